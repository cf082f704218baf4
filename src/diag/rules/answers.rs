//! Rules on checklists, scales, weights, answers and samples.

use super::{Rule, Severity};

rules! {
    ANSWERS;

    ANSWER_OFF_SCALE: "answer-off-scale", Error,
    "the answer is not on the item's scale",
    "An answer is one of the scale's labels, a number within its range, or `n/a`. Anything else has no score. The allowed answers are \
     listed in the message.",
    bad: "# scale: [no, partly, yes]
answers: {S01: mostly}",
    good: "# scale: [no, partly, yes]
answers: {S01: partly}";

    UNANSWERED_ITEM: "unanswered-item", Error,
    "a final audit leaves an item unanswered",
    "Unanswered is not the same as not applicable: the score would rest on fewer questions than it says. Answer the item, write `n/a` \
     where it does not apply, or keep the audit a draft.",
    bad: "status: final
answers: {S01: yes, S02: }",
    good: "status: final
answers: {S01: yes, S02: n/a}";

    MISSING_EVIDENCE: "missing-evidence", Warning,
    "an answer that needs evidence has none",
    "Evidence for an item lies in the body under a heading that starts with its id. Where the checklist says `evidence: required`, an \
     answer without it is an error; elsewhere it is a warning for a failed critical item.",
    bad: "answers: {S02: no}
---
Calls were short.",
    good: "answers: {S02: no}
---
## S02
Nine of thirty callers were never asked what they needed (calls 3, 7, 11 …).";

    INVALID_SCALE: "invalid-scale", Error,
    "the scale cannot be used",
    "A scale is a list of at least two different labels from low to high, or a range of whole numbers such as `1-5` whose end is above \
     its start.",
    bad: "scale: [yes]",
    good: "scale: [no, partly, yes]";

    NEGATIVE_WEIGHT: "negative-weight", Error,
    "a weight is below zero",
    "A negative weight would raise the score of those who answer worse. A weight is zero or more; an item of weight 0 is shown and not \
     counted.",
    bad: "S07: {ask: Stays polite, weight: -3}",
    good: "S07: {ask: Stays polite, weight: 3}";

    DUPLICATE_ITEM: "duplicate-item", Error,
    "two sections of a checklist have an item of the same id",
    "Answers are keyed by the item's id alone, so it must be unique in the whole checklist, those it extends included.",
    bad: "sections:
  contact: {items: {S01: Greets the customer}}
  closing: {items: {S01: Says goodbye}}",
    good: "sections:
  contact: {items: {S01: Greets the customer}}
  closing: {items: {S02: Says goodbye}}";

    EMPTY_CHECKLIST: "empty-checklist", Error,
    "the checklist asks nothing",
    "A checklist needs at least one section with at least one item, else no audit of it can be scored.",
    bad: "kind: checklist
version: 1
sections: {}",
    good: "kind: checklist
version: 1
sections: {contact: {items: {S01: Greets the customer by name}}}";

    OUT_OF_RANGE: "out-of-range", Error,
    "the number lies outside its range",
    "The range is stated in the message: a score lies between 0 and 100, impact and effort between 1 and 5, a confidence between 0 and 1.",
    bad: "impact: 9",
    good: "impact: 5";

    BANDS_NOT_ASCENDING: "bands-not-ascending", Error,
    "the thresholds of the service levels do not rise",
    "A score belongs to the highest level whose threshold it reaches. The five thresholds rise from basic to unbelievable, within 0 to 100.",
    bad: "bands: {basic: 0, expected: 60, desired: 40, surprising: 75, unbelievable: 90}",
    good: "bands: {basic: 0, expected: 40, desired: 60, surprising: 75, unbelievable: 90}";

    SAMPLE_LARGER_THAN_POPULATION: "sample-larger-than-population", Error,
    "more was reviewed than there was",
    "The margin of error is computed from both numbers, and a sample cannot be larger than the population it is drawn from.",
    bad: "sample: {population: 30, reviewed: 1240, method: random}",
    good: "sample: {population: 1240, reviewed: 30, method: random}";

    CALIBRATION_MISMATCH: "calibration-mismatch", Error,
    "two scorings that should be compared do not fit together",
    "`calibrates` marks a blind second scoring of the same contacts. Both audits must pin the same version of the same checklist and be \
     two different documents.",
    bad: "# audit/2025-03-phone pins service-standards@1
checklist: service-standards@2
calibrates: audit/2025-03-phone",
    good: "checklist: service-standards@1
calibrates: audit/2025-03-phone";
}
