//! Skeletons: documents of every kind whose comments say what each key means.
//!
//! In: the files of `skeletons/`, compiled in, and the values of their blanks. Out: the text of a new document.

use crate::model::Kind;

/// What a skeleton's blanks are filled with.
#[derive(Debug, Clone, Copy)]
pub struct Blanks<'a> {
    /// `{{id}}`: the id of the document.
    pub id: &'a str,
    /// `{{owner}}`: who answers for it, as YAML; empty where the author has to say.
    pub owner: &'a str,
    /// `{{date}}`: the day it is written.
    pub date: chrono::NaiveDate,
}

/// Returns the new document of `kind`. Audits have none: what they ask stands in their checklist.
pub fn skeleton(kind: Kind, blanks: &Blanks<'_>) -> Option<String> {
    let text = match kind {
        Kind::Audit => return None,
        Kind::Checklist => include_str!("skeletons/checklist.md"),
        Kind::Metric => include_str!("skeletons/metric.md"),
        Kind::Goal => include_str!("skeletons/goal.md"),
        Kind::Gap => include_str!("skeletons/gap.md"),
        Kind::Plan => include_str!("skeletons/plan.md"),
        Kind::Survey => include_str!("skeletons/survey.md"),
        Kind::Visit => include_str!("skeletons/visit.md"),
        Kind::Log => include_str!("skeletons/log.md"),
        Kind::Competitor => include_str!("skeletons/competitor.md"),
        Kind::Page => include_str!("skeletons/page.md"),
    };
    Some(filled(text, blanks))
}

/// Returns the CSV file that the skeleton of `kind` names, with its headers and no rows.
pub fn companion(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Survey => Some(include_str!("skeletons/survey.csv")),
        Kind::Log => Some(include_str!("skeletons/log.csv")),
        _ => None,
    }
}

fn filled(text: &str, blanks: &Blanks<'_>) -> String {
    let later = blanks.date + chrono::Days::new(60);
    let who = if blanks.owner.is_empty() { "somebody" } else { blanks.owner };
    let mut filled = text
        .replace("{{id}}", blanks.id)
        .replace("{{who}}", who)
        .replace("{{date}}", &blanks.date.to_string())
        .replace("{{month}}", &blanks.date.format("%Y-%m").to_string())
        .replace("{{later}}", &later.to_string());
    // The comment behind the owner stays in its column where the name is short enough.
    if let Some(start) = filled.find("{{owner}}") {
        let end = filled[start..].find(['#', '\n']).map_or(filled.len(), |end| start + end);
        let width = filled[start..end].chars().count();
        let is_commented = filled[end..].starts_with('#');
        let value = if is_commented {
            let padding = width.saturating_sub(blanks.owner.chars().count()).max(1);
            format!("{}{}", blanks.owner, " ".repeat(padding))
        } else {
            blanks.owner.to_owned()
        };
        filled.replace_range(start..end, &value);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanks(owner: &str) -> Blanks<'_> {
        Blanks { id: "sample", owner, date: chrono::NaiveDate::from_ymd_opt(2026, 3, 14).unwrap() }
    }

    #[test]
    fn fills_every_blank_of_every_kind() {
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Audit) {
            for owner in ["", "Maria", "A much longer name than any column has room for"] {
                let text = skeleton(kind, &blanks(owner)).unwrap();
                assert!(text.starts_with(&format!("---\nkind: {kind}\n")), "{kind}");
                assert!(!text.contains("{{"), "{kind}: {text}");
                let yaml = text[4..].split_once("\n---\n").unwrap().0;
                let read: serde_yaml::Value = serde_yaml::from_str(yaml).unwrap_or_else(|e| panic!("{kind}: {e}"));
                if yaml.contains("\nowner:") {
                    assert_eq!(read["owner"].as_str().unwrap_or_default(), owner, "{kind}");
                }
            }
        }
    }

    #[test]
    fn keeps_comments_in_their_column() {
        let short = skeleton(Kind::Goal, &blanks("Maria")).unwrap();
        let columns: Vec<usize> =
            short.lines().filter(|l| !l.starts_with(['#', '<'])).filter_map(|l| l.find(" # ")).collect();
        assert!(columns.windows(2).all(|pair| pair[0] == pair[1]), "{short}");
    }
}
