//! A competitor's page: its values beside ours, how and when they were found.

use super::competitors::{self, Standing};
use super::linked;
use crate::i18n::format::Join;
use crate::i18n::{msg, names};
use crate::report::{CompetitorReport, Kind};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Content, Note, Page, Rows, said};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of the `nth` competitor.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let competitor = &tree.report.competitors[nth];
    let here = tree.at_document(&competitor.head);
    let mut content = Content::new(here.label(&competitor.head.title), SafeHtml::default());
    content.kicker = Some(here.up("competitors.html", msg!("nav-competitors")));
    content.lede = competitor.says.iter().map(|statement| said(tree, statement)).collect();
    let standings = competitor.standings();
    let standings =
        standings.filter_map(|(id, standing)| Some(Standing { competitor, metric: here.metric(id)?, place: standing }));
    let standings: Vec<Standing> = standings.collect();
    let columns = competitors::columns(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id));
    let table = Rows::new(&here, tree.text(msg!("caption-competitors")), columns).quiet().rows(&standings);
    content.push(
        Block::new("values", tree.text(msg!("section-comparison")))
            .table(table)
            .body(markdown::body(&here, &competitor.head, Under::Section))
            .note(facts(&here, competitor))
            .note(linked::origin(&here, competitor.head.path())),
    );
    vec![content.page(&here, here.plain(&competitor.head.title))]
}

fn facts(here: &Here, competitor: &CompetitorReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    note.fact_text(here, msg!("fact-checked"), Some(here.date_short(competitor.checked)));
    let name = |how: &String| here.value_name_or(how, names::contact(how));
    let how: Vec<String> = competitor.how.iter().map(name).collect();
    note.fact_text(here, msg!("fact-how"), (!how.is_empty()).then(|| here.list(&how, Join::Comma)));
    note.fact_owner(here, &competitor.head);
    note
}
