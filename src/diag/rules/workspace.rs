//! Rules on `auditbook.yaml`, and the gates that turn results into errors.

use super::{Rule, Severity};

rules! {
    WORKSPACE;

    CONFIGURATION: "configuration", Error,
    "`auditbook.yaml` is faulty",
    "The configuration decides how every document is read and scored, so nothing is done while it is in doubt. The message says which \
     key is wrong.",
    bad: "content: ../elsewhere",
    good: "content: audits";

    UNKNOWN_RULE: "unknown-rule", Error,
    "`rules` names no rule",
    "The key is the code of a diagnostic as it is printed; `auditbook explain CODE` shows it.",
    bad: "rules: {missing-evidense: error}",
    good: "rules: {missing-evidence: error}";

    GATE_MISSED_GOAL: "gate-missed-goal", Error,
    "a goal was missed, and the gate asks for none",
    "`check --gate missed-goal` fails while a goal's deadline has passed without its value being reached.",
    bad: "auditbook check --gate missed-goal        # goal/fcr: 71 of 75 at its deadline",
    good: "auditbook check --gate missed-goal        # every goal that is due was met";

    GATE_OVERDUE_ACTION: "gate-overdue-action", Error,
    "an action is overdue, and the gate asks for none",
    "`check --gate overdue-action` fails while an action is past its due date and not done.",
    bad: "auditbook check --gate overdue-action     # plan/night-cover: `train` was due on 2025-06-30",
    good: "auditbook check --gate overdue-action     # every action that is due is done";

    GATE_REGRESSION: "gate-regression", Error,
    "a result got worse than in the base, and the gate asks for none",
    "`check --gate regression` compares with a base revision and fails when the status of a goal or metric got worse, an audit no longer \
     passes, or a critical item newly failed.",
    bad: "auditbook check --gate regression         # metric/fcr: met → missed",
    good: "auditbook check --gate regression         # nothing got worse";
}
