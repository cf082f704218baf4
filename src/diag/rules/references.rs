//! Rules on ids, references between documents, versions and files.

use super::{Rule, Severity};

rules! {
    REFERENCES;

    DUPLICATE_ID: "duplicate-id", Error,
    "two documents of one kind have the same id",
    "A reference to the id could mean either, and both would publish to one page. Checklists may share an id when their versions \
     differ; nothing else may. Rename one of the files or give it another `id`.",
    bad: "# audits/goals/fcr.md and audits/2025/fcr.md
kind: goal
id: fcr",
    good: "# audits/goals/fcr.md             # audits/2025/fcr-2025.md
kind: goal                        kind: goal
id: fcr                           id: fcr-2025";

    DANGLING_REFERENCE: "dangling-reference", Error,
    "a reference names a document that does not exist",
    "The result that needs the other document cannot be computed. Correct the id (the nearest one is named where it is close) or add \
     the document. Ids are case-sensitive.",
    bad: "kind: goal
metric: fcr-rate          # there is audits/metrics/fcr.md",
    good: "kind: goal
metric: fcr";

    AMBIGUOUS_REFERENCE: "ambiguous-reference", Error,
    "a reference does not say which kind of document it means",
    "Where documents of several kinds are possible, a reference is written `kind/id`, so that nothing changes when another document \
     takes the same id.",
    bad: "found: 2025-03-phone",
    good: "found: audit/2025-03-phone";

    REFERENCE_KIND: "reference-kind", Error,
    "a reference names a kind of document that cannot stand here",
    "A gap is found in an audit, a survey or another source, a goal is measured by a metric; the message lists the kinds that fit.",
    bad: "kind: goal
metric: survey/spring-2025",
    good: "kind: goal
metric: nps";

    INVALID_REFERENCE: "invalid-reference", Error,
    "a reference cannot be read",
    "A reference is a bare id where one kind is possible (`fcr`), `kind/id` where several are (`audit/2025-03-phone`), and `id@version` \
     for a checklist.",
    bad: "closes: [gap/night cover]",
    good: "closes: [gap/night-cover]";

    REFERENCE_CYCLE: "reference-cycle", Error,
    "documents need each other's results",
    "A checklist whose item takes its score from another, or a metric that is a rate of another, may not lead back to itself: neither \
     could be computed first.",
    bad: "# metric calls: source: {log: calls, measure: per-1000, of: metric/orders}
# metric orders: source: {log: orders, measure: per-1000, of: metric/calls}",
    good: "# metric calls: source: {log: calls, measure: per-1000, of: metric/orders}
# metric orders: series: orders.csv";

    EXTENDS_CYCLE: "extends-cycle", Error,
    "checklists extend each other in a circle",
    "A checklist starts from the one it extends. In a circle none of them has a beginning. Remove one `extends`.",
    bad: "# phone.md: extends: email@1
# email.md: extends: phone@1",
    good: "# phone.md: extends: auditbook/service-standards@1
# email.md: extends: phone@1";

    UNKNOWN_VERSION: "unknown-version", Error,
    "the checklist has no such version",
    "An audit is always scored by the version it pins, so that later edits of the checklist never change an old score. Pin a version \
     that exists; `auditbook new checklist --from ID@N` writes the next one.",
    bad: "checklist: service-standards@4",
    good: "checklist: service-standards@1";

    UNPINNED_CHECKLIST: "unpinned-checklist", Error,
    "the checklist is named without its version",
    "Without a pinned version, every later edit of the checklist would rescore this document. Add `@` and the version.",
    bad: "checklist: service-standards",
    good: "checklist: service-standards@1";

    UNKNOWN_SECTION: "unknown-section", Error,
    "the checklist has no such section",
    "The section is named in a metric's source, an `extends` or a filter. The message names the nearest section where one is close.",
    bad: "source: {audit: service-standards, section: contakt}",
    good: "source: {audit: service-standards, section: contact}";

    UNKNOWN_ITEM: "unknown-item", Error,
    "the checklist has no such item",
    "The answer belongs to no question of the pinned version, so it would count for nothing. Correct the id, or pin the version that \
     has the item.",
    bad: "checklist: service-standards@1
answers: {S99: yes}",
    good: "checklist: service-standards@1
answers: {S09: yes}";

    UNKNOWN_QUESTION: "unknown-question", Error,
    "the survey has no such question",
    "A metric takes its points from a question of the surveys it names, and each of them must have it under the same id.",
    bad: "source: {survey: [spring-2025], question: recomend, method: nps}",
    good: "source: {survey: [spring-2025], question: recommend, method: nps}";

    UNKNOWN_BREAKDOWN: "unknown-breakdown", Error,
    "the metric is not broken down by that",
    "`where` picks one value of a breakdown that the metric declares in `by` and that occurs in its data.",
    bad: "# metric fcr: by: channel
where: {team: north}",
    good: "# metric fcr: by: channel
where: {channel: phone}";

    FILE_NOT_FOUND: "file-not-found", Error,
    "a file that the document names does not exist",
    "Paths are relative to the document that names them, with `/` between folders, and case counts on every machine.",
    bad: "series: FCR.csv            # the file is fcr.csv",
    good: "series: fcr.csv";

    FILE_OUTSIDE_WORKSPACE: "file-outside-workspace", Error,
    "a file that the document names lies outside the workspace",
    "A document may name only files inside its workspace, links resolved, so that a pull request cannot publish another file of the \
     machine that builds the site.",
    bad: "responses: ../../home/maria/survey.csv",
    good: "responses: survey.csv";

    FILE_UNREADABLE: "file-unreadable", Error,
    "a file of the workspace cannot be read",
    "The file is there but its content is not: permissions forbid it, its name is not UTF-8, it is a folder, a device or a link \
     to a folder (folders are not entered through links), or a Git LFS pointer whose content was not fetched.",
    bad: "responses: waves           # a folder",
    good: "responses: waves/2025.csv";

    DANGLING_LINK: "dangling-link", Warning,
    "a link in the text leads nowhere",
    "The body links a file or a document that is not in the workspace; on the site the link would be broken.",
    bad: "See [the March audit](../audits/2025-03-fone.md).",
    good: "See [the March audit](../audits/2025-03-phone.md).";
}
