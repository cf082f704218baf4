//! The brief of a quarter: one printable page of sentences, each with its evidence.

use crate::i18n::format::Join;
use crate::i18n::{Statement, msg};
use crate::report::brief::{Brief, BriefLine};
use crate::site::page::{Block, Content, Page, Part, esc, join};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many documents a sentence lists as its evidence.
const EVIDENCE: usize = 12;
/// How many other quarters a brief leads to.
const OTHERS: usize = 8;

/// Returns the page of the `nth` brief.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let brief = &tree.report.briefs[nth];
    let here = tree.at(path(brief));
    let name = tree.said(&Statement::new(msg!("brief-title")).period("period", brief.quarter));
    let mut lines = brief.lines.iter().map(|line| said(&here, line));
    let mut content = Content::new(esc(&name), lines.next().unwrap_or_default());
    content.kicker = Some(here.up("briefs.html", msg!("nav-brief")));
    content.push(Block::plain("brief").with(Part::Points(lines.collect())));
    let others = tree.report.briefs.iter().filter(|other| other.quarter != brief.quarter);
    let others: Vec<SafeHtml> = others.take(OTHERS).map(|other| link(&here, other)).collect();
    if !others.is_empty() {
        content.push(Block::new("others", tree.text(msg!("brief-other-quarters"))).say([join(&others, " · ")]));
    }
    vec![content.page(&here, name)]
}

/// Returns the link to a brief, under its quarter.
pub(super) fn link(here: &Here, brief: &Brief) -> SafeHtml {
    here.html.link(&here.href(&path(brief)), &esc(here.period(brief.quarter)))
}

fn path(brief: &Brief) -> String {
    format!("briefs/{}.html", brief.quarter)
}

/// A sentence with links to its evidence.
fn said(here: &Here, line: &BriefLine) -> SafeHtml {
    if line.about.is_empty() {
        return esc(here.said(&line.says));
    }
    // A sentence that names its evidence leads there.
    if line.says.args().get("titles").is_some() {
        let links: Vec<SafeHtml> = line.about.iter().map(|of| here.title_link(of)).collect();
        return here.holed(line.says.clone(), &[("titles", &here.joined(&links, Join::And))]);
    }
    let sentence = match line.about.as_slice() {
        [one] => return here.linked(&line.says, "title", one),
        _ => esc(here.said(&line.says)),
    };
    let links: Vec<SafeHtml> = line.about.iter().take(EVIDENCE).map(|of| here.title_link(of)).collect();
    let more = if line.about.len() > EVIDENCE { "…" } else { "" };
    here.html.remarked(&sentence, &here.joined(&links, Join::Comma).then(more))
}
