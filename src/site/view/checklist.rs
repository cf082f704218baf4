//! The page of a version of a checklist: every question, its reason and how to find the answer.

use super::{answers, audit_figures, audit_items, checklist_record, due, linked};
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::due::DueAudit;
use crate::report::{
    CauseCount, Checklist, ChecklistRef, ChecklistReport, EvidenceRule, Item, ItemLevel, Kind, Scale, Section,
};
use crate::site::fill::is_filled_in;
use crate::site::links;
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, Table, Tag, ended, esc, join, said};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// The most audits that the page lists.
const LISTED: usize = 12;

/// Returns the page of the `nth` version.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.checklists[nth])]
}

/// Returns how many audits use a version.
pub(super) fn used(tree: &Tree, entry: &ChecklistReport) -> String {
    tree.said(&Statement::new(msg!("checklist-used-by")).count("n", entry.used_by))
}

pub(super) fn version(tree: &Tree, version: u32) -> String {
    tree.said(&Statement::new(msg!("checklist-version")).count("version", version as usize))
}

fn page(tree: &Tree, entry: &ChecklistReport) -> Page {
    let pinned = entry.reference();
    let here = tree.at(links::checklist(&pinned));
    let mut content = Content::new(here.label(&entry.head.title), SafeHtml::default());
    let list = here.up("checklists.html", msg!("nav-checklists"));
    content.kicker = Some(join(&[list, esc(version(tree, entry.version))], " / "));
    if let Some(pass) = entry.pass {
        let mark = Statement::new(msg!("checklist-pass-mark")).with("pass", Arg::Plain(tree.score(Some(pass))));
        content.lede.push(ended(said(tree, &mark)));
    }
    content.lede.push(ended(esc(used(tree, entry))));
    if is_filled_in(&tree.report.checklists, entry) {
        let link = here.html.link(&here.href(&links::form(&pinned)), &esc(tree.text(msg!("fill-link"))));
        content.lede.push(ended(link));
    }
    content.push(Block::new("questions", tree.text(msg!("section-questions"))).table(items(&here, &entry.written)));
    content.push(schedule(&here, entry));
    content.push(checklist_record::block(&here, entry));
    if !entry.causes.is_empty() {
        content.push(causes(&here, entry));
    }
    content.push(about(&here, entry));
    let title = here.list(&[&here.plain(&entry.head.title), &version(tree, entry.version)], Join::Comma);
    content.page(&here, title)
}

/// How the score is made, what people wrote, the other versions and who uses this one.
fn about(here: &Here, entry: &ChecklistReport) -> Block {
    let weighted = entry.sections.iter().any(|section| section.weight.is_some());
    let sum = if weighted { msg!("note-weighted-sum") } else { msg!("note-plain-sum") };
    let block = Block::new("about", here.text(msg!("section-score")))
        .say([esc(here.text(sum)), here.formula(term!("score"))])
        .body(markdown::body(here, &entry.head, Under::Section))
        .note(versions(here, entry))
        .note(users(here, &entry.reference()));
    if entry.built_in { block } else { block.note(linked::origin(here, entry.head.path())) }
}

/// The causes that answers name, and how many answers of how many audits do.
fn causes(here: &Here, entry: &ChecklistReport) -> Block {
    let columns = Columns::<CauseCount>::new()
        .head(msg!("head-cause"), |here, count| esc(here.value_name(&count.cause)))
        .num(msg!("head-answers"), |here, count| esc(here.number(count.answers as f64)))
        .num(msg!("nav-audits"), |here, count| esc(here.number(count.audits as f64)));
    let table = Rows::new(here, here.text(msg!("caption-causes")), columns).quiet().rows(&entry.causes);
    Block::new("causes", here.text(msg!("section-causes"))).table(table)
}

fn items(here: &Here, checklist: &Checklist) -> Table {
    let columns = Columns::<Item, Section>::new()
        .text(msg!("head-item"), |_, item| esc(item.id.as_str()))
        .head(msg!("head-question"), question)
        .num(msg!("head-weight"), |here, item| esc(here.number(item.weight())))
        .named(msg!("head-element"), |here, item| {
            // What the five elements mean, the glossary says.
            let meaning = here.glossary(term!("element-score"));
            let name = item.element.map(|element| esc(audit_figures::element(here, element)));
            name.map(|name| here.anchor(Some(&meaning), &name)).unwrap_or_default()
        })
        .named(msg!("head-level"), |here, item| {
            let level = item.level.map(|level| match level {
                ItemLevel::Contact => here.text(msg!("level-contact")),
                ItemLevel::Organisation => here.text(msg!("level-organisation")),
            });
            esc(level.unwrap_or_default())
        })
        .named(msg!("head-answers"), |here, item| scale(here, checklist, item));
    let caption = Statement::new(msg!("caption-checklist-items"))
        .label("title", &checklist.head.title)
        .count("version", checklist.version as usize);
    let mut table = Rows::new(here, here.said(&caption), columns).quiet();
    for section in &checklist.sections {
        table.group(audit_items::title(here, section), section);
        for item in &section.items {
            let id = Some(format!("item-{}", anchor(item.id.as_str())));
            table.row_as(item, &Tag { id, ..Tag::default() });
        }
    }
    table.into()
}

/// The audits that its schedule asks for.
fn schedule(here: &Here, entry: &ChecklistReport) -> Block {
    let pinned = entry.reference();
    let due: Vec<&DueAudit> = here.report.schedule.iter().filter(|audit| audit.checklist == pinned).collect();
    Block::new("schedule", here.text(msg!("section-schedule"))).table(due::table(here, &due))
}

/// A question with what it asks of an auditor: whether it is critical, its reason, how to find the answer, its metrics.
fn question(here: &Here, item: &Item) -> SafeHtml {
    let mut question = here.label(item.ask());
    if item.is_critical() {
        let sign = Sign::new(Icon::Bang.bad(), here.text(msg!("checklist-critical")));
        question = here.html.behind(&question, &here.html.reading(&sign));
    }
    if item.evidence() == EvidenceRule::Required {
        question = here.html.remarked(&question, &esc(here.text(msg!("checklist-required-evidence"))));
    }
    let more = [
        (msg!("checklist-why"), &item.why),
        (msg!("checklist-how"), &item.how),
        (msg!("checklist-example"), &item.example),
    ];
    let more =
        more.into_iter().filter_map(|(key, text)| Some(here.html.hint(&here.text(key), &here.label(text.as_ref()?))));
    let more = join(&more.collect::<Vec<_>>(), "");
    let metrics = linked::titles(here, Kind::Metric, item.metrics.iter().map(|id| &id.value));
    let mut pieces = vec![question];
    if !more.is_empty() {
        pieces.push(here.html.hints(&more));
    }
    if !metrics.is_empty() {
        pieces.push(here.html.line(&metrics));
    }
    join(&pieces, "")
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
        note.say(if other.version == entry.version {
            here.html.bold(&name)
        } else {
            here.anchor(here.checklist(&other.reference()).as_deref(), &name)
        });
    }
    if let Some(extends) = &entry.extends {
        let statement = Statement::new(msg!("checklist-extends")).id("checklist", extends.to_string());
        note.say(here.anchor(here.checklist(extends).as_deref(), &said(here, &statement)));
    }
    note
}

/// The latest audits among those that the lead counts, and how many more there are.
fn users(here: &Here, pinned: &ChecklistRef) -> Note {
    let mut note = Note::new(here, msg!("nav-audits"));
    let all = || here.report.audits.iter().filter(|audit| audit.is_result() && audit.checklist.value == *pinned);
    for audit in all().take(LISTED) {
        note.say(here.titled(Kind::Audit, &audit.head.id));
    }
    let more = all().count().saturating_sub(LISTED);
    if more > 0 {
        let href = here.href("audits.html");
        note.say(here.html.link(&href, &esc(here.say_count(msg!("see-more"), more))));
    }
    note
}
