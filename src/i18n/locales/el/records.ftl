# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Το ίδιο ως διάγραμμα ραντάρ
gaps-reopened = Επανήλθαν: { $titles }.
filter-on-time-only = Εμπρόθεσμα
gap-from-to = Βρίσκεται στο { $current } και θα έπρεπε να είναι { $target }.
gap-without-plan = Δεν υπάρχει ακόμη σχέδιο γι’ αυτό.
section-finding = Το εύρημα
gap-came-back = Επανήλθε ως
plan-evidence-in = Πλήρη
plan-evidence-open = Ελλιπή
