//! Two reports to what changed between them.
