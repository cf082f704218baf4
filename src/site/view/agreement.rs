//! How far two people who scored the same contacts agree.

use super::parts::{Block, Column, Record, Table, esc, join};
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::{AgreementReport, DocRef, Id, Kind, Unit};
use crate::site::frame::Page;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of second scorings; none where nothing was scored twice.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    if tree.report.agreement.is_empty() {
        return Vec::new();
    }
    let here = tree.at("agreement.html");
    let name = tree.text(msg!("nav-agreement"));
    let mut record = Record {
        kicker: Some(esc(&name)),
        title: tree.report.agreement.first().map(|pair| headline(tree, pair)).unwrap_or_default(),
        lede: vec![esc(tree.text(msg!("list-agreement-lede")))],
        ..Record::default()
    };
    record.push(Block::new("pairs", tree.text(msg!("caption-agreement"))).table(table(&here)));
    for pair in &tree.report.agreement {
        record.push(disagreements(&here, pair));
    }
    vec![record.page(&here, "agreement.html", name)]
}

fn headline(tree: &Tree, pair: &AgreementReport) -> SafeHtml {
    esc(tree.said(&exact(pair)))
}

fn exact(pair: &AgreementReport) -> Statement {
    let same = pair.items - pair.disagreements.len().min(pair.items);
    Statement::new(msg!("agreement-exact")).count("same", same).count("n", pair.items)
}

/// The word for a κ, after Landis and Koch.
fn level(kappa: Option<f64>) -> Key {
    match kappa {
        None => msg!("agreement-none"),
        Some(kappa) if kappa < 0.0 => msg!("agreement-poor"),
        Some(kappa) if kappa <= 0.2 => msg!("agreement-slight"),
        Some(kappa) if kappa <= 0.4 => msg!("agreement-fair"),
        Some(kappa) if kappa <= 0.6 => msg!("agreement-moderate"),
        Some(kappa) if kappa <= 0.8 => msg!("agreement-substantial"),
        Some(_) => msg!("agreement-almost-perfect"),
    }
}

/// Returns what two scorings have in common, as sentences.
pub(super) fn sentence(tree: &Tree, pair: &AgreementReport) -> SafeHtml {
    let mut sentences = vec![tree.said(&exact(pair))];
    if let Some(kappa) = pair.kappa {
        let statement = Statement::new(msg!("agreement-kappa"))
            .with("kappa", Arg::Number { value: kappa, decimals: 2 })
            .said("level", Statement::new(level(Some(kappa))));
        sentences.push(tree.said(&statement));
    }
    esc(sentences.join(" "))
}

fn table(here: &Here) -> Table {
    let columns = vec![
        Column::head(here, msg!("head-audit")),
        Column::named(here, msg!("fact-second-scoring")),
        Column::num(here, msg!("head-items")),
        Column::num(here, msg!("head-exact")),
        Column::num(here, msg!("head-kappa")),
        Column::num(here, msg!("head-alpha")),
        Column::num(here, msg!("head-difference")),
        Column::named(here, msg!("head-reading")),
    ];
    let mut table = Table::new(here.text(msg!("caption-agreement")), columns).quiet();
    let two =
        |value: Option<f64>| esc(value.map_or_else(|| here.score(None), |value| format::number(here.lang, value, 2)));
    for pair in &here.report.agreement {
        let link = |id: &Id| here.title_link(&DocRef::new(Kind::Audit, id.clone()));
        table.row(vec![
            link(&pair.a),
            link(&pair.b),
            esc(here.count(pair.items)),
            esc(here.cell(pair.exact, &Unit::Percent)),
            two(pair.kappa),
            two(pair.alpha),
            esc(here.cell(pair.mean_difference, &Unit::Score)),
            esc(here.text(level(pair.kappa))),
        ]);
    }
    table
}

/// The items that two scorings see differently.
fn disagreements(here: &Here, pair: &AgreementReport) -> Block {
    let title = here.title_link(&DocRef::new(Kind::Audit, pair.a.clone()));
    let id = format!("pair-{}", crate::site::text::anchor(pair.b.as_str()));
    let mut block = Block { id, heading: Some(title), ..Block::default() };
    block.prose.push(sentence(here, pair));
    let formula = esc(here.text(msg!("formula-in-glossary")));
    block.prose.push(here.anchor(Some(&here.glossary("kappa")), &formula));
    if pair.disagreements.is_empty() {
        return block;
    }
    let columns = vec![
        Column::text(here, msg!("head-item")),
        Column::head(here, msg!("head-question")),
        Column::num(here, msg!("head-score")),
        Column::num(here, msg!("fact-second-scoring")),
    ];
    let mut table = Table::new(differs(here, pair), columns);
    let checklist = here.audit(&pair.a).and_then(|audit| super::answers::checklist(here, &audit.checklist.value));
    for entry in &pair.disagreements {
        let item = checklist.and_then(|checklist| checklist.item(entry.item.as_str()));
        table.row(vec![
            esc(entry.item.as_str()),
            item.map_or_else(SafeHtml::default, |item| here.label(item.ask())),
            esc(here.score(Some(entry.a))),
            esc(here.score(Some(entry.b))),
        ]);
    }
    block.tables.push(table);
    block
}

fn differs(here: &Here, pair: &AgreementReport) -> String {
    let items = pair.disagreements.iter().map(|entry| entry.item.as_str());
    here.said(&Statement::new(msg!("agreement-differs")).ids("items", items))
}

/// Returns links to documents, joined.
pub(super) fn titles<'a>(here: &Here, kind: Kind, ids: impl Iterator<Item = &'a Id>) -> SafeHtml {
    let links: Vec<SafeHtml> = ids.map(|id| here.title_link(&DocRef::new(kind, id.clone()))).collect();
    join(&links, ", ")
}
