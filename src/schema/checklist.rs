//! Checklists: what an audit asks.

use std::collections::BTreeMap;

use super::declare::{choice, document, entry, record};
use super::watch;
use super::{ChecklistRef, Every, Id, Kind, Label, Located, Named, Scale};
use crate::diag::rules;

document! {
    /// What an audit asks. A change of questions, scale or weights is a new version in a file of its own.
    pub struct Checklist = "a checklist" {
        /// The version; other questions, scales or weights make a new one, in a file of its own.
        version: u32, within(1.0, f64::INFINITY), watched(watch::HARMLESS), stated("1");
        /// A checklist that it starts from, built in or your own, with its version.
        extends: Option<Located<ChecklistRef>>, watched(watch::CHECKLIST), example("auditbook/service-standards@1");
        /// Questions of the extended checklist that it leaves out.
        drop: Vec<Located<Id>>, watched(watch::CHECKLIST), example("[S12, S15]");
        /// Weights that replace those of the extended checklist, by question.
        weights: Named<Reweight>, watched(watch::CHECKLIST), example("{S03: 2}");
        /// The answers there are, as labels from low to high or a range such as `1-5`.
        scale: Option<Scale>, strict(), watched(watch::CHECKLIST), stated("[no, partly, yes]");
        /// What readers see in place of a label of the scale.
        scale_titles as "scale-titles": BTreeMap<String, Label>, watched(watch::CHECKLIST), example("{partly: Partly done}");
        /// The score from which an audit passes, 0 to 100; without one there is no verdict.
        pass: Option<f64>, within(0.0, 100.0), watched(watch::PASS), example("80");
        /// Which audits are due when: how often, of what, and who makes them. The newest version of a checklist says it.
        schedule: Vec<Located<Scheduled>>, watched(watch::SCHEDULE), example("[{every: quarter, scope: {channel: phone}, owner: maria}]");
        /// Groups of questions, by a name of your own.
        sections: Named<SectionChange>, watched(watch::ASKED), stated("{conversation: {title: The conversation, items: {Q01: Is the customer greeted by name?, Q02: {ask: \"Does every employee stay polite, whatever happens?\", critical: yes, evidence: required}}}}");
    }
}

record! {
    /// Audits that are due again and again.
    pub struct Scheduled = "a scheduled audit" {
        /// How often: one audit is due in each of these periods.
        every: Every, example("quarter");
        /// Of what: an audit counts whose scope says the same, whatever more it says.
        scope: BTreeMap<String, String>, example("{channel: phone}");
        /// Who makes it; the checklist's owner where this is not stated.
        owner: Option<String>, example("maria");
    }
}

entry! {
    /// A new weight of a question.
    pub struct Reweight = "a weight", named(id: Id), short("weight") {
        /// The new weight.
        weight: f64, within(0.0, f64::INFINITY), range_rule(&rules::NEGATIVE_WEIGHT), example("2");
    }
}

entry! {
    /// A group of questions; of a checklist that extends another it may name only what it changes.
    pub struct SectionChange = "a section", named(id: Id) {
        /// What readers call it.
        title: Option<Label>, watched(watch::TITLE), example("The conversation");
        /// What it counts in the total; where any section has a weight, the others weigh 1.
        weight: Option<f64>, within(0.0, f64::INFINITY), range_rule(&rules::NEGATIVE_WEIGHT), example("2");
        /// Its questions, by a name of your own.
        items: Named<Item>, watched(watch::ASKED), example("{Q01: Is the customer greeted by name?}");
    }
}

entry! {
    /// One question; of a checklist that extends another it may name only what it changes.
    pub struct Item = "an item", named(id: Id), short("ask") {
        /// The question, as the auditor reads it.
        question as "ask": Option<Label>, watched(watch::QUESTION), example("Does every employee stay polite, whatever happens?");
        /// Why it is asked: what a bad answer would cost.
        why: Option<Label>, watched(watch::HARMLESS), example("one rude answer is told to nine people");
        /// How to find the answer, and what is a yes, a partly and a no.
        how: Option<Label>, watched(watch::QUESTION), example("listen to ten calls to the end");
        /// What a best answer looks like.
        example: Option<Label>, watched(watch::HARMLESS), example("I will call you back before noon");
        /// What it counts in its section; 1 where this is not stated.
        stated_weight as "weight": Option<f64>, within(0.0, f64::INFINITY), range_rule(&rules::NEGATIVE_WEIGHT), example("3");
        /// Whether less than the best answer fails the whole audit.
        stated_critical as "critical": Option<bool>, watched(watch::CRITICAL), example("yes");
        /// The element of service.
        element: Option<Element>, watched(watch::FILED), example("empathy");
        /// Where it shows.
        level: Option<ItemLevel>, example("contact");
        /// Whether an answer needs evidence in the text.
        stated_evidence as "evidence": Option<EvidenceRule>, example("required");
        /// A scale of its own, in place of the checklist's.
        scale: Option<Scale>, example("1-5");
        /// A checklist whose latest final audit answers it.
        score_of: Option<Located<Id>>, refers(&[Kind::Checklist]), example("service-standards");
        /// Metrics that are shown beside the question.
        metrics: Vec<Located<Id>>, refers(&[Kind::Metric]), watched(watch::BESIDE), example("[first-response]");
    }
}

impl Item {
    /// The question of an item of a whole checklist.
    pub fn ask(&self) -> &Label {
        self.question.as_ref().expect("an item without a question enters no checklist")
    }

    /// Its weight in its section.
    pub fn weight(&self) -> f64 {
        self.stated_weight.unwrap_or(1.0)
    }

    /// Whether less than the best answer fails the audit.
    pub fn is_critical(&self) -> bool {
        self.stated_critical.unwrap_or(false)
    }

    /// Whether an answer needs evidence in the body.
    pub fn evidence(&self) -> EvidenceRule {
        self.stated_evidence.unwrap_or(EvidenceRule::Expected)
    }

    /// The item with everything that it leaves open taken from `base`; nothing where neither asks a question.
    #[must_use]
    pub fn over(&self, base: Option<&Self>) -> Option<Self> {
        let Some(base) = base else { return self.question.is_some().then(|| self.clone()) };
        Some(Self {
            id: self.id.clone(),
            origin: self.origin.clone(),
            question: Some(self.question.clone().or_else(|| base.question.clone())?),
            why: self.why.clone().or_else(|| base.why.clone()),
            how: self.how.clone().or_else(|| base.how.clone()),
            example: self.example.clone().or_else(|| base.example.clone()),
            stated_weight: self.stated_weight.or(base.stated_weight),
            stated_critical: self.stated_critical.or(base.stated_critical),
            element: self.element.or(base.element),
            level: self.level.or(base.level),
            stated_evidence: self.stated_evidence.or(base.stated_evidence),
            scale: self.scale.clone().or_else(|| base.scale.clone()),
            score_of: self.score_of.clone().or_else(|| base.score_of.clone()),
            metrics: if self.metrics.is_empty() { base.metrics.clone() } else { self.metrics.clone() },
        })
    }
}

choice! {
    /// Whether an answer needs evidence in the body.
    pub enum EvidenceRule {
        /// Missing evidence is an error.
        Required = "required",
        /// Missing evidence is a warning for an answer below the best.
        Expected = "expected",
        /// Evidence is never asked for.
        None = "none",
    }
}

choice! {
    /// The five elements of service.
    pub enum Element {
        /// How fast.
        Responsiveness = "responsiveness",
        /// How well informed.
        Knowledge = "knowledge",
        /// How kind.
        Empathy = "empathy",
        /// How clear.
        Communication = "communication",
        /// What happens afterwards.
        FollowUp = "follow-up",
    }
}

choice! {
    /// Whether an item shows in one conversation or in the organisation.
    pub enum ItemLevel {
        /// Visible in one conversation.
        Contact = "contact",
        /// Visible in how the organisation works.
        Organisation = "organisation",
    }
}
