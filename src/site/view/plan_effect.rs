//! What a plan moved: the values of its metrics before and after the change.

use chrono::NaiveDate;

use crate::i18n::glossary::term;
use crate::i18n::{Statement, format, msg};
use crate::report::effect::EffectReport;
use crate::report::metric::Valued;
use crate::report::{Kind, MetricReport, PlanReport};
use crate::site::axis;
use crate::site::chart::{BeforeAfter, DatedValue, Heading};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc, said};
use crate::site::text::anchor;
use crate::site::tree::Here;

/// A metric with what a plan did to it.
struct Effect<'a> {
    metric: &'a MetricReport,
    effect: &'a EffectReport,
}

/// Returns the figures of what a plan moved and the table of it, where something can be drawn.
pub(super) fn block(here: &Here, plan: &PlanReport) -> Block {
    let effects = plan.effect.iter().filter_map(|(id, effect)| Some(Effect { metric: here.metric(id)?, effect }));
    let effects: Vec<Effect> = effects.collect();
    let figures = effects.iter().filter_map(|it| before_after(here, plan, it.metric, it.effect));
    let figures: Vec<Figure> = figures.collect();
    if figures.is_empty() {
        return Block::default();
    }
    Block::new("effect", here.text(msg!("section-effect")))
        .figures("cols even", figures)
        .table(effect_table(here, &effects))
}

/// The verdict on an effect, in a sentence.
fn verdict(here: &Here, effect: &EffectReport) -> String {
    effect.says.first().map_or_else(String::new, |said| here.said(said))
}

fn before_after(here: &Here, plan: &PlanReport, metric: &MetricReport, effect: &EffectReport) -> Option<Figure> {
    let sides = sides(here, plan.change?, &Effect { metric, effect })?;
    let leaves_out = !sides.left_out.is_empty();
    let chart = sides.draw(&here.setting());
    let starts = chart.starts_at;
    let mut figure = Figure::new(verdict(here, effect), &chart);
    figure.caption.push(here.titled(Kind::Metric, &metric.head.id));
    figure.caption.extend(effect.says.iter().skip(1).map(|says| said(here, says)));
    if leaves_out {
        figure.caption.push(esc(here.text(msg!("chart-not-compared"))));
    }
    if let Some(start) = starts {
        figure.source.push(said(here, &Statement::new(msg!("note-scale-starts")).value("value", start, &metric.unit)));
    }
    Some(figure.formula(here, term!("plan-effect")).csv(here, "plans"))
}

/// The values on both sides of a change, where there are any.
fn sides(here: &Here, change: NaiveDate, it: &Effect) -> Option<BeforeAfter> {
    let Effect { metric, effect } = it;
    let around = metric.around(change);
    if around.before.is_empty() && around.after.is_empty() {
        return None;
    }
    let dated = |point: &Valued| DatedValue {
        date: point.period.start(),
        value: point.value,
        label: here.named(here.period_short(point.period), here.value(point.value, &metric.unit)),
    };
    let of_side = |points: &[Valued]| -> (Vec<DatedValue>, Vec<DatedValue>) {
        let (compared, left_out): (Vec<Valued>, Vec<Valued>) =
            points.iter().partition(|point| effect.is_compared(point.period, change));
        (compared.iter().map(dated).collect(), left_out.iter().map(dated).collect())
    };
    let (before, long_before) = of_side(&around.before);
    let (after, long_after) = of_side(&around.after);
    let heading = Heading {
        id: format!("effect-{}", anchor(metric.head.id.as_str())),
        title: here.plain(&metric.head.title),
        desc: verdict(here, effect),
    };
    let end = effect.expected.last().map(|end| here.value(end.value, &metric.unit)).unwrap_or_default();
    // No line is drawn below what a value can be.
    let lowest = metric.lowest().unwrap_or(f64::NEG_INFINITY);
    let expected = effect.expected.iter().map(dated).map(|it| DatedValue { value: it.value.max(lowest), ..it });
    Some(BeforeAfter {
        heading,
        axis: axis::of(here, &metric.unit),
        change,
        change_label: here.text(msg!("chart-change-marker")).into(),
        before,
        after,
        left_out: [long_before, around.across.iter().map(dated).collect(), long_after].concat(),
        expected: expected.collect(),
        expected_label: format!("{} {end}", here.text(msg!("chart-without-change"))).into(),
    })
}

fn effect_table(here: &Here, effects: &[Effect]) -> Table {
    let columns = Columns::<Effect>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id))
        .num(msg!("head-before"), |here, it| esc(here.cell(it.effect.compared.before.median, &it.metric.unit)))
        .kept()
        .num(msg!("head-n"), |here, it| esc(here.count(it.effect.compared.before.n)))
        .num(msg!("head-after"), |here, it| esc(here.cell(it.effect.compared.after.median, &it.metric.unit)))
        .kept()
        .num(msg!("head-n"), |here, it| esc(here.count(it.effect.compared.after.n)))
        .num(msg!("head-effect-at-end"), |here, it| esc(reach(here, it)))
        .num_called("p", |here: &Here, it: &Effect| esc(here.p_value(it.effect.p_effect)))
        .named(msg!("head-reading"), |here, it| esc(here.text(it.effect.word())));
    Rows::new(here, here.text(msg!("caption-plan-effect")), columns).rows(effects).into()
}

/// The effect at the last value that is compared, with its interval.
fn reach(here: &Here, it: &Effect) -> String {
    let Some(end) = it.effect.told() else { return format::NO_VALUE.to_owned() };
    let unit = &it.metric.unit;
    match it.effect.range() {
        Some((low, high)) => {
            let said = Statement::new(msg!("effect-with-interval")).change("effect", end.estimate, unit);
            here.said(&said.change("low", low, unit).change("high", high, unit))
        }
        None => here.change(end.estimate, unit),
    }
}
