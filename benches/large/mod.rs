//! A workspace of any size, the same every time: audits of sixteen items with evidence, a hundred metrics, fifty goals,
//! thirty-four gaps, each with its plan. In: how many audits, which languages. Out: files below a folder.

use std::fmt::Write as _;
use std::path::Path;

/// How many items the checklist has.
const ITEMS: usize = 16;

/// How many metrics there are; one in five is made of audit scores, the others of a series of 24 months.
const METRICS: usize = 100;

/// How many goals there are.
const GOALS: usize = 50;

/// How many gaps there are, and plans.
const GAPS: usize = 34;

const CHANNELS: [&str; 3] = ["phone", "chat", "email"];

/// What was heard, so that the texts of evidence differ.
const HEARD: [&str; 5] = [
    "The greeting named the company and the agent, and the customer was asked what they had tried **before** calling.",
    "The answer was given from memory; the article on returns says otherwise. See [the policy](https://example.org/policy).",
    "Waited for two minutes without a word. The customer asked twice whether anyone was still there.",
    "> I would have liked to know when somebody calls me back.\n\nThe promise was kept a day late.",
    "- the order was found at once\n- the address was read back\n- nobody asked whether anything else was needed",
];

/// Writes the workspace of so many `audits`, with pages in `languages`, below `folder`.
pub(crate) fn write(folder: &Path, audits: usize, languages: &[&str]) {
    file(folder, "auditbook.yaml", &format!("title: Large\nlanguages: [{}]\n", languages.join(", ")));
    file(folder, "audits/checklists/service.md", &checklist());
    (0..METRICS).for_each(|number| metric(folder, number));
    for number in 0..GOALS {
        // The goals of metrics made from audits start before the first audit.
        let (since, from) = if number.is_multiple_of(5) { ("2019-12", 50) } else { ("2025-01", value(number, 12)) };
        let target = from + 5 + number % 20;
        let text = format!(
            "---\nkind: goal\ntitle: Goal {number}\nowner: Owner {}\nmetric: m{number}\nfrom: {{{since}: {from}}}\nto: {{2026-12: {target}}}\nreview: monthly\n---\n",
            number % 7
        );
        file(folder, &format!("audits/goals/g{number}.md"), &text);
    }
    (0..GAPS).for_each(|number| gap_and_plan(folder, number));
    (0..audits).for_each(|number| audit(folder, number));
}

fn file(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("it lies in the workspace")).expect("folders can be made");
    std::fs::write(path, text).expect("files can be written");
}

fn checklist() -> String {
    let mut text = String::from(
        "---\nkind: checklist\nid: service\ntitle: Service standards\nversion: 1\nscale: [no, partly, yes]\npass: 70\nsections:\n",
    );
    for item in 0..ITEMS {
        if item % 4 == 0 {
            let _ = writeln!(text, "  part{}:\n    title: Part {}\n    items:", item / 4, item / 4);
        }
        let critical = if item == 5 { ", critical: true" } else { "" };
        let _ = writeln!(text, "      S{item:02}: {{ask: Was standard number {item} of the service kept{critical}}}");
    }
    text + "---\n"
}

fn metric(folder: &Path, number: usize) {
    let head = format!(
        "---\nkind: metric\ntitle: Metric {number}\nowner: Owner {}\nbetter: higher\nevery: month\ntarget: 70\ngroup: operations\n",
        number % 7
    );
    let source = if number.is_multiple_of(5) {
        let (channel, team) = (CHANNELS[number / 5 % 3], number / 5);
        format!("unit: score\nsource: {{audit: service, where: {{channel: {channel}, team: t{team}}}}}\n")
    } else {
        let mut csv = String::from("period,value,n\n");
        for month in 0..24 {
            let (value, n) = (value(number, month), 200 + month * number % 90);
            let _ = writeln!(csv, "{}-{:02},{value},{n}", 2024 + month / 12, 1 + month % 12);
        }
        file(folder, &format!("audits/metrics/m{number}.csv"), &csv);
        format!("unit: percent\nseries: m{number}.csv\n")
    };
    let text = format!("{head}{source}definition: What share of contacts kept standard {number}.\n---\n");
    file(folder, &format!("audits/metrics/m{number}.md"), &text);
}

/// The value of a metric with a series in one of its 24 months.
fn value(number: usize, month: usize) -> usize {
    50 + (number * 7 + month * 5) % 23 + month / 2
}

fn gap_and_plan(folder: &Path, number: usize) {
    let gap = format!(
        "---\nkind: gap\ntitle: Gap {number}\nowner: Owner {}\nfound: audit/a{number}\nitem: S{:02}\ncurrent: {}\ntarget: 100\ncauses:\n  training: {{cause: Nobody was shown how, category: knowledge}}\nimpact: {}\neffort: {}\ndue: 2026-03-31\nstatus: planned\nplan: p{number}\n---\nWhat was found more than once.\n",
        number % 7,
        number % ITEMS,
        20 + number,
        1 + number % 5,
        1 + number / 5 % 5
    );
    file(folder, &format!("audits/gaps/p{number}.md"), &gap);
    let metric = (number * 3).min(METRICS - 1);
    let plan = format!(
        "---\nkind: plan\ntitle: Plan {number}\nowner: Owner {}\ncloses: [p{number}]\nmetric: m{metric}\nstart: 2025-06-01\nactions:\n  show: {{do: Show everybody how, who: Owner {}, due: 2025-09-01, done: 2025-08-20}}\n  ask: {{do: Ask again after a month, who: Owner 1, due: 2026-02-01}}\n---\n",
        number % 7,
        number % 5
    );
    file(folder, &format!("audits/plans/p{number}.md"), &plan);
}

/// An audit of a contact: spread over teams, channels and the days of ten years, a note on every fourth answer, evidence
/// for each item.
fn audit(folder: &Path, number: usize) {
    let (year, month, day) = (2016 + number % 10, 1 + number / 10 % 12, 1 + number / 120 % 28);
    let (channel, team) = (CHANNELS[number % 3], number / 3 % 20);
    let mut text = format!(
        "---\nkind: audit\ntitle: Contact {number}\nchecklist: service@1\ndate: {year}-{month:02}-{day:02}\nauditor: Auditor {}\ntype: internal\nstatus: final\nscope: {{channel: {channel}, team: t{team}}}\nanswers:\n",
        number % 11
    );
    for item in 0..ITEMS {
        let answer = ["yes", "partly", "yes", "no", "yes", "yes", "yes"][(number * 7 + number / 50 + item * 3) % 7];
        let _ = match item % 4 {
            0 => writeln!(text, "  S{item:02}: {{answer: {answer}, note: heard at minute {}}}", number % 9 + item),
            _ => writeln!(text, "  S{item:02}: {answer}"),
        };
    }
    text.push_str("---\n");
    for item in 0..ITEMS {
        let heard = HEARD[(number + item * 2) % HEARD.len()];
        let _ = writeln!(text, "\n## S{item:02} Standard {item}\n\nContact {number}, call {item}.\n\n{heard}");
    }
    file(folder, &format!("audits/audits/a{number}.md"), &text);
}
