//! A decision's page: what is asked, of whom, by when, what can be chosen, and what was.

use super::{decisions, linked};
use crate::i18n::msg;
use crate::report::{DecisionOption, DecisionReport};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, Table, Tag, VerdictCard, esc, sentence};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// Returns the page of the `nth` decision.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let decision = &tree.report.decisions[nth];
    let here = tree.at_document(&decision.head);
    let mut content = Content::new(here.label(&decision.head.title), SafeHtml::default());
    content.kicker = Some(here.up("decisions.html", msg!("nav-decisions")));
    if decision.question != decision.head.title {
        content.lede = vec![here.label(&decision.question)];
    }
    content.verdicts = vec![verdict(&here, decision)];
    content.push(
        Block::new("options", here.text(msg!("section-options")))
            .table(options(&here, decision))
            .body(markdown::body(&here, &decision.head, Under::Section))
            .note(facts(&here, decision))
            .note(linked::origin(&here, decision.head.path())),
    );
    vec![content.page(&here, here.plain(&decision.head.title))]
}

fn verdict(here: &Here, decision: &DecisionReport) -> VerdictCard {
    let why = decision.says.iter().map(|says| sentence(here, says)).collect();
    VerdictCard::word(here.text(msg!("head-status")), sign::decision(here, decision), why)
}

/// What can be chosen, what speaks for it and against it; what was chosen is marked.
fn options(here: &Here, decision: &DecisionReport) -> Table {
    let chosen = decision.taken().map(|(_, option)| &option.id);
    let label =
        |here: &Here, text: Option<&crate::report::Label>| text.map(|text| here.label(text)).unwrap_or_default();
    let columns = Columns::<DecisionOption>::new()
        .head(msg!("head-option"), |here, option| here.label(&option.what))
        .named(msg!("head-for"), move |here, option| label(here, option.pro.as_ref()))
        .named(msg!("head-against"), move |here, option| label(here, option.contra.as_ref()))
        .text(msg!("head-status"), move |here, option| match chosen {
            Some(id) if *id == option.id => {
                here.html.reading(&Sign::new(Icon::Met.good(), here.text(msg!("option-chosen"))))
            }
            _ => SafeHtml::default(),
        });
    let mut table = Rows::new(here, here.text(msg!("section-options")), columns).quiet();
    for option in &decision.options {
        let id = Some(format!("option-{}", anchor(option.id.as_str())));
        table.row_as(option, &Tag { id, ..Tag::default() });
    }
    table.into()
}

fn facts(here: &Here, decision: &DecisionReport) -> Note {
    let mut note = Note::new(here, msg!("section-linked"));
    note.fact(here, msg!("head-decider"), esc(decisions::decider(here, decision)));
    note.fact(here, msg!("fact-due"), esc(here.date_short(decision.due.value)));
    if !decision.about.is_empty() {
        note.fact(here, msg!("fact-about"), decisions::about(here, decision));
    }
    note.fact_owner(here, &decision.head);
    note
}
