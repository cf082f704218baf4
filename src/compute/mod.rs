//! A workspace and a date to a report; pure.
