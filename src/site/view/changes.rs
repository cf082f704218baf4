//! What changed: results month by month with what else was other then and what was done, between releases where there are any, and the
//! commits behind it.

use super::{commits, moved};
use crate::i18n::{Statement, msg};
use crate::report::MonthReport;
use crate::report::changes::{Event, Moved};
use crate::report::{Kind, MetricStatus};
use crate::site::page::{Block, Columns, Content, Page, Part, Rows, Table, esc, join, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// So many months are open; those before are folded.
const OPEN: usize = 3;
/// So many measures of a month are shown, those whose state changed first.
const MEASURES: usize = 40;

/// Returns the page of changes.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("changes.html");
    let name = tree.text(msg!("nav-changes"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-changes-lede"))));
    let (open, earlier) = tree.report.months.split_at(tree.report.months.len().min(OPEN));
    content.blocks.extend(open.iter().map(|month| block(&here, month)));
    if !earlier.is_empty() {
        let name = tree.text(msg!("changes-earlier"));
        let blocks = earlier.iter().map(|month| block(&here, month)).collect();
        content.blocks.push(Block::plain("earlier").with(Part::Folded { name, blocks }));
    }
    content.blocks.extend(moved::blocks(&here));
    let commits = commits::blocks(&here);
    if !commits.is_empty() {
        let name = tree.text(msg!("changes-commits"));
        content.blocks.push(Block::plain("commits").with(Part::Folded { name, blocks: commits }));
    }
    if content.blocks.is_empty() {
        content.lede = vec![esc(tree.text(msg!("empty-changes")))];
    }
    vec![content.page(&here, name)]
}

/// What a month brought: results, then what was done.
fn block(here: &Here, month: &MonthReport) -> Block {
    let mut block = Block::new(format!("m-{}", month.month), here.period(month.month));
    if !month.moved.is_empty() {
        block = block.table(results(here, month));
    }
    if !month.done.is_empty() {
        block = block.table(done(here, month));
    }
    let mut more = Vec::new();
    if month.moved.len() > MEASURES {
        more.push(said(here, &Statement::new(msg!("changes-more-measures")).count("n", month.moved.len() - MEASURES)));
    }
    if month.more_audits > 0 {
        more.push(said(here, &Statement::new(msg!("changes-more-audits")).count("n", month.more_audits)));
    }
    if more.is_empty() { block } else { block.say(more) }
}

fn results(here: &Here, month: &MonthReport) -> Table {
    let value = |here: &Here, moved: &Moved, latest: crate::report::metric::Latest| {
        let value = esc(here.value(latest.value, &moved.unit));
        here.html.whole(&value)
    };
    let side = move |here: &Here, moved: &Moved, latest, state: Option<MetricStatus>| {
        let state = state.map(|status| here.html.state(&sign::metric(here, status))).unwrap_or_default();
        join(&[value(here, moved, latest), state], " ")
    };
    let columns = Columns::<Moved>::new()
        .head(msg!("head-metric"), |here, moved| here.titled(Kind::Metric, &moved.metric))
        .named(msg!("head-before"), move |here, moved| {
            side(here, moved, moved.before, moved.status.map(|status| status.before))
        })
        .named(msg!("head-after"), move |here, moved| {
            side(here, moved, moved.after, moved.status.map(|status| status.after))
        })
        .num(msg!("head-difference"), |here, moved| esc(here.change(moved.by, &moved.unit)))
        .named(msg!("head-period"), |here, moved| {
            let between = Statement::new(msg!("changes-between"))
                .text("before", here.period(moved.before.period))
                .text("after", here.period(moved.after.period));
            // What else was other then stands beside the periods: a column of its own would be empty in most rows.
            let causes = moved.causes.iter().map(|cause| said(here, cause));
            let parts: Vec<SafeHtml> = std::iter::once(said(here, &between)).chain(causes).collect();
            join(&parts, " · ")
        });
    let shown = &month.moved[..month.moved.len().min(MEASURES)];
    Rows::new(here, here.text(msg!("changes-results")), columns).rows(shown).into()
}

fn done(here: &Here, month: &MonthReport) -> Table {
    let columns = Columns::<Event>::new()
        .text(msg!("head-date"), |here, event| here.html.whole(&esc(here.date_short(event.day))))
        .head(msg!("head-document"), |here, event| here.title_link(&event.about))
        .named(msg!("head-done"), |here, event| said(here, &event.says));
    Rows::new(here, here.text(msg!("changes-done")), columns).rows(&month.done).into()
}
