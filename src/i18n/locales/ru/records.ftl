# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = То же на лепестковой диаграмме
gaps-reopened = Вернулись: { $titles }.
filter-on-time-only = Не просроченные
gap-from-to = Сейчас { $current }, должно быть { $target }.
gap-without-plan = Плана по нему пока нет.
section-finding = Что обнаружено
gap-came-back = Вернулся как
plan-evidence-in = Собраны
plan-evidence-open = Собраны не все
