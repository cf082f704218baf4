//! A gap's page: how far it is from its target, why it exists, what is done about it, what it brings back.

use super::gaps;
use super::parts::{self, Block, Column, Note, Record, Table, Verdict, esc, said};
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::{DocRef, GapReport, Kind};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns a page for each gap.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.gaps[nth])]
}

fn page(tree: &Tree, gap: &GapReport) -> Page {
    let here = tree.at_document(&gap.head);
    let list = here.anchor(Some(&here.href("gaps.html")), &esc(tree.text(msg!("nav-gaps"))));
    let mut record = Record {
        kicker: Some(list),
        title: here.label(&gap.head.title),
        lede: lede(&here, gap),
        verdicts: vec![status(&here, gap), distance(&here, gap), worth(&here, gap)],
        ..Record::default()
    };
    record.push(finding(&here, gap));
    record.push(causes(&here, gap));
    record.page(&here, "gaps.html", here.plain(&gap.head.title))
}

fn lede(here: &Here, gap: &GapReport) -> Vec<SafeHtml> {
    if !gap.says.is_empty() {
        return gap.says.iter().map(|statement| parts::sentence(here, statement)).collect();
    }
    let mut sentences = Vec::new();
    if let Some(before) = gap.reopens.as_ref().and_then(|id| here.gap(id))
        && let Some(closed) = &before.closed
    {
        sentences.push(said(here, &Statement::new(msg!("gap-reopened")).date("date", closed.date)));
    }
    if let (Some(current), Some(target)) = (gap.current, gap.target) {
        let unit = gaps::unit(gap);
        let statement =
            Statement::new(msg!("gap-from-to")).value("current", current, &unit).value("target", target, &unit);
        sentences.push(said(here, &statement));
    }
    if gap.status.is_active() && gap.plan.is_none() {
        sentences.push(esc(here.text(msg!("gap-without-plan"))));
    }
    sentences
}

fn status(here: &Here, gap: &GapReport) -> Verdict {
    let sign = match (gap.overdue, gap.days_late) {
        (true, Some(days)) => {
            Sign::new(Icon::Bang.bad(), here.said(&Statement::new(msg!("late-days")).with("n", days)))
        }
        _ => sign::gap(here, gap.status),
    };
    let mut why = Vec::new();
    if gap.overdue {
        why.push(parts::reading(&sign::gap(here, gap.status)));
    }
    if let Some(days) = gap.age_days.filter(|_| gap.status.is_active()) {
        why.push(said(here, &Statement::new(msg!("gap-open-for")).with("n", days)));
    }
    if let Some(closed) = &gap.closed {
        why.push(said(here, &Statement::new(msg!("gap-closed-on")).date("date", closed.date)));
    }
    Verdict { ask: here.text(msg!("head-status")), sign: Some(sign), why, ..Verdict::default() }
}

fn distance(here: &Here, gap: &GapReport) -> Verdict {
    let passed = gap.gap.is_some_and(|size| size < 0.0);
    let size = Arg::Plain(gaps::size(here, gap));
    let word = match (gap.gap, passed) {
        (None, _) => here.text(msg!("state-no-data")),
        (_, true) => here.said(&Statement::new(msg!("gap-passed")).with("size", size)),
        (_, false) => here.said(&Statement::new(msg!("gap-to-close")).with("size", size)),
    };
    let shape = if passed { Icon::On.good() } else { Icon::Bar.quiet() };
    let mut why = Vec::new();
    if let Some(percent) = gap.gap_percent {
        let shown = here.value(percent, &crate::report::Unit::Percent);
        why.push(esc(format!("{}: {shown}", here.text(msg!("fact-percent-of-target")))));
    }
    Verdict { ask: here.text(msg!("head-to-close")), sign: Some(Sign::new(shape, word)), why, ..Verdict::default() }
}

fn worth(here: &Here, gap: &GapReport) -> Verdict {
    let why = Statement::new(msg!("chart-desc-impact-effort"))
        .with("label", Arg::Plain(here.text(msg!("fact-priority"))))
        .count("impact", usize::from(gap.impact))
        .count("effort", usize::from(gap.effort));
    Verdict {
        ask: here.text(msg!("head-priority")),
        big: Some((format::number(here.lang, gap.priority, 2), String::new())),
        why: vec![
            said(here, &why),
            here.anchor(Some(&here.glossary("priority")), &esc(here.text(msg!("formula-in-glossary")))),
        ],
        ..Verdict::default()
    }
}

/// What was found, with the facts at its side.
fn finding(here: &Here, gap: &GapReport) -> Block {
    let mut block = Block::new("finding", here.text(msg!("section-finding")));
    block.body = markdown::body(here, &gap.head, Under::Section);
    if gap.closed.is_some() {
        let heading = here.text(msg!("head-evidence"));
        block.prose.push(SafeHtml::trusted(format!(
            "{}: {}",
            esc(heading).as_str(),
            gaps::closing(here, gap).as_str()
        )));
    }
    block.notes.push(facts(here, gap));
    block.notes.push(parts::provenance(here, gap.head.path()));
    block
}

fn facts(here: &Here, gap: &GapReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let unit = gaps::unit(gap);
    note.fact(here, msg!("head-current"), esc(here.value_or_dash(gap.current, &unit)));
    note.fact(here, msg!("head-target"), esc(here.value_or_dash(gap.target, &unit)));
    note.fact_text(here, msg!("fact-owner"), gap.head.owner.as_deref());
    note.fact_text(here, msg!("fact-opened"), gap.opened.map(|date| here.date_short(date)));
    note.fact_text(here, msg!("fact-due"), gap.due.as_ref().map(|date| here.date_short(date.value)));
    if let Some(found) = &gap.found {
        note.fact(here, msg!("fact-found"), here.title_link(found));
    }
    if let Some(item) = &gap.item {
        let anchor = gap.found.as_ref().filter(|found| found.kind == Kind::Audit).and_then(|found| here.doc(found));
        let href = anchor.map(|page| format!("{page}#item-{}", crate::site::text::anchor(item.as_str())));
        note.fact(here, msg!("fact-item"), here.anchor(href.as_deref(), &esc(item.as_str())));
    }
    if let Some(metric) = &gap.metric {
        note.fact(here, msg!("head-metric"), here.title_link(&DocRef::new(Kind::Metric, metric.value.clone())));
    }
    if let Some(plan) = &gap.plan {
        note.fact(here, msg!("fact-plan"), here.title_link(&DocRef::new(Kind::Plan, plan.clone())));
    }
    chain(here, gap, &mut note);
    note
}

/// The findings that it brings back, and those that brought it back, each linked.
fn chain(here: &Here, gap: &GapReport, note: &mut Note) {
    let mut seen = vec![gap.head.id.clone()];
    let mut before = gap.reopens.clone();
    while let Some(id) = before.filter(|id| !seen.contains(id)) {
        note.fact(here, msg!("gap-status-reopened"), here.title_link(&DocRef::new(Kind::Gap, id.clone())));
        before = here.gap(&id).and_then(|earlier| earlier.reopens.clone());
        seen.push(id);
    }
    for later in here.report.gaps.iter().filter(|later| later.reopens.as_ref() == Some(&gap.head.id)) {
        note.fact(here, msg!("gap-came-back"), here.title_link(&DocRef::new(Kind::Gap, later.head.id.clone())));
    }
}

fn causes(here: &Here, gap: &GapReport) -> Block {
    if gap.causes.is_empty() {
        return Block::default();
    }
    let columns = vec![Column::head(here, msg!("head-cause")), Column::named(here, msg!("head-category"))];
    let mut table = Table::new(here.text(msg!("section-causes")), columns).quiet();
    for cause in &gap.causes {
        table.row(vec![esc(&cause.cause), esc(cause.category.as_deref().unwrap_or_default())]);
    }
    Block::new("causes", here.text(msg!("section-causes"))).table(table)
}
