//! What is made of the declarations, through the real binary: `schema`, `explain` of kinds and keys.

use std::process::{Command, Output};

fn auditbook(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_auditbook")).args(arguments).output().expect("the binary starts")
}

fn printed(arguments: &[&str]) -> String {
    let output = auditbook(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("output is text")
}

fn refused(arguments: &[&str]) -> String {
    let output = auditbook(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    String::from_utf8(output.stderr).expect("output is text")
}

#[test]
fn schemas_are_printed_for_one_kind_for_all_and_for_settings() {
    let schema = |arguments: &[&str]| serde_json::from_str::<serde_json::Value>(&printed(arguments)).unwrap();
    assert_eq!(schema(&["schema", "gap"])["properties"]["kind"]["const"], "gap");
    assert_eq!(schema(&["schema", "settings"])["additionalProperties"], false);
    let any = jsonschema::draft202012::new(&schema(&["schema"])).unwrap();
    assert!(any.is_valid(&serde_json::json!({"kind": "page", "nav": "yes"})));
    assert!(!any.is_valid(&serde_json::json!({"kind": "page", "nave": "yes"})));
    assert!(refused(&["schema", "gaol"]).contains("did you mean `goal`?"));
    assert!(refused(&["schema", "unheard-of"]).contains("one of `checklist`, `audit`"));
}

#[test]
fn kinds_and_keys_are_explained() {
    assert!(printed(&["explain", "gap"]).contains("effort   (required) What closing it would take"));
    assert!(printed(&["explain", "checklist.sections.items.critical"]).contains("`yes` or `no`"));
    assert!(printed(&["explain", "settings.spc", "--format", "json"]).contains("two_of_three"));
    let listed = printed(&["explain", "--list"]);
    for wanted in ["unknown-key ", "\ngap ", "\nplan.actions.due ", "\nsettings.spc.screen "] {
        assert!(listed.contains(wanted), "{wanted}");
    }
    assert!(refused(&["explain", "gap.efort"]).contains("did you mean `gap.effort`?"));
}
