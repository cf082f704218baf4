//! Sentences about logs and competitors.

use std::collections::BTreeMap;

use crate::formula::pareto::Pareto;
use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::model::{Id, Unit};
use crate::report::competitor::BesideOurs;
use crate::report::log::COMPLAINT;
use crate::report::log::{Base, Closing, LogTopic};
use crate::report::{CompetitorReport, LogReport, MetricReport, Said};

use super::super::Setting;
use super::FEW;

/// The sentences about `log`.
pub(in crate::compute) fn log(setting: Setting<'_>, log: &LogReport) -> Vec<Said<LogTopic>> {
    let received = Statement::new(msg!("log-received")).count("n", log.received);
    let closing = log.told();
    let open = Statement::new(msg!("log-open")).with("n", closing.open).with("of", base(closing.of));
    // Where none is closed, that is said of the time.
    let open = (closing.open > 0 && closing.resolution_h.n > 0).then_some(open);
    let later =
        (log.later > 0).then(|| Statement::new(msg!("log-later")).date("day", setting.as_of).count("n", log.later));
    let unlisted = log.by_type.get("").copied().filter(|n| *n > 0);
    Said::all(LogTopic::Received, [received])
        .chain(Said::all(LogTopic::OnTime, [on_time(setting, closing)]))
        .chain(Said::all(LogTopic::Resolution, resolution(setting, closing)))
        .chain(Said::all(LogTopic::Open, open))
        .chain(Said::all(
            LogTopic::VitalFew,
            log.pareto.as_ref().and_then(|pareto| vital_few(setting, pareto, log.pareto_of)),
        ))
        .chain(Said::all(LogTopic::Ratio, ratio(log)))
        .chain(Said::all(LogTopic::Unlisted, unlisted.map(|n| Statement::new(msg!("log-unmatched")).with("n", n))))
        .chain(Said::all(LogTopic::Later, later))
        .collect()
}

fn on_time(setting: Setting<'_>, closing: &Closing) -> Statement {
    let on_time = &closing.on_time;
    match (on_time.pct, on_time.low, on_time.high) {
        (Some(pct), Some(low), Some(high)) => Statement::new(msg!("log-on-time"))
            .percent("pct", pct)
            .with("n", on_time.n)
            .percent("low", low)
            .percent("high", high)
            .percent("confidence", confidence(setting))
            .with("of", base(closing.of)),
        _ => Statement::new(msg!("log-on-time-none")),
    }
}

/// When half and nine tenths of the cases were closed, and how sure the half is.
fn resolution(setting: Setting<'_>, closing: &Closing) -> Vec<Statement> {
    let taken = &closing.until_closed_h;
    let hours = |hours: f64| Arg::Value { value: 3600.0 * hours, unit: Unit::Duration };
    let of = |key| Statement::new(key).with("of", base(closing.of));
    let Some(median) = taken.median else {
        let key = if closing.resolution_h.n == 0 { msg!("log-resolution-none") } else { msg!("log-resolution-later") };
        return (closing.open > 0).then(|| of(key)).into_iter().collect();
    };
    let half = match taken.p90 {
        Some(p90) => of(msg!("log-resolution")).with("p90", hours(p90)),
        None => of(msg!("log-resolution-half")),
    };
    let interval = taken.median_low.zip(taken.median_high).map(|(low, high)| {
        let said = Statement::new(msg!("log-resolution-interval")).percent("confidence", confidence(setting));
        said.with("low", hours(low)).with("high", hours(high))
    });
    std::iter::once(half.with("median", hours(median))).chain(interval).collect()
}

/// How complaints compare with compliments, where there are complaints, and that few of them prove nothing.
fn ratio(log: &LogReport) -> Vec<Statement> {
    let complaints = log.by_type.get(COMPLAINT).copied().unwrap_or(0);
    if complaints == 0 {
        return Vec::new();
    }
    let ratio = match log.complaint_ratio {
        Some(ratio) => Statement::new(msg!("log-ratio")).number("ratio", ratio, 1),
        None => Statement::new(msg!("log-ratio-none")),
    };
    // That so few are few proves nothing.
    let few = (complaints < FEW).then(|| Statement::new(msg!("log-few-complaints")));
    std::iter::once(ratio).chain(few).collect()
}

/// Which few of several categories make up most, of which rows.
pub(super) fn vital_few(setting: Setting<'_>, pareto: &Pareto, of: Base) -> Option<Statement> {
    if pareto.rows.len() < 2 {
        return None;
    }
    let share = pareto.rows.get(pareto.vital_few.len().checked_sub(1)?)?.cumulative_pct?;
    let few = &pareto.vital_few;
    let shown = if few.len() > MOST_NAMED { MOST_NAMED - 1 } else { few.len() };
    let more = few.len() - shown;
    let more = (more > 0).then(|| Arg::from(Statement::new(msg!("see-more")).count("n", more)));
    let names = few[..shown].iter().map(|name| setting.value_name(name)).chain(more).collect();
    let said =
        Statement::new(msg!("pareto-vital-few")).count("n", pareto.vital_few.len()).count("total", pareto.rows.len());
    let said = said.percent("pct", share).with("of", base(of));
    Some(said.with("names", Arg::List(names, Join::And)))
}

/// The most categories that a sentence names.
const MOST_NAMED: usize = 6;

/// The confidence of intervals, in percent.
fn confidence(setting: Setting<'_>) -> f64 {
    100.0 * setting.confidence.level()
}

/// Which rows a sentence is about, as the word that its message selects on.
fn base(of: Base) -> Arg {
    Arg::Plain(of.word().to_owned())
}

/// The sentences about `competitor`.
pub(in crate::compute) fn competitor(
    competitor: &CompetitorReport,
    metrics: &BTreeMap<&Id, &MetricReport>,
) -> Vec<Statement> {
    let mut says = Vec::new();
    let ahead: Vec<Arg> = competitor
        .standings()
        .filter(|(_, standing)| standing.place.beside_ours == Some(BesideOurs::Ahead))
        .filter_map(|(id, _)| metrics.get(id).map(|metric| Arg::Label(metric.head.title.clone())))
        .collect();
    if !ahead.is_empty() {
        let said = Statement::new(msg!("competitor-behind")).label("name", &competitor.head.title);
        says.push(said.with("metrics", Arg::List(ahead, Join::And)));
    }
    says.push(Statement::new(msg!("competitor-checked")).date("date", competitor.checked));
    if competitor.places.values().any(|place| place.stale) {
        says.push(Statement::new(msg!("competitor-stale")));
    }
    says
}
