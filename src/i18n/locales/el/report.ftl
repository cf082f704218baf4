# Προτάσεις για μεμονωμένα έγγραφα και για τις γραμμές της πρώτης σελίδας.

## First page

moved-unusual = Ασυνήθιστο: { $title }, από { $before } σε { $after }.
decide-failed-critical = Αποτυχία σε κρίσιμο σημείο: { $title }, { $items }.
decide-missed-goal = Στόχος που δεν επιτεύχθηκε: { $title }, { $value } αντί για { $target }.
decide-no-plan = Χωρίς σχέδιο: { $title }.
decide-no-effect = Χωρίς αποτέλεσμα: { $title } εφαρμόστηκε, αλλά αυτό που έπρεπε να αλλάξει δείχνει μόνο τη συνηθισμένη μεταβλητότητα.
decide-effect-lost = Το αποτέλεσμα χάθηκε: { $title } στην αρχή απέδωσε, έπειτα το όφελος έσβησε. Ανανεώστε το ή αντικαταστήστε το.
late-gap = { $n ->
    [one] { $n } ημέρα
   *[other] { $n } ημέρες
}: { $title }, { $who }.
late-action = { $n ->
    [one] { $n } ημέρα
   *[other] { $n } ημέρες
}: { $action } ({ $title }), { $who }.
late-review = { $n ->
    [one] { $n } ημέρα
   *[other] { $n } ημέρες
}: επανεξέταση του { $title }, { $who }.
late-series = { $n ->
    [one] { $n } ημέρα
   *[other] { $n } ημέρες
}: καμία νέα τιμή για { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }, από { $n } απάντηση.
   *[other] { $question }: { $value }, από { $n } απαντήσεις.
}
visit-said-waited = Απάντηση μετά από { $waited }.
visit-said-answered = Κάποιος απάντησε.
visit-said-nobody = Κανείς δεν απάντησε.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Αυτό το τρίμηνο δεν επιτεύχθηκε { $n } στόχος: { $titles }.
   *[other] Αυτό το τρίμηνο δεν επιτεύχθηκαν { $n } στόχοι: { $titles }.
}

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Σύνολο και κρίση
derive-elements = Τα πέντε στοιχεία
derive-critical-zero = Αποτυχία σε κρίσιμο σημείο μηδενίζει τη βαθμολογία.
derive-points = Σημεία
derive-period = { $period }
derive-document = { $id }
derive-limits = Όρια του τελευταίου τμήματος
derive-headline = Κρίσεις
derive-mean = Μέσος όρος
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
derive-answers = Απαντήσεις
derive-excluded = Εκτός: κενές ή έξω από την κλίμακα
derive-se = Τυπικό σφάλμα
derive-top = Κορυφαίες απαντήσεις
derive-beyond-chance = περισσότερο απ’ όσο εξηγεί η τύχη
derive-within-chance = μέσα σε όσο εξηγεί η τύχη
