//! The tests.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calc;
mod check;
mod compute;
mod diff;
mod direction;
mod faults;
mod figures;
mod fmt;
mod forge;
mod formula;
mod load;
mod messages;
mod new;
mod revisions;
mod robust;
mod scratch;
mod site;
mod workspace;
mod write;
