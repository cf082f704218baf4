//! Readers of the model's own small types: ids, labels, periods, references, numbers within a range.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Rule, rules};
use crate::model::metric::Where;
use crate::model::{ChecklistRef, DocRef, Id, Kind, Label, Located, Origin, Period};
use crate::parse::Reader;
use crate::parse::node::Node;
use crate::parse::read::LabelText;
use crate::source::{SourceFile, Span};

/// The reading of one document: its file, its faults, and the language its texts are in.
pub(super) struct Fields<'r> {
    pub(super) reader: &'r Reader<'r>,
    pub(super) file: &'r Arc<SourceFile>,
    pub(super) lang: Option<String>,
    /// The workspace's first language.
    pub(super) first: &'r str,
    /// Every document named so far, checklists apart: of a document too faulty to be used, these are checked all the same.
    pub(super) mentions: RefCell<Vec<Located<DocRef>>>,
}

impl Fields<'_> {
    pub(super) fn origin(&self, span: Span) -> Origin {
        Origin::new(self.file, span)
    }

    pub(super) fn fault(&self, rule: &'static Rule, span: Span, message: impl Into<String>) {
        self.reader.report(self.reader.fault(rule, span, message));
    }

    /// `value` as written in `node`.
    pub(super) fn located<T>(&self, node: &Node, value: T) -> Located<T> {
        Located::new(value, self.origin(node.span))
    }

    pub(super) fn owned(&self, node: &Node) -> Option<String> {
        self.reader.text(node).map(super::text::cleaned)
    }

    pub(super) fn label(&self, node: &Node) -> Option<Label> {
        Some(match self.reader.label(node)? {
            LabelText::One(text) => Label::plain(super::text::cleaned(&text), self.lang.clone()),
            LabelText::ByLanguage(texts) => {
                let texts: BTreeMap<String, String> =
                    texts.into_iter().map(|(tag, text)| (tag, super::text::cleaned(&text))).collect();
                Label::translated(texts, self.first)
            }
        })
    }

    pub(super) fn id(&self, node: &Node) -> Option<Located<Id>> {
        let id = self.id_at(self.reader.text(node)?, node.span)?;
        Some(self.located(node, id))
    }

    /// The id of a document of `kind`.
    pub(super) fn id_of(&self, kind: Kind, node: &Node) -> Option<Located<Id>> {
        let id = self.id(node)?;
        self.mention(kind, &id);
        Some(id)
    }

    /// The ids of documents of `kind`.
    pub(super) fn ids_of(&self, kind: Kind, node: &Node) -> Vec<Located<Id>> {
        self.reader.each(node, |item| self.id_of(kind, item))
    }

    /// Remembers that the document names another.
    pub(super) fn mention(&self, kind: Kind, id: &Located<Id>) {
        let reference = DocRef::new(kind, id.value.clone());
        self.mentions.borrow_mut().push(Located::new(reference, id.origin.clone()));
    }

    /// The id `text` that stands at `span`.
    pub(super) fn id_at(&self, text: &str, span: Span) -> Option<Id> {
        match Id::new(text) {
            Ok(id) => Some(id),
            Err(message) => {
                self.fault(&rules::INVALID_ID, span, message);
                None
            }
        }
    }

    pub(super) fn ids(&self, node: &Node) -> Vec<Located<Id>> {
        self.reader.each(node, |item| self.id(item))
    }

    pub(super) fn period(&self, node: &Node) -> Option<Period> {
        self.period_at(self.reader.text(node)?, node.span)
    }

    /// The period `text` that stands at `span`.
    pub(super) fn period_at(&self, text: &str, span: Span) -> Option<Period> {
        match text.trim().parse() {
            Ok(period) => Some(period),
            Err(message) => {
                let fault = self.reader.fault(&rules::INVALID_PERIOD, span, message);
                self.reader.report(fault.expected("a period such as `2025`, `2025-Q1`, `2025-01` or `2025-W05`"));
                None
            }
        }
    }

    /// A bare id where `kinds` names one kind, else `kind/id`.
    pub(super) fn reference(&self, node: &Node, kinds: &[Kind]) -> Option<Located<DocRef>> {
        let text = self.reader.text(node)?;
        let (kind, id) = match (text.split_once('/'), kinds) {
            (Some((kind, id)), _) => match kind.parse::<Kind>() {
                Ok(kind) if kinds.contains(&kind) => (kind, id),
                _ => return self.wrong_reference(node, text, kinds),
            },
            (None, [only]) => (*only, text),
            (None, _) => return self.wrong_reference(node, text, kinds),
        };
        let id = self.located(node, self.id_at(id, node.span)?);
        self.mention(kind, &id);
        Some(Located::new(DocRef::new(kind, id.value), id.origin))
    }

    fn wrong_reference<T>(&self, node: &Node, text: &str, kinds: &[Kind]) -> Option<T> {
        let forms: Vec<String> = kinds.iter().map(|kind| format!("`{kind}/…`")).collect();
        let (rule, message) = match text.split_once('/').map(|(kind, _)| kind.parse::<Kind>()) {
            None => (&rules::AMBIGUOUS_REFERENCE, format!("`{text}` does not say which kind of document it names")),
            Some(Ok(kind)) => (&rules::REFERENCE_KIND, format!("a {kind} cannot stand here")),
            Some(Err(_)) => (&rules::INVALID_REFERENCE, format!("`{text}` begins with no kind of document")),
        };
        let fault = self.reader.fault(rule, node.span, message);
        self.reader.report(fault.expected(format!("one of {}", forms.join(", "))));
        None
    }

    /// A checklist with its version, `id@version`.
    pub(super) fn checklist(&self, node: &Node) -> Option<Located<ChecklistRef>> {
        let text = self.reader.text(node)?;
        match text.parse() {
            Ok(reference) => Some(self.located(node, reference)),
            Err(message) => {
                let message: String = message;
                let rule = if text.contains('@') { &rules::INVALID_REFERENCE } else { &rules::UNPINNED_CHECKLIST };
                let fault = self.reader.fault(rule, node.span, message);
                self.reader.report(fault.expected("an id and a version such as `service-standards@1`"));
                None
            }
        }
    }

    /// A number at least `low`; a fault against `rule` below it.
    pub(super) fn at_least(&self, node: &Node, low: f64, rule: &'static Rule) -> Option<f64> {
        let value = self.reader.number(node)?;
        if value < low {
            self.fault(rule, node.span, format!("`{value}` is below {low}"));
            return None;
        }
        Some(value)
    }

    /// A whole number from `low` to `high`.
    pub(super) fn whole(&self, node: &Node, low: i64, high: i64) -> Option<i64> {
        let value = self.reader.integer(node)?;
        if (low..=high).contains(&value) {
            return Some(value);
        }
        let fault = self.reader.fault(&rules::OUT_OF_RANGE, node.span, format!("`{value}` is out of range"));
        let expected = if high == i64::MAX { format!("at least {low}") } else { format!("{low} to {high}") };
        self.reader.report(fault.expected(expected));
        None
    }

    /// A count: a whole number from 0.
    pub(super) fn count(&self, node: &Node) -> Option<u64> {
        self.whole(node, 0, i64::MAX).and_then(|value| u64::try_from(value).ok())
    }

    /// Name → any of these values.
    pub(super) fn filter(&self, node: &Node) -> Where {
        let Some(entries) = self.reader.entries(node) else { return Where::new() };
        let values = |node: &Node| self.reader.texts(node).into_iter().map(|text| text.value).collect();
        entries.entries.iter().map(|entry| (entry.key.clone(), values(&entry.value))).collect()
    }

    /// The texts of a list, or one alone.
    pub(super) fn texts(&self, node: &Node) -> Vec<String> {
        self.reader.texts(node).into_iter().map(|text| super::text::cleaned(&text.value)).collect()
    }

    /// The value of a metric's unit: a number, a percentage, or a duration in seconds.
    pub(super) fn quantity(&self, node: &Node) -> Option<f64> {
        use crate::parse::scalar;
        let read =
            |text: &str| scalar::number(text).or_else(|| scalar::percent(text)).or_else(|| scalar::duration(text));
        self.reader.parse_with(node, &rules::WRONG_TYPE, "a number, or a duration such as `4h`", read)
    }

    pub(super) fn located_quantity(&self, node: &Node) -> Option<Located<f64>> {
        self.quantity(node).map(|value| self.located(node, value))
    }
}
