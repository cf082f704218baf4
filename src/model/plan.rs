//! Plans: actions that close gaps, and how their effect is judged.

use chrono::NaiveDate;

use super::{DocRef, Head, Id, Located};

/// Actions that close gaps. The owner is in the head and always stated.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Id, title, owner, body and the rest.
    pub head: Head,
    /// The gaps it closes.
    pub closes: Vec<Located<Id>>,
    /// The metric it shall move.
    pub metric: Option<Located<Id>>,
    /// When it starts.
    pub start: Option<NaiveDate>,
    /// The actions in the order written.
    pub actions: Vec<Action>,
    /// When the change took effect, where stated.
    pub change: Option<Located<NaiveDate>>,
    /// Evidence in numbers: a metric.
    pub quantitative: Option<Located<DocRef>>,
    /// Evidence in customers' words: a survey.
    pub qualitative: Option<Located<DocRef>>,
    /// Evidence in business terms: a metric.
    pub business: Option<Located<DocRef>>,
}

impl Plan {
    /// When the change took effect: the stated date, else that of the last done action.
    pub fn change_date(&self) -> Option<NaiveDate> {
        self.change.as_ref().map(|date| date.value).or_else(|| self.actions.iter().filter_map(|a| a.done).max())
    }
}

/// One action.
#[derive(Debug, Clone)]
pub struct Action {
    /// The id.
    pub id: Located<Id>,
    /// What shall be done.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// By when.
    pub due: Option<Located<NaiveDate>>,
    /// When it was done.
    pub done: Option<NaiveDate>,
}
