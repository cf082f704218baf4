//! What the results rest on: where values, audits and visits are missing, old or few.

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::{Key, Statement, msg};
use crate::model::survey::{Audience, ScaleMethod};
use crate::model::{Every, Id, Label, Period};
use crate::schema::goal::Effect;

use super::survey::ScaleResult;

/// Where values, audits and visits are missing, old or few.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Coverage {
    /// Metric by period, in the order of the metrics.
    pub series: Vec<SeriesCoverage>,
    /// How many series have every value up to the last period that should have one.
    pub complete: usize,
    /// Checklist sections by channel.
    pub audits: Vec<ChecklistCoverage>,
    /// When each checklist without a schedule is due again on each channel, the earliest first.
    pub due: Vec<AuditDue>,
    /// Places by checklist.
    pub visits: Vec<PlaceCoverage>,
    /// What is missing, old or thin of all that.
    pub exceptions: Vec<Exception>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

impl Coverage {
    /// Whether there is nothing that could be covered.
    pub fn is_empty(&self) -> bool {
        self.series.is_empty() && self.audits.is_empty() && self.visits.is_empty()
    }
}

/// Something that is missing, old or thin.
#[derive(Debug, Clone, Serialize)]
pub struct Exception {
    /// What, and how.
    #[serde(flatten)]
    pub of: ExceptionOf,
    /// When it was last looked at; nothing where it never was, and of series.
    pub date: Option<NaiveDate>,
}

/// What is missing, old or thin, and which of these.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum ExceptionOf {
    /// Values of a metric.
    Series {
        /// The metric.
        metric: Id,
        /// Missing or stale.
        state: SeriesCell,
    },
    /// What audits of a checklist looked at on a channel.
    Sections {
        /// The checklist.
        checklist: Id,
        /// The channel; `None` for audits that state none.
        channel: Option<String>,
        /// The sections; none where it is so of all of them.
        sections: Vec<Label>,
        /// How.
        state: Freshness,
    },
    /// A place.
    Place {
        /// The place.
        place: String,
        /// How.
        state: Freshness,
    },
}

/// The periods of one metric, from its first to the last that should have a value.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesCoverage {
    /// The metric.
    pub metric: Id,
    /// How often it has a point.
    pub every: Every,
    /// Period and state, earliest first.
    pub cells: Vec<(Period, SeriesCell)>,
    /// Periods with a value.
    pub have: usize,
    /// Periods that should have one.
    pub expected: usize,
}

impl SeriesCoverage {
    /// How many periods have a value less than could be had.
    pub fn missing(&self) -> usize {
        self.expected.saturating_sub(self.have)
    }

    /// The periods without a value that is to be had, earliest first.
    pub fn gone(&self) -> Vec<Period> {
        let gone = self.cells.iter().filter(|cell| matches!(cell.1, SeriesCell::Missing | SeriesCell::Stale));
        gone.map(|cell| cell.0).collect()
    }
}

/// The state of one period of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SeriesCell {
    /// It has a value.
    Value,
    /// It has none, and others after it have.
    Missing,
    /// It has none, nor has any after it, and its value is overdue.
    Stale,
    /// It has none yet, and need not.
    NotExpected,
}

/// What audits of one checklist have looked at.
#[derive(Debug, Clone, Serialize)]
pub struct ChecklistCoverage {
    /// The checklist.
    pub checklist: Id,
    /// Its title.
    pub title: Label,
    /// Its sections, by the newest version.
    pub sections: Vec<(Id, Label)>,
    /// The channels, each with a cell for every section; the channel is `None` for audits that state none.
    pub channels: Vec<(Option<String>, Vec<AuditCell>)>,
}

/// When a section was last audited on a channel.
#[derive(Debug, Clone, Serialize)]
pub struct AuditCell {
    /// The state.
    pub state: Freshness,
    /// The latest final audit that scored it.
    pub audit: Option<Id>,
    /// When that was.
    pub date: Option<NaiveDate>,
    /// How many whole months ago.
    pub months_ago: Option<u32>,
    /// How many contacts it reviewed.
    pub reviewed: Option<u64>,
}

/// When a checklist without a schedule is due again on a channel.
#[derive(Debug, Clone, Serialize)]
pub struct AuditDue {
    /// The checklist.
    pub checklist: Id,
    /// The channel; `None` for audits that state none.
    pub channel: Option<String>,
    /// The audit that looked longest ago at one of its sections.
    pub latest: Id,
    /// When that was.
    pub date: NaiveDate,
    /// The day until which that is recent.
    pub due: NaiveDate,
    /// Whether that day has passed.
    pub late: bool,
}

/// How fresh and how well founded a result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Freshness {
    /// Never looked at.
    Never,
    /// More than twelve months ago.
    Stale,
    /// On fewer than thirty contacts, not the whole.
    Few,
    /// Recent and well founded.
    Fresh,
}

impl Freshness {
    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Never => msg!("coverage-never"),
            Self::Stale => msg!("coverage-stale"),
            Self::Few => msg!("coverage-few"),
            Self::Fresh => msg!("coverage-fresh"),
        }
    }
}

/// What visits have looked at in one place.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceCoverage {
    /// The place.
    pub place: String,
    /// The checklist; `None` for visits without one.
    pub checklist: Option<Id>,
    /// How many visits.
    pub visits: usize,
    /// The latest.
    pub latest: Option<Id>,
    /// When that was.
    pub date: Option<NaiveDate>,
    /// The state; visits are never few.
    pub state: Freshness,
}

/// The hours at which visits were made and answered.
#[derive(Debug, Clone, Default, Serialize)]
pub struct VisitHours {
    /// Hours of the week with a visit: weekday, then hour.
    pub cells: Vec<HourCell>,
    /// Hours of the day with a visit.
    pub hours: Vec<HourCell>,
    /// The same of the visits of each checklist, where there are several: a test at night is no visit in opening hours.
    pub groups: Vec<VisitGroup>,
    /// The sentences about them.
    pub says: Vec<Statement>,
}

/// The visits of one checklist.
#[derive(Debug, Clone, Serialize)]
pub struct VisitGroup {
    /// The checklist; `None` for visits without one.
    pub checklist: Option<Id>,
    /// Hours of the week with a visit: weekday, then hour.
    pub cells: Vec<HourCell>,
    /// How many say whether anybody answered.
    pub asked: usize,
    /// How many were answered.
    pub answered: usize,
    /// The sentences about them; the first counts those that were answered.
    pub says: Vec<Statement>,
}

/// The visits of one hour.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HourCell {
    /// The weekday, 0 for Monday; `None` for all of them.
    pub weekday: Option<u32>,
    /// The hour, 0–23.
    pub hour: u32,
    /// How many visits.
    pub n: usize,
    /// How many of them say whether anybody answered.
    pub asked: usize,
    /// How many were answered.
    pub answered: usize,
    /// In percent of those that say.
    pub answered_percent: Option<f64>,
    /// Median seconds waited.
    pub median_wait_s: Option<f64>,
}

/// One effect and the goals that aim at it.
#[derive(Debug, Clone, Serialize)]
pub struct EffectCoverage {
    /// The effect.
    pub effect: Effect,
    /// The goals.
    pub goals: Vec<Id>,
}

/// A question that customers or employees were asked, side by side and never averaged.
#[derive(Debug, Clone, Serialize)]
pub struct ViewPair {
    /// The question.
    pub question: Id,
    /// What was asked, where stated.
    pub title: Option<Label>,
    /// How it is scored.
    pub method: ScaleMethod,
    /// What customers say, in their latest survey with it.
    pub customers: Option<View>,
    /// What employees say, in their latest survey with it.
    pub employees: Option<View>,
}

/// What one audience says.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// Who.
    pub audience: Audience,
    /// The survey.
    pub survey: Id,
    /// When.
    pub date: NaiveDate,
    /// The result.
    pub result: ScaleResult,
}
