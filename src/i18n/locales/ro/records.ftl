# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Același lucru ca diagramă radar
gaps-reopened = Au revenit: { $titles }.
filter-on-time-only = Fără întârziere
gap-from-to = Se află la { $current } și ar trebui să fie { $target }.
gap-without-plan = Încă nu există un plan pentru aceasta.
section-finding = Constatarea
gap-came-back = A revenit ca
plan-evidence-in = Complete
plan-evidence-open = Incomplete
