//! Rules on what results may be read from the evidence there is, and on what may be published.

use super::{Rule, Severity};

rules! {
    EVIDENCE;

    COMPLAINTS_ONLY_EVIDENCE: "complaints-only-evidence", Warning,
    "a conclusion rests on complaints alone",
    "Most unhappy customers never complain, so few complaints do not prove good service, nor many a bad one. Put a survey, an audit or \
     a visit beside the log.",
    bad: "kind: goal
metric: complaint-count       # source: {log: complaints-2025, measure: count}",
    good: "kind: goal
metric: csat                  # source: {survey: [spring-2025], question: overall, method: csat}";

    SMALL_SAMPLE_RANKING: "small-sample-ranking", Warning,
    "groups are compared that are too small to be ranked",
    "With fewer than about thirty answers a group, their order is mostly chance. Compare longer periods or larger groups.",
    bad: "by: agent          # 4 to 9 answers for each agent",
    good: "by: channel        # 80 and more answers for each channel";

    CONVERSATION_SCORE: "conversation-score", Error,
    "a score is asked of answers from conversations",
    "Answers gathered in informal conversation are not a sample: they show which themes there are, never how satisfied customers are. \
     Use `method: themes`.",
    bad: "method: conversation
questions: {overall: {column: mark, scale: 1-5, method: csat}}",
    good: "method: conversation
questions: {why: {column: labels, method: themes}}";

    MIXED_AUDIENCES: "mixed-audiences", Error,
    "customers' and employees' answers would be averaged",
    "The two see service from different sides and are shown beside each other, never as one number. Give each its own metric.",
    bad: "source: {survey: [customers-2025, employees-2025], question: overall, method: csat}",
    good: "source: {survey: [customers-2025], question: overall, method: csat}";

    PERSONAL_DATA: "personal-data", Warning,
    "text that would be published looks like personal data",
    "E-mail addresses, telephone numbers and card numbers do not belong on a published site. Remove them, or write who it was by role \
     (`the caller`, `agent 12`).",
    bad: "The caller (jane.doe@example.org, +44 20 7946 0958) waited nine minutes.",
    good: "The caller waited nine minutes (call 17).";
}
