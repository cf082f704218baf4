//! Audits and the agreement between two scorings of the same contacts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::formula::agreement::{Ac1, Reach, Strength};
use crate::formula::score_interval::ScoreMethod;
use crate::i18n::{Key, msg};
use crate::model::{Audit, ById, ChecklistRef, Element, Id, Origin};
use crate::schema::audit::Dispute;

use crate::model::derefs_to_written;

use super::Said;
use super::document::contract;

/// What a sentence about an audit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditTopic {
    /// That it is not finished, and how far it is.
    Draft,
    /// That it scores contacts a second time.
    SecondScoring,
    /// Whether it passed, and what that follows from.
    Verdict,
    /// The score, and how it moved since the audit before.
    Score,
    /// How the answers moved since then.
    Answers,
    /// A failed critical item.
    CriticalItem,
    /// What failed critical items do to the score.
    CriticalPolicy,
    /// Items without an answer, and those that do not apply.
    Completeness,
    /// How far the result reaches.
    Sample,
    /// The element with the lowest score.
    Element,
    /// The service level.
    Level,
    /// Between which scores all contacts together lie.
    Interval,
}

/// One audit with its scores.
#[derive(Debug, Clone)]
pub struct AuditReport {
    /// What was written.
    pub written: Arc<Audit>,
    /// Its scores.
    pub scored: Scored,
    /// The margin of error of a random sample, in percentage points.
    pub sample_margin: Option<f64>,
    /// Between which scores all contacts lie, or why that cannot be said.
    pub interval: Result<ScoreInterval, NoInterval>,
    /// Whether the interval holds the pass mark, so that contacts which were not reviewed could turn the verdict.
    pub within_margin: bool,
    /// The score of each contact, in the order of the file of contacts.
    pub contacts: Vec<Option<f64>>,
    /// The audit it is compared with: the latest earlier final one of the same checklist and scope.
    pub previous: Option<Id>,
    /// How the score moved since then: what the answers changed and what the measurement changed.
    pub change: Option<ScoreChange>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Said<AuditTopic>>,
}

derefs_to_written!(AuditReport, Audit);

impl AuditReport {
    /// How many audits of one checklist and scope are shown beside each other.
    const HISTORY: usize = 5;

    /// The audit and those before it of the same checklist and scope, oldest first; `find` gives an audit by its id.
    pub fn history<'a>(&'a self, find: impl Fn(&Id) -> Option<&'a Self>) -> Vec<&'a Self> {
        let earlier = |audit: &&'a Self| audit.previous.as_ref().and_then(&find);
        let mut history: Vec<&Self> = std::iter::successors(Some(self), earlier).take(Self::HISTORY).collect();
        history.reverse();
        history
    }

    /// The answers that somebody does not agree with, by item; nothing where there are none.
    fn disputes(&self) -> Option<BTreeMap<&Id, &Dispute>> {
        let disputes: BTreeMap<&Id, &Dispute> = self.disputed.iter().map(|dispute| (&dispute.item, dispute)).collect();
        (!disputes.is_empty()).then_some(disputes)
    }
}

contract!(AuditReport, |entry| {
    "checklist": entry.checklist.id,
    "version": entry.checklist.version,
    "date": entry.date,
    "status": entry.status,
    "auditor": entry.auditor,
    "external": entry.is_external(),
    "scope": entry.scope,
    "score": entry.scored.score,
    "raw_score": entry.scored.raw_score,
    "verdict": entry.scored.verdict,
    "pass": entry.scored.pass,
    "band": entry.scored.band,
    "level": entry.level,
    "answered": entry.scored.answered,
    "na": entry.scored.na,
    "unanswered": entry.scored.unanswered,
    "completeness": entry.scored.completeness,
    "failed_critical": entry.scored.failed_critical,
    "sections": entry.scored.sections,
    "elements": entry.scored.elements,
    "items": entry.scored.items,
    "sample_margin": entry.sample_margin,
    "score_interval": entry.interval.as_ref().ok(),
    "score_interval_why": entry.interval.as_ref().err(),
    "within_margin": entry.within_margin,
    "contacts": entry.contacts,
    "sample": entry.sample,
    "previous": entry.previous,
    "change": entry.change,
    "calibrates": entry.calibrates,
    "documents": entry.documents,
    "languages": entry.languages,
    "says": super::headline(&entry.says),
} where {
    "signed": entry.signed.as_ref(),
    "disputed": entry.disputes().as_ref(),
});

/// The scores of a filled-in checklist.
#[derive(Debug, Clone)]
pub struct Scored {
    /// The checklist that it was scored by.
    pub checklist: ChecklistRef,
    /// The total after the critical policy, 0–100.
    pub score: Option<f64>,
    /// The total before the critical policy, 0–100.
    pub raw_score: Option<f64>,
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// The score that passes.
    pub pass: Option<f64>,
    /// The name of the service level that the score reaches.
    pub band: Option<String>,
    /// Items with a score.
    pub answered: usize,
    /// Items that do not apply.
    pub na: usize,
    /// Items without an answer.
    pub unanswered: usize,
    /// Share of items answered or not applicable, 0–100.
    pub completeness: Option<f64>,
    /// Critical items below their best answer.
    pub failed_critical: Vec<Id>,
    /// Scores by section.
    pub sections: BTreeMap<Id, Option<f64>>,
    /// Scores by element.
    pub elements: BTreeMap<Element, Option<f64>>,
    /// Answers and scores by item.
    pub items: ById<ItemResult>,
}

/// Between which scores all contacts together lie, at the confidence of the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ScoreInterval {
    /// The lower end, 0–100.
    pub low: f64,
    /// The upper end, 0–100.
    pub high: f64,
    /// The standard error in points.
    pub se: f64,
    /// What it was found from.
    pub method: ScoreMethod,
}

/// Why a score has no interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoInterval {
    /// There is no score, of a draft or where no item applies.
    NoScore,
    /// A failed critical item set the score.
    CriticalZero,
    /// The contacts were chosen on purpose.
    TargetedSample,
    /// Each item has one answer for all contacts.
    SingleAnswers,
    /// Some items have one answer for all contacts.
    MixedAnswers,
    /// One contact says nothing of others.
    OneContact,
}

/// How a score stands beside the one before, where both have an interval (Newcombe, Statistics in Medicine 17, 1998, pp. 873–890).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreMovement {
    /// Higher by more than the samples can explain.
    Rose,
    /// Lower by more than the samples can explain.
    Fell,
    /// No further apart than the samples can explain.
    Within,
}

/// Whether an audit passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The score reaches the checklist's `pass`.
    Pass,
    /// It does not.
    Fail,
    /// A critical item is below its best answer.
    FailedCritical,
}

impl Scored {
    /// What is known of a draft: how far it is, and what was answered.
    pub(crate) fn in_progress(mut self) -> Self {
        (self.score, self.raw_score, self.verdict, self.band) = (None, None, None, None);
        self.failed_critical.clear();
        self.sections.values_mut().for_each(|score| *score = None);
        self.elements.clear();
        for (_, item) in self.items.iter_mut() {
            item.score = None;
            item.counted = None;
        }
        self
    }

    /// How many items there are.
    pub fn asked(&self) -> usize {
        self.answered + self.na + self.unanswered
    }
}

impl Verdict {
    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Pass => msg!("verdict-pass"),
            Self::Fail => msg!("verdict-fail"),
            Self::FailedCritical => msg!("verdict-failed-critical"),
        }
    }
}

/// One item's answer and score.
#[derive(Debug, Clone, Serialize)]
pub struct ItemResult {
    /// The answer as written (`n/a` included); `None` where there is none.
    pub answer: Option<String>,
    /// The score, 0–100; `None` for n/a and no answer.
    pub score: Option<f64>,
    /// The item's weight.
    pub weight: f64,
    /// The score in the audit it is compared with.
    pub previous: Option<f64>,
    /// The remark.
    pub note: Option<String>,
    /// What it is counted under, where it is not the best.
    #[serde(skip)]
    pub cause: Option<String>,
    /// Where the answer is written.
    pub origin: Option<Origin>,
    /// The answers of the contacts, where they are counted.
    #[serde(flatten)]
    pub counted: Option<Box<CountedItem>>,
}

/// How the contacts were answered to one item.
#[derive(Debug, Clone, Serialize)]
pub struct CountedItem {
    /// How many have which answer, the best first.
    pub counts: Vec<CountedAnswer>,
    /// Contacts to which the item applies.
    pub n: u64,
    /// How many of them are below the best answer.
    pub below_best: u64,
    /// Lower end of the item's interval, 0–100.
    pub low: Option<f64>,
    /// Upper end of the item's interval, 0–100.
    pub high: Option<f64>,
}

/// How many contacts have one answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountedAnswer {
    /// The answer as written.
    pub answer: String,
    /// Its score, 0–100; `None` where the item does not apply.
    pub score: Option<f64>,
    /// How many.
    pub count: u64,
}

/// How a score moved, split by what moved it. `before + from_answers + from_measurement = after`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ScoreChange {
    /// The earlier score.
    pub before: Option<f64>,
    /// The later score.
    pub after: Option<f64>,
    /// What the answers changed.
    pub from_answers: Option<f64>,
    /// What weights, questions, scales or version changed: the old answers under the new checklist − the old score.
    pub from_measurement: Option<f64>,
    /// Whether the score rose or fell; `None` where one of the two has no interval.
    pub movement: Option<ScoreMovement>,
}

/// How far two scorings of the same contacts agree.
#[derive(Debug, Clone, Serialize)]
pub struct AgreementReport {
    /// The first audit.
    pub a: Id,
    /// The second, blind one.
    pub b: Id,
    /// Items that both scored.
    pub items: usize,
    /// What both rated: such an item, or, where its answers are counted, each contact that the files of both name alike.
    pub ratings: usize,
    /// Ratings that are alike.
    pub same: usize,
    /// Share of ratings that are alike, 0–100.
    pub exact: Option<f64>,
    /// Cohen's κ without weights.
    pub kappa: Option<f64>,
    /// How sure κ without weights is.
    pub kappa_interval: Reach,
    /// Gwet's AC1 with its interval, which holds where nearly all items are scored alike.
    pub ac1: Ac1,
    /// Cohen's κ with linear weights; `None` where items have scales of different lengths.
    pub kappa_linear: Option<f64>,
    /// Cohen's κ with quadratic weights; `None` where items have scales of different lengths.
    pub kappa_quadratic: Option<f64>,
    /// Krippendorff's α, ordinal.
    pub alpha: Option<f64>,
    /// Mean absolute difference of item scores, 0–100.
    pub mean_difference: Option<f64>,
    /// Items that disagree, most first, with both scores.
    pub disagreements: Vec<Disagreement>,
}

impl AgreementReport {
    /// The ratings of all pairs, and those that are alike.
    pub fn in_all(pairs: &[Self]) -> Alike {
        Alike { same: pairs.iter().map(|pair| pair.same).sum(), ratings: pairs.iter().map(|pair| pair.ratings).sum() }
    }

    /// How strong the agreement is; `None` where too few items or too wide an interval carry no word, or nearly all ratings are alike.
    pub fn strength(&self) -> Option<Strength> {
        Strength::shown(self.kappa?, self.ratings, self.kappa_interval).filter(|_| !self.is_of_one_kind())
    }

    /// Whether κ has no interval, as where all agree: its spread cannot be told.
    pub fn is_without_range(&self) -> bool {
        self.kappa_interval.low.is_none()
    }

    /// Whether nearly all ratings are one and the same, so that κ says little: AC1 lies beyond its interval.
    pub fn is_of_one_kind(&self) -> bool {
        self.ac1.reach.low.zip(self.kappa_interval.high).is_some_and(|(low, high)| low > high)
    }
}

/// How many ratings there are, and how many of them are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alike {
    /// Those that are alike.
    pub same: usize,
    /// All of them.
    pub ratings: usize,
}

/// One item that two scorings see differently.
#[derive(Debug, Clone, Serialize)]
pub struct Disagreement {
    /// The item.
    pub item: Id,
    /// The first score, 0–100.
    pub a: f64,
    /// The second score, 0–100.
    pub b: f64,
}
