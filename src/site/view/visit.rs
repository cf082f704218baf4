//! The page of a visit: what was found, every answer, when and where.

use super::{answers, audit_items, linked};
use crate::i18n::format::Join;
use crate::i18n::{format, msg};
use crate::report::audit::ItemResult;
use crate::report::{DocRef, Item, Kind, Unit, VisitReport};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, Table, Tag, esc, said};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns whether a visit passed; nothing where no checklist was filled in that could say so.
pub(super) fn verdict(here: &Here, visit: &VisitReport) -> SafeHtml {
    let judged = visit.scored.as_ref().filter(|scored| scored.verdict.is_some());
    judged.map_or_else(SafeHtml::default, |scored| here.html.state(&sign::scored(here, scored)))
}

/// Returns the page of the `nth` visit.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let visit = &tree.report.visits[nth];
    let here = tree.at_document(&visit.head);
    let mut content = Content::new(here.label(&visit.head.title), SafeHtml::default());
    content.kicker = Some(here.up("visits.html", msg!("nav-visits")));
    content.lede = visit.says.iter().map(|statement| said(tree, statement)).collect();
    if let (true, Some(brief)) = (content.lede.is_empty(), &visit.brief) {
        content.lede.push(here.html.quoted(brief));
    }
    let heading = if visit.scored.is_some() { msg!("section-answers") } else { msg!("section-finding") };
    let mut block = Block::new("answers", tree.text(heading));
    if let Some(table) = answers_table(&here, visit) {
        block = block.table(table);
    }
    content.push(
        block
            .body(markdown::body(&here, &visit.head, Under::Section))
            .note(facts(&here, visit))
            .note(linked::origin(&here, visit.head.path())),
    );
    vec![content.page(&here, here.plain(&visit.head.title))]
}

/// Returns whether somebody answered.
pub(super) fn answered(here: &Here, answered: Option<bool>) -> SafeHtml {
    match answered {
        Some(true) => here.html.reading(&Sign::new(Icon::Dot.quiet(), here.text(msg!("yes")))),
        Some(false) => here.html.state(&Sign::new(Icon::Off.bad(), here.text(msg!("no")))),
        None => esc(format::NO_VALUE),
    }
}

/// An item with its answer.
struct Answer<'a> {
    item: &'a Item,
    result: &'a ItemResult,
    /// Whether it fails the visit.
    fails: bool,
}

fn answers_table(here: &Here, visit: &VisitReport) -> Option<Table> {
    let scored = visit.scored.as_ref()?;
    let checklist = answers::checklist(here, &scored.checklist)?;
    let columns = Columns::<Answer>::new()
        .text(msg!("head-item"), |_, answer| esc(answer.item.id.as_str()))
        .head(msg!("head-question"), |here, answer| here.label(answer.item.ask()))
        .text(msg!("head-answer"), |here, answer| {
            here.html.reading(&answers::sign(here, Some(checklist), answer.result, answer.fails))
        })
        .text(msg!("head-evidence"), |here, answer| {
            let note = answer.result.note.iter().map(|note| here.in_words_of(&visit.head, note));
            here.joined(&note.chain(audit_items::cause(here, answer.result)).collect::<Vec<_>>(), Join::Semicolon)
        });
    let mut table = Rows::new(here, here.text(msg!("caption-answers")), columns).quiet();
    for section in &checklist.sections {
        table.group(here.label(&section.title), &());
        for item in &section.items {
            let Some(result) = scored.items.get(&item.id) else { continue };
            let fails = scored.failed_critical.contains(&item.id);
            table.row_as(&Answer { item, result, fails }, &Tag { hit: fails, ..Tag::default() });
        }
    }
    Some(table.into())
}

fn facts(here: &Here, visit: &VisitReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let yes = |answer: Option<bool>| answer.map(|answer| here.text(if answer { msg!("yes") } else { msg!("no") }));
    note.fact_text(here, msg!("head-date"), Some(here.date(visit.date)));
    note.fact_text(here, msg!("head-time"), visit.clock());
    note.fact_text(here, msg!("head-channel"), visit.channel.as_deref().map(|name| here.value_name(name)));
    note.fact_text(here, msg!("head-place"), visit.place.as_deref().map(|name| here.value_name(name)));
    if let Some(brief) = &visit.brief {
        note.fact(here, msg!("fact-brief"), here.in_words_of(&visit.head, brief));
    }
    note.fact_text(here, msg!("head-score"), visit.score().map(|score| here.score(Some(score))));
    note.fact_text(here, msg!("head-waited"), visit.waited.map(|waited| here.value(waited, &Unit::Duration)));
    note.fact_text(here, msg!("head-answered"), yes(visit.answered));
    note.fact_text(here, msg!("head-transfers"), visit.transfers.map(|n| here.count(n as usize)));
    note.fact_text(here, msg!("fact-right-agent"), yes(visit.right_agent));
    note.fact_text(here, msg!("head-resolved"), yes(visit.resolved));
    if let Some(scored) = &visit.scored {
        let title = here.title(&DocRef::new(Kind::Checklist, scored.checklist.id.clone()));
        note.fact(here, msg!("fact-checklist"), here.anchor(here.checklist(&scored.checklist).as_deref(), &title));
    }
    note
}
