//! Faults in documents: what is wrong, where, and how to mend it.
