//! What happened while a series ran, on one line of time: plans that began and took effect, limits that start again, versions of a
//! checklist, other targets.
//!
//! In: the marks of a metric, its plans and its targets. Out: the table under its chart, newest first.

use chrono::NaiveDate;

use super::Course;
use crate::i18n::{Statement, msg, names};
use crate::report::metric::{Mark, MarkKind};
use crate::report::{Id, Kind, PlanReport};
use crate::site::page::{Columns, Rows, Table, esc, said};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// Something that happened.
struct Happening {
    at: NaiveDate,
    says: SafeHtml,
}

/// Returns the table of what happened; nothing where nothing did.
pub(super) fn table(here: &Here, course: &Course) -> Option<Table> {
    let marks = course.metric.marks.iter().map(|mark| marked(here, mark));
    let begun = here.report.plans.iter().filter_map(|plan| begun(here, course, plan));
    let mut all: Vec<Happening> = marks.chain(begun).chain(aims(here, course)).collect();
    all.sort_by_key(|happening| std::cmp::Reverse(happening.at));
    let every = course.metric.every;
    let columns = Columns::<Happening>::new()
        .head(names::period_head(every), move |here, happening| esc(here.period_short(every.containing(happening.at))))
        .class("nw")
        .named(msg!("head-happened"), |_, happening| happening.says.clone())
        .unnamed();
    let title = here.text(msg!("section-timeline"));
    (!all.is_empty()).then(|| Rows::new(here, "", columns).titled(title, SafeHtml::default()).rows(&all).into())
}

fn marked(here: &Here, mark: &Mark) -> Happening {
    let says = match mark.kind {
        MarkKind::Rebase => said(here, &Statement::new(msg!("change-rebase")).label("reason", &mark.text)),
        MarkKind::Change => {
            let plan = mark.plan.as_ref().map(|plan| here.titled(Kind::Plan, plan));
            here.listed(msg!("timeline-effect"), "plan", &[plan.unwrap_or_else(|| here.label(&mark.text))])
        }
        MarkKind::VersionBreak => said(here, &Statement::new(msg!("change-version")).label("versions", &mark.text)),
    };
    Happening { at: mark.date, says }
}

/// That a plan which shall move the metric began.
fn begun(here: &Here, course: &Course, plan: &PlanReport) -> Option<Happening> {
    let id: &Id = &course.metric.head.id;
    let is_its = plan.metric.as_deref() == Some(id) || plan.effect.contains_key(id);
    let at = plan.start.filter(|start| is_its && plan.change.is_none_or(|change| change > *start))?;
    let says = here.listed(msg!("timeline-begun"), "plan", &[here.titled(Kind::Plan, &plan.head.id)]);
    Some(Happening { at, says })
}

/// Targets that became others while the series ran.
fn aims(here: &Here, course: &Course) -> Vec<Happening> {
    let steps = course.targets(here);
    let turned = steps.windows(2).map(|pair| {
        let target = Statement::new(msg!("change-target"));
        let target = target.value("before", pair[0].value, course.unit()).value("after", pair[1].value, course.unit());
        Happening { at: pair[1].from, says: said(here, &target) }
    });
    turned.collect()
}
