# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = The same as a radar
gaps-reopened = Come back: { $titles }.
filter-on-time-only = Not late
gap-from-to = It stands at { $current } and should be { $target }.
gap-without-plan = Nobody has a plan for it yet.
section-finding = The finding
gap-came-back = Came back as
plan-evidence-in = Complete
plan-evidence-open = Not complete
