//! Slips in lines of keys with their values: none becomes a text by quotes, and nothing that it says is lost.

use super::*;

const ROTA: &str = "  rota: {do: Two more people at noon, who: Maria}";
const RIGHT: &str = "  rota: {do: Two more people at noon, who: Maria}\n";
const SAMPLE: &str = "sample: {population: 1240, reviewed: 30, method: random}";

#[test]
fn a_comma_behind_a_value_is_deleted() {
    let wrong = wrong(&[
        (NOON, ROTA, "  rota: {do: Two more people at noon, who: Maria},", "delete the comma", RIGHT),
        (JUNE, SAMPLE, "sample: {population: 1240, reviewed: 30, method: random},", "delete the comma", "random}\n"),
        (JUNE, "note: often in a hurry}", "note: often in a hurry},", "delete the comma", "hurry}\n"),
        (FCR, "title: Resolved at first contact", "title: \"Resolved\",", "delete the comma", "title: \"Resolved\"\n"),
    ]);
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn a_bracket_without_its_colon_gets_one() {
    let slips = ["  rota {", "  rota:{", "  rota; {", "  rota = {"];
    let slips: Vec<Slip> = slips.map(|slip| (NOON, "  rota: {", slip, "write `rota: {`", RIGHT)).into();
    assert_eq!(wrong(&slips), [] as [String; 0]);
    let sample = (JUNE, "sample: {", "sample {", "write `sample: {`", "sample: {population: 1240,");
    assert_eq!(wrong(&[sample]), [] as [String; 0]);
}

#[test]
fn keys_in_other_brackets_or_none_get_theirs() {
    let inner = "{do: Two more people at noon, who: Maria}";
    let wrong = wrong(&[
        (NOON, "rota: {", "rota: (", "write `rota: {do: ", RIGHT),
        (NOON, "rota: {", "rota: ", "write `rota: {do: ", RIGHT),
        (NOON, inner, "(do: Two more people at noon, who: Maria)", "write `rota: {do: ", RIGHT),
        (NOON, inner, "do: Two more people at noon, who: Maria", "write `rota: {do: ", RIGHT),
        (NOON, inner, "do: Two more people at noon", "write `rota: {do: ", ""),
        (NOON, inner, "{do: Two more people at noon, who: Maria)", "`)` stands where `}` closes", RIGHT),
    ]);
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn keys_beside_their_name_are_told_once() {
    let wrong = wrong(&[
        (
            NOON,
            "rota: {do: Two more people at noon, who: Maria}",
            "rota:\n  do: Two more people at noon\n  due: 2027-08-15",
            "two blanks more before the lines that belong to `rota`",
            "",
        ),
        (JUNE, "answers:", "answers: yes", "delete `yes`", ""),
    ]);
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn two_keys_on_a_line_are_parted_by_their_author() {
    let wrong = wrong(&[
        (FCR, "  2025-05: 64\n", "  2025-05: 64, 2025-04: 68.2\n", "two keys stand on one line", ""),
        (HURRY, "impact: 4\neffort: 2", "impact: 4 effort: 2", "write `effort: …` on a line of its own", ""),
        (JUNE, "  S01: yes\n", "  S01: yes S02: yes\n", "write `S02: …` on a line of its own", ""),
        (JUNE, "  S01: yes\n", "  S01: : yes\n", "a second colon stands behind `S01`", "  S01: yes\n"),
        (JUNE, "  S01: yes\n", "  S01; yes\n", "`;` stands in the place of the colon", "  S01: yes\n"),
    ]);
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn what_may_be_something_else_is_not_mended() {
    let wrong = wrong(&[
        (HURRY, "effort: 2", "effort: 2 days", "a whole number from 1 to 5", ""),
        (HURRY, "effort: 2", "effort: 4h", "a whole number from 1 to 5", ""),
        (HURRY, "effort: 2", "effort: 2 people", "a whole number from 1 to 5", ""),
        (FCR, "series:\n  2025-05: 64\n  2025-06: 65.5\n", "series: https://x.ee/fcr.csv\n", "into the workspace", ""),
        (JUNE, "  S01: yes\n", "  S01, S02: yes\n", "give each its own line", ""),
        (CHECKLIST_FILE, "S01: Greets\n      S02", "S01: Greets\n      S 02", "write `S02`", "      S02: Listens"),
    ]);
    assert_eq!(wrong, [] as [String; 0]);
}
