//! Checklists: the list and a page for each version, with every question, its reason and how to find the answer.

use super::answers;
use super::parts::{self, Block, Column, Note, Record, Table, esc, said};
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::{Checklist, ChecklistRef, ChecklistReport, DocRef, Item, Kind, Scale};
use crate::site::frame::Page;
use crate::site::links;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` version of a checklist.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.checklists[nth])]
}

fn pinned(entry: &ChecklistReport) -> ChecklistRef {
    entry.reference()
}

fn version(tree: &Tree, version: u32) -> String {
    tree.said(&Statement::new(msg!("checklist-version")).count("version", version as usize))
}

fn used(tree: &Tree, entry: &ChecklistReport) -> String {
    tree.said(&Statement::new(msg!("checklist-used-by")).count("n", entry.used_by))
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("checklists.html");
    let name = tree.text(msg!("nav-checklists"));
    let mut record =
        Record { title: esc(&name), lede: vec![esc(tree.text(msg!("list-checklists-lede")))], ..Record::default() };
    if tree.report.checklists.is_empty() {
        record.lede = vec![esc(tree.text(msg!("empty-checklists")))];
        return record.page(&here, "checklists.html", name);
    }
    let columns = vec![
        Column::head(tree, msg!("head-checklist")),
        Column::num(tree, msg!("head-version")),
        Column::num(tree, msg!("head-items")),
        Column::num(tree, msg!("fact-pass-mark")),
        Column::text(tree, msg!("head-reading")),
    ];
    let mut table = Table::new(tree.text(msg!("caption-checklists")), columns).quiet();
    for entry in &tree.report.checklists {
        let title = here.label(&entry.head.title);
        table.row(vec![
            here.anchor(here.checklist(&pinned(entry)).as_deref(), &title),
            esc(here.count(entry.version as usize)),
            esc(here.count(entry.items().count())),
            esc(here.score(entry.pass)),
            esc(used(tree, entry)),
        ]);
    }
    record.push(Block::figures("list", "").table(table));
    record.page(&here, "checklists.html", name)
}

fn page(tree: &Tree, entry: &ChecklistReport) -> Page {
    let pinned = pinned(entry);
    let here = tree.at(links::checklist(&pinned));
    let checklist = &entry.written;
    let list = here.anchor(Some(&here.href("checklists.html")), &esc(tree.text(msg!("nav-checklists"))));
    let mut lede = vec![esc(format!("{}.", used(tree, entry).trim_end_matches('.')))];
    if let Some(pass) = entry.pass {
        let mark = Statement::new(msg!("checklist-pass-mark")).with("pass", Arg::Plain(tree.score(Some(pass))));
        lede.insert(0, esc(format!("{}.", tree.said(&mark))));
    }
    let mut record = Record {
        kicker: Some(parts::join(&[list, esc(version(tree, entry.version))], " / ")),
        title: here.label(&entry.head.title),
        lede,
        ..Record::default()
    };
    let mut block = Block::new("questions", tree.text(msg!("section-questions")));
    block.tables.push(items(&here, checklist));
    record.push(block);
    let mut about = Block::new("about", tree.text(msg!("section-score")));
    about.body = markdown::body(&here, &entry.head, Under::Section);
    let glossary = here.anchor(Some(&here.glossary("score")), &esc(tree.text(msg!("formula-in-glossary"))));
    let weighted = checklist.sections.iter().any(|section| section.weight.is_some());
    about.prose.push(esc(tree.text(if weighted { msg!("note-weighted-sum") } else { msg!("note-plain-sum") })));
    about.prose.push(glossary);
    about.notes.push(versions(&here, entry));
    let uses = users(&here, &pinned);
    if !uses.is_empty() {
        about.notes.push(uses);
    }
    if !entry.built_in {
        about.notes.push(parts::provenance(&here, entry.head.path()));
    }
    record.push(about);
    let title = format!("{}, {}", here.plain(&entry.head.title), version(tree, entry.version));
    record.page(&here, "checklists.html", title)
}

fn items(here: &Here, checklist: &Checklist) -> Table {
    let columns = vec![
        Column::text(here, msg!("head-item")),
        Column::head(here, msg!("head-question")),
        Column::num(here, msg!("head-weight")),
        Column::named(here, msg!("head-element")),
        Column::named(here, msg!("head-level")),
        Column::named(here, msg!("head-answers")),
    ];
    let caption = Statement::new(msg!("caption-checklist-items"))
        .label("title", &checklist.head.title)
        .count("version", checklist.version as usize);
    let mut table = Table::new(here.said(&caption), columns).quiet();
    for section in &checklist.sections {
        let mut name = here.label(&section.title);
        if let Some(weight) = section.weight {
            let weight =
                Statement::new(msg!("note-weight")).number("weight", weight, super::audit_score::decimals(weight));
            name = SafeHtml::trusted(format!("{}, {}", name.as_str(), said(here, &weight).as_str()));
        }
        table.group(name, Vec::new());
        for item in &section.items {
            let id = Some(format!("item-{}", anchor(item.id.as_str())));
            let element = item.element.map(|element| super::audit_figures::element(here, element));
            let level = item.level.map(|level| {
                here.text(match level {
                    crate::report::ItemLevel::Contact => msg!("level-contact"),
                    crate::report::ItemLevel::Organisation => msg!("level-organisation"),
                })
            });
            let cells = vec![
                esc(item.id.as_str()),
                question(here, item),
                esc(here.number(item.weight())),
                esc(element.unwrap_or_default()),
                esc(level.unwrap_or_default()),
                scale(here, checklist, item),
            ];
            table.add((id, false, String::new()), cells);
        }
    }
    table
}

/// The question with its marks, and why, how and an example on demand.
fn question(here: &Here, item: &Item) -> SafeHtml {
    let mut markup = here.label(item.ask()).as_str().to_owned();
    if item.is_critical() {
        let sign = Sign::new(Icon::Bang.bad(), here.text(msg!("checklist-critical")));
        markup.push_str(&format!(" <span class=\"small\">{}</span>", parts::reading(&sign).as_str()));
    }
    if item.evidence() == crate::report::EvidenceRule::Required {
        let required = esc(here.text(msg!("checklist-required-evidence")));
        markup.push_str(&format!(" <span class=\"small\">({})</span>", required.as_str()));
    }
    let more = [
        (msg!("checklist-why"), &item.why),
        (msg!("checklist-how"), &item.how),
        (msg!("checklist-example"), &item.example),
    ];
    let more = more.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?)));
    let more: String = more
        .map(|(key, text)| format!("<p><b>{}.</b> {}</p>", esc(here.text(key)).as_str(), here.label(text).as_str()))
        .collect();
    if !more.is_empty() {
        markup.push_str(&format!("<div class=\"hints\">{more}</div>"));
    }
    let metrics: Vec<SafeHtml> =
        item.metrics.iter().map(|id| here.title_link(&DocRef::new(Kind::Metric, id.value.clone()))).collect();
    if !metrics.is_empty() {
        let joined = parts::join(&metrics, ", ");
        markup.push_str(&format!("<p class=\"small\">{}</p>", joined.as_str()));
    }
    SafeHtml::trusted(markup)
}

fn scale(here: &Here, checklist: &Checklist, item: &Item) -> SafeHtml {
    match checklist.scale_of(item) {
        Scale::Labels(labels) => {
            let words: Vec<String> =
                labels.iter().map(|label| answers::word(here, Some(checklist), Some(label))).collect();
            esc(words.join(" · "))
        }
        Scale::Range { min, max } => esc(format::range(here.lang, &here.number(*min), &here.number(*max))),
    }
}

fn versions(here: &Here, entry: &ChecklistReport) -> Note {
    let mut note = Note::new(here, msg!("head-version"));
    let same = here.report.checklists.iter().filter(|other| other.head.id == entry.head.id);
    for other in same.filter(|other| other.built_in == entry.built_in) {
        let name = esc(version(here, other.version));
        let current = other.version == entry.version;
        note.say(if current {
            parts::bold(&name)
        } else {
            here.anchor(here.checklist(&pinned(other)).as_deref(), &name)
        });
    }
    if let Some(extends) = &entry.extends {
        let statement = Statement::new(msg!("checklist-extends")).id("checklist", extends.to_string());
        note.say(here.anchor(here.checklist(extends).as_deref(), &said(here, &statement)));
    }
    note
}

/// The audits that are scored by this version.
fn users(here: &Here, pinned: &ChecklistRef) -> Note {
    let mut note = Note::new(here, msg!("nav-audits"));
    for audit in here.report.audits.iter().filter(|audit| audit.checklist.value == *pinned).take(12) {
        note.say(here.title_link(&DocRef::new(Kind::Audit, audit.head.id.clone())));
    }
    note
}
