# Προτάσεις για μεμονωμένα έγγραφα και για τις γραμμές της πρώτης σελίδας.

## How a line of the overview begins

lead-relaxed-target = Χαλάρωσε ο στόχος:
lead-worse = Χειρότερα:
lead-harmful = Κάτω από την πορεία του:
lead-better = Καλύτερα:
lead-no-signal = Κανένα σήμα:
lead-reopened = Άνοιξε ξανά:
lead-unusual = Ασυνήθιστο:
lead-still-worse = Παραμένει χειρότερα:
lead-still-better = Παραμένει καλύτερα:
lead-still-unusual = Παραμένει ασυνήθιστο:
lead-unchanged = Αμετάβλητο:
lead-failed-critical = Αποτυχία σε κρίσιμο σημείο:
lead-missed-goal = Στόχος που δεν επιτεύχθηκε:
lead-effect-lost = Δεν φαίνεται πια:
lead-not-lasting = Δεν φαίνεται αν διαρκεί:
lead-no-effect = Δεν φαίνεται επίδραση:
lead-no-plan = Χωρίς σχέδιο:
lead-asked = Ερώτημα:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }, από { $before } { PERIOD($from, form: "in") } σε { $after } { PERIOD($to, form: "in") }.
overview-moved-beside = { $lead } { $title }, από { $before } { PERIOD($from, form: "in") } σε { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-moved-against = { $lead } { $title }, αν και ανάμεσα σε αυτές τις δύο τιμές κινήθηκε αντίθετα: { $before } { PERIOD($from, form: "in") }, { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }, { $after } { PERIOD($to, form: "in") }, όπως και { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = n = { $before } και { $after }
overview-beside-usual = συνηθισμένο θα ήταν { $usual } { PERIOD($period, form: "in") }
overview-beside-regular = οι τιμές του σκορπίζουν λιγότερο απ’ όσο η τύχη, κάτι που το θέτει σε αμφιβολία
overview-beside-apart = η τελευταία τιμή ξεχωρίζει
overview-beside-began = άρχισε { PERIOD($period, form: "in") }
overview-beside-trend = κατά την τάση { PERIOD($period, form: "since") }
overview-beside-since = { $movement ->
    [better] καλύτερα { PERIOD($period, form: "since") }
    [worse] χειρότερα { PERIOD($period, form: "since") }
    [lower] ασυνήθιστα χαμηλά { PERIOD($period, form: "since") }
   *[higher] ασυνήθιστα υψηλά { PERIOD($period, form: "since") }
}
overview-beside-since-trend = { $movement ->
    [better] κατά την τάση καλύτερα { PERIOD($period, form: "since") }
    [worse] κατά την τάση χειρότερα { PERIOD($period, form: "since") }
    [lower] κατά την τάση ασυνήθιστα χαμηλά { PERIOD($period, form: "since") }
   *[higher] κατά την τάση ασυνήθιστα υψηλά { PERIOD($period, form: "since") }
}
decide-failed-critical = { $lead } { $title }, { $items }.
decide-failed-item = «{ $question }»
decide-missed-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } αντί για { $target }.
decide-broken-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } εκεί όπου έπρεπε να τηρηθεί το { $target }.
overview-relaxed-target = { $lead } { $title }, από { $before } σε { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } το σχέδιο «{ $title }» εφαρμόστηκε, και δεν φαίνεται επίδραση σε αυτό που έπρεπε να αλλάξει.
decide-harmful = { $lead } από τότε που εφαρμόστηκε το σχέδιο «{ $title }», αυτό που έπρεπε να βελτιώσει βγαίνει χειρότερο από εκεί όπου οδηγούσε η προηγούμενη πορεία του, πέρα από την τύχη.
decide-effect-lost = { $lead } το σχέδιο «{ $title }» στην αρχή απέδωσε· αν αποδίδει ακόμη, οι τιμές δεν μπορούν να το δείξουν.
decide-effect-faded = { $lead } το σχέδιο «{ $title }» απέδωσε αμέσως, και το αποτέλεσμα έσβησε έκτοτε.
decide-asked = { $lead } { $title } ({ $who }, έως { $date }).
late-gap = { $lead } { $title }, { $who }.
late-action = { $lead } { $action } ({ $title }), { $who }.
late-review = { $lead } επανεξέταση του στόχου «{ $title }», { $who }.
late-series = { $lead } καμία νέα τιμή για { $title }.
late-complaints = { $count ->
    [one] { $lead } { $title }, ένα παράπονο που δεν έκλεισε έως την υποσχεμένη ημέρα.
   *[other] { $lead } { $title }, το παλαιότερο από { $count } παράπονα που δεν έκλεισαν έως την υποσχεμένη ημέρα.
}
late-decision = { $lead } απόφαση: { $title } ({ $who }).
late-audit = { $lead } έλεγχος με τη λίστα { $title }.
late-audit-of = { $lead } έλεγχος με τη λίστα { $title }: { $details }.
decision-asked = Αποφασίζει: { $who }, έως { $date }.
decision-overdue = Έπρεπε να αποφασίσει: { $who }, έως { $date }.
decision-taken = Απόφαση, { $date }: { $choice }.
decision-why = Γιατί: { $why }.
due-audit = Έλεγχος: { $title }
due-audit-of = Έλεγχος: { $title }, { $scope }
due-decision = Απόφαση: { $title }
due-goal = Στόχος: { $title }
due-review = Επανεξέταση στόχου: { $title }
due-gap = Κενό προς κλείσιμο: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: προθεσμίες
answer-disputed = Διαφωνεί: { $who }, { $date }: { $why }
answer-dispute-open = εκκρεμεί
answer-dispute-outcome = κατάληξη: { $outcome }

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $found }, από { $n } απάντηση.
   *[other] { $question }: { $found }, από { $n } απαντήσεις.
}
survey-question = Ερώτηση «{ $id }»
survey-found-csat = { $value } ικανοποιημένοι
survey-found-ces = { $value } το βρήκαν εύκολο
survey-found-nps = δείκτης NPS { $value }
survey-found-mean = { $value } κατά μέσο όρο
visit-said-waited = Απάντηση μετά από { $waited }.
visit-said-answered = Κάποιος απάντησε.
visit-said-nobody = Κανείς δεν απάντησε.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Αυτό το τρίμηνο δεν επιτεύχθηκε { $n } στόχος: { $titles }.
   *[other] Αυτό το τρίμηνο δεν επιτεύχθηκαν { $n } στόχοι: { $titles }.
}
brief-decided = Αποφασίστηκαν αυτό το τρίμηνο: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Σύνολο και κρίση
derive-elements = Τα πέντε στοιχεία
derive-critical-zero = Αποτυχία σε κρίσιμο σημείο μηδενίζει τη βαθμολογία.
derive-points = Τιμές
derive-period = { $period }
derive-document = { $id }
derive-left-out = Γραμμές χωρίς τιμή, εκτός υπολογισμού: { $n }
derive-limits = Όρια του τελευταίου τμήματος
derive-headline = Κρίσεις
derive-mean = Μέσος όρος
derive-sigma-z = Διασπορά του z: πόσες φορές όσο από τύχη μόνο
derive-lower-limit = Κάτω όριο
derive-upper-limit = Άνω όριο
derive-s = S των Mann–Kendall: ζεύγη που ανεβαίνουν μείον ζεύγη που κατεβαίνουν
derive-variance = Διασπορά του S
derive-z = z
derive-p = p
derive-latest = Τελευταία τιμή, { $period }
derive-inputs = Αρχή, στόχος, τελευταία τιμή
derive-progress = Πρόοδος
derive-from = Αρχή, { $period }
derive-to = Στόχος, { $period }
derive-projected = Πρόβλεψη για την προθεσμία
derive-low = Κάτω άκρο
derive-high = Άνω άκρο
derive-low80 = Κάτω άκρο, 80 στις 100
derive-high80 = Άνω άκρο, 80 στις 100
derive-low95 = Κάτω άκρο, 95 στις 100
derive-high95 = Άνω άκρο, 95 στις 100
derive-probability = Πιθανότητα να επιτευχθεί ο στόχος
derive-expected-at-end = Χωρίς την αλλαγή, στην τελευταία τιμή
derive-no-days = { $n } ημέρες
derive-cut = Οι τιμές τελειώνουν όπου συνέβη κάτι άλλο
derive-answers = Απαντήσεις
derive-complete = Πλήρεις απαντήσεις
derive-later = Με ημερομηνία μετά την ημέρα, εξαιρούνται
derive-mean-closed = Μέσος όρος, μόνο οι κλειστές
derive-median-closed = Διάμεσος των κλειστών υποθέσεων όλων των ειδών
derive-drawn = Επιλέχθηκαν τυχαία
derive-driver = { $name }, μερίδιο σε ό,τι εξηγείται
derive-ahead-of = μετρά περισσότερο από { $names }
derive-excluded = Εκτός: κενές ή έξω από την κλίμακα
derive-se = Τυπικό σφάλμα
derive-top = Κορυφαίες απαντήσεις
derive-beyond-chance = περισσότερο απ’ όσο εξηγεί η τύχη
derive-within-chance = μέσα σε όσο εξηγεί η τύχη
derive-test-decides = κοντά στο όριο της τύχης το διάστημα και ο στατιστικός έλεγχος διαφέρουν: αποφασίζει ο έλεγχος
derive-nothing = Από αυτό το έγγραφο δεν υπολογίζεται τίποτα.
derive-figures = Τι είναι τα μεγέθη
statistic-median = διάμεσος
statistic-mean = μέσος όρος
statistic-sum = άθροισμα
statistic-p90 = εννιά στα δέκα το πολύ
statistic-count = πλήθος
