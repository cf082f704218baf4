//! The arithmetic behind a number, from input lines to headline.
