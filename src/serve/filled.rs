//! Documents that are filled in on a page.
//!
//! In: the address of a form, and the values of its fields. Out: a page, or a refusal; and on disk one new document of the workspace, in
//! canonical form. A file that is there is never replaced.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answer::line;
use super::live::Live;
use super::open::Door;
use super::{audited, kinds, stored};
use crate::diag::{Diagnostic, Severity};
use crate::error::Failure;
use crate::files::Files;
use crate::i18n::{Arg, Catalogue, Lang, Statement, msg, names};
use crate::load::{Overlay, unread};
use crate::model::{Checklist, ChecklistRef, Id, Kind};
use crate::site::{self, Choice, Filling, Subject};
use crate::validate;

/// The values of a form by the names of its fields.
pub(super) type Values = BTreeMap<String, String>;

/// What comes of a request for a form.
pub(super) enum Made {
    /// A page with its status.
    Page(u16, String),
    /// A status, and a line that says why.
    Refused(u16, String),
    /// Saved: the page to go to.
    Elsewhere(String),
}

/// Why nothing was saved.
pub(super) struct Unsaved {
    pub(super) status: u16,
    pub(super) said: Statement,
    /// What the check says of the document that was not saved.
    pub(super) findings: Vec<String>,
}

/// What a form is about.
pub(super) enum Form {
    Checklist(Arc<Checklist>),
    Kind(Kind),
}

type Checklists = BTreeMap<ChecklistRef, Arc<Checklist>>;

/// Returns the page at `/fill/` and `rest`: a form, or the list of all.
pub(super) fn page(live: &Live, rest: &str, query: &str, door: &Door) -> Made {
    let asked = values(query.as_bytes());
    let lang = lang(live, asked.get("lang"));
    if rest.is_empty() {
        return checklists(live).map_or_else(|failure| failed(&failure), |all| listed(live, lang, &all));
    }
    if let Some(path) = rest.strip_prefix(stored::EDIT) {
        return stored::page(live, path, &asked, (lang, door));
    }
    let form = match Form::at(live, rest) {
        Ok(form) => form,
        Err(refused) => return refused,
    };
    let mut filling = Filling { token: &door.token, ..Filling::default() };
    if let Some(path) = asked.get("saved").filter(|path| live.place(path).is_ok_and(|place| place.exists())) {
        filling.said = Some(Statement::new(msg!("fill-saved")).with("path", Arg::Plain(path.clone())));
        filling.findings = live.found.iter().filter(|fault| fault.file == *path).map(line).collect();
    }
    filling.values.insert("date".into(), live.session.report().as_of.to_string());
    form.shown(live, lang, &filling, 200)
}

/// Makes the document of `body`, and says where to go; the form again where it cannot be made.
pub(super) fn save(live: &mut Live, rest: &str, (query, body): (&str, &[u8]), door: &Door) -> Made {
    let values = values(body);
    if values.get("token") != Some(&door.token) {
        return Made::Refused(403, "only a form of this server is saved: load it again\n".into());
    }
    let lang = lang(live, self::values(query.as_bytes()).get("lang"));
    if let Some(path) = rest.strip_prefix(stored::EDIT) {
        return stored::save(live, path, values, (lang, door));
    }
    let form = match Form::at(live, rest) {
        Ok(form) => form,
        Err(refused) => return refused,
    };
    match form.written(live, lang, &values) {
        Ok(path) => {
            live.changed(&[&path]);
            let mut query = form_urlencoded::Serializer::new(String::new());
            let query = query.append_pair("saved", &path).append_pair("lang", lang.code()).finish();
            Made::Elsewhere(format!("/fill/{}?{query}", form.address()))
        }
        Err(Unsaved { status, said, findings }) => {
            let filling = Filling { values, said: Some(said), findings, token: &door.token, hash: "" };
            form.shown(live, lang, &filling, status)
        }
    }
}

/// Returns what the bar of pages says where some files are wrong, and what its link to the forms is called, in the language `tag`.
pub(super) fn words(live: &Live, tag: &str) -> (String, String) {
    let words = Catalogue::built_in(Lang::from_tag(tag).unwrap_or_else(|| lang(live, None)));
    let (_, was_right) = live.is_behind();
    (words.text(if was_right { msg!("fill-kept") } else { msg!("fill-rest") }), words.text(msg!("fill-link")))
}

/// Returns the address of the form in whose place the published site has a page at the path of this language.
pub(super) fn published(live: &Live, (tag, path): (&str, &str)) -> Option<String> {
    let of = live.session.report().checklists.iter().map(|checklist| checklist.reference());
    let of = of.into_iter().find(|reference| site::path_of_form(reference) == path)?;
    let lang = Lang::from_tag(tag).unwrap_or_else(|| lang(live, None));
    Some(format!("/fill/{of}?lang={}", lang.code()))
}

/// Returns what the link to the form of a document is called, in the language `tag`.
pub(super) fn edit_link(live: &Live, tag: &str) -> String {
    Catalogue::built_in(Lang::from_tag(tag).unwrap_or_else(|| lang(live, None))).text(msg!("fill-edit-link"))
}

fn values(encoded: &[u8]) -> Values {
    form_urlencoded::parse(encoded).into_owned().collect()
}

/// The language that is asked for, else the first of the workspace that is spoken here.
fn lang(live: &Live, asked: Option<&String>) -> Lang {
    let spoken = || live.session.report().settings.languages.iter().find_map(|tag| Lang::from_tag(tag));
    asked.and_then(|tag| Lang::from_tag(tag)).or_else(spoken).unwrap_or_default()
}

fn failed(failure: &Failure) -> Made {
    Made::Refused(500, format!("{failure}\n"))
}

pub(super) fn checklists(live: &Live) -> Result<Checklists, Failure> {
    validate::checklists(live.session.tree(), &live.session.report().settings)
}

/// The list of all forms: the newest version of each checklist, and the kinds.
fn listed(live: &Live, lang: Lang, all: &Checklists) -> Made {
    let mut newest: BTreeMap<&str, &ChecklistRef> = BTreeMap::new();
    for reference in all.keys() {
        let known = newest.entry(reference.id.as_str()).or_insert(reference);
        if (!reference.built_in, reference.version) > (!known.built_in, known.version) {
            *known = reference;
        }
    }
    let href = |address: &dyn std::fmt::Display| format!("/fill/{address}?lang={}", lang.code());
    let of_checklist = |reference: &ChecklistRef| Choice {
        href: href(reference),
        title: all[reference].head.title.pick(lang.code()).0.to_owned(),
    };
    let words = Catalogue::built_in(lang);
    let of_kind = |kind: Kind| Choice { href: href(&kind), title: words.text(names::kind(kind)) };
    let choices: Vec<Choice> =
        newest.into_values().map(of_checklist).chain(kinds::KINDS.into_iter().map(of_kind)).collect();
    let page = site::choices(live.session.report(), live.session.theme(), lang, &choices);
    page.map_or_else(|failure| failed(&failure), |page| Made::Page(200, page))
}

impl Form {
    /// The form at `address`: a kind, or a checklist as it is pinned, a built-in one also without `auditbook/`.
    fn at(live: &Live, address: &str) -> Result<Self, Made> {
        if let Some(kind) = kinds::named(address) {
            return Ok(Self::Kind(kind));
        }
        let all = checklists(live).map_err(|failure| failed(&failure))?;
        let by = |named: &str| all.iter().find(|(reference, _)| reference.to_string() == named);
        let found = by(address).or_else(|| by(&format!("{}{address}", ChecklistRef::BUILT_IN)));
        let refused = || Made::Refused(404, format!("there is no form `{address}`; `/fill/` lists them\n"));
        let (_, found) = found.ok_or_else(refused)?;
        if site::is_ambiguous(found) {
            let why = "a question of this checklist is called like a field of the form: fill it in as a file\n";
            return Err(Made::Refused(409, why.into()));
        }
        Ok(Self::Checklist(Arc::clone(found)))
    }

    fn address(&self) -> String {
        match self {
            Self::Checklist(checklist) => checklist.reference().to_string(),
            Self::Kind(kind) => kind.to_string(),
        }
    }

    pub(super) fn shown(&self, live: &Live, lang: Lang, filling: &Filling<'_>, status: u16) -> Made {
        let subject = match self {
            Self::Checklist(checklist) => Subject::Checklist(checklist),
            Self::Kind(kind) => Subject::Kind(*kind, kinds::blanks(*kind, lang, &filling.values)),
        };
        let page = site::form(live.session.report(), live.session.theme(), lang, (&subject, filling));
        page.map_or_else(|failure| failed(&failure), |page| Made::Page(status, page))
    }

    /// Writes the document of `values`, unless it would be in error; returns its path.
    fn written(&self, live: &Live, lang: Lang, values: &Values) -> Result<String, Unsaved> {
        let unsaved = |status, said| Unsaved { status, said, findings: Vec::new() };
        let refused = |why: String| unsaved(422, Statement::new(msg!("fill-refused")).with("why", Arg::Plain(why)));
        let id = values.get("id").map(|id| id.trim()).unwrap_or_default();
        if id.is_empty() {
            return Err(unsaved(422, Statement::new(msg!("fill-no-id"))));
        }
        if let Some(why) = unread(id) {
            return Err(refused(why));
        }
        let id = Id::new(id).map_err(refused)?;
        if let Self::Checklist(checklist) = self
            && let Some(item) = audited::note_alone(checklist, values)
        {
            return Err(unsaved(422, Statement::new(msg!("fill-note-alone")).with("item", Arg::Plain(item.into()))));
        }
        let settings = &live.session.report().settings;
        let stated = Some(lang).filter(|lang| settings.languages.first() != lang.code());
        let (kind, text) = match self {
            Self::Checklist(checklist) => audited::document(checklist, stated, values),
            Self::Kind(kind) => (*kind, kinds::document(*kind, stated, values)),
        };
        let path = settings.path_of(kind, &format!("{id}.md"));
        let bytes = crate::fmt::formatted(&path, text.as_bytes()).into_owned();
        let target = live.place(&path).map_err(|failure| refused(failure.to_string()))?;
        if target.exists() {
            return Err(unsaved(409, Statement::new(msg!("fill-exists")).with("path", Arg::Plain(path))));
        }
        let findings = errors(live, &path, &bytes).map_err(|failure| refused(failure.to_string()))?;
        if !findings.is_empty() {
            return Err(Unsaved { findings, ..unsaved(422, Statement::new(msg!("fill-wrong"))) });
        }
        crate::write::write_new_file(&target, &bytes).map_err(|failure| refused(failure.to_string()))?;
        Ok(path)
    }
}

/// What would be wrong with the file at `path` if it had these `bytes`: a document in error would hold up every page.
pub(super) fn errors(live: &Live, path: &str, bytes: &[u8]) -> Result<Vec<String>, Failure> {
    let files = Files::from([(path.to_owned(), bytes.to_vec())]);
    let overlay = Overlay::with(Box::new(live.session.tree()), &files);
    let found = validate::validate(&overlay, live.session.report().settings.clone())?.diagnostics;
    let is_wrong = |fault: &&Diagnostic| fault.file == path && fault.severity == Severity::Error;
    Ok(found.iter().filter(is_wrong).map(line).collect())
}
