//! What the first page says: goals, changes, decisions, delays.
use crate::report::*;
pub(super) struct Parts<'a> {
    pub(super) goals: &'a [GoalReport],
}
