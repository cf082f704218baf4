//! Rules on dates, periods and what time does to results.

use super::{Rule, Severity};

rules! {
    DATES;

    PERIOD_OVERLAP: "period-overlap", Error,
    "two values fall into one period",
    "A chart has one point a period. A date inside a coarser `every` counts as its period, so two dates of one month give a monthly \
     metric two values, and neither is right alone. Remove one, or say `every: day`.",
    bad: "every: month
series: {2025-01-10: 64, 2025-01-25: 66}",
    good: "every: month
series: {2025-01: 65, 2025-02: 66}";

    PERIOD_TOO_COARSE: "period-too-coarse", Error,
    "a period is longer than the metric's `every`",
    "A value for a whole quarter cannot be placed in one of its months. Give the values by `every`, or make `every` coarser.",
    bad: "every: month
series: {2025-Q1: 64}",
    good: "every: quarter
series: {2025-Q1: 64}";

    DATES_OUT_OF_ORDER: "dates-out-of-order", Error,
    "a later date stands before an earlier one",
    "An action cannot be done before its plan starts, a gap cannot be closed before it was opened, a goal cannot end before it begins. \
     Usually a year or a month is mistyped.",
    bad: "from: {2025-12: 64}
to: {2025-01: 75}",
    good: "from: {2025-01: 64}
to: {2025-12: 75}";

    FUTURE_DATE: "future-date", Warning,
    "something already done carries a date in the future",
    "An audit, a visit or a finished action is dated after the as-of date, so it does not count yet. Usually the year is mistyped.",
    bad: "kind: audit
status: final
date: 2052-03-14",
    good: "kind: audit
status: final
date: 2025-03-14";

    STALE_SERIES: "stale-series", Warning,
    "a metric has had no value for several periods",
    "The latest value is shown as today's, and it no longer is. Bring the series up to date, or remove the metric.",
    bad: "# as of 2025-12-31
every: month
series: {2025-01: 64, 2025-02: 66}",
    good: "# as of 2025-03-31
every: month
series: {2025-01: 64, 2025-02: 66}";

    OVERDUE_ACTION: "overdue-action", Warning,
    "an action is past its due date and not done",
    "Say when it was done (`done`), or agree on a new `due` date in a pull request, where the move can be seen.",
    bad: "# as of 2025-12-31
actions:
  train: {do: Train the night team, who: maria, due: 2025-06-30}",
    good: "actions:
  train: {do: Train the night team, who: maria, due: 2025-06-30, done: 2025-06-12}";

    REVIEW_OVERDUE: "review-overdue", Warning,
    "a goal has not been reviewed as often as it promised",
    "The goal says how often it is looked at, and its metric has had no new value for longer than that.",
    bad: "# as of 2025-12-31, latest value of fcr: 2025-06
metric: fcr
review: monthly",
    good: "# as of 2025-12-31, latest value of fcr: 2025-12
metric: fcr
review: monthly";

    REBASE_DATE_UNMATCHED: "rebase-date-unmatched", Warning,
    "a rebase date matches no point of the series",
    "New control limits start at a point of the series. A date between two points, or outside the series, starts none, and the limits \
     stay as they were.",
    bad: "every: month
series: {2025-05: 64, 2025-06: 71}
spc: {rebase: {2025-09-01: new triage process}}",
    good: "every: month
series: {2025-05: 64, 2025-06: 71}
spc: {rebase: {2025-06-01: new triage process}}";

    REBASE_WITHOUT_REASON: "rebase-without-reason", Error,
    "a rebase does not say why",
    "New limits make an old signal disappear, so whoever asks for them says what changed. The reason is printed in the chart.",
    bad: "spc: {rebase: [2025-06-01]}",
    good: "spc: {rebase: {2025-06-01: new triage process}}";

    SHORT_BASELINE: "short-baseline", Error,
    "the baseline of the control limits is too short",
    "Limits from fewer than twelve points move with every new one. Ask for twelve or more, or leave `baseline` out.",
    bad: "spc: {baseline: 6}",
    good: "spc: {baseline: 12}";
}
