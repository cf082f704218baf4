//! What a plan moved: the values of its metrics before and after the change.

use crate::i18n::glossary::term;
use crate::i18n::{Statement, format, msg};
use crate::report::metric::Valued;
use crate::report::plan::{EffectReport, EffectSide};
use crate::report::{Kind, MetricReport, PlanReport};
use crate::site::axis;
use crate::site::chart::{BeforeAfter, ChartSide, DatedValue, Heading};
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

/// Returns what a metric did after the change, in words.
pub(super) fn moved(plan: &PlanReport, metric: &MetricReport, effect: &EffectReport) -> Statement {
    let title = &metric.head.title;
    let (Some(before), Some(after)) = (effect.before.median, effect.after.median) else {
        return Statement::new(msg!("plan-moved-unknown")).label("title", title);
    };
    if plan.effect_lost && plan.metric.as_deref() == Some(&metric.head.id) {
        return Statement::new(msg!("plan-moved-lost")).label("title", title);
    }
    let key = match effect.improved {
        Some(true) => msg!("plan-moved-better"),
        Some(false) => msg!("plan-moved-none"),
        None => return Statement::new(msg!("plan-moved-unknown")).label("title", title),
    };
    Statement::new(key).label("title", title).value("before", before, &metric.unit).value("after", after, &metric.unit)
}

fn before_after(here: &Here, plan: &PlanReport, metric: &MetricReport, effect: &EffectReport) -> Option<Figure> {
    let change = plan.change?;
    let around = metric.around(change);
    if around.before.is_empty() && around.after.is_empty() {
        return None;
    }
    let dated = |point: &Valued| DatedValue {
        date: point.period.start(),
        value: point.value,
        label: here.named(here.period_short(point.period), here.value(point.value, &metric.unit)),
    };
    let side = |points: &[Valued], of: &EffectSide| ChartSide {
        values: points.iter().map(dated).collect(),
        median: of.median,
        median_label: format!(
            "{} {}",
            here.text(msg!("statistic-median")),
            here.value_or_dash(of.median, &metric.unit)
        )
        .into(),
    };
    let finding = here.said(&moved(plan, metric, effect));
    let heading = Heading {
        id: format!("effect-{}", anchor(metric.head.id.as_str())),
        title: here.plain(&metric.head.title),
        desc: finding.clone(),
    };
    let chart = BeforeAfter {
        heading,
        axis: axis::of(here, &metric.unit),
        change,
        change_label: here.text(msg!("chart-change-marker")).into(),
        before: side(&around.before, &effect.before),
        after: side(&around.after, &effect.after),
    };
    let chart = chart.draw(&here.setting());
    let starts = chart.starts_at;
    let mut figure = Figure::new(finding, &chart);
    figure.caption.push(here.titled(Kind::Metric, &metric.head.id));
    if let Some(start) = starts {
        figure.source.push(said(here, &Statement::new(msg!("note-scale-starts")).value("value", start, &metric.unit)));
    }
    Some(figure.formula(here, term!("plan-effect")).csv(here, "plans"))
}

fn effect_table(here: &Here, effects: &[Effect]) -> Table {
    let columns = Columns::<Effect>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id))
        .num(msg!("head-before"), |here, it| esc(here.value_or_dash(it.effect.before.median, &it.metric.unit)))
        .num(msg!("head-n"), |here, it| esc(here.count(it.effect.before.n)))
        .num(msg!("head-after"), |here, it| esc(here.value_or_dash(it.effect.after.median, &it.metric.unit)))
        .num(msg!("head-n"), |here, it| esc(here.count(it.effect.after.n)))
        .num_called("p", |here: &Here, it: &Effect| {
            esc(it.effect.p.map_or_else(|| format::NO_VALUE.to_owned(), |p| format::number(here.lang, p, 3)))
        })
        .named(msg!("head-reading"), |here, it| {
            esc(here.text(match it.effect.improved {
                Some(true) => msg!("plan-effect-effective"),
                Some(false) => msg!("plan-effect-no-effect"),
                None => msg!("plan-effect-unknown"),
            }))
        });
    Rows::new(here, here.text(msg!("caption-plan-effect")), columns).rows(effects).into()
}
