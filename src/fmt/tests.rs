use super::*;

fn formatted(text: &str) -> String {
    let once =
        format("x.md", text.as_bytes()).unwrap().map_or_else(|| text.to_owned(), |it| String::from_utf8(it).unwrap());
    assert_eq!(format("x.md", once.as_bytes()), Ok(None), "the second run changes nothing");
    once
}

fn front(text: &str) -> String {
    let whole = formatted(&format!("---\n{text}---\nbody  \n"));
    whole.strip_prefix("---\n").unwrap().strip_suffix("---\nbody  \n").unwrap().to_owned()
}

#[test]
fn keys_come_in_the_order_of_the_specification() {
    let before = "owner: ana\nmetric: fcr\nto: {2025-12: 75}\nfrom: {2025-01: 64}\ntitle: x\nkind: goal\ncolour: red\n";
    let after = "kind: goal\ntitle: x\nowner: ana\nmetric: fcr\nfrom: {2025-01: 64}\nto: {2025-12: 75}\ncolour: red\n";
    assert_eq!(front(before), after);
}

#[test]
fn comments_move_with_the_key_below_them() {
    let before =
        "# about all\n\n# the aim\nto: {2025-12: 75} # why\n# from where\n\nfrom: {2025-01: 64}\nkind: goal\n# end\n";
    let after =
        "# about all\n\nkind: goal\n# from where\n\nfrom: {2025-01: 64}\n# the aim\nto: {2025-12: 75} # why\n# end\n";
    assert_eq!(front(before), after);
}

#[test]
fn an_indented_comment_stays_with_the_key_above() {
    let before = "answers:\n  S01: yes\n  # S02: no\nkind: audit\n";
    assert_eq!(front(before), "kind: audit\nanswers:\n  S01: yes\n  # S02: no\n");
}

#[test]
fn blank_lines_stay_between_groups() {
    let before = "title: x\n\nkind: page\n\n\nnav: true\n";
    assert_eq!(front(before), "kind: page\n\ntitle: x\n\n\nnav: true\n");
    let sorted = "kind: page\n\ntitle: x\n\n\n# c\n\nnav: true\n\n";
    assert_eq!(front(sorted), sorted);
}

#[test]
fn spacing_is_alike() {
    let before = "kind :   audit\nscope: {channel :phone,team:  north , q: [a,b ,  \"c, d\" ],}\ndocuments:\n    -   a\n    -   b # c\n";
    let before = before.replace(":phone", ": phone");
    let after =
        "kind: audit\nscope: {channel: phone, team: north, q: [a, b, \"c, d\"]}\ndocuments:\n  - a\n  - b # c\n";
    assert_eq!(front(&before), after);
}

#[test]
fn indentation_is_two_blanks_a_level() {
    let before = "kind: checklist\nsections:\n    contact:\n        # first\n        title:   The conversation   \n        items:\n            S01: Greets\n\n            # S02 is gone\n        # end\n";
    let after = "kind: checklist\nsections:\n  contact:\n    # first\n    title: The conversation\n    items:\n      S01: Greets\n\n      # S02 is gone\n    # end\n";
    assert_eq!(front(before), after);
}

#[test]
fn lists_of_maps_keep_their_shape() {
    let before = "kind: page\nx:\n-   a: 1\n    b:\n        c: 2\n-   - p\n    - q\n";
    let after = "kind: page\nx:\n  - a: 1\n    b:\n      c: 2\n  - - p\n    - q\n";
    assert_eq!(front(before), after);
}

#[test]
fn quotes_are_alike() {
    let before =
        "kind: 'page'\ntitle: \"Phone, north\"\n\"x\": 'yes'\ny: 'a: b'\nz: 'it''s'\nw: \"12\"\nv: 'say \"hi\"'\n";
    let after = "kind: page\ntitle: Phone, north\nx: \"yes\"\ny: \"a: b\"\nz: it's\nw: \"12\"\nv: 'say \"hi\"'\n";
    assert_eq!(front(before), after);
}

#[test]
fn text_over_several_lines_keeps_its_words() {
    let before = "kind: page\nwhy: |\n      one  \n        two # no comment\n\n      three\nhow: >-\n    a\n    b\nlong: first\n   second\nq: \"a\n\n    b\"\n";
    let after = front(before);
    let value = |text: &str, key: &str| {
        meaning(text).unwrap().as_mapping().unwrap().get(key).unwrap().as_text().unwrap().to_owned()
    };
    for key in ["why", "how", "long", "q"] {
        assert_eq!(value(before, key), value(&after, key));
    }
    assert!(after.contains("one  \n"), "blanks inside a text are part of it: {after}");
}

#[test]
fn flow_over_several_lines_stays() {
    let text = "kind: checklist\nsections:\n  a:\n    items:\n      S07: {ask: Stays polite,   critical: true,\n            level: contact} # two lines\n";
    assert_eq!(front(text), text);
}

#[test]
fn greek_arabic_and_tabs_stay_in_place() {
    let text = "kind: page\ntitle:\n  el: Ώρα: μία\n";
    assert!(format("x.md", format!("---\n{text}---\n").as_bytes()).is_err(), "a second colon is a syntax fault");
    let before = "title:\n    el:   \"Ώρα, μία\"   # σχόλιο\n    ar:  زيارة المتسوّق\nkind:   page\n";
    assert_eq!(front(before), "kind: page\ntitle:\n  el: Ώρα, μία   # σχόλιο\n  ar: زيارة المتسوّق\n");
}

#[test]
fn line_ends_the_mark_and_the_body_stay() {
    let before = "\u{feff}---  \r\ntitle: x\r\nkind:  page\r\n---\r\n\r\n# body  \r\n---\r\nkind:   x";
    let after = format("x.md", before.as_bytes()).unwrap().unwrap();
    let expected = "\u{feff}---\r\nkind: page\r\ntitle: x\r\n---\r\n\r\n# body  \r\n---\r\nkind:   x";
    assert_eq!(String::from_utf8(after).unwrap(), expected);
    assert_eq!(formatted("---\ntitle: x\n---"), "---\ntitle: x\n---\n");
}

#[test]
fn what_has_no_front_matter_is_left_alone() {
    assert_eq!(format("x.md", b"# Title\n"), Ok(None));
    assert_eq!(format("x.md", b""), Ok(None));
    assert_eq!(format("x.md", b"---\n---\n"), Ok(None));
    assert_eq!(format("x.md", b"---\n# only a comment\n\n---\n"), Ok(None));
}

#[test]
fn a_faulty_file_gets_diagnostics_instead() {
    for text in [
        "---\nkind: page\ntitle: [a\n---\n",
        "---\nkind: page\n",
        "---\na: 1\na: 2\n---\n",
        "---\na: &x 1\nb: *x\n---\n",
    ] {
        assert!(!format("x.md", text.as_bytes()).unwrap_err().is_empty(), "{text}");
    }
    assert!(format("x.md", b"---\nkind: \xff\n---\n").is_err());
}

#[test]
fn settings_have_an_order_too() {
    let after = format("auditbook.yaml", b"output:  site\ncontent: audits\ntitle: 'x'\n").unwrap().unwrap();
    assert_eq!(String::from_utf8(after).unwrap(), "title: x\ncontent: audits\noutput: site\n");
}
