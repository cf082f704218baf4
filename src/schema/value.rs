//! Values of documents: each type knows its shape and how it is read.
//!
//! In: a node and the field it stands in. Out: the value, or nothing and exactly one diagnostic.

use chrono::{NaiveDate, NaiveTime};

use super::map_key::MapKey;
use super::{
    ChecklistRef, DocRef, Field, Fields, Id, Label, Located, NumberForm, Period, Presence, Schema, Shape, Unit, Word,
};
use crate::diag::rules;
use crate::parse::node::{self, Mapping, Node, in_flow, shortened};
use crate::parse::read::{MapReader, certain, did_you_mean, listed};
use crate::source::{SourceFile, Span};

/// How the help begins of an entry that is written the other way round.
pub(crate) const TURNED: &str = "write it the other way round: ";

/// A type that a document's values can have.
pub(crate) trait FieldValue: Sized {
    /// What it looks like.
    const SHAPE: Shape;
    /// Whether a key of this type may be left out.
    const OPTIONAL: bool = false;

    /// The value in `node`.
    fn read(at: &At<'_>, node: &Node) -> Option<Self>;

    /// The value of a key that is left out.
    fn absent(_document: &Fields<'_>) -> Option<Self> {
        None
    }

    /// What takes the place of a value that could not be read, so that the rest of the document can be checked. Such a
    /// document is not whole and enters no workspace.
    fn stand_in() -> Option<Self> {
        None
    }
}

/// A mapping with declared keys.
pub(crate) trait Record: Sized {
    /// Its declaration.
    const SCHEMA: &'static Schema;

    /// Reads its keys.
    fn read_keys(document: &Fields<'_>, map: &mut MapReader<'_>) -> Option<Self>;
}

/// A mapping with declared keys that has a name in a map.
pub(crate) trait NamedRecord: Sized {
    /// What its name is.
    type Key: MapKey;
    /// Its declaration.
    const SCHEMA: &'static Schema;

    /// Reads its keys.
    fn read_keys(document: &Fields<'_>, name: Option<Located<Self::Key>>, map: &mut MapReader<'_>) -> Option<Self>;
}

/// Where a value stands: its document and its field.
pub(crate) struct At<'a> {
    pub(crate) document: &'a Fields<'a>,
    pub(crate) field: &'static Field,
}

/// What came of a document.
pub(crate) struct Outcome<T> {
    /// The document, stand-ins in place of what could not be read.
    pub(crate) value: Option<T>,
    /// Whether there is no stand-in in it.
    pub(crate) whole: bool,
}

/// The keys of one mapping, read in the order of their declaration.
pub(crate) struct Keys<'k, 'r> {
    document: &'k Fields<'k>,
    map: &'k mut MapReader<'r>,
    fields: std::slice::Iter<'static, Field>,
    whole: bool,
}

impl<'k, 'r> Keys<'k, 'r> {
    /// The keys of `map`, declared by `schema`.
    pub(crate) fn new(document: &'k Fields<'k>, map: &'k mut MapReader<'r>, schema: &'static Schema) -> Self {
        Self { document, map, fields: schema.fields.iter(), whole: true }
    }

    /// The value of the next key; nothing where it is faulty or missing.
    pub(crate) fn next<T: FieldValue>(&mut self) -> Option<T> {
        let field = self.fields.next().expect("a declaration has a field for every key that is read");
        let read = self.read::<T>(field);
        if read.is_some() {
            return read;
        }
        self.whole = false;
        T::stand_in()
    }

    fn read<T: FieldValue>(&mut self, field: &'static Field) -> Option<T> {
        let at = At { document: self.document, field };
        let written = match field.presence {
            Presence::Required => return T::read(&at, self.map.required_as(field.key, &|| field.sample())?),
            Presence::RequiredBy(rule) => {
                return T::read(&at, self.map.required_by(field.key, rule, &|| field.sample())?);
            }
            // What a new document leaves open is left so on purpose.
            Presence::Optional | Presence::Default(_) if field.stated == Some("") => self.map.optional(field.key),
            Presence::Optional | Presence::Default(_) => self.map.filled(field.key, &|| field.sample()),
        };
        match (written, field.presence) {
            // An optional value that is faulty is as good as absent: its fault is reported.
            (Some(node), Presence::Optional) if !field.strict => {
                T::read(&at, node).or_else(|| T::absent(self.document))
            }
            (Some(node), _) => T::read(&at, node),
            (None, Presence::Default(text)) => T::read(&at, &written_as(text)),
            (None, _) => T::absent(self.document),
        }
    }

    /// Whether every key that was read has a value.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }
}

/// The node that the YAML `text` of a declaration stands for.
pub(crate) fn written_as(text: &'static str) -> Node {
    if !text.starts_with(['[', '{']) {
        let scalar = node::Scalar { text: text.to_owned(), plain: true };
        return Node { span: Span::default(), value: node::Value::Scalar(scalar) };
    }
    let file = SourceFile::new("", format!("value: {text}\n"));
    let mut faults = Vec::new();
    let node = crate::parse::yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut faults);
    debug_assert!(faults.is_empty(), "a declaration's own YAML is sound: {text}");
    let value = node.as_ref().and_then(Node::as_mapping).and_then(|map| map.get("value")).cloned();
    value.expect("a declaration's own YAML has a value")
}

impl At<'_> {
    /// The word in `node`; a fault naming the nearest where it is none of `words`.
    pub(crate) fn choice<T: Copy>(
        &self,
        node: &Node,
        words: &'static [Word],
        from_name: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let allowed: Vec<(&str, &str)> = words.iter().map(|word| (word.word, word.word)).collect();
        self.document.reader.choice(node, &allowed).and_then(from_name)
    }

    /// The word that `entry` is named by; a fault naming the nearest where it is none of `words`.
    pub(crate) fn word<T>(
        &self,
        entry: &node::Entry,
        words: &'static [Word],
        from_name: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let found = from_name(&entry.key);
        if found.is_none() {
            let names = || words.iter().map(|word| word.word);
            let message = format!("there is no key `{}` here", shortened(&entry.key));
            let fault = self.document.reader.fault(&rules::UNKNOWN_KEY, entry.key_span, message);
            let fault = fault.expected(format!("one of {}", listed(names())));
            let turned = entry.value.as_text().filter(|value| names().any(|name| name == *value));
            self.document.reader.report(if let Some(name) = turned {
                let written = format!("{name}: {}", in_flow(&entry.key));
                let whole = Span::new(entry.key_span.start, entry.value.span.end);
                let fault = fault.help(format!("{TURNED}`{written}`"));
                fault.edit(self.document.reader.file(), whole, written)
            } else {
                let fault = fault.maybe_help(did_you_mean(&entry.key, names()));
                fault.maybe_mend(certain(&entry.key, names()).map(str::to_owned))
            });
        }
        found
    }

    /// The whole number in `node`, within the field's range.
    fn whole(&self, node: &Node, lowest: i64, highest: i64) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "ranges of declarations are small whole numbers")]
        let (low, high) = self.field.range.map_or((lowest, highest), |(low, high)| {
            (low as i64, if high.is_finite() { high as i64 } else { highest })
        });
        // `2 days` is no step of a scale either.
        let is_word = |text: &str| {
            let mut behind = text.trim_start_matches(|c: char| c.is_ascii_digit()).chars();
            behind.all(|c| c.is_alphabetic() || c == ' ') && text.parse::<i64>().is_err()
        };
        if let (Some(text), 1.., ..=100) = (node.as_text().filter(|text| is_word(text)), low, high) {
            let reader = self.document.reader;
            let fault = reader.fault(&rules::WRONG_TYPE, node.span, format!("`{text}` is not a whole number"));
            let meaning = self.field.meaning().trim_end_matches('.').to_lowercase();
            reader.report(fault.expected(format!("a whole number from {low} to {high}")).help(meaning));
            return None;
        }
        self.document.whole(node, low, high)
    }

    fn number(&self, node: &Node) -> Option<f64> {
        let reader = self.document.reader;
        let value = match self.field.number {
            NumberForm::Plain => {
                let number = reader.number(node);
                if number.is_none() {
                    self.without_sign(node);
                }
                number?
            }
            NumberForm::Quantity => self.document.quantity(node)?,
            NumberForm::Duration => reader.duration(node)?,
        };
        let Some((low, high)) = self.field.range else { return Some(value) };
        let message = match (value < low, value > high) {
            (true, _) => format!("`{value}` is below {low}"),
            (_, true) => format!("`{value}` is above {high}"),
            _ => return Some(value),
        };
        let rule = self.field.range_rule.unwrap_or(&rules::OUT_OF_RANGE);
        let fault = reader.fault(rule, node.span, message);
        reader.report(fault.expected(if high.is_finite() {
            format!("{low} to {high}")
        } else {
            format!("{low} or more")
        }));
        None
    }
}

macro_rules! scalars {
    ($($ty:ty: $shape:ident, |$at:ident, $node:ident| $read:expr;)+) => {
        $(impl FieldValue for $ty {
            const SHAPE: Shape = Shape::$shape;

            fn read($at: &At<'_>, $node: &Node) -> Option<Self> {
                $read
            }
        })+
    };
}

scalars! {
    String: Text, |at, node| at.document.owned(node);
    Label: Label, |at, node| at.document.label(node);
    ChecklistRef: PinnedChecklist, |at, node| at.document.checklist(node);
    NaiveTime: Time, |at, node| at.document.reader.time(node);
    Period: Period, |at, node| at.document.period(node);
    bool: Truth, |at, node| at.document.reader.boolean(node);
    f64: Number, |at, node| at.number(node);
    u8: Whole, |at, node| at.whole(node, 0, i64::from(u8::MAX)).and_then(|value| u8::try_from(value).ok());
    u32: Whole, |at, node| at.whole(node, 0, i64::from(u32::MAX)).and_then(|value| u32::try_from(value).ok());
    u64: Whole, |at, node| at.whole(node, 0, i64::MAX).and_then(|value| u64::try_from(value).ok());
    usize: Whole, |at, node| at.whole(node, 0, i64::MAX).and_then(|value| usize::try_from(value).ok());
}

impl FieldValue for NaiveDate {
    const SHAPE: Shape = Shape::Date;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.document.reader.date(node)
    }

    fn stand_in() -> Option<Self> {
        Some(Self::default())
    }
}

impl FieldValue for Id {
    const SHAPE: Shape = Shape::Id;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        match at.field.refers {
            [] => at.document.id(node),
            kinds => at.document.reference(node, kinds).map(|reference| reference.id),
        }
    }
}

impl FieldValue for DocRef {
    const SHAPE: Shape = Shape::Reference;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.document.reference(node, at.field.refers)
    }
}

impl FieldValue for Unit {
    const SHAPE: Shape = Shape::Text;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let text = at.document.owned(node)?;
        if let Some(meant) = Self::meant(&text) {
            let message = format!("`{}` is no unit that is known", shortened(&text));
            let fault = at.document.reader.fault(&rules::UNCLEAR_UNIT, node.span, message);
            let is_vague = Self::says_number_alone(&text);
            let own = if is_vague { " Else write what is counted, such as `parcels`" } else { "" };
            let fault = fault.help(format!("did you mean `{meant}`?{own}"));
            // What follows `currency:` and is no code could be any currency.
            let is_sure = !text.starts_with("currency:") || text.eq_ignore_ascii_case(&meant) || text.ends_with('€');
            at.document.reader.report(fault.maybe_mend((is_sure && !is_vague).then_some(meant)));
            return None;
        }
        Some(Self::new(&text))
    }

    fn stand_in() -> Option<Self> {
        Some(Self::Count)
    }
}

impl<T: FieldValue> FieldValue for Located<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = false;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        T::read(at, node).map(|value| Self::new(value, at.document.origin(node.span)))
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        T::read(at, node).map(Some)
    }

    fn absent(_: &Fields<'_>) -> Option<Self> {
        Some(None)
    }
}

impl<T: Record> FieldValue for T {
    const SHAPE: Shape = Shape::Record(T::SCHEMA);
    const OPTIONAL: bool = T::SCHEMA.is_optional();

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let document = at.document;
        let read = |map: MapReader<'_>| {
            let mut map = map.called(T::SCHEMA.called);
            let value = T::read_keys(document, &mut map);
            map.finish();
            value
        };
        match super::collection::alone(T::SCHEMA, node) {
            Some(mapping) => document.reader.mapping(&mapping).and_then(read),
            None => super::misplaced::mapping_of(at, T::SCHEMA, node).and_then(read),
        }
    }

    fn absent(document: &Fields<'_>) -> Option<Self> {
        if Self::OPTIONAL { without_keys(document) } else { None }
    }
}

/// The mapping in which no key is written.
pub(crate) fn without_keys<T: Record>(document: &Fields<'_>) -> Option<T> {
    let nothing = Node { span: Span::default(), value: node::Value::Mapping(Mapping::default()) };
    document.reader.mapping(&nothing).and_then(|mut map| T::read_keys(document, &mut map))
}
