//! Customers' view beside employees' view, question by question, never averaged.

use super::parts::{self, Block, Column, Record, Table, esc, with_small};
use super::surveys;
use crate::i18n::{msg, names};
use crate::report::coverage::{View, ViewPair};
use crate::report::{DocRef, Kind};
use crate::site::frame::Page;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of the two views; none where nobody was asked.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    if tree.report.views.is_empty() {
        return Vec::new();
    }
    let here = tree.at("voices.html");
    let name = tree.text(msg!("nav-voices"));
    let mut record = Record {
        kicker: Some(esc(&name)),
        title: esc(tree.text(msg!("survey-customers-beside-employees"))),
        lede: vec![esc(tree.text(msg!("list-voices-lede")))],
        ..Record::default()
    };
    let columns = vec![
        Column::head(tree, msg!("head-question")),
        Column::num(tree, msg!("section-customers")),
        Column::num(tree, msg!("section-employees")),
    ];
    let mut table = Table::new(tree.text(msg!("survey-customers-beside-employees")), columns).quiet();
    let (both, one): (Vec<&ViewPair>, Vec<&ViewPair>) =
        tree.report.views.iter().partition(|pair| pair.customers.is_some() && pair.employees.is_some());
    for pair in both.into_iter().chain(one) {
        table.row(vec![
            question(&here, pair),
            view(&here, pair.customers.as_ref()),
            view(&here, pair.employees.as_ref()),
        ]);
    }
    record.push(Block::figures("list", "").table(table).say(esc(tree.text(msg!("survey-not-averaged")))));
    vec![record.page(&here, "voices.html", name)]
}

fn question(here: &Here, pair: &ViewPair) -> SafeHtml {
    let asked = names::question(pair.method);
    match &pair.title {
        Some(title) => with_small(&here.label(title), &esc(here.text(asked))),
        None => with_small(&esc(here.text(asked)), &esc(pair.question.as_str())),
    }
}

/// A result with its interval, its survey and its date.
fn view(here: &Here, view: Option<&View>) -> SafeHtml {
    let Some(view) = view else { return esc(here.text(msg!("voices-not-asked"))) };
    let (shown, interval) = surveys::value(here, &view.result);
    let unit = surveys::unit(&view.result);
    let range = interval
        .map(|(low, high)| crate::i18n::format::range(here.lang, &here.value(low, &unit), &here.value(high, &unit)));
    let survey = here.title_link(&DocRef::new(Kind::Survey, view.survey.clone()));
    let small = parts::join(&[esc(range.unwrap_or_default()), survey], "<br>");
    with_small(&parts::bold(&esc(shown)), &small)
}
