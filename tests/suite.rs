//! The tests.

mod calc;
