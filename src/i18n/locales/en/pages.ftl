# Words of single pages, beside those that all share in site.ftl.

axis-seconds = seconds
axis-minutes = minutes
axis-hours = hours
axis-days = days
overview-ask-changed = What changed?
overview-no-change = No recent value is a signal.
overview-no-recent = There is no recent value.
note-metrics-key = Dashed line: target. Shaded: the range that ordinary variation covers.
figure-subtitle = Values { $every }, { $better }.
limits-moving-range = Average moving range
limits-formula-average = sum of { $n } values ÷ { $n }
limits-formula-range = mean of |this value − the one before|
limits-formula-upper = average + 2.66 × average moving range
limits-formula-lower = average − 2.66 × average moving range
limits-formula-share-average = sum of value × n ÷ sum of n
limits-formula-share-upper = average + 3 × σz × σ
limits-formula-share-lower = average − 3 × σz × σ
limits-formula-average-season = mean of { $n } values less their season
limits-season = Season
limits-formula-season = what its time of year, quarter or week adds
limits-formula-seasonal = { $formula } + season
limits-cut = { $numbers }, cut to { $end }
limits-caption = Limits { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Metric: { $title }
feed-goal-status = Goal { $title }: { $status }
breakdown-worse = { $name }: getting worse – { $parts }
breakdown-better = { $name }: getting better – { $parts }
language-en = English
language-el = Greek
language-ro = Romanian
language-ar = Arabic
language-et = Estonian
language-ru = Russian

## Headlines and parts of lists

see-more = { $n } more
gaps-drawn = The first { $n } of { $total } gaps are drawn; the table has them all.
gap-passed-by = passed by { $size }
gap-priority-of = impact { $impact } ÷ effort { $effort }
metrics-number = { $n ->
    [one] One metric.
   *[other] { CAP(WORD($n)) } metrics.
}
metrics-missed = { $total ->
    [one] { $n ->
        [0] The only metric with a target does not miss it.
       *[other] The only metric with a target misses it.
    }
   *[other] { $n ->
        [0] None of the { $total } metrics with a target misses it.
        [one] { $n } of { $total } metrics with a target misses it.
       *[other] { $n } of { $total } metrics with a target miss it.
    }
}
metrics-worse = Getting worse: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = Getting worse: none. Getting better: { WORD($better) }.
metrics-better = Getting better: { WORD($better) }.
metrics-moved = Out of date, but moving when last measured: { $titles }.
audits-made = { $n ->
    [one] { CAP(WORD($n)) } audit was made in twelve months.
   *[other] { CAP(WORD($n)) } audits were made in twelve months.
}
audits-passed = { $n ->
    [one] { $passed ->
        [0] The one with a verdict did not pass.
       *[other] The one with a verdict passed.
    }
   *[other] { CAP(WORD($passed)) } of { WORD($n) } with a verdict passed.
}
audits-all = All audits
audits-questions = Which questions fall short most often
audits-questions-more = More questions below the best: { $titles }.
each-period = { $every ->
    [day] a day
    [week] a week
    [quarter] a quarter
    [year] a year
   *[month] a month
}
head-needed = Needed
head-forecast = Forecast
head-open-cases = Open cases
head-when = When
head-what-for = What it is for
head-command = Command
visits-without-checklist = Visits without a checklist
visits-answered-in = { $name }: { $answered } of { $n } answered.
effects-off-course = Missed, or likely to be
effects-even = As likely met as missed
effects-open = Not known
effects-likely = More likely met than not
effects-on-course = On course
effects-met = Met
agreement-in-all = The scorings agree on { $same } of { $n } ratings, in { WORD($pairs) } pairs.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } decision: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } review of { $title }.
record-latest = The latest { $n } of { $of } audits.
coverage-exceptions = What is missing, old or thin
coverage-due = Checklists without a schedule
coverage-recent-until = Recent until
section-waves = Wave by wave
survey-times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
plans-timeline = Plans over time
plans-timeline-marks = From start to end. Dot: action done. Diamond: action late. Dotted line: today.
next-steps = What to write next
next-audit = One filled-in checklist: what is good, what falls short, and on what evidence.
next-metric = A measure over time: the only thing that has a trend.
next-goal = Where a metric shall be, and when.
next-gap = A finding: how far things are from where they should be.
next-plan = Who does what by when, and what shows that it worked.
next-survey = What customers or employees answered, from a file of their answers.
