# Sentences of single documents and of the lines on the first page.

## How a line of the overview begins

lead-relaxed-target = Target relaxed:
lead-worse = Worse:
lead-harmful = Fell behind its course:
lead-better = Better:
lead-no-signal = No signal:
lead-reopened = Reopened:
lead-unusual = Unusual:
lead-still-worse = Still worse:
lead-still-better = Still better:
lead-still-unusual = Still unusual:
lead-unchanged = Unchanged:
lead-failed-critical = Failed critical item:
lead-missed-goal = Missed goal:
lead-effect-lost = No longer shown:
lead-not-lasting = Not shown to last:
lead-no-effect = No effect shown:
lead-no-plan = No plan:
lead-asked = Asked:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }, { $before } { PERIOD($from, form: "in") } to { $after } { PERIOD($to, form: "in") }.
overview-moved-beside = { $lead } { $title }, { $before } { PERIOD($from, form: "in") } to { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-moved-against = { $lead } { $title }, although between these two values it moved the other way: { $before } { PERIOD($from, form: "in") }, { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }, { $after } { PERIOD($to, form: "in") } as { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = n = { $before } and { $after }
overview-beside-usual = { $usual } would be usual { PERIOD($period, form: "in") }
overview-beside-regular = its values scatter less than chance, which speaks against it
overview-beside-apart = the latest value stands out
overview-beside-began = it began { PERIOD($period, form: "in") }
overview-beside-trend = by its trend since { $period }
overview-beside-since = { $movement ->
    [better] better { PERIOD($period, form: "since") }
    [worse] worse { PERIOD($period, form: "since") }
    [lower] unusually low { PERIOD($period, form: "since") }
   *[higher] unusually high { PERIOD($period, form: "since") }
}
overview-beside-since-trend = { $movement ->
    [better] by its trend better { PERIOD($period, form: "since") }
    [worse] by its trend worse { PERIOD($period, form: "since") }
    [lower] by its trend unusually low { PERIOD($period, form: "since") }
   *[higher] by its trend unusually high { PERIOD($period, form: "since") }
}
decide-failed-critical = { $lead } { $title }, { $items }.
decide-failed-item = “{ $question }”
decide-missed-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } instead of { $target }.
decide-broken-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } where { $target } was to be held.
overview-relaxed-target = { $lead } { $title }, from { $before } to { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } { $title } is carried out, and no effect can be shown on what it should move.
decide-harmful = { $lead } since { $title } was carried out, what it should improve has come out worse than its course before was heading, by more than chance explains.
decide-effect-lost = { $lead } { $title } worked at first; whether it still does, its values cannot show.
decide-effect-faded = { $lead } { $title } worked at once, and its effect has faded since.
decide-asked = { $lead } { $title } ({ $who }, by { $date }).
late-gap = { $lead } { $title }, { $who }.
late-action = { $lead } { $action } ({ $title }), { $who }.
late-review = { $lead } review of { $title }, { $who }.
late-series = { $lead } no new value for { $title }.
late-complaints = { $count ->
    [one] { $lead } { $title }, a complaint not closed by the promised day.
   *[other] { $lead } { $title }, the oldest of { $count } complaints not closed by the promised day.
}
late-decision = { $lead } decision: { $title } ({ $who }).
late-audit = { $lead } audit by the checklist { $title }.
late-audit-of = { $lead } audit by the checklist { $title }: { $details }.
decision-asked = { $who } decides, by { $date }.
decision-overdue = { $who } was to decide by { $date }.
decision-taken = Decided on { $date }: { $choice }.
decision-why = Why: { $why }.
due-audit = Audit: { $title }
due-audit-of = Audit: { $title }, { $scope }
due-decision = Decision: { $title }
due-goal = Goal: { $title }
due-review = Review of the goal: { $title }
due-gap = Gap to close: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: what is due
answer-disputed = { $who } does not agree, { $date }: { $why }
answer-dispute-open = not settled yet
answer-dispute-outcome = settled: { $outcome }

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $found }, from { $n } answer.
   *[other] { $question }: { $found }, from { $n } answers.
}
survey-question = Question “{ $id }”
survey-found-csat = { $value } satisfied
survey-found-ces = { $value } found it easy
survey-found-nps = net promoter score { $value }
survey-found-mean = { $value } on average
visit-said-waited = Answered after { $waited }.
visit-said-answered = Somebody answered.
visit-said-nobody = Nobody answered.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] { CAP(WORD($n)) } goal was missed this quarter: { $titles }.
   *[other] { CAP(WORD($n)) } goals were missed this quarter: { $titles }.
}
brief-decided = Decided this quarter: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Total and verdict
derive-elements = The five elements
derive-critical-zero = A failed critical item sets the score to zero.
derive-points = Points
derive-period = { $period }
derive-document = { $id }
derive-left-out = Rows without a value, left out: { $n }
derive-limits = Limits of the latest stretch
derive-headline = Verdicts
derive-mean = Mean
derive-sigma-z = Scatter of z: times as far as by chance alone
derive-lower-limit = Lower limit
derive-upper-limit = Upper limit
derive-s = Mann–Kendall S: pairs that rise less pairs that fall
derive-variance = Variance of S
derive-z = z
derive-p = p
derive-latest = Latest value, { $period }
derive-inputs = Start, target, latest value
derive-progress = Progress
derive-from = Start, { $period }
derive-to = Target, { $period }
derive-projected = Forecast for the deadline
derive-low = Lower end
derive-high = Upper end
derive-low80 = Lower end, 80 of 100
derive-high80 = Upper end, 80 of 100
derive-low95 = Lower end, 95 of 100
derive-high95 = Upper end, 95 of 100
derive-probability = Probability that the target is met
derive-expected-at-end = Without the change, at the last value
derive-no-days = { $n } days
derive-cut = Values end where something else happened
derive-answers = Answers
derive-complete = Complete answers
derive-later = Dated after the day, left out
derive-mean-closed = Mean, closed only
derive-median-closed = Median of closed cases of all types
derive-drawn = Drawn from them
derive-driver = { $name }, share of what is explained
derive-ahead-of = counts for more than { $names }
derive-excluded = Left out: blank or outside the scale
derive-se = Standard error
derive-top = Top answers
derive-beyond-chance = more than chance explains
derive-within-chance = within what chance explains
derive-test-decides = near the edge of chance, interval and test differ: the test decides
derive-nothing = Nothing is computed of this document.
derive-figures = What the figures are
statistic-median = median
statistic-mean = mean
statistic-sum = sum
statistic-p90 = nine in ten are at most this
statistic-count = count
