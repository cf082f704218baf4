//! The list of audits, by checklist, newest first; a long one has a page for each year.

use std::collections::BTreeSet;

use super::{audit_list, audit_questions};
use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, format, msg};
use crate::report::{AuditReport, AuditStatus, Id, Kind};
use crate::site::page::{Block, Choice, Columns, Content, Link, ListFilter, Page, Pager, Rows, Table, Tag, esc};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the first page of the list of audits, which has the latest.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let mut page = page(tree, 0);
    if tree.is_first() && audit_list::more(tree.report) > 0 {
        page.files.push((audit_list::FACETS.to_owned(), audit_list::facets_of_all(tree.report)));
    }
    vec![page]
}

fn page(tree: &Tree, nth: usize) -> Page {
    let parts = audit_list::parts(tree.report);
    let (part, split) = (&parts[nth], parts.len() > 1);
    let here = tree.at(part.path());
    let name = tree.text(msg!("nav-audits"));
    let title = if split { tree.list(&[name.as_str(), &part.name()], Join::Comma) } else { name };
    let headline: Vec<String> = tree.report.overview.audits.iter().map(|statement| tree.said(statement)).collect();
    // The year names a page that is not the first.
    let heading = if nth > 0 || headline.is_empty() { title.clone() } else { headline.join(" ") };
    let mut content = Content::new(esc(heading), esc(tree.text(msg!("list-audits-lede"))));
    content.kicker = Some(esc(tree.text(msg!("nav-audits"))));
    if nth == 0 {
        content.push_lead(audit_questions::block(&here));
    }
    content.filters = filters(&here, split);
    content.pager = split.then(|| Pager {
        pages: parts.iter().map(|part| Link { href: here.href(&part.path()), name: esc(part.name()) }).collect(),
        current: nth,
        facets: here.shared(audit_list::FACETS),
    });
    content.push(Block::new("all", tree.text(msg!("audits-all"))).table(table(&here, part.audits)));
    let drafts = part.audits.iter().filter(|audit| audit.status == AuditStatus::Draft);
    content.push(beside(&here, "drafts", msg!("audits-drafts"), drafts));
    let seconds = part.audits.iter().filter(|audit| audit.status == AuditStatus::Final && audit.calibrates.is_some());
    content.push(beside(&here, "second-scorings", msg!("audits-second-scorings"), seconds));
    if nth == 0 {
        let others = ["parts.html", "checklists.html", "agreement.html", "coverage.html"];
        content.push(super::see_also(&here, &others));
    }
    content.page(&here, title)
}

/// What is no result and so stands in no table of them: each with its date, a draft with its progress.
fn beside<'a>(here: &Here, id: &'static str, name: Key, audits: impl Iterator<Item = &'a AuditReport>) -> Block {
    let line = |audit: &AuditReport| {
        let scored = &audit.scored;
        let progress = Statement::new(msg!("audits-progress")).count("answered", scored.answered + scored.na);
        let progress =
            (audit.status == AuditStatus::Draft).then(|| esc(here.said(&progress.count("n", scored.asked()))));
        let title = here.titled(Kind::Audit, &audit.head.id);
        let pieces = [title, esc(here.date_short(audit.date))].into_iter().chain(progress).collect::<Vec<_>>();
        here.joined(&pieces, Join::Comma)
    };
    let lines: Vec<SafeHtml> = audits.map(line).collect();
    if lines.is_empty() { Block::default() } else { Block::new(id, here.text(name)).say(lines) }
}

/// Returns the page of the list that is the `nth` beside its first.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, nth + 1)]
}

/// Returns the score of the audit before of the same checklist and scope, and when that was.
pub(super) fn before(here: &Here, audit: &AuditReport) -> SafeHtml {
    let previous = audit.previous.as_ref().and_then(|id| here.audit(id));
    let Some((previous, score)) = previous.and_then(|previous| Some((previous, previous.scored.score?))) else {
        return esc(format::NO_VALUE);
    };
    let href = here.link(Kind::Audit, &previous.head.id);
    let score = here.anchor(href.as_deref(), &esc(here.score(Some(score))));
    here.html.behind(&score, &esc(here.date_short(previous.date)))
}

fn filters(here: &Here, by_year: bool) -> Vec<ListFilter> {
    let found = here.choices();
    let by = |key: &'static str, name: Key, values: &BTreeSet<String>| {
        ListFilter::new(here, key, name, values.iter().map(|value| Choice::new(value, here.value_name(value))))
    };
    let checklists =
        found.checklists.iter().map(|id| Choice::new(id.as_str(), here.titled(Kind::Checklist, id).words()));
    let years = found.years.iter().map(|year| Choice::of(year));
    [
        ListFilter::new(here, "checklist", msg!("filter-by-checklist"), checklists),
        by("channel", msg!("filter-by-channel"), &found.channels),
        by("team", msg!("filter-by-team"), &found.teams),
        ListFilter::new(here, "year", msg!("filter-by-year"), years).filter(|_| !by_year),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn table(here: &Here, audits: &[AuditReport]) -> Table {
    let columns = Columns::<AuditReport>::new()
        .text(msg!("head-date"), |here, audit| here.html.whole(&esc(here.date_short(audit.date))))
        .head(msg!("head-audit"), |here, audit| here.titled(Kind::Audit, &audit.head.id))
        .named(msg!("head-auditor"), |here, audit| {
            esc(audit.auditor.as_deref().map(|name| here.person(name)).unwrap_or_default())
        })
        .num(msg!("head-score"), |here, audit| here.html.bold(&esc(here.score(audit.scored.score))))
        .num(msg!("head-before"), before)
        .text(msg!("head-verdict"), |here, audit| here.html.state(&sign::verdict(here, audit)));
    let mut table = Rows::new(here, here.text(msg!("caption-audits")), columns).quiet();
    let audits: Vec<&AuditReport> = audits.iter().filter(|audit| audit.is_result()).collect();
    let mut checklists: Vec<&Id> = audits.iter().map(|audit| &audit.checklist.id).collect();
    checklists.sort_unstable();
    checklists.dedup();
    // The checklist of the newest audit first.
    checklists.sort_by_key(|id| audits.iter().position(|audit| audit.checklist.id == **id));
    for id in checklists {
        table.group(here.titled(Kind::Checklist, id), &());
        for audit in audits.iter().copied().filter(|audit| audit.checklist.id == *id) {
            table.row_as(audit, &Tag { facets: audit_list::facets(audit), ..Tag::default() });
        }
    }
    table.into()
}
