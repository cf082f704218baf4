//! The built-in metric templates.
//!
//! In: the files of `metrics/`, compiled in. Out: their text by id. It must not interpret them: a template is an ordinary
//! metric document without points, and goes through the same reader as a metric of a workspace.

use super::BuiltIn;
use crate::packed::packed;

/// Returns every built-in metric template, sorted by id.
pub fn metrics() -> &'static [BuiltIn] {
    METRICS
}

/// Returns the built-in metric template called `id`.
pub(crate) fn metric(id: &str) -> Option<&'static BuiltIn> {
    METRICS.iter().find(|built_in| built_in.id == id)
}

macro_rules! templates {
    ($($id:literal),+ $(,)?) => {
        &[$(BuiltIn {
            id: $id,
            version: 1,
            path: concat!("auditbook/metrics/", $id, ".md"),
            text: packed!("metrics/", $id, ".md.z"),
            bodies: &[],
        }),+]
    };
}

static METRICS: &[BuiltIn] = templates![
    "abandonment-rate",
    "average-spend",
    "ces",
    "complaint-rate",
    "conversion-rate",
    "cost-per-contact",
    "csat",
    "employee-satisfaction",
    "escalation-rate",
    "first-contact-resolution",
    "first-response-time",
    "handle-time",
    "market-share",
    "new-customers",
    "nps",
    "onboarding-time",
    "repeat-purchase",
    "resolution-time",
    "retention",
    "service-level",
    "skills-coverage",
    "training-coverage",
    "transfer-rate",
];

#[cfg(test)]
mod tests {
    use serde_yaml::Value;

    use super::*;

    const LANGUAGES: [&str; 6] = ["ar", "el", "en", "et", "ro", "ru"];

    fn front_matter(template: &BuiltIn) -> Value {
        let whole = template.text();
        let text = whole.strip_prefix("---\n").expect("the first line opens the front matter");
        let (yaml, body) = text.split_once("\n---\n").expect("the front matter is closed");
        assert_eq!(body, "", "{}: a template has no body", template.id);
        serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{}: {error}", template.id))
    }

    #[test]
    fn templates_are_sorted_by_id() {
        assert!(metrics().windows(2).all(|pair| pair[0].id < pair[1].id));
        assert_eq!(metric("nps").map(BuiltIn::reference).as_deref(), Some("auditbook/nps@1"));
        assert_eq!(metric("unknown"), None);
    }

    #[test]
    fn every_text_is_in_six_languages() {
        for template in metrics() {
            let yaml = front_matter(template);
            for key in ["title", "definition", "leaves-out"] {
                let texts = yaml[key].as_mapping().unwrap_or_else(|| panic!("{}: {key} is a map", template.id));
                let mut languages: Vec<_> = texts.keys().filter_map(Value::as_str).collect();
                languages.sort_unstable();
                assert_eq!(languages, LANGUAGES, "{}: {key}", template.id);
                for (lang, said) in texts {
                    let said = said.as_str().unwrap_or_default();
                    assert!(!said.is_empty(), "{}: {key}.{lang:?}", template.id);
                    assert_eq!(said.ends_with('.'), key != "title", "{}: {key}: {said}", template.id);
                }
            }
        }
    }

    #[test]
    fn every_text_is_in_the_script_of_its_language() {
        let scripts = [("ar", 'ا', 'ي'), ("el", 'α', 'ω'), ("ru", 'а', 'я')];
        for template in metrics() {
            let yaml = front_matter(template);
            for key in ["title", "definition", "leaves-out"] {
                for (lang, first, last) in scripts {
                    let said = yaml[key][lang].as_str().unwrap_or_default();
                    assert!(said.chars().any(|c| (first..=last).contains(&c)), "{}: {key}.{lang}", template.id);
                }
                let romanian = yaml[key]["ro"].as_str().unwrap_or_default();
                assert!(!romanian.contains(['ş', 'ţ', 'Ş', 'Ţ']), "{}: cedilla in {romanian}", template.id);
            }
        }
    }

    #[test]
    fn every_template_states_what_a_metric_needs_and_holds_no_points() {
        for template in metrics() {
            let yaml = front_matter(template);
            let said = |key: &str| yaml[key].as_str().unwrap_or_default().to_owned();
            assert_eq!(said("kind"), "metric", "{}", template.id);
            assert!(["higher", "lower", "neutral"].contains(&said("better").as_str()), "{}", template.id);
            assert!(
                ["percent", "score", "count", "duration", "ratio", "currency:EUR"].contains(&said("unit").as_str()),
                "{}",
                template.id
            );
            assert!(
                ["customer", "operations", "employee", "business"].contains(&said("group").as_str()),
                "{}",
                template.id
            );
            assert!(["month", "quarter", "year"].contains(&said("every").as_str()), "{}", template.id);
            assert_eq!(yaml["series"].as_mapping().map(serde_yaml::Mapping::len), Some(0), "{}", template.id);
        }
    }
}
