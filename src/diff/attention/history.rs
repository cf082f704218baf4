//! Values of the past that rows and documents which are new move: a case that is entered into a month long over, an answer into a
//! wave that was told, an audit dated back.
//!
//! In: the points of metrics that differ, and what was edited. Out: an entry for each file and each new document that moves a period
//! which was told. Rows that are edited or gone rewrite any past period; rows that are new complete the last one that was known, and
//! rewrite those before it.

use chrono::NaiveDate;

use crate::model::{Every, Id, Kind, Period, Unit};
use crate::report::{MetricReport, VisitReport};

use super::super::authored::RowsChange;
use super::super::figures::{arrow, quantities};
use super::super::known::Known;
use super::super::pairing::{DocumentSide, Pairing};
use super::super::render::{told_field, told_point};
use super::super::{Change, Diff, FieldDiff, FieldPath, MetricDiff, Pair, PointDiff};
use super::{AttentionKind, Found};

/// So many points and figures of the past are named.
const NAMED: usize = 2;

/// Which points are of the past.
#[derive(Clone, Copy)]
struct Past {
    /// Whether what was written is rewritten: then any time that is over, else what was told for good.
    rewrites: bool,
    /// Whether also a period that had no value, before one that had.
    with_new: bool,
    /// Whether cases came in that were counted nowhere: then also a time that is over and has twice as many.
    is_of_cases: bool,
}

/// A figure of the past that moved.
pub(super) struct Moved {
    text: String,
    before: Option<String>,
    after: Option<String>,
}

impl Found<'_> {
    /// What rows of files and documents that are new say of the past.
    pub(super) fn history(&mut self, diff: &Diff) {
        for pairing in self.pairings.all() {
            let Some(written) = pairing.after.and_then(|side| side.written) else { continue };
            let mut files: Vec<&FieldDiff> = pairing.edits.iter().filter(|edit| edit.rows.is_some()).collect();
            // Of several files, the one whose rows were edited or are gone says it.
            files.sort_by_key(|edit| !edit.rows.as_ref().is_some_and(RowsChange::rewrites));
            if let Some(edit) = files.first() {
                // What is edited or gone is told by the declaration of rows.
                let (entered, moved) = match written.kind {
                    Kind::Metric => (String::new(), self.own_points(pairing, edit, diff)),
                    Kind::Log if edit.meaning.is_none() => self.cases(pairing, diff),
                    Kind::Survey if edit.meaning.is_none() => (String::new(), self.answers(pairing, diff)),
                    _ => (String::new(), Vec::new()),
                };
                self.told_of(pairing, &entered, Some(edit), &moved);
            }
            let rejudged = self.rejudged(pairing, diff);
            self.told_of(pairing, "of a month long over: ", None, &rejudged);
            let is_fresh = pairing.before.is_none() || self.is_fresh(pairing);
            if is_fresh && matches!(written.kind, Kind::Audit | Kind::Visit | Kind::Survey | Kind::Log) {
                // A wave between two that were told is one more of a time that was known.
                let moved = self.points_of(pairing, diff, written.kind == Kind::Survey);
                let what = match written.kind {
                    Kind::Log => "new, with rows of months that were already reported: ",
                    _ => "new, and dated back: ",
                };
                self.told_of(pairing, what, None, &moved);
            }
        }
    }

    fn told_of(&mut self, pairing: &Pairing<'_>, what: &str, edit: Option<&FieldDiff>, moved: &[Moved]) {
        let Some(first) = moved.first() else { return };
        let mut parts: Vec<&str> = moved.iter().take(NAMED).map(|moved| moved.text.as_str()).collect();
        let more = format!("{} more", moved.len().saturating_sub(NAMED));
        if moved.len() > NAMED {
            parts.push(&more);
        }
        let rows = edit.and_then(|edit| edit.rows.as_ref());
        // The rows themselves are what a reviewer looks for in the file.
        let said =
            rows.map(|rows| [Some(rows.to_string()), rows.told_rows()].into_iter().flatten().collect::<Vec<_>>());
        let said = said.map(|said| format!("{}; ", said.join("; "))).unwrap_or_default();
        let text = match rows {
            // Where they were entered stands behind the rows.
            Some(_) => format!("{}{what}; {}", said.trim_end_matches("; "), parts.join(", ")),
            None => format!("{what}{}", parts.join(", ")),
        };
        let kind = match rows {
            Some(rows) if rows.gone > 0 => AttentionKind::RowsRemoved,
            _ => AttentionKind::HistoryRewritten,
        };
        let mut entry = self.of(kind, pairing, text);
        entry = entry.sides(first.before.clone(), first.after.clone());
        if let Some(edit) = edit {
            entry.path = Some(edit.path.to_string());
            entry.line = rows.and_then(RowsChange::first).or(Some(1));
        }
        self.add(entry);
    }

    /// The score of an audit or a visit of a month long over whose answers are others now, and those answers.
    fn rejudged(&self, pairing: &Pairing<'_>, diff: &Diff) -> Vec<Moved> {
        let (Some(old), Some(new)) = (pairing.before, pairing.after) else { return Vec::new() };
        let is_answer = |edit: &&FieldDiff| matches!(edit.path.steps().as_slice(), ["answers", _, "answer", ..]);
        let answers: Vec<&FieldDiff> = pairing.edits.iter().filter(is_answer).collect();
        if !is_of_the_past(old, diff.as_of)
            || (answers.is_empty() && !pairing.edits.iter().any(|edit| edit.rows.is_some()))
        {
            return Vec::new();
        }
        let score = match new.kind {
            // Nothing rests on a draft.
            Kind::Audit => {
                let of = |report: &Known<'_>, id: &Id| {
                    report.audit(id).filter(|it| it.is_result()).map(|it| it.scored.score)
                };
                let Some(before) = of(self.base, old.id) else { return Vec::new() };
                // Of one that cannot be read now the score is unknown.
                Pair::new(before, of(self.head, new.id).unwrap_or(before))
            }
            Kind::Visit => {
                let of = |report: &Known<'_>, id: &Id| report.visit(id).and_then(VisitReport::score);
                Pair::new(of(self.base, old.id), of(self.head, new.id))
            }
            _ => return Vec::new(),
        };
        let scores = score.differs().then(|| figure(FieldPath::of("score"), &score));
        scores.into_iter().chain(answers.into_iter().map(told_edit)).collect()
    }

    /// Points of a metric's own file.
    fn own_points(&self, pairing: &Pairing<'_>, edit: &FieldDiff, diff: &Diff) -> Vec<Moved> {
        let rewrites = edit.rows.as_ref().is_none_or(RowsChange::rewrites) || self.has_late_part(pairing);
        let Some(metric) = diff.metrics.iter().find(|metric| metric.id == *pairing.called().id) else {
            return Vec::new();
        };
        self.past_points(metric, diff.as_of, Past { rewrites, with_new: true, is_of_cases: false })
            .into_iter()
            .map(|point| moved(point, &metric.unit))
            .collect()
    }

    /// Whether a part that a metric never had before has a value of a time that was known as a whole.
    fn has_late_part(&self, pairing: &Pairing<'_>) -> bool {
        let base = pairing.before.and_then(|side| self.base.metric(side.id));
        let Some((base, head)) = base.zip(self.head.metric(pairing.called().id)) else { return false };
        let Some(known) = last_known(base) else { return false };
        head.breakdowns.iter().any(|(by, parts)| {
            let old = base.breakdowns.get(by);
            let is_new = |part: &String| old.is_some_and(|old| !old.is_empty() && !old.contains_key(part));
            parts.iter().any(|(part, points)| is_new(part) && points.iter().any(|point| point.period <= known))
        })
    }

    /// Points of the past of every metric that rests on a document; of one of a single day, those of its own time.
    pub(super) fn points_of(&self, pairing: &Pairing<'_>, diff: &Diff, with_new: bool) -> Vec<Moved> {
        let reference = super::reference(pairing.called());
        let day = day_of(pairing.called());
        let is_its_time = |point: &&PointDiff| day.is_none_or(|day| point.period.contains(day));
        let resting = diff
            .metrics
            .iter()
            .filter(|metric| metric.change == Change::Changed && metric.cause.references().contains(&reference));
        let mut found = Vec::new();
        let is_of_cases = pairing.called().kind == Kind::Log && pairing.before.is_none();
        for metric in resting {
            let title = self.names.title(&format!("metric/{}", metric.id)).to_owned();
            for point in self
                .past_points(metric, diff.as_of, Past { rewrites: false, with_new, is_of_cases })
                .into_iter()
                .filter(is_its_time)
            {
                let mut moved = moved(point, &metric.unit);
                moved.text = format!("{title} {}", moved.text);
                found.push(moved);
            }
        }
        found
    }

    /// The points of `metric` whose period was told before.
    fn past_points<'d>(&self, metric: &'d MetricDiff, as_of: NaiveDate, past: Past) -> Vec<&'d PointDiff> {
        let Past { rewrites, with_new, is_of_cases } = past;
        let former = metric.renamed_from.as_ref().unwrap_or(&metric.id);
        let known = self.base.metric(former).and_then(last_known);
        let is_past = |point: &&PointDiff| {
            let had_value = point.before.is_some() || point.n.before.is_some();
            match had_value {
                true if rewrites => point.period.end() <= as_of,
                true => {
                    is_settled(point.period, known, as_of) || (is_of_cases && is_doubled(point.period, &point.n, as_of))
                }
                // A period that had no value, between or before those that had one.
                false => with_new && known.is_some_and(|known| point.period < known),
            }
        };
        metric.points.iter().filter(is_past).collect()
    }

    /// The result that another one is because of an edit of `pairing`, as far as one shows it.
    pub(super) fn result_of(&self, pairing: &Pairing<'_>, diff: &Diff) -> Option<String> {
        let reference = super::reference(pairing.called());
        // One that is in another state stands there for itself.
        let is_turned = |metric: &MetricDiff| {
            metric.status.differs()
                && metric.change == Change::Changed
                && metric.cause.references().contains(&reference)
        };
        if diff.metrics.iter().any(is_turned) {
            return None;
        }
        let rests =
            |metric: &&MetricDiff| metric.change == Change::Changed && metric.cause.references().contains(&reference);
        let of_metric = |metric: &MetricDiff| {
            let title = self.names.title(&format!("metric/{}", metric.id)).to_owned();
            if metric.latest.differs() {
                let (before, after) = quantities(&metric.latest, &metric.unit);
                return Some(format!("{title} {}", arrow(before, after)));
            }
            let point = metric.points.iter().find(|point| point.before != point.after)?;
            Some(format!("{title} {}", told_point(point, &metric.unit)))
        };
        let figure = || {
            let document = diff.documents.iter().find(|document| document.reference == reference)?;
            document.figures.first().map(told_field)
        };
        diff.metrics.iter().filter(rests).find_map(of_metric).or_else(figure)
    }
}

/// Whether `period` is over and has twice as many observations, or more, by what is new: so many do not come late.
pub(super) fn is_doubled(period: Period, observed: &Pair<f64>, as_of: NaiveDate) -> bool {
    let both = observed.before.zip(observed.after);
    period.end() <= as_of && both.is_some_and(|(before, after)| before > 0.0 && after >= 2.0 * before)
}

/// The day that a document states, where it is of a single one.
fn day_of(side: DocumentSide<'_>) -> Option<NaiveDate> {
    side.written?.front.as_mapping()?.get("date")?.as_text()?.trim().parse().ok()
}

/// Whether a document of a single day is of a month that was told for good.
pub(super) fn is_of_the_past(side: DocumentSide<'_>, as_of: NaiveDate) -> bool {
    day_of(side).is_some_and(|day| is_told(day, as_of))
}

/// Whether the month of `day` was told for good.
pub(super) fn is_told(day: NaiveDate, as_of: NaiveDate) -> bool {
    is_settled(Every::Month.containing(day), None, as_of)
}

/// The last period that had a value or observations.
fn last_known(metric: &MetricReport) -> Option<Period> {
    metric.latest.map(|latest| latest.period)
}

/// Whether what was said of `period` was said for good: a later one was `known`, or the one after it is over as well.
pub(super) fn is_settled(period: Period, known: Option<Period>, as_of: NaiveDate) -> bool {
    known.is_some_and(|known| period < known) || period.next().end() <= as_of
}

fn moved(point: &PointDiff, unit: &Unit) -> Moved {
    let value = Pair::new(point.before, point.after);
    let pair = if value.differs() { value } else { point.n.clone() };
    let (before, after) = super::super::figures::apart(&pair);
    Moved { text: told_point(point, unit), before, after }
}

pub(super) fn told_edit(edit: &FieldDiff) -> Moved {
    Moved { text: told_field(edit), before: edit.before.clone(), after: edit.after.clone() }
}

pub(super) fn figure(path: FieldPath, pair: &Pair<f64>) -> Moved {
    let (before, after) = super::super::figures::apart(pair);
    let edit = FieldDiff::new(path, before.clone(), after.clone());
    Moved { text: told_field(&edit), before, after }
}
