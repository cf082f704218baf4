//! A checklist as a form that is filled in on a page.
//!
//! In: a checklist, what was filled in so far, and what there is to say about it. Out: the page, without a script: every answer a radio
//! button of the item's name, a note `note-ITEM`, evidence `evidence-ITEM`, and the keys of the document by their names.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Context;

use super::html::Printer;
use super::policy;
use super::text::SafeHtml;
use super::theme::Theme;
use super::tree::{Site, Tree};
use super::view::answer_word;
use crate::error::Failure;
use crate::i18n::{Arg, Args, Lang, Statement, msg, names};
use crate::report::{Checklist, EvidenceRule, Item, Kind, NOT_APPLICABLE, Report, Scale};

/// A page with a form, or with links to forms.
#[derive(Debug, Default)]
pub struct Filling<'a> {
    /// What was filled in, by the names of fields.
    pub values: BTreeMap<String, String>,
    /// What happened, where anything did.
    pub said: Option<Statement>,
    /// What the check says of the document that was saved.
    pub findings: Vec<String>,
    /// What only a page of this server knows.
    pub token: &'a str,
}

/// What is filled in.
#[derive(Debug)]
pub enum Subject<'a> {
    /// A checklist, with an audit or a visit around it.
    Checklist(&'a Checklist),
    /// A document of a kind, key by key.
    Kind(Kind, Vec<Blank>),
}

/// A key of a document that can be filled in.
#[derive(Debug, Default)]
pub struct Blank {
    /// The key.
    pub name: &'static str,
    /// What it means, in the language of the page.
    pub meaning: String,
    /// An example.
    pub example: String,
    /// The sort of field in HTML; `area` for one of several lines.
    pub sort: &'static str,
    /// The words that can be chosen, where there is a list of them.
    pub words: Vec<&'static str>,
    /// Whether it has to be there.
    pub is_required: bool,
}

/// A form that can be chosen.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// Where it is.
    pub href: String,
    /// What it is called.
    pub title: String,
}

/// What `fill.html` shows.
#[derive(Serialize)]
struct View<'a> {
    lang: &'static str,
    dir: &'static str,
    title: String,
    site: String,
    style: SafeHtml,
    home: String,
    lede: String,
    said: Option<String>,
    findings: &'a [String],
    choices: &'a [Choice],
    token: &'a str,
    fields: Vec<Field>,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    label: String,
    /// What it means, where the label does not say it.
    meaning: Option<String>,
    sort: &'static str,
    value: String,
    hint: Option<String>,
    options: Vec<Choosable>,
    required: bool,
}

#[derive(Serialize)]
struct Section {
    title: String,
    items: Vec<Asked>,
}

#[derive(Serialize)]
struct Asked {
    id: String,
    ask: String,
    why: Option<String>,
    how: Option<String>,
    marks: String,
    /// None where the answer is written.
    options: Vec<Choosable>,
    answer: String,
    note: String,
    evidence: String,
}

#[derive(Serialize)]
struct Choosable {
    value: String,
    label: String,
    chosen: bool,
}

/// What the name of the field for a note begins with, before the id of its item.
pub const NOTE: &str = "note-";
/// The same of the field for what was seen.
pub const EVIDENCE: &str = "evidence-";
/// In a range of more whole numbers than so many, the answer is written.
const MOST_RADIOS: f64 = 21.0;

/// Returns the page on which `subject` is filled in, in `lang`. Fails where a template of the theme is faulty.
pub fn form(
    report: &Report,
    theme: &Theme,
    lang: Lang,
    (subject, filling): (&Subject<'_>, &Filling<'_>),
) -> Result<String, Failure> {
    print(report, theme, lang, |tree| {
        let (title, fields, sections) = match subject {
            Subject::Checklist(checklist) => {
                let of = |section| of_section(tree, checklist, section, filling);
                (tree.plain(&checklist.head.title), fields(tree, filling), checklist.sections.iter().map(of).collect())
            }
            Subject::Kind(kind, blanks) => {
                let own = blanks.iter().map(|blank| of_blank(tree, blank, filling));
                (
                    tree.text(names::kind(*kind)),
                    std::iter::once(id_field(tree, filling)).chain(own).collect(),
                    Vec::new(),
                )
            }
        };
        let title = Args::new().with("title", Arg::Plain(title));
        Parts {
            title: tree.say(msg!("fill-title"), &title),
            lede: tree.text(msg!("fill-lede")),
            said: filling.said.as_ref().map(|said| tree.said(said)),
            filling: Some(filling),
            choices: &[],
            fields,
            sections,
        }
    })
}

/// Returns the page from which a form is chosen, in `lang`. Fails where a template of the theme is faulty.
pub fn choices(report: &Report, theme: &Theme, lang: Lang, choices: &[Choice]) -> Result<String, Failure> {
    print(report, theme, lang, |tree| Parts {
        title: tree.text(msg!("fill-list")),
        lede: tree.text(msg!("fill-list-lede")),
        said: None,
        filling: None,
        choices,
        fields: Vec::new(),
        sections: Vec::new(),
    })
}

/// What differs between pages with a form and without.
struct Parts<'a> {
    title: String,
    lede: String,
    said: Option<String>,
    filling: Option<&'a Filling<'a>>,
    choices: &'a [Choice],
    fields: Vec<Field>,
    sections: Vec<Section>,
}

fn print<'a>(
    report: &Report,
    theme: &Theme,
    lang: Lang,
    parts: impl FnOnce(&Tree) -> Parts<'a>,
) -> Result<String, Failure> {
    let printer = Printer::new(lang, theme)?;
    let languages = super::languages(report);
    let site = Site::new(report, None, &languages, theme);
    let tree = Tree::new(&site, lang, printer.words(), printer.pieces());
    let parts = parts(&tree);
    let style = theme.style_inside_pages();
    let policy = policy::of_form(&style);
    let view = View {
        lang: lang.code(),
        dir: lang.dir().as_str(),
        title: parts.title,
        site: report.title.pick(lang.code()).0.to_owned(),
        style: SafeHtml::trusted(style),
        home: format!("/{}", tree.file("index.html")),
        lede: parts.lede,
        said: parts.said,
        findings: parts.filling.map(|filling| filling.findings.as_slice()).unwrap_or_default(),
        choices: parts.choices,
        token: parts.filling.map(|filling| filling.token).unwrap_or_default(),
        fields: parts.fields,
        sections: parts.sections,
    };
    let mut context = Context::new();
    context.insert("page", &view);
    printer.print_alone("fill.html", &context, &policy)
}

/// The name of the file.
fn id_field(tree: &Tree, filling: &Filling<'_>) -> Field {
    Field {
        name: "id",
        label: tree.text(msg!("fill-id")),
        meaning: None,
        sort: "text",
        value: filling.values.get("id").cloned().unwrap_or_default(),
        hint: Some(tree.text(msg!("fill-id-hint"))),
        options: Vec::new(),
        required: true,
    }
}

/// A key as it is declared.
fn of_blank(tree: &Tree, blank: &Blank, filling: &Filling<'_>) -> Field {
    let value = filling.values.get(blank.name).cloned().unwrap_or_default();
    let word =
        |word: &&str| Choosable { value: (*word).to_owned(), label: tree.value_name(word), chosen: value == **word };
    let none = Choosable { value: String::new(), label: String::new(), chosen: value.is_empty() };
    let options = if blank.words.is_empty() {
        Vec::new()
    } else {
        std::iter::once(none).chain(blank.words.iter().map(word)).collect()
    };
    Field {
        name: blank.name,
        label: blank.name.to_owned(),
        meaning: Some(blank.meaning.clone()),
        sort: blank.sort,
        value,
        hint: Some(blank.example.clone()).filter(|example| !example.is_empty()),
        options,
        required: blank.is_required,
    }
}

/// The keys of an audit or a visit.
fn fields(tree: &Tree, filling: &Filling<'_>) -> Vec<Field> {
    let value = |name: &str| filling.values.get(name).cloned().unwrap_or_default();
    let options = |name: &str, words: &[(&str, String)]| {
        let chosen = value(name);
        let choosable = |(word, label): &(&str, String)| Choosable {
            value: (*word).to_owned(),
            label: label.clone(),
            chosen: chosen == *word,
        };
        words.iter().map(choosable).collect::<Vec<_>>()
    };
    let text = |name, label| Field {
        name,
        label,
        meaning: None,
        sort: "text",
        value: value(name),
        hint: None,
        options: Vec::new(),
        required: false,
    };
    let kinds = [("audit", tree.text(msg!("kind-audit"))), ("visit", tree.text(msg!("kind-visit")))];
    let statuses = [
        ("", tree.text(msg!("fill-auto"))),
        ("final", tree.text(msg!("fill-final"))),
        ("draft", tree.text(msg!("verdict-draft"))),
    ];
    let methods = ["", "random", "targeted"].map(|word| (word, tree.value_name(word)));
    vec![
        id_field(tree, filling),
        Field { options: options("kind", &kinds), ..text("kind", tree.text(msg!("fill-kind"))) },
        Field { sort: "date", required: true, ..text("date", tree.text(msg!("head-date"))) },
        text("auditor", tree.text(msg!("head-auditor"))),
        Field { hint: Some("channel: phone, team: north".into()), ..text("scope", tree.text(msg!("fill-scope"))) },
        Field { sort: "number", ..text("sample.population", tree.text(msg!("fill-population"))) },
        Field { sort: "number", ..text("sample.reviewed", tree.text(msg!("fill-reviewed"))) },
        Field { options: options("sample.method", &methods), ..text("sample.method", tree.text(msg!("fill-method"))) },
        Field { options: options("status", &statuses), ..text("status", tree.text(msg!("fill-status"))) },
    ]
}

fn of_section(tree: &Tree, checklist: &Checklist, section: &crate::report::Section, filling: &Filling<'_>) -> Section {
    Section {
        title: tree.plain(&section.title),
        items: section.items.iter().map(|item| asked(tree, checklist, item, filling)).collect(),
    }
}

fn asked(tree: &Tree, checklist: &Checklist, item: &Item, filling: &Filling<'_>) -> Asked {
    let id = item.id.to_string();
    let value = |name: &str| filling.values.get(name).cloned().unwrap_or_default();
    let mut marks = Vec::new();
    if item.is_critical() {
        marks.push(tree.text(msg!("checklist-critical")));
    }
    if item.evidence() == EvidenceRule::Required {
        marks.push(tree.text(msg!("checklist-required-evidence")));
    }
    Asked {
        ask: tree.plain(item.ask()),
        why: item.why.as_ref().map(|why| tree.plain(why)),
        how: item.how.as_ref().map(|how| tree.plain(how)),
        marks: marks.join(" · "),
        options: answers(tree, checklist, item, &value(&id)),
        answer: value(&id),
        note: value(&format!("{NOTE}{id}")),
        evidence: value(&format!("{EVIDENCE}{id}")),
        id,
    }
}

/// The answers that can be chosen, none and not applicable among them.
fn answers(tree: &Tree, checklist: &Checklist, item: &Item, chosen: &str) -> Vec<Choosable> {
    let titled = |label: &String| answer_word(tree, Some(checklist), Some(label));
    let mut options: Vec<(String, String)> = vec![(String::new(), tree.text(msg!("fill-unanswered")))];
    match checklist.scale_of(item) {
        Scale::Labels(labels) => options.extend(labels.iter().map(|label| (label.clone(), titled(label)))),
        Scale::Range { min, max } if max - min < MOST_RADIOS => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a number below the most radios"
            )]
            let last = (max - min).floor() as u32;
            let steps = (0..=last).map(|step| (min + f64::from(step)).to_string());
            options.extend(steps.map(|step| (step.clone(), step)));
        }
        // A number is written.
        Scale::Range { .. } => return Vec::new(),
    }
    options.push((NOT_APPLICABLE.to_owned(), tree.text(msg!("answer-not-applicable"))));
    let choosable = |(value, label): (String, String)| Choosable { chosen: value == chosen, value, label };
    options.into_iter().map(choosable).collect()
}
