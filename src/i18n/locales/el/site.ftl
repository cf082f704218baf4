# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Μετάβαση στο περιεχόμενο
as-of = Στοιχεία έως { $date }
edition = έκδοση
edition-uncommitted = μη καταχωρισμένες αλλαγές
languages = Γλώσσες
this-language = αυτή η σελίδα
all-pages = Όλες οι σελίδες
menu = Σελίδες
breadcrumb = Βρίσκεστε εδώ
published-from = Δημοσιεύτηκε από το commit { $commit } με στοιχεία έως { $date }.
published-without-commit = Δημοσιεύτηκε με στοιχεία έως { $date }, από αρχεία εκτός git.
every-number = Κάθε αριθμός οδηγεί στα τεκμήριά του· οι τύποι βρίσκονται στο γλωσσάρι.
same-data = Τα ίδια δεδομένα ως { $formats }.
made-with = Φτιάχτηκε με { $tool }.
draft-marker = Προσχέδιο
back-to-top = Στην αρχή
print-page = Εκτύπωση της σελίδας
copy-link = Σύνδεσμος προς αυτό το σημείο
see-all = και τα { $n }
more = περισσότερα
details = Λεπτομέρειες
not-found = Αυτή η σελίδα δεν υπάρχει.
no-script = Όλα σε αυτή τη σελίδα διαβάζονται και χωρίς σενάρια.
opens-evidence = τεκμήρια
translated-no = Χωρίς μετάφραση· γλώσσα: { $language }.

## Navigation

nav-overview = Επισκόπηση
nav-brief = Τριμηνιαία σύνοψη
nav-goals = Στόχοι
nav-metrics = Δείκτες
nav-audits = Έλεγχοι
nav-checklists = Λίστες ελέγχου
nav-gaps = Κενά
nav-plans = Σχέδια
nav-surveys = Έρευνες
nav-voices = Πελάτες και εργαζόμενοι
nav-visits = Επισκέψεις
nav-complaints = Παράπονα
nav-competitors = Ανταγωνιστές
nav-effects = Αποτελέσματα
nav-coverage = Κάλυψη
nav-agreement = Συμφωνία
nav-changes = Αλλαγές
nav-glossary = Γλωσσάρι
nav-search = Αναζήτηση
nav-data = Δεδομένα
nav-pages = Άλλες σελίδες

nav-group-results = Αποτελέσματα
nav-group-evidence = Τεκμήρια
nav-group-record = Ιστορικό

## Overview

overview-question-goals = Πετυχαίνουμε τους στόχους μας;
overview-question-changed = Τι άλλαξε { PERIOD($period, form: "since") };
overview-question-decision = Τι θέλει απόφαση;
overview-question-late = Τι καθυστερεί;
overview-question-rests = Πού στηρίζονται αυτά
overview-latest-audits = Τελευταίοι έλεγχοι
overview-all-changes = Όλες οι αλλαγές
overview-all-decisions = Όλα όσα θέλουν απόφαση
overview-all-late = Όλα όσα καθυστερούν

## Verdict heads on metric, goal and audit pages

ask-goal = Θα επιτευχθεί ο στόχος;
ask-variation = Αλλάζει πραγματικά;
ask-assurance = Μπορεί η διεργασία να πιάσει τον στόχο;
ask-verdict = Αποτέλεσμα
ask-score = Βαθμολογία
ask-reach = Πόσο μακριά φτάνει
score-of-hundred = από 100

## Headings and ledes of the lists

list-goals-lede = Κάθε στόχος είναι ένας δείκτης, μια τιμή και μια ημερομηνία. Η κατάσταση λέει πού θα καταλήξει.
list-metrics-lede = Τι μετράται, αν κινείται πραγματικά και πού βρίσκεται ως προς τον στόχο.
list-audits-lede = Συμπληρωμένες λίστες ελέγχου, πρώτα οι νεότερες.
list-checklists-lede = Τι ρωτά ένας έλεγχος και πώς οι απαντήσεις γίνονται βαθμολογία.
list-plans-lede = Τι γίνεται για τα κενά, πρώτα οι ενέργειες που καθυστερούν.
list-surveys-lede = Τι απάντησαν πελάτες, υποψήφιοι πελάτες και εργαζόμενοι.
list-visits-lede = Επαφές που έγιναν επίτηδες, για να φανεί ό,τι βλέπει ο πελάτης.
list-complaints-lede = Τι μας έγραψαν, πόσο γρήγορα διευθετήθηκε και τι πήγε καλά.
list-competitors-lede = Τι προσφέρουν οι άλλοι, με πηγή και ηλικία κάθε τιμής.
list-effects-lede = Σε ποια επιχειρηματικά αποτελέσματα αποβλέπουν οι στόχοι μας και σε ποια ακόμη κανένας.
list-coverage-lede = Τι εξετάστηκε, πότε, και τι ποτέ.
list-agreement-lede = Πόσο συμφωνούν δύο άνθρωποι που βαθμολόγησαν τις ίδιες επαφές.
list-changes-lede = Τι κινήθηκε μεταξύ εκδόσεων, από το ιστορικό των αρχείων.
list-voices-lede = Τι ρωτήθηκαν και οι δύο, και τι μόνο η μία πλευρά.
list-glossary-lede = Κάθε αριθμός εδώ: τι είναι, πώς υπολογίζεται, τι δεν μπορεί να πει.
list-data-lede = Όλα όσα βλέπετε, ως αρχεία για άλλα προγράμματα.
empty-goals = Δεν έχουν γραφτεί ακόμη στόχοι.
empty-metrics = Δεν έχουν γραφτεί ακόμη δείκτες.
empty-audits = Δεν έχουν γραφτεί ακόμη έλεγχοι.
empty-checklists = Δεν χρησιμοποιούνται ακόμη λίστες ελέγχου.
empty-gaps = Δεν έχουν βρεθεί ακόμη κενά.
empty-plans = Δεν έχουν γραφτεί ακόμη σχέδια.
empty-surveys = Δεν έχουν καταχωριστεί ακόμη έρευνες.
empty-visits = Δεν έχουν καταχωριστεί ακόμη επισκέψεις.
empty-complaints = Δεν έχουν καταχωριστεί ακόμη παράπονα.
empty-competitors = Δεν έχουν εξεταστεί ακόμη ανταγωνιστές.
empty-agreement = Καμία επαφή δεν βαθμολογήθηκε ακόμη δύο φορές.
empty-changes = Τίποτα δεν άλλαξε σε αυτό το διάστημα.

## Sections of pages

section-data = Πίνακας δεδομένων
section-figures = Διαγράμματα
section-numbers = Σε αριθμούς
section-definition = Πώς βγαίνει αυτός ο αριθμός
section-leaves-out = Τι αφήνει έξω
section-limits = Πώς βγαίνουν τα όρια
section-score = Πώς βγαίνει η βαθμολογία
section-forecast = Πώς βγαίνει η πρόβλεψη
section-provenance = Προέλευση
section-linked = Συνδέεται με
section-evidence = Τεκμήρια
section-answers = Κάθε απάντηση
section-answers-beside = Κάθε απάντηση, τώρα και { PERIOD($before, form: "in") }
section-breakdown = Ανάλυση: { $name }
section-by-section = Ενότητες
section-by-element = Πέντε στοιχεία
section-levels = Πέντε επίπεδα εξυπηρέτησης
section-sample = Δείγμα
section-documents = Έγγραφα που εξετάστηκαν
section-languages = Γλώσσες
section-actions = Ενέργειες
section-late = Καθυστερούν
section-late-actions = Ενέργειες που καθυστερούν
section-effect = Αποτέλεσμα
section-causes = Αιτίες
section-questions = Ερωτήσεις
section-themes = Θέματα
section-comparison = Σύγκριση
section-history = Ιστορικό
section-customers = Πελάτες
section-employees = Εργαζόμενοι
section-compliments = Έπαινοι
section-complaints = Παράπονα
section-on-time = Εμπρόθεσμα
section-resolution = Χρόνος ως την επίλυση
section-channels = Κανάλια
section-goals = Στόχοι
section-gaps = Κενά
section-plans = Σχέδια
section-audits = Έλεγχοι
section-metrics = Δείκτες
section-feeds = Ροές
section-downloads = Λήψεις
section-badges = Σήματα κατάστασης
section-diagnostics = Προβλήματα στα αρχεία
section-where-to-want = Από εκεί που είμαστε, εκεί που θέλουμε να φτάσουμε
section-what-first = Τι να γίνει πρώτα
section-open-gaps = Όλα τα ανοιχτά κενά
section-closed-gaps = Κλειστά και αποδεκτά κενά
section-attention = Δείτε πρώτα αυτά
section-decisions = Περιμένουν απόφαση
section-changed = Τι άλλαξε
section-text-answers = Με δικά τους λόγια

## Heads of columns

head-status = Κατάσταση
head-goal = Στόχος
head-latest = Τελευταία τιμή
head-target = Στόχος
head-by = Έως
head-variation = Μεταβλητότητα
head-assurance = Δυνατότητα
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Δείκτης
head-date = Ημερομηνία
head-audit = Έλεγχος
head-score = Βαθμολογία
head-before = Πριν
head-after = Μετά
head-now = Τώρα
head-verdict = Αποτέλεσμα
head-checklist = Λίστα ελέγχου
head-version = Έκδοση
head-scope = Πεδίο
head-auditor = Ελεγκτής
head-item = Σημείο
head-question = Ερώτηση
head-answer = Απάντηση
head-weight = Βάρος
head-change = Αλλαγή
head-evidence = Τεκμήρια
head-part = Μέρος
head-section = Ενότητα
head-element = Στοιχείο
head-difference = Διαφορά
head-number = Αρ.
head-gap = Κενό
head-current = Τώρα
head-to-close = Απομένουν
head-impact = Σημασία
head-effort = Κόπος
head-priority = Προτεραιότητα
head-owner = Υπεύθυνος
head-due = Προθεσμία
head-age = Ηλικία
head-plan = Σχέδιο
head-action = Ενέργεια
head-who = Ποιος
head-done = Έγινε
head-progress = Πρόοδος
head-period = Περίοδος
head-day = Ημέρα
head-week = Εβδομάδα
head-month = Μήνας
head-quarter = Τρίμηνο
head-year = Έτος
head-value = Τιμή
head-mean = Μέσος όρος
head-median = Διάμεσος
head-n = Πλήθος
head-low = Κάτω
head-high = Άνω
head-interval = Εύρος
head-lower-limit = Κάτω όριο
head-average = Μέσος όρος
head-upper-limit = Άνω όριο
head-reading = Ανάγνωση
head-term = Όρος
head-formula = Τύπος
head-with-numbers = Με τους αριθμούς
head-result = Αποτέλεσμα
head-source-line = Πηγή
head-survey = Έρευνα
head-answers = Απαντήσεις
head-response-rate = Ποσοστό απόκρισης
head-share = Ποσοστό
head-theme = Θέμα
head-visit = Επίσκεψη
head-time = Ώρα
head-hour = Ώρα
head-waited = Αναμονή
head-answered = Απαντήθηκε
head-transfers = Μεταφορές
head-resolved = Λύθηκε
head-channel = Κανάλι
head-place = Τόπος
head-language = Γλώσσα
head-type = Είδος
head-category = Κατηγορία
head-count = Πλήθος
head-cumulative = Αθροιστικά
head-received = Ελήφθησαν
head-closed = Έκλεισαν
head-on-time = Εμπρόθεσμα
head-open = Ανοιχτά
head-competitor = Ανταγωνιστής
head-ours = Εμείς
head-rank = Θέση
head-source = Πηγή
head-as-of = Στοιχεία έως
head-effect = Αποτέλεσμα
head-cause = Αιτία
head-file = Αρχείο
head-line = Γραμμή
head-code = Κωδικός
head-severity = Βαρύτητα
head-message = Μήνυμα
head-exact = Ακριβής συμφωνία
head-kappa = Κάπα
head-alpha = Άλφα
head-level = Επίπεδο
head-items = Σημεία
head-name = Όνομα
head-kind = Είδος
head-title = Τίτλος
head-review = Επανεξέταση
head-needed = Χρειάζεται
head-forecast = Πρόβλεψη

## Captions of tables

caption-goals = Στόχοι ανά κατάσταση
caption-metrics = Δείκτες ανά ομάδα
caption-audits = Έλεγχοι
caption-latest-audits = Τελευταίοι έλεγχοι
caption-checklists = Λίστες ελέγχου
caption-checklist-items = { $title }, έκδοση { $version }: ερωτήσεις
caption-answers = Απαντήσεις ανά σημείο
caption-sections = Ενότητες και στοιχεία. Βαθμολογίες από 0 έως 100
caption-gaps = Ανοιχτά κενά. Η προτεραιότητα είναι σημασία ÷ κόπος. Ηλικία σε ημέρες από τότε που βρέθηκε το κενό.
caption-gaps-closed = Κλειστά και αποδεκτά κενά
caption-plans = Σχέδια
caption-actions = Ενέργειες, πρώτα όσες καθυστερούν
caption-series = { $title }, { $every }. Πρώτα οι νεότερες τιμές. Τα όρια είναι της διεργασίας στην οποία ανήκει κάθε τιμή.
caption-breakdown = { $title }: { $name }
caption-limits = Όρια της συνηθισμένης μεταβλητότητας
caption-limits-baseline = { $n ->
    [one] Περίοδος αναφοράς: η πρώτη { $n } τιμή
   *[other] Περίοδος αναφοράς: οι πρώτες { $n } τιμές
}
caption-score-terms = Όροι της βαθμολογίας
caption-survey-questions = Ερωτήσεις και αποτελέσματα
caption-survey-themes = Θέματα που αναφέρθηκαν, ανά πλήθος απαντήσεων
caption-visits = Επισκέψεις
caption-log-types = Υποθέσεις ανά είδος και μήνα
caption-pareto = Παράπονα ανά κατηγορία
caption-competitors = Τιμές ανταγωνιστών, με πηγή και ηλικία
caption-effects = Αποτελέσματα και οι στόχοι που αποβλέπουν σε αυτά
caption-coverage-metrics = Δείκτες ανά περίοδο
caption-coverage-audits = Τελευταίος έλεγχος κάθε καναλιού και ενότητας
caption-agreement = Ζεύγη βαθμολογήσεων
caption-changes = Αλλαγές, πρώτα οι νεότερες
caption-diagnostics = Προβλήματα που βρέθηκαν στα αρχεία
caption-data = Αρχεία
caption-plan-effect = Δείκτες αξιολόγησης πριν και μετά την αλλαγή

## Facts beside a figure

fact-latest = Τελευταία τιμή
fact-previous = Προηγούμενη τιμή
fact-target = Στόχος
fact-still-to-go = Απομένουν
fact-forecast = Πρόβλεψη, { $period }
fact-likely-range = Πιθανό εύρος
fact-trend = { $every ->
    [day] Τάση ανά ημέρα
    [week] Τάση ανά εβδομάδα
    [quarter] Τάση ανά τρίμηνο
    [year] Τάση ανά έτος
   *[month] Τάση ανά μήνα
}
fact-needed = { $every ->
    [day] Χρειάζεται ανά ημέρα
    [week] Χρειάζεται ανά εβδομάδα
    [quarter] Χρειάζεται ανά τρίμηνο
    [year] Χρειάζεται ανά έτος
   *[month] Χρειάζεται ανά μήνα
}
fact-attained = Διαδρομή που διανύθηκε
fact-pace = Ως προς την ευθεία
fact-unit = Μονάδα
fact-better = Κατεύθυνση
fact-every = Μετράται
fact-statistic = Στατιστικό
fact-group = Ομάδα
fact-owner = Υπεύθυνος
fact-start = Από
fact-end = Έως
fact-review = Επανεξέταση
fact-effects = Αποτελέσματα
fact-gap-size = Κενό
fact-percent-of-target = Μέρος του στόχου
fact-priority = Προτεραιότητα, σημασία ÷ κόπος
fact-found = Βρέθηκε
fact-opened = Άνοιξε
fact-closed = Έκλεισε
fact-due = Προθεσμία
fact-plan = Σχέδιο
fact-item = Σημείο
fact-change-date = Η αλλαγή ίσχυσε
fact-closes = Κλείνει
fact-audience = Κοινό
fact-method = Μέθοδος
fact-incentive = Κίνητρο
fact-invited = Προσκεκλημένοι
fact-responses = Απαντήσεις
fact-checklist = Λίστα ελέγχου
fact-auditor = Ελεγκτής
fact-sample = Δείγμα
fact-scope = Πεδίο
fact-pass-mark = Βάση
fact-raw-score = Αρχική βαθμολογία
fact-completeness = Πληρότητα
fact-second-scoring = Δεύτερη βαθμολόγηση
fact-checked = Ελέγχθηκε
fact-how = Πώς
fact-tags = Ετικέτες

provenance-file = Αρχείο
provenance-source = Δεδομένα
provenance-definition = Ορισμός
provenance-last-value = Τελευταία τιμή
provenance-last-change = Τελευταία αλλαγή
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
provenance-rebase = Επανεκκίνηση ορίων
provenance-fresh-until = Επίκαιρο έως
provenance-lines = Όλοι οι όροι με τις γραμμές της πηγής
formula-in-glossary = Ο τύπος στο γλωσσάρι

## Notes under tables and figures

note-source = Πηγή: { $source }.
note-critical = Κρίσιμο σημείο: οτιδήποτε κάτω από «{ $best }» οδηγεί τον έλεγχο σε αποτυχία
note-not-applicable-leaves = Το «{ $answer }» βγαίνει από το άθροισμα: { $items }.
note-weighted-sum = Βάρος ενότητας × βαθμολογία ενότητας, διά το άθροισμα των βαρών:
note-plain-sum = Βάρος σημείου × βαθμολογία σημείου, διά το άθροισμα των βαρών:
note-section-weight = { $section }, βάρος { $weight }
note-weight = βάρος { $weight }
note-scale-starts = Η κλίμακα αρχίζει από { $value }.
note-forecast-method = { $n ->
    [one] Πρόβλεψη: ευθεία Theil–Sen σε { $n } τιμή, διάστημα { $confidence }.
   *[other] Πρόβλεψη: ευθεία Theil–Sen σε { $n } τιμές, διάστημα { $confidence }.
}
note-above-dotted = Πάνω από τη διάστικτη γραμμή ένα κενό υπόσχεται περισσότερα απ’ όσα κοστίζει.
note-impact-effort = Σημασία και κόπος, καθένα από 1 έως 5.
note-numbered = Αρίθμηση κατά σημασία και μετά κατά κόπο.
note-same-scale = Ίδιο μέγεθος και ίδια κλίμακα. Σημειώνονται μόνο τα σήματα και η τελευταία τιμή.
note-never-averaged = Από τις απόψεις πελατών και εργαζομένων δεν βγαίνει ποτέ κοινός μέσος όρος.
note-mirror-formula = Τον ίδιο τύπο χρησιμοποιεί η εντολή { $command }.
note-publish-off = Το ελεύθερο κείμενο δεν δημοσιεύεται.
note-own-value = Η δική μας τιμή
note-restated = Επανυπολογισμένο με την έκδοση { $version }.
note-version-break = Από εδώ η λίστα ελέγχου είναι στην έκδοση { $version }.
note-small-ranking = Πολύ λίγες επαφές για οποιαδήποτε κατάταξη.

## Data and downloads

data-table-of = { $n ->
    [one] Πίνακας με { $n } τιμή
   *[other] Πίνακας με όλες τις { $n } τιμές
}
data-table-behind = Ο πίνακας πίσω από τα διαγράμματα
data-download = Λήψη
data-csv = CSV
data-json = JSON
data-svg = SVG
data-feed = Ροή Atom
data-feed-audits = Ροή ελέγχων
data-feed-goals = Ροή αλλαγών στους στόχους
data-feed-actions = Ροή ενεργειών που καθυστερούν
data-badge = Σήμα κατάστασης
data-badge-help = Μια μικρή εικόνα της κατάστασης για άλλες σελίδες.
data-everything = Όλα όσα υπολογίστηκαν, σε ένα αρχείο
data-size = { $size } kB

## Search and filters

search-label = Αναζήτηση εδώ
search-placeholder = Λέξεις, κωδικοί, ονόματα
search-button = Αναζήτηση
search-results = { $n ->
    [0] Δεν βρέθηκε τίποτα για «{ $query }».
    [one] { $n } αποτέλεσμα για «{ $query }».
   *[other] { $n } αποτελέσματα για «{ $query }».
}
search-all-languages = Τόνοι και κεφαλαία δεν παίζουν ρόλο.
search-needs-script = Η αναζήτηση θέλει σενάρια. Κάθε σελίδα υπάρχει και στον κατάλογο εδώ.
search-too-short = Γράψτε τουλάχιστον δύο γράμματα.
filter-title = Φίλτρο
filter-all = Όλα
filter-any = οποιοδήποτε
filter-clear = Καθαρισμός φίλτρων
filter-shown = Φαίνονται { $n } από { $total }
filter-by-status = Κατάσταση
filter-by-owner = Υπεύθυνος
filter-by-channel = Κανάλι
filter-by-team = Ομάδα
filter-by-checklist = Λίστα ελέγχου
filter-by-year = Έτος
filter-by-tag = Ετικέτα
filter-late-only = Μόνο όσα καθυστερούν
filter-open-only = Μόνο ανοιχτά
sort-by = Ταξινόμηση: { $column }
sorted-ascending = αύξουσα σειρά
sorted-descending = φθίνουσα σειρά

## Compare and changes

compare-with-previous = Σύγκριση με τον προηγούμενο έλεγχο
compare-lede = { $better } απαντήσεις καλύτερες, { $worse } χειρότερες, { $same } ίδιες.
compare-from-answers = από τις απαντήσεις
compare-from-measurement = από τη μέτρηση
compare-measurement-help = Τι έφερε η αλλαγή στα βάρη, στις ερωτήσεις ή στην έκδοση, με τις ίδιες απαντήσεις.
changes-between = { $before } → { $after }
changes-in = Αλλαγές { PERIOD($period, form: "in") }
changes-of-files = { $n ->
    [one] άλλαξε { $n } έγγραφο
   *[other] άλλαξαν { $n } έγγραφα
}
changes-earlier = Παλαιότερα
changes-later = Νεότερα
changes-no-history = Δεν υπάρχει ιστορικό git για ανάγνωση.

## Coverage

coverage-question-metrics = Είναι πλήρεις οι σειρές;
coverage-question-audits = Τι ελέγχθηκε και πότε;
coverage-question-visits = Ποιοι τόποι και ποιες ώρες δοκιμάστηκαν;
coverage-question-languages = Σε ποιες γλώσσες;
coverage-key = Γεμάτο: τιμή. Κενό: λείπει. Παύλα: δεν αναμένεται.

## Quarterly brief

brief-title = Σύνοψη, { $period }
brief-lede = Μία σελίδα με προτάσεις υπολογισμένες από τα δεδομένα, καθεμιά με σύνδεσμο στα τεκμήριά της.
brief-goals = Στόχοι
brief-signals = Τι κινήθηκε πραγματικά
brief-audits-heading = Έλεγχοι
brief-gaps-heading = Κενά και σχέδια
brief-voices = Τι λένε πελάτες και εργαζόμενοι
brief-decisions-heading = Τι θέλει απόφαση
brief-other-quarters = Άλλα τρίμηνα

## Glossary

glossary-used-on = Χρησιμοποιείται σε
glossary-all = Όλα τα λήμματα
glossary-states = Οι λέξεις για τις καταστάσεις
glossary-shapes = Το στρογγυλό είναι εντάξει, το μυτερό είναι πρόβλημα, η παύλα δεν κρίνει.

## Surveys, visits, complaints

survey-customers-beside-employees = Η άποψη των πελατών δίπλα στην άποψη των εργαζομένων
survey-wave = Έρευνα, { $date }
survey-question-of = { $question }, { $survey }
survey-left-out = Εξαιρούνται
visits-by-hour = Πότε δεν απαντά κανείς: ώρα με την ώρα
visits-answered-of = απαντήθηκαν { $answered } από { $n }
visit-of = Επίσκεψη, { $date }
complaints-by-month = Παράπονα, σχόλια και έπαινοι ανά μήνα
complaints-vital-few = Οι λίγες κατηγορίες πίσω από τα περισσότερα παράπονα
complaints-time = Πόσο διαρκούν οι υποθέσεις
competitors-strip = Πού βρισκόμαστε ανάμεσά τους
gap-of = Κενό: { $title }
goal-of = Στόχος: { $title }
plan-of = Σχέδιο: { $title }
audit-of = { $checklist }, έκδοση { $version }
audits-compare = Τώρα και { PERIOD($before, form: "in") }
checklist-version = έκδοση { $version }
checklist-pass-mark = Βάση { $pass }
checklist-extends = Επεκτείνει: { $checklist }
checklist-critical = κρίσιμο
checklist-required-evidence = απαιτούνται τεκμήρια
checklist-why = Γιατί
checklist-how = Πώς ελέγχεται
checklist-example = Παράδειγμα
checklist-used-by = { $n ->
    [0] Δεν χρησιμοποιείται ακόμη
    [one] Χρησιμοποιείται σε { $n } έλεγχο
   *[other] Χρησιμοποιείται σε { $n } ελέγχους
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Έλεγχος { $title }: { $verdict }
feed-goal = Στόχος { $title }: { $before } → { $after }
feed-action-late = Καθυστερεί: { $title }, { $owner }
