//! The list of visits, and when somebody answers, hour by hour.

use chrono::Datelike;

use super::{visit, visit_hours};
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::coverage::VisitGroup;
use crate::report::{Id, Kind, Unit, VisitReport};
use crate::site::page::{Block, Choice, Columns, Content, ListFilter, Page, Rows, Table, Tag, esc, facets};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("visits.html");
    let name = tree.text(msg!("nav-visits"));
    let groups = &tree.report.visit_hours.groups;
    let says: Vec<String> = match groups.as_slice() {
        [] => tree.report.visit_hours.says.iter().take(1).map(|statement| tree.said(statement)).collect(),
        _ => groups.iter().filter(|group| group.asked > 0).map(|group| said_of(&here, group)).collect(),
    };
    let title = if says.is_empty() { name.clone() } else { says.join(" ") };
    let mut content = Content::new(esc(title), esc(tree.text(msg!("list-visits-lede"))));
    content.kicker = Some(esc(&name));
    content.filters = filters(tree);
    content.push_lead(Block::plain("hours").figures("cols even", visit_hours::figures(&here)));
    content.push(Block::new("all", tree.text(msg!("caption-visits"))).table(table(&here)));
    vec![content.page(&here, name)]
}

/// What visits of a checklist are called.
pub(super) fn group_name(here: &Here, checklist: Option<&Id>) -> String {
    match checklist {
        Some(id) => here.titled(Kind::Checklist, id).words().to_owned(),
        None => here.text(msg!("visits-without-checklist")),
    }
}

/// How many visits of a checklist were answered.
fn said_of(here: &Here, group: &VisitGroup) -> String {
    let says = Statement::new(msg!("visits-answered-in"))
        .with("name", Arg::Plain(group_name(here, group.checklist.as_ref())))
        .count("answered", group.answered)
        .count("n", group.asked);
    here.said(&says)
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
        ListFilter::new(
            tree,
            "year",
            msg!("filter-by-year"),
            tree.report.visits.iter().map(|it| Choice::of(&year(it))),
        ),
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
        .num(msg!("head-score"), |here, visit| here.html.bold(&esc(here.score(visit.score()))))
        .text(msg!("head-verdict"), visit::verdict);
    let mut table = Rows::new(here, here.text(msg!("caption-visits")), columns).quiet();
    let groups = &here.report.visit_hours.groups;
    let of = |visit: &VisitReport| visit.checklist.as_ref().map(|pinned| pinned.value.id.clone());
    if groups.is_empty() {
        here.report.visits.iter().for_each(|visit| table.row_as(visit, &tag(visit)));
    }
    for group in groups {
        table.group(esc(group_name(here, group.checklist.as_ref())), &());
        let visits = here.report.visits.iter().filter(|visit| of(visit) == group.checklist);
        visits.for_each(|visit| table.row_as(visit, &tag(visit)));
    }
    table.into()
}

fn year(visit: &VisitReport) -> String {
    format!("{:04}", visit.date.year())
}

fn tag(visit: &VisitReport) -> Tag {
    let (channel, place) = (visit.channel.as_deref(), visit.place.as_deref());
    let known =
        [("channel", channel.unwrap_or_default()), ("place", place.unwrap_or_default()), ("year", &year(visit))];
    let facets = facets(&known);
    Tag { facets, ..Tag::default() }
}
