//! What changed, from the history of the files: commits by month, each with the documents it touched.

use super::parts::{self, Block, Column, Record, Table, esc, said};
use crate::i18n::{Statement, msg};
use crate::load::history::{Change, ChangeKind, Commit};
use crate::report::{Every, Period};
use crate::site::frame::Page;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many documents a commit lists.
const DOCUMENTS: usize = 6;
/// How many commits the page lists.
const COMMITS: usize = 200;

/// Returns the page of changes; none outside git.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let Some(record) = tree.record else { return Vec::new() };
    let here = tree.at("changes.html");
    let name = tree.text(msg!("nav-changes"));
    let mut page =
        Record { title: esc(&name), lede: vec![esc(tree.text(msg!("list-changes-lede")))], ..Record::default() };
    page.blocks = super::moved::blocks(tree, &here);
    let mut table: Option<(Period, Table)> = None;
    for commit in record.history.commits().iter().take(COMMITS) {
        let documents = documents(&here, commit);
        if documents.is_empty() {
            continue;
        }
        let month = Every::Month.containing(commit.date.date_naive());
        if table.as_ref().is_none_or(|(open, _)| *open != month) {
            page.blocks.extend(table.take().map(|(month, table)| block(&here, month, table)));
            table = Some((month, Table::new(tree.text(msg!("caption-changes")), columns(tree)).quiet()));
        }
        if let Some((_, table)) = &mut table {
            table.row(row(&here, commit, documents));
        }
    }
    page.blocks.extend(table.map(|(month, table)| block(&here, month, table)));
    if page.blocks.is_empty() {
        page.lede = vec![esc(tree.text(msg!("empty-changes")))];
    }
    vec![page.page(&here, "changes.html", name)]
}

fn columns(tree: &Tree) -> Vec<Column> {
    let mut columns = vec![Column::text(tree, msg!("head-date")), Column::head(tree, msg!("head-change"))];
    if tree.report.settings.show_authors {
        columns.push(Column::named(tree, msg!("head-who")));
    }
    columns.push(Column::named(tree, msg!("changes-documents")));
    columns.push(Column::text(tree, msg!("provenance-commit")));
    columns
}

fn row(here: &Here, commit: &Commit, documents: SafeHtml) -> Vec<SafeHtml> {
    let subject = SafeHtml::trusted(format!("<span dir=\"auto\">{}</span>", esc(&commit.subject).as_str()));
    let mut cells = vec![super::audits::nowrap(&here.date_short(commit.date.date_naive())), subject];
    if here.report.settings.show_authors {
        cells.push(esc(&commit.author));
    }
    cells.push(documents);
    cells.push(SafeHtml::trusted(format!("<span class=\"nw\">{}</span>", here.commit(commit).as_str())));
    cells
}

/// The documents that a commit touched, linked to their pages.
fn documents(here: &Here, commit: &Commit) -> SafeHtml {
    let mut seen: Vec<SafeHtml> = Vec::new();
    for change in &commit.changes {
        let link = document(here, change);
        if !link.is_empty() && !seen.contains(&link) {
            seen.push(link);
        }
    }
    let left = seen.len().saturating_sub(DOCUMENTS);
    seen.truncate(DOCUMENTS);
    let mut list = parts::join(&seen, ", ");
    if left > 0 {
        let more = said(here, &Statement::new(msg!("changes-and-more")).count("n", left));
        list = SafeHtml::trusted(format!("{}, {}", list.as_str(), more.as_str()));
    }
    list
}

fn document(here: &Here, change: &Change) -> SafeHtml {
    match here.document_at(&change.now) {
        Some(of) => here.title_link(of),
        None if matches!(change.kind, ChangeKind::Deleted)
            && std::path::Path::new(&change.path).extension().is_some_and(|end| end == "md") =>
        {
            SafeHtml::trusted(format!("<code dir=\"ltr\">{}</code>", esc(&change.path).as_str()))
        }
        None => SafeHtml::default(),
    }
}

fn block(here: &Here, month: Period, table: Table) -> Block {
    let heading = here.said(&Statement::new(msg!("changes-in")).period("period", month));
    Block::new(format!("m-{month}"), heading).table(table)
}
