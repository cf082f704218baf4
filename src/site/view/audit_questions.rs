//! Which questions audits answer worst: of each checklist in use the few that are below the best most often.

use crate::i18n::msg;
use crate::report::checklist::ItemRecord;
use crate::report::{ChecklistReport, Kind};
use crate::site::page::{Block, Columns, Rows, esc};
use crate::site::text::anchor;
use crate::site::tree::Here;

/// The most questions of a checklist that are named.
const QUESTIONS: usize = 3;
/// The most checklists of which questions are named.
const CHECKLISTS: usize = 4;

/// A question of a checklist, and how audits answered it.
struct Failing<'a> {
    entry: &'a ChecklistReport,
    record: &'a ItemRecord,
}

/// Returns the questions that are below the best most often, of the newest versions in use, most audits first.
pub(super) fn block(here: &Here) -> Block {
    let columns = Columns::<Failing>::new()
        .head(msg!("head-question"), |here, it| {
            let item = it.entry.item(it.record.item.as_str());
            let ask = item.map(|item| here.label(item.ask())).unwrap_or_default();
            let page = here.checklist(&it.entry.reference());
            let href = page.map(|page| format!("{page}#item-{}", anchor(it.record.item.as_str())));
            here.anchor(href.as_deref(), &ask)
        })
        .num(msg!("head-below-best"), |here, it| here.html.bold(&esc(here.count(it.record.below))))
        .num(msg!("nav-audits"), |here, it| esc(here.count(it.record.answered)));
    let name = here.text(msg!("audits-questions"));
    let mut table = Rows::new(here, &name, columns).quiet();
    let newest = ChecklistReport::newest_failing(&here.report.checklists);
    for entry in newest.iter().take(CHECKLISTS) {
        table.group(here.titled(Kind::Checklist, &entry.head.id), &());
        entry.failing().take(QUESTIONS).for_each(|record| table.row(&Failing { entry, record }));
    }
    let is_left =
        |(nth, entry): &(usize, &ChecklistReport)| *nth >= CHECKLISTS || entry.failing().nth(QUESTIONS).is_some();
    let left = newest.into_iter().enumerate().filter(is_left);
    let more = left.filter_map(|(_, entry)| here.checklist(&entry.reference()).zip(Some(entry)));
    let more = more.map(|(href, entry)| here.html.link(&href, &here.label(&entry.head.title))).collect::<Vec<_>>();
    let block = Block::new("failing", name).table(table);
    if more.is_empty() { block } else { block.say([here.listed(msg!("audits-questions-more"), "titles", &more)]) }
}
