//! Rules on what a goal, a gap, a metric or a visit cannot do without.

use super::{Rule, Severity};

rules! {
    COMPLETENESS;

    GOAL_WITHOUT_METRIC: "goal-without-metric", Error,
    "the goal names no metric",
    "A goal is measurable or it is not a goal: without a metric nobody can say whether it was reached.",
    bad: "kind: goal
title: Become friendlier
owner: maria",
    good: "kind: goal
title: Become friendlier
metric: csat
from: {2025-01: 78}
to: {2025-12: 85}
owner: maria";

    GOAL_WITHOUT_FROM: "goal-without-from", Error,
    "the goal has no starting point",
    "Progress is measured from where the team stood when it set the goal. Without `from`, 75 could be a rise or a fall.",
    bad: "metric: fcr
to: {2025-12: 75}",
    good: "metric: fcr
from: {2025-01: 64}
to: {2025-12: 75}";

    GOAL_WITHOUT_TO: "goal-without-to", Error,
    "the goal has no value and date to reach",
    "A goal states what is to be reached and by when; `to` holds both.",
    bad: "metric: fcr
from: {2025-01: 64}",
    good: "metric: fcr
from: {2025-01: 64}
to: {2025-12: 75}";

    GOAL_WITHOUT_OWNER: "goal-without-owner", Error,
    "the goal has no owner",
    "A goal that is everybody's is pursued by nobody. Name one person or role who answers for it.",
    bad: "kind: goal
metric: fcr",
    good: "kind: goal
metric: fcr
owner: maria";

    GOAL_WITHOUT_DISTANCE: "goal-without-distance", Error,
    "the goal starts where it ends",
    "`from` and `to` hold the same value, so attainment, which is the part of the way covered, has no meaning. A level to be kept is the \
     metric's `target`.",
    bad: "from: {2025-01: 75}
to: {2025-12: 75}",
    good: "from: {2025-01: 64}
to: {2025-12: 75}";

    GOAL_AGAINST_DIRECTION: "goal-against-direction", Warning,
    "the goal leads away from what the metric calls better",
    "The metric says `better: higher` and the goal asks for less, or the other way round. One of the two is probably a slip.",
    bad: "# metric fcr: better: higher
from: {2025-01: 75}
to: {2025-12: 64}",
    good: "# metric fcr: better: higher
from: {2025-01: 64}
to: {2025-12: 75}";

    GAP_WITHOUT_MEASURE: "gap-without-measure", Error,
    "the gap cannot be measured",
    "A gap is the distance between what is and what should be. Give it a metric that has a target, or both `current` and `target`.",
    bad: "kind: gap
title: Nights are not covered
impact: 4",
    good: "kind: gap
title: Nights are not covered
current: 35
target: 90
impact: 4";

    CLOSED_WITHOUT_EVIDENCE: "closed-without-evidence", Warning,
    "the gap is closed without a date and evidence",
    "A closed gap says when it was closed and what shows it; else nobody can tell a solved problem from one that was dropped.",
    bad: "status: closed",
    good: "status: closed
closed: {date: 2025-09-30, evidence: metric/night-answered above 90 % for three months}";

    METRIC_WITHOUT_SERIES: "metric-without-series", Error,
    "the metric has neither `series` nor `source`",
    "A metric's points come from a CSV file or an inline map (`series`), or are computed from other documents (`source`).",
    bad: "kind: metric
unit: percent
better: higher",
    good: "kind: metric
unit: percent
better: higher
series: fcr.csv";

    SERIES_AND_SOURCE: "series-and-source", Error,
    "the metric has both `series` and `source`",
    "The two could disagree, and only one can be shown. Keep the one that is kept up to date.",
    bad: "series: nps.csv
source: {survey: [spring-2025], question: recommend, method: nps}",
    good: "source: {survey: [spring-2025], question: recommend, method: nps}";

    VISIT_WITHOUT_RESULT: "visit-without-result", Error,
    "the visit records nothing",
    "A visit needs a checklist with answers, how long the shopper `waited`, or whether the contact was `answered`.",
    bad: "kind: visit
date: 2025-05-02
channel: phone",
    good: "kind: visit
date: 2025-05-02
time: 22:10
channel: phone
waited: 4m
answered: yes";

    CONTRADICTING_KEYS: "contradicting-keys", Error,
    "two keys contradict each other",
    "Both cannot hold at once, or only one of them may be given; the message says why.",
    bad: "answered: no
transfers: 2",
    good: "answered: yes
transfers: 2";
}
