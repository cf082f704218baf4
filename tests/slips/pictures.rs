//! Slips in the pictures and links of a text.

use super::silent::wrong_words;
use super::*;

/// A page that says `body`, beside the picture `plan.gif` and one with a blank in its name.
fn page(body: &str) -> Workspace {
    Workspace::new()
        .with("audits/p.md", format!("---\nkind: page\ntitle: P\n---\n{body}\n"))
        .with("audits/how-we-listen.md", "---\nkind: page\ntitle: H\n---\n")
        .with("audits/plan.gif", "GIF89a")
        .with("audits/the plan.gif", "GIF89a")
}

#[test]
fn each_slip_in_a_picture_or_a_link_is_told_once() {
    for (body, words, mend) in [
        ("![The plan](plan.gif), [how](how-we-listen.md), [S01](of the list) and `![x](a b.gif)`", &[][..], ""),
        ("![The plan](<the plan.gif>) [there](https://example.org/x.png)", &[], ""),
        ("![The plan](the plan.gif)", &["a blank ends an address", "write `<the plan.gif>`"], "](<the plan.gif>)"),
        ("![The plan](a plan.gif)", &["a blank ends an address"], ""),
        ("See <img src=\"plan.gif\">", &["HTML of a text is not published", "`![what it shows](plan.gif)`"], ""),
        ("![](plan.gif)", &["undescribed-picture: nothing says what the picture shows"], ""),
        ("![x](https://example.org/x.png)", &["the site loads nothing from elsewhere"], ""),
        ("![x](../../plan.gif)", &["`../../plan.gif` lies outside the workspace", "copy the file into"], ""),
        ("![x](/plan.gif)", &["`/plan.gif` lies outside the workspace"], ""),
        ("![x](plam.gif)", &["no file `plam.gif`", "did you mean `plan.gif`?"], "![x](plan.gif)"),
        (
            "[x](how-we-lisen.md)",
            &["no file `how-we-lisen.md`", "did you mean `how-we-listen.md`?"],
            "(how-we-listen.md)",
        ),
    ] {
        let workspace = page(body);
        assert_eq!(wrong_words(&workspace, words), None, "{body}");
        workspace.run(&["check", "--fix"]);
        let after = std::fs::read_to_string(workspace.path().join("audits/p.md")).unwrap();
        assert!(if mend.is_empty() { after.contains(body) } else { after.contains(mend) }, "{body}: {after}");
    }
}
