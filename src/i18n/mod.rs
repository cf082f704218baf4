//! Messages, plurals, numbers and dates in the six interface languages.
