//! Rules on dates, periods and what time does to results.

use super::{Rule, Severity};

rules! {
    DATES;

    STALE_SERIES: "stale-series", Warning,
    "x",
    "x",
    bad: "x",
    good: "y";
}
