//! The lines of a difference, the same for every text format.

use chrono::NaiveDate;
use serde::Serialize;

use crate::diff::figures::{quantities, rounded, shown};
use crate::diff::{
    ActionDiff, AttentionKind, AuditDiff, Change, Diff, DocumentDiff, GapDiff, GoalDiff, MetricDiff, Pair, PlanDiff,
    PointDiff,
};
use crate::model::Unit;
use crate::report::metric::PartName;

use super::field::fields;

/// A heading and its lines; there is at least one.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// Whether it is what a reviewer has to see first.
    pub is_attention: bool,
    /// Whether it may be folded away.
    pub is_detail: bool,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One line: the document or code it is about, and what happened.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// `!` attention, `+` new, `-` gone, `~` changed.
    pub mark: &'static str,
    /// The mark in a word.
    pub change: &'static str,
    /// The document, or the place of a diagnostic.
    pub about: String,
    /// What differs, one edit each.
    pub parts: Vec<String>,
    /// All parts in one text.
    pub text: String,
}

impl Line {
    fn new(mark: &'static str, about: String, parts: Vec<String>) -> Self {
        let change = match mark {
            "+" => "added",
            "-" => "removed",
            "~" => "changed",
            _ => "",
        };
        Self { mark, change, about, text: parts.join("; "), parts }
    }

    /// The line as plain text.
    pub(super) fn plain(&self) -> String {
        let colon = if self.parts.is_empty() { "" } else { ": " };
        format!("{} {}{colon}{}", self.mark, self.about, self.text)
    }
}

/// Every section that has lines, what deserves attention first.
pub fn sections(diff: &Diff) -> Vec<Section> {
    let section = |title, is_detail, lines| Section { title, is_attention: false, is_detail, lines };
    let attention = diff.attention.iter().map(|attention| {
        let text = format!("{}: {}", kind(attention.kind), attention.text);
        Line::new("!", attention.reference.to_string(), vec![text])
    });
    let attention = section("Needs attention", false, attention.collect());
    let all = [
        Section { is_attention: true, ..attention },
        section("Goals", false, diff.goals.iter().map(goal).collect()),
        section("Metrics", false, diff.metrics.iter().map(metric).collect()),
        section("Audits", false, diff.audits.iter().map(audit).collect()),
        section("Gaps", false, diff.gaps.iter().map(gap).collect()),
        section("Plans", false, diff.plans.iter().map(plan).collect()),
        section("Other documents", true, diff.documents.iter().map(document).collect()),
        section("New diagnostics", false, diff.diagnostics.new.iter().map(|d| diagnostic("+", d)).collect()),
        section("Fixed diagnostics", true, diff.diagnostics.fixed.iter().map(|d| diagnostic("-", d)).collect()),
    ];
    all.into_iter().filter(|section| !section.lines.is_empty()).collect()
}

/// What an attention is called.
pub(super) fn kind(kind: AttentionKind) -> &'static str {
    match kind {
        AttentionKind::Regression => "regression",
        AttentionKind::RelaxedTarget => "relaxed target",
        AttentionKind::MovedDue => "later date",
        AttentionKind::DeletedFinding => "deleted finding",
        AttentionKind::ScoreWithoutEvidence => "score without evidence",
        AttentionKind::Reopened => "reopened",
    }
}

fn mark(change: Change) -> &'static str {
    match change {
        Change::Added => "+",
        Change::Removed => "-",
        Change::Changed => "~",
    }
}

fn line(change: Change, about: String, parts: Vec<String>) -> Line {
    // Of what is gone there is nothing more to say.
    let parts = parts.into_iter().filter(|part| !part.is_empty() && change != Change::Removed);
    Line::new(mark(change), about, parts.collect())
}

fn audit(diff: &AuditDiff) -> Line {
    let mut parts = vec![renamed(diff.renamed_from.as_ref()), measured("score", &diff.score, &Unit::Score)];
    if let (Some(answers), Some(measurement)) = (diff.from_answers, diff.from_measurement)
        && (answers != 0.0 || measurement != 0.0)
    {
        parts.push(format!("answers {}, measurement {}", signed(answers), signed(measurement)));
    }
    parts.push(moved("verdict", &diff.verdict));
    parts.extend(diff.items.iter().map(|item| {
        let side = |answer: &Option<String>| answer.clone().unwrap_or_else(|| "–".into());
        format!("{} {} → {}", item.id, side(&item.before), side(&item.after))
    }));
    parts.push(fields(&diff.fields));
    line(diff.change, format!("audit/{}", diff.id), parts)
}

fn metric(diff: &MetricDiff) -> Line {
    let mut parts = vec![
        renamed(diff.renamed_from.as_ref()),
        measured("latest", &diff.latest, &diff.unit),
        moved("status", &diff.status),
        measured("target", &diff.target, &diff.unit),
    ];
    parts.extend(diff.points.iter().take(POINTS).map(|one| point(one, &diff.unit)));
    if diff.points.len() > POINTS {
        parts.push(format!("{} more points", diff.points.len() - POINTS));
    }
    parts.push(fields(&diff.fields));
    line(diff.change, format!("metric/{}", diff.id), parts)
}

/// So many points of one metric are told.
const POINTS: usize = 4;

fn point(diff: &PointDiff, unit: &Unit) -> String {
    let part =
        diff.part.as_ref().map(|PartName { breakdown, value }| format!("{breakdown} {value} ")).unwrap_or_default();
    let value = Pair::new(diff.before, diff.after);
    let n = measured("n", &diff.n, &Unit::Count);
    if value.differs() {
        let (before, after) = quantities(&value, unit);
        let n = if n.is_empty() { n } else { format!(" ({n})") };
        format!("{part}{} {}{n}", diff.period, arrow(before, after))
    } else {
        format!("{part}{} {n}", diff.period)
    }
}

fn goal(diff: &GoalDiff) -> Line {
    let parts = vec![
        renamed(diff.renamed_from.as_ref()),
        moved("status", &diff.status),
        measured("target", &diff.target, &diff.unit),
        moved("deadline", &diff.deadline),
        fields(&diff.fields),
    ];
    line(diff.change, format!("goal/{}", diff.id), parts)
}

fn gap(diff: &GapDiff) -> Line {
    let parts = vec![
        renamed(diff.renamed_from.as_ref()),
        moved("status", &diff.status),
        moved("due", &diff.due),
        fields(&diff.fields),
    ];
    line(diff.change, format!("gap/{}", diff.id), parts)
}

fn plan(diff: &PlanDiff) -> Line {
    let mut parts = vec![renamed(diff.renamed_from.as_ref()), moved("verdict", &diff.verdict)];
    parts.extend(diff.actions.iter().map(action));
    parts.push(fields(&diff.fields));
    line(diff.change, format!("plan/{}", diff.id), parts)
}

fn action(diff: &ActionDiff) -> String {
    let what = match diff.change {
        Change::Added => "added".into(),
        Change::Removed => "removed".into(),
        Change::Changed => String::new(),
    };
    let dates = [date("due", &diff.due, diff.change), date("done", &diff.done, diff.change)];
    let parts = [what].into_iter().chain(dates).chain([fields(&diff.fields)]);
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("action {} {}", diff.id, parts.join(", "))
}

fn date(name: &str, pair: &Pair<NaiveDate>, change: Change) -> String {
    if change == Change::Changed { moved(name, pair) } else { String::new() }
}

fn document(diff: &DocumentDiff) -> Line {
    let renamed = diff.renamed_from.as_ref().map(|former| format!("renamed from {former}")).unwrap_or_default();
    let shown = &diff.figures[..diff.figures.len().min(FIGURES)];
    let more = match diff.figures.len() - shown.len() {
        0 => String::new(),
        1 => "1 more figure".to_owned(),
        more => format!("{more} more figures"),
    };
    line(diff.change, diff.reference.clone(), vec![renamed, fields(&diff.fields), fields(shown), more])
}

/// So many figures of one document are told.
const FIGURES: usize = 8;

fn diagnostic(mark: &'static str, diagnostic: &crate::diag::Diagnostic) -> Line {
    let about = format!("{}:{}:{}", diagnostic.file, diagnostic.place.line, diagnostic.place.column);
    Line::new(mark, about, vec![format!("{} [{}]", diagnostic.message, diagnostic.code)])
}

fn renamed(former: Option<&crate::model::Id>) -> String {
    former.map(|former| format!("renamed from {former}")).unwrap_or_default()
}

/// `name before → after`; empty where both are equal.
fn moved<T: Serialize + PartialEq>(name: &str, pair: &Pair<T>) -> String {
    match (&pair.before, &pair.after) {
        (before, after) if before == after => String::new(),
        (None, Some(after)) => format!("{name} {}", side(Some(after))),
        _ => format!("{name} {}", from_to(pair)),
    }
}

/// `name before → after` in the metric's unit; empty where both are equal.
fn measured(name: &str, pair: &Pair<f64>, unit: &Unit) -> String {
    let (before, after) = quantities(pair, unit);
    match (&pair.before, &after) {
        _ if !pair.differs() => String::new(),
        (None, Some(after)) => format!("{name} {after}"),
        _ => format!("{name} {}", arrow(before, after)),
    }
}

fn from_to<T: Serialize + PartialEq>(pair: &Pair<T>) -> String {
    let side = |value: &Option<T>| value.as_ref().and_then(shown).map(|text| words(&text));
    arrow(side(&pair.before), side(&pair.after))
}

fn arrow(before: Option<String>, after: Option<String>) -> String {
    let side = |text: Option<String>| text.unwrap_or_else(|| "–".into());
    format!("{} → {}", side(before), side(after))
}

fn side<T: Serialize>(value: Option<&T>) -> String {
    value.and_then(shown).map_or_else(|| "–".into(), |text| words(&text))
}

/// A word of the JSON contract without its underscore; other text as it is.
fn words(text: &str) -> String {
    let is_word = text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if is_word { text.replace('_', " ") } else { text.to_owned() }
}

fn signed(number: f64) -> String {
    let text = rounded(number.abs());
    if number < 0.0 { format!("−{text}") } else { format!("+{text}") }
}
