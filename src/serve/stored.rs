//! Documents that are there, changed on a page.
//!
//! In: the path of a document, and the values of its form. Out: the form with what the file says; and on disk the file with what was
//! changed in the form. A file that is another than when the form was opened is not touched.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::audited;
use super::edited::Parts;
use super::filled::{Form, Made, Unsaved, Values, checklists, errors};
use super::kinds;
use super::live::Live;
use super::open::Door;
use super::{answer, seen, shaped};
use crate::i18n::{Arg, Lang, Statement, msg};
use crate::model::{Checklist, Kind};
use crate::parse::Node;
use crate::site::{Filling, is_ambiguous};

/// What the address of a form for a document that is there begins with, below that of all forms.
pub(super) const EDIT: &str = "edit/";

/// A document and its form.
struct Stored {
    path: String,
    text: String,
    parts: Parts,
    kind: Kind,
    form: Form,
    /// What the form shows of the file.
    shown: Values,
}

/// Returns the page on which the document at `path` is changed.
pub(super) fn page(live: &Live, path: &str, asked: &Values, (lang, door): (Lang, &Door)) -> Made {
    let stored = match Stored::open(live, path, lang) {
        Ok(stored) => stored,
        Err(refused) => return refused,
    };
    let hash = hash(stored.text.as_bytes());
    let mut filling = Filling { values: stored.shown, token: &door.token, hash: &hash, ..Filling::default() };
    if asked.contains_key("saved") {
        filling.said = Some(Statement::new(msg!("fill-saved")).with("path", Arg::Plain(path.to_owned())));
        filling.findings = live.found.iter().filter(|fault| fault.file == path).map(answer::line).collect();
    }
    stored.form.shown(live, lang, &filling, 200)
}

/// Changes the document at `path` as `values` say, and says where to go; the form again where it cannot be changed.
pub(super) fn save(live: &mut Live, path: &str, values: Values, (lang, door): (Lang, &Door)) -> Made {
    let stored = match Stored::open(live, path, lang) {
        Ok(stored) => stored,
        Err(refused) => return refused,
    };
    match stored.saved(live, &values) {
        Ok(()) => {
            live.changed(&[path]);
            let address: Vec<String> = path.split('/').map(crate::uri::part).collect();
            Made::Elsewhere(format!("/fill/{EDIT}{}?saved=yes&lang={}", address.join("/"), lang.code()))
        }
        Err(Unsaved { status, said, findings }) => {
            let hash = values.get("hash").cloned().unwrap_or_default();
            let mut values = values;
            values.extend(
                ["id", "kind"].into_iter().filter_map(|key| Some((key.into(), stored.shown.get(key)?.clone()))),
            );
            let filling = Filling { values, said: Some(said), findings, token: &door.token, hash: &hash };
            stored.form.shown(live, lang, &filling, status)
        }
    }
}

/// Returns the address of the form for the document whose page is at `page`, without the folder of its language.
pub(super) fn address(live: &Live, page: &str) -> Option<String> {
    let report = live.session.report();
    let kind =
        kinds::KINDS.into_iter().chain([Kind::Audit]).find(|kind| page.starts_with(&format!("{}/", kind.folder())))?;
    let heads = report.heads(kind);
    let head =
        heads.into_iter().find(|head| crate::site::page_of(&format!("{kind}/{}", head.id)).as_deref() == Some(page))?;
    let address: Vec<String> = head.path().split('/').map(crate::uri::part).collect();
    Some(format!("/fill/{EDIT}{}", address.join("/")))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Stored {
    fn open(live: &Live, path: &str, lang: Lang) -> Result<Self, Made> {
        let none = || Made::Refused(404, format!("there is no document `{path}` that can be edited here\n"));
        let settings = &live.session.report().settings;
        let all = kinds::KINDS.into_iter().chain([Kind::Audit]);
        let folder = all.into_iter().find(|kind| path.starts_with(&settings.path_of(*kind, "")));
        let is_document =
            crate::load::is_markdown(crate::source::file_name(path)) && !path.split('/').any(|part| part == "..");
        let folder = folder.filter(|_| is_document).ok_or_else(none)?;
        let bytes = live.place(path).ok().and_then(|place| crate::load::bytes_now(&place)).ok_or_else(none)?;
        let unread = || {
            let why = Statement::new(msg!("fill-unread")).with("path", Arg::Plain(path.to_owned()));
            Made::Refused(409, format!("{}\n", why.say(crate::i18n::Catalogue::built_in(lang))))
        };
        let text = String::from_utf8(bytes).map_err(|_| unread())?;
        let parts = Parts::of(&text).ok_or_else(unread)?;
        let said = |key: &str| parts.root.as_mapping()?.get(key).and_then(Node::as_text).map(str::to_owned);
        if said("kind").as_deref() != Some(folder.name()) {
            return Err(unread());
        }
        let form = match said("checklist") {
            Some(pinned) => Form::Checklist(checklist(live, &pinned).ok_or_else(unread)?),
            None if folder == Kind::Audit => return Err(unread()),
            None => Form::Kind(folder),
        };
        let stem = crate::source::file_name(path).trim_end_matches(".md").to_owned();
        let mut shown = match &form {
            Form::Checklist(checklist) => audited::values(checklist, &parts.root, &parts.body),
            Form::Kind(kind) => {
                let mut values = shaped::values(&kinds::fields(*kind), "", &parts.root);
                values.insert(kinds::BODY.into(), parts.body.clone());
                values
            }
        };
        shown.insert("id".into(), stem);
        shown.insert("kind".into(), folder.name().into());
        Ok(Self { path: path.to_owned(), text, parts, kind: folder, form, shown })
    }

    /// Writes the file with the changes between what it says and `values`.
    fn saved(&self, live: &Live, values: &Values) -> Result<(), Unsaved> {
        let unsaved = |status, said| Unsaved { status, said, findings: Vec::new() };
        let about = |key| Statement::new(key).with("path", Arg::Plain(self.path.clone()));
        let refused = |why: String| unsaved(422, Statement::new(msg!("fill-refused")).with("why", Arg::Plain(why)));
        if values.get("hash").is_none_or(|known| *known != hash(self.text.as_bytes())) {
            return Err(unsaved(409, about(msg!("fill-changed"))));
        }
        let mut values = values.clone();
        values.insert("kind".into(), self.kind.name().into());
        let text = self.changed(&values)?.ok_or_else(|| unsaved(409, about(msg!("fill-unread"))))?;
        let findings = errors(live, &self.path, text.as_bytes()).map_err(|failure| refused(failure.to_string()))?;
        if !findings.is_empty() {
            return Err(Unsaved { findings, ..unsaved(422, Statement::new(msg!("fill-wrong"))) });
        }
        if text == self.text {
            return Ok(());
        }
        let target = live.place(&self.path).map_err(|failure| refused(failure.to_string()))?;
        // Once more right before it is written: checking took its time.
        if crate::load::bytes_now(&target).as_deref() != Some(self.text.as_bytes()) {
            return Err(unsaved(409, about(msg!("fill-changed"))));
        }
        crate::write::replace_file(&target, text.as_bytes()).map_err(|failure| refused(failure.to_string()))
    }

    /// The text of the file as `values` want it; nothing where it cannot be changed so.
    fn changed(&self, values: &Values) -> Result<Option<String>, Unsaved> {
        let is_windows = self.text.contains("\r\n");
        let (shown, wanted, body) = match &self.form {
            Form::Checklist(checklist) => {
                if let Some(item) =
                    audited::note_alone(checklist, values).filter(|item| is_new_note(&self.shown, values, item))
                {
                    let said = Statement::new(msg!("fill-note-alone")).with("item", Arg::Plain(item.into()));
                    return Err(Unsaved { status: 422, said, findings: Vec::new() });
                }
                let body = seen::edited(checklist, &self.parts.body, (&self.shown, values));
                let of = |values| audited::entries(checklist, self.kind, values);
                (of(&self.shown), of(values), body)
            }
            Form::Kind(kind) => {
                let is_same = |text: &String| text.replace("\r\n", "\n") == self.parts.body.replace("\r\n", "\n");
                let body = values.get(kinds::BODY).filter(|text| !is_same(text));
                let body = body.map_or_else(|| self.parts.body.clone(), |_| kinds::body(values));
                (kinds::entries(*kind, &self.shown), kinds::entries(*kind, values), body)
            }
        };
        let Some(mut text) = self.parts.with(&shown, &wanted, &body) else { return Ok(None) };
        if is_windows && text != self.text {
            text = text.replace("\r\n", "\n").replace('\n', "\r\n");
        }
        // What was in canonical form stays so.
        let is_canonical = crate::fmt::formatted(&self.path, self.text.as_bytes()) == self.text.as_bytes();
        if is_canonical {
            let formatted = crate::fmt::formatted(&self.path, text.as_bytes()).into_owned();
            text = String::from_utf8(formatted).unwrap_or(text);
        }
        Ok(Some(text))
    }
}

/// Whether the note of `item` is another than in the file.
fn is_new_note(shown: &Values, values: &Values, item: &str) -> bool {
    let name = format!("{}{item}", crate::site::NOTE);
    shown.get(&name) != values.get(&name)
}

fn checklist(live: &Live, pinned: &str) -> Option<Arc<Checklist>> {
    let all = checklists(live).ok()?;
    let found = all.iter().find(|(reference, _)| reference.to_string() == pinned)?.1;
    (!is_ambiguous(found)).then(|| Arc::clone(found))
}
