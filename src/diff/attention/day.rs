//! What another fixed day does to the results, which a comparison of both sides as of one day does not show.
//!
//! In: the report on the base as of its own day and as of the day of the head. Out: what became late, early or is hidden by it, beside
//! the entry that tells of the day.

use crate::report::Report;
use crate::report::late::LateKind;

use super::super::Diff;
use super::AttentionKind;
use super::results::word;

/// So many effects are named.
const NAMED: usize = 6;

impl Diff {
    /// Says what the fixed day alone does: `own` is the base as of its own day, `moved` as of the day of the head.
    pub fn tell_day(&mut self, own: &Report, moved: &Report) {
        let mut effects = effects(own, moved, self);
        let more = effects.len().saturating_sub(NAMED);
        effects.truncate(NAMED);
        if more > 0 {
            effects.push(format!("{more} more"));
        }
        let said = if effects.is_empty() { "no result changes".to_owned() } else { effects.join(", ") };
        let entries = self.attention.iter_mut().filter(|entry| entry.kind == AttentionKind::AsOfMoved);
        entries.for_each(|entry| entry.text = format!("{}; by it alone: {said}", entry.text));
    }
}

fn effects(own: &Report, moved: &Report, diff: &Diff) -> Vec<String> {
    let mut found = Vec::new();
    let title = |reference: String| diff.title(&reference).to_owned();
    for goal in &own.goals {
        let now = moved.goals.iter().find(|other| other.head.id == goal.head.id);
        if let Some(now) = now.filter(|now| now.forecast_status != goal.forecast_status) {
            let (before, after) = (word(&goal.forecast_status), word(&now.forecast_status));
            found.push(format!("{} {before} → {after}", title(format!("goal/{}", goal.head.id))));
        }
    }
    for what in LateKind::ALL {
        found.extend(count(called(what), own.late(what), moved.late(what)));
    }
    let told = |report: &Report| report.diagnostics.len();
    found.extend(count("findings", told(own), told(moved)));
    for metric in &own.metrics {
        let now = moved.metrics.iter().find(|other| other.head.id == metric.head.id);
        let last = |metric: &crate::report::MetricReport| metric.latest.map(|latest| latest.period);
        if let Some(now) = now.filter(|now| last(now) != last(metric)) {
            let side =
                |period: Option<crate::model::Period>| period.map_or_else(|| "–".to_owned(), |it| it.to_string());
            let name = title(format!("metric/{}", metric.head.id));
            found.push(format!("{name} ends {} → {}", side(last(metric)), side(last(now))));
        }
    }
    found
}

fn called(what: LateKind) -> &'static str {
    match what {
        LateKind::Audit => "late audits",
        LateKind::Decision => "late decisions",
        LateKind::Review => "late reviews",
        LateKind::Action => "late actions",
        LateKind::Gap => "overdue gaps",
        LateKind::Value => "late values",
        LateKind::Complaint => "logs with late complaints",
    }
}

fn count(what: &str, before: usize, after: usize) -> Option<String> {
    (before != after).then(|| format!("{what} {before} → {after}"))
}
