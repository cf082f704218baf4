//! The arithmetic of a metric: points, limits, trend, status.

use crate::formula::spc::{ControlChart, SpecialCause};
use crate::formula::trend::{Trend, TrendDirection};
use crate::i18n::glossary::term;
use crate::i18n::{Key, Statement, msg, names};
use crate::model::metric::{RowStatistic, Statistic};
use crate::model::{Better, Unit};
use crate::report::derivation::{Chapter, Step};
use crate::report::metric::{PointTerm, RowsTaken, reading};
use crate::report::movement::MovementBasis;
use crate::report::survey::SurveyChange;
use crate::report::why::{Weighed, WhyMoved};
use crate::report::{MetricReport, Point, Report};

use super::super::overview::significant;
use super::{amount, limits, number, part, parting, survey, term};

/// The parts of a metric's arithmetic.
pub(super) fn parts(_report: &Report, metric: &MetricReport) -> Vec<Chapter> {
    let mut parts = vec![part(msg!("derive-points"), points(metric))];
    if let Some(segment) = metric.spc.as_ref().and_then(|chart| chart.segments.last()) {
        parts.push(part(msg!("derive-limits"), limits::steps(metric, segment)));
    }
    parts.extend(metric.trend.as_ref().map(|trend| part(msg!("glossary-trend"), of_trend(trend, &metric.unit))));
    parts.extend(
        metric.why_moved.values().map(|why| part(msg!("glossary-decomposition"), why_moved(why, &metric.unit))),
    );
    parts.push(part(msg!("derive-headline"), headline(metric)));
    parts
}

/// The points, each with the terms it is made of where those are documents or rows.
fn points(metric: &MetricReport) -> Vec<Step> {
    let mut steps = Vec::new();
    for point in &metric.series {
        if let Some(taken) = metric.rows.get(&point.period) {
            steps.extend(rows(metric, point, taken));
            continue;
        }
        let terms = metric.terms.get(&point.period).map_or(&[][..], Vec::as_slice);
        let step = Step::new(Statement::new(msg!("derive-period")).period("period", point.period));
        let statistic = match metric.statistic() {
            Statistic::Mean => RowStatistic::Mean,
            Statistic::Median => RowStatistic::Median,
        };
        let is_of_several = terms.iter().any(|term| term.document.is_some());
        let named = is_of_several.then(|| Statement::new(names::statistic(statistic)));
        let step = Step { aside: named, ..step };
        let step = step.working(working(metric, point)).result(point.value, &metric.unit);
        if let [only] = terms
            && only.document.is_none()
        {
            steps.push(step.source(Some(&only.origin)));
            continue;
        }
        steps.push(step);
        steps.extend(terms.iter().map(|term| {
            let name = term.document.as_ref().map_or_else(String::new, ToString::to_string);
            let label = Statement::new(msg!("derive-document")).id("id", name);
            Step::new(label).inset().result(Some(term.value), &metric.unit).source(Some(&term.origin))
        }));
    }
    steps
}

/// A point made of rows: how many, those that measure nothing, and each of a few.
fn rows(metric: &MetricReport, point: &Point, taken: &RowsTaken) -> Vec<Step> {
    let n = taken.rows - taken.left_out;
    let working = match (taken.statistic, taken.terms.as_slice()) {
        (None, _) => format!("100 × {} ÷ {n}", (point.value.unwrap_or(0.0) * n as f64 / 100.0).round()),
        (Some(_), []) => format!("n = {n}"),
        (Some(_), terms) => terms.iter().map(|one| term(one.value)).collect::<Vec<_>>().join("; "),
    };
    let left_out = Statement::new(msg!("derive-left-out")).count("n", taken.left_out);
    let left_out = (taken.left_out > 0).then_some(left_out);
    let step = Step::new(Statement::new(msg!("derive-period")).period("period", point.period)).working(working);
    let named = taken.statistic.map(|statistic| Statement::new(names::statistic(statistic)));
    let step = Step { aside: named, ..step };
    let whole = step.result(point.value, &metric.unit).outcome(left_out).source(taken.first.as_ref());
    let of_row = |one: &PointTerm| {
        let name = format!("{}:{}", one.origin.path(), one.origin.place().line);
        let label = Statement::new(msg!("derive-document")).id("id", name);
        Step::new(label).inset().result(Some(one.value), &metric.unit).source(Some(&one.origin))
    };
    std::iter::once(whole).chain(taken.terms.iter().map(of_row)).collect()
}

fn working(metric: &MetricReport, point: &Point) -> String {
    let terms = metric.terms.get(&point.period).map_or(&[][..], Vec::as_slice);
    let of = |value| if metric.unit == Unit::Duration { amount(value, &metric.unit) } else { term(value) };
    if terms.iter().any(|term| term.document.is_some()) {
        return terms.iter().map(|t| of(t.value)).collect::<Vec<_>>().join("; ");
    }
    point.n.map_or_else(String::new, |n| format!("n = {}", number(n)))
}

/// Mann–Kendall's test and Theil–Sen's slope.
pub(super) fn of_trend(trend: &Trend, unit: &Unit) -> Vec<Step> {
    let plain = |key: Key| Step::new(Statement::new(key)).defined(term!("trend"));
    let mut steps = vec![
        plain(msg!("derive-s")).working(format!("n = {}", trend.n)).result(trend.s, &Unit::Count),
        plain(msg!("derive-variance")).result(trend.var_s, &Unit::Count),
    ];
    if let Some((rho, correction)) = trend.rho.zip(trend.correction) {
        let working = format!("1 + 2 Σ (1 − k ÷ {}) × {}ᵏ", trend.n, term(rho));
        steps.push(Step::figure(term!("carry-over")).working(working).result(Some(correction), &Unit::Ratio));
    }
    if let (Some(s), Some(variance), Some(z)) = (trend.s, trend.var_s, trend.z) {
        let working = if s == 0.0 {
            "0".into()
        } else {
            format!("({} − {}) ÷ √{}", number(s), term(s.signum()), number(variance))
        };
        steps.push(plain(msg!("derive-z")).working(working).result(Some(z), &Unit::Count));
    }
    let direction = match trend.trend {
        TrendDirection::Increasing => msg!("direction-higher"),
        TrendDirection::Decreasing => msg!("direction-lower"),
        TrendDirection::NoTrend => msg!("direction-no-signal"),
        TrendDirection::InsufficientData => msg!("state-insufficient-data"),
    };
    steps.push(plain(msg!("derive-p")).result(trend.p, &Unit::Count).outcome(Some(Statement::new(direction))));
    let bounds = trend.slope_low.zip(trend.slope_high);
    let range =
        bounds.map_or_else(String::new, |(low, high)| format!("{} … {}", amount(low, unit), amount(high, unit)));
    let is_shown = matches!(trend.trend, TrendDirection::Increasing | TrendDirection::Decreasing);
    let slope = Step::figure(term!("theil-sen")).working(range).result(trend.slope, unit);
    steps.push(slope.outcome(parting(is_shown, bounds)));
    steps
}

/// What each part did by itself, what its weight did, and the sum.
fn why_moved(why: &WhyMoved, unit: &Unit) -> Vec<Step> {
    let said = why.says.first().cloned();
    let plain = |key: Key, part: &str| Step::new(Statement::new(key).text("part", part));
    let share = |at: Option<Weighed>| at.map_or(0.0, |at| at.share / 100.0);
    let mut steps = Vec::new();
    for (name, part) in &why.parts {
        let (was, is) = (share(part.before), share(part.after));
        let ends = part.before.or(part.after).zip(part.after.or(part.before));
        let Some((old, new)) = ends.map(|(old, new)| (old.value, new.value)) else { continue };
        let [old, new] = [old, new].map(|value| amount(value, unit));
        let within = format!("({new} − {old}) × ({} + {}) ÷ 2", number(was), number(is));
        steps.push(plain(msg!("derive-within"), name).working(within).result(Some(part.within), unit));
        let weight = format!("({} − {}) × (({old} + {new}) ÷ 2 − x̄)", number(is), number(was));
        steps.push(plain(msg!("derive-weight"), name).inset().working(weight).result(Some(part.mix), unit));
    }
    let figures = [why.within, why.mix, why.rest.filter(|rest| *rest != 0.0)];
    let sum = figures.into_iter().flatten().map(term).collect::<Vec<_>>().join(" + ");
    steps.push(Step::figure(term!("decomposition")).working(sum).result(why.change, unit).outcome(said));
    steps
}

fn headline(metric: &MetricReport) -> Vec<Step> {
    let unit = &metric.unit;
    let mut steps = Vec::new();
    if let Some(latest) = metric.latest {
        let label = Statement::new(msg!("derive-latest")).period("period", latest.period);
        steps.push(Step::new(label).result(Some(latest.value), unit));
        let sign = if metric.better == Better::Lower { "≤" } else { "≥" };
        let working = metric.target.map_or_else(String::new, |target| {
            format!("{} {sign} {}?", amount(latest.value, unit), amount(target, unit))
        });
        steps.push(
            Step::figure(term!("metric-status")).working(working).outcome(Some(Statement::new(metric.status.word()))),
        );
    }
    if let Some((chart, last)) = metric.spc.as_ref().and_then(|chart| Some((chart, chart.points.last()?))) {
        let cause = chart.shown_cause(last);
        // Without limits no value is called ordinary.
        let is_limited = last.upl.is_some() && chart.shows_limits_of(last.segment);
        if is_limited || cause != SpecialCause::CommonCause {
            steps.push(Step::figure(term!("special-cause")).outcome(Some(Statement::new(reading(cause)))));
        }
        if let Some(r1) = chart.r1 {
            let points = chart.segments.last().map_or(0, |segment| segment.n);
            let working = format!("2 ÷ √{points} = {}", term(2.0 / (points as f64).sqrt()));
            steps.push(Step::figure(term!("carry-over")).working(working).result(Some(r1), &Unit::Ratio));
        }
    }
    // What a chart of all values does not bear out is not told.
    let is_told = |change: &&SurveyChange| {
        significant(change) != Some(true) || metric.movement.basis == Some(MovementBasis::Answers)
    };
    if let Some(change) = metric.survey_change.as_ref().filter(is_told) {
        let difference = metric.latest.zip(metric.previous).map(|(latest, before)| latest.value - before.value);
        steps.extend(survey::change(change, difference));
    }
    let word = Statement::new(metric.movement.verdict.word());
    steps.push(Step::figure(term!("variation")).outcome(Some(word)));
    if let (Some(_), Some(target)) = (metric.assurance, metric.target) {
        let bounds = metric.spc.as_ref().and_then(ControlChart::shown_limits);
        let working = bounds.map_or_else(String::new, |(low, high)| {
            format!("{} | {} … {}", amount(target, unit), amount(low, unit), amount(high, unit))
        });
        let word = Statement::new(metric.assured()).with("every", metric.every);
        steps.push(Step::figure(term!("assurance")).working(working).outcome(Some(word)));
    }
    steps
}
