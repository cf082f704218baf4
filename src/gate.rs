//! A report to pass or fail.
