# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = The same as a radar
gaps-reopened = Come back: { $titles }.
filter-on-time-only = Not late
gap-without-plan = Nobody has a plan for it yet.
section-finding = The finding
gap-came-back = Came back as
plan-evidence-in = Complete
plan-evidence-open = Not complete
section-answers-spread = How the answers spread
survey-parts-alike = { $title }: no part differs beyond chance
survey-parts-differ = { $title }, beyond chance different from the whole: { $names }
survey-caution = Parts with fewer than 30 answers are to be read with caution.
log-without-due = { $n } without a due date are not counted.
log-resolution-figures = median { $median }, mean { $mean }, nine in ten within { $p90 }.
log-most-categories = The { $n } most frequent categories are drawn; the table has them all.
fact-promise = Promise
competitor-our-rank = we are { $rank } of { $of }
competitor-strip-best = { $title }: we are the best of { $of }
competitor-strip-rank = { $title }: we rank { $rank } of { $of }
voices-not-asked = not asked
coverage-expected = Expected
coverage-marks = Dot: value. Diamond: missing. Ring: overdue. Bar: not expected.
coverage-no-channel = no channel stated
changes-documents = Documents
changes-and-more = and { $n } more
