//! The workspace as pure types; no input or output.
