//! Findings that only results can show.
