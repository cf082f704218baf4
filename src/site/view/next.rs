//! What to write next, in a workspace that lacks what the first page speaks of: each with the command that begins it.

use crate::i18n::{Key, msg, names};
use crate::report::Kind;
use crate::site::page::{Block, Columns, Rows, esc};
use crate::site::tree::Here;

/// A kind of document that is missing.
struct Missing {
    kind: Kind,
    why: Key,
}

/// What the first page speaks of, in the order in which it is best written.
const WANTED: [Missing; 6] = [
    Missing { kind: Kind::Audit, why: msg!("next-audit") },
    Missing { kind: Kind::Metric, why: msg!("next-metric") },
    Missing { kind: Kind::Goal, why: msg!("next-goal") },
    Missing { kind: Kind::Gap, why: msg!("next-gap") },
    Missing { kind: Kind::Plan, why: msg!("next-plan") },
    Missing { kind: Kind::Survey, why: msg!("next-survey") },
];

/// Returns what is missing of it; nothing where metrics, goals and audits are there, because then the site has something to say.
pub(super) fn block(here: &Here) -> Block {
    let is_there = |kind: Kind| here.report.head_at(kind, 0).is_some();
    if [Kind::Audit, Kind::Metric, Kind::Goal].into_iter().all(is_there) {
        return Block::default();
    }
    let columns = Columns::<Missing>::new()
        .head(msg!("head-kind"), |here, it| esc(here.text(names::kind(it.kind))))
        .text(msg!("head-what-for"), |here, it| esc(here.text(it.why)))
        .text(msg!("head-command"), |here, it| here.html.code(&format!("auditbook new {} …", it.kind.name())));
    let name = here.text(msg!("next-steps"));
    let missing = WANTED.iter().filter(|it| !is_there(it.kind));
    Block::new("next", &name).table(Rows::new(here, &name, columns).quiet().rows(missing))
}
