//! The list of audits, by checklist, newest first.

use super::parts::{self, Block, Column, Filter, Record, Table, esc};
use crate::i18n::{Key, msg};
use crate::report::{AuditReport, AuditStatus, DocRef, Id, Kind};
use crate::site::frame::Page;
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list of audits.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("audits.html");
    let name = tree.text(msg!("nav-audits"));
    let mut record = Record {
        title: esc(&name),
        lede: vec![esc(tree.text(msg!("list-audits-lede")))],
        filters: filters(&here),
        ..Record::default()
    };
    if tree.report.audits.is_empty() {
        record.push(Block::figures("none", "").say(esc(tree.text(msg!("empty-audits")))));
    } else {
        record.push(Block { tables: vec![table(&here)], ..Block::default() });
    }
    vec![record.page(&here, "audits.html", name)]
}

fn scope<'a>(audit: &'a AuditReport, key: &str) -> &'a str {
    audit.scope.get(key).map_or("", String::as_str)
}

fn filters(here: &Here) -> Vec<Filter> {
    let audits = &here.report.audits;
    let by = |key: &'static str, name: Key| {
        let mut values: Vec<&str> = audits.iter().map(|audit| scope(audit, key)).filter(|it| !it.is_empty()).collect();
        values.sort_unstable();
        Filter::new(here, (key, name), values.into_iter().map(|value| (value.to_owned(), value.to_owned())))
    };
    let checklists = audits.iter().map(|audit| {
        let title = here.title(&DocRef::new(Kind::Checklist, audit.checklist.id.clone()));
        (audit.checklist.id.as_str().to_owned(), parts::plain(title.as_str()))
    });
    let years = audits.iter().map(|audit| audit.date.format("%Y").to_string()).map(|year| (year.clone(), year));
    [
        Filter::new(here, ("checklist", msg!("filter-by-checklist")), checklists),
        by("channel", msg!("filter-by-channel")),
        by("team", msg!("filter-by-team")),
        Filter::new(here, ("year", msg!("filter-by-year")), years),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn table(here: &Here) -> Table {
    let columns = vec![
        Column::text(here, msg!("head-date")),
        Column::head(here, msg!("head-audit")),
        Column::named(here, msg!("head-auditor")),
        Column::num(here, msg!("head-score")),
        Column::num(here, msg!("head-before")),
        Column::text(here, msg!("head-verdict")),
    ];
    let mut table = Table::new(here.text(msg!("caption-audits")), columns).quiet();
    let mut checklists: Vec<&Id> = here.report.audits.iter().map(|audit| &audit.checklist.id).collect();
    checklists.sort_unstable();
    checklists.dedup();
    // The checklist of the newest audit first.
    checklists.sort_by_key(|id| here.report.audits.iter().position(|audit| audit.checklist.id == **id));
    for id in checklists {
        table.group(here.title_link(&DocRef::new(Kind::Checklist, id.clone())), Vec::new());
        for audit in here.report.audits.iter().filter(|audit| audit.checklist.id == *id) {
            row(here, audit, &mut table);
        }
    }
    table
}

fn row(here: &Here, audit: &AuditReport, table: &mut Table) {
    let reference = DocRef::new(Kind::Audit, audit.head.id.clone());
    let before = audit.previous.as_ref().and_then(|id| here.audit(id)).and_then(|previous| previous.scored.score);
    let draft = audit.status == AuditStatus::Draft;
    let verdict =
        sign::verdict(here, audit.scored.verdict, (draft, audit.scored.failed_critical.iter().map(Id::as_str)));
    let year = audit.date.format("%Y").to_string();
    let facets = parts::facets(&[
        ("checklist", audit.checklist.id.as_str()),
        ("channel", scope(audit, "channel")),
        ("team", scope(audit, "team")),
        ("year", &year),
    ]);
    let cells = vec![
        nowrap(&here.date_short(audit.date)),
        here.title_link(&reference),
        esc(audit.auditor.as_deref().unwrap_or_default()),
        parts::bold(&esc(here.score(audit.scored.score))),
        esc(here.score(before)),
        parts::state(&verdict),
    ];
    table.add((None, false, facets), cells);
}

/// Returns text in which no line breaks.
pub(super) fn nowrap(text: &str) -> SafeHtml {
    SafeHtml::trusted(format!("<span class=\"nw\">{}</span>", esc(text).as_str()))
}
