# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = Προσχέδια
audits-second-scorings = Τυφλές δεύτερες βαθμολογήσεις
audits-progress = { $answered ->
    [one] απαντήθηκε { $answered } από { $n } σημεία
   *[other] απαντήθηκαν { $answered } από { $n } σημεία
}
chart-radar = Το ίδιο ως διάγραμμα ραντάρ
gaps-reopened = Επανήλθαν: { $titles }.
filter-on-time-only = Εμπρόθεσμα
gap-without-plan = Δεν υπάρχει ακόμη σχέδιο γι’ αυτό.
section-finding = Το εύρημα
gap-came-back = Επανήλθε ως
plan-evidence-in = Ορίστηκαν και ξεκίνησαν
plan-evidence-open = Ελλιπή
section-answers-spread = Πώς κατανέμονται οι απαντήσεις
survey-parts-alike = { $title }: δεν φαίνεται διαφορά ανάμεσα στα μέρη
survey-parts-differ = { $title }, διαφέρουν από τα υπόλοιπα: { $names }
survey-parts-differ-two = { $title }: διαφέρουν μεταξύ τους { $names }
survey-parts-more = { $title }, διαφέρουν από τα υπόλοιπα: { $names } και άλλα { $more }
survey-parts-apart = { $title }, διαφέρουν από το σύνολο: { $names }
survey-parts-apart-more = { $title }, διαφέρουν από το σύνολο: { $names } και άλλα { $more }
survey-parts-tested = Κάθε μέρος συγκρίνεται με όλα τα άλλα μαζί· με { $n } τέτοιους ελέγχους, ονομάζεται μόνο η διαφορά που μένει μετά τη διόρθωση Holm.
survey-parts-one-test = Τα δύο μέρη συγκρίνονται μεταξύ τους, με έναν έλεγχο.
survey-parts-hidden = Δεν εμφανίζονται, ώστε να μη φαίνεται καμία ομάδα κάτω των { $least }: { $names }. Δεν είναι ούτε σε καμία σύγκριση.
survey-parts-hidden-of = { $question }: δεν εμφανίζονται, ώστε να μη φαίνεται καμία ομάδα κάτω των { $least }: { $names }. Δεν είναι ούτε σε καμία σύγκριση.
survey-themes-hidden = Θέματα που ανέφεραν λιγότεροι από { $least }, ή που θα αποκάλυπταν τέτοιο θέμα, δεν εμφανίζονται: ένα θέμα μπορεί να δείξει ποιος το ανέφερε, μια απάντηση σε κλίμακα όχι.
fewer-than = λιγότεροι από { $least }
survey-caution = Μέρη με λιγότερες από 30 απαντήσεις διαβάζονται με προσοχή.
section-drivers = Τι συνοδεύει τις απαντήσεις σε: { $of }
caption-drivers = Πόσο μετρά κάθε απάντηση και πόσο καλή είναι
drivers-caution = Οι απαντήσεις αυτές πηγαίνουν μαζί με τη βαθμολογία. Ποια είναι η αιτία, μια έρευνα δεν το δείχνει.
section-still-open = Πόσο μένουν ανοιχτές οι υποθέσεις
log-on-time-counted = { $of ->
    [complaints] Παράπονα
    [types] Υποθέσεις όλων των ειδών
   *[cases] Υποθέσεις
}: { $total }. Έκλεισαν ή έληξε η προθεσμία τους: { $n }· δεν έληξε ακόμη: { $open }· χωρίς προθεσμία: { $without }.
log-resolution-figures = { $of ->
    [complaints] Μόνο στα κλειστά παράπονα: μέσος όρος { $mean }.
   *[cases] Μόνο στις κλειστές υποθέσεις: μέσος όρος { $mean }.
}
log-most-categories = Σχεδιάζονται οι { $n } συχνότερες κατηγορίες· ο πίνακας τις έχει όλες.
fact-promise = Υπόσχεση
competitor-ahead-of-us = μπροστά από εμάς
competitor-behind-us = πίσω από εμάς
competitor-not-apart = δεν ξεχωρίζει από εμάς (θα χρειαζόταν διαφορά πάνω από { $chance })
competitor-too-coarse = δεν συγκρίνεται: η τύχη μόνη της θα έδινε διαφορά όση και η τιμή
competitor-untested = δεν ελέγχεται
competitor-too-old = πολύ παλιό για σύγκριση
competitor-too-few = πολύ λίγες τιμές για σύγκριση
competitor-strip-not-apart = { $title }: δεν ξεχωρίζουμε από { $names }
competitor-strip-untested = Χωρίς έλεγχο, γιατί οι δικές μας τιμές δεν δείχνουν πόσο κυμαίνονται: { $names }.
competitor-strip-too-coarse = Δεν συγκρίνονται, γιατί η τύχη μόνη της θα έδινε διαφορά όσο η ίδια η τιμή: { $names }.
competitor-strip-too-old = Πολύ παλιά για σύγκριση: { $names }.
competitor-strip-too-few = Πολύ λίγες τιμές για σύγκριση: { $names }.
competitor-strip-best = { $title }: είμαστε οι καλύτεροι από { $of }
competitor-strip-rank = { $title }: είμαστε στη θέση { $rank } από { $of }
voices-not-asked = δεν ρωτήθηκαν
coverage-expected = Αναμενόμενες
coverage-marks = Κουκκίδα: τιμή. Ρόμβος: λείπει. Κύκλος: εκπρόθεσμη. Παύλα: δεν αναμένεται.
coverage-drawn = Σχεδιάζονται οι { $n } από τους { $total } με τα περισσότερα κενά· όλοι είναι στον πίνακα.
coverage-no-channel = χωρίς κανάλι
changes-documents = Έγγραφα
changes-and-more = και { $n } ακόμη
