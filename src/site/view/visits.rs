//! The list of visits, and when somebody answers, hour by hour.

use super::{visit, visit_hours};
use crate::i18n::{Key, Statement, format, msg};
use crate::report::{Kind, Unit, VisitReport};
use crate::site::page::{Block, Choice, Columns, Content, ListFilter, Page, Rows, Table, Tag, esc, facets, said};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("visits.html");
    let name = tree.text(msg!("nav-visits"));
    let visits = &tree.report.visits;
    let lede = if visits.is_empty() { msg!("empty-visits") } else { msg!("list-visits-lede") };
    let mut content = Content::new(esc(&name), esc(tree.text(lede)));
    content.kicker = Some(esc(&name));
    let known = visits.iter().filter(|visit| visit.answered.is_some()).count();
    let answered = visits.iter().filter(|visit| visit.answered == Some(true)).count();
    if known > 0 {
        let says = Statement::new(msg!("visit-answered")).count("answered", answered).count("n", known);
        content.title = said(tree, &says);
    }
    content.filters = filters(tree);
    content.push(Block::plain("hours").figures("", visit_hours::figure(&here)));
    content.push(Block::new("all", tree.text(msg!("caption-visits"))).table(table(&here)));
    vec![content.page(&here, name)]
}

fn filters(tree: &Tree) -> Vec<ListFilter> {
    let by = |key: &'static str, name: Key, of: fn(&VisitReport) -> Option<&str>| {
        let mut values: Vec<&str> = tree.report.visits.iter().filter_map(of).collect();
        values.sort_unstable();
        ListFilter::new(tree, key, name, values.into_iter().map(|value| Choice::new(value, tree.value_name(value))))
    };
    [
        by("channel", msg!("filter-by-channel"), |visit| visit.channel.as_deref()),
        by("place", msg!("head-place"), |visit| visit.place.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn named(here: &Here, value: Option<&str>) -> SafeHtml {
    esc(value.map(|value| here.value_name(value)).unwrap_or_default())
}

fn table(here: &Here) -> Table {
    let columns = Columns::<VisitReport>::new()
        .text(msg!("head-date"), |here, visit| {
            let date = here.date_short(visit.date);
            let when = visit.clock().map_or_else(|| date.clone(), |time| format!("{date} {time}"));
            here.html.whole(&esc(when))
        })
        .head(msg!("head-visit"), |here, visit| here.titled(Kind::Visit, &visit.head.id))
        .named(msg!("head-channel"), |here, visit| named(here, visit.channel.as_deref()))
        .named(msg!("head-place"), |here, visit| named(here, visit.place.as_deref()))
        .text(msg!("head-answered"), |here, visit| visit::answered(here, visit.answered))
        .num(msg!("head-waited"), |here, visit| esc(here.value_or_dash(visit.waited, &Unit::Duration)))
        .num(msg!("head-transfers"), |here, visit| {
            esc(visit.transfers.map_or_else(|| format::NO_VALUE.to_owned(), |n| here.count(n as usize)))
        })
        .num(msg!("head-score"), |here, visit| here.html.bold(&esc(here.score(visit.score()))));
    let mut table = Rows::new(here, here.text(msg!("caption-visits")), columns).quiet();
    for visit in &here.report.visits {
        let (channel, place) = (visit.channel.as_deref(), visit.place.as_deref());
        let facets = facets(&[("channel", channel.unwrap_or_default()), ("place", place.unwrap_or_default())]);
        table.row_as(visit, &Tag { facets, ..Tag::default() });
    }
    table.into()
}
