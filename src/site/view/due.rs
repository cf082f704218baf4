//! Audits that schedules ask for, and the calendar of what is due.

use crate::i18n::format::Join;
use crate::i18n::{Key, format, msg};
use crate::report::Kind;
use crate::report::due::DueAudit;
use crate::site::page::{Columns, Note, Rows, Table, esc};
use crate::site::shape::Shape;
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// Returns scheduled audits as a table, the earliest first.
pub(super) fn table(here: &Here, audits: &[&DueAudit]) -> Table {
    let columns = Columns::<&DueAudit>::new()
        .text(msg!("head-status"), |here, audit| {
            let waits = |shape: Shape, word: Key| here.html.reading(&Sign::new(shape, here.text(word)));
            match audit.days_late {
                Some(days) => here.html.state(&sign::late(here, days)),
                None if audit.due == here.report.as_of => waits(Icon::Ring.watch(), msg!("schedule-today")),
                None => waits(Icon::Ring.quiet(), msg!("schedule-coming")),
            }
        })
        .head(msg!("head-checklist"), |here, audit| here.title_link(&audit.about()))
        .named(msg!("fact-scope"), |here, audit| {
            let scope: Vec<String> = audit.scope.iter().map(|(key, value)| here.part_name(key, value)).collect();
            esc(if scope.is_empty() { format::NO_VALUE.to_owned() } else { here.list(&scope, Join::Comma) })
        })
        .named(msg!("head-period"), |here, audit| esc(here.period_short(audit.period)))
        .named(msg!("head-due"), |here, audit| here.html.whole(&esc(here.date_short(audit.due))))
        .named(msg!("head-latest"), |here, audit| match (&audit.last, audit.last_date) {
            (Some(id), Some(date)) => here.anchor(here.link(Kind::Audit, id).as_deref(), &esc(here.date_short(date))),
            _ => esc(format::NO_VALUE),
        })
        .named(msg!("head-owner"), |here, audit| {
            let owner = audit.owner.as_deref().map(|owner| here.person(owner));
            owner.map_or_else(SafeHtml::default, esc)
        });
    Rows::new(here, here.text(msg!("caption-schedule")), columns).quiet().rows(audits).into()
}

/// Returns the note that leads to the calendar at `path`.
pub(super) fn calendar(here: &Here, path: &str) -> Note {
    let mut note = Note::new(here, msg!("section-calendar"));
    note.say(here.html.link(&here.href(path), &esc(here.text(msg!("data-calendar")))));
    note
}
