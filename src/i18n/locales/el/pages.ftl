# Words of single pages, beside those that all share in site.ftl.

axis-seconds = δευτερόλεπτα
axis-minutes = λεπτά
axis-hours = ώρες
axis-days = ημέρες
overview-ask-changed = Τι άλλαξε;
overview-no-change = Καμία πρόσφατη τιμή δεν είναι σήμα.
overview-no-recent = Δεν υπάρχει πρόσφατη τιμή.
note-metrics-key = Διακεκομμένη γραμμή: στόχος. Σκιασμένη ζώνη: το εύρος που καλύπτει η συνηθισμένη μεταβλητότητα.
figure-subtitle = Τιμές { $every }, { $better }.
limits-moving-range = Μέσο κινητό εύρος
limits-formula-average = άθροισμα { $n } τιμών ÷ { $n }
limits-formula-range = μέσος όρος του |τιμή − προηγούμενη τιμή|
limits-formula-upper = μέσος όρος + 2,66 × μέσο κινητό εύρος
limits-formula-lower = μέσος όρος − 2,66 × μέσο κινητό εύρος
limits-formula-share-average = άθροισμα τιμή × n ÷ άθροισμα n
limits-formula-share-upper = μέσος όρος + 3 × σz × σ
limits-formula-share-lower = μέσος όρος − 3 × σz × σ
limits-formula-average-season = μέσος όρος { $n } τιμών χωρίς την εποχή τους
limits-season = Εποχή
limits-formula-season = ό,τι προσθέτει η εποχή της
limits-formula-seasonal = { $formula } + εποχή
limits-cut = { $numbers }, κομμένο στο { $end }
limits-caption = Όρια { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Δείκτης: { $title }
feed-goal-status = Στόχος { $title }: { $status }
breakdown-worse = { $name }: επιδείνωση – { $parts }
breakdown-better = { $name }: βελτίωση – { $parts }
language-en = Αγγλικά
language-el = Ελληνικά
language-ro = Ρουμανικά
language-ar = Αραβικά
language-et = Εσθονικά
language-ru = Ρωσικά

## Headlines and parts of lists

see-more = { $n } ακόμη
gaps-drawn = Σχεδιάζονται τα πρώτα { $n } από { $total } κενά· ο πίνακας τα έχει όλα.
gap-passed-by = ξεπεράστηκε κατά { $size }
gap-priority-of = όφελος { $impact } ÷ κόπος { $effort }
metrics-number = Δείκτες: { $n }.
metrics-missed = Δεν πιάνουν τον στόχο τους: { $n } από { $total } με στόχο.
metrics-worse = Χειροτερεύουν: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = Χειροτερεύουν: κανένας. Βελτιώνονται: { WORD($better) }.
metrics-better = Βελτιώνονται: { WORD($better) }.
metrics-moved = Χωρίς πρόσφατη τιμή, αλλά σε κίνηση στην τελευταία μέτρηση: { $titles }.
audits-made = Έλεγχοι σε δώδεκα μήνες: { WORD($n) }.
audits-passed = Επιτυχείς: { WORD($passed) } από { WORD($n) } με ετυμηγορία.
audits-all = Όλοι οι έλεγχοι
audits-questions = Ποιες ερωτήσεις υστερούν συχνότερα
audits-questions-more = Περισσότερες ερωτήσεις κάτω από το καλύτερο: { $titles }.
each-period = { $every ->
    [day] ανά ημέρα
    [week] ανά εβδομάδα
    [quarter] ανά τρίμηνο
    [year] ανά έτος
   *[month] ανά μήνα
}
head-needed = Χρειάζεται
head-forecast = Πρόβλεψη
head-open-cases = Ανοιχτές υποθέσεις
head-when = Πότε
head-what-for = Σε τι χρησιμεύει
head-command = Εντολή
visits-without-checklist = Επισκέψεις χωρίς λίστα ελέγχου
visits-answered-in = { $name }: απαντήθηκαν { $answered } από { $n }.
effects-off-course = Δεν επιτεύχθηκαν ή μάλλον όχι
effects-even = Εξίσου πιθανό ναι ή όχι
effects-open = Δεν είναι γνωστό
effects-likely = Μάλλον θα επιτευχθούν
effects-on-course = Σε καλό δρόμο
effects-met = Επιτεύχθηκαν
agreement-in-all = Οι βαθμολογήσεις συμφωνούν σε { $same } από { $n } κρίσεις· ζεύγη: { WORD($pairs) }.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } απόφαση: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } επανεξέταση του { $title }.
record-latest = Οι τελευταίοι { $n } από { $of } ελέγχους.
coverage-exceptions = Τι λείπει, τι πάλιωσε, τι είναι λίγο
coverage-due = Λίστες ελέγχου χωρίς πρόγραμμα
coverage-recent-until = Πρόσφατος έως
section-waves = Γύρο με γύρο
survey-times = { $n } φορές
plans-timeline = Τα σχέδια στον χρόνο
plans-timeline-marks = Από την αρχή ως το τέλος. Κουκκίδα: ενέργεια που έγινε. Ρόμβος: ενέργεια που καθυστερεί. Διάστικτη γραμμή: σήμερα.
next-steps = Τι να γράψετε στη συνέχεια
next-audit = Μια συμπληρωμένη λίστα: τι είναι καλό, τι υστερεί και με ποια τεκμήρια.
next-metric = Ένα μέγεθος στον χρόνο: το μόνο που έχει τάση.
next-goal = Πού πρέπει να φτάσει ένας δείκτης και πότε.
next-gap = Ένα εύρημα: πόσο απέχουν τα πράγματα από εκεί που πρέπει.
next-plan = Ποιος κάνει τι και ως πότε, και τι δείχνει ότι πέτυχε.
next-survey = Τι απάντησαν πελάτες ή εργαζόμενοι, από αρχείο απαντήσεων.
