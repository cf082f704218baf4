//! How long cases take: the share still open by the time since they came in, with its interval.

use super::log::hours;
use crate::formula::survival::StillOpen;
use crate::i18n::glossary::term;
use crate::i18n::{Statement, msg};
use crate::report::log::LogTopic;
use crate::report::{LogReport, Said, Unit};
use crate::site::chart::{Heading, Reference, SurvivalCurve, SurvivalStep, ValueAxis};
use crate::site::page::{Columns, Figure, Rows, esc};
use crate::site::tree::Here;

/// Returns the curve, where a case was closed.
pub(super) fn figure(here: &Here, log: &LogReport) -> Option<Figure> {
    let taken = &log.told().until_closed_h;
    if taken.curve.is_empty() {
        return None;
    }
    let title = here.text(msg!("section-still-open"));
    let finding =
        Said::about(&log.says, LogTopic::Resolution).next().map_or_else(|| title.clone(), |says| here.said(says));
    let step = |point: &StillOpen| SurvivalStep {
        time: 3600.0 * point.time,
        share: 100.0 * point.share,
        band: point.low.zip(point.high).map(|(low, high)| (100.0 * low, 100.0 * high)),
    };
    let median =
        taken.median.map(|median| Reference { value: 3600.0 * median, words: hours(here, Some(median)).into() });
    let chart = SurvivalCurve {
        heading: Heading { id: "still-open".to_owned(), title: title.clone(), desc: finding.clone() },
        time: ValueAxis::duration(),
        share: ValueAxis::hundred(here.text(msg!("chart-axis-still-open"))),
        steps: taken.curve.iter().map(step).collect(),
        until: 3600.0 * taken.telling,
        median,
    }
    .draw(&here.setting());
    // A row for each tenth that the share comes down to.
    let tenths = (0..10).rev().filter_map(|tenth| {
        let level = f64::from(tenth) / 10.0;
        taken.curve.iter().find(|point| point.share <= level + 1e-9)
    });
    let mut rows: Vec<&StillOpen> = tenths.collect();
    rows.dedup_by(|a, b| std::ptr::eq(*a, *b));
    let percent = |here: &Here, share: Option<f64>| esc(here.cell(share.map(|share| 100.0 * share), &Unit::Percent));
    let columns = Columns::<&StillOpen>::new()
        .head(msg!("head-time-since"), |here, point| esc(hours(here, Some(point.time))))
        .num(msg!("head-still-open"), move |here, point| percent(here, Some(point.share)))
        .num(msg!("head-low"), move |here, point| percent(here, point.low))
        .num(msg!("head-high"), move |here, point| percent(here, point.high));
    let table = Rows::new(here, title, columns).rows(&rows);
    let confidence = 100.0 * here.report.settings.confidence.level();
    let legend = Statement::new(msg!("legend-still-open")).percent("confidence", confidence);
    Some(Figure::new(finding, &chart).caption(here.said(&legend)).formula(here, term!("open-cases")).table(here, table))
}
