//! A document that was edited: the declaration of each key says what an edit means. Here stands only what needs a second document or a day
//! to judge: whether an audit counted at all, whether a period is past, which way a target is easier.

use chrono::NaiveDate;

use crate::model::{ChecklistRef, Id, Kind, Period, Unit};
use crate::parse::scalar;
use crate::schema::is_not_applicable;
use crate::schema::survey::Audience;
use crate::validate::WrittenDocument;

use super::super::authored::{Substance, is_slip, quantity};
use super::super::figures::arrow;
use super::super::known::Known;
use super::super::pairing::Pairing;
use super::super::{Diff, FieldDiff, Pair};
use super::approvals::text;
use super::easier::is_easier;
use super::history::is_of_the_past;
use super::versions::is_thinned;
use super::{AttentionKind, Found};

/// A document that both sides have, and what was edited in it.
pub(super) struct Edited<'a> {
    pub(super) pairing: &'a Pairing<'a>,
    pub(super) before: &'a WrittenDocument,
    pub(super) after: &'a WrittenDocument,
}

impl Edited<'_> {
    /// What `edit` means, where its circumstances do not make it harmless.
    pub(super) fn meaning(&self, edit: &FieldDiff, found: &Found<'_>, diff: &Diff) -> Option<AttentionKind> {
        let steps = edit.path.steps();
        let declared = match (self.after.kind, steps.as_slice()) {
            (Kind::Gap, ["closed", "date"]) if day(edit).is_some_and(|done| done > diff.as_of) => {
                Some(AttentionKind::FutureDone)
            }
            // The smaller the groups, the better is known who said what.
            (Kind::Survey, ["by"]) if self.is_of_employees() && edit.names.gains() => {
                Some(AttentionKind::PrivacyLoosened)
            }
            (Kind::Gap, ["target"]) => self.is_easier(edit).then_some(AttentionKind::RelaxedTarget),
            // What it says in the language that it was written in stands behind a translation now.
            (Kind::Audit | Kind::Visit | Kind::Gap, ["lang"]) if self.is_shadowed(edit) => {
                Some(AttentionKind::EvidenceRemoved)
            }
            (Kind::Visit, ["answers", _, "answer"]) if edit.meaning.is_none() => {
                self.is_raised(found).then_some(AttentionKind::ScoreWithoutEvidence)
            }
            (Kind::Audit | Kind::Visit, ["answers", _, "answer", answer]) if is_not_applicable(answer) => {
                rises(edit).then_some(AttentionKind::AnswerToNa)
            }
            _ => edit.meaning,
        }?;
        let is_harmless = self.is_harmless(declared, edit, found, diff);
        match declared {
            _ if is_harmless => None,
            AttentionKind::ActionRemoved if found.late_action(self, edit).is_some() => {
                Some(AttentionKind::LateActionRemoved)
            }
            declared => Some(declared),
        }
    }

    /// Whether the circumstances of `edit`, which is `declared` to mean something, make it harmless.
    fn is_harmless(&self, declared: AttentionKind, edit: &FieldDiff, found: &Found<'_>, diff: &Diff) -> bool {
        let steps = edit.path.steps();
        match declared {
            // What only has another name, or stands in another plan, is not gone.
            AttentionKind::ActionRemoved => found.is_action_kept(self, edit),
            // The same rows under another name are the same rows.
            AttentionKind::LogRecoded
            | AttentionKind::SurveyRecoded
            | AttentionKind::SourceNarrowed
            | AttentionKind::SampleWeakened
                if self.follows_a_file(edit) =>
            {
                true
            }
            // That the gap is gone is told for itself.
            AttentionKind::DefinitionChanged if steps == ["closes"] => {
                let kept = |id: &String| found.head.gap(id).is_some();
                let lost = edit.names.before.iter().filter(|id| !edit.names.after.contains(id));
                !lost.into_iter().any(kept)
            }
            // So is that the plan of a gap is gone.
            AttentionKind::DefinitionChanged if self.after.kind == Kind::Gap && steps == ["plan"] => {
                let kept = |id: &str| found.head.plan(id.trim()).is_some();
                edit.after.is_none() && !edit.before.as_deref().is_some_and(kept)
            }
            // Nothing rests on a draft.
            _ if self.is_draft() && declared != AttentionKind::AuditRemoved => true,
            AttentionKind::ChecklistEdited => found.uses(self.pairing) == 0,
            AttentionKind::VersionDowngraded => {
                // Of one that cannot be read now nobody knows.
                is_upgrade(edit)
                    && !found.is_unread(self.pairing)
                    && !self.is_scored_higher(diff)
                    && !self.is_raised(found)
            }
            AttentionKind::HistoryRewritten | AttentionKind::EvidenceReworded => self.leaves_history(edit, found, diff),
            AttentionKind::EvidenceRemoved | AttentionKind::ActionBackdated if steps.first() == Some(&"closed") => {
                edit.after.is_none() && self.edits_key("status")
            }
            // A signature that is another is told once.
            AttentionKind::SignatureEdited if steps == ["signed", "date"] => {
                self.pairing.edits.iter().any(|other| other.path.steps() == ["signed", "by"])
            }
            // One that moved is told once, where it stands now.
            AttentionKind::RebaseAdded => {
                edit.after.is_none() && self.rebases().any(|(gone, _)| gone.path == edit.path)
            }
            AttentionKind::ScheduleThinned => !is_thinned(&self.before.front, &self.after.front),
            // Who answers matters where somebody shall reach something. That two names are one person the base says, not the change.
            AttentionKind::OwnerChanged => {
                let is_promise = matches!(self.after.kind, Kind::Goal | Kind::Gap | Kind::Plan | Kind::Metric);
                let both = edit.before.as_deref().zip(edit.after.as_deref());
                !is_promise || both.is_some_and(|(before, after)| found.base.settings.is_one(before, after))
            }
            AttentionKind::Freshened => self.is_looked_up_again(),
            // No result rests on a page.
            AttentionKind::Renamed => self.after.kind == Kind::Page,
            _ => false,
        }
    }

    /// Where limits began anew and do so in another period now: as they were, and as they are.
    fn rebases(&self) -> impl Iterator<Item = (&FieldDiff, &FieldDiff)> {
        let all = || self.pairing.edits.iter().filter(|edit| edit.path.is_at(&["spc", "rebase"]));
        all().filter(|edit| edit.after.is_none()).zip(all().filter(|edit| edit.before.is_none()))
    }

    /// From which period to which limits moved that `edit` says, and why: nothing where they only begin anew.
    pub(super) fn moved_rebase(&self, edit: &FieldDiff) -> Option<String> {
        let (gone, now) = self.rebases().find(|(_, now)| now.path == edit.path)?;
        let period = |edit: &FieldDiff| edit.path.steps().last().map(|step| (*step).to_owned());
        let why = match (&gone.before, &now.after) {
            (before, after) if before == after => after.clone().unwrap_or_default(),
            (before, after) => arrow(before.clone(), after.clone()),
        };
        Some(format!("spc rebase {}: {why}", arrow(period(gone), period(now))))
    }

    /// Whether `edit` leaves what was told of the past as it was.
    fn leaves_history(&self, edit: &FieldDiff, found: &Found<'_>, diff: &Diff) -> bool {
        if edit.contradicts.is_some() {
            return false;
        }
        let steps = edit.path.steps();
        // Values that are written in another place are the same values.
        if steps == ["series"] && self.has_points(found) {
            let metric = diff.metrics.iter().find(|metric| metric.id == self.after.id);
            return metric.is_none_or(|metric| metric.points.is_empty());
        }
        if steps.first() == Some(&"series") {
            let period = steps.last().and_then(|step| step.parse::<Period>().ok());
            return period.is_some_and(|period| period.end() > diff.as_of)
                || (edit.before.is_none() && period.is_some_and(|period| !self.is_backfilled(period, found)));
        }
        // What shows an answer may be put in other words, until its month was told.
        let is_shown = matches!(steps.first(), Some(&("evidence" | "answers")));
        if is_shown || (steps.first() == Some(&"body") && self.after.kind != Kind::Gap) {
            return !self.pairing.before.is_some_and(|before| is_of_the_past(before, diff.as_of));
        }
        // Of how many a value is matters where it is no longer compared.
        if self.after.kind == Kind::Competitor && steps.last() == Some(&"n") && edit.before.is_none() {
            let standing = |report: &Known<'_>, id: &Id| {
                let competitor = report.competitors.iter().find(|it| it.head.id == *id)?;
                let place = competitor.places.iter().find(|(metric, _)| Some(&metric.as_str()) == steps.get(1))?;
                place.1.beside_ours
            };
            return standing(found.base, &self.before.id) == standing(found.head, &self.after.id);
        }
        // Another look at a competitor is a new value by right.
        self.after.kind == Kind::Competitor
            && edit.after.is_some()
            && self.edits_key("checked")
            && !Self::is_worse_for_them(edit, found)
    }

    /// Whether a competitor stands worse than it was said to, by the metric that the value is of.
    pub(super) fn is_worse_for_them(edit: &FieldDiff, found: &Found<'_>) -> bool {
        let steps = edit.path.steps();
        let ["values", metric, "value"] = steps.as_slice() else { return false };
        let metric = found.base.metric(metric);
        let value = |text: &Option<String>, unit: &Unit| quantity(unit, text.as_deref()?);
        metric.is_some_and(|metric| {
            let pair = Pair::new(value(&edit.before, &metric.unit), value(&edit.after, &metric.unit));
            is_easier(&pair, metric.better)
        })
    }

    /// Whether another look at a competitor found something: another value, source or way of looking, or words that tell more than was told.
    fn is_looked_up_again(&self) -> bool {
        let is_found = |edit: &FieldDiff| match edit.path.steps().as_slice() {
            ["how", ..] => true,
            // What a value rests on says nothing of a look.
            ["values", _, "n" | "as-of"] => false,
            ["values", ..] => {
                let both = edit.before.as_deref().zip(edit.after.as_deref());
                both.is_none_or(|(before, after)| !is_slip(before, after))
            }
            _ => false,
        };
        let body = |document: &WrittenDocument| Substance::of(document.body());
        self.pairing.edits.iter().any(is_found)
            || (self.edits_key("body") && body(self.after).adds_to(&body(self.before)))
    }

    /// Whether the metric has results on both sides.
    fn has_points(&self, found: &Found<'_>) -> bool {
        let has = |report: &Known<'_>, id: &Id| report.metric(id).is_some_and(|it| !it.series.is_empty());
        has(found.base, &self.before.id) && has(found.head, &self.after.id)
    }

    /// Whether the metric had a value of a later period than `period`.
    fn is_backfilled(&self, period: Period, found: &Found<'_>) -> bool {
        let metric = found.base.metric(&self.before.id);
        metric.and_then(|metric| metric.latest).is_some_and(|latest| period < latest.period)
    }

    /// Whether `edit` only names what a file of rows is called now.
    fn follows_a_file(&self, edit: &FieldDiff) -> bool {
        let one = |text: &Option<String>| text.iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>();
        let or_one = |names: &Vec<String>, text| if names.is_empty() { one(text) } else { names.clone() };
        let (before, after) = (or_one(&edit.names.before, &edit.before), or_one(&edit.names.after, &edit.after));
        let file = |document: &WrittenDocument, name: &String| {
            let path = crate::load::resolve(document.file.path(), name).ok()?;
            document.rows.iter().find(|rows| rows.path == path).map(|rows| rows.hash)
        };
        let hashes =
            |document, names: &[String]| names.iter().map(|name| file(document, name)).collect::<Option<Vec<_>>>();
        let (old, new) = (hashes(self.before, &before), hashes(self.after, &after));
        old.zip(new).is_some_and(|(old, new)| !old.is_empty() && old == new)
    }

    /// The file of the translation that `edit` is in, where there still is one.
    pub(super) fn translation(&self, edit: &FieldDiff) -> Option<String> {
        let language = match edit.path.steps().as_slice() {
            ["body", language] | ["evidence", _, language] => (*language).to_owned(),
            _ => return None,
        };
        let stem = self.after.file.path().strip_suffix(".md")?;
        self.after.translations.contains_key(&language).then(|| format!("{stem}.{language}.md"))
    }

    /// Whether the document is said to be in a language into which it is translated.
    fn is_shadowed(&self, edit: &FieldDiff) -> bool {
        let is_translated = |language: &str| self.before.translations.contains_key(language.trim());
        edit.after.as_deref().is_some_and(is_translated) && self.before.body() == self.after.body()
    }

    fn is_of_employees(&self) -> bool {
        text(&self.after.front, "audience") == Some(Audience::Employees.name())
    }

    fn is_draft(&self) -> bool {
        self.after.kind == Kind::Audit && text(&self.before.front, "status") == Some("draft")
    }

    fn edits_key(&self, key: &str) -> bool {
        self.pairing.edits.iter().any(|edit| edit.path.is_at(&[key]))
    }

    /// Whether the target of a gap came nearer to where things were.
    fn is_easier(&self, edit: &FieldDiff) -> bool {
        let quantity =
            |text: &str| scalar::number(text).or_else(|| scalar::percent(text)).or_else(|| scalar::duration(text));
        let of = |text: &Option<String>| text.as_deref().and_then(quantity);
        let current = text(&self.before.front, "current").and_then(quantity);
        match (of(&edit.before), of(&edit.after), current) {
            (Some(before), Some(after), Some(current)) => (after - current).abs() < (before - current).abs(),
            (Some(before), Some(after), None) => (after - before).abs() > 0.0,
            (Some(_), None, _) => true,
            _ => false,
        }
    }

    /// Whether the score of a visit rose.
    fn is_raised(&self, found: &Found<'_>) -> bool {
        let score = |report: &Known<'_>, id: &Id| report.visit(id).and_then(crate::report::VisitReport::score);
        let (before, after) = (score(found.base, &self.before.id), score(found.head, &self.after.id));
        before.zip(after).is_some_and(|(before, after)| after > before)
    }

    /// Whether another version of the checklist alone gives a higher score.
    fn is_scored_higher(&self, diff: &Diff) -> bool {
        let audit = diff.audits.iter().find(|audit| audit.id == self.after.id);
        audit.and_then(|audit| audit.from_measurement).is_some_and(|moved| moved > 0.0)
    }
}

/// The day that is written now.
pub(super) fn day(edit: &FieldDiff) -> Option<NaiveDate> {
    edit.after.as_deref()?.trim().parse().ok()
}

/// Whether a count is higher, or new.
fn rises(edit: &FieldDiff) -> bool {
    let count = |text: &Option<String>| text.as_deref().and_then(|text| text.trim().parse::<u64>().ok());
    count(&edit.after) > count(&edit.before)
}

/// Whether an audit is scored by a later version of the same checklist.
fn is_upgrade(edit: &FieldDiff) -> bool {
    let pinned = |text: &Option<String>| text.as_deref()?.trim().parse::<ChecklistRef>().ok();
    let (before, after) = (pinned(&edit.before), pinned(&edit.after));
    before.zip(after).is_some_and(|(before, after)| {
        (before.id, before.built_in) == (after.id, after.built_in) && before.version < after.version
    })
}
