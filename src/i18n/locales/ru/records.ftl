# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = То же на лепестковой диаграмме
gaps-reopened = Вернулись: { $titles }.
filter-on-time-only = Не просроченные
gap-without-plan = Плана по нему пока нет.
section-finding = Что обнаружено
gap-came-back = Вернулся как
plan-evidence-in = Собраны
plan-evidence-open = Собраны не все
section-answers-spread = Как распределились ответы
survey-parts-alike = { $title }: ни одна часть не отличается больше, чем случайно
survey-parts-differ = { $title }, больше случайного отличаются от целого: { $names }
survey-caution = Части, где меньше 30 ответов, читайте с осторожностью.
log-without-due = Без срока, не учитываются: { $n }.
log-resolution-figures = медиана { $median }, среднее { $mean }, девять из десяти за { $p90 }.
log-most-categories = На рисунке самые частые категории ({ $n }); в таблице они все.
fact-promise = Обещанный срок
competitor-our-rank = мы на месте { $rank } из { $of }
competitor-strip-best = { $title }: мы лучшие из { $of }
competitor-strip-rank = { $title }: мы на месте { $rank } из { $of }
voices-not-asked = не спрашивали
coverage-expected = Ожидалось
coverage-marks = Точка: значение. Ромб: пропуск. Кольцо: просрочено. Черта: не ожидается.
coverage-no-channel = канал не указан
changes-documents = Документы
changes-and-more = и ещё { $n }
