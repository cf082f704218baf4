//! What audits and visits are called that state no title.
//!
//! In: the document and its checklist. Out: the first heading of its text that is no item's evidence; else the checklist, what was
//! looked at and the month, in each language of the workspace; else its id.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::i18n::{Lang, format};
use crate::model::{Audit, Checklist, ChecklistRef, Every, Head, Label, Visit};
use crate::parse::markdown::{Heading, Outline};
use crate::schema::languages::Languages;

use super::evidence::is_of_item;

type Checklists = BTreeMap<ChecklistRef, std::sync::Arc<Checklist>>;

/// Gives `audit` its title.
pub(super) fn audit(audit: &mut Audit, checklists: &Checklists, languages: &Languages) {
    let checklist = checklists.get(&audit.written.checklist.value).map(AsRef::as_ref);
    let scope = audit.written.scope.values().map(String::as_str).collect();
    let about = About { checklist, scope, date: audit.written.date };
    entitle(&mut audit.written.head, &about, languages);
}

/// Gives `visit` its title.
pub(super) fn visit(visit: &mut Visit, checklists: &Checklists, languages: &Languages) {
    let pinned = visit.written.checklist.as_ref();
    let checklist = pinned.and_then(|pinned| checklists.get(&pinned.value)).map(AsRef::as_ref);
    let scope = ["channel", "place"].iter().filter_map(|name| visit.written.attribute(name));
    let scope: Vec<String> = scope.map(str::to_owned).collect();
    let scope = scope.iter().map(String::as_str).collect();
    let about = About { checklist, scope, date: visit.written.date };
    entitle(&mut visit.written.head, &about, languages);
}

/// What a title is made of.
struct About<'a> {
    checklist: Option<&'a Checklist>,
    scope: Vec<&'a str>,
    date: NaiveDate,
}

fn entitle(head: &mut Head, about: &About<'_>, languages: &Languages) {
    if head.is_entitled {
        return;
    }
    let outline = Outline::of(&head.body.markdown, 0);
    let is_evidence = |heading: &Heading| about.checklist.is_some_and(|checklist| is_of_item(heading, checklist));
    // Nor is one below it, which parts the evidence.
    let mut evidence: Option<u8> = None;
    let is_title = |heading: &&Heading| {
        let within = evidence.filter(|level| heading.level > *level);
        evidence = if is_evidence(heading) { Some(heading.level) } else { within };
        evidence.is_none() && heading.can_entitle()
    };
    let heading = outline.headings.iter().find(is_title);
    if let Some(heading) = heading {
        head.title = Label::plain(heading.text.trim(), head.lang.clone());
        return;
    }
    let Some(checklist) = about.checklist else { return };
    let title = |tag: &String| {
        let lang = Lang::from_tag(tag).unwrap_or_default();
        let month = format::period(lang, Every::Month.containing(about.date));
        let parts = [checklist.head.title.pick(tag).0.to_owned(), about.scope.join(", "), month];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (tag.clone(), parts.join(" · "))
    };
    head.title = Label::translated(languages.iter().map(title).collect(), languages.first());
}
