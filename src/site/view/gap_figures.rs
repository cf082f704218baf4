//! The figures of the list of gaps: from current value to target, and impact against effort.

use std::collections::BTreeMap;

use super::gap;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, msg};
use crate::report::GapReport;
use crate::site::axis;
use crate::site::chart::{Chart, DumbbellGroup, DumbbellRow, Dumbbells, Heading, ImpactEffort, ImpactPoint, ValueAxis};
use crate::site::page::{Figure, said};
use crate::site::sign::{Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// How many gaps the figures show; the table has them all.
const DRAWN: usize = 15;

/// Returns how far the open gaps are from their targets, a panel for each unit.
pub(super) fn dumbbells(here: &Here, open: &[&GapReport]) -> Option<Figure> {
    let mut panels = Panels::default();
    for (nth, gap) in open.iter().enumerate().take(DRAWN) {
        panels.add(here, gap, here.count(nth + 1));
    }
    let chart = panels.draw(here)?;
    let mut figure =
        Figure::new(here.text(msg!("section-where-to-want")), &chart).caption(here.text(msg!("note-numbered")));
    figure.caption.extend(marks(here));
    figure.source.extend(not_drawn(here, open.len()));
    Some(figure.formula(here, term!("gap-size")).csv(here, "gaps"))
}

/// Returns how far a gap is from its target.
pub(super) fn one(here: &Here, gap: &GapReport) -> Option<Figure> {
    let mut panels = Panels::default();
    panels.add(here, gap, String::new());
    let mut figure = Figure::panel(here.text(msg!("section-where-to-want")), &panels.draw(here)?);
    figure.caption.extend(marks(here));
    Some(figure.formula(here, term!("gap-size")))
}

/// Gaps by their unit, and what the drawing says of each.
#[derive(Default)]
struct Panels {
    groups: BTreeMap<String, (ValueAxis, Vec<DumbbellRow>)>,
    desc: Vec<String>,
}

impl Panels {
    /// Adds a gap that has both ends.
    fn add(&mut self, here: &Here, gap: &GapReport, number: String) {
        let (Some(current), Some(target)) = (gap.current, gap.target) else { return };
        let unit = gap::unit(gap);
        let axis::Panel { name, axis } = axis::panel(here, &unit);
        let title = here.plain(&gap.head.title);
        let row = DumbbellRow {
            number,
            label: title.clone().into(),
            current,
            current_label: here.value(current, &unit),
            target,
            target_label: here.value(target, &unit),
            gap_label: gap::to_close(here, gap),
            late: gap.overdue,
        };
        let statement = Statement::new(msg!("chart-desc-from-to"))
            .with("label", Arg::Plain(title))
            .with("current", Arg::Plain(row.current_label.clone()))
            .with("target", Arg::Plain(row.target_label.clone()));
        self.desc.push(here.said(&statement));
        self.groups.entry(name).or_insert_with(|| (axis, Vec::new())).1.push(row);
    }

    fn draw(self, here: &Here) -> Option<Chart> {
        if self.groups.is_empty() {
            return None;
        }
        let title = here.text(msg!("chart-title-gaps"));
        let heading = Heading { id: "dumbbells".to_owned(), title, desc: self.desc.join(" ") };
        let group = |(name, (axis, rows)): (String, _)| DumbbellGroup { label: name.into(), axis, rows };
        let groups = self.groups.into_iter().map(group).collect();
        let chart = Dumbbells { heading, groups, gap_head: here.text(msg!("chart-still-to-close")) };
        Some(chart.draw(&here.setting()))
    }
}

/// The marks of a dumbbell.
fn marks(here: &Here) -> impl Iterator<Item = SafeHtml> {
    let marks = [
        (Icon::Dot.quiet(), msg!("chart-current")),
        (Icon::Off.bad(), msg!("chart-late")),
        (Icon::Target.ink(), msg!("legend-target")),
    ];
    marks.into_iter().map(|(shape, key)| here.html.reading(&Sign::new(shape, here.text(key))))
}

/// That not all are drawn, where it is so.
fn not_drawn(here: &Here, all: usize) -> Option<SafeHtml> {
    let says = Statement::new(msg!("gaps-drawn")).count("n", DRAWN).count("total", all);
    (all > DRAWN).then(|| said(here, &says))
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
    let mut figure =
        figure.caption(here.text(msg!("note-impact-effort"))).caption(here.text(msg!("note-above-dotted")));
    figure.source.extend(not_drawn(here, open.len()));
    Some(figure.formula(here, term!("priority")).csv(here, "gaps"))
}
