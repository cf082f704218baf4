# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = { $total ->
    [one] { $met ->
        [0] The only goal is not met.
       *[other] The only goal is met.
    }
   *[other] { $met ->
        [0] None of the { $total } goals is met.
        [one] { $met } of { $total } goals is met.
       *[other] { $met } of { $total } goals are met.
    }
}
overview-goals-not-known = { $total ->
    [one] Whether the only goal is met cannot be said.
   *[other] Whether the { $total } goals are met cannot be said.
}
overview-goals-all = { $total ->
    [one] The only goal is on course.
   *[other] All { $total } goals are met or on course.
}
overview-goals-on-course = On course: { $n }.
overview-goals-likely = More likely met than not: { $n }.
overview-goals-even = As likely met as missed: { $n }.
overview-goals-off-course = Missed, or more likely so than not: { $n }.
overview-goals-open = Not known: { $n }.
overview-goals-none = No goals have been set yet.
overview-worst-missed = { $title } has missed its target.
overview-worst-missed-all = { $titles } have missed their targets.
overview-worst-missed-many = Goals that have missed their targets: { $n }, among them { $title }.
overview-worst-off-track = { $title } will hardly meet its target of { $target } as things stand.
overview-worst-worse = { $title } is getting worse and will hardly meet its target of { $target } as things stand.
overview-worst-unlikely = { $title } will probably miss its target of { $target }.
overview-nothing-late = Nothing is late.
overview-late = { $n ->
    [one] { $n } thing is late.
   *[other] { $n } things are late.
}
overview-nothing-to-decide = Nothing is waiting for a decision.
overview-group-off-course = Missed, or likely to be: { $n }
overview-group-even = As likely met as missed: { $n }
overview-group-likely = More likely met than not: { $n }
overview-group-on-course = On course: { $n }
overview-group-met = Met: { $n }
overview-group-open = Not known: { $n }
overview-legend = Dashed line: target. Shaded: the range that ordinary variation covers. The status says where the goal will end; “Variation” says only whether the measure is really moving.
overview-rests-missing = No recent value: { $titles }.
overview-rests-targeted = { $n ->
    [one] { CAP(WORD($n)) } audit sample is targeted, not random. Its score describes the contacts reviewed and is not generalised.
   *[other] { CAP(WORD($n)) } audit samples are targeted, not random. Their scores describe the contacts reviewed and are not generalised.
}

## What changed

change-higher-beyond = Higher than { PERIOD($before, form: "in") } ({ $earlier }), and by more than chance explains.
change-lower-beyond = Lower than { PERIOD($before, form: "in") } ({ $earlier }), and by more than chance explains.
change-higher-within = { $n ->
    [one] Higher than { PERIOD($before, form: "in") } ({ $earlier }), but { $n } answer cannot show that this is more than chance.
   *[other] Higher than { PERIOD($before, form: "in") } ({ $earlier }), but { $n } answers cannot show that this is more than chance.
}
change-lower-within = { $n ->
    [one] Lower than { PERIOD($before, form: "in") } ({ $earlier }), but { $n } answer cannot show that this is more than chance.
   *[other] Lower than { PERIOD($before, form: "in") } ({ $earlier }), but { $n } answers cannot show that this is more than chance.
}
survey-mix-beyond = By { $column }, the answers come from another mix of people than in the wave before. { $of ->
    [parts] At one mix the parts that both waves publish changed by { $change } together instead of { $raw }
   *[all] At one mix the change is { $change } instead of { $raw }
}, and that is beyond chance.
survey-mix-within = By { $column }, the answers come from another mix of people than in the wave before. { $of ->
    [parts] At one mix the parts that both waves publish changed by { $change } together instead of { $raw }
   *[all] At one mix the change is { $change } instead of { $raw }
}, and no change can be shown.
change-same = The same as { PERIOD($before, form: "in") }.
change-versions = The checklist changed between the two, so the scores cannot be compared directly.

## Is it really changing? (process control)

reading-above-upper = above the upper limit
reading-below-lower = below the lower limit
reading-seven-rising = seven rising in a row
reading-seven-falling = seven falling in a row
reading-two-of-three-high = two of three near the upper limit
reading-two-of-three-low = two of three near the lower limit
reading-seven-above = seven in a row above average
reading-seven-below = seven in a row below average
reading-ordinary = ordinary

spc-above-upper = { CAP(PERIOD($period, form: "in")) } the value was { $value }, above the upper limit of { $limit }: more than ordinary variation explains.
spc-below-lower = { CAP(PERIOD($period, form: "in")) } the value was { $value }, below the lower limit of { $limit }: more than ordinary variation explains.
spc-apart-last = { CAP(PERIOD($period, form: "in")) } the value was { $value }, far outside the limits that the others give, { $low } and { $high }: more than ordinary variation explains.
spc-seven-rising = { CAP(WORD($n)) } values in a row, each higher than the one before.
spc-seven-falling = { CAP(WORD($n)) } values in a row, each lower than the one before.
spc-two-of-three-high = Two of three values in a row lie near the upper limit of { $limit }.
spc-two-of-three-low = Two of three values in a row lie near the lower limit of { $limit }.
spc-two-of-three-high-own = Two of three values in a row lie near their upper limits.
spc-two-of-three-low-own = Two of three values in a row lie near their lower limits.
spc-seven-above = { CAP(WORD($n)) } values in a row lie above the average of { $mean }.
spc-seven-below = { CAP(WORD($n)) } values in a row lie below the average of { $mean }.
spc-seven-above-usual = { CAP(WORD($n)) } values in a row lie above what is usual at their time.
spc-seven-below-usual = { CAP(WORD($n)) } values in a row lie below what is usual at their time.
spc-rising-since = Rising { PERIOD($period, form: "since") }: each value is higher than the one before.
spc-falling-since = Falling { PERIOD($period, form: "since") }: each value is lower than the one before.
spc-above-since = All values { PERIOD($period, form: "since") } lie above the average of { $mean }.
spc-below-since = All values { PERIOD($period, form: "since") } lie below the average of { $mean }.
spc-above-usual-since = All values { PERIOD($period, form: "since") } lie above what is usual at their time.
spc-below-usual-since = All values { PERIOD($period, form: "since") } lie below what is usual at their time.
spc-ordinary = The latest value, { $value }, lies between the limits of ordinary variation, { $low } and { $high }.
spc-ordinary-beside = { $n ->
    [one] The latest value, { $value }, is like the others: without the one that stands out, the limits of ordinary variation would be { $low } and { $high }.
   *[other] The latest value, { $value }, is like the others: without the { $n } that stand out, the limits of ordinary variation would be { $low } and { $high }.
}
spc-like-others = The latest value, { $value }, is like the others.
spc-outlying = { $n ->
    [one] One value stands out: { $values }. It alone draws the average from { $without } to { $mean }; beside that average ordinary values look unusual.
   *[other] { CAP(WORD($n)) } values stand out: { $values }. They alone draw the average from { $without } to { $mean }; beside that average ordinary values look unusual.
}
spc-outlying-apart = { $n ->
    [one] One value stands out: { $values }.
   *[other] { CAP(WORD($n)) } values stand out: { $values }.
}
spc-outlying-level = { $n ->
    [one] One value stands out: { $values }. All others are { $level }.
   *[other] { CAP(WORD($n)) } values stand out: { $values }. All others are { $level }.
}
spc-outlying-value = { $value } { PERIOD($period, form: "in") }
spc-lopsided = { $side ->
    [above] { $n } of { $all } values lie above the average of { $mean }, so that several of them in a row are no signal.
   *[below] { $n } of { $all } values lie below the average of { $mean }, so that several of them in a row are no signal.
}
spc-turned-down = Of late it has fallen, though: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-turned-up = Of late it has risen, though: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-level = Every value since the limits start is { $value }.
spc-short = { $n ->
    [one] Only { $n } value so far: limits are provisional until there are thirteen.
   *[other] Only { $n } values so far: limits are provisional until there are thirteen.
}
spc-no-limits = There are too few values to tell a signal from ordinary variation.
spc-no-waves = That it moved is not concluded either: the two surveys are not written as waves of one series, so other people may have been asked in another way.
spc-by-answers = The answers behind these two values show it. Too few values are known to tell how much they vary in any case.
spc-no-spread = All values lie at one end of what they can be, so there are no limits to leave.
spc-unfit = Outside the limits that these values give: { $n } of { $all } values. Limits that fit so badly are not drawn; of the values only runs, on one side of the average or in one direction, are marked as signals.
spc-unfit-first = Outside the limits of the first { $baseline } of these values: { $n } of { $all } values. Limits that fit so badly are not drawn; of the values only runs, on one side of the average or in one direction, are marked as signals.
spc-unfit-since = Outside the limits that the values { PERIOD($period, form: "since") } give: { $n } of { $all } values. Limits that fit so badly are not drawn; of these values only runs, on one side of the average or in one direction, are marked as signals.
spc-unfit-since-first = Outside the limits of the first { $baseline } values { PERIOD($period, form: "since") }: { $n } of { $all } values. Limits that fit so badly are not drawn; of these values only runs, on one side of the average or in one direction, are marked as signals.
spc-drawn-as-xmr = { $chart ->
    [u] A chart of rates (u) was asked for; the values lack what it needs, so this is a chart of single values (XmR).
   *[p] A chart of shares (p) was asked for; the values lack what it needs, so this is a chart of single values (XmR).
}
spc-season = The season is taken out: each value is compared with what is usual at its time.
spc-carry-over = Values carry over to the next, so signals are more common than usual here.
spc-over-regular = The values that the limits come from scatter only { $share } as far as chance alone would make them with so many cases behind each. Check whether they were smoothed, or whether the number given with them is not that of the cases. Limits this narrow may call a signal what is only chance.
spc-restless = Signals: { $n } of { $all } values; the latest, { $value }, is none.
spc-stepped = A new level { PERIOD($period, form: "since") }: { $after } on average, { $before } before. Limits around both mark more values as signals than either level has.
spc-stale = { $side ->
    [below] All values { PERIOD($period, form: "since") } lie below the average of { $mean }: { $of ->
        [all] the limits mix this level with the one before.
        [none] the limits, made of all values, describe no one level.
       *[before] the limits describe a level that they have left.
    }
   *[above] All values { PERIOD($period, form: "since") } lie above the average of { $mean }: { $of ->
        [all] the limits mix this level with the one before.
        [none] the limits, made of all values, describe no one level.
       *[before] the limits describe a level that they have left.
    }
}
spc-stale-usual = { $side ->
    [above] All values { PERIOD($period, form: "since") } lie above what is usual at their time: { $of ->
        [all] the limits mix this level with the one before.
        [none] the limits, made of all values, describe no one level.
       *[before] the limits describe a level that they have left.
    }
   *[below] All values { PERIOD($period, form: "since") } lie below what is usual at their time: { $of ->
        [all] the limits mix this level with the one before.
        [none] the limits, made of all values, describe no one level.
       *[before] the limits describe a level that they have left.
    }
}
spc-left = { $of ->
    [all] The limits mix two levels: the values left the average { PERIOD($period, form: "in") }.
    [none] The limits, made of all values, describe no one level: the values left the average { PERIOD($period, form: "in") }.
   *[before] The limits describe the level before: the values left it { PERIOD($period, form: "in") }.
}
spc-rebase-offer = To start the limits again where the values left the average, write this in the metric’s file, with the reason:
spc-rebase = The limits start again { PERIOD($period, form: "in") }: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] The target of { $target } lies below the lower limit of { $limit }.
   *[above] The target of { $target } lies above the upper limit of { $limit }.
} Values within the limits meet it every time.
assurance-said-fail = { $side ->
    [below] The target of { $target } lies below the lower limit of { $limit }.
   *[above] The target of { $target } lies above the upper limit of { $limit }.
} Values within the limits miss it every time.
assurance-said-between = The target of { $target } lies between the limits of { $low } and { $high }: a value may meet it or miss it without anything having changed.
assurance-said-among = The target of { $target } lies between the limits of { $low } and { $high }.
assurance-said-level = Every value is { $value }, which meets the target of { $target }.
assurance-said-level-missed = Every value is { $value }, which misses the target of { $target }.
assurance-said-season = Whether the target of { $target } is met depends on the season: the limits of its periods do not all lie on the same side of it.
assurance-said-two-levels = The limits lie around two levels, so they say nothing about the target.
assurance-said-no-one-level = More than a third of the values are signals: no one level describes them, so the limits say nothing about the target.
assurance-said-trending = { $way ->
    [up] The values are rising, and the limits are drawn level:
   *[down] The values are falling, and the limits are drawn level:
} how often the target of { $target } will be met they cannot say.
assurance-said-no-target = The metric has no target of its own to compare with.
assurance-said-yet-missed = Even so, { $n } of { $all } values missed it.
assurance-said-yet-met = Even so, { $n } of { $all } values met it.
assurance-said-met-of = { $n } of { $all } values met it: of many values like these, between { $low } and { $high } would (at { $confidence } confidence).
assurance-said-neutral = Neither direction is better, so there is no target to meet.
assurance-said-no-limits = There are too few values to say: it takes thirteen.
assurance-said-without-limits = There are no limits to hold the target against.
assurance-said-unfit = The limits do not fit the series, so they say nothing about the target.
assurance-said-stale = { CAP(PERIOD($period, form: "since")) } all values lie on one side of the average, so the limits say nothing about the target.
assurance-said-outgrown = { $side ->
    [above] { $n } of the last { $all } values lie above the limits:
   *[below] { $n } of the last { $all } values lie below the limits:
} these are of a level that the values have left, so they say nothing about the target.
assurance-said-outgrown-first = { $side ->
    [above] { $n } of the last { $all } values lie above the limits, which come from the first { $baseline } values:
   *[below] { $n } of the last { $all } values lie below the limits, which come from the first { $baseline } values:
} these are of a level that the values have left, so they say nothing about the target.
assurance-said-latest-meets = By the limits the target of { $target } would be out of reach, yet the latest value meets it.

## Trend

trend-up = { $every ->
    [day] Rising by about { $slope } a day, more than chance explains.
    [week] Rising by about { $slope } a week, more than chance explains.
    [quarter] Rising by about { $slope } a quarter, more than chance explains.
    [year] Rising by about { $slope } a year, more than chance explains.
   *[month] Rising by about { $slope } a month, more than chance explains.
}
trend-down = { $every ->
    [day] Falling by about { $slope } a day, more than chance explains.
    [week] Falling by about { $slope } a week, more than chance explains.
    [quarter] Falling by about { $slope } a quarter, more than chance explains.
    [year] Falling by about { $slope } a year, more than chance explains.
   *[month] Falling by about { $slope } a month, more than chance explains.
}
trend-by-step-up = Higher than at first, more than chance explains; one change of level explains it better than a slope.
trend-by-step-down = Lower than at first, more than chance explains; one change of level explains it better than a slope.
trend-none = No trend can be shown.
trend-none-beside = A steady rise or fall cannot be shown.
trend-insufficient = There are too few values for a trend.
trend-since-rebase = { $n ->
    [one] The trend and the forecast use the { $n } value { PERIOD($period, form: "since") }, when the process changed.
   *[other] The trend and the forecast use the { $n } values { PERIOD($period, form: "since") }, when the process changed.
}
trend-since-version = { $n ->
    [one] The trend and the forecast use the { $n } value { PERIOD($period, form: "since") }, when the checklist changed.
   *[other] The trend and the forecast use the { $n } values { PERIOD($period, form: "since") }, when the checklist changed.
}
trend-seasonal = Only values of the same time of the season were compared with each other.

## Will the goal be met?

forecast-chance = { $n ->
    [0] The chance of meeting the target of { $target } { PERIOD($period, form: "by") } is less than 1 in 10.
   [10] The chance of meeting the target of { $target } { PERIOD($period, form: "by") } is more than 9 in 10.
   *[other] The chance of meeting the target of { $target } { PERIOD($period, form: "by") } is about { $n } in 10.
} The forecast is { $projected }; in 8 of 10 such cases the value lies between { $low } and { $high }.
forecast-no-chance = The forecast is { $projected } against a target of { $target }. Nothing in the values tells how far one may lie from it, so no chance is stated.
forecast-narrow = Looking back, ranges like this held less often than they should: the inner one held { $inside80 }, the outer one { $inside95 } of { $n } values.
forecast-met = The target of { $target } was met: { $value } { PERIOD($period, form: "in") }.
forecast-missed = The target of { $target } was missed: { $value } { PERIOD($period, form: "in") }.
goal-since-missed = Since then it is so no more: { PERIOD($period, form: "in") } the value was { $value }, which misses the target.
goal-since-met = Since then the target has been reached: { PERIOD($period, form: "in") } the value was { $value }.
forecast-insufficient = { $n ->
    [0] There are no values yet; a forecast needs at least eight.
    [one] Only { $n } value so far; a forecast needs at least eight.
   *[other] Only { $n } values so far; a forecast needs at least eight.
}
forecast-too-far = { $every ->
    [day] The deadline is more than { $n } days after the latest value: no forecast goes so far ahead.
    [week] The deadline is more than { $n } weeks after the latest value: no forecast goes so far ahead.
    [month] The deadline is more than { $n } months after the latest value: no forecast goes so far ahead.
    [quarter] The deadline is more than { $n } quarters after the latest value: no forecast goes so far ahead.
   *[year] The deadline is more than { $n } years after the latest value: no forecast goes so far ahead.
}
forecast-reach = The middle of the forecast reaches the target { PERIOD($period, form: "in") }.
goal-from-to = From { $from } { PERIOD($start, form: "in") } to { $to } { PERIOD($end, form: "by") }.
goal-to-hold-low = To be held at { $to } or less until { $end }; it was { $from } { PERIOD($start, form: "in") }.
goal-to-hold-high = To be held at { $to } or more until { $end }; it was { $from } { PERIOD($start, form: "in") }.
goal-broken = The target of { $target } was to be held and was missed: { $value } { PERIOD($period, form: "in") }.
goal-apart-values-vary = The forecast carries only a part of the trend on, because trends tend to level off; its middle, { $projected }, meets the target, but single values vary around it: a part of them would miss it.
goal-apart-levels-off = The trend is steeper than needed, but the forecast carries only a part of it on, to { $projected }, because trends tend to level off.
goal-apart-carries-part = The trend carried on would reach { $carried }; the forecast carries only a part of it on, to { $projected }, because trends tend to level off.
goal-apart-one-value = The latest value, { $value }, is a single one: what all values together lead one to expect { PERIOD($period, form: "in") } is { $projected }.
goal-hangs-on-last = The forecast hangs on the latest value, { $value } { PERIOD($period, form: "in") }, which stands out from the others. { $n ->
    [0] Without it the chance would be less than 1 in 10.
   [10] Without it the chance would be more than 9 in 10.
   *[other] Without it the chance would be about { $n } in 10.
}
goal-hangs-on = { $values ->
    [one] The forecast hangs on a value that stands out from the others, { $named }.
   *[other] The forecast hangs on { WORD($values) } values that stand out from the others, { $named }.
} { $n ->
    [0] Leaving that out, the chance would be less than 1 in 10.
   [10] Leaving that out, the chance would be more than 9 in 10.
   *[other] Leaving that out, the chance would be about { $n } in 10.
}
goal-no-data = The metric of this goal has no value yet.
goal-ended-unknown = The deadline has passed without a value { PERIOD($period, form: "in") }: how it ended is not known.
goal-holds = It holds so far: every value since the start meets the target of { $target }. It is decided { PERIOD($period, form: "in") }.
pace-ahead = { $size } ahead of the straight line from start to target.
pace-behind = { $size } behind the straight line from start to target.
pace-level = On the straight line from start to target.
needed-per-month = { $every ->
    [day] To arrive in time it must change by { $needed } a day from now on.
    [week] To arrive in time it must change by { $needed } a week from now on.
    [quarter] To arrive in time it must change by { $needed } a quarter from now on.
    [year] To arrive in time it must change by { $needed } a year from now on.
   *[month] To arrive in time it must change by { $needed } a month from now on.
}
needed-beside-season = The change needed leaves the season out; the forecast has it in.
goal-review-overdue = { $n ->
    [one] The review is { $n } day overdue.
   *[other] The review is { $n } days overdue.
}

## Metric pages

metric-status-said-met = { CAP(PERIOD($period, form: "in")) } the value was { $value } and met the target of { $target }.
metric-status-said-warn = { $side ->
    [above] { CAP(PERIOD($period, form: "in")) } the value was { $value }, above the target of { $target } but close to it (close to it means { $warn } or less).
   *[below] { CAP(PERIOD($period, form: "in")) } the value was { $value }, close to the target of { $target } but short of it (close to it means { $warn } or more).
}
metric-status-said-missed = { CAP(PERIOD($period, form: "in")) } the value was { $value } and missed the target of { $target }.
metric-few-scores = { $of ->
    [visits] Visits behind it: { $n }.
   *[audits] Audits behind it: { $n }.
} By itself it says little.
metric-status-said-no-target = { CAP(PERIOD($period, form: "in")) } the value was { $value }. It has no target of its own.
metric-status-said-neutral = { CAP(PERIOD($period, form: "in")) } the value was { $value }. Neither direction is better, so it is held against no target.
metric-status-said-no-data = There is no value yet.
metric-few-cases = { $n ->
    [one] Only { $n } case is behind this value: it says little by itself.
   *[other] Only { $n } cases are behind this value: it says little by itself.
}
metric-withheld = Values with fewer than { $n } people or cases behind them are not published, nor are those that would give them back.
metric-none-published = No value is published: fewer than { $n } people or cases are behind each, or it would give such a value back.
metric-closed-only = Only closed cases count, each when it was closed: those still open, often the slowest, are in no value. How long all of them take is on the page of their log.
metric-ended-only = Cases that have no end yet are in no value: they are often the slowest, and the latest values may still change.
metric-stale = { $n ->
    [one] The next value is { $n } day overdue.
   *[other] The next value is { $n } days overdue.
}
metric-version-break = The checklist changed { PERIOD($period, form: "in") }: scores before and after cannot be compared directly.

## Surveys

survey-few-answers = { $n ->
    [0] No usable answers.
    [one] Only { $n } answer: read it with caution.
   *[other] Only { $n } answers: read it with caution.
}
survey-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
survey-interval = { $low } to { $high }, with { $confidence } confidence
survey-excluded = { $n ->
    [one] { $n } answer was blank or outside the scale and is left out.
   *[other] { $n } answers were blank or outside the scale and are left out.
}
survey-response-rate = { $n ->
    [one] { $n } of { $invited } invited people answered, { $rate }.
   *[other] { $n } of { $invited } invited people answered, { $rate }.
}
survey-response-unknown = How many people were invited is not recorded.
survey-response-low = Fewer than one in ten answered: those who did may differ from those who did not.
survey-repeated = { $n ->
    [one] { $n } earlier answer of someone who answered again is left out.
   *[other] { $n } earlier answers of people who answered again are left out.
}
survey-conversation = Gathered in conversation: themes are counted, no score is formed.
survey-no-wave = It is not a wave of a series, so no change is shown here. It is compared with the surveys before it on the page of: { $metrics }.
survey-text-withheld = What people wrote is not published.
survey-ahead = Its day, { $date }, is after that of these results: it does not count yet.
survey-withheld = Fewer than { $least } people answered: no results are published.
survey-question-withheld = Fewer than { $least } people answered this question: no result is published.
drivers-ahead = Counts for more than { $lower }: { $upper }
drivers-no-order = Which of them counts for more cannot be shown: their ranges overlap
drivers-explain = Together they explain { $share } of how the answers to { $of } differ (complete answers: { $n }).
drivers-against = Going the other way, so that a higher answer comes with a lower one to { $of }: { $names }.
drivers-drawn = Of { $complete } complete answers, a draw of { $n } is used.
drivers-withheld = Fewer than { $least } people answered all of these questions: nothing is published about what goes with { $of }.
drivers-too-few = Too few answered all of these questions to say what goes with { $of }: it takes 50, and 10 for each question.
drivers-constant = The answers to { $of } hardly differ: there is nothing to explain.
drivers-no-relation = None of these answers can be shown to go with those to { $of }.
survey-weighted = The answers are weighted; they count like { $n } unweighted ones.
survey-incentive = Those who answered were offered: { $incentive }.
survey-not-averaged = Customers’ and employees’ answers stand side by side and are never averaged.

## Audits

audit-score-rose = The score rose from { $before } to { $after }.
audit-score-fell = The score fell from { $before } to { $after }.
audit-score-within = The score is { $after }; { PERIOD($date, form: "in") } it was { $before }. That is no further apart than the contacts reviewed can show.
audit-score-beside = The score is { $after }; { PERIOD($date, form: "in") } it was { $before }. Whether that is more than chance cannot be told.
audit-score-same = The score is { $after }, as before.
audit-score-first = The score is { $after }. There is no earlier audit of the same kind to compare with.
audit-score-only = The score is { $after }.
audit-score-interval = All contacts together would score between { $low } and { $high }, with { $confidence } confidence.
audit-interval-counts = Counts do not tell how the items of one contact go together; a file with a row for each contact would give a narrower range.
audit-score-whole = Every contact was reviewed: the score is no estimate.
audit-score-none = Nothing was scored.
audit-said-pass = It reaches the pass mark of { $pass }.
audit-said-fail = It stays below the pass mark of { $pass }.
audit-within-margin = The pass mark lies within that range: contacts that were not reviewed could turn the verdict.
audit-said-failed-critical = { $n ->
    [one] It fails, because a critical item is not fully met: { $items }.
   *[other] It fails, because { WORD($n) } critical items are not fully met: { $items }.
}
audit-said-fail-too = The score is below the pass mark of { $pass } as well.
audit-said-no-mark = The checklist sets no pass mark.
audit-said-nothing-scored = Nothing was scored, so there is no verdict.
audit-critical-answer = { $item }, { $question }: answered “{ $answer }”.
audit-critical-counted = { $item }, { $question }: { $below } of { $n } contacts below the best answer.
audit-critical-score-stands = The score stands; the verdict does not follow from it.
audit-critical-score-zero = A failed critical item sets the score to zero; without that rule it would be { $raw }.
audit-draft = A draft: { $answered } of { $n } items are answered. Score, level and verdict follow when it is final.
audit-second-scoring = A blind second scoring of contacts that another audit scores. It serves to compare the two and counts in no metric and no number of audits.
audit-complete = { $n ->
    [one] The item is answered.
   *[other] All { $n } items are answered.
}
audit-incomplete = { $unanswered ->
    [one] { $unanswered } of { $n } items is not answered.
   *[other] { $unanswered } of { $n } items are not answered.
}
audit-not-applicable = { $n ->
    [one] { $n } item does not apply.
   *[other] { $n } items do not apply.
}
audit-answers-moved = { CAP(PERIOD($before, form: "since")) }: { $better } better, { $worse } worse, { $same } the same.
audit-sample-size = { $reviewed } of { $population } contacts
audit-sample-reviewed = { $n ->
    [one] { $n } contact
   *[other] { $n } contacts
}
audit-sample-targeted = Targeted sample: the score describes the contacts reviewed and is not generalised.
audit-sample-single = Random sample, but each item has one answer for all contacts: how far the score may be off cannot be told. Counts of answers would tell it.
audit-sample-mixed = Some items have one answer for all contacts: how far the score may be off cannot be told.
audit-sample-one = One contact tells nothing about the others.
audit-sample-undescribed = How the contacts were chosen is not said; the range holds only if chance chose them.
audit-sample-unknown = The audit does not say how many contacts it rests on.
audit-element-lowest = Lowest: { $element }, { $score }
audit-band = Service level: { $band }.
audit-band-next = { $size } more to the next level, “{ $band }”.

## Gaps

gaps-open = { $n ->
    [0] No gap is open.
    [one] { CAP(WORD($n)) } gap is open.
   *[other] { CAP(WORD($n)) } gaps are open.
}
gaps-late = { $n ->
    [0] None of them is late.
    [one] { CAP(WORD($n)) } is late.
   *[other] { CAP(WORD($n)) } are late.
}
gaps-best-value = { $title } promises most for its effort.
gaps-best-values = { $n ->
    [2] Promising most for their effort, both alike: { $titles }.
   *[other] Promising most for their effort, all alike: { $titles }.
}
gaps-unplanned = With an impact of 4 or 5 and without a plan: { $titles }.
gap-to-close = { $size } still to close
gap-to-close-from = { $size } still to close: { $current } { PERIOD($period, form: "in") }, target { $target }
gap-passed = The target is passed by { $size }
gap-accepted = Accepted as it is, { $size } from the target
gap-open-for = { $n ->
    [one] Open for { $n } day
   *[other] Open for { $n } days
}
gap-no-plan = { $lead } { $title }, open for { $n ->
    [one] { $n } day
   *[other] { $n } days
}.
gap-closed-on = Closed { PERIOD($date, form: "in") }
gap-closed-late = { $n ->
    [one] { $n } day after it was due
   *[other] { $n } days after it was due
}
gap-closed-without-evidence = Closed without evidence
gap-reopened = It was closed { PERIOD($date, form: "in") } and has come back.
gap-found-in = found: { $source }

## Plans

plan-progress = { $total ->
    [one] { $done } of { $total } action done
   *[other] { $done } of { $total } actions done
}
plan-progress-said = { $progress }.
plan-late = { $n ->
    [0] No action is late.
    [one] { CAP(WORD($n)) } action is late.
   *[other] { CAP(WORD($n)) } actions are late.
}
plan-change-date = The change is dated { $date }.
plan-change-so-far = The change is dated { $date } so far: the last day on which an action was done. Others are still open.
plan-no-change-date = The change has no date yet.
plan-moved-better = { $title }: { PERIOD($period, form: "in") } the difference was { $effect } { $against } ({ $low } to { $high }): for the better.
plan-moved-worse = { $title }: { PERIOD($period, form: "in") } the difference was { $effect } { $against } ({ $low } to { $high }): for the worse.
plan-moved-none = { $title }: { PERIOD($period, form: "in") } the difference was { $effect } { $against }: no effect is shown. Anything from { $low } to { $high } fits these values.
plan-least-shown = With values like these an effect of { $least } would show in about half of all cases, a smaller one less often.
plan-moved-no-room = { $title }: { PERIOD($period, form: "in") } the difference was { $effect } { $against } ({ $low } to { $high }): no effect is shown. Not even the best possible value could have shown one.
plan-moved-unknown = { $title }: { $before } values before the change and { $after } since; eight and four are needed to judge an effect.
plan-moved-unfinished = { $title }: too early to judge. Actions of the plan are open; until the last is done the day of its change is not settled.
plan-moved-confounded = What the change did to { $title } cannot be separated from what happened at nearly the same time: { $others }.
plan-moved-neutral = { $title }: { PERIOD($period, form: "in") } the difference was { $effect } { $against } ({ $low } to { $high }); neither way is better, so there is no verdict.
plan-moved-exact = The values of { $title } cannot tell how sure an effect would be.
plan-moved-control = This rests on the plan not touching { $title }.
plan-against-course = from the course before the change to the line through the values since
plan-against-control = against the course it had before the change, with that of { $control } taken off
plan-cut-before = Only values { PERIOD($period, form: "since") } are compared: { $other }.
plan-cut-after = Values { PERIOD($period, form: "since") } are left out, so the verdict ends before: { $other }.
plan-across = The change lies within { $period }: what that value owes to it is not known, so it counts neither before nor after.
plan-hangs-on-last = This hangs on the last value, { $value } { PERIOD($period, form: "in") }, which stands out from the others. Without it the effect { PERIOD($until, form: "in") } would be { $effect } ({ $low } to { $high }).
plan-hangs-on-last-alone = This hangs on the last value, { $value } { PERIOD($period, form: "in") }, which stands out from the others.
plan-beyond = { $title }: no verdict. Carried on to { $period }, the course before the change comes to { $end }{ $beyond ->
    [impossible] , which cannot be: the course cannot be carried so far
   *[unseen] , further than it was ever seen to go
}.
plan-beyond-jumped-better = { $title }: at once the difference was { $jump } { $against } ({ $from } to { $to }), for the better. Whether that lasts cannot be judged: carried on to { $period }, the course before the change comes to { $end }{ $beyond ->
    [impossible] , which cannot be: the course cannot be carried so far
   *[unseen] , further than it was ever seen to go
}.
plan-beyond-jumped-worse = { $title }: at once the difference was { $jump } { $against } ({ $from } to { $to }), for the worse. Whether that lasts cannot be judged: carried on to { $period }, the course before the change comes to { $end }{ $beyond ->
    [impossible] , which cannot be: the course cannot be carried so far
   *[unseen] , further than it was ever seen to go
}.
confounder-plan = the plan { $text } { PERIOD($date, form: "in") }
confounder-rebase = the fresh start of its limits { PERIOD($date, form: "in") } ({ $text })
confounder-version = the new version of its checklist { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } ({ $low } to { $high })
plan-moved-lost = { $title } had moved for the better after the change, as an earlier look { PERIOD($look, form: "in") } showed; { PERIOD($period, form: "in") } this can no longer be shown ({ $effect } { $against }, { $low } to { $high }).
plan-jumped-faded = { $title }: at once the difference was { $jump } { $against } ({ $from } to { $to }), for the better. It faded: { PERIOD($period, form: "in") } it was { $effect } ({ $low } to { $high }), so no effect is shown any more.
plan-jumped-better = { $title }: at once the difference was { $jump } { $against } ({ $from } to { $to }), for the better. Whether that lasts cannot be shown: { PERIOD($period, form: "in") } it was { $effect } ({ $low } to { $high }).
plan-jumped-worse = { $title }: at once the difference was { $jump } { $against } ({ $from } to { $to }), for the worse. { CAP(PERIOD($period, form: "in")) } no effect is shown any more: it was { $effect } ({ $low } to { $high }).
plan-missing-evidence = Evidence still missing: { $kinds }.
plan-evidence-complete = All three kinds of evidence are named and begun.

## Agreement

agreement-exact = The two scorings agree on { $same } of { $n } items.
agreement-exact-contacts = The two scorings give the same answer in { $same } of { $n } cases, contact by contact.
agreement-counted = The answers are counted, and no column names the contacts alike in both files: contact by contact, the two scorings cannot be compared.
agreement-kappa = κ { $kappa }: { $level }.
agreement-kappa-interval = κ { $kappa } ({ $low } to { $high }): { $level }.
agreement-differs = They differ most on { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] { $n } case received
   *[other] { $n } cases received
}
log-on-time = { $pct } of the { $n } { $of ->
    [complaints] complaints
   *[cases] cases
} that are closed or past their promised day were closed on time ({ $low } to { $high } at { $confidence } confidence).
log-on-time-none = No case has a due date that can be judged yet.
log-open = { $of ->
    [complaints] Complaints still open: { $n }. They count as longer here; the mean over closed complaints leaves them out.
   *[cases] Cases still open: { $n }. They count as longer here; the mean over closed cases leaves them out.
}
log-resolution = Half of the { $of ->
    [complaints] complaints
    [types] cases of all types
   *[cases] cases
} were closed in at most { $median }, nine in ten in at most { $p90 }.
log-resolution-half = Half of the { $of ->
    [complaints] complaints
    [types] cases of all types
   *[cases] cases
} were closed in at most { $median }; too many are still open to say when nine in ten are.
log-resolution-none = None of the { $of ->
    [complaints] complaints
    [types] cases of all types
   *[cases] cases
} is closed yet: how long it takes cannot be said.
log-resolution-later = Too many of the { $of ->
    [complaints] complaints
    [types] cases of all types
   *[cases] cases
} are still open to say when half are closed.
log-resolution-interval = At { $confidence } confidence, the median lies between { $low } and { $high }.
log-ratio = { $ratio } complaints for each compliment.
log-ratio-none = No compliments were recorded, so there is no ratio.
log-few-complaints = Few complaints do not prove good service: most unhappy customers never complain.
log-unmatched = { $n ->
    [one] { $n } row matches no type and counts in the total only.
   *[other] { $n } rows match no type and count in the total only.
}
complaints-in = { $n ->
    [one] { $n } complaint
   *[other] { $n } complaints
} came in from { $from } to { $to }.
complaints-against = { $n ->
    [one] { $n } complaint
   *[other] { $n } complaints
} came in from { $from } to { $to }, { $before } a year earlier: { $moved ->
    [more] more than chance explains
    [fewer] fewer, and not by chance
    [scarce] too few to compare
   *[chance] a difference that these months cannot tell from chance
}.
complaints-beside = { $n ->
    [one] { $n } complaint
   *[other] { $n } complaints
} came in from { $from } to { $to }, { $before } a year earlier.
complaints-by-metric = { $title }: { $word }.
complaints-more-often = More often than a year earlier, beyond chance: { $names }.
complaints-less-often = Less often than a year earlier, beyond chance: { $names }.
complaints-open = { $n ->
    [one] { $n } complaint is
   *[other] { $n } complaints are
} open, past the promised day: { $late }. The oldest came in { PERIOD($date, form: "in") }.
complaints-cause = The cause named most often is “{ $cause }”: { $n } of { $of } complaints that name one.
log-later = Rows dated after { $day }, in no figure: { $n }.
pareto-vital-few = { $n ->
    [one] One of { WORD($total) } categories makes up { $pct } of the { $of ->
        [complaints] complaints
       *[cases] cases
    }: { $names }.
   *[other] { CAP(WORD($n)) } of { WORD($total) } categories make up { $pct } of the { $of ->
        [complaints] complaints
       *[cases] cases
    }: { $names }.
}
visit-answered = { $answered } of { $n } visits were answered.
visit-waited = Half of the visitors waited { $median } or longer.
competitor-stale = Checked more than a year ago.
competitor-checked = Checked { PERIOD($date, form: "in") }.
competitor-behind = { $name } is ahead of us on { $metrics }.

## Coverage

coverage-series = { $total ->
    [one] { $complete ->
        [0] The only series lacks values.
       *[other] The only series has every value.
    }
   *[other] { $complete ->
        [one] { $complete } of { $total } series has every value.
       *[other] { $complete } of { $total } series have every value.
    }
}
coverage-never-audited = { $what } has never been audited.
effects-covered = { $covered } of { $total } effects have a goal.
effects-uncovered = No goal aims at: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] No further goal was met this quarter.
    [one] { CAP(WORD($n)) } goal was met this quarter: { $titles }.
   *[other] { CAP(WORD($n)) } goals were met this quarter: { $titles }.
}
brief-better = { $n ->
    [0] No metric showed a new move for the better this quarter by more than chance explains.
    [one] { CAP(WORD($n)) } metric showed a new move for the better this quarter, by more than chance explains: { $titles }.
   *[other] { CAP(WORD($n)) } metrics showed a new move for the better this quarter, by more than chance explains: { $titles }.
}
brief-still-better = Still better, as already before this quarter: { $titles }.
brief-shown = The table shows { $n } of these { $total }; the sentences lead to all of them.
brief-worse = { $n ->
    [0] No metric showed a new move for the worse this quarter by more than chance explains.
    [one] { CAP(WORD($n)) } metric showed a new move for the worse this quarter, by more than chance explains: { $titles }.
   *[other] { CAP(WORD($n)) } metrics showed a new move for the worse this quarter, by more than chance explains: { $titles }.
}
brief-still-worse = Still worse, as already before this quarter: { $titles }.
brief-no-values = No metric had a value in this quarter: nothing can be said.
brief-as-then = As these values read at the end of the quarter; later values may have changed the reading.
brief-moved-against = between these two values it moved the other way
brief-unusual = Moved by more than chance explains, where neither way is better: { $titles }.
moved-already = so already { PERIOD($period, form: "in") }
moved-late = it began { PERIOD($period, form: "in") } and shows only now
brief-audits = { $n ->
    [0] No audit was made.
    [one] { CAP(WORD($n)) } audit was made; { $passed ->
        [0] it did not pass
       *[other] it passed
    }.
   *[other] { CAP(WORD($n)) } audits were made; { $passed ->
        [0] none passed
        [one] { WORD($passed) } passed
       *[other] { WORD($passed) } passed
    }.
}
brief-gaps = { $opened ->
    [0] No gap was found
    [one] { CAP(WORD($opened)) } gap was found
   *[other] { CAP(WORD($opened)) } gaps were found
}, { WORD($closed) } closed.
brief-complaints = { $n ->
    [0] No complaint came in.
    [one] { $n } complaint came in.
   *[other] { $n } complaints came in.
}
brief-complaints-against = { $n ->
    [0] No complaint came in
    [one] { $n } complaint came in
   *[other] { $n } complaints came in
}, { $before } in the same quarter a year earlier: { $moved ->
    [more] more than chance explains
    [fewer] fewer, and not by chance
    [scarce] too few to compare
   *[chance] a difference that these months cannot tell from chance
}.
brief-complaints-beside = { $n ->
    [0] No complaint came in
    [one] { $n } complaint came in
   *[other] { $n } complaints came in
}, { $before } in the same quarter a year earlier.
brief-complaints-most = Most frequent: { $names }.
brief-complaints-of = { $name } ({ $n })
brief-risk = { $title } ({ $owner }): { $says }

## What a build leaves out

left-out-documents = { $n ->
    [one] { $n } faulty document is left out of this site.
   *[other] { $n } faulty documents are left out of this site.
}

## Why it moved

why-moved-both = { $from } { PERIOD($before, form: "in") } to { $to } { PERIOD($after, form: "in") }: of { $change }, { $within } came from within the parts and { $mix } from how much each part weighs.
why-moved-partly = { $from } { PERIOD($before, form: "in") } to { $to } { PERIOD($after, form: "in") }: of { $change }, a part came from within the parts and a part from how much each of them weighs.
why-moved-opposed = { $from } { PERIOD($before, form: "in") } to { $to } { PERIOD($after, form: "in") }, { $change }: within the parts { $within }, against it { $mix } from how much each part weighs.
why-moved-within = { $from } { PERIOD($before, form: "in") } to { $to } { PERIOD($after, form: "in") }: nearly all of { $change } came from within the parts; how much each part weighs did next to nothing.
why-moved-mix = { $from } { PERIOD($before, form: "in") } to { $to } { PERIOD($after, form: "in") }: nearly all of { $change } came from how much each part weighs; within the parts next to nothing moved.
why-moved-part = Within the parts, { $part } did most ({ $change }), by more than chance explains.
why-moved-weight = { $part } made up { $before } of all before and makes up { $after } now.
why-moved-rest = The parts leave { $rest } open: they are rounded, or some cases belong to none of them or to one that is not published.
why-moved-rounded = The figures are rounded one by one: in their last digit they may not add up.
why-moved-unshown = That it moved at all is not shown: this divides the difference between two values and explains no more than that.
why-alone = From { $before } to { $after }: { $parts }.
why-alone-part = { $part } { $change }
why-untold-one-point = Why it moved cannot be told before there are two values.
why-untold-not-a-mean = Why it moved cannot be told by these parts: the medians of parts do not make the median of the whole.
why-untold-without-n = Why it moved cannot be told by these parts: two of them need a value and a number of cases at both ends.
why-untold-apart = Why it moved cannot be told by these parts: they do not make the whole, because some cases belong to none of them or are withheld.
why-untold-adds-up = The values of the parts add up to the whole: what each did is how far it moved itself.
why-untold-no-change = Both values are the same, so there is nothing to divide.
