//! Slips in the keys and values of documents.

use super::*;

const SLIPS: &[Slip] = &[
    (JUNE, "1240", "1,240", "write `population: 1240`", "1240"),
    (JUNE, "1240", "\"1.240\"", "did you mean `1240`?", "1240"),
    (JUNE, "reviewed: 30", "reviewed: 30 calls", "did you mean `30`?", "reviewed: 30"),
    (JUNE, "reviewed: 30", "reviewed: 30.000", "did you mean `30` or `30000`?", ""),
    (FCR, "2025-06: 65.5", "2025–06: 65.5", "`–` (U+2013) is a dash, no hyphen", "2025-06: 65.5"),
    (FCR, "2025-06: 65.5", "2025-06: 6S.5", "did you mean `65.5`?", "2025-06: 65.5"),
    (JUNE, "2025-06-01", "2O25-06-01", "`O` is a letter, no `0`", "date: 2025-06-01"),
    (FCR, "title: Resolved at first contact", "title: {en: A, ua: B}", "did you mean `uk`?", "{en: A, uk: B}"),
    (FCR, "title: Resolved at first contact", "title: {en: A, ee: B}", "Estonian is `et`", ""),
    (FCR, "2025-06: 65.5", "2025-06: >65.5", "write the number alone: `65.5`", ""),
    (FCR, "title: Resolved at first contact", "title: Resolved at\nfirst contact", "write two blanks before it", ""),
    (FCR, "2025-06: 65.5", "2207-06: 65.5", "years go from 1900 to 2199", ""),
    (FCR, "2025-06: 65.5", "2025-06: 65.5, n: 100", "stands in a CSV file", ""),
    (FCR, "unit: percent", "unit: currency: EUR", "write `unit: currency:EUR`", "unit: currency:EUR"),
    (JUNE, "auditor: Maria", "scope: (channel: phone)", "write `scope: {channel: phone}`", "scope: {channel: phone}"),
    (
        JUNE,
        "{population: 1240, reviewed: 30, method: random}",
        "30",
        "{population: 1240, reviewed: 30, method: random}",
        "",
    ),
    (JUNE, "S01: yes", "S01: n.a.", "did you mean `n/a`?", "S01: n/a"),
    (JUNE, "S01: yes", "SO1: yes", "did you mean `S01`?", "S01: yes"),
    (JUNE, "checklist: phone@1", "checklist: phone", "write `phone@1`", "checklist: phone@1"),
    (JUNE, "checklist: phone@1", "checklist: checklists/phone.md", "write `phone@1`", "checklist: phone@1"),
    (JUNE, "checklist: phone@1", "checklist: phone.v1.md", "write `phone@1`", "checklist: phone@1"),
    (
        JUNE,
        "checklist: phone@1",
        "checklist: service-standards\nstatus: draft",
        "did you mean `auditbook/service-standards@1` or `auditbook/service-standards@2`?",
        "",
    ),
    (JUNE, "checklist: phone@1", "checklist: Phone@1", "did you mean `phone@1`?", "checklist: phone@1"),
    (JUNE, "hurry}", "hurry", "write `}` at the end of the line", "hurry}"),
    (JUNE, "auditor: Maria", "auditor:Maria", "put a space after the colon", "auditor: Maria"),
    (JUNE, "2025-06-01", "2025-13-06", "did you mean `2025-06-13`?", "2025-06-13"),
    (JUNE, "2025-06-01", "2025-02-30", "February 2025 has 28 days", ""),
    (FCR, "2025-06: 65.5", "2025-13: 65.5", "a year has the months `01` to `12`", ""),
    (FCR, "2025-06: 65.5", "2025-06: n/a", "leave it empty", "2025-06: null"),
    (FCR, "  2025-06", "\t2025-06", "write 2 spaces", "  2025-06"),
    (FCR, "  2025-06", "    2025-06", "in the column of the key", "  2025-06"),
    (FCR, "unit: percent", "unit: %", "write `unit: percent`", "unit: percent"),
    (FCR, "kind: metric\n", "", "write `kind: metric`", "kind: metric\n"),
    (FCR, "title: Resolved", "title: Note: Resolved", "in quotes", "title: \"Note: Resolved at first contact\""),
    (FCR, "title: Resolved", "title: Case #42 resolved", "in quotes", "title: \"Case #42 resolved at first contact\""),
    (JUNE, "  S01: yes\n", "S01: yes\n", "further left than its neighbours", "answers:\n  S01: yes\n  S02"),
    (HURRY, "owner: Maria", "owner: \"\"", "`owner` is empty", ""),
    (FCR, "title: Resolved at first contact", "title: \"\"", "`title` is empty", ""),
    (NOON, "Two more people at noon", "\"\"", "`do` is empty", ""),
    (CHECKLIST_FILE, "S01: Greets", "S01: \"\"", "`ask` is empty", ""),
    (FCR, "title: Resolved", "title: *Resolved", "in quotes", "title: \"*Resolved at first contact\""),
    (FCR, "target: 75", "target: 75\nbounds: [0, 1]", "write `bounds: [0, 100]`", "bounds: [0, 100]"),
    (FCR, "target: 75", "target: 75\nsample: 30", "an audit has such a key", ""),
    (HURRY, "audit/june", "audits/june.md", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "june", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "Audit/June", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "../audits/june.md", "write `audit/june`", "audit/june"),
    (HURRY, "metric: fcr", "metric: metrics/fcr", "write `fcr`", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: fcr.md", "did you mean `fcr`?", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: FCR", "did you mean `fcr`?", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: Resolved at first contact", "write `fcr`", "metric: fcr"),
    (HURRY, "impact: 4", "impact: high", "from 1 to 5", ""),
    (HURRY, "impact: 4", "impact: 4.0", "did you mean `4`?", "impact: 4"),
    (HURRY, "due: 2025-09-01", "deadline: 2025-09-01", "did you mean `due`?", ""),
    (HURRY, "due: 2025-09-01", "category: people", "`category` stands in a cause: `causes: {rota: {category: …}}`", ""),
    (NOON, "closes: hurry", "closes: gaps/hurry.md", "write `hurry`", "closes: hurry"),
    (NOON, "closes: hurry", "closes: hury", "did you mean `hurry`?", "closes: hurry"),
    (
        NOON,
        "{do: Two more people at noon, who: Maria}",
        "Two more people",
        "write `{do: Two more people}`",
        "rota: {do: Two more people}",
    ),
    (NOON, "rota:", "noon rota:", "write `noon-rota`", "noon-rota:"),
    (FCR, "target: 75", "target: [70, 75]", "with your own periods", ""),
    (FCR, "target: 75", "target: \">= 75\"", "is said by `better`", ""),
    (FCR, "target: 75", "target: 75\nbounds: [100, 0]", "write `[0, 100]`", "bounds: [0, 100]"),
    (FCR, "target: 75", "target: 75\nspc: {season: 12m}", "did you mean `12`?", "season: 12}"),
    (FCR, "2025-06: 65.5", "2025-06: {value: 65.5, n: 30}", "stands in a CSV file", ""),
    (FCR, "better: higher", "better: ascending", "did you mean `higher`?", "better: higher"),
    (JUNE, "2025-06-01", "2025-06-01 10:00", "did you mean `2025-06-01`?", "date: 2025-06-01\n"),
    (JUNE, "S01: yes", "S01: 26 yes, 4 no", "write `{yes: 26, no: 4}`", "S01: {yes: 26, no: 4}"),
    (JUNE, "S01: yes", "S01: [yes]", "write `yes`", "S01: yes"),
    (JUNE, "S01: yes", "S01: {answer: yes, evidence: call 3}", "under a heading `## S01`", ""),
    (JUNE, "sample:", "scope: channel=phone\nsample:", "write `{channel: phone}`", "scope: {channel: phone}"),
    (JUNE, "sample:", "scope: [phone]\nsample:", "`{channel: phone, team: north}`", ""),
    (JUNE, "method: random", "method: by chance", "did you mean `random`?", "method: random"),
    (JUNE, "reviewed: 30", "reviewed: 3000", "`reviewed` how many of them", ""),
    (HURRY, "impact: 4", "impact: 4/5", "did you mean `4`?", "impact: 4"),
    (HURRY, "item: S02", "item: S99", "there is `S01`, `S02`", ""),
    (HURRY, "item: S02", "item: S02 Listens", "such as `S02`", ""),
    (HURRY, "status: open", "status: closed\nclosed: yes", "with the day it was closed", ""),
    (HURRY, "owner: Maria\n", "", "such as `owner: maria`", ""),
    (HURRY, "2025-09-01", "2025-Q3", "`2025-09-30`", ""),
    (FCR, "65.5", "$65.5", "the currency stands in the metric's `unit`", ""),
    (FCR, "unit: percent", "unit: ποσοστό", "did you mean `percent`?", "unit: percent"),
    (FCR, "better: higher", "better: υψηλότερο", "did you mean `higher`?", "better: higher"),
    (JUNE, "method: random", "method: случайный", "did you mean `random`?", "method: random"),
    (HURRY, "status: open", "status: Offen", "did you mean `open`?", "status: open"),
    (HURRY, "impact: 4", "impact: ４", "did you mean `4`?", "impact: 4"),
];

#[test]
fn each_slip_is_told_once_with_what_to_write() {
    let wrong = wrong(SLIPS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_category_in_another_language_is_counted_apart_and_told() {
    let gap = GAP.replace("status: open", "status: open\ncauses: {a: {cause: x, category: процесс}}");
    let workspace = sound().with(HURRY, &gap);
    let ran = workspace.run(&["check"]);
    assert!(ran.code == 0 && ran.out.contains("`процесс` is `process` in another language"), "{}", ran.out);
    workspace.run(&["check", "--fix"]);
    let after = std::fs::read_to_string(workspace.path().join(HURRY)).unwrap();
    assert_eq!(after, gap.replace("процесс", "process"));
}
