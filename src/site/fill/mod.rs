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
use crate::error::Failure;
use crate::i18n::{Arg, Args, Lang, Statement, msg, names};
use crate::report::{Checklist, Kind, Report};

mod parts;

pub use parts::{EVIDENCE, NOTE, is_ambiguous};
pub(super) use parts::{Field, Section, fields, is_filled_in, section};
use parts::{id_field, kept, of_blank};

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
    /// What tells the file that is changed from what others make of it meanwhile; empty for a new one.
    pub hash: &'a str,
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
    /// The name of its field.
    pub name: String,
    /// What it means, in the language of the page.
    pub meaning: String,
    /// What stands there.
    pub value: String,
    /// An example.
    pub example: String,
    /// The sort of field in HTML; `area` for one of several lines.
    pub sort: &'static str,
    /// The words that can be chosen, where there is a list of them.
    pub words: Vec<&'static str>,
    /// Whether it has to be there.
    pub is_required: bool,
    /// What it is made of, where that is more than one field: a row for each.
    pub rows: Vec<Vec<Blank>>,
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
    hash: &'a str,
    fields: Vec<Field>,
    sections: Vec<Section>,
}

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
                let of = |part| section(tree, checklist, part, &filling.values);
                let fields = kept(fields(tree, &filling.values), filling);
                (tree.plain(&checklist.head.title), fields, checklist.sections.iter().map(of).collect())
            }
            Subject::Kind(kind, blanks) => {
                let own = blanks.iter().map(|blank| of_blank(tree, blank));
                (
                    tree.text(names::kind(*kind)),
                    kept(std::iter::once(id_field(tree, &filling.values)).chain(own).collect(), filling),
                    Vec::new(),
                )
            }
        };
        let is_new = filling.hash.is_empty();
        let name = filling.values.get("id").filter(|_| !is_new).map(|id| format!("{title}, {id}"));
        let title = Args::new().with("title", Arg::Plain(name.unwrap_or(title)));
        let (heading, lede) = if is_new {
            (msg!("fill-title"), msg!("fill-lede"))
        } else {
            (msg!("fill-edit-title"), msg!("fill-edit-lede"))
        };
        Parts {
            title: tree.say(heading, &title),
            lede: tree.text(lede),
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
        hash: parts.filling.map(|filling| filling.hash).unwrap_or_default(),
        fields: parts.fields,
        sections: parts.sections,
    };
    let mut context = Context::new();
    context.insert("page", &view);
    printer.print_alone("fill.html", &context, &policy)
}
