//! The sentence about how audits answered a checklist.

use crate::i18n::{Statement, msg};
use crate::model::Checklist;
use crate::report::checklist::ItemRecord;

/// In fewer audits nothing is “most often” so.
const FEWEST_AUDITS: usize = 3;

/// What `records` of `checklist`, those below the best in most audits first, come to: the question that is so in more audits than every
/// other where there are enough of them, or that none is, or only how they are sorted.
pub(in crate::compute) fn record(checklist: &Checklist, records: &[ItemRecord]) -> Statement {
    let Some(first) = records.first().filter(|first| first.below > 0) else {
        return Statement::new(msg!("record-all-best"));
    };
    let is_alone = records.get(1).is_none_or(|next| next.below < first.below);
    let worst = checklist.item(first.item.as_str()).filter(|_| is_alone && first.answered >= FEWEST_AUDITS);
    let Some(item) = worst else { return Statement::new(msg!("chart-title-record")) };
    let said = Statement::new(msg!("record-worst")).id("id", first.item.as_str()).label("item", item.ask());
    said.count("n", first.below).count("of", first.answered)
}
