//! Visits with their answers read by the checklist they pin.

use std::collections::BTreeMap;

use super::{Answer, Id};
use crate::schema;

/// One mystery-shopper contact or off-hours test.
#[derive(Debug, Clone)]
pub struct Visit {
    /// What was written.
    pub written: schema::visit::Visit,
    /// Answers by item.
    pub answers: BTreeMap<Id, Answer>,
}

super::derefs_to_written!(Visit, schema::visit::Visit);
