//! Competitors: what others offer, by metric.

use chrono::NaiveDate;

use super::declare::{document, entry};
use super::watch;
use super::{Id, Kind, Located, Named, Period};

document! {
    /// What a competitor offers.
    pub struct Competitor = "a competitor" {
        /// When it was looked up.
        checked: NaiveDate, watched(watch::CHECKED), stated("{{date}}");
        /// How: `website`, `social-media`, `sign-up`, `own test` or another way.
        how: Vec<String>, watched(watch::LOOKED_AT), stated("[website]");
        /// What they reach, by metric.
        values: Named<CompetitorValue>, required(), refers(&[Kind::Metric]), watched(watch::SERIES), stated("{}"),
            example("{first-response: {value: 2h, source: \"own test, 5 e-mails\", as-of: 2025}}");
    }
}

entry! {
    /// A competitor's value of one metric.
    pub struct CompetitorValue = "a competitor's value", named(metric: Id), short("value") {
        /// The value in the metric's unit.
        value: Located<f64>, quantity(), example("2h");
        /// How many observations are behind it; under five it is compared with nothing.
        n: Option<u64>, watched(watch::COUNTED), example("6");
        /// Where the value is from.
        source: Option<String>, example("own test, 5 e-mails");
        /// The time that it describes; the day of the check where this is not stated.
        as_of as "as-of": Option<Period>, example("2025");
    }
}
