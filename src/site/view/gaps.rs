//! The list of gaps: how far each is from its target, what to do first, and all of them in a table.

use std::collections::BTreeMap;

use super::parts::{self, Block, Column, Figure, Filter, Record, Table, esc, said};
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::overview::LineMark;
use crate::report::{DocRef, GapReport, GapStatus, Id, Kind, Unit};
use crate::site::axis;
use crate::site::chart::{DumbbellGroup, DumbbellRow, Dumbbells, Heading, ImpactEffort, ImpactPoint, ValueAxis};
use crate::site::frame::Page;
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many gaps the figures show; the table has them all.
const DRAWN: usize = 15;

/// Returns the list of gaps.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("gaps.html");
    let name = tree.text(msg!("nav-gaps"));
    let open: Vec<&GapReport> = tree.report.gaps.iter().filter(|gap| gap.status.is_active()).collect();
    let closed: Vec<&GapReport> = tree.report.gaps.iter().filter(|gap| !gap.status.is_active()).collect();
    let mut record = Record {
        kicker: Some(esc(&name)),
        title: headline(tree, &open),
        lede: lede(&here, &open),
        filters: filters(tree),
        ..Record::default()
    };
    if tree.report.gaps.is_empty() {
        record.title = esc(&name);
        record.lede = vec![esc(tree.text(msg!("empty-gaps")))];
    }
    let mut figures = Block::figures("figures", "pair");
    figures.figures.extend(dumbbells(&here, &open));
    figures.figures.extend(grid(&here, &open));
    record.push(figures);
    if !open.is_empty() {
        let caption = tree.text(msg!("caption-gaps"));
        record.push(Block::new("open", tree.text(msg!("section-open-gaps"))).table(table(&here, &open, caption)));
    }
    if !closed.is_empty() {
        let heading = tree.text(msg!("section-closed-gaps"));
        record.push(Block::new("closed", heading).table(closed_table(&here, &closed)));
    }
    vec![record.page(&here, "gaps.html", name)]
}

fn headline(tree: &Tree, open: &[&GapReport]) -> SafeHtml {
    let late = open.iter().filter(|gap| gap.overdue).count();
    let mut sentences = vec![tree.said(&Statement::new(msg!("gaps-open")).count("n", open.len()))];
    if !open.is_empty() {
        sentences.push(tree.said(&Statement::new(msg!("gaps-late")).count("n", late)));
    }
    esc(sentences.join(" "))
}

/// Which gap promises most for its effort, which has the widest way to go, and what came back.
fn lede(here: &Here, open: &[&GapReport]) -> Vec<SafeHtml> {
    let about = |key: Key, gap: &GapReport| Statement::new(key).label("title", &gap.head.title);
    let reference = |gap: &GapReport| DocRef::new(Kind::Gap, gap.head.id.clone());
    let mut sentences = Vec::new();
    if let Some(best) = open.iter().max_by(|a, b| a.priority.total_cmp(&b.priority)).filter(|_| open.len() > 1) {
        sentences.push(here.linked(&about(msg!("gaps-best-value"), best), "title", &reference(best)));
    }
    let unplanned = open.iter().filter(|gap| gap.plan.is_none() && gap.age_days.is_some());
    if let Some(gap) = unplanned.max_by_key(|gap| (gap.impact, gap.age_days)) {
        let days = usize::try_from(gap.age_days.unwrap_or(0)).unwrap_or(0);
        let says =
            about(msg!("gap-no-plan"), gap).count("n", days).said("lead", Statement::new(LineMark::NoPlan.lead()));
        sentences.push(here.linked(&says, "title", &reference(gap)));
    }
    let back: Vec<SafeHtml> =
        open.iter().filter(|gap| gap.reopens.is_some()).map(|gap| here.title_link(&reference(gap))).collect();
    if !back.is_empty() {
        sentences.push(here.listed(msg!("gaps-reopened"), "titles", &back));
    }
    sentences
}

fn filters(tree: &Tree) -> Vec<Filter> {
    let gaps = &tree.report.gaps;
    let statuses = gaps.iter().map(|gap| (status_name(gap).to_owned(), sign::gap(tree, gap.status).word));
    let mut owners: Vec<&str> = gaps.iter().filter_map(|gap| gap.head.owner.as_deref()).collect();
    owners.sort_unstable();
    let owners = owners.into_iter().map(|owner| (owner.to_owned(), owner.to_owned()));
    let late = [
        ("late".to_owned(), tree.text(msg!("filter-late-only"))),
        ("no".to_owned(), tree.text(msg!("filter-on-time-only"))),
    ];
    [
        Filter::new(tree, ("status", msg!("filter-by-status")), statuses),
        Filter::new(tree, ("owner", msg!("filter-by-owner")), owners),
        Filter::new(tree, ("due", msg!("head-due")), late.into_iter()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn status_name(gap: &GapReport) -> &'static str {
    match gap.status {
        GapStatus::Open => "open",
        GapStatus::Planned => "planned",
        GapStatus::Doing => "doing",
        GapStatus::Closed => "closed",
        GapStatus::Accepted => "accepted",
    }
}

fn facets(gap: &GapReport) -> String {
    let owner = gap.head.owner.as_deref().unwrap_or_default();
    let due = if gap.overdue { "late" } else { "no" };
    parts::facets(&[("status", status_name(gap)), ("owner", owner), ("due", due)])
}

/// Returns the unit of a gap; numbers without a metric have none.
pub(super) fn unit(gap: &GapReport) -> Unit {
    gap.unit.clone().unwrap_or_else(|| Unit::Other(String::new()))
}

/// Returns what is still to close.
pub(super) fn size(tree: &Tree, gap: &GapReport) -> String {
    match gap.gap {
        Some(size) => tree.words.show(&Arg::Size { value: size, unit: unit(gap) }),
        None => format::NO_VALUE.to_owned(),
    }
}

fn dumbbells(here: &Here, open: &[&GapReport]) -> Option<Figure> {
    let mut groups: BTreeMap<String, (ValueAxis, Vec<DumbbellRow>)> = BTreeMap::new();
    let mut desc = Vec::new();
    for (nth, gap) in open.iter().enumerate().take(DRAWN) {
        let (Some(current), Some(target)) = (gap.current, gap.target) else { continue };
        let unit = unit(gap);
        let axis::Panel { name, axis } = axis::panel(here, &unit);
        let title = here.plain(&gap.head.title);
        let row = DumbbellRow {
            number: here.count(nth + 1),
            label: title.clone().into(),
            current,
            current_label: here.value(current, &unit),
            target,
            target_label: here.value(target, &unit),
            gap_label: size(here, gap),
            late: gap.overdue,
        };
        let statement = Statement::new(msg!("chart-desc-from-to"))
            .with("label", Arg::Plain(title))
            .with("current", Arg::Plain(row.current_label.clone()))
            .with("target", Arg::Plain(row.target_label.clone()));
        desc.push(format!("{}.", here.said(&statement)));
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
        (Icon::Target.ink(), msg!("head-target")),
    ] {
        figure.caption.push(parts::reading(&Sign::new(shape, here.text(key).to_lowercase())));
    }
    Some(figure.formula(here, "gap-size").csv(here, "gaps"))
}

fn grid(here: &Here, open: &[&GapReport]) -> Option<Figure> {
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
        format!("{}.", here.said(&statement))
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
    Some(figure.formula(here, "priority").csv(here, "gaps"))
}

fn columns(here: &Here) -> Vec<Column> {
    vec![
        Column::num_called(here.text(msg!("head-number"))),
        Column::head(here, msg!("head-gap")),
        Column::num(here, msg!("head-current")),
        Column::num(here, msg!("head-target")),
        Column::num(here, msg!("head-to-close")),
        Column::num(here, msg!("head-impact")),
        Column::num(here, msg!("head-effort")),
        Column::num(here, msg!("head-priority")),
        Column::named(here, msg!("head-owner")),
        Column::named(here, msg!("head-due")),
        Column::text(here, msg!("head-status")),
        Column::num(here, msg!("head-age")),
    ]
}

fn table(here: &Here, gaps: &[&GapReport], caption: String) -> Table {
    let mut table = Table::new(caption, columns(here));
    for (nth, gap) in gaps.iter().enumerate() {
        let title = here.title_link(&DocRef::new(Kind::Gap, gap.head.id.clone()));
        let cells = vec![
            esc(here.count(nth + 1)),
            parts::with_small(&title, &origin(here, gap)),
            esc(here.value_or_dash(gap.current, &unit(gap))),
            esc(here.value_or_dash(gap.target, &unit(gap))),
            parts::bold(&esc(size(here, gap))),
            esc(here.count(usize::from(gap.impact))),
            esc(here.count(usize::from(gap.effort))),
            esc(format::number(here.lang, gap.priority, 2)),
            esc(gap.head.owner.as_deref().unwrap_or_default()),
            due(here, gap),
            parts::reading(&sign::gap(here, gap.status)),
            age(here, gap),
        ];
        table.add((None, false, facets(gap)), cells);
    }
    table
}

/// The metric and where it was found: “e-mail first response; found: audit”.
fn origin(here: &Here, gap: &GapReport) -> SafeHtml {
    let mut pieces = Vec::new();
    if let Some(metric) = &gap.metric {
        pieces.push(here.title_link(&DocRef::new(Kind::Metric, metric.value.clone())));
    }
    if let Some(found) = &gap.found {
        let source = here.title_link(found);
        pieces.push(here.listed(msg!("gap-found-in"), "source", &[source]));
    }
    parts::join(&pieces, "; ")
}

/// Returns when a gap is due, or how late it is.
pub(super) fn due(here: &Here, gap: &GapReport) -> SafeHtml {
    match (gap.days_late, &gap.due) {
        (Some(days), _) if gap.overdue => late(here, days),
        (_, Some(due)) => super::audits::nowrap(&here.date_short(due.value)),
        (_, None) => esc(format::NO_VALUE),
    }
}

/// Returns how many days late something is.
pub(super) fn late(tree: &Tree, days: i64) -> SafeHtml {
    let word = tree.said(&Statement::new(msg!("late-days")).with("n", days));
    parts::state(&Sign::new(Icon::Bang.bad(), word))
}

fn age(here: &Here, gap: &GapReport) -> SafeHtml {
    esc(gap.age_days.map_or_else(|| format::NO_VALUE.to_owned(), |days| format::count(here.lang, days)))
}

fn closed_table(here: &Here, gaps: &[&GapReport]) -> Table {
    let columns = vec![
        Column::head(here, msg!("head-gap")),
        Column::named(here, msg!("head-owner")),
        Column::named(here, msg!("head-closed")),
        Column::named(here, msg!("head-evidence")),
        Column::text(here, msg!("head-status")),
        Column::num(here, msg!("head-age")),
    ];
    let mut table = Table::new(here.text(msg!("caption-gaps-closed")), columns).quiet();
    for gap in gaps {
        let closed = gap.closed.as_ref();
        let cells = vec![
            here.title_link(&DocRef::new(Kind::Gap, gap.head.id.clone())),
            esc(gap.head.owner.as_deref().unwrap_or_default()),
            closed.map_or_else(SafeHtml::default, |closed| super::audits::nowrap(&here.date_short(closed.date))),
            closing(here, gap),
            parts::reading(&sign::gap(here, gap.status)),
            age(here, gap),
        ];
        table.add((None, false, facets(gap)), cells);
    }
    table
}

/// Returns on what evidence a gap was closed.
pub(super) fn closing(here: &Here, gap: &GapReport) -> SafeHtml {
    match &gap.closed {
        None => SafeHtml::default(),
        Some(closed) => match &closed.evidence {
            None => said(here, &Statement::new(msg!("gap-closed-without-evidence"))),
            Some(evidence) => match reference(evidence).filter(|of| here.document(of).is_some()) {
                Some(of) => here.title_link(&of),
                None => esc(evidence),
            },
        },
    }
}

/// Returns the document that a text such as `audit/2025-03-phone` names.
fn reference(text: &str) -> Option<DocRef> {
    let (kind, id) = text.split_once('/')?;
    let kind = kind.parse::<Kind>().ok()?;
    Some(DocRef::new(kind, Id::new(id).ok()?))
}
