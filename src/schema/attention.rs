//! What deserves attention in a comparison, gravest first.
//!
//! In: nothing. Out: the kinds, each with its word in documents and JSON and what it is called; which change of a key means which stands in
//! [`watch`](super::watch).

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
    /// Documents of one kind took each other's names: what names one means the other.
    NamesExchanged "names_exchanged" = "name" | "names" " exchanged with another",
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
    /// Something is said to have been looked up again, and nothing else about it is other.
    Freshened "freshened" = "day" | "days" " of a check renewed alone",
    /// What shows an answer of a month long over is told in other words or figures, or lies buried in others; a translation contradicts it.
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
