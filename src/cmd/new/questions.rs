//! A checklist as a form: an audit or a visit with every question beside its empty answer.
//!
//! In: the checklist, the language to ask in, the day. Out: the text of the document.

use std::fmt::Write;

use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

use crate::model::{Checklist, Kind};
use crate::model::{EvidenceRule, Item, Scale};

/// The columns a comment may fill.
const WIDTH: usize = 100;

/// What a form is made of.
pub(super) struct Form<'a> {
    pub(super) checklist: &'a Checklist,
    /// The language questions are asked in.
    pub(super) lang: &'a str,
    /// Whether the document has to state that language, not being the workspace's first.
    pub(super) state_lang: bool,
    pub(super) date: NaiveDate,
    /// Who fills it in, as YAML; empty where that is left open.
    pub(super) who: &'a str,
}

impl Form<'_> {
    /// Returns the text of a new document of `kind`, an audit or a visit.
    pub(super) fn document(&self, kind: Kind) -> String {
        let mut text = format!("---\nkind: {kind}\n");
        if self.state_lang {
            line(&mut text, &format!("lang: {}", self.lang));
        }
        line(&mut text, &format!("checklist: {}", self.checklist.reference()));
        line(&mut text, &format!("date: {}", self.date));
        if kind == Kind::Visit {
            visit(&mut text);
        } else {
            self.audit(&mut text);
        }
        line(&mut text, "answers:");
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

    fn audit(&self, text: &mut String) {
        line(text, format!("auditor: {}", self.who).trim_end());
        line(text, "type: internal          # internal | external");
        line(text, "status: draft           # draft | final: a draft is shown and enters no trend");
        line(text, "# scope: {channel: phone, team: north, language: en}");
        line(text, "# sample: {population: 1240, reviewed: 30, method: random}   # random | targeted");
        line(text, "# documents: [call recordings]   # what was looked at");
    }

    /// One question: what is asked and how to find the answer above, what can be answered behind the empty answer.
    fn item(&self, text: &mut String, item: &Item) {
        text.push('\n');
        comment(text, &format!("{}: {}", item.id, item.ask().pick(self.lang).0));
        if let Some(how) = &item.how {
            comment(text, how.pick(self.lang).0);
        }
        if item.is_critical() {
            comment(text, "Critical: less than the best answer fails the audit.");
        }
        if item.evidence() == EvidenceRule::Required {
            comment(text, &format!("Evidence required: write it under `## {}` below.", item.id));
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
        let what = if kind == Kind::Visit { "What happened" } else { "What was looked at, and what stands out" };
        let _ = write!(
            text,
            "<!-- {what}. Evidence stands under a heading that begins with the item's id; a note fits beside the\n     \
             answer: {{answer: …, note: …}}. -->\n"
        );
        let required = self.checklist.items().filter(|(_, item)| item.evidence() == EvidenceRule::Required);
        for (_, item) in required {
            let _ = write!(text, "\n## {}\n\n", item.id);
            line(text, "<!-- What was seen, with its source. -->");
        }
    }
}

fn visit(text: &mut String) {
    line(text, "# time: \"12:10\"");
    line(text, "# channel: phone");
    line(text, "# place: Tallinn");
    line(text, "# shopper: Observer 4   # a code, never a name");
    line(text, "# brief: what the shopper asked for");
    line(text, "# waited: 45s           # until somebody answered");
    line(text, "# answered: yes");
    line(text, "# transfers: 0");
    line(text, "# right-agent: yes");
    line(text, "# resolved: yes");
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
