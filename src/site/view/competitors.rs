//! What others offer beside ours: a strip for each metric, with the source and age of every value.

use std::collections::BTreeMap;

use super::parts::{self, Block, Column, Figure, Note, Record, Table, esc, said};
use crate::i18n::{Arg, Statement, format, msg, names};
use crate::report::competitor::CompetitorStanding;
use crate::report::{CompetitorReport, DocRef, Id, Kind, MetricReport};
use crate::site::axis;
use crate::site::chart::{CompetitorStrip, Heading, Reference, StripPoint};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// The competitors that have a value of one metric.
type Standings<'a> = Vec<(&'a CompetitorReport, CompetitorStanding<'a>)>;

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` competitor.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.competitors[nth])]
}

fn by_metric<'a>(tree: &Tree<'a>) -> BTreeMap<&'a Id, Standings<'a>> {
    let mut metrics: BTreeMap<&Id, Standings> = BTreeMap::new();
    for competitor in &tree.report.competitors {
        for (id, standing) in competitor.standings() {
            metrics.entry(id).or_default().push((competitor, standing));
        }
    }
    metrics
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("competitors.html");
    let name = tree.text(msg!("nav-competitors"));
    let mut record =
        Record { kicker: Some(esc(&name)), title: esc(tree.text(msg!("competitors-strip"))), ..Record::default() };
    if tree.report.competitors.is_empty() {
        record.title = esc(&name);
        record.lede = vec![esc(tree.text(msg!("empty-competitors")))];
        return record.page(&here, "competitors.html", name);
    }
    record.lede = vec![esc(tree.text(msg!("list-competitors-lede")))];
    let mut strips = Block::figures("strips", "cols even");
    let mut table = Table::new(tree.text(msg!("caption-competitors")), columns(tree)).quiet();
    for (id, standings) in by_metric(tree) {
        let Some(metric) = here.metric(id) else { continue };
        strips.figures.push(strip(&here, metric, &standings));
        table.group(here.title_link(&DocRef::new(Kind::Metric, id.clone())), Vec::new());
        for (competitor, standing) in standings {
            let link = here.title_link(&DocRef::new(Kind::Competitor, competitor.head.id.clone()));
            table.row(row(&here, link, (competitor, metric, standing)));
        }
    }
    record.push(strips);
    record.push(Block::new("values", tree.text(msg!("section-comparison"))).table(table));
    record.page(&here, "competitors.html", name)
}

fn columns(tree: &Tree) -> Vec<Column> {
    vec![
        Column::head(tree, msg!("head-competitor")),
        Column::num(tree, msg!("head-value")),
        Column::num(tree, msg!("head-ours")),
        Column::named(tree, msg!("head-rank")),
        Column::named(tree, msg!("head-source")),
        Column::named(tree, msg!("head-as-of")),
    ]
}

fn row(
    here: &Here,
    name: SafeHtml,
    (competitor, metric, standing): (&CompetitorReport, &MetricReport, CompetitorStanding<'_>),
) -> Vec<SafeHtml> {
    let rank = match standing.place.our_rank {
        Some(rank) => {
            said(here, &Statement::new(msg!("competitor-our-rank")).count("rank", rank).count("of", standing.place.of))
        }
        None => esc(format::NO_VALUE),
    };
    let age = match standing.written.as_of {
        Some(period) => here.period_short(period),
        None => here.date_short(competitor.checked),
    };
    let mut age = super::audits::nowrap(&age);
    if standing.place.stale {
        let stale = parts::reading(&Sign::new(Icon::Unlikely.watch(), here.text(msg!("coverage-stale"))));
        age = parts::join(&[age, stale], " ");
    }
    vec![
        name,
        parts::bold(&esc(here.value(standing.written.value, &metric.unit))),
        esc(here.value_or_dash(standing.place.ours, &metric.unit)),
        rank,
        esc(standing.written.source.as_deref().unwrap_or(format::NO_VALUE)),
        age,
    ]
}

fn strip(here: &Here, metric: &MetricReport, standings: &Standings) -> Figure {
    let unit = &metric.unit;
    let point = |name: String, value: f64, ours: bool, stale: bool| StripPoint {
        label: format!("{name} {}", here.value(value, unit)).into(),
        value,
        ours,
        stale,
    };
    let mut points: Vec<StripPoint> = standings
        .iter()
        .map(|(competitor, standing)| {
            point(here.plain(&competitor.head.title), standing.written.value, false, standing.place.stale)
        })
        .collect();
    if let Some(ours) = standings.iter().find_map(|(_, standing)| standing.place.ours) {
        points.push(point(here.text(msg!("chart-us")), ours, true, false));
    }
    let title = here.plain(&metric.head.title);
    let place = standings.iter().find_map(|(_, standing)| Some((standing.place.our_rank?, standing.place.of)));
    let finding = match place {
        Some((1, of)) => {
            Statement::new(msg!("competitor-strip-best")).with("title", Arg::Plain(title.clone())).count("of", of)
        }
        Some((rank, of)) => Statement::new(msg!("competitor-strip-rank"))
            .with("title", Arg::Plain(title.clone()))
            .count("rank", rank)
            .count("of", of),
        None => Statement::new(msg!("chart-title-competitors")).with("title", Arg::Plain(title.clone())),
    };
    let name = Statement::new(msg!("chart-title-competitors")).with("title", Arg::Plain(title));
    let desc: Vec<&str> = points.iter().map(|point| point.label.full.as_str()).collect();
    let heading = Heading {
        id: format!("strip-{}", anchor(metric.head.id.as_str())),
        title: here.said(&name),
        desc: format!("{}.", desc.join(", ")),
    };
    let target = metric.target.map(|target| {
        let label = Statement::new(msg!("chart-target")).with("value", Arg::Plain(here.value(target, unit)));
        Reference { value: target, words: here.said(&label).into() }
    });
    let chart = CompetitorStrip { heading, axis: axis::of(here, unit), points, target }.draw(&here.setting());
    let starts = chart.starts_at;
    let mut figure = Figure::new(here.said(&finding), &chart);
    figure.caption.push(here.title_link(&DocRef::new(Kind::Metric, metric.head.id.clone())));
    if let Some(start) = starts {
        figure.source.push(said(here, &Statement::new(msg!("note-scale-starts")).value("value", start, unit)));
    }
    figure.formula(here, "competitor-rank").csv(here, "competitors")
}

fn page(tree: &Tree, competitor: &CompetitorReport) -> Page {
    let here = tree.at_document(&competitor.head);
    let list = here.anchor(Some(&here.href("competitors.html")), &esc(tree.text(msg!("nav-competitors"))));
    let mut record = Record {
        kicker: Some(list),
        title: here.label(&competitor.head.title),
        lede: competitor.says.iter().map(|statement| said(tree, statement)).collect(),
        ..Record::default()
    };
    let mut columns = columns(tree);
    columns[0] = Column::head(tree, msg!("head-metric"));
    let mut table = Table::new(tree.text(msg!("caption-competitors")), columns).quiet();
    for (id, standing) in competitor.standings() {
        let Some(metric) = here.metric(id) else { continue };
        let link = here.title_link(&DocRef::new(Kind::Metric, id.clone()));
        table.row(row(&here, link, (competitor, metric, standing)));
    }
    let mut block = Block::new("values", tree.text(msg!("section-comparison"))).table(table);
    block.body = markdown::body(&here, &competitor.head, Under::Section);
    let mut note = Note::new(tree, msg!("section-numbers"));
    note.fact_text(tree, msg!("fact-checked"), Some(here.date_short(competitor.checked)));
    let how: Vec<String> = competitor.how.iter().map(|how| how_name(tree, how)).collect();
    note.fact_text(tree, msg!("fact-how"), (!how.is_empty()).then(|| how.join(", ")));
    note.fact_text(tree, msg!("fact-owner"), competitor.head.owner.as_deref());
    block.notes.push(note);
    block.notes.push(parts::provenance(&here, competitor.head.path()));
    record.push(block);
    record.page(&here, "competitors.html", here.plain(&competitor.head.title))
}

fn how_name(tree: &Tree, how: &str) -> String {
    names::contact(how).map_or_else(|| how.to_owned(), |key| tree.text(key))
}
