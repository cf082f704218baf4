//! A report to the files of a static site.

pub mod chart;
