//! The tests.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calc;
mod formula;
mod fmt;
mod load;
mod scratch;
mod write;
