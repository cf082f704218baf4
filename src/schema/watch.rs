//! What a change of a key means to a reviewer: which kind of attention it deserves, and when.
//!
//! In: nothing; these are constants that declarations are made of, [`Field::watched`](super::Field::watched). Out: what a
//! comparison tells first. A key says it for itself and for everything below it that says nothing of its own.

use super::declare::choice;

/// Declares the kinds of attention with the word of each in documents and JSON and what it is called, gravest first.
macro_rules! attention {
    ($( #[doc = $help:literal] $kind:ident $word:literal = $one:literal | $several:literal $rest:literal, )+) => {
        choice! {
            /// What deserves attention, gravest first: what rules and figures rest on, what is asked, what was found, what shall be
            /// reached, what is measured, what was promised, what only moved.
            pub enum AttentionKind { $( #[doc = $help] $kind = $word, )+ }
        }

        impl AttentionKind {
            /// What a reviewer reads: `pass mark lowered`.
            pub fn called(self) -> &'static str {
                match self {
                    $( Self::$kind => concat!($one, $rest), )+
                }
            }

            /// So many of it: `2 pass marks lowered`.
            pub fn counted(self, count: usize) -> String {
                let called = match self {
                    _ if count == 1 => self.called(),
                    $( Self::$kind => concat!($several, $rest), )+
                };
                format!("{count} {called}")
            }
        }
    };
}

attention! {
    /// The fixed day of the workspace is another.
    AsOfMoved "as_of_moved" = "fixed day" | "fixed days" " moved",
    /// A file of the site's theme was added, edited or removed.
    ThemeChanged "theme_changed" = "theme file" | "theme files" " changed",
    /// A rule is milder or off, or a line allows a finding.
    RuleSilenced "rule_silenced" = "rule" | "rules" " silenced",
    /// Settings that results rest on are others: bands, confidence, critical items, control charts, working hours.
    SettingsLoosened "settings_loosened" = "setting" | "settings" " edited",
    /// Smaller groups are published, or more of people.
    PrivacyLoosened "privacy_loosened" = "privacy setting" | "privacy settings" " loosened",
    /// A file that says how a forge runs auditbook was edited.
    PipelineChanged "pipeline_changed" = "pipeline file" | "pipeline files" " changed",
    /// A checklist passes at a lower score.
    PassMarkLowered "pass_mark_lowered" = "pass mark" | "pass marks" " lowered",
    /// An item is no longer critical.
    CriticalRemoved "critical_removed" = "critical item" | "critical items" " dropped",
    /// A new version of a checklist asks for less than the one before it.
    VersionEasier "version_easier" = "new version" | "new versions" " easier",
    /// Audits are due less often, or no more.
    ScheduleThinned "schedule_thinned" = "schedule" | "schedules" " thinned",
    /// A checklist is gone.
    ChecklistRemoved "checklist_removed" = "checklist" | "checklists" " removed",
    /// A checklist that is in use was edited in place.
    ChecklistEdited "checklist_edited" = "part of a checklist" | "parts of checklists" " edited in place",
    /// An audit is scored by an older or another checklist.
    VersionDowngraded "version_downgraded" = "checklist version" | "checklist versions" " swapped",
    /// Whoever made the work or the change approves it himself: a decision, a signature, the outcome of a dispute.
    SelfApproved "self_approved" = "approval" | "approvals" " of one's own work",
    /// An audit was edited after it was signed.
    SignedEdited "signed_edited" = "signed audit" | "signed audits" " edited",
    /// An answer was edited while somebody does not agree with it.
    DisputedEdited "disputed_edited" = "disputed answer" | "disputed answers" " edited",
    /// An item no longer counts.
    AnswerToNa "answer_to_na" = "answer" | "answers" " taken out",
    /// Answers got better without new evidence.
    ScoreWithoutEvidence "score_without_evidence" = "score" | "scores" " without evidence",
    /// Evidence is gone, or says less.
    EvidenceRemoved "evidence_removed" = "piece of evidence" | "pieces of evidence" " removed or cut",
    /// An audit passes by answers that are others now.
    VerdictRaised "verdict_raised" = "verdict" | "verdicts" " raised by other answers",
    /// A signature is another, or gone.
    SignatureEdited "signature_edited" = "signature" | "signatures" " edited or removed",
    /// A dispute is another, or gone.
    DisputeEdited "dispute_edited" = "dispute" | "disputes" " edited or removed",
    /// An audit is gone, or no result any more.
    AuditRemoved "audit_removed" = "audit" | "audits" " removed",
    /// A visit is gone.
    VisitRemoved "visit_removed" = "visit" | "visits" " removed",
    /// A finished audit is a draft again.
    AuditReopened "audit_reopened" = "audit" | "audits" " back to draft",
    /// An audit is of another day or another scope.
    AuditRedated "audit_redated" = "audit" | "audits" " moved to another day or scope",
    /// A visit is of another day or another place.
    VisitRedated "visit_redated" = "visit" | "visits" " moved to another day or place",
    /// An audit counts twice.
    DuplicateAudit "duplicate_audit" = "audit" | "audits" " counted twice",
    /// What a sample rests on is other, or less.
    SampleWeakened "sample_weakened" = "sample" | "samples" " edited",
    /// Somebody else is said to have judged.
    AssessorReplaced "assessor_replaced" = "assessor" | "assessors" " replaced",
    /// A target is easier to reach.
    RelaxedTarget "relaxed_target" = "target" | "targets" " easier",
    /// A goal is gone.
    GoalRemoved "goal_removed" = "goal" | "goals" " removed",
    /// A goal is about another metric or another part of it.
    GoalRepointed "goal_repointed" = "goal" | "goals" " pointed elsewhere",
    /// Where a goal or a gap starts is another value.
    BaselineMoved "baseline_moved" = "baseline" | "baselines" " moved",
    /// The other way is better now.
    DirectionFlipped "direction_flipped" = "direction" | "directions" " flipped",
    /// A due date or deadline is later.
    MovedDue "moved_due" = "date" | "dates" " later",
    /// A date cannot be read any more, and nothing is late by it.
    DateUnreadable "date_unreadable" = "date" | "dates" " that cannot be read",
    /// A metric is gone.
    MetricRemoved "metric_removed" = "metric" | "metrics" " removed",
    /// A survey, a log or a competitor is gone.
    SourceRemoved "source_removed" = "source" | "sources" " removed",
    /// A metric is measured from less, or otherwise.
    SourceNarrowed "source_narrowed" = "source" | "sources" " edited",
    /// What something is defined to be is other.
    DefinitionChanged "definition_changed" = "definition" | "definitions" " edited",
    /// Rows are gone from a file.
    RowsRemoved "rows_removed" = "file" | "files" " with rows removed",
    /// A value of a past period was edited or is gone.
    HistoryRewritten "history_rewritten" = "past value" | "past values" " rewritten",
    /// What shows an answer of a month long over is told in other words or figures.
    EvidenceReworded "evidence_reworded" = "piece of evidence" | "pieces of evidence" " reworded",
    /// The limits of a control chart start anew.
    RebaseAdded "rebase_added" = "set of limits" | "sets of limits" " rebased",
    /// Answers of a survey are read otherwise.
    SurveyRecoded "survey_recoded" = "survey reading" | "survey readings" " changed",
    /// Rows of a log are read otherwise.
    LogRecoded "log_recoded" = "log reading" | "log readings" " changed",
    /// A gap was closed.
    GapClosed "gap_closed" = "gap" | "gaps" " closed",
    /// A gap is left as it is.
    GapAccepted "gap_accepted" = "gap" | "gaps" " accepted",
    /// Somebody decided.
    DecisionTaken "decision_taken" = "decision" | "decisions" " taken",
    /// A gap is gone.
    DeletedFinding "deleted_finding" = "finding" | "findings" " deleted",
    /// An action that was late is gone.
    LateActionRemoved "late_action_removed" = "late action" | "late actions" " removed",
    /// An action is gone.
    ActionRemoved "action_removed" = "action" | "actions" " removed",
    /// A plan is gone.
    PlanRemoved "plan_removed" = "plan" | "plans" " removed",
    /// A decision is gone.
    DecisionRemoved "decision_removed" = "decision" | "decisions" " removed",
    /// What is to be decided, by whom, between what, or what was decided, is other.
    DecisionEdited "decision_edited" = "decision" | "decisions" " edited",
    /// Something is said to have been done earlier.
    ActionBackdated "action_backdated" = "date" | "dates" " backdated",
    /// Something is said to be done on a day that is still to come.
    FutureDone "future_done" = "thing" | "things" " done on a day to come",
    /// A plan or its change is said to have begun at another time.
    EffectMoved "effect_moved" = "beginning of a plan" | "beginnings of plans" " moved",
    /// Nobody answers for it any more.
    OwnerChanged "owner_changed" = "owner" | "owners" " gone",
    /// What something is called says something else: another figure, a word like `not` gone or new, or less than half of its words.
    Renamed "renamed" = "name" | "names" " reworded",
    /// A closed gap is open again, or came back as a new one.
    Reopened "reopened" = "gap" | "gaps" " reopened",
    /// A goal's or metric's status got worse, an audit no longer passes, a critical item newly failed.
    Regression "regression" = "result" | "results" " worse",
}

impl AttentionKind {
    /// Whether it says what happened to results, not what somebody edited: a reviewer sees it, and nobody has to let it pass.
    pub fn is_movement(self) -> bool {
        self == Self::Regression
    }
}

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
    /// Where the words are the same but for a slip of the pen.
    Slips,
    /// Where a name says another figure, or less than half of its words are left.
    SaysElse,
    /// Where what is gone said this.
    LosesText(&'static [&'static str]),
    /// Where what is new says this.
    GainsText(&'static [&'static str]),
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
/// A title may be put in better words.
pub(crate) const TITLE: &[Watch] = &[watch(A::Renamed, W::SaysElse), Watch { kind: None, when: W::Any }];
/// What people write where nobody does it.
const NOBODY: &[&str] = &[
    "nobody",
    "nobody in particular",
    "no one in particular",
    "no one",
    "none",
    "noone",
    "-",
    "–",
    "—",
    "?",
    "n/a",
    "na",
    "tbd",
    "tba",
    "tbc",
    "open",
    "vacant",
    "unassigned",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "somebody",
    "someone",
    "all",
    "all of us",
    "we",
    "us",
    "team",
    "the team",
    "staff",
    "to be decided",
    "to be named",
    "later",
    "όλοι",
    "η ομάδα",
    "toți",
    "echipa",
    "الجميع",
    "الفريق",
    "kõik",
    "meeskond",
    "все",
    "команда",
    "κανείς",
    "κανένας",
    "nimeni",
    "لا أحد",
    "keegi",
    "mitte keegi",
    "никто",
];
/// Somebody else may take it over; that nobody has it any more is told.
pub(crate) const WHO: &[Watch] = &[watch(A::OwnerChanged, W::Lapses), watch(A::OwnerChanged, W::Becomes(NOBODY))];
pub(crate) const SETTING: &[Watch] = &[watch(A::SettingsLoosened, W::Any)];
/// A calendar that is new counts where something names it, which is told there.
pub(crate) const CALENDARS: &[Watch] = &[Watch { kind: None, when: W::Appears }, watch(A::SettingsLoosened, W::Any)];
pub(crate) const BAND: &[Watch] = &[
    watch(A::SettingsLoosened, W::Falls),
    watch(A::SettingsLoosened, W::Lapses),
    watch(A::SettingsLoosened, W::Appears),
];
pub(crate) const RULE: &[Watch] = &[watch(A::RuleSilenced, W::Milder)];
pub(crate) const LEAST_GROUP: &[Watch] = &[watch(A::PrivacyLoosened, W::Falls)];
pub(crate) const PRIVATE_NAMES: &[Watch] = &[watch(A::PrivacyLoosened, W::Gains)];
const OWN_PAGE: &[&str] = &["page: yes", "page: true"];
pub(crate) const PERSON: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Changes), watch(A::PrivacyLoosened, W::GainsText(OWN_PAGE))];
/// A site in fewer languages is read by fewer.
pub(crate) const SPOKEN: &[Watch] = &[watch(A::SettingsLoosened, W::Loses), Watch { kind: None, when: W::Any }];
pub(crate) const SPELLINGS: &[Watch] = &[watch(A::PrivacyLoosened, W::Loses), Watch { kind: None, when: W::Any }];
pub(crate) const SHOWN: &[Watch] =
    &[watch(A::PrivacyLoosened, W::Becomes(&["yes", "true"])), Watch { kind: None, when: W::Any }];

pub(crate) const CHECKLIST: &[Watch] = &[watch(A::ChecklistEdited, W::Any)];
/// What an item is counted under: results by it move where it is another.
pub(crate) const FILED: &[Watch] = &[watch(A::ChecklistEdited, W::Changes), Watch { kind: None, when: W::Any }];
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
pub(crate) const JUDGED: &[Watch] =
    &[watch(A::ScoreWithoutEvidence, W::Rises), watch(A::ScoreWithoutEvidence, W::Appears)];
pub(crate) const LOOKED_AT: &[Watch] = &[watch(A::EvidenceRemoved, W::Loses)];
/// A note in other words is words; one that says less or counts otherwise shows an answer otherwise.
pub(crate) const NOTE: &[Watch] = &[watch(A::EvidenceRemoved, W::SaysLess), watch(A::EvidenceReworded, W::Turns)];
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
