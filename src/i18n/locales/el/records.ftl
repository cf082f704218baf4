# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Το ίδιο ως διάγραμμα ραντάρ
gaps-reopened = Επανήλθαν: { $titles }.
filter-on-time-only = Εμπρόθεσμα
gap-without-plan = Δεν υπάρχει ακόμη σχέδιο γι’ αυτό.
section-finding = Το εύρημα
gap-came-back = Επανήλθε ως
plan-evidence-in = Πλήρη
plan-evidence-open = Ελλιπή
section-answers-spread = Πώς κατανέμονται οι απαντήσεις
survey-parts-alike = { $title }: κανένα μέρος δεν διαφέρει πέρα από το τυχαίο
survey-parts-differ = { $title }, διαφέρουν από το σύνολο πέρα από το τυχαίο: { $names }
survey-caution = Μέρη με λιγότερες από 30 απαντήσεις διαβάζονται με προσοχή.
log-without-due = { $n } χωρίς προθεσμία δεν μετρώνται.
log-resolution-figures = διάμεσος { $median }, μέσος όρος { $mean }, εννέα στις δέκα μέσα σε { $p90 }.
log-most-categories = Σχεδιάζονται οι { $n } συχνότερες κατηγορίες· ο πίνακας τις έχει όλες.
fact-promise = Υπόσχεση
competitor-our-rank = είμαστε { $rank } από { $of }
competitor-strip-best = { $title }: είμαστε οι καλύτεροι από { $of }
competitor-strip-rank = { $title }: είμαστε στη θέση { $rank } από { $of }
voices-not-asked = δεν ρωτήθηκαν
coverage-expected = Αναμενόμενες
coverage-marks = Κουκκίδα: τιμή. Ρόμβος: λείπει. Κύκλος: εκπρόθεσμη. Παύλα: δεν αναμένεται.
coverage-no-channel = χωρίς κανάλι
changes-documents = Έγγραφα
changes-and-more = και { $n } ακόμη
