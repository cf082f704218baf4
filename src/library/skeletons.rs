//! Skeletons: documents of every kind whose comments say what each key means.
//!
//! In: the declarations, the tables of `skeletons/`, compiled in, and what is known of the document. Out: the text
//! of a new document.

use crate::model::Kind;
use crate::parse::read::to_write;
use crate::schema::{Given, front_matter, front_matter_around};

/// What a new document is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Blanks<'a> {
    /// The id of the document.
    pub id: &'a str,
    /// Who answers for it, as YAML; empty where the author has to say.
    pub owner: &'a str,
    /// The day it is written.
    pub date: chrono::NaiveDate,
    /// The language of its comments.
    pub tongue: &'a str,
    /// The language that it states, where it is not the workspace's first.
    pub lang: Option<&'a str>,
    /// What stands below the front matter.
    pub body: &'a str,
}

/// Returns the new document of `kind`. Audits have none: what they ask stands in their checklist.
pub(crate) fn skeleton(kind: Kind, blanks: &Blanks<'_>) -> Option<String> {
    if kind == Kind::Audit {
        return None;
    }
    Some(format!("---\n{}---\n{}", front(kind, blanks, &[], None), blanks.body))
}

/// Returns the front matter of a new document of `kind`, without the lines `---` around it: keys of `values` say these, or
/// stand in a comment where they have none, and the last key is left out where it is `without`.
pub(crate) fn front(kind: Kind, blanks: &Blanks<'_>, values: &[(&str, Option<&str>)], without: Option<&str>) -> String {
    let filled = filled(blanks);
    front_matter(
        kind,
        &Given { tongue: blanks.tongue, lang: blanks.lang, owner: blanks.owner, values, without, blanks: &filled },
    )
}

/// Returns the document of `kind` that says what `built_in` says, with every other key in a comment.
pub(crate) fn around(kind: Kind, blanks: &Blanks<'_>, built_in: &str) -> String {
    let (front, body) = built_in.trim_start_matches("---\n").split_once("\n---\n").unwrap_or((built_in, ""));
    let filled = filled(blanks);
    let given = Given {
        tongue: blanks.tongue,
        lang: blanks.lang,
        owner: blanks.owner,
        values: &[],
        without: None,
        blanks: &filled,
    };
    format!("---\n{}---\n{body}", front_matter_around(kind, &given, front))
}

/// What stands for each blank of the examples.
fn filled(blanks: &Blanks<'_>) -> [(&'static str, String); 5] {
    let later = blanks.date + chrono::Days::new(60);
    [
        ("{{id}}", blanks.id.to_owned()),
        ("{{who}}", who(blanks.owner)),
        ("{{date}}", blanks.date.to_string()),
        ("{{month}}", blanks.date.format("%Y-%m").to_string()),
        ("{{later}}", later.to_string()),
    ]
}

/// Returns the CSV file that the skeleton of `kind` names, with its headers and no rows.
pub(crate) fn companion(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Survey => Some(include_str!("skeletons/survey.csv")),
        Kind::Log => Some(include_str!("skeletons/log.csv")),
        _ => None,
    }
}

/// The owner as a value that can stand between braces.
fn who(owner: &str) -> String {
    match owner {
        "" => to_write!(owner).into(),
        _ if !owner.starts_with(['"', '\'']) && owner.contains(['{', '}', '[', ']', ',']) => format!("{owner:?}"),
        _ => owner.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanks(owner: &str) -> Blanks<'_> {
        Blanks {
            id: "sample",
            owner,
            date: chrono::NaiveDate::from_ymd_opt(2026, 3, 14).unwrap(),
            tongue: "en",
            lang: None,
            body: "",
        }
    }

    #[test]
    fn fills_every_blank_of_every_kind() {
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Audit) {
            for owner in ["", "Maria", "A much longer name than any column has room for", "Maria, Jr. {north}"] {
                let text = skeleton(kind, &blanks(owner)).unwrap();
                assert!(text.starts_with(&format!("---\nkind: {kind}\n")), "{kind}");
                assert!(!text.contains("{{"), "{kind}: {text}");
                let yaml = text[4..].split_once("\n---\n").unwrap().0;
                let read: serde_yaml::Value = serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{kind}: {e}"));
                assert_eq!(read["owner"].as_str().unwrap_or_default(), owner, "{kind}");
            }
        }
    }

    #[test]
    fn states_a_language_that_is_not_the_workspaces_first() {
        let text = skeleton(Kind::Goal, &Blanks { lang: Some("et"), ..blanks("") }).unwrap();
        assert!(text.contains("\nlang: et ") && !text.contains("# lang:"), "{text}");
    }

    #[test]
    fn keeps_comments_in_their_column() {
        let short = skeleton(Kind::Goal, &blanks("Maria")).unwrap();
        let behind = |line: &&str| !line.starts_with("<!--") && line.len() > 40 && line[32..].starts_with("# ");
        assert!(short.lines().filter(behind).count() >= 8, "{short}");
    }

    #[test]
    fn the_new_documents_look_like_this() {
        for kind in [Kind::Gap, Kind::Checklist, Kind::Metric, Kind::Survey] {
            let text = skeleton(kind, &blanks("maria")).unwrap();
            insta::assert_snapshot!(format!("new_{kind}"), text);
        }
    }
}
