//! Visits with their answers read by the checklist they pin.

use super::{Answer, ById};
use crate::schema;

/// One mystery-shopper contact or off-hours test.
#[derive(Debug, Clone)]
pub struct Visit {
    /// What was written.
    pub written: schema::visit::Visit,
    /// Answers by item.
    pub answers: ById<Answer>,
}

super::derefs_to_written!(Visit, schema::visit::Visit);
