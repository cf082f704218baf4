//! Goals: the target lies after the start.

use crate::diag::rules;
use crate::model::Goal;
use crate::schema::Head;

use super::{Reading, whole};

/// The goal, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Goal> {
    let goal = whole(Goal::read(read.fields, &mut read.map, head))?;
    let (from, to) = (&goal.from, &goal.to);
    if to.period.end() <= from.period.start() || to.period == from.period {
        let message = format!("the target's period `{}` does not lie after the start `{}`", to.period, from.period);
        let fault = read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, to.origin.span, message);
        read.fields.reader.report(fault.help("write a later period in `to`, or an earlier one in `from`"));
        return None;
    }
    Some(goal)
}
