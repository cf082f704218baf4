//! Decisions: what leadership is asked, what can be chosen, and what was.

use chrono::NaiveDate;

use super::declare::{document, entry, record};
use super::duty::{Done, Duty};
use super::watch;
use super::{DocRef, Id, Kind, Label, Located, Named};
use crate::parse::read::to_write;

document! {
    /// What somebody has to decide, and what was decided.
    pub struct Decision = "a decision" {
        /// What is to be decided, as a question.
        question: Label, watched(watch::TO_DECIDE), stated(to_write!(question));
        /// What it is about: findings, goals, plans or any other documents.
        about: Vec<Located<DocRef>>, refers(Kind::ALL), watched(watch::DECIDED_OF), example("[goal/fcr-75, gap/night-cover]");
        /// What can be chosen, each by a name of your own.
        options: Named<DecisionOption>, required(), watched(watch::OPTIONS), stated(concat!("{first: {do: ", to_write!(option), "}, second: {do: Leave it as it is}}"));
        /// Who decides.
        decider: String, watched(watch::DECIDED), stated("{{who}}");
        /// By when.
        due: Located<NaiveDate>, watched(watch::LATER), stated("{{later}}");
        /// When what was chosen, and why; added then.
        decided: Option<Located<Choice>>, watched(watch::DECIDED), example("{date: {{later}}, choice: first, why: it costs least}");
    }
}

entry! {
    /// One thing that can be chosen.
    pub struct DecisionOption = "an option", named(id: Id), short("do") {
        /// What would be done.
        what as "do": Label, watched(watch::TO_DECIDE), example("Keep the returns desk for another year");
        /// What speaks for it.
        pro as "for": Option<Label>, watched(watch::TO_DECIDE), example("queues have halved");
        /// What speaks against it.
        contra as "against": Option<Label>, watched(watch::TO_DECIDE), example("one clerk less at the tills");
    }
}

record! {
    /// What was chosen.
    pub struct Choice = "a choice" {
        /// The day it was chosen.
        date: NaiveDate, watched(watch::DONE), example("{{later}}");
        /// The option, by its name.
        choice: Located<Id>, watched(watch::TAKEN), example("first");
        /// Why.
        why: Option<Label>, example("it costs least");
    }
}

impl Decision {
    /// What the one who decides has to do.
    pub fn duty(&self) -> Duty {
        Duty { due: Some(self.due.value), done: Done::on(self.decided.as_ref().map(|decided| decided.date)) }
    }

    /// The option that was chosen.
    pub fn chosen(&self) -> Option<&DecisionOption> {
        let decided = self.decided.as_ref()?;
        self.options.iter().find(|option| option.id == decided.choice.value)
    }
}
