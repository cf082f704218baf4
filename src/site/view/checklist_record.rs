//! How the questions of a checklist were answered: each latest audit a column, what fails most often on top.

use super::answers;
use crate::i18n::format::Join;
use crate::i18n::{Statement, msg};
use crate::report::checklist::ItemRecord;
use crate::report::scope::{BelowBest, ScopeCell, ScopeTable};
use crate::report::{AnswerStanding, AuditReport, ChecklistReport, Every};
use crate::site::chart::{CellMark, Heading, MarkCell, MarkMap, MarkRow};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc};
use crate::site::sign;
use crate::site::text::anchor;
use crate::site::tree::Here;

/// So many questions the map shows; the table has them all.
const MAPPED: usize = 24;

/// Returns the record, where there are audits.
pub(super) fn block(here: &Here, entry: &ChecklistReport) -> Block {
    let block = Block::new("record", here.text(msg!("section-record")));
    if entry.records.is_empty() {
        return block;
    }
    let by_scope = entry.by_scope.iter().map(|table| by_scope(here, entry, table));
    block.figures("block", std::iter::once(figure(here, entry)).chain(by_scope))
}

/// A row of a table by scope: a question with what each value answered.
type Row<'a> = (&'a ItemRecord, &'a [Option<ScopeCell>]);

/// Which questions fail in which team, channel or place: each value a column.
fn by_scope(here: &Here, entry: &ChecklistReport, table: &ScopeTable) -> Figure {
    let name = |value: &str| here.part_name(&table.key, value);
    let word = |cell: &Option<ScopeCell>| {
        let said =
            |cell: &ScopeCell| Statement::new(msg!("record-cell")).count("n", cell.below).count("of", cell.answered);
        cell.as_ref().map_or_else(|| here.text(msg!("answer-unanswered")), |cell| here.said(&said(cell)))
    };
    let rows = entry.records.iter().zip(&table.cells).take(MAPPED).map(|(record, cells)| MarkRow {
        label: question(here, entry, record).into(),
        cells: cells
            .iter()
            .zip(&table.values)
            .map(|(cell, value)| MarkCell {
                state: frequent(cell.as_ref()),
                label: here.named(name(value), word(cell)),
            })
            .collect(),
    });
    let scope = here.breakdown_name(&table.key);
    let title = here.said(&Statement::new(msg!("record-by")).text("scope", &scope));
    let desc = here.text(msg!("chart-desc-table"));
    let chart = MarkMap {
        heading: Heading { id: format!("record-{}", anchor(&table.key)), title: title.clone(), desc },
        columns: table.values.iter().map(|value| name(value).into()).collect(),
        rows: rows.collect(),
    };
    let columns = Columns::<Row>::new().head(msg!("head-question"), |here, row| esc(question(here, entry, row.0)));
    let columns = columns.each(table.values.iter().enumerate(), |columns, (nth, value)| {
        columns.called(name(value), move |here, row| {
            let cell = row.1.get(nth).copied().flatten();
            esc(cell.map_or_else(String::new, |cell| {
                here.said(&Statement::new(msg!("record-cell")).count("n", cell.below).count("of", cell.answered))
            }))
        })
    });
    let rows: Vec<Row> = entry.records.iter().zip(table.cells.iter().map(Vec::as_slice)).collect();
    Figure::new(title.clone(), &chart.draw(&here.setting()))
        .caption(here.text(msg!("record-by-marks")))
        .table(here, Rows::new(here, title, columns).rows(&rows))
}

/// The mark of how often an answer was below the best; a bar where none is.
fn frequent(cell: Option<&ScopeCell>) -> CellMark {
    match cell.map(|cell| cell.below_best()) {
        None => CellMark::Bar,
        Some(BelowBest::Never) => CellMark::Dot,
        Some(BelowBest::Sometimes) => CellMark::Ring,
        Some(BelowBest::Mostly) => CellMark::Diamond,
    }
}

fn figure(here: &Here, entry: &ChecklistReport) -> Figure {
    let audits: Vec<&AuditReport> = entry.latest.iter().filter_map(|id| here.audit(id)).collect();
    let label =
        |audit: &AuditReport| here.list(&[&here.plain(&audit.head.title), &here.date_short(audit.date)], Join::Comma);
    let cell = |audit: &AuditReport, record: &ItemRecord| {
        let result = audit.scored.items.get(&record.item);
        let word = result
            .map_or_else(|| here.text(msg!("answer-unanswered")), |it| answers::said(here, Some(&entry.written), it));
        let standing = AnswerStanding::of(result.and_then(|result| result.score));
        MarkCell { state: sign::of_standing(standing), label: here.named(label(audit), word) }
    };
    let rows = entry.records.iter().take(MAPPED).map(|record| MarkRow {
        label: question(here, entry, record).into(),
        cells: audits.iter().map(|audit| cell(audit, record)).collect(),
    });
    let title = here.text(msg!("chart-title-record"));
    let chart = MarkMap {
        heading: Heading { id: "record".to_owned(), title, desc: here.text(msg!("chart-desc-table")) },
        columns: audits.iter().map(|audit| here.period_short(Every::Month.containing(audit.date)).into()).collect(),
        rows: rows.collect(),
    };
    let marks = here.text(msg!("record-marks"));
    let all = entry.records.iter().map(|record| record.answered).max().unwrap_or(0);
    let latest = Statement::new(msg!("record-latest")).count("n", audits.len()).count("of", all);
    let latest = if all > audits.len() { here.said(&latest) } else { String::new() };
    Figure::new(here.said(&entry.finding), &chart.draw(&here.setting()))
        .caption(marks)
        .caption(latest)
        .csv(here, "checklist-records")
        .table(here, table(here, entry))
}

/// The question with its id: “S07 Stays polite whatever happens”.
fn question(here: &Here, entry: &ChecklistReport, record: &ItemRecord) -> String {
    let ask = entry.item(record.item.as_str()).map(|item| here.plain(item.ask())).unwrap_or_default();
    format!("{} {ask}", record.item)
}

fn table(here: &Here, entry: &ChecklistReport) -> Table {
    let columns = Columns::<ItemRecord>::new()
        .head(msg!("head-question"), move |here, it| esc(question(here, entry, it)))
        .num(msg!("head-below-best"), |here, it| esc(here.count(it.below)))
        .num(msg!("nav-audits"), |here, it| esc(here.count(it.answered)));
    Rows::new(here, here.text(msg!("chart-title-record")), columns).rows(&entry.records).into()
}
