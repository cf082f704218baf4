//! Every key that is declared: a change of its value is told under its path, and how it is written down makes no difference.

use auditbook::schema::settings::Config;
use auditbook::schema::{Field, KeyShape, Kind, Presence, Schema, Shape, head};

use super::memory::Files;

/// Names that mean something elsewhere: results and declared keys are called so.
const NAMES: [&str; 2] = ["change", "score"];

/// A value in YAML's flow form and another one, and where what differs stands below it.
struct Values {
    path: String,
    before: String,
    after: String,
}

impl Values {
    fn of(before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { path: String::new(), before: before.into(), after: after.into() }
    }

    /// The same below `key`.
    fn below(self, key: &str) -> Self {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{key}.{}", self.path) };
        let inside = |value: &str| format!("{{{key}: {value}}}");
        Self { path, before: inside(&self.before), after: inside(&self.after) }
    }
}

/// For each leaf of `shape`, two values that differ in it alone.
fn leaves(shape: &Shape) -> Vec<Values> {
    match shape {
        Shape::Record(schema) => of_schema(schema),
        Shape::Nothing => Vec::new(),
        Shape::Map(keys, inner) | Shape::Pair(keys, inner) => {
            let names: Vec<&str> = match keys {
                KeyShape::Id | KeyShape::Name => NAMES.to_vec(),
                KeyShape::Period => vec!["2025", "2025-03"],
                KeyShape::Choice(words) => words.iter().map(|word| word.word).collect(),
                KeyShape::Rule => vec!["missing-evidence"],
            };
            let named = |name: &&str| leaves(inner).into_iter().map(|values| values.below(name)).collect::<Vec<_>>();
            names.iter().flat_map(named).collect()
        }
        // A text that stands alone for a record is a value of that record.
        Shape::Either([Shape::Text, rest @ ..]) => rest.iter().flat_map(leaves).collect(),
        Shape::Either(shapes) => shapes.iter().flat_map(leaves).collect(),
        Shape::Label => {
            let translated = |before, after, path: &str| Values { path: path.into(), ..Values::of(before, after) };
            vec![Values::of("One", "Two"), translated("{en: One, et: Üks}", "{en: One, et: Kaks}", "et")]
        }
        Shape::List(inner) => {
            let lists = leaves(inner).into_iter();
            lists.map(|Values { before, after, .. }| Values::of(format!("[{before}]"), format!("[{after}]"))).collect()
        }
        scalar => vec![of_scalar(scalar)],
    }
}

fn of_schema(schema: &Schema) -> Vec<Values> {
    schema.fields.iter().flat_map(of_field).collect()
}

fn of_field(field: &'static Field) -> Vec<Values> {
    let mut values = leaves(&field.shape);
    for value in &mut values {
        // What a key that is left out says cannot be told from it.
        let default = if let Presence::Default(text) = field.presence { text } else { "" };
        assert!(value.before != default || value.after != default);
    }
    values.into_iter().map(|values| values.below(field.key)).collect()
}

fn of_scalar(shape: &Shape) -> Values {
    let forms = [
        "1-5",
        "1-7",
        "https://one.example",
        "https://two.example",
        "2MiB",
        "3MiB",
        "\",\"",
        "\";\"",
        "\".\"",
        "one",
        "two",
    ];
    let (before, after) = match shape {
        Shape::Text | Shape::Id | Shape::Reference => ("one", "two"),
        Shape::PinnedChecklist => ("one@1", "one@2"),
        Shape::Number => ("0.5", "0.6"),
        Shape::Whole => ("2", "3"),
        Shape::Bounds => ("[0, null]", "[0, 5]"),
        Shape::Date => ("2025-01-01", "2025-01-02"),
        Shape::Time => ("22:00", "23:00"),
        Shape::Period => ("2025-01", "2025-02"),
        Shape::Language => ("en", "et"),
        Shape::Truth | Shape::Answer => ("yes", "no"),
        Shape::Choice(words) => (words[0].word, words[1].word),
        Shape::Form(form) => {
            let said = |text: &str| (form.canonical)(text.trim_matches('"'));
            let first = forms.into_iter().find(|text| said(text).is_some()).unwrap();
            let other = forms.into_iter().find(|text| said(text).is_some_and(|said_now| Some(said_now) != said(first)));
            (first, other.unwrap())
        }
        other => unreachable!("{other:?} is no scalar"),
    };
    Values::of(before, after)
}

/// The mapping in flow form as the lines of a document.
fn lines(flow: &str) -> String {
    format!("{}\n", &flow[1..flow.len() - 1])
}

/// A document for each of `flows`, called `x0`, `x1` and so on.
fn documents<'f>(kind: Kind, flows: impl Iterator<Item = &'f String>) -> Files {
    let version = if kind == Kind::Checklist { "version: 1\n" } else { "" };
    flows.enumerate().fold(Files::new(), |files, (at, flow)| {
        files.with(&format!("audits/x{at}.md"), format!("---\nkind: {kind}\n{version}{}---\n", lines(flow)))
    })
}

/// What is told of each of the documents in `pairs` of what is written before and after.
fn told(kind: Kind, pairs: &[(String, String)]) -> Vec<Vec<String>> {
    let before = documents(kind, pairs.iter().map(|(before, _)| before));
    let told = before.told(&documents(kind, pairs.iter().map(|(_, after)| after)));
    let version = if kind == Kind::Checklist { "@1" } else { "" };
    let about = |at: usize| {
        let reference = format!("{kind}/x{at}{version} ");
        told.iter().filter_map(|line| line.strip_prefix(&reference).map(str::to_owned)).collect()
    };
    (0..pairs.len()).map(about).collect()
}

/// The declared keys of a kind, those that documents are matched by apart.
fn declared(kind: Kind) -> impl Iterator<Item = &'static Field> {
    let fields = head::FIELDS.iter().chain(kind.schema().fields);
    fields.filter(|field| !["kind", "id", "version"].contains(&field.key))
}

#[test]
fn a_change_of_any_key_of_any_kind_is_told_under_its_path() {
    let mut count = 0;
    for kind in Kind::ALL.iter().copied() {
        let values: Vec<Values> = declared(kind).flat_map(of_field).collect();
        let pairs: Vec<_> = values.iter().map(|values| (values.before.clone(), values.after.clone())).collect();
        for (values, told) in values.iter().zip(told(kind, &pairs)) {
            let path = format!("{}: ", values.path);
            assert!(matches!(told.as_slice(), [one] if one.starts_with(&path)), "{path}{told:?}\n{}", values.after);
            count += 1;
        }
    }
    assert!(count > 250, "{count}");
}

#[test]
fn a_key_that_comes_or_goes_is_told_where_it_stands() {
    let nothing = || "{}".to_owned();
    for kind in Kind::ALL.iter().copied() {
        let values: Vec<Values> = declared(kind).flat_map(of_field).collect();
        let came: Vec<_> = values.iter().map(|values| (nothing(), values.before.clone())).collect();
        let gone: Vec<_> = values.iter().map(|values| (values.after.clone(), nothing())).collect();
        for ((values, came), gone) in values.iter().zip(told(kind, &came)).zip(told(kind, &gone)) {
            // One of the two may be what a key says that is left out.
            assert!(came.len() + gone.len() > 0, "{}", values.path);
            for line in came.iter().chain(&gone) {
                let path = line.split_once(": ").unwrap().0;
                // Of several languages all come and go.
                let within = values.path.rsplit_once('.').map_or(values.path.as_str(), |(within, _)| within);
                assert!(values.path.starts_with(path) || path.starts_with(within), "{line} {}", values.path);
            }
        }
    }
}

#[test]
fn a_change_of_any_setting_is_told_under_its_path() {
    let settings = |flow: &str| Files::new().with("auditbook.yaml", lines(flow));
    let calendar = |timezone: &str, saturday: &str| {
        format!("{{calendars: {{desk: {{timezone: {timezone}, hours: {{mon-fri: 09:00-18:00, sat: {saturday}}}}}}}}}")
    };
    let tallinn = calendar("Europe/Tallinn", "10:00-14:00");
    let changed = |path: &str, after: String| Values { path: path.into(), before: tallinn.clone(), after };
    let of_calendar = [
        changed("calendars.desk.timezone", calendar("Europe/Athens", "10:00-14:00")),
        changed("calendars.desk.hours.sat", calendar("Europe/Tallinn", "10:00-15:00")),
    ];
    // A calendar and a person are sound as a whole alone.
    let others =
        Config::DECLARED.fields.iter().filter(|field| !matches!(field.key, "calendars" | "people")).flat_map(of_field);
    // A file of two bytes is no limit.
    let is_limit = |values: &Values| !(values.path.starts_with("limits.") && values.before.ends_with(": 2}}"));
    for values in others.filter(is_limit).chain(of_calendar) {
        let told = settings(&values.before).told(&settings(&values.after));
        let path = format!("auditbook.yaml {}: ", values.path);
        assert!(matches!(told.as_slice(), [one] if one.starts_with(&path)), "{path}{told:?}");
    }
}

/// Every record that has a name in a map and a value that can stand alone, by the keys that lead to it.
fn short_forms(shape: &'static Shape, found: &mut Vec<(String, String)>, before: &str, after: &str) {
    match shape {
        Shape::Record(schema) => {
            if let Some(key) = schema.short {
                let value = leaves(&schema.field(key).unwrap().shape).remove(0).before;
                found.push((format!("{before}{value}{after}"), format!("{before}{{{key}: {value}}}{after}")));
            }
            for field in schema.fields {
                short_forms(&field.shape, found, &format!("{before}{{{}: ", field.key), &format!("}}{after}"));
            }
        }
        Shape::Map(KeyShape::Id | KeyShape::Name, inner) => {
            short_forms(inner, found, &format!("{before}{{change: "), &format!("}}{after}"));
        }
        Shape::Either(shapes) => shapes.iter().for_each(|shape| short_forms(shape, found, before, after)),
        _ => {}
    }
}

#[test]
fn a_value_that_stands_alone_is_its_mapping() {
    let mut count = 0;
    for kind in Kind::ALL.iter().copied() {
        let mut found = Vec::new();
        for field in declared(kind) {
            short_forms(&field.shape, &mut found, &format!("{{{}: ", field.key), "}");
        }
        for (pair, told) in found.iter().zip(told(kind, &found)) {
            assert!(told.is_empty(), "{pair:?} {told:?}");
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
}

/// Two ways of writing one value.
fn spellings(shape: &Shape) -> Option<(&'static str, &'static str)> {
    Some(match shape {
        Shape::Text | Shape::Id | Shape::Choice(_) | Shape::Date => ("one", "\"one\""),
        Shape::Label => ("One", "{en: One}"),
        Shape::Number => ("1", "1.0"),
        Shape::Whole => ("7", "007"),
        Shape::Bounds => ("[0, null]", "[0.0, ~]"),
        Shape::Truth => ("yes", "true"),
        Shape::Time => ("\"22:00\"", "\"22:00:00\""),
        Shape::Answer => ("yes", "'true'"),
        Shape::List(Shape::Text | Shape::Id) => ("one", "[one]"),
        _ => return None,
    })
}

#[test]
fn how_a_value_is_spelt_and_a_default_that_is_stated_make_no_difference() {
    for kind in Kind::ALL.iter().copied() {
        let mut pairs = Vec::new();
        for field in declared(kind) {
            let with = |value: &str| format!("{{{}: {value}}}", field.key);
            pairs.extend(spellings(&field.shape).map(|(one, other)| (with(one), with(other))));
            if let Presence::Default(text) = field.presence {
                pairs.push(("{}".to_owned(), with(text)));
            }
            pairs.push(("{}".to_owned(), with("")));
        }
        for (pair, told) in pairs.iter().zip(told(kind, &pairs)) {
            assert!(told.is_empty(), "{kind} {pair:?} {told:?}");
        }
    }
}
