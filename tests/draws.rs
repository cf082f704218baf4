//! `auditbook sample`: how many to review, which, and what adding rows does to a draw.

use std::collections::BTreeSet;

use auditbook::cli::{Cli, Command};
use auditbook::cmd::sample;
use clap::Parser;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::workspace::Workspace;

const CONTACTS: &str = "TICKET;Team\nT-1;north\nT-2;north\nT-3;south\nT-4;north\nT-5;north\n\nT-6;\n";
const DRAW: [&str; 9] = ["sample", "--from", "contacts.csv", "--id", "ticket", "--seed", "2026-06", "--n", "4"];

#[test]
fn sizes_are_said_with_a_block_to_paste() {
    let workspace = Workspace::new();
    let ran = workspace.run(&["sample", "--population", "1240", "--margin", "5"]);
    assert_eq!(
        ran.out,
        "review 294 of 1240: a share is then known to ±5 points at 95 % confidence\n\n\
         sample: {population: 1240, reviewed: 294, method: random}\n"
    );
    let endless = workspace.run(&["sample", "--margin", "5", "--confidence", "0.9", "--format", "json"]).json();
    assert_eq!(endless, json!({ "population": null, "margin": 5.0, "confidence": 0.9, "n": 271 }));
    let apart = workspace.run(&["sample", "--detect", "80:85", "--power", "0.8"]);
    assert_eq!(
        apart.out,
        "review 906 of each group: 85 % is then told from 80 % with probability 80 %, at 95 % confidence\n"
    );
}

#[test]
fn a_draw_prints_the_ids_and_the_block() {
    let workspace = Workspace::new().with("contacts.csv", CONTACTS);
    let mut arguments = DRAW.to_vec();
    arguments.extend(["--by", "team"]);
    let ran = workspace.run(&arguments);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("4 of 6 contacts; a share is then known to ±"), "{}", ran.out);
    assert!(ran.out.contains("team (empty): 1 of 1\nT-6\n") && ran.out.contains("team south: 1 of 1\nT-3\n"));
    assert!(ran.out.contains("team north: 2 of 4\n"));
    let block = "\nsample: {population: 6, reviewed: 4, method: random}  # drawn by team with seed 2026-06\n";
    assert!(ran.out.ends_with(block), "{}", ran.out);
    arguments.extend(["--format", "json"]);
    let json = workspace.run(&arguments).json();
    assert_eq!((&json["n"], &json["population"], &json["seed"]), (&json!(4), &json!(6), &json!("2026-06")));
    assert_eq!(json["sample"], json!({ "population": 6, "reviewed": 4, "method": "random" }));
    assert_eq!(json["ids"].as_array().unwrap().len(), 4);
    assert_eq!(json["strata"][1]["value"], json!("north"));
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let draw = |csv: &str, change: &dyn Fn(&mut Vec<&'static str>)| {
        let mut arguments = DRAW.to_vec();
        change(&mut arguments);
        Workspace::new().with("contacts.csv", csv).run(&arguments)
    };
    let as_is = |_: &mut Vec<&'static str>| {};
    let cases = [
        (draw("ticket\nA\nB\nA\n", &as_is), "`contacts.csv`, line 4: `A` stands on line 2 already"),
        (draw("ticket,x\nA,1\n,2\n", &as_is), "`contacts.csv`, line 3: the cell of `ticket` is empty"),
        (draw("ticket\nA\nB\n", &as_is), "`contacts.csv` has 2 contacts, fewer than the 4 to draw"),
        (draw("ticket\n", &as_is), "`contacts.csv` has no rows to draw from"),
        (
            draw(CONTACTS, &|given| given[4] = "Tickt"),
            "`contacts.csv` has no column `Tickt`\nhelp: did you mean `TICKET`?",
        ),
        (
            draw(CONTACTS, &|given| given[2] = "contact.csv"),
            "there is no file `contact.csv`\nhelp: did you mean `contacts.csv`?",
        ),
        (
            draw(CONTACTS, &|given| given.extend(["--by", "shift"])),
            "has no column `shift`\nhelp: its columns are `TICKET`, `Team`",
        ),
        (
            draw(CONTACTS, &|given| {
                given[8] = "2";
                given.extend(["--by", "team"]);
            }),
            "2 are fewer than the 3 values of `team`, each of which gets at least one",
        ),
        (draw(CONTACTS, &|given| given.truncate(7)), "how many to draw is not said"),
        (draw(CONTACTS, &|given| given[8] = "0"), "0 is not in 1.."),
        (draw(CONTACTS, &|given| given.truncate(5)), "--seed <TEXT>"),
    ];
    for (ran, said) in cases {
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{said}");
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
    let ragged = draw("ticket,x\nA,1\nB\n", &as_is);
    assert_eq!((ragged.code, ragged.out.as_str()), (1, ""));
    assert!(ragged.err.contains("csv-ragged-row"), "{}", ragged.err);
    for arguments in
        [["--population", "10"], ["--margin", "0"], ["--detect", "80:80"], ["--detect", "80"], ["--margin", "nan"]]
    {
        let ran = Workspace::new().run(&[&["sample"], &arguments[..]].concat());
        assert_eq!(ran.code, 2, "{arguments:?}");
    }
}

/// What `sample` draws from `rows` of id and team.
fn drawn(rows: &[(u32, u8)], by: bool, n: usize) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.csv");
    let lines: String = rows.iter().map(|(id, team)| format!("{id},team {team}\n")).collect();
    std::fs::write(&file, format!("id,team\n{lines}")).unwrap();
    let (file, n) = (file.to_str().unwrap(), n.to_string());
    let mut arguments = vec!["auditbook", "sample", "--from", file, "--id", "id", "--seed", "s", "--format", "json"];
    arguments.extend(["--n", &n]);
    arguments.extend(by.then_some(["--by", "team"]).into_iter().flatten());
    let Command::Sample(args) = Cli::try_parse_from(arguments).unwrap().command else { unreachable!() };
    let mut output = Vec::new();
    sample::run(&args, &mut output).unwrap();
    serde_json::from_slice(&output).unwrap()
}

fn ids(value: &Value) -> Vec<u32> {
    value["ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().parse().unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn added_rows_push_out_and_never_reshuffle(
        old in prop::collection::btree_map(0_u32..500, 0_u8..4, 8..60),
        new in prop::collection::btree_map(500_u32..1000, 0_u8..4, 0..60),
        n in 4_usize..8,
        by in any::<bool>(),
    ) {
        let old: Vec<(u32, u8)> = old.into_iter().collect();
        let mut all: Vec<(u32, u8)> = new.into_iter().chain(old.iter().copied()).collect();
        let before = drawn(&old, by, n);
        let after = drawn(&all, by, n);
        prop_assert_eq!((ids(&before).len(), ids(&after).len()), (n, n));
        for stratum in after["strata"].as_array().unwrap() {
            let was = before["strata"].as_array().unwrap().iter().find(|other| other["value"] == stratum["value"]);
            let (was, is) = (was.map(ids).unwrap_or_default(), ids(stratum));
            let kept: Vec<u32> = is.iter().copied().filter(|id| *id < 500).collect();
            // Those that were there stand in the old order, with no gap: the last drawn goes first, and one that was not drawn comes
            // in only where the stratum got more.
            let together = kept.len().min(was.len());
            prop_assert_eq!(&kept[..together], &was[..together]);
            prop_assert!(kept.len() <= was.len() || is.len() > was.len());
        }
        // The order of rows does not matter.
        all.reverse();
        prop_assert_eq!(drawn(&all, by, n), after);
        let places: BTreeSet<u32> = ids(&before).into_iter().collect();
        prop_assert_eq!(places.len(), n);
    }
}
