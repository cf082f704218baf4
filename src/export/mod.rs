//! A report as JSON or CSV.
