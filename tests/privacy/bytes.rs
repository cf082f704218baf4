//! Whole sites: what a small group came to stands in no byte of them.
//!
//! All rows of a small group have one value of nine digits, which is then its mean: it must not stand anywhere, however numbers are
//! written. Answers are listed by how often each was given; those of a small group only have such a mean.

use std::collections::BTreeMap;

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::workspace::Workspace;

/// A row: agent, region, month, value.
struct Row {
    agent: usize,
    region: usize,
    month: usize,
    value: u64,
    mark: u64,
}

const AGENTS: [&str; 4] = ["ana", "ben", "cleo", "dan"];
const REGIONS: [&str; 4] = ["east", "west", "hill", "shore"];
/// What a value is at most.
const MOST: u64 = 999_999_999;

/// Rows, and the values that belong to small groups.
fn rows(seed: u64) -> (Vec<Row>, Vec<u64>) {
    let random = &mut ChaCha8Rng::seed_from_u64(seed);
    let mut rows: Vec<Row> = Vec::new();
    for month in 1..=6 {
        for agent in 0..4 {
            for _ in 0..random.random_range(if agent == 0 { 1..4 } else { 3..14 }) {
                // Few are of the last region, in the whole half-year.
                let region = if random.random_bool(0.01) { 3 } else { random.random_range(0..3) };
                let [value, mark] = [0, 1].map(|_| random.random_range(100_000_000..400_000_000));
                rows.push(Row { agent, region, month, value, mark });
            }
        }
    }
    let (mut by_agent, mut by_region): (BTreeMap<(usize, usize), usize>, BTreeMap<usize, usize>) = Default::default();
    for row in &rows {
        *by_agent.entry((row.agent, row.month)).or_default() += 1;
        *by_region.entry(row.region).or_default() += 1;
    }
    let mut groups: BTreeMap<(usize, usize), Vec<&mut Row>> = BTreeMap::new();
    for row in &mut rows {
        if by_region[&row.region] < 5 {
            groups.entry((10 + row.region, 0)).or_default().push(row);
        } else if by_agent[&(row.agent, row.month)] < 5 {
            groups.entry((row.agent, row.month)).or_default().push(row);
        }
    }
    let mut secrets = Vec::new();
    for group in groups.into_values() {
        let [value, mark] = [0, 1].map(|_| random.random_range(500_000_000..MOST - 100));
        secrets.push(value);
        let n = group.len() as u64;
        for (nth, row) in (0..).zip(group) {
            row.value = value;
            // Around `mark`, none of them on it.
            row.mark = if nth + 1 == n { mark - (n - 1) } else { mark + 1 };
        }
        if n > 1 {
            secrets.push(mark);
        }
    }
    (rows, secrets)
}

fn workspace(seed: u64) -> (Workspace, Vec<u64>) {
    let (rows, secrets) = rows(seed);
    let settings = "title: T\nurl: https://example.org/\nlanguages: [en, ar]\nprivacy: {people: [agent]}\n";
    let workspace = Workspace::new().with("auditbook.yaml", settings);
    let line = |(nth, row): (usize, &Row)| {
        let day = 1 + nth % 28;
        let (agent, region) = (AGENTS[row.agent], REGIONS[row.region]);
        format!("2025-{:02}-{day:02},{agent},{region},{},{}\n", row.month, row.value, row.mark)
    };
    let lines: String = rows.iter().enumerate().map(line).collect();
    for file in ["work", "answers"] {
        workspace.write(&format!("audits/{file}.csv"), format!("day,agent,region,value,mark\n{lines}"));
    }
    workspace.write(
        "audits/answers.md",
        format!("---\nkind: survey\ndate: day\nresponses: answers.csv\nby: [region, agent]\nquestions: {{q: {{column: mark, method: mean, scale: 0-{MOST}}}}}\n---\n"),
    );
    let metric = |id: &str, more: &str, source: &str| {
        workspace.write(
            &format!("audits/{id}.md"),
            format!(
                "---\nkind: metric\nunit: count\nbetter: higher\ntarget: 300000000\n{more}source: {{{source}}}\n---\n"
            ),
        );
    };
    let work = "rows: work.csv, date: day, value: value, statistic";
    metric("mean", "by: [agent]\n", &format!("{work}: mean"));
    metric("weeks", "every: week\nby: [agent]\n", &format!("{work}: mean"));
    metric("ana", "", &format!("{work}: mean, where: {{agent: [ana]}}"));
    metric("staff", "group: employee\nby: [region]\n", &format!("{work}: mean"));
    metric("told", "by: [region, agent]\n", "rows: answers.csv, date: day, value: mark, statistic: mean");
    metric("asked", "by: [region, agent]\n", "survey: answers, question: q");
    for (id, of) in [("mean", "agent: ana"), ("asked", "region: shore"), ("ana", "")] {
        let part = if of.is_empty() { String::new() } else { format!("where: {{{of}}}\n") };
        workspace.write(
            &format!("audits/g-{id}.md"),
            format!("---\nkind: goal\nmetric: {id}\nowner: Eve\n{part}from: {{2024-12: 1}}\nto: {{2026-06: 5}}\n---\n"),
        );
    }
    // What is due, and what was found, so that calendars and all feeds are written.
    workspace.write(
        "audits/found.md",
        "---\nkind: gap\nowner: Eve\nmetric: ana\nimpact: 5\neffort: 1\nopened: 2025-02-01\ndue: 2025-03-01\nstatus: open\n---\n",
    );
    workspace.write(
        "audits/choice.md",
        "---\nkind: decision\nquestion: Which?\nabout: [metric/ana]\noptions: {a: {do: One}, b: {do: Two}}\ndecider: Eve\ndue: 2025-05-01\n---\n",
    );
    (workspace, secrets)
}

/// The digits of `text` as they are read: of all scripts one, without what stands between the thousands.
fn digits(text: &str) -> String {
    let is_between = |c: char| matches!(c, ',' | '.' | '\'' | '_' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬' | '٫');
    let read = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap(),
        c => c,
    };
    text.chars().filter(|c| !is_between(*c)).map(read).collect()
}

#[test]
fn what_a_small_group_came_to_stands_in_no_byte() {
    for seed in 0..4 {
        let (workspace, secrets) = workspace(seed);
        assert!(secrets.len() > 4, "{secrets:?}");
        let site = workspace.build("2025-06-30");
        // Pages with their drawings, downloads, what search finds, feeds, calendars.
        for kind in [".html", ".csv", ".json", ".svg", ".xml", ".ics"] {
            assert!(site.0.keys().any(|path| path.ends_with(kind)), "{kind} of {:?}", site.0.keys());
        }
        assert!(site.0.keys().any(|path| path.starts_with("search/")), "{:?}", site.0.keys());
        let told = ["check", "export"].map(|command| workspace.run(&[command, "--as-of", "2025-06-30"]).out);
        let explained = ["metric/mean", "metric/ana", "metric/told", "survey/answers", "goal/g-ana"]
            .map(|of| workspace.run(&["explain", of, "--as-of", "2025-06-30"]).out);
        let printed = told.into_iter().chain(explained).map(|text| ("printed".to_owned(), text.into_bytes()));
        for (path, bytes) in site.0.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).chain(printed) {
            let text = digits(&String::from_utf8_lossy(&bytes));
            for secret in &secrets {
                assert!(!text.contains(&secret.to_string()), "workspace {seed}: {secret} stands in {path}");
            }
        }
    }
}
