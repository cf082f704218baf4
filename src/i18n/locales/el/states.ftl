# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = Επιτεύχθηκε
state-holding = Τηρείται ως τώρα
state-on-track = Σε καλό δρόμο
state-likely = Μάλλον θα επιτευχθεί
state-even = Περίπου ίσες πιθανότητες
state-unlikely = Μάλλον δεν θα επιτευχθεί
state-off-track = Εκτός πορείας
state-missed = Δεν επιτεύχθηκε
state-early = Πολύ νωρίς για κρίση
state-no-chance = Χωρίς πιθανότητα
state-insufficient-data = Πολύ νωρίς για κρίση
state-no-data = Χωρίς δεδομένα
state-ended = Η προθεσμία πέρασε

## Where the latest value stands against the target

metric-status-met = Πιάνει τον στόχο
metric-status-warn = Κοντά στον στόχο
metric-status-missed = Δεν πιάνει τον στόχο
metric-status-no-target = Χωρίς στόχο
metric-status-no-data = Χωρίς δεδομένα
not-published = Δεν δημοσιεύεται

## Is it really changing?

variation-better = Βελτιώνεται
variation-worse = Χειροτερεύει
variation-until = { $word } (έως { $period })
variation-part-by-limits = Το δείχνουν τα όρια των δικών του τιμών.
variation-part-by-run = Το δείχνει μια σειρά των δικών του τιμών.
variation-part-by-trend = Το δείχνει η τάση των δικών του τιμών.
variation-higher = Ασυνήθιστα υψηλά
variation-lower = Ασυνήθιστα χαμηλά
variation-unstable = Ασταθές
variation-steady = Συνηθισμένη μεταβλητότητα
variation-none = Πολύ λίγες τιμές

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] Πιάνει τον στόχο κάθε μέρα
    [week] Πιάνει τον στόχο κάθε εβδομάδα
    [quarter] Πιάνει τον στόχο κάθε τρίμηνο
    [year] Πιάνει τον στόχο κάθε χρόνο
   *[month] Πιάνει τον στόχο κάθε μήνα
}
assurance-pass-but = Πιάνει τον στόχο, με εξαιρέσεις
assurance-consistent-fail = Όχι όπως λειτουργεί τώρα
assurance-inconsistent = Πότε ναι, πότε όχι
assurance-mostly = Τον πιάνει συνήθως
assurance-seldom = Συνήθως δεν τον πιάνει
assurance-never = Δεν τον έχει πιάσει ακόμη
assurance-none = Χωρίς κρίση

## Direction

direction-no-signal = Κανένα σήμα
direction-higher = Υψηλότερα
direction-lower = Χαμηλότερα

## Audits

verdict-pass = Επιτυχία
verdict-fail = Αποτυχία
verdict-failed-critical = Αποτυχία σε κρίσιμο σημείο
verdict-failed-on = Αποτυχία: { $items }
verdict-draft = Προσχέδιο
verdict-pass-open = Επιτυχία, αλλά το δείγμα δεν αρκεί για να κριθεί
verdict-fail-open = Αποτυχία, αλλά το δείγμα δεν αρκεί για να κριθεί
verdict-none = Χωρίς κρίση

audit-type-internal = εσωτερικός έλεγχος
audit-type-external = εξωτερικός έλεγχος

answer-yes = Ναι
answer-partly = Εν μέρει
answer-no = Όχι
answer-not-applicable = Δεν εφαρμόζεται
answer-counted = { $answer }: { $n }
answer-unanswered = Αναπάντητο
answer-change-better = καλύτερα
answer-change-worse = χειρότερα
answer-change-same = ίδια
answer-change-new = δεν ρωτήθηκε πριν

band-basic = Βασικό
band-expected = Αναμενόμενο
band-desired = Επιθυμητό
band-surprising = Εκπληκτικό
band-unbelievable = Απίστευτο

element-responsiveness = Ανταπόκριση
element-knowledge = Γνώση
element-empathy = Ενσυναίσθηση
element-communication = Επικοινωνία
element-follow-up = Παρακολούθηση

level-contact = Μία επικοινωνία
level-organisation = Ο οργανισμός

sample-random = Τυχαίο δείγμα

## Gaps, plans, actions

gap-status-open = Ανοιχτό
gap-status-planned = Προγραμματισμένο
gap-status-doing = Σε εξέλιξη
gap-status-closed = Κλειστό
gap-status-accepted = Αποδεκτό
gap-status-reopened = Άνοιξε ξανά

action-done = Έγινε
action-open = Εκκρεμεί
action-late = Καθυστερεί
action-undated = Χωρίς προθεσμία
decision-decided = Αποφασισμένα
option-chosen = Επιλέχθηκε
schedule-coming = Προσεχώς
schedule-today = Λήγει σήμερα

plan-state-not-started = Δεν ξεκίνησε
plan-state-running = Σε εξέλιξη
plan-state-done = Ολοκληρώθηκε
plan-effect-effective = Αποτελεσματικό
plan-effect-no-effect = Δεν φαίνεται επίδραση
plan-effect-lost = Δεν φαίνεται πια
plan-effect-at-once = Δεν φαίνεται αν διαρκεί
plan-effect-at-once-open = Καλύτερα αμέσως
plan-effect-unknown = Πολύ νωρίς για κρίση
plan-effect-confounded = Δεν ξεχωρίζει
plan-effect-harmful = Προς το χειρότερο
plan-effect-withheld = Χωρίς κρίση

evidence-quantitative = αριθμοί
evidence-qualitative = λόγια πελατών
evidence-business = επιχειρηματικά αποτελέσματα

late-days = { $n ->
    [one] { $n } ημέρα καθυστέρηση
   *[other] { $n } ημέρες καθυστέρηση
}

## Goals

effect-loyalty = Αφοσίωση
effect-satisfaction = Ικανοποίηση
effect-reputation = Φήμη
effect-repeat-sales = Επαναλαμβανόμενες πωλήσεις
effect-retention = Διατήρηση πελατών
effect-profit = Κέρδος
effect-processes = Διεργασίες
effect-cost = Κόστος
effect-marketing = Μάρκετινγκ
effect-innovation = Καινοτομία

review-daily = επανεξετάζεται κάθε μέρα
review-weekly = επανεξετάζεται κάθε εβδομάδα
review-monthly = επανεξετάζεται κάθε μήνα
review-quarterly = επανεξετάζεται κάθε τρίμηνο

## Metrics

group-customer = Πελάτης
group-operations = Λειτουργία
group-employee = Εργαζόμενοι
group-business = Επιχείρηση
group-none = Άλλοι δείκτες

better-higher = όσο υψηλότερα τόσο καλύτερα
better-lower = όσο χαμηλότερα τόσο καλύτερα
better-neutral = καμία κατεύθυνση δεν είναι καλύτερη

every-day = ανά ημέρα
every-week = ανά εβδομάδα
every-month = ανά μήνα
every-quarter = ανά τρίμηνο
every-year = ανά έτος


unit-percent = ποσοστό
unit-score = βαθμολογία
unit-count = πλήθος
unit-duration = διάρκεια
unit-ratio = λόγος

value-points = { $n ->
    [one] { $shown } μονάδα
   *[other] { $shown } μονάδες
}
value-points-signed = { $n ->
    [one] { $shown } μονάδα
   *[other] { $shown } μονάδες
}

## Surveys

audience-customers = Πελάτες
audience-prospects = Υποψήφιοι πελάτες
audience-employees = Εργαζόμενοι

method-web = φόρμα στο διαδίκτυο
method-paper = σε χαρτί
method-email = με e‑mail
method-phone = τηλεφωνικά
method-interview = συνεντεύξεις
method-focus-group = ομάδα εστίασης
method-conversation = σε συζήτηση

question-csat = Ικανοποιημένοι
question-nps = Θα μας σύστηναν (NPS)
question-ces = Το βρήκαν εύκολο
question-mean = Μέσος όρος
question-themes = Τι αναφέρουν
question-text = Με δικά τους λόγια

nps-promoters = Υποστηρικτές, 9–10
nps-passives = Ουδέτεροι, 7–8
nps-detractors = Επικριτές, 0–6

## Logs

log-type-complaint = Παράπονο
log-type-comment = Σχόλιο
log-type-compliment = Έπαινος
log-type-other = Άλλο
compliment-thank-you-note = Ευχαριστήριο σημείωμα
compliment-review = Κριτική
compliment-word-of-mouth = Σύσταση σε γνωστούς
compliment-repeat-business = Νέα αγορά
compliment-higher-score = Υψηλότερη βαθμολογία
compliment-sale = Πώληση
compliment-award = Βραβείο

## Values that many workspaces use

value-phone = Τηλέφωνο
value-email = E‑mail
value-chat = Συνομιλία
value-shop = Κατάστημα
value-web = Διαδίκτυο
value-social = Κοινωνικά δίκτυα
value-website = Ιστότοπος
value-all = Όλα
value-agents = Υπάλληλοι
value-letters = Επιστολές
value-menu = Μενού
value-people = Άνθρωποι
value-process = Διαδικασία
value-technology = Τεχνολογία
value-knowledge = Γνώσεις
value-training = Εκπαίδευση
value-communication = Επικοινωνία
value-environment = Περιβάλλον
value-management = Διοίκηση

## Competitors

how-website = ο ιστότοπός τους
how-social-media = κοινωνικά δίκτυα
how-sign-up = εγγραφή ως πελάτης
how-phone = τηλεφωνικά
how-email = με e‑mail
how-visit = επίσκεψη

## Agreement between two scorings

agreement-poor = Χειρότερη από την τύχη
agreement-slight = Ασήμαντη συμφωνία
agreement-fair = Μικρή συμφωνία
agreement-moderate = Μέτρια συμφωνία
agreement-substantial = Μεγάλη συμφωνία
agreement-almost-perfect = Σχεδόν πλήρης συμφωνία
agreement-none = Δεν υπολογίζεται
agreement-withheld = πολύ αβέβαιο για να χαρακτηριστεί καλό ή κακό
agreement-one-kind = σχεδόν όλες οι απαντήσεις είναι ίδιες, άρα το κ λέει λίγα
agreement-without-range = χωρίς εύρος, άρα δεν φαίνεται πόσο σίγουρο είναι

## Coverage

coverage-fresh = Επίκαιρο
coverage-stale = Ξεπερασμένο
coverage-few = Πολύ μικρό δείγμα
coverage-never = Δεν ελέγχθηκε ποτέ
coverage-value = Τιμή
coverage-missing = Λείπει
coverage-not-expected = Δεν αναμένεται

## Kinds of document

kind-checklist = Λίστα ελέγχου
kind-audit = Έλεγχος
kind-metric = Δείκτης
kind-goal = Στόχος
kind-gap = Κενό
kind-plan = Σχέδιο
kind-decision = Απόφαση
kind-survey = Έρευνα
kind-visit = Επίσκεψη
kind-log = Μητρώο
kind-competitor = Ανταγωνιστής
kind-page = Σελίδα

## Changes

yes = Ναι
no = Όχι
unknown = Άγνωστο
