//! Readers of the model's own small types: ids, labels, periods, references, numbers within a range.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{ChecklistRef, DocRef, Id, Kind, Label, Located, Origin, Period};
use crate::diag::{Diagnostic, Rule, rules};
use crate::parse::Reader;
use crate::parse::node::{Entry, Mapping, Node};
use crate::parse::read::money::amount;
use crate::parse::read::{LabelText, advised, meant};
use crate::source::{SourceFile, Span, Text};

/// The reading of one document: its file, its faults, and the language its texts are in.
#[derive(Debug)]
pub struct Fields<'r> {
    pub(crate) reader: &'r Reader<'r>,
    pub(crate) file: &'r Arc<SourceFile>,
    pub(crate) lang: Option<String>,
    /// The workspace's first language.
    pub(crate) first: &'r str,
    /// Every document named so far: of a document too faulty to be used, these are checked all the same.
    pub(crate) mentions: RefCell<Vec<Located<DocRef>>>,
    /// What stands where a document should be named and names none: which is meant shows among all of them.
    pub(crate) misnamed: RefCell<Vec<Misnamed>>,
    /// The unit of the document's values.
    pub(crate) unit: StatedUnit,
}

/// What a document says of the unit of its values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum StatedUnit {
    /// They are times.
    Time,
    /// They are something else.
    Other,
    /// Nothing: another document does.
    #[default]
    Unsaid,
}

impl StatedUnit {
    /// That of the document whose front matter is `front`.
    pub(crate) fn of(front: &Node) -> Self {
        match front.as_mapping().and_then(|map| map.get("unit")).and_then(Node::as_text) {
            Some("duration") => Self::Time,
            Some(_) => Self::Other,
            None => Self::Unsaid,
        }
    }
}

/// A text that stands where a document should be named and is not the name of one: a path, a title, an id without its kind.
#[derive(Debug, Clone)]
pub(crate) struct Misnamed {
    /// The text.
    pub(crate) text: String,
    /// The kinds of document that may be named there.
    pub(crate) kinds: Vec<Kind>,
    /// Whether a checklist has to be named with its version.
    pub(crate) is_pinned: bool,
    /// What is wrong with it, not reported yet.
    pub(crate) fault: Diagnostic,
}

/// `text` without control and bidirectional-override characters, which can make a page show other than what was written.
pub(crate) fn cleaned(text: &str) -> String {
    crate::parse::characters::without_hidden_controls(text).into_owned()
}

impl Fields<'_> {
    pub(crate) fn origin(&self, span: Span) -> Origin {
        Origin::new(self.file, span)
    }

    pub(crate) fn fault(&self, rule: &'static Rule, span: Span, message: impl Into<String>) {
        self.reader.report(self.reader.fault(rule, span, message));
    }

    /// What stands at `span` of the file, cleaned: shared with the file where there is nothing to clean.
    pub(crate) fn text(&self, span: Span) -> Text {
        match crate::parse::characters::without_hidden_controls(&self.file.text()[span.range()]) {
            Cow::Borrowed(_) => Text::new(self.file, span),
            Cow::Owned(cleaned) => cleaned.into(),
        }
    }

    pub(crate) fn owned(&self, node: &Node) -> Option<String> {
        self.reader.text(node).map(cleaned)
    }

    pub(crate) fn label(&self, node: &Node) -> Option<Label> {
        Some(match self.reader.label(node)? {
            LabelText::One(text) => Label::plain(cleaned(&text), self.lang.clone()),
            LabelText::ByLanguage(texts) => {
                let texts: BTreeMap<String, String> =
                    texts.into_iter().map(|(tag, text)| (tag, cleaned(&text))).collect();
                Label::translated(texts, self.first)
            }
        })
    }

    pub(crate) fn id(&self, node: &Node) -> Option<Id> {
        let text = self.reader.text(node)?;
        let id = Id::new(text);
        if let Err(message) = &id {
            let fault = self.reader.fault(&rules::INVALID_ID, node.span, message.as_str());
            // An id in front of a text has a number most of the time; the first word of a title is none.
            let several: Vec<&str> = text.split([',', ';', '&', '+']).map(str::trim).collect();
            let are_ids = several.len() > 1 && several.iter().all(|one| Id::new(one).is_ok());
            let one = are_ids.then(|| format!("only one can stand here, such as `{}`", several[0]));
            let is_id =
                |first: &&str| *first != text && first.contains(|c: char| c.is_ascii_digit()) && Id::new(first).is_ok();
            let first = text.split_whitespace().next().filter(is_id);
            let alone = first.map(|first| format!("write the id alone, such as `{first}`"));
            self.reader.report(fault.maybe_help(one.or(alone)));
        }
        id.ok()
    }

    /// Remembers that the document names another at `span`.
    pub(crate) fn mention(&self, reference: &DocRef, span: Span) {
        self.mentions.borrow_mut().push(Located::new(reference.clone(), self.origin(span)));
    }

    /// The id `text` that stands at `span`.
    pub(crate) fn id_at(&self, text: &str, span: Span) -> Option<Id> {
        // More words are no name: a text went on here.
        const MOST_WORDS: usize = 3;
        // What holds one of these is more than a name.
        const SEVERAL: [char; 5] = [',', ';', '=', '{', '['];
        match Id::new(text) {
            Ok(id) => Some(id),
            Err(message) => {
                let fault = self.reader.fault(&rules::INVALID_ID, span, message);
                let is_one = !text.contains(SEVERAL) && text.split_whitespace().count() <= MOST_WORDS;
                let meant = Id::like(text).filter(|_| is_one);
                let help = match &meant {
                    Some(meant) => Some(format!("write `{meant}`")),
                    None if text.contains('{') => Some("write a colon and a blank before `{`".to_owned()),
                    None if text.contains(',') => Some("give each its own line".to_owned()),
                    None => None,
                };
                self.reader.report(fault.maybe_help(help).maybe_mend(meant));
                None
            }
        }
    }

    pub(crate) fn period(&self, node: &Node) -> Option<Period> {
        self.period_at(self.reader.text(node)?, node.span)
    }

    /// The period `text` that stands at `span`.
    pub(crate) fn period_at(&self, text: &str, span: Span) -> Option<Period> {
        match text.trim().parse() {
            Ok(period) => Some(period),
            Err(message) => {
                let fault = self.reader.fault(&rules::INVALID_PERIOD, span, message);
                let fault = fault.expected("a period such as `2025`, `2025-Q1`, `2025-01` or `2025-W05`");
                let meant = meant::periods(text);
                let help = meant::help_beside(&meant, text)
                    .or_else(|| meant::beyond_calendar(text))
                    .or_else(|| meant::without_year(text, ""));
                self.reader.report(fault.maybe_help(help).maybe_mend(meant::one(&meant)));
                None
            }
        }
    }

    /// The period that names `entry` of `map`; where another entry there is called as it should be, both are the same period.
    pub(crate) fn period_of(&self, map: &Mapping, entry: &Entry) -> Option<Period> {
        let meant = meant::one(&meant::periods(&entry.key)).filter(|_| entry.key.trim().parse::<Period>().is_err());
        let Some(meant) = meant.filter(|meant| map.entry(meant).is_some()) else {
            return self.period_at(&entry.key, entry.key_span);
        };
        let message = format!("`{}` and `{meant}` are the same period", entry.key);
        let fault = self.reader.fault(&rules::PERIOD_OVERLAP, entry.key_span, message);
        self.reader.report(
            fault.expected(format!("one value for `{meant}`")).help("leave the right one, and delete the other"),
        );
        None
    }

    /// A bare id where `kinds` names one kind, else `kind/id`.
    pub(crate) fn reference(&self, node: &Node, kinds: &[Kind]) -> Option<DocRef> {
        let text = self.reader.text(node)?;
        let (kind, id) = match (text.split_once('/'), kinds) {
            (Some((kind, id)), _) => match kind.parse::<Kind>() {
                Ok(kind) if kinds.contains(&kind) => (kind, id),
                _ => return self.wrong_reference(node, text, kinds),
            },
            (None, [only]) => (*only, text),
            (None, _) => return self.wrong_reference(node, text, kinds),
        };
        match Id::new(id) {
            Ok(id) => {
                let reference = DocRef::new(kind, id);
                self.mention(&reference, node.span);
                Some(reference)
            }
            Err(message) => {
                let fault = self.reader.fault(&rules::INVALID_ID, node.span, message);
                self.misname(text, kinds, fault);
                None
            }
        }
    }

    fn wrong_reference<T>(&self, node: &Node, text: &str, kinds: &[Kind]) -> Option<T> {
        let forms: Vec<String> = kinds.iter().map(|kind| format!("`{kind}/…`")).collect();
        let (rule, message) = match text.split_once('/').map(|(kind, _)| kind.parse::<Kind>()) {
            None => (&rules::AMBIGUOUS_REFERENCE, format!("`{text}` does not say which kind of document it names")),
            Some(Ok(kind)) => (&rules::REFERENCE_KIND, format!("a {kind} cannot stand here")),
            Some(Err(_)) => (&rules::INVALID_REFERENCE, format!("`{text}` begins with no kind of document")),
        };
        let fault = self.reader.fault(rule, node.span, message);
        let expected = match kinds {
            [only] => format!("the id of {}", only.schema().called),
            _ => format!("one of {}", forms.join(", ")),
        };
        self.misname(text, kinds, fault.expected(expected));
        None
    }

    /// Keeps the `fault` of a `text` that names none of `kinds`, until all documents are known.
    fn misname(&self, text: &str, kinds: &[Kind], fault: Diagnostic) {
        let misnamed = Misnamed { text: text.to_owned(), kinds: kinds.to_vec(), is_pinned: false, fault };
        self.misnamed.borrow_mut().push(misnamed);
    }

    /// A checklist with its version, `id@version`.
    pub(crate) fn checklist(&self, node: &Node) -> Option<ChecklistRef> {
        let text = self.reader.text(node)?;
        match text.parse::<ChecklistRef>() {
            Ok(reference) => {
                self.mention(&DocRef::new(Kind::Checklist, reference.id.clone()), node.span);
                Some(reference)
            }
            Err(message) => {
                let rule = if text.contains('@') { &rules::INVALID_REFERENCE } else { &rules::UNPINNED_CHECKLIST };
                let fault = self.reader.fault(rule, node.span, message);
                let fault = fault.expected("an id and a version such as `service-standards@1`");
                let kinds = vec![Kind::Checklist];
                let misnamed = Misnamed { text: text.to_owned(), kinds, is_pinned: true, fault };
                self.misnamed.borrow_mut().push(misnamed);
                None
            }
        }
    }

    /// A whole number from `low` to `high`.
    pub(crate) fn whole(&self, node: &Node, low: i64, high: i64) -> Option<i64> {
        let (called, most) = match (low, high) {
            (1.., ..=100) => (format!("a whole number from {low} to {high}"), Some(high)),
            _ => ("a whole number".to_owned(), None),
        };
        let value = self.reader.whole_number(node, &called, most)?;
        if (low..=high).contains(&value) {
            return Some(value);
        }
        let fault = self.reader.fault(&rules::OUT_OF_RANGE, node.span, format!("`{value}` is out of range"));
        let expected = if high >= i64::from(u32::MAX) { format!("at least {low}") } else { format!("{low} to {high}") };
        self.reader.report(fault.expected(expected));
        None
    }

    /// The value of a metric's unit: a number, a percentage, or a duration in seconds.
    pub(crate) fn quantity(&self, node: &Node) -> Option<f64> {
        use crate::parse::scalar;
        // A time below zero is a slip, or a difference: the bounds of the metric say which.
        let duration = |text: &str| {
            let (text, is_negative) = scalar::without_sign(text);
            scalar::duration(text).map(|seconds| if is_negative { -seconds } else { seconds })
        };
        let read = |text: &str| scalar::number(text).or_else(|| scalar::percent(text)).or_else(|| duration(text));
        if let Some(text) = node.as_text().filter(|text| meant::is_failed_formula(text)) {
            let fault = self.reader.fault(&rules::WRONG_TYPE, node.span, format!("`{text}` is not a number"));
            self.reader.report(fault.expected("a number").help(meant::FAILED_FORMULA));
            return None;
        }
        if let Some(text) = node.as_text().filter(|text| meant::is_nothing(text)) {
            let message = format!("`{text}` is not a number");
            let fault = self.reader.fault(&rules::WRONG_TYPE, node.span, message).expected("a number, or nothing");
            self.reader.report(fault.help("leave it empty where there is no value").mend("null"));
            return None;
        }
        if let Some((text, amount)) = node.as_text().and_then(|text| Some((text, amount(text.trim())?))) {
            let fault = self.reader.fault(&rules::WRONG_TYPE, node.span, format!("`{text}` is not a number"));
            let help = format!("write `{amount}`: the currency stands in the metric's `unit`");
            self.reader.report(fault.expected("a number").help(help));
            return None;
        }
        let meant = |text: &str| {
            let number = if text.contains(':') { Vec::new() } else { meant::number(text) };
            if number.is_empty() { meant::duration(text) } else { number }
        };
        // Digits alone were meant as a number.
        let is_of_digits =
            node.as_text().is_some_and(|text| !text.contains(char::is_alphabetic) && !text.contains(':'));
        let expected = if is_of_digits { "a number" } else { "a number, or a duration such as `4h`" };
        if self.reader.begins_with_zero(node, true) {
            return None;
        }
        let duration_of = |text: &str| {
            let is_number = read(text).is_some() || !text.contains(':') && !meant::number(text).is_empty();
            if is_number { None } else { meant::one(&meant::duration(text)) }
        };
        if let Some(text) = node.as_text().map(str::trim).filter(|_| self.unit == StatedUnit::Other)
            && let Some(duration) = duration_of(text)
        {
            let message = format!("`{text}` is a length of time, and the metric's `unit` is another");
            let fault = self.reader.fault(&rules::UNIT_MISMATCH, node.span, message).expected("a number");
            let help =
                format!("write the number alone; where it is a time, say `unit: duration` and write `{duration}`");
            self.reader.report(fault.help(help));
            return None;
        }
        let otherwise = |text: &str| {
            let is_of_time = match self.unit {
                StatedUnit::Time => true,
                StatedUnit::Other => false,
                StatedUnit::Unsaid => meant::names_time(text),
            };
            if text.ends_with(char::is_alphabetic) && is_of_time {
                meant::duration_among(text)
            } else {
                meant::number_within(text)
            }
        };
        // Whether the unit is one of time, only the metric knows.
        let is_certain = |text: &str| self.unit == StatedUnit::Time || duration_of(text).is_none();
        let advice = |text: &str| {
            let (help, meant) = advised(meant(text), || otherwise(text));
            match &meant[..] {
                [duration] if !is_certain(text) => {
                    let help = format!("write `{duration}` where the metric is one of times, else the number alone");
                    (Some(help), Vec::new())
                }
                _ => (help, meant),
            }
        };
        self.reader.parse_or_advise(node, &rules::WRONG_TYPE, expected, read, advice)
    }
}
