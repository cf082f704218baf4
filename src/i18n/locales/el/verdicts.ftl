# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = { $good ->
    [0] { $total ->
        [one] Ο μοναδικός στόχος ούτε επιτεύχθηκε ούτε είναι εντός πορείας.
       *[other] Από τους { WORD($total, form: "of") } στόχους κανένας δεν επιτεύχθηκε ούτε είναι εντός πορείας.
    }
    [one] { CAP(WORD($good)) } από τους { WORD($total, form: "of") } στόχους επιτεύχθηκε ή είναι εντός πορείας.
   *[other] { CAP(WORD($good)) } από τους { WORD($total, form: "of") } στόχους επιτεύχθηκαν ή είναι εντός πορείας.
}
overview-goals-all = { $total ->
    [one] Ο μοναδικός στόχος επιτεύχθηκε ή είναι εντός πορείας.
   *[other] Και οι { WORD($total) } στόχοι επιτεύχθηκαν ή είναι εντός πορείας.
}
overview-goals-none = Δεν έχουν τεθεί ακόμη στόχοι.
overview-worst-missed = { $title }: ο στόχος δεν επιτεύχθηκε.
overview-worst-off-track = { $title }: όπως έχουν τα πράγματα, ο στόχος { $target } δεν θα επιτευχθεί.
overview-worst-worse = { $title }: χειροτερεύει και, όπως έχουν τα πράγματα, ο στόχος { $target } δεν θα επιτευχθεί.
overview-worst-unlikely = { $title }: ο στόχος { $target } μάλλον δεν θα επιτευχθεί.
overview-nothing-late = Τίποτα δεν καθυστερεί.
overview-late = { $n ->
    [one] { CAP(WORD($n, form: "n")) } πράγμα καθυστερεί.
   *[other] { CAP(WORD($n, form: "n")) } πράγματα καθυστερούν.
}
overview-nothing-to-decide = Τίποτα δεν περιμένει απόφαση.
overview-group-off-course = Εκτός πορείας: { WORD($n) }
overview-group-on-course = Εντός πορείας: { WORD($n) }
overview-group-met = Επιτεύχθηκαν: { WORD($n) }
overview-group-open = Πολύ νωρίς για κρίση: { WORD($n) }
overview-legend = Διακεκομμένη γραμμή: στόχος. Σκιασμένο: το εύρος της συνηθισμένης μεταβλητότητας. Η κατάσταση λέει πού θα καταλήξει ο στόχος· η τελευταία στήλη λέει μόνο αν το μέγεθος κινείται πραγματικά.
overview-rests-missing = Χωρίς πρόσφατη τιμή: { $titles }.
overview-rests-targeted = { $n ->
    [one] { CAP(WORD($n, form: "n")) } δείγμα ελέγχου είναι στοχευμένο, όχι τυχαίο. Η βαθμολογία του περιγράφει τις επαφές που εξετάστηκαν και δεν γενικεύεται.
   *[other] { CAP(WORD($n, form: "n")) } δείγματα ελέγχων είναι στοχευμένα, όχι τυχαία. Οι βαθμολογίες τους περιγράφουν τις επαφές που εξετάστηκαν και δεν γενικεύονται.
}

## What changed

change-higher-beyond = Υψηλότερα από ό,τι { PERIOD($before, form: "in") }, και περισσότερο απ’ όσο εξηγεί η τύχη.
change-lower-beyond = Χαμηλότερα από ό,τι { PERIOD($before, form: "in") }, και περισσότερο απ’ όσο εξηγεί η τύχη.
change-higher-within = { $n ->
    [one] Υψηλότερα από ό,τι { PERIOD($before, form: "in") }, αλλά μέσα σε ό,τι μπορεί να δείξει { $n } απάντηση.
   *[other] Υψηλότερα από ό,τι { PERIOD($before, form: "in") }, αλλά μέσα σε ό,τι μπορούν να δείξουν { $n } απαντήσεις.
}
change-lower-within = { $n ->
    [one] Χαμηλότερα από ό,τι { PERIOD($before, form: "in") }, αλλά μέσα σε ό,τι μπορεί να δείξει { $n } απάντηση.
   *[other] Χαμηλότερα από ό,τι { PERIOD($before, form: "in") }, αλλά μέσα σε ό,τι μπορούν να δείξουν { $n } απαντήσεις.
}
survey-mix-beyond = Ως προς { $column }, απάντησαν άλλοι από το προηγούμενο κύμα. Με ίδια σύνθεση η μεταβολή είναι { $change } αντί για { $raw }, και αυτό ξεπερνά την τύχη.
survey-mix-within = Ως προς { $column }, απάντησαν άλλοι από το προηγούμενο κύμα. Με ίδια σύνθεση η μεταβολή είναι { $change } αντί για { $raw }, και δεν φαίνεται μεταβολή.
change-same = Όσο και { PERIOD($before, form: "in") }.
change-versions = Στο μεταξύ άλλαξε η λίστα ελέγχου, γι’ αυτό οι βαθμολογίες δεν συγκρίνονται ευθέως.

## Is it really changing? (process control)

reading-above-upper = πάνω από το άνω όριο
reading-below-lower = κάτω από το κάτω όριο
reading-seven-rising = επτά συνεχόμενες αυξήσεις
reading-seven-falling = επτά συνεχόμενες μειώσεις
reading-two-of-three-high = δύο στις τρεις κοντά στο άνω όριο
reading-two-of-three-low = δύο στις τρεις κοντά στο κάτω όριο
reading-seven-above = επτά συνεχόμενες πάνω από τον μέσο όρο
reading-seven-below = επτά συνεχόμενες κάτω από τον μέσο όρο
reading-ordinary = συνηθισμένη

spc-above-upper = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value }, πάνω από το άνω όριο { $limit }: περισσότερο απ’ όσο εξηγεί η συνηθισμένη μεταβλητότητα.
spc-below-lower = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value }, κάτω από το κάτω όριο { $limit }: περισσότερο απ’ όσο εξηγεί η συνηθισμένη μεταβλητότητα.
spc-seven-rising = { CAP(WORD($n, form: "f")) } συνεχόμενες τιμές, καθεμιά υψηλότερη από την προηγούμενη.
spc-seven-falling = { CAP(WORD($n, form: "f")) } συνεχόμενες τιμές, καθεμιά χαμηλότερη από την προηγούμενη.
spc-two-of-three-high = Δύο από τρεις συνεχόμενες τιμές είναι κοντά στο άνω όριο { $limit }.
spc-two-of-three-low = Δύο από τρεις συνεχόμενες τιμές είναι κοντά στο κάτω όριο { $limit }.
spc-seven-above = { CAP(WORD($n, form: "f")) } συνεχόμενες τιμές είναι πάνω από τον μέσο όρο { $mean }.
spc-seven-below = { CAP(WORD($n, form: "f")) } συνεχόμενες τιμές είναι κάτω από τον μέσο όρο { $mean }.
spc-ordinary = Η τελευταία τιμή, { $value }, είναι ανάμεσα στα όρια της συνηθισμένης μεταβλητότητας, { $low } και { $high }.
spc-short = { $n ->
    [one] Μόνο { $n } τιμή ως τώρα: τα όρια είναι προσωρινά ώσπου να γίνουν δεκατρείς.
   *[other] Μόνο { $n } τιμές ως τώρα: τα όρια είναι προσωρινά ώσπου να γίνουν δεκατρείς.
}
spc-no-limits = Οι τιμές είναι πολύ λίγες για να ξεχωρίσει ένα σήμα από τη συνηθισμένη μεταβλητότητα.
spc-rebase = Τα όρια ξεκινούν πάλι { PERIOD($period, form: "since") }: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] Ο στόχος { $target } είναι κάτω από το κάτω όριο { $limit }.
   *[above] Ο στόχος { $target } είναι πάνω από το άνω όριο { $limit }.
} Οι τιμές μέσα στα όρια τον πιάνουν κάθε φορά.
assurance-said-fail = { $side ->
    [below] Ο στόχος { $target } είναι κάτω από το κάτω όριο { $limit }.
   *[above] Ο στόχος { $target } είναι πάνω από το άνω όριο { $limit }.
} Οι τιμές μέσα στα όρια δεν τον πιάνουν ποτέ.
assurance-said-inconsistent = Ο στόχος { $target } είναι ανάμεσα στα όρια { $low } και { $high }: αν μια τιμή τον πιάσει, το αποφασίζει η τύχη.
assurance-said-no-target = Δεν υπάρχει στόχος για σύγκριση.
assurance-said-neutral = Καμία κατεύθυνση δεν είναι καλύτερη, άρα δεν υπάρχει στόχος να επιτευχθεί.
assurance-said-no-limits = Οι τιμές είναι πολύ λίγες για κρίση.

## Trend

trend-up = { $every ->
    [day] Ανεβαίνει περίπου { $slope } την ημέρα, περισσότερο απ’ όσο εξηγεί η τύχη.
    [week] Ανεβαίνει περίπου { $slope } την εβδομάδα, περισσότερο απ’ όσο εξηγεί η τύχη.
    [quarter] Ανεβαίνει περίπου { $slope } το τρίμηνο, περισσότερο απ’ όσο εξηγεί η τύχη.
    [year] Ανεβαίνει περίπου { $slope } τον χρόνο, περισσότερο απ’ όσο εξηγεί η τύχη.
   *[month] Ανεβαίνει περίπου { $slope } τον μήνα, περισσότερο απ’ όσο εξηγεί η τύχη.
}
trend-down = { $every ->
    [day] Πέφτει περίπου { $slope } την ημέρα, περισσότερο απ’ όσο εξηγεί η τύχη.
    [week] Πέφτει περίπου { $slope } την εβδομάδα, περισσότερο απ’ όσο εξηγεί η τύχη.
    [quarter] Πέφτει περίπου { $slope } το τρίμηνο, περισσότερο απ’ όσο εξηγεί η τύχη.
    [year] Πέφτει περίπου { $slope } τον χρόνο, περισσότερο απ’ όσο εξηγεί η τύχη.
   *[month] Πέφτει περίπου { $slope } τον μήνα, περισσότερο απ’ όσο εξηγεί η τύχη.
}
trend-none = Καμία τάση: οι άνοδοι και οι πτώσεις εξισορροπούνται.
trend-insufficient = Οι τιμές είναι πολύ λίγες για τάση.
trend-since-rebase = { $n ->
    [one] Η τάση και η πρόβλεψη χρησιμοποιούν { $n } τιμή { PERIOD($period, form: "since") }, όταν άλλαξε η διεργασία.
   *[other] Η τάση και η πρόβλεψη χρησιμοποιούν { $n } τιμές { PERIOD($period, form: "since") }, όταν άλλαξε η διεργασία.
}
trend-seasonal = Συγκρίθηκαν μεταξύ τους οι ίδιοι μήνες κάθε έτους.

## Will the goal be met?

forecast-chance = { $n ->
    [0] Η πιθανότητα να επιτευχθεί ο στόχος { $target } { PERIOD($period, form: "by") } είναι μικρότερη από 1 στις 10.
   [10] Η πιθανότητα να επιτευχθεί ο στόχος { $target } { PERIOD($period, form: "by") } είναι μεγαλύτερη από 9 στις 10.
   *[other] Η πιθανότητα να επιτευχθεί ο στόχος { $target } { PERIOD($period, form: "by") } είναι περίπου { $n } στις 10.
} Η πρόβλεψη είναι { $projected }· σε 8 στις 10 τέτοιες περιπτώσεις η τιμή βρίσκεται μεταξύ { $low } και { $high }.
forecast-met = Ο στόχος { $target } επιτεύχθηκε: { $value } { PERIOD($period, form: "in") }.
forecast-missed = Ο στόχος { $target } δεν επιτεύχθηκε: { $value } { PERIOD($period, form: "in") }.
forecast-insufficient = { $n ->
    [0] Δεν υπάρχουν ακόμη τιμές· η πρόβλεψη θέλει τουλάχιστον οκτώ.
    [one] Μόνο { $n } τιμή ως τώρα· η πρόβλεψη θέλει τουλάχιστον οκτώ.
   *[other] Μόνο { $n } τιμές ως τώρα· η πρόβλεψη θέλει τουλάχιστον οκτώ.
}
forecast-too-far = { $every ->
    [day] Η προθεσμία απέχει πάνω από { $n } ημέρες από την τελευταία τιμή: καμία πρόβλεψη δεν πάει τόσο μακριά.
    [week] Η προθεσμία απέχει πάνω από { $n } εβδομάδες από την τελευταία τιμή: καμία πρόβλεψη δεν πάει τόσο μακριά.
    [month] Η προθεσμία απέχει πάνω από { $n } μήνες από την τελευταία τιμή: καμία πρόβλεψη δεν πάει τόσο μακριά.
    [quarter] Η προθεσμία απέχει πάνω από { $n } τρίμηνα από την τελευταία τιμή: καμία πρόβλεψη δεν πάει τόσο μακριά.
   *[year] Η προθεσμία απέχει πάνω από { $n } έτη από την τελευταία τιμή: καμία πρόβλεψη δεν πάει τόσο μακριά.
}
forecast-reach = Το μέσο της πρόβλεψης φτάνει τον στόχο { PERIOD($period, form: "in") }.
goal-from-to = Από { $from } { PERIOD($start, form: "in") } σε { $to } { PERIOD($end, form: "by") }.
goal-no-data = Ο δείκτης αυτού του στόχου δεν έχει ακόμη τιμή.
pace-ahead = { $size } μπροστά από την ευθεία από την αρχή ως τον στόχο.
pace-behind = { $size } πίσω από την ευθεία από την αρχή ως τον στόχο.
pace-level = Ακριβώς πάνω στην ευθεία από την αρχή ως τον στόχο.
needed-per-month = { $every ->
    [day] Για να προλάβει, χρειάζεται από εδώ και πέρα μεταβολή { $needed } την ημέρα.
    [week] Για να προλάβει, χρειάζεται από εδώ και πέρα μεταβολή { $needed } την εβδομάδα.
    [quarter] Για να προλάβει, χρειάζεται από εδώ και πέρα μεταβολή { $needed } το τρίμηνο.
    [year] Για να προλάβει, χρειάζεται από εδώ και πέρα μεταβολή { $needed } τον χρόνο.
   *[month] Για να προλάβει, χρειάζεται από εδώ και πέρα μεταβολή { $needed } τον μήνα.
}
goal-review-overdue = { $n ->
    [one] Η επανεξέταση έχει καθυστερήσει { $n } ημέρα.
   *[other] Η επανεξέταση έχει καθυστερήσει { $n } ημέρες.
}

## Metric pages

metric-status-said-met = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value } και έπιασε τον στόχο { $target }.
metric-status-said-warn = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value }, κοντά στον στόχο { $target } χωρίς να τον πιάσει.
metric-status-said-missed = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value } και δεν έπιασε τον στόχο { $target }.
metric-status-said-no-target = { CAP(PERIOD($period, form: "in")) } η τιμή ήταν { $value }. Δεν έχει τεθεί στόχος.
metric-status-said-no-data = Δεν υπάρχει ακόμη τιμή.
metric-stale = { $n ->
    [one] Η τελευταία τιμή έχει καθυστερήσει { $n } ημέρα.
   *[other] Η τελευταία τιμή έχει καθυστερήσει { $n } ημέρες.
}
metric-version-break = Η λίστα ελέγχου άλλαξε { PERIOD($period, form: "in") }: οι βαθμολογίες πριν και μετά δεν συγκρίνονται ευθέως.

## Surveys

survey-few-answers = { $n ->
    [0] Καμία αξιοποιήσιμη απάντηση.
    [one] Μόνο { $n } απάντηση: διαβάστε με επιφύλαξη.
   *[other] Μόνο { $n } απαντήσεις: διαβάστε με επιφύλαξη.
}
survey-answers = { $n ->
    [one] { $n } απάντηση
   *[other] { $n } απαντήσεις
}
survey-interval = { $low } έως { $high }, με εμπιστοσύνη { $confidence }
survey-excluded = { $n ->
    [one] { $n } απάντηση ήταν κενή ή εκτός κλίμακας και εξαιρείται.
   *[other] { $n } απαντήσεις ήταν κενές ή εκτός κλίμακας και εξαιρούνται.
}
survey-response-rate = { $n ->
    [one] Απάντησε { $n } από { $invited } προσκεκλημένους, { $rate }.
   *[other] Απάντησαν { $n } από { $invited } προσκεκλημένους, { $rate }.
}
survey-response-unknown = Δεν έχει καταγραφεί πόσοι προσκλήθηκαν.
survey-response-low = Απάντησε λιγότερος από ένας στους δέκα: όσοι απάντησαν ίσως διαφέρουν από τους υπόλοιπους.
survey-repeated = { $n ->
    [one] { $n } παλαιότερη απάντηση κάποιου που ξαναπάντησε εξαιρείται.
   *[other] { $n } παλαιότερες απαντήσεις όσων ξαναπάντησαν εξαιρούνται.
}
survey-conversation = Συγκεντρώθηκαν σε συζητήσεις: τα θέματα μετριούνται, βαθμολογία δεν βγαίνει.
survey-text-withheld = Όσα έγραψαν οι άνθρωποι δεν δημοσιεύονται.
survey-withheld = Απάντησαν λιγότεροι από { $least }: δεν δημοσιεύονται αποτελέσματα.
survey-question-withheld = Σε αυτή την ερώτηση απάντησαν λιγότεροι από { $least }: δεν δημοσιεύεται αποτέλεσμα.
survey-weighted = Οι απαντήσεις είναι σταθμισμένες· μετρούν όσο { $n } αστάθμητες.
survey-incentive = Σε όσους απάντησαν προσφέρθηκε: { $incentive }.
survey-not-averaged = Οι απαντήσεις πελατών και εργαζομένων στέκονται δίπλα δίπλα και δεν βγαίνει ποτέ κοινός μέσος όρος.

## Audits

audit-score-rose = Η βαθμολογία ανέβηκε από { $before } σε { $after }.
audit-score-fell = Η βαθμολογία έπεσε από { $before } σε { $after }.
audit-score-within = Η βαθμολογία είναι { $after }· { PERIOD($date, form: "in") } ήταν { $before }. Η διαφορά δεν ξεπερνά όσα μπορούν να δείξουν οι επαφές που εξετάστηκαν.
audit-score-beside = Η βαθμολογία είναι { $after }· { PERIOD($date, form: "in") } ήταν { $before }. Πόσο βέβαιη είναι η διαφορά δεν μπορεί να ειπωθεί.
audit-score-same = Η βαθμολογία είναι { $after }, όπως και πριν.
audit-score-first = Η βαθμολογία είναι { $after }. Δεν υπάρχει παλαιότερος έλεγχος του ίδιου είδους για σύγκριση.
audit-score-only = Η βαθμολογία είναι { $after }.
audit-score-interval = Όλες οι επαφές μαζί θα είχαν βαθμολογία από { $low } έως { $high }, με εμπιστοσύνη { $confidence }.
audit-interval-counts = Τα πλήθη δεν δείχνουν πώς συνδυάζονται τα σημεία μιας επαφής· ένα αρχείο με μια γραμμή για κάθε επαφή θα έδινε στενότερο εύρος.
audit-score-whole = Εξετάστηκε κάθε επαφή: η βαθμολογία δεν είναι εκτίμηση.
audit-score-none = Δεν βαθμολογήθηκε τίποτα.
audit-said-pass = Φτάνει τη βάση { $pass }.
audit-said-fail = Μένει κάτω από τη βάση { $pass }.
audit-within-margin = Η βάση βρίσκεται μέσα σε αυτό το εύρος: επαφές που δεν εξετάστηκαν θα μπορούσαν να αλλάξουν το αποτέλεσμα.
audit-said-failed-critical = { $n ->
    [one] Ο έλεγχος αποτυγχάνει, γιατί ένα κρίσιμο σημείο δεν καλύπτεται πλήρως: { $items }.
   *[other] Ο έλεγχος αποτυγχάνει, γιατί { WORD($n, form: "n") } κρίσιμα σημεία δεν καλύπτονται πλήρως: { $items }.
}
audit-said-no-mark = Η λίστα ελέγχου δεν ορίζει βάση.
audit-critical-answer = { $item }, { $question }: απάντηση «{ $answer }».
audit-critical-counted = { $item }, { $question }: { $below } από { $n } επαφές κάτω από την καλύτερη απάντηση.
audit-critical-score-stands = Η βαθμολογία μένει· το αποτέλεσμα δεν προκύπτει από αυτήν.
audit-critical-score-zero = Η αποτυχία σε κρίσιμο σημείο μηδενίζει τη βαθμολογία· χωρίς αυτόν τον κανόνα θα ήταν { $raw }.
audit-draft = Προσχέδιο: έχουν απαντηθεί { $answered } από τα { $n } σημεία. Βαθμολογία, επίπεδο και αποτέλεσμα δίνονται όταν οριστικοποιηθεί.
audit-second-scoring = Τυφλή δεύτερη βαθμολόγηση επαφών που βαθμολογεί και άλλος έλεγχος. Χρησιμεύει στη σύγκριση των δύο και δεν μετρά σε κανέναν δείκτη ούτε στο πλήθος των ελέγχων.
audit-complete = { $n ->
    [one] Το σημείο έχει απαντηθεί.
   *[other] Και τα { $n } σημεία έχουν απαντηθεί.
}
audit-incomplete = { $unanswered ->
    [one] { $unanswered } από τα { $n } σημεία δεν έχει απαντηθεί.
   *[other] { $unanswered } από τα { $n } σημεία δεν έχουν απαντηθεί.
}
audit-not-applicable = { $n ->
    [one] { $n } σημείο δεν εφαρμόζεται.
   *[other] { $n } σημεία δεν εφαρμόζονται.
}
audit-answers-moved = { CAP(PERIOD($before, form: "since")) }: { $better } καλύτερα, { $worse } χειρότερα, { $same } ίδια.
audit-sample-size = { $reviewed } από { $population } επαφές
audit-sample-targeted = Στοχευμένο δείγμα: η βαθμολογία περιγράφει τις επαφές που εξετάστηκαν και δεν γενικεύεται.
audit-sample-single = Τυχαίο δείγμα, αλλά κάθε σημείο έχει μία απάντηση για όλες τις επαφές: πόσο μπορεί να απέχει η βαθμολογία δεν μπορεί να ειπωθεί. Θα το έδειχναν τα πλήθη των απαντήσεων.
audit-sample-mixed = Κάποια σημεία έχουν μία απάντηση για όλες τις επαφές: πόσο μπορεί να απέχει η βαθμολογία δεν μπορεί να ειπωθεί.
audit-sample-one = Μία επαφή δεν λέει τίποτα για τις άλλες.
audit-sample-undescribed = Δεν λέγεται πώς επιλέχθηκαν οι επαφές· το εύρος ισχύει μόνο αν επιλέχθηκαν τυχαία.
audit-sample-unknown = Ο έλεγχος δεν λέει σε πόσες επαφές στηρίζεται.
audit-element-weakest = Το πιο αδύναμο στοιχείο: { $element }.
audit-band = Επίπεδο εξυπηρέτησης: { $band }.
audit-band-next = Ακόμη { $size } ως το επόμενο επίπεδο, «{ $band }».

## Gaps

gaps-open = { $n ->
    [0] Δεν υπάρχει ανοιχτό κενό.
    [one] { CAP(WORD($n, form: "n")) } κενό είναι ανοιχτό.
   *[other] { CAP(WORD($n, form: "n")) } κενά είναι ανοιχτά.
}
gaps-late = { $n ->
    [0] Κανένα δεν καθυστερεί.
    [one] { CAP(WORD($n, form: "n")) } καθυστερεί.
   *[other] { CAP(WORD($n, form: "n")) } καθυστερούν.
}
gaps-best-value = Υπόσχεται τα περισσότερα για τον κόπο του: { $title }.
gap-to-close = απομένουν { $size }
gap-passed = ο στόχος ξεπεράστηκε κατά { $size }
gap-open-for = { $n ->
    [one] ανοιχτό εδώ και { $n } ημέρα
   *[other] ανοιχτό εδώ και { $n } ημέρες
}
gap-no-plan = { $lead } { $title }, ανοιχτό εδώ και { $n ->
    [one] { $n } ημέρα
   *[other] { $n } ημέρες
}.
gap-closed-on = έκλεισε { PERIOD($date, form: "in") }
gap-closed-without-evidence = έκλεισε χωρίς τεκμήρια
gap-reopened = Έκλεισε { PERIOD($date, form: "in") } και επανήλθε.
gap-found-in = βρέθηκε: { $source }

## Plans

plan-progress = { $total ->
    [one] έγινε { $done } από { $total } ενέργεια
   *[other] έγιναν { $done } από { $total } ενέργειες
}
plan-late = { $n ->
    [0] Καμία ενέργεια δεν καθυστερεί.
    [one] { CAP(WORD($n, form: "f")) } ενέργεια καθυστερεί.
   *[other] { CAP(WORD($n, form: "f")) } ενέργειες καθυστερούν.
}
plan-change-date = Η αλλαγή ίσχυσε { PERIOD($date, form: "in") }.
plan-no-change-date = Η αλλαγή δεν έχει ισχύσει ακόμη.
plan-moved-better = { $title }: { $effect } από την πορεία που είχε πριν από την αλλαγή ({ $low } έως { $high }), προς το καλύτερο.
plan-moved-worse = { $title }: { $effect } από την πορεία που είχε πριν από την αλλαγή ({ $low } έως { $high }), προς το χειρότερο.
plan-moved-none = { $title }: { $effect } από την πορεία που είχε πριν από την αλλαγή ({ $low } έως { $high }): δεν φαίνεται αποτέλεσμα. Με αυτές τις τιμές θα φαινόταν από { $least } και πάνω· ένα μικρότερο δεν αποκλείεται.
plan-moved-unknown = { $title }: τιμές πριν από την αλλαγή: { $before }, από τότε: { $after }· για να κριθεί αποτέλεσμα χρειάζονται οκτώ και τέσσερις.
plan-moved-confounded = Το τι έκανε η αλλαγή σε { $title } δεν ξεχωρίζει από ό,τι συνέβη σχεδόν την ίδια στιγμή: { $others }.
plan-moved-neutral = { $title }: { $effect } από την πορεία που είχε πριν από την αλλαγή ({ $low } έως { $high })· καμία κατεύθυνση δεν είναι καλύτερη, άρα δεν υπάρχει κρίση.
plan-moved-exact = Οι τιμές ({ $title }) δεν δείχνουν πόσο βέβαιο θα ήταν ένα αποτέλεσμα.
plan-moved-control = Αφαιρείται η πορεία του { $title }, που το σχέδιο δεν αγγίζει.
confounder-plan = το σχέδιο { $text } { PERIOD($date, form: "in") }
confounder-rebase = η νέα αρχή των ορίων του { PERIOD($date, form: "in") } ({ $text })
confounder-version = η νέα έκδοση της λίστας του { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } ({ $low } έως { $high })
plan-moved-lost = { $title }: μετά την αλλαγή είχε κινηθεί προς το καλύτερο· στην τελευταία τιμή αυτό δεν φαίνεται πια ({ $effect }, { $low } έως { $high }).
plan-missing-evidence = Λείπουν ακόμη τεκμήρια: { $kinds }.
plan-evidence-complete = Υπάρχουν και τα τρία είδη τεκμηρίων.

## Agreement

agreement-exact = Οι δύο βαθμολογήσεις συμφωνούν σε { $same } από { $n } σημεία.
agreement-kappa = κ { $kappa }: { $level }.
agreement-differs = Διαφέρουν περισσότερο: { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] ελήφθη { $n } υπόθεση
   *[other] ελήφθησαν { $n } υποθέσεις
}
log-on-time = Από { $n } υποθέσεις που κρίθηκαν, το { $pct } έκλεισε εμπρόθεσμα ({ $low } έως { $high }).
log-on-time-none = Καμία υπόθεση δεν έχει προθεσμία που να μπορεί ήδη να κριθεί.
log-open = { $n ->
    [0] Δεν απομένει ανοιχτή υπόθεση.
    [one] { CAP(WORD($n, form: "f")) } υπόθεση είναι ακόμη ανοιχτή και δεν μετρά στον χρόνο επίλυσης.
   *[other] { CAP(WORD($n, form: "f")) } υποθέσεις είναι ακόμη ανοιχτές και δεν μετρούν στον χρόνο επίλυσης.
}
log-resolution = Οι μισές κλειστές υποθέσεις πήραν λιγότερο από { $median }, οι εννέα στις δέκα λιγότερο από { $p90 }.
log-ratio = { $ratio } παράπονα για κάθε έπαινο.
log-ratio-none = Δεν καταγράφηκαν έπαινοι, άρα δεν υπάρχει λόγος.
log-few-complaints = Τα λίγα παράπονα δεν αποδεικνύουν καλή εξυπηρέτηση: οι περισσότεροι δυσαρεστημένοι πελάτες δεν παραπονιούνται ποτέ.
log-unmatched = { $n ->
    [one] { $n } γραμμή δεν ταιριάζει σε κανένα είδος και μετράται μόνο στο σύνολο.
   *[other] { $n } γραμμές δεν ταιριάζουν σε κανένα είδος και μετρώνται μόνο στο σύνολο.
}
pareto-vital-few = { $n ->
    [one] Μία από { $total } κατηγορίες δίνει το { $pct } των υποθέσεων: { $names }.
   *[other] { CAP(WORD($n, form: "f")) } από { $total } κατηγορίες δίνουν το { $pct } των υποθέσεων: { $names }.
}
visit-answered = Απαντήθηκαν { $answered } από { $n } επισκέψεις.
visit-waited = Οι μισοί επισκέπτες περίμεναν περισσότερο από { $median }.
competitor-stale = Ελέγχθηκε πριν από περισσότερο από έναν χρόνο.
competitor-checked = Ελέγχθηκε { PERIOD($date, form: "in") }.
competitor-behind = { $name } προηγείται από εμάς: { $metrics }.

## Coverage

coverage-series = { $complete } από τις { $total } σειρές έχουν κάθε τιμή.
coverage-never-audited = Δεν ελέγχθηκε ποτέ: { $what }.
effects-covered = { $covered } από τα { $total } αποτελέσματα έχουν στόχο.
effects-uncovered = Κανένας στόχος δεν αποβλέπει σε: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] Κανένας στόχος δεν επιτεύχθηκε αυτό το τρίμηνο.
    [one] { CAP(WORD($n)) } στόχος επιτεύχθηκε αυτό το τρίμηνο: { $titles }.
   *[other] { CAP(WORD($n)) } στόχοι επιτεύχθηκαν αυτό το τρίμηνο: { $titles }.
}
brief-better = { $n ->
    [0] Κανένας δείκτης δεν βελτιώθηκε πέρα από τη συνηθισμένη μεταβλητότητα.
    [one] { CAP(WORD($n)) } δείκτης βελτιώθηκε πέρα από τη συνηθισμένη μεταβλητότητα: { $titles }.
   *[other] { CAP(WORD($n)) } δείκτες βελτιώθηκαν πέρα από τη συνηθισμένη μεταβλητότητα: { $titles }.
}
brief-worse = { $n ->
    [0] Κανένας δείκτης δεν χειροτέρευσε πέρα από τη συνηθισμένη μεταβλητότητα.
    [one] { CAP(WORD($n)) } δείκτης χειροτέρευσε πέρα από τη συνηθισμένη μεταβλητότητα: { $titles }.
   *[other] { CAP(WORD($n)) } δείκτες χειροτέρευσαν πέρα από τη συνηθισμένη μεταβλητότητα: { $titles }.
}
brief-audits = { $n ->
    [0] Δεν έγινε κανένας έλεγχος.
    [one] Έγινε { WORD($n) } έλεγχος· { $passed ->
        [0] απέτυχε
       *[other] πέτυχε
    }.
   *[other] Έγιναν { WORD($n) } έλεγχοι· { $passed ->
        [0] κανένας δεν πέτυχε
        [one] πέτυχε { WORD($passed) }
       *[other] πέτυχαν { WORD($passed) }
    }.
}
brief-gaps = Κενά που βρέθηκαν: { WORD($opened, form: "n") }, που έκλεισαν: { WORD($closed, form: "n") }.
brief-actions-late = { $n ->
    [0] Καμία ενέργεια δεν καθυστερεί.
    [one] { CAP(WORD($n, form: "f")) } ενέργεια καθυστερεί.
   *[other] { CAP(WORD($n, form: "f")) } ενέργειες καθυστερούν.
}

## What a build leaves out

left-out-documents = { $n ->
    [one] { $n } έγγραφο με σφάλματα έμεινε εκτός.
   *[other] { $n } έγγραφα με σφάλματα έμειναν εκτός.
}
