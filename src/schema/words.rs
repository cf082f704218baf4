//! Declarations in plain words: what a value looks like, what it may be, an example of it.
//!
//! In: a [`Field`]. Out: short texts in English, words of YAML in backticks. Skeletons, the reference of keys, explanations and
//! editors all say a thing in the same words.

use super::{Field, KeyShape, Kind, NumberForm, Presence, Schema, Shape};
use crate::parse::node::{Node, Value};
use crate::source::{SourceFile, Span};

/// What stands in the blanks of an example where no new document fills them.
const SAMPLES: [(&str, &str); 6] = [
    ("{{id}}", "night-cover"),
    ("{{owner}}", "maria"),
    ("{{who}}", "maria"),
    ("{{date}}", "2026-03-14"),
    ("{{month}}", "2026-03"),
    ("{{later}}", "2026-05-13"),
];

impl Field {
    /// The declared example, else the default, else the first word that may stand here; blanks not filled.
    pub(crate) fn raw_example(&self) -> &'static str {
        let words = self.shape.words();
        match (self.example, self.presence) {
            ("", Presence::Default(text)) => text,
            ("", _) => words.first().map_or("", |word| word.word),
            (example, _) => example,
        }
    }

    /// A value that it may have, in YAML.
    pub fn sample(&self) -> String {
        SAMPLES.iter().fold(self.raw_example().to_owned(), |text, (blank, sample)| text.replace(blank, sample))
    }

    /// What it means in the language with the tag `lang`, in one line.
    pub fn meaning_in(&self, lang: &str) -> String {
        super::meanings::in_language(&self.meaning(), lang)
    }

    /// What its value looks like: `a whole number from 1 to 5`.
    pub fn looks(&self) -> String {
        looks(self, self.shape)
    }

    /// `required`, `optional`, or what it says where it is left out.
    pub fn presence_in_words(&self) -> String {
        match self.presence {
            Presence::Optional => "optional".into(),
            Presence::Default(text) => format!("`{text}` where it is left out"),
            Presence::Required | Presence::RequiredBy(_) => "required".into(),
        }
    }
}

impl Schema {
    /// A value of it, in YAML: the declared one, else its keys with their examples.
    pub fn sample(&self) -> String {
        if !self.example.is_empty() {
            return self.example.to_owned();
        }
        let pairs: Vec<String> = self.fields.iter().map(|field| format!("{}: {}", field.key, field.sample())).collect();
        format!("{{{}}}", pairs.join(", "))
    }
}

fn looks(field: &Field, shape: Shape) -> String {
    match shape {
        Shape::Text => "a text".into(),
        Shape::Label => "a text, or one for each language such as `{en: …, et: …}`".into(),
        Shape::Id | Shape::Reference => reference(field.refers),
        Shape::PinnedChecklist => "a checklist with its version, `id@version`".into(),
        Shape::Number => format!("{}{}", number(field.number), range(field)),
        Shape::Bounds => "the lowest and the highest value, `null` for none".into(),
        Shape::Whole => format!("a whole number{}", range(field)),
        Shape::Truth => "`yes` or `no`".into(),
        Shape::Date => "a date such as `2026-03-14`".into(),
        Shape::Time => "a time of day such as `22:10`".into(),
        Shape::Period => "a period such as `2026`, `2026-Q1`, `2026-03`, `2026-W05` or `2026-03-14`".into(),
        Shape::Language => "a language tag such as `et`".into(),
        Shape::Answer => "an answer".into(),
        Shape::Choice(words) => either(words.iter().map(|word| word.word)),
        Shape::Form(form) => form.called.into(),
        Shape::List(inner) => format!("{}, or a list of such", looks(field, *inner)),
        Shape::Map(key, inner) => format!("{}, each with {}", names(field, key), looks(field, *inner)),
        Shape::Pair(KeyShape::Period, inner) => format!("one period with {}", looks(field, *inner)),
        Shape::Pair(_, inner) => format!("one name with {}", looks(field, *inner)),
        Shape::Record(schema) => match schema.short.and_then(|key| schema.field(key)) {
            Some(short) => format!("{}, or keys of its own", looks(short, short.shape)),
            None => "keys of its own".into(),
        },
        Shape::Either(shapes) => {
            let form = |shape: &Shape| match shape {
                Shape::List(inner) => format!("a list, each {}", looks(field, **inner)),
                other => looks(field, *other),
            };
            let mut forms: Vec<String> = shapes.iter().map(form).collect();
            forms.dedup();
            forms.join(", or ")
        }
        Shape::Nothing => "nothing".into(),
    }
}

fn reference(kinds: &[Kind]) -> String {
    match kinds {
        [] => "an id".into(),
        [kind] => format!("the id of {}", kind.schema().called),
        kinds => format!("a document: {}", either(kinds.iter().map(|kind| format!("{kind}/id")))),
    }
}

fn number(form: NumberForm) -> &'static str {
    match form {
        NumberForm::Plain => "a number",
        NumberForm::Quantity => "a value in the metric's unit: a number, `75 %` or a duration such as `4h`",
        NumberForm::Duration => "a duration such as `45s`, `4h`, `5h30m` or `7d`",
    }
}

fn range(field: &Field) -> String {
    match field.range {
        None => String::new(),
        Some((low, high)) if high.is_finite() => format!(" from {low} to {high}"),
        Some((low, _)) => format!(" of at least {low}"),
    }
}

fn names(field: &Field, key: KeyShape) -> String {
    match (key, field.refers) {
        (KeyShape::Id, [kind]) => format!("ids of {}", kind.folder()),
        (KeyShape::Id | KeyShape::Name, _) => "names of your own".into(),
        (KeyShape::Period, _) => "periods".into(),
        (KeyShape::Choice(words), _) => format!("the names {}", listed(words.iter().map(|word| word.word), "and")),
        (KeyShape::Rule, _) => "codes of rules".into(),
    }
}

fn either(words: impl Iterator<Item = impl AsRef<str>>) -> String {
    listed(words, "or")
}

/// The words in backticks, `last` before the last of them.
fn listed(words: impl Iterator<Item = impl AsRef<str>>, last: &str) -> String {
    let words: Vec<String> = words.map(|word| format!("`{}`", word.as_ref())).collect();
    match words.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// The value that the YAML `text` stands for, and the file that its spans lie in.
pub(crate) fn value_of(text: &str) -> (SourceFile, Node) {
    let file = SourceFile::new("", format!("value: {text}\n"));
    let mut faults = Vec::new();
    let root = crate::parse::yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut faults);
    debug_assert!(faults.is_empty(), "a declaration's own YAML is sound: {text}");
    let value = root.as_ref().and_then(Node::as_mapping).and_then(|map| map.get("value")).cloned();
    (file, value.unwrap_or(Node { span: Span::default(), value: Value::Null }))
}

#[cfg(test)]
mod tests {
    use super::super::Root;

    fn looks(path: &str) -> String {
        let place = Root::all().flat_map(Root::places).find(|place| place.path == path);
        place.expect("a key that there is").field.looks()
    }

    #[test]
    fn values_are_told_in_plain_words() {
        assert_eq!(looks("gap.effort"), "a whole number from 1 to 5");
        assert_eq!(looks("gap.plan"), "the id of a plan");
        assert_eq!(looks("plan.closes"), "the id of a gap, or a list of such");
        assert_eq!(looks("page.nav"), "`yes` or `no`");
        assert_eq!(looks("audit.type"), "`internal` or `external`");
        assert_eq!(
            looks("goal.from"),
            "one period with a value in the metric's unit: a number, `75 %` or a duration such as `4h`"
        );
        assert_eq!(
            looks("checklist.weights"),
            "names of your own, each with a number of at least 0, or keys of its own"
        );
        assert!(looks("plan.evaluate.qualitative").starts_with("a document: `survey/id`, `metric/id`"));
    }
}
