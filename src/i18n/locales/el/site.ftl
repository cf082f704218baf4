# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Μετάβαση στο περιεχόμενο
as-of = Στοιχεία έως { $date }
edition = έκδοση
edition-uncommitted = μη καταχωρισμένες αλλαγές
all-pages = Όλες οι σελίδες
menu = Σελίδες
published-from = Δημοσιεύτηκε από το commit { $commit } με στοιχεία έως { $date }.
published-without-commit = Δημοσιεύτηκε με στοιχεία έως { $date }, από αρχεία εκτός git.
every-number = Κάθε αριθμός οδηγεί στα τεκμήριά του· οι τύποι βρίσκονται στο γλωσσάρι.
see-all = όλα ({ $n })
see-also = Δείτε επίσης: { $titles }.
copy-sentence = Αντιγραφή της κρίσης
copy-done = Αντιγράφηκε
since-new = νέο
since-looked = Νέα από την τελευταία σας ματιά, στις { $date }: { $n }.
more = περισσότερα
details = Λεπτομέρειες
opens-evidence = τεκμήρια

## Navigation

nav-overview = Επισκόπηση
nav-brief = Τριμηνιαία σύνοψη
nav-goals = Στόχοι
nav-metrics = Δείκτες
nav-audits = Έλεγχοι
nav-checklists = Λίστες ελέγχου
nav-owners = Υπεύθυνοι
nav-parts = Κανάλια, ομάδες, χώροι
nav-gaps = Κενά
nav-plans = Σχέδια
nav-decisions = Αποφάσεις
nav-surveys = Έρευνες
nav-voices = Πελάτες και εργαζόμενοι
nav-visits = Επισκέψεις
nav-complaints = Παράπονα
nav-competitors = Ανταγωνιστές
nav-effects = Οφέλη
nav-coverage = Κάλυψη
nav-agreement = Συμφωνία
nav-changes = Αλλαγές
nav-glossary = Γλωσσάρι
nav-search = Αναζήτηση
nav-pages = Άλλες σελίδες

nav-group-results = Αποτελέσματα
nav-group-evidence = Τεκμήρια
nav-group-record = Ιστορικό

## Overview

overview-question-goals = Πετυχαίνουμε τους στόχους μας;
overview-question-decision = Τι θέλει απόφαση;
overview-question-late = Τι καθυστερεί;
overview-question-rests = Σε τι βασίζονται αυτά
overview-latest-audits = Τελευταίοι έλεγχοι

## Verdict heads on metric, goal and audit pages

ask-goal = Θα επιτευχθεί ο στόχος;
ask-goals = Θα επιτευχθούν οι στόχοι;
ask-variation = Αλλάζει πραγματικά;
ask-assurance = Μπορεί η διεργασία να πιάσει τον στόχο;
ask-verdict = Κρίση
ask-score = Βαθμολογία
ask-reach = Σε τι γενικεύεται
score-of-hundred = από 100

## Headings and ledes of the lists

list-goals-lede = Κάθε στόχος είναι ένας δείκτης, μια τιμή-στόχος και μια ημερομηνία. Η κατάσταση λέει πού μάλλον θα καταλήξει.
list-metrics-lede = Τι μετράται, αν κινείται πραγματικά και πού βρίσκεται ως προς τον στόχο.
list-audits-lede = Συμπληρωμένες λίστες ελέγχου, πρώτα οι νεότερες.
list-checklists-lede = Τι ρωτά ένας έλεγχος και πώς οι απαντήσεις γίνονται βαθμολογία.
list-plans-lede = Τι γίνεται για τα κενά, πρώτα οι ενέργειες που καθυστερούν.
list-parts-lede = Η εξυπηρέτηση ανά μέρος: τι ελέγχθηκε, τι δεν πετυχαίνει, τι μένει ανοιχτό.
list-decisions-lede = Τι ζητήθηκε, από ποιον, και τι αποφασίστηκε.
list-surveys-lede = Τι απάντησαν πελάτες, υποψήφιοι πελάτες και εργαζόμενοι.
list-visits-lede = Δοκιμαστικές επικοινωνίες, για να φανεί ό,τι βλέπει ο πελάτης.
list-complaints-lede = Τι μας έγραψαν, πόσο γρήγορα διευθετήθηκε και τι πήγε καλά.
list-competitors-lede = Τι προσφέρουν οι άλλοι, με πηγή και ηλικία κάθε τιμής.
list-effects-lede = Ποια οφέλη για την επιχείρηση επιδιώκουν οι στόχοι μας και ποια δεν επιδιώκει ακόμη κανένας.
list-effects-lede-all = Ποια οφέλη για την επιχείρηση επιδιώκουν οι στόχοι μας.
list-coverage-lede = Τι εξετάστηκε, πότε, και τι ποτέ.
list-agreement-lede = Πόσο συμφωνούν δύο άνθρωποι που βαθμολόγησαν τις ίδιες επικοινωνίες.
list-changes-lede = Τι κινήθηκε από μήνα σε μήνα και μεταξύ εκδόσεων, και τι έγινε.
list-voices-lede = Τι ρωτήθηκαν και οι δύο, και τι μόνο η μία πλευρά.
list-glossary-lede = Κάθε αριθμός εδώ: τι είναι, πώς υπολογίζεται, τι δεν μπορεί να πει.
empty-goals = Δεν έχουν γραφτεί ακόμη στόχοι.
empty-changes = Τίποτα δεν άλλαξε σε αυτό το διάστημα.

## Sections of pages

section-data = Πίνακας δεδομένων
section-numbers = Σε αριθμούς
section-definition = Πώς βγαίνει αυτός ο αριθμός
section-leaves-out = Τι αφήνει έξω
section-elsewhere = Αλλού
benchmark-said = { $of }: { $value } ({ $source }, { PERIOD($year) }).
section-score = Πώς βγαίνει η βαθμολογία
section-forecast = Πώς βγαίνει η πρόβλεψη
section-provenance = Προέλευση
section-linked = Συνδέεται με
section-fails = Τι αποτυγχάνει συχνότερα, σε δώδεκα μήνες
section-options = Οι επιλογές
section-schedule = Προγραμματισμένοι έλεγχοι
section-calendar = Ημερολόγιο
section-evidence = Τεκμήρια
section-answers = Κάθε απάντηση
section-answers-beside = Κάθε απάντηση, τώρα και { PERIOD($before, form: "in") }
section-breakdown = Ανάλυση: { $name }
section-levels = Πέντε επίπεδα εξυπηρέτησης
section-documents = Έγγραφα που εξετάστηκαν
section-languages = Γλώσσες
section-actions = Ενέργειες
section-effect = Επίδραση
section-causes = Αιτίες
section-questions = Ερωτήσεις
section-comparison = Σύγκριση
section-history = Ιστορικό
section-customers = Πελάτες
section-employees = Εργαζόμενοι
section-compliments = Έπαινοι
section-complaints = Παράπονα
section-on-time = Εμπρόθεσμα
section-resolution = Χρόνος ως την επίλυση
section-metrics = Δείκτες
section-where-to-want = Πού είμαστε και πού θέλουμε να φτάσουμε
section-what-first = Τι να γίνει πρώτα
section-open-gaps = Όλα τα ανοιχτά κενά
section-closed-gaps = Κλειστά και αποδεκτά κενά
section-changed = Τι άλλαξε

## Heads of columns

head-status = Κατάσταση
head-goal = Στόχος
head-latest = Τελευταία τιμή
head-target = Τιμή-στόχος
head-by = Έως
head-variation = Μεταβλητότητα
head-assurance = Δυνατότητα
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Δείκτης
head-date = Ημερομηνία
head-audit = Έλεγχος
head-score = Βαθμολογία
head-score-year = Βαθμολογία, δώδεκα μήνες
head-before = Πριν
head-after = Μετά
head-verdict = Κρίση
head-checklist = Λίστα ελέγχου
head-version = Έκδοση
head-auditor = Ελεγκτής
head-item = Σημείο
head-question = Ερώτηση
head-answer = Απάντηση
head-weight = Βάρος
head-change = Αλλαγή
head-evidence = Τεκμήρια
head-part = Μέρος
head-made-of = Από τι προκύπτει
head-section = Ενότητα
head-element = Στοιχείο
head-difference = Διαφορά
head-number = Αρ.
head-gap = Κενό
head-current = Τώρα
head-when-found = Όταν βρέθηκε
head-at-closing = Στο κλείσιμο
head-to-close = Απομένουν
head-impact = Αντίκτυπος
head-effort = Προσπάθεια
head-priority = Προτεραιότητα
head-owner = Υπεύθυνος
head-due = Προθεσμία
head-decision = Απόφαση
head-decider = Ποιος αποφασίζει
head-outcome = Αποτέλεσμα
head-option = Επιλογή
head-for = Υπέρ
head-against = Κατά
head-age = Ηλικία
head-plan = Σχέδιο
head-action = Ενέργεια
head-who = Ποιος
head-progress = Πρόοδος
head-period = Περίοδος
head-day = Ημέρα
head-week = Εβδομάδα
head-month = Μήνας
head-quarter = Τρίμηνο
head-year = Έτος
head-value = Τιμή
head-mean = Μέσος όρος
head-n = Πλήθος
head-low = Κάτω άκρο
head-high = Άνω άκρο
head-interval = Εύρος
head-lower-limit = Κάτω όριο
head-average = Μέσος όρος
head-upper-limit = Άνω όριο
head-reading = Ερμηνεία
head-term = Όρος
head-formula = Τύπος
head-with-numbers = Με τους αριθμούς
head-result = Αποτέλεσμα
head-rest = Τα υπόλοιπα
head-p-adjusted = p, διορθωμένο
head-time-since = Από την παραλαβή
head-still-open = Ακόμη ανοιχτές
head-importance = Μερίδιο
head-correlation = Συσχέτιση
head-performance = Μέση απάντηση
head-ahead-of = Μετρά περισσότερο από
head-survey = Έρευνα
head-answers = Απαντήσεις
head-response-rate = Ποσοστό απόκρισης
head-share = Ποσοστό
head-share-weighted = { head-share } (σταθμισμένο)
head-theme = Θέμα
head-team = Ομάδα
head-agent = Υπάλληλος
head-shop = Κατάστημα
head-region = Περιοχή
head-country = Χώρα
head-product = Προϊόν
head-department = Τμήμα
head-visit = Επίσκεψη
head-time = Ώρα
head-hour = Ώρα
head-waited = Αναμονή
head-answered = Απαντήθηκε
head-transfers = Μεταφορές
head-resolved = Επιλύθηκε
head-channel = Κανάλι
head-place = Τόπος
head-language = Γλώσσα
head-type = Είδος
head-category = Κατηγορία
head-count = Πλήθος
head-count-weighted = { head-count } (σταθμισμένο)
head-cumulative = Αθροιστικά
head-received = Ελήφθησαν
head-closed = Έκλεισαν
head-on-time = Εμπρόθεσμα
head-open = Ανοιχτά
head-competitor = Ανταγωνιστής
head-ours = Εμείς
head-beside-ours = Σε σχέση με εμάς
head-document = Έγγραφο
head-done = Τι έγινε
head-source = Πηγή
head-as-of = Στοιχεία έως
head-effect = Όφελος
head-effect-at-end = Απόκλιση από την πορεία
head-cause = Αιτία
head-severity = Βαρύτητα
head-exact = Ακριβής συμφωνία
head-kappa = Κάπα
head-alpha = Άλφα
head-level = Επίπεδο
head-items = Σημεία
head-name = Όνομα
head-kind = Είδος

## Captions of tables

caption-goals = Στόχοι ανά κατάσταση
caption-metrics = Δείκτες ανά ομάδα
caption-audits = Έλεγχοι
caption-latest-audits = Τελευταίοι έλεγχοι
caption-checklists = Λίστες ελέγχου
caption-causes = Αιτίες που αναφέρουν απαντήσεις τελικών ελέγχων
caption-checklist-items = { $title }, έκδοση { $version }: ερωτήσεις
caption-answers = Απαντήσεις ανά σημείο
caption-sections = Ενότητες και στοιχεία. Βαθμολογίες από 0 έως 100
caption-gaps = Ανοιχτά κενά. Η προτεραιότητα είναι αντίκτυπος ÷ προσπάθεια. Ηλικία σε ημέρες από τότε που άνοιξε το κενό.
caption-gaps-closed = Κλειστά και αποδεκτά κενά
caption-plans = Σχέδια
caption-actions = Ενέργειες, πρώτα όσες καθυστερούν
caption-series = { $title }, { $every }
caption-series-order = Πρώτα οι νεότερες τιμές. Τα όρια είναι της διεργασίας στην οποία ανήκει κάθε τιμή.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = { $n ->
    [one] Περίοδος αναφοράς: η πρώτη { $n } τιμή
   *[other] Περίοδος αναφοράς: οι πρώτες { $n } τιμές
}
caption-survey-questions = Ερωτήσεις και αποτελέσματα
caption-survey-themes = Θέματα που αναφέρθηκαν, ανά πλήθος απαντήσεων
survey-no-theme = Άλλα θέματα ή κανένα
mean-of-best = { $mean } από { $best }
caption-visits = Επισκέψεις
caption-log-types = Υποθέσεις ανά είδος και μήνα
caption-pareto = { $of ->
    [complaints] Παράπονα ανά κατηγορία
   *[cases] Υποθέσεις ανά κατηγορία
}
head-pareto = { $of ->
    [complaints] Παράπονα
   *[cases] Υποθέσεις
}
caption-competitors = Τιμές ανταγωνιστών, με πηγή και ηλικία
caption-effects = Οφέλη και οι στόχοι που τα επιδιώκουν
caption-coverage-metrics = Δείκτες ανά περίοδο
caption-coverage-audits = Τελευταίος έλεγχος κάθε καναλιού και ενότητας
caption-agreement = Ζεύγη βαθμολογήσεων
caption-changes = Αλλαγές, πρώτα οι νεότερες
caption-plan-effect = Δείκτες αξιολόγησης πριν και μετά την αλλαγή

## Facts beside a figure

fact-target = Τιμή-στόχος
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
fact-owner = Υπεύθυνος
fact-start = Από
fact-review = Επανεξέταση
fact-effects = Οφέλη
fact-percent-of-target = Λείπει, σε ποσοστό του στόχου
fact-found = Βρέθηκε
fact-opened = Άνοιξε
fact-due = Προθεσμία
fact-about = Αφορά
fact-signed = Υπογραφή
fact-plan = Σχέδιο
fact-item = Σημείο
fact-change-date = Ημερομηνία της αλλαγής
fact-control = Σύγκριση με
fact-closes = Κλείνει
fact-audience = Κοινό
fact-method = Μέθοδος
fact-incentive = Κίνητρο
fact-invited = Προσκεκλημένοι
fact-responses = Απαντήσεις
fact-checklist = Λίστα ελέγχου
fact-brief = Τι ζητήθηκε
fact-right-agent = Απάντησε ο αρμόδιος
fact-auditor = Ελεγκτής
fact-scope = Πεδίο
fact-pass-mark = Βάση
fact-raw-score = Αρχική βαθμολογία
fact-second-scoring = Δεύτερη βαθμολόγηση
fact-checked = Ελέγχθηκε
fact-how = Πώς

provenance-file = Αρχείο
provenance-source = Δεδομένα
provenance-last-change = Τελευταία αλλαγή
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
formula-in-glossary = Ο τύπος στο γλωσσάρι

## Notes under tables and figures

note-source = Πηγή: { $source }.
note-not-applicable-leaves = Το «{ $answer }» βγαίνει από το άθροισμα: { $items }.
note-weighted-sum = Βάρος ενότητας × βαθμολογία ενότητας, διά το άθροισμα των βαρών:
note-plain-sum = Βάρος σημείου × βαθμολογία σημείου, διά το άθροισμα των βαρών:
note-weight = βάρος { $weight }
note-scale-starts = Η κλίμακα αρχίζει από { $value }.
note-forecast-method = { $n ->
    [one] Πρόβλεψη: ο μέσος όρος τεσσάρων απλών μεθόδων σε { $n } τιμή· το εσωτερικό εύρος θα περιέχει 80 στις 100 τιμές, το εξωτερικό 95.
   *[other] Πρόβλεψη: ο μέσος όρος τεσσάρων απλών μεθόδων σε { $n } τιμές· το εσωτερικό εύρος θα περιέχει 80 στις 100 τιμές, το εξωτερικό 95.
}
note-backtest = { $n ->
    [one] Κοιτώντας πίσω στη σειρά: από { $n } τέτοια πρόβλεψη το εσωτερικό εύρος περιείχε { $inside80 }, το εξωτερικό { $inside95 }.
   *[other] Κοιτώντας πίσω στη σειρά: από { $n } τέτοιες προβλέψεις το εσωτερικό εύρος περιείχε { $inside80 }, το εξωτερικό { $inside95 }.
}
note-above-dotted = Πάνω από τη διάστικτη γραμμή ένα κενό υπόσχεται περισσότερα απ’ όσα κοστίζει.
note-impact-effort = Αντίκτυπος και προσπάθεια, καθένα από 1 έως 5.
note-numbered = Αρίθμηση κατά προτεραιότητα: αντίκτυπος ÷ προσπάθεια.
note-same-scale = Ίδιο μέγεθος και ίδια κλίμακα. Σημειώνονται μόνο τα σήματα και η τελευταία τιμή.

## Data and downloads

data-table-of = { $n ->
    [one] Πίνακας με { $n } τιμή
    [2] Πίνακας με τις δύο τιμές
   *[other] Πίνακας με όλες τις { $n } τιμές
}
data-table-behind = Ο πίνακας πίσω από τα διαγράμματα
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = δεν δημοσιεύεται: περιέχει μεμονωμένες απαντήσεις ή υποθέσεις
data-feed = Ροή Atom
data-feed-audits = Ροή ελέγχων
data-feed-goals = Ροή αλλαγών στους στόχους
data-feed-changed = Ροή αλλαγών
data-feed-actions = Ροή ενεργειών που καθυστερούν
data-calendar = Ημερολόγιο προθεσμιών (.ics)

## Search and filters

search-label = Αναζήτηση εδώ
search-placeholder = Λέξεις, κωδικοί, ονόματα
search-button = Αναζήτηση
named-value = { $name }: { $value }
behind-value = n = { $n }
search-results = { $n ->
    [0] Δεν βρέθηκε τίποτα για «{ $query }».
    [one] { $shown } αποτέλεσμα για «{ $query }».
   *[other] { $shown } αποτελέσματα για «{ $query }».
}
search-all-languages = Τόνοι και κεφαλαία δεν παίζουν ρόλο.
search-needs-script = Η αναζήτηση θέλει σενάρια. Κάθε σελίδα υπάρχει και στον κατάλογο εδώ.
search-too-short = Γράψτε τουλάχιστον δύο γράμματα.
filter-all = Όλα
filter-shown = Φαίνονται { $n } από { $total }. Οι προτάσεις και τα διαγράμματα τα αφορούν όλα.
filter-by-status = Κατάσταση
filter-by-owner = Υπεύθυνος
filter-by-channel = Κανάλι
filter-by-team = Ομάδα
filter-by-checklist = Λίστα ελέγχου
filter-by-year = Έτος
filter-late-only = Μόνο όσα καθυστερούν

## Compare and changes

compare-with-previous = Σύγκριση με τον προηγούμενο έλεγχο
compare-from-answers = από τις απαντήσεις
compare-from-measurement = από τη μέτρηση
compare-measurement-help = Τι έφερε η αλλαγή στα βάρη, στις ερωτήσεις ή στην έκδοση, με τις ίδιες απαντήσεις.
changes-between = { $before } → { $after }
changes-in = Αλλαγές { PERIOD($period, form: "in") }
changes-earlier = Προηγούμενοι μήνες
changes-as-then = Κάθε μήνας διαβάζεται όπως διαβάζονταν αυτές οι τιμές στο τέλος του· νεότερες τιμές μπορεί να άλλαξαν την ανάγνωση.
changes-commits = Τα commit πίσω από αυτά
changes-results = Οι τελευταίες τιμές του μήνα και οι προηγούμενες
changes-done = Τι έγινε και τι αποφασίστηκε
changes-more-measures = Άλλοι δείκτες που κινήθηκαν: { $n }.
changes-unchanged = Χωρίς σαφή αλλαγή: { $n }
changes-more-audits = Άλλοι έλεγχοι αυτού του μήνα: { $n }.
change-audit = Ελέγχθηκε: { $score }
change-audit-moved = Ελέγχθηκε: { $score }, { $by } από τον προηγούμενο έλεγχο
change-audit-measured = Ελέγχθηκε: { $score }, { $by } από τον προηγούμενο έλεγχο· από αυτό { $measured } λόγω άλλων ερωτήσεων, βαρών ή εκδόσεων
change-survey = Έρευνα, απαντήσεις: { $n }
change-gap-found = Το κενό διαπιστώθηκε
change-gap-closed = Το κενό έκλεισε
change-decided = Αποφασίστηκε: { $choice }
change-action-done = Ενέργεια που ολοκληρώθηκε: { $what }
change-plan-started = Το σχέδιο ξεκίνησε
change-goal-met = Προθεσμία: ο στόχος επιτεύχθηκε
change-goal-missed = Προθεσμία: ο στόχος δεν επιτεύχθηκε
change-rebase = Τα όρια ξεκινούν πάλι: { $reason }
change-plan = Σχέδιο που χρονολογεί εδώ την αλλαγή του: { $plan }
change-version = Έκδοση λίστας ελέγχου: { $versions }
change-target = Τιμή-στόχος { $before } → { $after }
change-target-new = Πρώτη τιμή-στόχος: { $after }
section-timeline = Χρονολόγιο
head-happened = Τι συνέβη
timeline-begun = Έναρξη σχεδίου: { $plan }
timeline-effect = Το σχέδιο άρχισε να ισχύει: { $plan }

## Coverage

coverage-question-visits = Ποιοι τόποι και ποιες ώρες δοκιμάστηκαν;
coverage-question-languages = Σε ποιες γλώσσες;

## Quarterly brief

brief-title = Σύνοψη, { $period }
brief-lede = Μία σελίδα με προτάσεις υπολογισμένες από τα δεδομένα, καθεμιά με σύνδεσμο στα τεκμήριά της.
brief-other-quarters = Άλλα τρίμηνα
brief-slides = Διαφάνειες
brief-slides-how = Επιλέξτε αυτή τη γραμμή και εκτυπώστε: κάθε μέρος βγαίνει σε δική του οριζόντια σελίδα.

## Glossary

glossary-all = Όλα τα λήμματα

## Surveys, visits, complaints

survey-customers-beside-employees = Η άποψη των πελατών δίπλα στην άποψη των εργαζομένων
survey-left-out = Εξαιρούνται
visits-by-hour = Πότε δεν απαντά κανείς: ώρα με την ώρα
visits-answered-of = απαντήθηκαν { $answered } από { $n }
section-complaint-categories = Για τι παραπονιούνται
section-open-complaints = Τι είναι ανοιχτό
section-learned = Τι μάθαμε
section-logs = Τα μητρώα
complaints-learned-lede = Ευρήματα που προέκυψαν από αυτά τα μητρώα ή μετρώνται με αυτά.
caption-complaint-categories = Παράπονα ανά κατηγορία, αυτοί οι μήνες και έναν χρόνο πριν
caption-complaint-categories-now = Παράπονα ανά κατηγορία, αυτοί οι μήνες
caption-complaint-causes = Αιτίες που αναφέρουν τα παράπονα
head-year-before = Έναν χρόνο πριν
head-these-months = Αυτοί οι μήνες
head-mostly-in = Κυρίως σε
category-more = Συχνότερα
category-fewer = Σπανιότερα
category-chance = Δεν ξεχωρίζει από την τύχη
category-few = Πολύ λίγα για σύγκριση
brief-risks = Τι κινδυνεύει, με ημερομηνία { $day }
brief-late = Τι καθυστερεί, με ημερομηνία { $day }
brief-moved = Τι μεταβλήθηκε
brief-heard = Τι είπαν οι πελάτες
brief-work = Τι έγινε
caption-brief-moved = Τι μεταβλήθηκε: μια τιμή πριν από το τρίμηνο και η τελευταία του
head-before-quarter = Πριν από αυτό
head-quarter-end = Στο τέλος του
owners-late = { $n ->
    [0] Τίποτα δεν καθυστερεί
    [one] Ένα πράγμα καθυστερεί
   *[other] { $n } εκκρεμότητες καθυστερούν
}
owners-lede = Ποιος είναι υπεύθυνος για ποιους στόχους, κενά, ενέργειες και δείκτες· πρώτος όποιος έχει τα περισσότερα καθυστερημένα.
owner-late = { $n ->
    [0] Τίποτα δεν καθυστερεί.
    [one] Ένα πράγμα καθυστερεί.
   *[other] { $n } εκκρεμότητες καθυστερούν.
}
part-counts = { CAP(PERIOD($since, form: "since")) }: ολοκληρωμένοι έλεγχοι { $audits }, επισκέψεις { $visits }.
parts-counted = Οι βαθμολογίες και οι αποτυχίες είναι των τελευταίων δώδεκα μηνών· οι έλεγχοι και οι επισκέψεις μετρώνται από την αρχή· οι δείκτες, οι στόχοι και τα κενά είναι τα σημερινά.
part-result = Μέση βαθμολογία των ελέγχων μετά τις { $since } με τη «{ $title }». Έλεγχοι: { $n }.
part-critical = Έλεγχοι και επισκέψεις με κρίση μετά τις { $since }: { $n }.
part-complaints = Παράπονα μετά τις { $since }: { $n }· τους δώδεκα μήνες πριν: { $before }.
record-by = Ποιες ερωτήσεις αποτυγχάνουν: { $scope }
record-by-marks = Κουκκίδα: πάντα η καλύτερη απάντηση. Δακτύλιος: κάτω από το καλύτερο έως και στους μισούς ελέγχους. Ρόμβος: σε περισσότερους. Παύλα: χωρίς απάντηση.
record-cell = { $n } από { $of }
decisions-open = { $n ->
    [0] Καμία απόφαση δεν εκκρεμεί.
    [one] Μία απόφαση εκκρεμεί.
   *[other] { $n } αποφάσεις εκκρεμούν.
}
decisions-asked = Προς απόφαση
head-late-things = Καθυστερημένα
caption-fails = Ερωτήσεις κατά το πλήθος ελέγχων κάτω από το καλύτερο
caption-decisions = Αποφάσεις, πρώτα οι ανοιχτές
caption-schedule = Ο επόμενος έλεγχος κάθε προγράμματος
head-not-on-course = Δεν επιτεύχθηκαν ή μάλλον όχι
head-open-actions = Ανοιχτές ενέργειες
section-record = Πώς απάντησαν οι έλεγχοι
record-worst = { $of ->
    [one] Συχνότερα κάτω από το καλύτερο είναι «{ $id } { $item }»: σε { $n } από { $of } έλεγχο
   *[other] Συχνότερα κάτω από το καλύτερο είναι «{ $id } { $item }»: σε { $n } από { $of } ελέγχους
}
record-all-best = Κάθε απάντηση ήταν η καλύτερη
record-marks = Κουκκίδα: η καλύτερη απάντηση. Κύκλος: εν μέρει. Ρόμβος: η χειρότερη. Παύλα: χωρίς απάντηση ή δεν ισχύει.
chart-title-record = Ερωτήσεις ανά έλεγχο, πρώτα όσες είναι συχνότερα κάτω από το καλύτερο
head-below-best = Κάτω από το καλύτερο
owners-nobody = Χωρίς υπεύθυνο
complaints-by-month = Παράπονα, σχόλια και έπαινοι ανά μήνα
complaints-vital-few = Οι λίγες κατηγορίες πίσω από τα περισσότερα παράπονα
competitors-strip = Πού βρισκόμαστε ανάμεσά τους
gap-of = Κενό: { $title }
goal-of = Στόχος: { $title }
goal-named = Στόχος: { $title }.
plan-of = Σχέδιο: { $title }
audit-of = { $checklist }, έκδοση { $version }
checklist-version = έκδοση { $version }
answer-cause = αιτία: { $cause }
checklist-pass-mark = Βάση { $pass }
checklist-extends = Επεκτείνει: { $checklist }
checklist-critical = κρίσιμο
checklist-required-evidence = απαιτούνται τεκμήρια
checklist-why = Γιατί
checklist-how = Πώς ελέγχεται
checklist-example = Παράδειγμα
checklist-used-by = { $n ->
    [0] Δεν χρησιμοποιείται ακόμη
    [one] Χρησιμοποιήθηκε μία φορά
   *[other] Χρησιμοποιήθηκε { $n } φορές
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Έλεγχος { $title }: { $verdict }

section-why-moved = Γιατί άλλαξε: { $name }
why-bar-mix = Τι έκανε το βάρος των μερών
why-bar-rest = Τι αφήνουν ανοιχτό τα μέρη
why-bar-all = Το σύνολο
head-within = Μέσα από το μέρος
head-weight-effect = Από το βάρος του
caption-why-moved = Κάθε μέρος: η τιμή του με το μερίδιό του σε όλες τις περιπτώσεις και τι έκανε στο σύνολο
derive-within = Μέσα στο μέρος { $part }
derive-weight = Βάρος του μέρους { $part }
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [one] { $n } ακόμη μέρος
   *[other] { $n } ακόμη μέρη
}
