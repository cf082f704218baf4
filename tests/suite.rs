//! The tests.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::print_stderr, reason = "a test whose data is not there says so loudly")]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the site's own file names are lower case")]
#![allow(clippy::too_many_lines, reason = "a scripted history reads from top to bottom")]

mod agreeing;
mod belief;
mod believable;
mod believed;
mod calc;
mod charted;
mod check;
mod compute;
mod diff;
mod direction;
mod doubted;
mod draws;
mod due;
mod editor;
mod encodings;
mod explain;
mod exports;
mod faults;
mod figures;
mod fmt;
mod foreign;
mod forge;
mod formula;
mod fuzzed;
mod golden;
mod guide;
mod imports;
mod keys;
mod labels;
mod load;
mod mend;
mod messages;
mod months;
mod mutations;
mod new;
mod noise;
mod places;
mod privacy;
mod reasons;
mod rebuild;
mod revisions;
mod robust;
mod rules;
mod sampled;
mod sayings;
mod scratch;
mod serving;
mod session;
mod site;
mod slips;
mod standing;
mod told;
mod waves;
mod workspace;
mod write;
