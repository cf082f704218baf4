//! The register of decisions: open ones by when they are due, then what was decided.

use crate::i18n::format::Join;
use crate::i18n::{Statement, msg};
use crate::report::{DecisionReport, Kind};
use crate::site::page::{Block, Columns, Content, Page, Rows, Table, esc, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the register.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("decisions.html");
    let name = tree.text(msg!("nav-decisions"));
    let (open, taken): (Vec<_>, Vec<_>) = tree.report.decisions.iter().partition(|decision| decision.is_open);
    let title = Statement::new(msg!("decisions-open")).count("n", open.len());
    let mut content = Content::new(said(tree, &title), esc(tree.text(msg!("list-decisions-lede"))));
    content.kicker = Some(esc(&name));
    content.push(Block::new("open", tree.text(msg!("decisions-asked"))).table(table(&here, open)));
    content.push(Block::new("taken", tree.text(msg!("decision-decided"))).table(table(&here, taken)));
    vec![content.page(&here, name)]
}

/// Returns decisions as a table.
pub(super) fn table<'a>(here: &Here, decisions: impl IntoIterator<Item = &'a DecisionReport>) -> Table {
    let columns = Columns::<DecisionReport>::new()
        .text(msg!("head-status"), |here, it| here.html.state(&sign::decision(here, it)))
        .head(msg!("head-decision"), |here, it| here.titled(Kind::Decision, &it.head.id))
        .named(msg!("head-decider"), |here, it| esc(decider(here, it)))
        .named(msg!("head-due"), |here, it| here.html.whole(&esc(here.date_short(it.due.value))))
        .named(msg!("head-outcome"), outcome)
        .named(msg!("fact-about"), about);
    Rows::new(here, here.text(msg!("caption-decisions")), columns).quiet().rows(decisions).into()
}

/// Returns who decides, by name.
pub(super) fn decider<'a>(here: &Here<'a>, decision: &'a DecisionReport) -> &'a str {
    here.report.settings.name_of(&decision.decider)
}

/// Returns the documents that a decision is about.
pub(super) fn about(here: &Here, decision: &DecisionReport) -> SafeHtml {
    let links: Vec<SafeHtml> = decision.about.iter().map(|of| here.title_link(&of.value)).collect();
    here.joined(&links, Join::Comma)
}

/// What was chosen, and when.
fn outcome(here: &Here, decision: &DecisionReport) -> SafeHtml {
    let Some((decided, chosen)) = decision.taken() else {
        return SafeHtml::default();
    };
    here.joined(&[here.label(&chosen.what), esc(here.date_short(decided.date))], Join::Comma)
}
