//! Slips in `auditbook.yaml`.

use super::*;

const SLIPS: &[Slip] = &[
    (SETTING, "title", "url: example.org\ntitle", "did you mean `https://example.org`?", "url: https://example.org"),
    (SETTING, "title", "rules: {stale-series: ignore}\ntitle", "did you mean `off`?", "stale-series: off"),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mon: \"09:00-12:00, 13:00-18:00\"}}}\ntitle",
        "write `[09:00-12:00, 13:00-18:00]`",
        "mon: [09:00-12:00, 13:00-18:00]",
    ),
    (SETTING, "title", "calendars: {d: {hours: 9-18}}\ntitle", "write `{mon-fri: 09:00-18:00}`", ""),
    (SETTING, "title", "calendars: {d: {timezone: UTC+2}}\ntitle", "name the place", ""),
    (SETTING, "[en]", "en, el", "write `[en, el]`", "languages: [en, el]"),
    (SETTING, "[en]", "English", "write `en`", "languages: en"),
    (SETTING, "[en]", "[en, ee]", "did you mean `et`?", "languages: [en, et]"),
    (SETTING, "[en]", "[en, gr]", "did you mean `el`?", "languages: [en, el]"),
    (SETTING, "[en]", "[en, es]", "leave it out; a document in it says `lang: es`", ""),
    (SETTING, "title", "limits: {file: 2}\ntitle", "did you mean `2KiB` or `2MiB`?", ""),
    (SETTING, "title", "output: /srv/www\ntitle", "such as `audits`", ""),
    (SETTING, "title", "confidence: 95%\ntitle", "did you mean `0.95`?", "confidence: 0.95"),
    (SETTING, "title", "confidence: 95\ntitle", "did you mean `0.95`?", "confidence: 0.95"),
    (SETTING, "title", "limits: {file: 2MB}\ntitle", "did you mean `2MiB`?", "file: 2MiB"),
    (SETTING, "title", "people: {m: Maria}\ntitle", "write `{name: Maria}`", "m: {name: Maria}"),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mon-fri: 9-18}}}\ntitle",
        "did you mean `09:00-18:00`?",
        "mon-fri: 09:00-18:00",
    ),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mo-fr: 09:00-18:00}}}\ntitle",
        "write `mon-fri`",
        "mon-fri: 09:00-18:00",
    ),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {fri: 18:00-02:00}}}\ntitle",
        "`fri: 18:00-24:00, sat: 00:00-02:00`",
        "",
    ),
    (
        SETTING,
        "title",
        "bands: {basic: 0, good: 60, fair: 40}\ntitle",
        "`fair` begins at 40, and `good` before it at 60",
        "",
    ),
];

#[test]
fn each_slip_in_the_settings_is_told_once_with_what_to_write() {
    let wrong = wrong(SLIPS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn settings_with_another_ending_are_told() {
    let workspace = sound();
    std::fs::rename(workspace.path().join(SETTING), workspace.path().join("auditbook.yml")).unwrap();
    let ran = workspace.run(&["check"]);
    assert!(ran.code == 2 && ran.err.contains("rename it to `auditbook.yaml`"), "{} {}", ran.code, ran.err);
}

#[test]
fn faulty_settings_end_every_command_with_one_code() {
    let workspace = sound().with(SETTING, "title: Quality\nbogus: 3\n");
    for command in [&["check"][..], &["check", "--format", "json"], &["build"], &["export"], &["explain", "metric/fcr"]]
    {
        let ran = workspace.run(command);
        assert_eq!(ran.code, 2, "{command:?}: {}{}", ran.out, ran.err);
        assert!(
            format!("{}{}", ran.out, ran.err).contains("has no key `bogus`"),
            "{command:?}: {}{}",
            ran.out,
            ran.err
        );
    }
}
