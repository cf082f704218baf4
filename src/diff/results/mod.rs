//! Results on both sides: what is computed of each kind of document, beside what was written differently.
//!
//! What a result tells of itself (an answer, a date, a target) is taken out of what was written, so that it is told once.

mod audits;
mod documents;
mod findings;
mod metrics;
mod worse;

pub(super) use audits::audits;
pub(super) use documents::documents;
pub(super) use findings::{gaps, plans};
pub(super) use metrics::{goals, metrics};
pub(super) use worse::is_turned;
