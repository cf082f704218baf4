//! Decisions: what is asked, of whom, by when, and what was chosen.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{Decision, Id, Label, derefs_to_written};
use crate::schema::decision::{Choice, DecisionOption};

use super::document::contract;

/// One decision.
#[derive(Debug, Clone)]
pub struct DecisionReport {
    /// What was written.
    pub written: Arc<Decision>,
    /// Whether nothing is decided yet; what was chosen on a day to come is not.
    pub is_open: bool,
    /// How many days ago it was due, where it is open and late.
    pub days_late: Option<i64>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(DecisionReport, Decision);

impl DecisionReport {
    /// What was chosen, and the option that it is, where it is decided.
    pub fn taken(&self) -> Option<(&Choice, &DecisionOption)> {
        let decided = self.decided.as_ref().filter(|_| !self.is_open)?;
        Some((decided, self.chosen()?))
    }

    fn status(&self) -> &'static str {
        if self.is_open { "open" } else { "decided" }
    }

    fn options(&self) -> BTreeMap<&Id, Offer<'_>> {
        let offers = self.written.options.iter();
        offers.map(|it| (&it.id, Offer { what: &it.what, pro: it.pro.as_ref(), contra: it.contra.as_ref() })).collect()
    }

    fn outcome(&self) -> Option<Outcome<'_>> {
        let decided = self.decided.as_ref().filter(|_| !self.is_open)?;
        Some(Outcome { choice: &decided.choice.value, date: decided.date, why: decided.why.as_ref() })
    }
}

/// An option as the contract shows it.
#[derive(Serialize)]
struct Offer<'a> {
    #[serde(rename = "do")]
    what: &'a Label,
    #[serde(rename = "for")]
    pro: Option<&'a Label>,
    #[serde(rename = "against")]
    contra: Option<&'a Label>,
}

/// What was chosen as the contract shows it.
#[derive(Serialize)]
struct Outcome<'a> {
    choice: &'a Id,
    date: NaiveDate,
    why: Option<&'a Label>,
}

contract!(DecisionReport, |entry| {
    "question": entry.question,
    "about": entry.about,
    "options": entry.options(),
    "decider": entry.decider,
    "due": entry.due,
    "decided": entry.outcome(),
    "status": entry.status(),
    "overdue": entry.days_late.is_some(),
    "days_late": entry.days_late,
    "says": entry.says,
});
