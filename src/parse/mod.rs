//! Front matter, YAML and CSV with the place of every value.
