//! A checklist as a form: an audit or a visit with every question beside its empty answer.
//!
//! In: the checklist, the language to ask in, the day. Out: the text of the document.

use std::fmt::Write;

use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

use super::words::{self, said};
use crate::i18n::{Statement, msg};
use crate::library::skeletons::{self, Blanks};
use crate::model::{Checklist, Kind};
use crate::model::{EvidenceRule, Item, Scale};

/// The columns a comment may fill.
const WIDTH: usize = 100;

/// What a form is made of.
pub(super) struct Form<'a> {
    pub(super) checklist: &'a Checklist,
    /// The language questions are asked in.
    pub(super) lang: &'a str,
    pub(super) id: &'a str,
    /// Whether the document has to state that language, not being the workspace's first.
    pub(super) state_lang: bool,
    pub(super) date: NaiveDate,
    /// Who fills it in, as YAML; empty where that is left open.
    pub(super) who: &'a str,
}

impl Form<'_> {
    /// Returns the text of a new document of `kind`, an audit or a visit.
    pub(super) fn document(&self, kind: Kind) -> String {
        let mut text = format!("---\n{}answers:\n", self.front(kind));
        for section in &self.checklist.sections {
            let title = section.title.pick(self.lang).0;
            if !section.items.is_empty() {
                let _ = write!(text, "\n  # {title}\n  # {}\n", "=".repeat(title.width().min(WIDTH)));
            }
            section.items.iter().for_each(|item| self.item(&mut text, item));
        }
        line(&mut text, "---");
        self.body(&mut text, kind);
        text
    }

    /// The keys above the answers: what an audit or a visit found is the author's to say.
    fn front(&self, kind: Kind) -> String {
        let checklist = self.checklist.reference().to_string();
        let mut values = vec![("title", None), ("checklist", Some(checklist.as_str()))];
        // Nobody is known where git knows nobody.
        if !self.who.is_empty() {
            values.push(("auditor", Some(self.who)));
        }
        if kind == Kind::Visit {
            let optional = kind.schema().fields.iter().filter(|field| !field.is_required() && field.key != "checklist");
            values.extend(optional.map(|field| (field.key, None)));
        }
        let lang = self.state_lang.then_some(self.lang);
        let blanks = Blanks { id: self.id, owner: "", date: self.date, tongue: self.lang, lang, body: "" };
        skeletons::front(kind, &blanks, &values, Some("answers"))
    }

    /// One question: what is asked and how to find the answer above, what can be answered behind the empty answer.
    fn item(&self, text: &mut String, item: &Item) {
        text.push('\n');
        comment(text, &format!("{}: {}", item.id, item.ask().pick(self.lang).0));
        if let Some(how) = &item.how {
            comment(text, how.pick(self.lang).0);
        }
        if item.is_critical() {
            comment(text, &said(&Statement::new(msg!("new-critical")), self.lang));
        }
        if item.evidence() == EvidenceRule::Required {
            let heading = format!("`## {}`", item.id);
            let words = Statement::new(msg!("new-evidence-required")).id("heading", heading);
            comment(text, &said(&words, self.lang));
        }
        line(text, &format!("  {}:   # {} | n/a", item.id, self.choices(self.checklist.scale_of(item))));
    }

    /// The answers of `scale`, each with what it is called in the form's language where that differs.
    fn choices(&self, scale: &Scale) -> String {
        match scale {
            Scale::Range { min, max } => format!("{min}-{max}"),
            Scale::Labels(labels) => {
                let named = labels.iter().map(|label| {
                    let title = self.checklist.scale_titles.get(label).map(|title| title.pick(self.lang).0);
                    match title.filter(|title| !title.eq_ignore_ascii_case(label)) {
                        Some(title) => format!("{label} ({title})"),
                        None => label.clone(),
                    }
                });
                named.collect::<Vec<_>>().join(" | ")
            }
        }
    }

    fn body(&self, text: &mut String, kind: Kind) {
        text.push_str(&words::body(kind, self.id, self.lang));
        let example = "`{answer: …, note: …}`";
        let where_to = Statement::new(msg!("new-evidence-where")).id("example", example);
        line(text, &format!("<!-- {} -->", said(&where_to, self.lang)));
        let required = self.checklist.items().filter(|(_, item)| item.evidence() == EvidenceRule::Required);
        for (_, item) in required {
            let _ = write!(text, "\n## {}\n\n", item.id);
            line(text, &format!("<!-- {} -->", said(&Statement::new(msg!("new-evidence-here")), self.lang)));
        }
    }
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Appends `words` as indented comment lines no wider than [`WIDTH`].
fn comment(text: &mut String, words: &str) {
    let mut current = String::from("  #");
    for word in words.split_whitespace() {
        if current.width() + 1 + word.width() > WIDTH && current.width() > 3 {
            line(text, &current);
            "  #".clone_into(&mut current);
        }
        current.push(' ');
        current.push_str(word);
    }
    line(text, &current);
}
