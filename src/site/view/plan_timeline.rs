//! The plans on one scale of time: from start to end, with the actions that are done and those that are late.

use crate::i18n::format::Join;
use crate::i18n::msg;
use crate::report::PlanReport;
use crate::site::chart::{Heading, Mark, SpanRow, Spans};
use crate::site::page::Figure;
use crate::site::tree::Here;

use super::plan;

/// The most plans that are drawn: those that are not done, then the latest.
const DRAWN: usize = 20;

/// Returns the plans that have days, in the order of time; nothing where none has.
pub(super) fn figure(here: &Here) -> Option<Figure> {
    let mut plans: Vec<&PlanReport> = here.report.plans.iter().filter(|plan| days(plan).is_some()).collect();
    plans.sort_by_key(|plan| (plan.done == plan.total, std::cmp::Reverse(days(plan))));
    let all = plans.len();
    plans.truncate(DRAWN);
    plans.sort_by_key(|plan| days(plan));
    let rows: Vec<SpanRow> = plans.iter().filter_map(|plan| row(here, plan)).collect();
    if rows.is_empty() {
        return None;
    }
    let desc: Vec<String> = rows.iter().map(|row| here.named(&row.label.full, &row.state)).collect();
    let title = here.text(msg!("plans-timeline"));
    let heading = Heading { id: "timeline".to_owned(), title: title.clone(), desc: here.list(&desc, Join::Semicolon) };
    let chart = Spans { heading, rows, today: here.report.as_of }.draw(&here.setting());
    let figure = Figure::new(title, &chart).caption(here.text(msg!("plans-timeline-marks")));
    let more = all.saturating_sub(DRAWN);
    Some(if more > 0 { figure.caption(here.say_count(msg!("see-more"), more)) } else { figure })
}

/// The first and the last day of a plan: its start or its first action, and the last that is due, done or took effect.
fn days(plan: &PlanReport) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
    let steps = || {
        plan.steps().flat_map(|step| {
            let due = step.due.as_ref().map(|date| date.value);
            due.into_iter().chain(step.done).collect::<Vec<_>>()
        })
    };
    let all = || plan.start.into_iter().chain(plan.change).chain(steps());
    Some((plan.start.or_else(|| all().min())?, all().max()?))
}

fn row(here: &Here, plan: &PlanReport) -> Option<SpanRow> {
    let marks = plan.steps().filter_map(|step| match (step.done, &step.due, step.days_late) {
        (Some(done), _, _) => Some((done, Mark::Plain)),
        (None, Some(due), Some(_)) => Some((due.value, Mark::Bad)),
        _ => None,
    });
    Some(SpanRow {
        label: here.plain(&plan.head.title).into(),
        days: days(plan)?,
        marks: marks.collect(),
        state: plan::progress(here, plan),
        late: !plan.late.is_empty(),
    })
}
