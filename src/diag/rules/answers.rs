//! Rules on checklists, answers and what supports them.

use super::{Rule, Severity};

rules! {
    ANSWERS;

    MISSING_EVIDENCE: "missing-evidence", Warning,
    "an answer has no evidence",
    "x",
    bad: "x",
    good: "y";
    PERSONAL_DATA: "personal-data", Warning,
    "published text holds personal data",
    "x",
    bad: "x",
    good: "y";
}
