//! Sentences about the complaints of all logs.

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::report::MetricReport;
use crate::report::Said;
use crate::report::complaints::{ComplaintTopic, Complaints, CountMove, Span};
use crate::report::log::Base;
use crate::report::movement::MovementVerdict;

use super::super::Setting;
use super::logs;

/// The sentences about `complaints`; of a metric that counts them, its verdict is told instead of one of their own.
pub(in crate::compute) fn complaints(
    setting: Setting<'_>,
    complaints: &Complaints,
    counted: Option<&MetricReport>,
) -> Vec<Said<ComplaintTopic>> {
    let Some(span) = complaints.span else { return Vec::new() };
    let counted = counted.filter(|metric| metric.movement.verdict != MovementVerdict::TooFew);
    let by_metric = counted.map(|metric| {
        let word = Statement::new(metric.movement.verdict.word());
        Statement::new(msg!("complaints-by-metric")).label("title", &metric.head.title).said("word", word)
    });
    let moved = [(msg!("complaints-more-often"), CountMove::More), (msg!("complaints-less-often"), CountMove::Fewer)];
    let moved = moved.into_iter().filter_map(|(key, which)| {
        let of = complaints.categories.iter().filter(|course| course.moved == Some(which));
        let names: Vec<Arg> = of.map(|course| setting.value_name(&course.category)).collect();
        (!names.is_empty()).then(|| Statement::new(key).with("names", Arg::List(names, Join::And)))
    });
    Said::all(ComplaintTopic::Course, [course(complaints, span, counted.is_some())])
        .chain(Said::all(ComplaintTopic::Moved, by_metric))
        .chain(Said::all(ComplaintTopic::VitalFew, vital_few(setting, complaints)))
        .chain(Said::all(ComplaintTopic::Moved, moved))
        .chain(Said::all(ComplaintTopic::Praise, praise(complaints)))
        .chain(Said::all(ComplaintTopic::Open, open(complaints)))
        .chain(Said::all(ComplaintTopic::Cause, cause(setting, complaints)))
        .collect()
}

fn course(complaints: &Complaints, span: Span, is_counted: bool) -> Statement {
    let between = |key| Statement::new(key).period("from", span.from).period("to", span.to).with("n", complaints.n);
    let Some((change, moved)) = complaints.change.zip(complaints.moved) else { return between(msg!("complaints-in")) };
    if is_counted {
        return between(msg!("complaints-beside")).with("before", change.before);
    }
    let told = between(msg!("complaints-against")).with("before", change.before);
    told.with("moved", Arg::Plain(moved.word().to_owned()))
}

fn vital_few(setting: Setting<'_>, complaints: &Complaints) -> Option<Statement> {
    logs::vital_few(setting, complaints.pareto.as_ref()?, Base::Complaints)
}

fn praise(complaints: &Complaints) -> Option<Statement> {
    let ratio = complaints.n as f64 / complaints.compliments as f64;
    (complaints.n > 0 && complaints.compliments > 0)
        .then(|| Statement::new(msg!("log-ratio")).number("ratio", ratio, 1))
}

fn open(complaints: &Complaints) -> Option<Statement> {
    let open = complaints.open;
    let told = Statement::new(msg!("complaints-open")).with("n", open.n).with("late", open.late);
    Some(told.date("date", open.oldest?))
}

fn cause(setting: Setting<'_>, complaints: &Complaints) -> Option<Statement> {
    let most = complaints.causes.first()?;
    let told = Statement::new(msg!("complaints-cause")).with("cause", setting.value_name(&most.cause));
    Some(told.with("n", most.n).with("of", complaints.with_cause))
}
