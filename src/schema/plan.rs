//! Plans: actions that close gaps.

use chrono::NaiveDate;

use super::declare::{document, entry, record};
use super::duty::{Done, Duty};
use super::watch;
use super::{DocRef, Id, Kind, Label, Located, Named};
use crate::parse::read::to_write;

document! {
    /// Actions that close gaps, and the evidence that they worked.
    pub struct Plan = "a plan" {
        /// The gaps it closes.
        closes: Vec<Located<Id>>, refers(&[Kind::Gap]), watched(watch::CLOSES), example("[night-cover]");
        /// The metric it shall move.
        metric: Option<Located<Id>>, refers(&[Kind::Metric]), watched(watch::DEFINED), example("fcr");
        /// A metric that the plan does not touch but that is subject to all else that happens: its course is taken off that of `metric`.
        control: Option<Located<DocRef>>, refers(&[Kind::Metric]), watched(watch::DEFINITION), example("metric/fcr-other-sites");
        /// When it starts.
        start: Option<NaiveDate>, watched(watch::TAKEN_EFFECT), stated("{{date}}");
        /// What is done, each action by a name of your own.
        actions: Named<Action>, required(), watched(watch::ACTIONS), stated(concat!("{first-step: {do: ", to_write!(action), ", who: {{who}}, due: {{later}}}}"));
        /// When the change took effect; the day of the last action done where not stated.
        change: Option<Located<NaiveDate>>, watched(watch::EFFECT_FROM), example("{{later}}");
        /// What shows whether it worked.
        evaluate: Evaluation, watched(watch::DEFINED), example("{quantitative: metric/fcr, qualitative: survey/spring-2026, business: metric/retention}");
    }
}

entry! {
    /// One action.
    pub struct Action = "an action", named(id: Id) {
        /// What is to be done.
        what as "do": Label, watched(watch::WORDED), example("Put two people on the late shift");
        /// Who does it.
        who: Option<String>, watched(watch::WHO), example("maria");
        /// By when it shall be done.
        due: Option<Located<NaiveDate>>, watched(watch::LATER), example("{{later}}");
        /// The day it was done; added then.
        done: Option<Located<NaiveDate>>, watched(watch::DONE), example("{{later}}");
    }
}

record! {
    /// What shows whether a plan worked.
    pub struct Evaluation = "`evaluate`" {
        /// Evidence in numbers: a metric.
        quantitative: Option<Located<DocRef>>, refers(&[Kind::Metric]), example("metric/fcr");
        /// Evidence in customers' words: a survey, a metric, visits or an audit.
        qualitative: Option<Located<DocRef>>, refers(&[Kind::Survey, Kind::Metric, Kind::Visit, Kind::Audit]), example("survey/spring-2026");
        /// Evidence in business terms: a metric.
        business: Option<Located<DocRef>>, refers(&[Kind::Metric]), example("metric/retention");
    }
}

impl Action {
    /// What somebody has to do.
    pub fn duty(&self) -> Duty {
        let date = |date: &Option<Located<NaiveDate>>| date.as_ref().map(|date| date.value);
        Duty { due: date(&self.due), done: Done::on(date(&self.done)) }
    }
}

impl Plan {
    /// When the change took effect: the stated date, else that of the last done action.
    pub fn change_date(&self) -> Option<NaiveDate> {
        self.change
            .as_ref()
            .map(|date| date.value)
            .or_else(|| self.actions.iter().filter_map(|a| Some(a.done.as_ref()?.value)).max())
    }

    /// Returns whether that day is only the last of what was done so far: none is written, and actions are open on `as_of`.
    pub fn changes_so_far(&self, as_of: NaiveDate) -> bool {
        self.change.is_none() && self.actions.iter().any(|action| action.duty().is_open(as_of))
    }
}
