//! How far two people who scored the same contacts agree.

use super::answers;
use crate::formula::agreement::Strength;
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::audit::Disagreement;
use crate::report::{AgreementReport, Id, Kind, Unit};
use crate::site::page::{Block, Columns, Content, Page, Rows, Table, esc, join, said};
use crate::site::text::{self, SafeHtml};
use crate::site::tree::{Here, Tree};

/// Returns the page of second scorings, where there are any.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let Some(first) = tree.report.agreement.first() else { return Vec::new() };
    let here = tree.at("agreement.html");
    let name = tree.text(msg!("nav-agreement"));
    let heading = match tree.report.agreement.as_slice() {
        [_] => said(tree, &exact(first)),
        pairs => {
            let all = AgreementReport::in_all(pairs);
            let says = Statement::new(msg!("agreement-in-all")).count("same", all.same).count("n", all.ratings);
            said(tree, &says.count("pairs", pairs.len()))
        }
    };
    let mut content = Content::new(heading, esc(tree.text(msg!("list-agreement-lede"))));
    content.kicker = Some(esc(&name));
    content.push(Block::new("pairs", tree.text(msg!("caption-agreement"))).table(table(&here)));
    tree.report.agreement.iter().for_each(|pair| content.push(disagreements(&here, pair)));
    vec![content.page(&here, name)]
}

/// How often the two say the same: of items, or of contacts where answers are counted.
fn exact(pair: &AgreementReport) -> Statement {
    let key = match pair.ratings {
        0 => return Statement::new(msg!("agreement-counted")),
        ratings if ratings > pair.items => msg!("agreement-exact-contacts"),
        _ => msg!("agreement-exact"),
    };
    Statement::new(key).count("same", pair.same).count("n", pair.ratings)
}

/// The word for how strong an agreement is.
fn strength(pair: &AgreementReport) -> Key {
    match pair.strength() {
        None if pair.kappa.is_none() => msg!("agreement-none"),
        None if pair.is_of_one_kind() => msg!("agreement-one-kind"),
        None if pair.is_without_range() => msg!("agreement-without-range"),
        None => msg!("agreement-withheld"),
        Some(Strength::Poor) => msg!("agreement-poor"),
        Some(Strength::Slight) => msg!("agreement-slight"),
        Some(Strength::Fair) => msg!("agreement-fair"),
        Some(Strength::Moderate) => msg!("agreement-moderate"),
        Some(Strength::Substantial) => msg!("agreement-substantial"),
        Some(Strength::AlmostPerfect) => msg!("agreement-almost-perfect"),
    }
}

/// Returns how far a pair agrees, in a sentence or two.
pub(super) fn sentence(tree: &Tree, pair: &AgreementReport) -> SafeHtml {
    let mut sentences = vec![tree.said(&exact(pair))];
    if let Some(kappa) = pair.kappa {
        let reach = pair.kappa_interval.low.zip(pair.kappa_interval.high);
        let statement = match reach {
            Some((low, high)) => {
                Statement::new(msg!("agreement-kappa-interval")).number("low", low, 2).number("high", high, 2)
            }
            None => Statement::new(msg!("agreement-kappa")),
        };
        let statement = statement.with("kappa", Arg::Number { value: kappa, decimals: 2 });
        sentences.push(tree.said(&statement.said("level", Statement::new(strength(pair)))));
    }
    esc(sentences.join(" "))
}

fn table(here: &Here) -> Table {
    let two = |here: &Here, value: Option<f64>| {
        esc(value.map_or_else(|| format::NO_VALUE.to_owned(), |value| format::number(here.lang, value, 2)))
    };
    let columns = Columns::<AgreementReport>::new()
        .head(msg!("head-audit"), |here, pair| scored_by(here, &pair.a))
        .named(msg!("fact-second-scoring"), |here, pair| scored_by(here, &pair.b))
        .num(msg!("head-items"), |here, pair| esc(here.count(pair.items)))
        .num(msg!("head-exact"), |here, pair| esc(here.cell(pair.exact, &Unit::Percent)))
        .num(msg!("head-kappa"), |here, pair| two(here, pair.kappa))
        .num_called("AC1", |here: &Here, pair: &AgreementReport| esc(ac1(here, pair)))
        .num(msg!("head-alpha"), |here, pair| two(here, pair.alpha))
        .num(msg!("head-difference"), |here, pair| esc(here.cell(pair.mean_difference, &Unit::Score)))
        .named(msg!("head-reading"), |here, pair| esc(here.text(strength(pair))));
    Rows::new(here, here.text(msg!("caption-agreement")), columns).quiet().rows(&here.report.agreement).into()
}

/// The audit `id` and who scored it: two scorings of the same contacts are called alike.
fn scored_by(here: &Here, id: &Id) -> SafeHtml {
    named(here, id, &[id])
}

/// The first audit of a pair, and who scored the two.
fn versus(here: &Here, pair: &AgreementReport) -> SafeHtml {
    named(here, &pair.a, &[&pair.a, &pair.b])
}

fn named(here: &Here, id: &Id, scorings: &[&Id]) -> SafeHtml {
    let title = here.titled(Kind::Audit, id);
    join(&std::iter::once(title).chain(auditors(here, scorings).map(esc)).collect::<Vec<_>>(), " · ")
}

fn auditors(here: &Here, scorings: &[&Id]) -> Option<String> {
    let names: Vec<&str> =
        scorings.iter().filter_map(|id| Some(here.person(here.audit(id)?.auditor.as_deref()?))).collect();
    (!names.is_empty()).then(|| here.list(&names, Join::And))
}

/// Gwet's AC1 with its interval, where it has one.
fn ac1(here: &Here, pair: &AgreementReport) -> String {
    let two = |value: f64| format::number(here.lang, value, 2);
    let Some(value) = pair.ac1.ac1 else { return format::NO_VALUE.to_owned() };
    match pair.ac1.reach.low.zip(pair.ac1.reach.high) {
        Some((low, high)) => {
            let said = Statement::new(msg!("effect-with-interval")).with("effect", Arg::Plain(two(value)));
            here.said(&said.with("low", Arg::Plain(two(low))).with("high", Arg::Plain(two(high))))
        }
        None => two(value),
    }
}

fn disagreements(here: &Here, pair: &AgreementReport) -> Block {
    let id = format!("pair-{}", text::anchor(pair.b.as_str()));
    let block = Block::under(id, versus(here, pair)).say([sentence(here, pair), here.formula(term!("kappa"))]);
    if pair.disagreements.is_empty() {
        return block;
    }
    let checklist = here.audit(&pair.a).and_then(|audit| answers::checklist(here, &audit.checklist.value));
    let item = |id: &str| checklist.and_then(|checklist| checklist.item(id));
    let columns = Columns::<Disagreement>::new()
        .text(msg!("head-item"), |_, entry| esc(entry.item.as_str()))
        .head(msg!("head-question"), |here, entry| {
            item(entry.item.as_str()).map_or_else(SafeHtml::default, |item| here.label(item.ask()))
        })
        .num(msg!("head-score"), |here, entry| esc(here.score(Some(entry.a))))
        .num(msg!("fact-second-scoring"), |here, entry| esc(here.score(Some(entry.b))));
    block.table(Rows::new(here, differs(here, pair), columns).rows(&pair.disagreements))
}

fn differs(here: &Here, pair: &AgreementReport) -> String {
    let items = pair.disagreements.iter().map(|entry| entry.item.as_str());
    here.said(&Statement::new(msg!("agreement-differs")).ids("items", items))
}
