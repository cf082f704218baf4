//! Customers' view beside employees' view, question by question, never averaged.

use super::survey_values as values;
use crate::i18n::{format, msg, names};
use crate::report::Kind;
use crate::report::coverage::{View, ViewPair};
use crate::site::page::{Block, Columns, Content, Page, Rows, esc};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of both views, where there are any.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("voices.html");
    let name = tree.text(msg!("nav-voices"));
    let title = tree.text(msg!("survey-customers-beside-employees"));
    let mut content = Content::new(esc(&title), esc(tree.text(msg!("list-voices-lede"))));
    content.kicker = Some(esc(&name));
    let columns = Columns::<ViewPair>::new()
        .head(msg!("head-question"), question)
        .num(msg!("section-customers"), |here, pair| view(here, pair.customers.as_ref()))
        .num(msg!("section-employees"), |here, pair| view(here, pair.employees.as_ref()));
    let (both, one): (Vec<&ViewPair>, Vec<&ViewPair>) =
        tree.report.views.iter().partition(|pair| pair.customers.is_some() && pair.employees.is_some());
    let table = Rows::new(&here, &name, columns).quiet().rows(both.into_iter().chain(one));
    content.push(Block::plain("list").say([esc(tree.text(msg!("survey-not-averaged")))]).table(table));
    vec![content.page(&here, name)]
}

/// The question with what it asks; its id where nobody gave it a title.
fn question(here: &Here, pair: &ViewPair) -> SafeHtml {
    let asked = esc(here.text(names::question(pair.method)));
    match &pair.title {
        Some(title) => here.html.below(&here.label(title), &asked),
        None => here.html.below(&asked, &esc(pair.question.as_str())),
    }
}

fn view(here: &Here, view: Option<&View>) -> SafeHtml {
    let Some(view) = view else { return esc(here.text(msg!("voices-not-asked"))) };
    let value = values::value(here, &view.result);
    let unit = values::unit(&view.result);
    let shown = here.html.bold(&esc(value.shown));
    let survey = here.titled(Kind::Survey, &view.survey);
    let small = match value.interval {
        Some((low, high)) => {
            let range = format::range(here.lang, &here.value(low, &unit), &here.value(high, &unit));
            here.html.under(&esc(range), &survey)
        }
        None => survey,
    };
    here.html.below(&shown, &small)
}
