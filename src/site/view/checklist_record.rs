//! How the questions of a checklist were answered: each latest audit a column, what fails most often on top.

use super::answers;
use crate::i18n::format::Join;
use crate::i18n::{Statement, msg};
use crate::report::checklist::ItemRecord;
use crate::report::{AuditReport, ChecklistReport, Every, Standing};
use crate::site::chart::{Heading, MarkCell, MarkMap, MarkRow};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc};
use crate::site::sign;
use crate::site::tree::Here;

/// So many questions the map shows; the table has them all.
const MAPPED: usize = 24;

/// Returns the record, where there are audits.
pub(super) fn block(here: &Here, entry: &ChecklistReport) -> Block {
    let block = Block::new("record", here.text(msg!("section-record")));
    if entry.records.is_empty() { block } else { block.figures("block", [figure(here, entry)]) }
}

fn figure(here: &Here, entry: &ChecklistReport) -> Figure {
    let audits: Vec<&AuditReport> = entry.latest.iter().filter_map(|id| here.audit(id)).collect();
    let label =
        |audit: &AuditReport| here.list(&[&here.plain(&audit.head.title), &here.date_short(audit.date)], Join::Comma);
    let cell = |audit: &AuditReport, record: &ItemRecord| {
        let result = audit.scored.items.get(&record.item);
        let word = result
            .map_or_else(|| here.text(msg!("answer-unanswered")), |it| answers::said(here, Some(&entry.written), it));
        let standing = Standing::of(result.and_then(|result| result.score));
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
    let worst = entry.records.first().filter(|record| record.below > 0);
    let finding = worst.map_or_else(
        || here.text(msg!("record-all-best")),
        |record| {
            let says = Statement::new(msg!("record-worst")).count("n", record.below).count("of", record.answered);
            here.said(&says.text("item", question(here, entry, record)))
        },
    );
    let marks = here.text(msg!("record-marks"));
    let all = entry.records.iter().map(|record| record.answered).max().unwrap_or(0);
    let latest = Statement::new(msg!("record-latest")).count("n", audits.len()).count("of", all);
    let latest = if all > audits.len() { here.said(&latest) } else { String::new() };
    Figure::new(finding, &chart.draw(&here.setting()))
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
