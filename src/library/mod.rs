//! Built-in checklists and metric templates, compiled in.
