//! What changed: results month by month with what else was other then and what was done, between releases where there are any, and the
//! commits behind it.

use super::{commits, moved};
use crate::i18n::{Arg, Statement, msg};
use crate::report::changes::{Event, Moved, Stand, Turn};
use crate::report::{Kind, MonthReport};
use crate::site::page::{Block, Columns, Content, Page, Part, Rows, Table, esc, join, said};
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// So many months are open; those before are folded.
const OPEN: usize = 3;
/// So many measures of an open month are shown, the worst first, and so many that stayed as they were.
const MEASURES: usize = 40;
/// So many of a folded month: the page has to stay light for a hundred metrics, and each has a page with its whole course.
const EARLIER_MEASURES: usize = 12;

/// Returns the page of changes.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("changes.html");
    let name = tree.text(msg!("nav-changes"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-changes-lede"))));
    if !tree.report.months.is_empty() {
        content.lede.push(esc(tree.text(msg!("changes-as-then"))));
    }
    let (open, earlier) = tree.report.months.split_at(tree.report.months.len().min(OPEN));
    content.blocks.extend(open.iter().map(|month| block(&here, month, MEASURES)));
    if !earlier.is_empty() {
        let name = tree.text(msg!("changes-earlier"));
        let blocks = earlier.iter().map(|month| block(&here, month, EARLIER_MEASURES)).collect();
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

/// What a month brought: what moved, the worst first and at most so many, what stayed as it was, then what was done.
fn block(here: &Here, month: &MonthReport, measures_shown: usize) -> Block {
    let mut block = Block::new(format!("m-{}", month.month), here.period(month.month));
    let (same, other): (Vec<&Moved>, Vec<&Moved>) = month.moved.iter().partition(|moved| moved.turn == Turn::Same);
    block = measures(here, block, &other, measures_shown);
    if !same.is_empty() {
        let name = here.said(&Statement::new(msg!("changes-unchanged")).count("n", same.len()));
        let blocks = vec![measures(here, Block::plain(""), &same, measures_shown)];
        block = block.with(Part::Folded { name, blocks });
    }
    if !month.done.is_empty() {
        block = block.table(done(here, month));
    }
    if month.more_audits > 0 {
        block = block.say([said(here, &Statement::new(msg!("changes-more-audits")).count("n", month.more_audits))]);
    }
    block
}

/// The block with a table of the first `shown` of `moved`, and how many more there are.
fn measures(here: &Here, block: Block, moved: &[&Moved], shown: usize) -> Block {
    if moved.is_empty() {
        return block;
    }
    let block = block.table(results(here, &moved[..moved.len().min(shown)]));
    let more = moved.len().saturating_sub(shown);
    if more == 0 {
        block
    } else {
        block.say([said(here, &Statement::new(msg!("changes-more-measures")).count("n", more))])
    }
}

/// A value with how many are behind it and its state, on one side of a change.
pub(super) fn side(here: &Here, value: String, n: Option<String>, state: &Sign) -> SafeHtml {
    let value = here.html.whole(&esc(value));
    let value = match n {
        Some(n) => {
            here.html.remarked(&value, &said(here, &Statement::new(msg!("behind-value")).with("n", Arg::Plain(n))))
        }
        None => value,
    };
    join(&[value, here.html.state(state)], " ")
}

fn results(here: &Here, moved: &[&Moved]) -> Table {
    let side = |here: &Here, moved: &Moved, stand: Stand| {
        let target = here.metric(&moved.metric).and_then(|metric| metric.target);
        let others = [moved.before.latest.value, moved.after.latest.value].into_iter().chain(target);
        let value = here.value_beside(stand.latest.value, others, &moved.unit);
        let n = stand.n.map(|n| here.number(n));
        side(here, value, n, &sign::metric(here, stand.status))
    };
    let columns = Columns::<&Moved>::new()
        .head(msg!("head-metric"), |here, moved| here.titled(Kind::Metric, &moved.metric))
        .named(msg!("head-before"), move |here, moved| side(here, moved, moved.before))
        .named(msg!("head-after"), move |here, moved| side(here, moved, moved.after))
        .num(msg!("head-difference"), |here, moved| {
            esc(here.change_between(moved.before.latest.value, moved.after.latest.value, &moved.unit))
        })
        .text(msg!("head-variation"), |here, moved| here.html.reading(&sign::movement(here, moved.movement)))
        .named(msg!("head-period"), |here, moved| {
            let between = Statement::new(msg!("changes-between"))
                .text("before", here.period(moved.before.latest.period))
                .text("after", here.period(moved.after.latest.period));
            // What else was other then stands beside the periods: a column of its own would be empty in most rows.
            let causes = moved.causes.iter().map(|cause| said(here, cause));
            let parts: Vec<SafeHtml> = std::iter::once(said(here, &between)).chain(causes).collect();
            join(&parts, " · ")
        });
    Rows::new(here, here.text(msg!("changes-results")), columns).rows(moved).into()
}

fn done(here: &Here, month: &MonthReport) -> Table {
    let columns = Columns::<Event>::new()
        .text(msg!("head-date"), |here, event| here.html.whole(&esc(here.date_short(event.day))))
        .head(msg!("head-document"), |here, event| here.title_link(&event.about))
        .named(msg!("head-done"), |here, event| said(here, &event.says));
    Rows::new(here, here.text(msg!("changes-done")), columns).rows(&month.done).into()
}
