# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Sama radardiagrammina
gaps-reopened = Tagasi tulnud: { $titles }.
filter-on-time-only = Hilinemata
gap-from-to = Praegu { $current }, peaks olema { $target }.
gap-without-plan = Selle jaoks pole veel kava.
section-finding = Leid
gap-came-back = Tuli tagasi kui
plan-evidence-in = Olemas
plan-evidence-open = Puudulikud
