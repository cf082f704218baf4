//! Visits: when somebody answers, hour by hour, the list, and a page for each.

use chrono::Weekday;

use super::parts::{self, Block, Column, Figure, Filter, Note, Record, Table, esc, said};
use super::{answers, audits};
use crate::i18n::{Key, Statement, format, msg};
use crate::report::{DocRef, Kind, Unit, VisitReport};
use crate::site::chart::{Heading, HourCell, HourMap, HourRow};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

const WEEK: [(Weekday, Key); 7] = [
    (Weekday::Mon, msg!("chart-weekday-1")),
    (Weekday::Tue, msg!("chart-weekday-2")),
    (Weekday::Wed, msg!("chart-weekday-3")),
    (Weekday::Thu, msg!("chart-weekday-4")),
    (Weekday::Fri, msg!("chart-weekday-5")),
    (Weekday::Sat, msg!("chart-weekday-6")),
    (Weekday::Sun, msg!("chart-weekday-7")),
];

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` visit.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.visits[nth])]
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("visits.html");
    let name = tree.text(msg!("nav-visits"));
    let visits = &tree.report.visits;
    let mut record = Record { kicker: Some(esc(&name)), title: esc(&name), ..Record::default() };
    if visits.is_empty() {
        record.lede = vec![esc(tree.text(msg!("empty-visits")))];
        return record.page(&here, "visits.html", name);
    }
    let known = visits.iter().filter(|visit| visit.answered.is_some()).count();
    let answered = visits.iter().filter(|visit| visit.answered == Some(true)).count();
    if known > 0 {
        record.title =
            said(tree, &Statement::new(msg!("visit-answered")).count("answered", answered).count("n", known));
    }
    record.lede = vec![esc(tree.text(msg!("list-visits-lede")))];
    record.filters = filters(tree);
    let mut figures = Block::figures("hours", "");
    figures.figures.extend(hours(&here));
    record.push(figures);
    record.push(Block::new("all", tree.text(msg!("caption-visits"))).table(table(&here)));
    record.page(&here, "visits.html", name)
}

fn filters(tree: &Tree) -> Vec<Filter> {
    let by = |key: &'static str, name: Key, of: fn(&VisitReport) -> Option<&str>| {
        let mut values: Vec<&str> = tree.report.visits.iter().filter_map(of).collect();
        values.sort_unstable();
        Filter::new(tree, (key, name), values.into_iter().map(|value| (value.to_owned(), value.to_owned())))
    };
    [
        by("channel", msg!("filter-by-channel"), |visit| visit.channel.as_deref()),
        by("place", msg!("head-place"), |visit| visit.place.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The share of visits that were answered, by weekday and hour.
fn hours(here: &Here) -> Option<Figure> {
    let known = &here.report.visit_hours.cells;
    if known.iter().all(|cell| cell.asked == 0) {
        return None;
    }
    let columns = vec![
        Column::head(here, msg!("head-day")),
        Column::named(here, msg!("head-hour")),
        Column::num(here, msg!("head-answered")),
        Column::num(here, msg!("head-n")),
        Column::num(here, msg!("head-waited")),
    ];
    let mut table = Table::new(here.text(msg!("chart-title-hours")), columns);
    let mut rows = Vec::new();
    for (weekday, key) in WEEK {
        let day = weekday.num_days_from_monday();
        let row = (0..24).map(|hour| {
            let cell = known.iter().find(|cell| cell.weekday == Some(day) && cell.hour == hour && cell.asked > 0)?;
            let of = Statement::new(msg!("visits-answered-of")).count("answered", cell.answered).count("n", cell.asked);
            let time = format!("{hour:02}:00");
            table.row(vec![
                esc(here.text(key)),
                esc(&time),
                esc(here.count(cell.answered)),
                esc(here.count(cell.asked)),
                esc(here.value_or_dash(cell.median_wait_s, &Unit::Duration)),
            ]);
            Some(HourCell {
                value: cell.answered_percent?,
                text: format!("{}/{}", cell.answered, cell.asked),
                label: format!("{}, {time}: {}", here.text(key), here.said(&of)),
            })
        });
        rows.push(HourRow { label: here.text(key).into(), cells: row.collect() });
    }
    let says: Vec<String> = here.report.visit_hours.says.iter().map(|statement| here.said(statement)).collect();
    let heading = Heading { id: "hours".to_owned(), title: here.text(msg!("chart-title-hours")), desc: says.join(" ") };
    let chart = HourMap { heading, hour: here.text(msg!("chart-hour-of-day")).into(), rows };
    let figure = Figure::new(here.text(msg!("visits-by-hour")), &chart.draw(&here.setting()));
    Some(figure.caption(says.join(" ")).csv(here, "visits").table(table))
}

fn table(here: &Here) -> Table {
    let columns = vec![
        Column::text(here, msg!("head-date")),
        Column::head(here, msg!("head-visit")),
        Column::named(here, msg!("head-channel")),
        Column::named(here, msg!("head-place")),
        Column::text(here, msg!("head-answered")),
        Column::num(here, msg!("head-waited")),
        Column::num(here, msg!("head-transfers")),
        Column::num(here, msg!("head-score")),
    ];
    let mut table = Table::new(here.text(msg!("caption-visits")), columns).quiet();
    for visit in &here.report.visits {
        let when = match visit.clock() {
            Some(time) => format!("{} {time}", here.date_short(visit.date)),
            None => here.date_short(visit.date),
        };
        let channel = visit.channel.as_deref().unwrap_or_default();
        let place = visit.place.as_deref().unwrap_or_default();
        let cells = vec![
            audits::nowrap(&when),
            here.title_link(&DocRef::new(Kind::Visit, visit.head.id.clone())),
            esc(channel),
            esc(place),
            answered(here, visit.answered),
            esc(here.value_or_dash(visit.waited, &Unit::Duration)),
            esc(visit.transfers.map_or_else(|| format::NO_VALUE.to_owned(), |n| here.count(n as usize))),
            parts::bold(&esc(here.score(visit.score()))),
        ];
        table.add((None, false, parts::facets(&[("channel", channel), ("place", place)])), cells);
    }
    table
}

fn answered(here: &Here, answered: Option<bool>) -> SafeHtml {
    match answered {
        Some(true) => parts::reading(&Sign::new(Icon::Dot.quiet(), here.text(msg!("yes")))),
        Some(false) => parts::state(&Sign::new(Icon::Off.bad(), here.text(msg!("no")))),
        None => esc(format::NO_VALUE),
    }
}

fn page(tree: &Tree, visit: &VisitReport) -> Page {
    let here = tree.at_document(&visit.head);
    let list = here.anchor(Some(&here.href("visits.html")), &esc(tree.text(msg!("nav-visits"))));
    let mut record = Record {
        kicker: Some(list),
        title: here.label(&visit.head.title),
        lede: visit.says.iter().map(|statement| said(tree, statement)).collect(),
        ..Record::default()
    };
    if let (true, Some(brief)) = (record.lede.is_empty(), &visit.brief) {
        record.lede.push(SafeHtml::trusted(format!("<q dir=\"auto\">{}</q>", esc(brief).as_str())));
    }
    let heading = if visit.scored.is_some() { msg!("section-answers") } else { msg!("section-finding") };
    let mut block = Block::new("answers", tree.text(heading));
    block.tables.extend(answers_table(&here, visit));
    block.body = markdown::body(&here, &visit.head, Under::Section);
    block.notes.push(facts(&here, visit));
    block.notes.push(parts::provenance(&here, visit.head.path()));
    record.push(block);
    record.page(&here, "visits.html", here.plain(&visit.head.title))
}

fn answers_table(here: &Here, visit: &VisitReport) -> Option<Table> {
    let scored = visit.scored.as_ref()?;
    let checklist = answers::checklist(here, &scored.checklist)?;
    let columns = vec![
        Column::text(here, msg!("head-item")),
        Column::head(here, msg!("head-question")),
        Column::text(here, msg!("head-answer")),
        Column::text(here, msg!("head-evidence")),
    ];
    let mut table = Table::new(here.text(msg!("caption-answers")), columns).quiet();
    for section in &checklist.sections {
        table.group(here.label(&section.title), Vec::new());
        for item in &section.items {
            let Some(result) = scored.items.get(&item.id) else { continue };
            let fails = scored.failed_critical.contains(&item.id);
            let cells = vec![
                esc(item.id.as_str()),
                here.label(item.ask()),
                parts::reading(&answers::sign(here, (Some(checklist), result), fails)),
                esc(result.note.as_deref().unwrap_or_default()),
            ];
            table.add((None, fails, String::new()), cells);
        }
    }
    (!table.is_empty()).then_some(table)
}

fn facts(here: &Here, visit: &VisitReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let yes = |answer: Option<bool>| answer.map(|answer| here.text(if answer { msg!("yes") } else { msg!("no") }));
    note.fact_text(here, msg!("head-date"), Some(here.date(visit.date)));
    note.fact_text(here, msg!("head-time"), visit.clock());
    note.fact_text(here, msg!("head-channel"), visit.channel.as_deref());
    note.fact_text(here, msg!("head-place"), visit.place.as_deref());
    note.fact_text(here, msg!("head-score"), visit.score().map(|score| here.score(Some(score))));
    note.fact_text(here, msg!("head-waited"), visit.waited.map(|waited| here.value(waited, &Unit::Duration)));
    note.fact_text(here, msg!("head-answered"), yes(visit.answered));
    note.fact_text(here, msg!("head-transfers"), visit.transfers.map(|n| here.count(n as usize)));
    note.fact_text(here, msg!("head-resolved"), yes(visit.resolved));
    if let Some(scored) = &visit.scored {
        let title = here.title(&DocRef::new(Kind::Checklist, scored.checklist.id.clone()));
        note.fact(here, msg!("fact-checklist"), here.anchor(here.checklist(&scored.checklist).as_deref(), &title));
    }
    note
}
