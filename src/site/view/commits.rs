//! The history of the files: commits by month, each with the documents it touched.

use crate::i18n::format::Join;
use crate::i18n::{Statement, msg};
use crate::load::history::{ChangeKind, Commit, FileChange};
use crate::report::{Every, Period};
use crate::site::page::{Block, Columns, Rows, esc, said};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// How many documents a commit lists.
const DOCUMENTS: usize = 6;
/// How many commits the page lists.
const COMMITS: usize = 200;

/// A commit that touched documents.
struct Touched<'a> {
    commit: &'a Commit,
    documents: SafeHtml,
}

impl Touched<'_> {
    fn month(&self) -> Period {
        Every::Month.containing(self.commit.date.date_naive())
    }
}

/// Returns a block for each month with commits that touched documents, where there is a history.
pub(super) fn blocks(here: &Here) -> Vec<Block> {
    let Some(record) = here.record else { return Vec::new() };
    let commits = record.history.commits().iter().take(COMMITS);
    let commits = commits.map(|commit| Touched { commit, documents: documents(here, commit) });
    let commits: Vec<Touched> = commits.filter(|touched| !touched.documents.is_empty()).collect();
    commits.chunk_by(|a, b| a.month() == b.month()).filter_map(|commits| month(here, commits)).collect()
}

/// The commits of a month.
fn month(here: &Here, commits: &[Touched]) -> Option<Block> {
    let month = commits.first()?.month();
    let mut columns = Columns::<Touched>::new()
        .text(msg!("head-date"), |here, touched: &Touched| {
            here.html.whole(&esc(here.date_short(touched.commit.date.date_naive())))
        })
        .head(msg!("head-change"), |here, touched: &Touched| here.html.written(&touched.commit.subject));
    if here.report.settings.show_authors {
        columns = columns.named(msg!("head-who"), |_, touched: &Touched| esc(&touched.commit.author));
    }
    columns = columns.named(msg!("changes-documents"), |_, touched: &Touched| touched.documents.clone());
    columns = columns
        .text(msg!("provenance-commit"), |here, touched: &Touched| here.html.whole(&here.commit(touched.commit)));
    let heading = here.said(&Statement::new(msg!("changes-in")).period("period", month));
    let table = Rows::new(here, here.text(msg!("caption-changes")), columns).quiet().rows(commits);
    Some(Block::new(format!("commits-{month}"), heading).table(table))
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
    if left > 0 {
        seen.push(said(here, &Statement::new(msg!("changes-and-more")).count("n", left)));
    }
    here.joined(&seen, Join::Comma)
}

fn document(here: &Here, change: &FileChange) -> SafeHtml {
    match here.document_at(&change.now) {
        Some(of) => here.title_link(of),
        None if matches!(change.kind, ChangeKind::Deleted)
            && std::path::Path::new(&change.path).extension().is_some_and(|end| end == "md") =>
        {
            here.html.code(&change.path)
        }
        None => SafeHtml::default(),
    }
}
