//! The figures of the list of gaps: from current value to target, and impact against effort.

use std::collections::BTreeMap;

use super::gap;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, msg};
use crate::report::GapReport;
use crate::site::axis;
use crate::site::chart::{DumbbellGroup, DumbbellRow, Dumbbells, Heading, ImpactEffort, ImpactPoint, ValueAxis};
use crate::site::page::Figure;
use crate::site::sign::{Icon, Sign};
use crate::site::tree::Here;

/// How many gaps the figures show; the table has them all.
const DRAWN: usize = 15;

/// Returns how far the open gaps are from their targets, a panel for each unit.
pub(super) fn dumbbells(here: &Here, open: &[&GapReport]) -> Option<Figure> {
    let mut groups: BTreeMap<String, (ValueAxis, Vec<DumbbellRow>)> = BTreeMap::new();
    let mut desc = Vec::new();
    for (nth, gap) in open.iter().enumerate().take(DRAWN) {
        let (Some(current), Some(target)) = (gap.current, gap.target) else { continue };
        let unit = gap::unit(gap);
        let axis::Panel { name, axis } = axis::panel(here, &unit);
        let title = here.plain(&gap.head.title);
        let row = DumbbellRow {
            number: here.count(nth + 1),
            label: title.clone().into(),
            current,
            current_label: here.value(current, &unit),
            target,
            target_label: here.value(target, &unit),
            gap_label: gap::size(here, gap),
            late: gap.overdue,
        };
        let statement = Statement::new(msg!("chart-desc-from-to"))
            .with("label", Arg::Plain(title))
            .with("current", Arg::Plain(row.current_label.clone()))
            .with("target", Arg::Plain(row.target_label.clone()));
        desc.push(here.said(&statement));
        groups.entry(name).or_insert_with(|| (axis, Vec::new())).1.push(row);
    }
    if groups.is_empty() {
        return None;
    }
    let groups = groups.into_iter().map(|(name, (axis, rows))| DumbbellGroup { label: name.into(), axis, rows });
    let heading =
        Heading { id: "dumbbells".to_owned(), title: here.text(msg!("chart-title-gaps")), desc: desc.join(" ") };
    let chart = Dumbbells { heading, groups: groups.collect(), gap_head: here.text(msg!("chart-still-to-close")) };
    let chart = chart.draw(&here.setting());
    let mut figure =
        Figure::new(here.text(msg!("section-where-to-want")), &chart).caption(here.text(msg!("note-numbered")));
    for (shape, key) in [
        (Icon::Dot.quiet(), msg!("chart-current")),
        (Icon::Off.bad(), msg!("chart-late")),
        (Icon::Target.ink(), msg!("legend-target")),
    ] {
        figure.caption.push(here.html.reading(&Sign::new(shape, here.text(key))));
    }
    Some(figure.formula(here, term!("gap-size")).csv(here, "gaps"))
}

/// Returns the open gaps by impact and effort.
pub(super) fn grid(here: &Here, open: &[&GapReport]) -> Option<Figure> {
    let points: Vec<ImpactPoint> = open
        .iter()
        .enumerate()
        .take(DRAWN)
        .map(|(nth, gap)| ImpactPoint {
            number: here.count(nth + 1),
            label: here.plain(&gap.head.title).into(),
            impact: gap.impact,
            effort: gap.effort,
            late: gap.overdue,
        })
        .collect();
    if points.is_empty() {
        return None;
    }
    let desc = points.iter().map(|point| {
        let statement = Statement::new(msg!("chart-desc-impact-effort"))
            .with("label", Arg::Plain(point.label.full.clone()))
            .count("impact", usize::from(point.impact))
            .count("effort", usize::from(point.effort));
        here.said(&statement)
    });
    let desc = desc.collect::<Vec<_>>().join(" ");
    let heading = Heading { id: "impact".to_owned(), title: here.text(msg!("chart-title-impact-effort")), desc };
    let chart = ImpactEffort {
        heading,
        impact: here.text(msg!("chart-impact")),
        effort: here.text(msg!("chart-effort")),
        points,
    };
    let figure = Figure::new(here.text(msg!("section-what-first")), &chart.draw(&here.setting()));
    let figure = figure.caption(here.text(msg!("note-impact-effort"))).caption(here.text(msg!("note-above-dotted")));
    Some(figure.formula(here, term!("priority")).csv(here, "gaps"))
}
