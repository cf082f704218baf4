//! What a change of a key means to a reviewer: which kind of attention it deserves, and when.
//!
//! In: nothing; these are constants that declarations are made of, [`Field::watched`](super::Field::watched). Out: what a
//! comparison tells first. A key says it for itself and for everything below it that says nothing of its own.

use super::attention::AttentionKind;
use super::vocabulary::{AWAY, CLAIMS, NOBODY, OF_TEAMS};

/// One thing that a change of a key may mean.
#[derive(Debug, Clone, Copy)]
pub struct Watch {
    /// What it means; nothing where the change is harmless.
    pub kind: Option<AttentionKind>,
    /// When it means that.
    pub when: When,
}

impl Watch {
    /// Whether it holds for what stands below the key, too: what is true of one value only does not.
    pub(crate) fn reaches_below(self) -> bool {
        matches!(self.when, When::Any | When::Changes)
    }
}

/// When a change means something.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// Always.
    Any,
    /// Where there was a value before.
    Changes,
    /// Where there was none before.
    Appears,
    /// Where there is none any more.
    Lapses,
    /// Where the number, the date or the place among the words is higher.
    Rises,
    /// Where it is lower.
    Falls,
    /// Where a list has lost a value.
    Loses,
    /// Where a list has a value more.
    Gains,
    /// Where the value is one of these now and was none of them.
    Becomes(&'static [&'static str]),
    /// Where the value was one of these and is none of them now.
    Leaves(&'static [&'static str]),
    /// Where a text that shows something is gone or says less.
    SaysLess,
    /// Where words are gone and a text says another number, or the opposite.
    Turns,
    /// Where words of a text that shows something are gone, and others stand there.
    SaysOther,
    /// Where a text is left whole and hardly found in what stands around it now, or taken back by it.
    Buries,
    /// Where the words are the same but for a slip of the pen.
    Slips,
    /// Where a name says another figure, or less than half of its words are left.
    SaysElse,
    /// Where what is gone said this.
    LosesText(&'static [&'static str]),
    /// Where what is new says this.
    GainsText(&'static [&'static str]),
    /// Where one of these is a word of it now and none of them was.
    GainsWord(&'static [&'static str]),
    /// Where the rule that the key names is milder than before.
    Milder,
    /// Never: each of the keys below it says what a change of it means.
    Never,
}

const fn watch(kind: AttentionKind, when: When) -> Watch {
    Watch { kind: Some(kind), when }
}

/// A change that is harmless wherever the key stands: what things are called, who does them, how they are filed.
pub(crate) const HARMLESS: &[Watch] = &[Watch { kind: None, when: When::Any }];

/// A change that the results of both sides judge: which way a target is easier, a document alone does not say.
pub(crate) const COMPARED: &[Watch] = HARMLESS;

/// A change that only mends how a text is spelt.
const SLIP: Watch = Watch { kind: None, when: When::Slips };

/// A change that each key below speaks of for itself.
pub(crate) const BELOW: &[Watch] = &[Watch { kind: None, when: When::Never }];

use AttentionKind as A;
use When as W;

pub(crate) const AS_OF: &[Watch] = &[watch(A::AsOfMoved, W::Any)];
pub(crate) const RELABELLED: &[Watch] = &[watch(A::SettingsLoosened, W::SaysElse), Watch { kind: None, when: W::Any }];
pub(crate) const CALLED: &[Watch] = &[SLIP, watch(A::Renamed, W::Changes), Watch { kind: None, when: W::Any }];
/// A title may be put in better words, and claims no end of what it names.
pub(crate) const TITLE: &[Watch] =
    &[watch(A::Renamed, W::SaysElse), watch(A::Renamed, W::GainsWord(CLAIMS)), Watch { kind: None, when: W::Any }];
/// Somebody else may take it over; that nobody has it any more, or no single person, is told.
pub(crate) const WHO: &[Watch] = &[
    watch(A::OwnerChanged, W::Lapses),
    watch(A::OwnerChanged, W::Becomes(NOBODY)),
    watch(A::OwnerChanged, W::GainsText(AWAY)),
    watch(A::OwnerChanged, W::GainsWord(OF_TEAMS)),
];
pub(crate) const SETTING: &[Watch] = &[watch(A::SettingsLoosened, W::Any)];
/// A calendar that is new counts where something names it, which is told there.
pub(crate) const CALENDARS: &[Watch] = &[Watch { kind: None, when: W::Appears }, watch(A::SettingsLoosened, W::Any)];
pub(crate) const BAND: &[Watch] = &[
    watch(A::SettingsLoosened, W::Falls),
    watch(A::SettingsLoosened, W::Lapses),
    watch(A::SettingsLoosened, W::Appears),
];
pub(crate) const RULE: &[Watch] = &[watch(A::RuleSilenced, W::Milder)];
/// A file over its limit is not read.
pub(crate) const LIMIT: &[Watch] = &[watch(A::SettingsLoosened, W::Falls), Watch { kind: None, when: W::Any }];
pub(crate) const LEAST_GROUP: &[Watch] = &[watch(A::PrivacyLoosened, W::Falls)];
pub(crate) const PRIVATE_NAMES: &[Watch] = &[watch(A::PrivacyLoosened, W::Gains)];
const OWN_PAGE: &[&str] = &["page: yes", "page: true"];
pub(crate) const PERSON: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Changes), watch(A::PrivacyLoosened, W::GainsText(OWN_PAGE))];
/// A site in fewer languages is read by fewer.
pub(crate) const SPOKEN: &[Watch] = &[watch(A::SettingsLoosened, W::Loses), Watch { kind: None, when: W::Any }];
pub(crate) const SPELLINGS: &[Watch] = &[watch(A::PrivacyLoosened, W::Loses), Watch { kind: None, when: W::Any }];
/// Who wrote what: shown, it is more of people; hidden, nobody stands by it.
pub(crate) const AUTHORS: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Becomes(&["yes", "true"])), watch(A::SettingsLoosened, W::Leaves(&["yes", "true"]))];
pub(crate) const SHOWN: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Becomes(&["yes", "true"])), Watch { kind: None, when: W::Any }];

pub(crate) const CHECKLIST: &[Watch] = &[watch(A::ChecklistEdited, W::Any)];
/// What an item is counted under: results by it move where it is another.
pub(crate) const FILED: &[Watch] = &[watch(A::ChecklistEdited, W::Changes), Watch { kind: None, when: W::Any }];
/// What stands beside a question shows whether its answer is believed.
pub(crate) const BESIDE: &[Watch] = &[watch(A::ChecklistEdited, W::Loses), Watch { kind: None, when: W::Any }];
pub(crate) const PASS: &[Watch] =
    &[watch(A::PassMarkLowered, W::Falls), watch(A::PassMarkLowered, W::Lapses), watch(A::ChecklistEdited, W::Changes)];
const CRITICAL_TEXT: &[&str] = &["critical: yes", "critical: true"];
pub(crate) const ASKED: &[Watch] =
    &[watch(A::CriticalRemoved, W::LosesText(CRITICAL_TEXT)), watch(A::ChecklistEdited, W::Any)];
pub(crate) const QUESTION: &[Watch] = &[SLIP];
pub(crate) const CRITICAL: &[Watch] = &[watch(A::CriticalRemoved, W::Leaves(&["yes", "true"]))];

pub(crate) const PINNED: &[Watch] = &[watch(A::VersionDowngraded, W::Changes)];
pub(crate) const FINISHED: &[Watch] = &[watch(A::AuditReopened, W::Leaves(&["final"]))];
pub(crate) const SCOPE: &[Watch] = &[watch(A::AuditRedated, W::Any)];
pub(crate) const WHEN_DONE: &[Watch] = &[watch(A::AuditRedated, W::Changes)];
pub(crate) const SAMPLE: &[Watch] = &[watch(A::SampleWeakened, W::Changes)];
pub(crate) const VISITED: &[Watch] = &[watch(A::VisitRedated, W::Changes)];
pub(crate) const VISITED_AT: &[Watch] = &[watch(A::VisitRedated, W::Any)];
/// Whether the audit is by the service itself or from outside.
pub(crate) const SIDE: &[Watch] = &[watch(A::AssessorReplaced, W::Any)];
pub(crate) const WHO_JUDGED: &[Watch] = &[watch(A::AssessorReplaced, W::Changes)];
pub(crate) const COVERED: &[Watch] = &[watch(A::DefinitionChanged, W::Changes)];
pub(crate) const CALIBRATES: &[Watch] = &[watch(A::DuplicateAudit, W::Lapses), watch(A::AuditRemoved, W::Any)];
pub(crate) const JUDGED: &[Watch] = &[
    watch(A::ScoreWithoutEvidence, W::Rises),
    watch(A::ScoreWithoutEvidence, W::Appears),
    watch(A::AnswerToNa, W::Lapses),
];
pub(crate) const LOOKED_AT: &[Watch] = &[watch(A::EvidenceRemoved, W::Loses)];
/// A note in other words is words; one that says less or counts otherwise shows an answer otherwise.
pub(crate) const NOTE: &[Watch] = &[
    watch(A::EvidenceRemoved, W::SaysLess),
    watch(A::EvidenceReworded, W::Turns),
    watch(A::EvidenceReworded, W::Buries),
];
pub(crate) const ANSWERS: &[Watch] = &[watch(A::AnswerToNa, W::Lapses)];
pub(crate) const ANSWER: &[Watch] =
    &[watch(A::AnswerToNa, W::Lapses), watch(A::AnswerToNa, W::Becomes(super::answers::NOT_APPLICABLE_IN))];

pub(crate) const DIRECTION: &[Watch] = &[watch(A::DirectionFlipped, W::Changes)];
pub(crate) const GROUP: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Leaves(&["employee"])), watch(A::DefinitionChanged, W::Changes)];
pub(crate) const DEFINITION: &[Watch] = &[watch(A::DefinitionChanged, W::Any)];
pub(crate) const DEFINED: &[Watch] = &[watch(A::DefinitionChanged, W::Changes)];
pub(crate) const WORDED: &[Watch] = &[SLIP, watch(A::DefinitionChanged, W::Changes)];
/// What a measure leaves out is less of it wherever it is said.
pub(crate) const LEFT_OUT: &[Watch] = &[SLIP, watch(A::DefinitionChanged, W::Any)];
pub(crate) const SOURCE: &[Watch] = &[watch(A::SourceNarrowed, W::Any)];
pub(crate) const NARROWED: &[Watch] = &[watch(A::SourceNarrowed, W::Loses), Watch { kind: None, when: W::Any }];
/// The day of another look, which finds something.
pub(crate) const CHECKED: &[Watch] = &[watch(A::Freshened, W::Rises), Watch { kind: None, when: W::Any }];
/// How many a value rests on: too few keep it from being compared.
pub(crate) const COUNTED: &[Watch] = &[watch(A::HistoryRewritten, W::Any)];
pub(crate) const REBASE: &[Watch] = &[watch(A::RebaseAdded, W::Any)];
pub(crate) const SERIES: &[Watch] = &[watch(A::HistoryRewritten, W::Changes)];
pub(crate) const POINTS: &[Watch] = &[watch(A::HistoryRewritten, W::Any)];
pub(crate) const NARROWER: &[Watch] = &[watch(A::DefinitionChanged, W::Loses)];
pub(crate) const POINTED: &[Watch] = &[watch(A::GoalRepointed, W::Any)];
pub(crate) const START: &[Watch] = &[watch(A::BaselineMoved, W::Any)];
pub(crate) const STARTS: &[Watch] = &[watch(A::BaselineMoved, W::Changes), watch(A::BaselineMoved, W::Appears)];
pub(crate) const LATER: &[Watch] = &[watch(A::MovedDue, W::Rises), watch(A::MovedDue, W::Lapses)];
pub(crate) const OPENED: &[Watch] =
    &[watch(A::MovedDue, W::Rises), watch(A::MovedDue, W::Lapses), watch(A::MovedDue, W::Appears)];
/// A value in the place of one that the metric gave; which way another value goes, the results of both sides judge.
pub(crate) const OVERRIDES: &[Watch] = &[watch(A::DefinitionChanged, W::Appears), Watch { kind: None, when: W::Any }];
pub(crate) const LESS_URGENT: &[Watch] = &[watch(A::DefinitionChanged, W::Falls)];
pub(crate) const HARDER: &[Watch] = &[watch(A::DefinitionChanged, W::Rises)];
pub(crate) const STATUS: &[Watch] =
    &[watch(A::GapClosed, W::Becomes(&["closed"])), watch(A::GapAccepted, W::Becomes(&["accepted"]))];
pub(crate) const CLOSING: &[Watch] = &[watch(A::EvidenceRemoved, W::Lapses)];
pub(crate) const CLOSED_ON: &[Watch] =
    &[watch(A::ActionBackdated, W::Falls), watch(A::ActionBackdated, W::Lapses), Watch { kind: None, when: W::Any }];
/// What shows that something is closed may be added to.
pub(crate) const PROOF: &[Watch] = &[watch(A::EvidenceRemoved, W::SaysLess), watch(A::EvidenceRemoved, W::SaysOther)];
pub(crate) const DONE: &[Watch] = &[watch(A::ActionBackdated, W::Falls)];
pub(crate) const TAKEN_EFFECT: &[Watch] = &[watch(A::EffectMoved, W::Changes)];
pub(crate) const EFFECT_FROM: &[Watch] = &[watch(A::EffectMoved, W::Changes), watch(A::EffectMoved, W::Appears)];
pub(crate) const CLOSES: &[Watch] = &[watch(A::DefinitionChanged, W::Loses)];
pub(crate) const SCHEDULE: &[Watch] = &[watch(A::ScheduleThinned, W::Changes)];
pub(crate) const SIGNED: &[Watch] = &[watch(A::SignatureEdited, W::Changes)];
pub(crate) const DISPUTED: &[Watch] = &[watch(A::DisputeEdited, W::Changes)];
pub(crate) const OUTCOME: &[Watch] = &[watch(A::DisputeEdited, W::Changes), Watch { kind: None, when: W::Any }];
pub(crate) const OPTIONS: &[Watch] = &[watch(A::DecisionEdited, W::Lapses)];
pub(crate) const DECIDED: &[Watch] = &[watch(A::DecisionEdited, W::Changes)];
pub(crate) const DECIDED_OF: &[Watch] = &[watch(A::DecisionEdited, W::Loses)];
pub(crate) const TAKEN: &[Watch] = &[watch(A::DecisionEdited, W::Changes), watch(A::DecisionTaken, W::Appears)];
pub(crate) const TO_DECIDE: &[Watch] = &[SLIP, watch(A::DecisionEdited, W::Changes)];
pub(crate) const ACTIONS: &[Watch] = &[watch(A::ActionRemoved, W::Lapses)];

pub(crate) const SURVEY: &[Watch] = &[watch(A::SurveyRecoded, W::Any)];
pub(crate) const RECODED: &[Watch] = &[watch(A::SurveyRecoded, W::Changes)];
pub(crate) const ANSWER_FILES: &[Watch] = &[watch(A::SurveyRecoded, W::Loses)];
pub(crate) const ASKED_OF: &[Watch] = &[watch(A::SampleWeakened, W::Changes)];
pub(crate) const LOG: &[Watch] = &[watch(A::LogRecoded, W::Any)];
pub(crate) const LOG_FILES: &[Watch] = &[watch(A::LogRecoded, W::Loses)];

#[cfg(test)]
#[path = "tests/watched.rs"]
mod tests;
