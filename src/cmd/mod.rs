//! One file per command, each a short story calling stages.
