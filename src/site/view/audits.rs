//! The list of audits, by checklist, newest first; a long one has a page for each year.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::parts::{self, Block, Column, Filter, Record, Table, esc};
use crate::i18n::{Key, msg};
use crate::report::{AuditReport, AuditStatus, DocRef, Id, Kind, Report};
use crate::site::frame::Page;
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// The most audits on one page of the list.
const LONGEST: usize = 400;

/// A page of the list: some audits of one year, and its place among the pages of that year.
struct Part<'a> {
    year: i32,
    nth: usize,
    audits: &'a [AuditReport],
}

/// The pages of the list, the latest first; one of all audits where they are few.
fn parts(report: &Report) -> Vec<Part<'_>> {
    let audits = &report.audits;
    if audits.len() <= LONGEST {
        return vec![Part { year: 0, nth: 0, audits }];
    }
    let years = audits.chunk_by(|a, b| a.date.year() == b.date.year());
    years
        .flat_map(|year| {
            let of = year.first().map_or(0, |audit| audit.date.year());
            year.chunks(LONGEST).enumerate().map(move |(nth, audits)| Part { year: of, nth, audits })
        })
        .collect()
}

/// How many pages the list has beside its first.
pub(super) fn more(report: &Report) -> usize {
    parts(report).len() - 1
}

/// Returns the first page of the list of audits, which has the latest.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let mut page = page(tree, 0);
    if tree.is_first() && more(tree.report) > 0 {
        page.files.push((FACETS.to_owned(), facets_of_all(tree.report)));
    }
    vec![page]
}

/// Returns the page of the list that is the `nth` beside its first.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, nth + 1)]
}

fn page(tree: &Tree, nth: usize) -> Page {
    let parts = parts(tree.report);
    let part = &parts[nth];
    let path = |part: &Part| match ((part.year, part.nth) == (parts[0].year, parts[0].nth), part.nth) {
        (true, _) => "audits.html".to_owned(),
        (false, 0) => format!("audits-{}.html", part.year),
        (false, nth) => format!("audits-{}-{}.html", part.year, nth + 1),
    };
    let here = tree.at(path(part));
    let name = tree.text(msg!("nav-audits"));
    let split = parts.len() > 1;
    let called = |part: &Part| match part.nth {
        0 => part.year.to_string(),
        nth => format!("{} · {}", part.year, nth + 1),
    };
    let title = if split { format!("{name}, {}", called(part)) } else { name };
    let mut record = Record {
        title: esc(&title),
        lede: vec![esc(tree.text(msg!("list-audits-lede")))],
        filters: filters(&here, split),
        ..Record::default()
    };
    if split {
        record.parts = parts.iter().map(|part| (here.href(&path(part)), called(part))).collect();
        record.part = nth;
        record.facets = here.shared(FACETS);
    }
    if part.audits.is_empty() {
        record.push(Block::figures("none", "").say(esc(tree.text(msg!("empty-audits")))));
    } else {
        record.push(Block { tables: vec![table(&here, part.audits)], ..Block::default() });
    }
    record.page(&here, "audits.html", title)
}

/// The script that tells `filter.js` what each row of every page of the list is known by.
const FACETS: &str = "lists/audits.js";

/// What filters know every audit by: the facets once, then for each page of the list the numbers of each row's.
fn facets_of_all(report: &Report) -> Vec<u8> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let rows: Vec<Vec<Vec<usize>>> = parts(report)
        .iter()
        .map(|part| {
            let row = |audit: &AuditReport| {
                let facets = facets(audit);
                let mut number = |facet: &str| {
                    let next = numbers.len();
                    *numbers.entry(facet.to_owned()).or_insert(next)
                };
                facets.split(' ').map(&mut number).collect()
            };
            part.audits.iter().map(row).collect()
        })
        .collect();
    let mut names: Vec<&str> = vec![""; numbers.len()];
    numbers.iter().for_each(|(facet, number)| names[*number] = facet);
    let data = serde_json::to_string(&(names, rows)).expect("text and numbers are always JSON");
    format!("auditbookRows({data});\n").into_bytes()
}

fn scope<'a>(audit: &'a AuditReport, key: &str) -> &'a str {
    audit.scope.get(key).map_or("", String::as_str)
}

fn filters(here: &Here, by_year: bool) -> Vec<Filter> {
    let audits = &here.report.audits;
    let by = |key: &'static str, name: Key| {
        let mut values: Vec<&str> = audits.iter().map(|audit| scope(audit, key)).filter(|it| !it.is_empty()).collect();
        values.sort_unstable();
        Filter::new(here, (key, name), values.into_iter().map(|value| (value.to_owned(), value.to_owned())))
    };
    let mut ids: Vec<&Id> = Vec::new();
    for audit in audits {
        if !ids.contains(&&audit.checklist.id) {
            ids.push(&audit.checklist.id);
        }
    }
    let checklists = ids.into_iter().map(|id| {
        let title = here.title(&DocRef::new(Kind::Checklist, id.clone()));
        (id.as_str().to_owned(), parts::plain(title.as_str()))
    });
    let years = audits.iter().map(|audit| audit.date.format("%Y").to_string()).map(|year| (year.clone(), year));
    [
        Filter::new(here, ("checklist", msg!("filter-by-checklist")), checklists),
        by("channel", msg!("filter-by-channel")),
        by("team", msg!("filter-by-team")),
        Filter::new(here, ("year", msg!("filter-by-year")), years).filter(|_| !by_year),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn table(here: &Here, audits: &[AuditReport]) -> Table {
    let columns = vec![
        Column::text(here, msg!("head-date")),
        Column::head(here, msg!("head-audit")),
        Column::named(here, msg!("head-auditor")),
        Column::num(here, msg!("head-score")),
        Column::num(here, msg!("head-before")),
        Column::text(here, msg!("head-verdict")),
    ];
    let mut table = Table::new(here.text(msg!("caption-audits")), columns).quiet();
    let mut checklists: Vec<&Id> = audits.iter().map(|audit| &audit.checklist.id).collect();
    checklists.sort_unstable();
    checklists.dedup();
    // The checklist of the newest audit first.
    checklists.sort_by_key(|id| audits.iter().position(|audit| audit.checklist.id == **id));
    for id in checklists {
        table.group(here.title_link(&DocRef::new(Kind::Checklist, id.clone())), Vec::new());
        for audit in audits.iter().filter(|audit| audit.checklist.id == *id) {
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
    let cells = vec![
        nowrap(&here.date_short(audit.date)),
        here.title_link(&reference),
        esc(audit.auditor.as_deref().unwrap_or_default()),
        parts::bold(&esc(here.score(audit.scored.score))),
        esc(here.score(before)),
        parts::state(&verdict),
    ];
    table.add((None, false, facets(audit)), cells);
}

/// What filters know an audit by.
fn facets(audit: &AuditReport) -> String {
    parts::facets(&[
        ("checklist", audit.checklist.id.as_str()),
        ("channel", scope(audit, "channel")),
        ("team", scope(audit, "team")),
        ("year", &audit.date.format("%Y").to_string()),
    ])
}

/// Returns text in which no line breaks.
pub(super) fn nowrap(text: &str) -> SafeHtml {
    SafeHtml::trusted(format!("<span class=\"nw\">{}</span>", esc(text).as_str()))
}
