//! The brief of each quarter: one printable page of sentences, each with its evidence.

use super::parts::{Block, Column, Record, Table, esc, join};
use crate::i18n::{Statement, msg};
use crate::report::brief::{Brief, BriefLine};
use crate::site::frame::Page;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many documents a sentence lists as its evidence.
const EVIDENCE: usize = 12;

/// Returns the list of briefs and a page for each quarter; none where no quarter has ended.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    if tree.report.briefs.is_empty() {
        return Vec::new();
    }
    vec![all(tree)]
}

/// Returns the `nth` brief.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.briefs[nth])]
}

fn path(brief: &Brief) -> String {
    format!("briefs/{}.html", brief.quarter)
}

fn title(tree: &Tree, brief: &Brief) -> String {
    tree.said(&Statement::new(msg!("brief-title")).period("period", brief.quarter))
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("briefs.html");
    let name = tree.text(msg!("nav-brief"));
    let mut record = Record { title: esc(&name), lede: vec![esc(tree.text(msg!("brief-lede")))], ..Record::default() };
    let mut table =
        Table::new(&*name, vec![Column::head(tree, msg!("head-quarter")), Column::text(tree, msg!("section-changed"))])
            .quiet();
    for brief in &tree.report.briefs {
        let link = here.anchor(Some(&here.href(&path(brief))), &esc(tree.period(brief.quarter)));
        let first = brief.lines.first().map(|line| esc(tree.said(&line.says))).unwrap_or_default();
        table.row(vec![link, first]);
    }
    record.push(Block::figures("list", "").table(table));
    record.page(&here, "briefs.html", name)
}

fn page(tree: &Tree, brief: &Brief) -> Page {
    let here = tree.at(path(brief));
    let list = here.anchor(Some(&here.href("briefs.html")), &esc(tree.text(msg!("nav-brief"))));
    let name = title(tree, brief);
    let mut lede = brief.lines.iter();
    let mut record = Record {
        kicker: Some(list),
        title: esc(&name),
        lede: lede.next().map(|line| line_html(&here, line)).into_iter().collect(),
        ..Record::default()
    };
    let lines: String = lede.map(|line| format!("<li>{}</li>", line_html(&here, line).as_str())).collect();
    let mut block = Block::figures("brief", "");
    block.body = Some(SafeHtml::trusted(format!("<ul class=\"brief\">{lines}</ul>")));
    record.push(block);
    let others: Vec<SafeHtml> = tree
        .report
        .briefs
        .iter()
        .filter(|other| other.quarter != brief.quarter)
        .take(8)
        .map(|other| here.anchor(Some(&here.href(&path(other))), &esc(tree.period(other.quarter))))
        .collect();
    if !others.is_empty() {
        record.push(Block::new("others", tree.text(msg!("brief-other-quarters"))).say(join(&others, " · ")));
    }
    record.page(&here, "briefs.html", name)
}

/// A sentence with the documents it speaks of.
fn line_html(here: &Here, line: &BriefLine) -> SafeHtml {
    let sentence = match line.about.as_slice() {
        [one] => here.linked(&line.says, "title", one),
        _ => esc(here.said(&line.says)),
    };
    if line.about.len() < 2 {
        return sentence;
    }
    let links: Vec<SafeHtml> = line.about.iter().take(EVIDENCE).map(|of| here.title_link(of)).collect();
    let evidence = join(&links, ", ");
    let more = if line.about.len() > EVIDENCE { "…" } else { "" };
    SafeHtml::trusted(format!("{} <span class=\"small\">({}{more})</span>", sentence.as_str(), evidence.as_str()))
}
