//! An audit beside the audit before it of the same checklist and scope, item by item.

use std::cmp::Ordering;

use super::parts::{self, Block, Column, Record, Table, Verdict, esc, said};
use super::{answers, audit, audit_score};
use crate::i18n::{Key, Statement, msg};
use crate::report::{AuditReport, DocRef, Id, Kind, Unit};
use crate::site::frame::Page;
use crate::site::links;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the path of the comparison of an audit with the one before it.
pub(super) fn path(audit: &AuditReport) -> String {
    links::page("audits/compare", audit.document.id.as_str())
}

/// Returns how many answers are better, worse and the same.
pub(super) fn counts(audit: &AuditReport, before: &AuditReport) -> Statement {
    let [worse, same, better] = [Ordering::Less, Ordering::Equal, Ordering::Greater].map(|wanted| {
        let earlier = |id: &Id| before.items.get(id).and_then(|item| item.score);
        audit.items.iter().filter(|(id, item)| answers::moved(item.score, earlier(id)) == Some(wanted)).count()
    });
    Statement::new(msg!("compare-lede")).count("better", better).count("worse", worse).count("same", same)
}

/// Returns the comparison of an audit with the one before it, where there is one.
pub(super) fn page(tree: &Tree, audit: &AuditReport) -> Option<Page> {
    let here = tree.at(path(audit));
    let before = here.audit(audit.previous.as_ref()?)?;
    let title = audit_score::compare_title(tree, audit, before);
    let mut record = Record {
        kicker: Some(audit::kicker(&here, audit)),
        title: esc(&title),
        lede: vec![said(tree, &audit_score::moved(audit, Some(before))), said(tree, &counts(audit, before))],
        verdicts: split(&here, audit),
        ..Record::default()
    };
    record.push(Block::new("answers", tree.text(msg!("section-answers"))).table(table(&here, audit, before)));
    Some(record.page(&here, "audits.html", title))
}

/// What the answers changed and what the measurement changed.
fn split(here: &Here, audit: &AuditReport) -> Vec<Verdict> {
    let Some(change) = audit.change else { return Vec::new() };
    let verdict = |key: Key, value: Option<f64>, why: Vec<SafeHtml>| {
        value.map(|value| Verdict {
            ask: here.text(key),
            big: Some((here.change(value, &Unit::Score), String::new())),
            why,
            ..Verdict::default()
        })
    };
    let help = vec![esc(here.text(msg!("compare-measurement-help")))];
    [
        verdict(msg!("compare-from-answers"), change.from_answers, Vec::new()),
        verdict(msg!("compare-from-measurement"), change.from_measurement, help),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn table(here: &Here, audit: &AuditReport, before: &AuditReport) -> Table {
    let heading = |audit: &AuditReport| here.date_short(audit.date);
    let columns = vec![
        Column::text(here, msg!("head-item")),
        Column::head(here, msg!("head-question")),
        Column::called(heading(audit)),
        Column::num_called(here.text(msg!("head-score"))),
        Column::called(heading(before)),
        Column::num_called(here.text(msg!("head-before"))),
        Column::text(here, msg!("head-change")),
    ];
    let (now, then) = (answers::checklist(here, &audit.pinned), answers::checklist(here, &before.pinned));
    let mut table = Table::new(here.text(msg!("caption-compare")), columns).quiet();
    let link = |audit: &AuditReport| here.title_link(&DocRef::new(Kind::Audit, audit.document.id.clone()));
    table.row(vec![
        SafeHtml::default(),
        parts::bold(&esc(here.text(msg!("head-score")))),
        link(audit),
        parts::bold(&esc(here.score(audit.score))),
        link(before),
        esc(here.score(before.score)),
        SafeHtml::default(),
    ]);
    let Some(checklist) = now else { return table };
    for section in &checklist.sections {
        let score = |audit: &AuditReport| esc(here.score(audit.sections.get(&section.id).copied().flatten()));
        let blank = SafeHtml::default();
        table.group(here.label(&section.title), vec![blank.clone(), score(audit), blank.clone(), score(before), blank]);
        for item in &section.items {
            let Some(result) = audit.items.get(&item.id) else { continue };
            let earlier = before.items.get(&item.id);
            let moved = answers::moved(result.score, earlier.and_then(|earlier| earlier.score));
            let fails = audit.failed_critical.contains(&item.id);
            let cells = vec![
                esc(item.id.as_str()),
                here.label(&item.ask),
                parts::reading(&answers::sign(here, (now, result), fails)),
                audit::score_or_dash(here, result.score),
                esc(earlier.map_or_else(
                    || here.text(msg!("answer-change-new")),
                    |earlier| answers::word(here, then, earlier.answer.as_deref()),
                )),
                audit::score_or_dash(here, earlier.and_then(|earlier| earlier.score)),
                answers::change(here, moved),
            ];
            table.add((None, fails, String::new()), cells);
        }
    }
    table
}
