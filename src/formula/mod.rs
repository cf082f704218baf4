//! The statistics of the specification as pure functions: numbers in, results out.
