# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = Drafts
audits-second-scorings = Blind second scorings
audits-progress = { $answered } of { $n } items answered
chart-radar = The same as a radar
gaps-reopened = Come back: { $titles }.
filter-on-time-only = Not late
gap-without-plan = Nobody has a plan for it yet.
section-finding = The finding
gap-came-back = Came back as
plan-evidence-in = Named and begun
plan-evidence-open = Not complete
section-answers-spread = How the answers spread
survey-parts-alike = { $title }: no difference between the parts can be shown
survey-parts-differ = { $title }, different from the rest: { $names }
survey-parts-differ-two = { $title }: { $names } differ
survey-parts-more = { $title }, different from the rest: { $names } and { $more } more
survey-parts-apart = { $title }, different from the whole: { $names }
survey-parts-apart-more = { $title }, different from the whole: { $names } and { $more } more
survey-parts-tested = Each part is compared with all the others together; with { $n } such tests, only a difference that remains after Holm’s adjustment is named.
survey-parts-one-test = The two parts are compared with each other, in one test.
survey-parts-hidden = Not shown, so that no group of fewer than { $least } can be told: { $names }. They are in no comparison either.
survey-parts-hidden-of = { $question }: not shown, so that no group of fewer than { $least } can be told: { $names }. They are in no comparison either.
survey-themes-hidden = Themes that fewer than { $least } people named, or that would give such a one away, are not shown: a theme can tell who named it, an answer on a scale cannot.
fewer-than = fewer than { $least }
survey-caution = Parts with fewer than 30 answers are to be read with caution.
section-drivers = What goes with the answers to: { $of }
caption-drivers = How much each answer counts for, and how good it is
drivers-caution = These answers go together with the rating. Which is the cause, a survey does not show.
section-still-open = How long cases stay open
log-on-time-counted = { $of ->
    [complaints] Complaints
    [types] Cases of all types
   *[cases] Cases
}: { $total }. Closed or past their day: { $n }; not yet due: { $open }; without a promised day: { $without }.
log-resolution-figures = { $of ->
    [complaints] Over closed complaints only: mean { $mean }.
   *[cases] Over closed cases only: mean { $mean }.
}
log-most-categories = The { $n } most frequent categories are drawn; the table has them all.
fact-promise = Promise
competitor-ahead-of-us = ahead of us
competitor-behind-us = behind us
competitor-not-apart = cannot be told apart from us (it would take a difference of more than { $chance })
competitor-too-coarse = cannot be compared: chance alone could make a difference as large as the value
competitor-untested = cannot be tested
competitor-too-old = too old to compare
competitor-too-few = too few values to compare
competitor-strip-not-apart = { $title }: cannot be told apart from { $names }
competitor-strip-untested = Not tested, because our own values do not tell how far they vary: { $names }.
competitor-strip-too-coarse = Not comparable, because chance alone could make a difference as large as the value itself: { $names }.
competitor-strip-too-old = Too old to compare: { $names }.
competitor-strip-too-few = Too few values to compare: { $names }.
competitor-strip-best = { $title }: we are the best of { $of }
competitor-strip-rank = { $title }: we rank { $rank } of { $of }
voices-not-asked = not asked
coverage-expected = Expected
coverage-marks = Dot: value. Diamond: missing. Ring: overdue. Bar: not expected.
coverage-drawn = Drawn: the { $n } of { $total } with the most gaps; all are in the table.
coverage-no-channel = no channel stated
changes-documents = Documents
changes-and-more = and { $n } more
