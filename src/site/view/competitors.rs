//! What others offer beside ours: a strip for each metric, with the source and age of every value.

use std::collections::BTreeMap;

use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg, punctuation};
use crate::report::competitor::{BesideOurs, CompetitorStanding, OurPlace};
use crate::report::{CompetitorReport, Id, Kind, MetricReport};
use crate::site::axis;
use crate::site::chart::{CompetitorStrip, Heading, Reference, StripPoint};
use crate::site::page::{Block, Columns, Content, Figure, Page, Rows, esc, join, said};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// A competitor's value of a metric.
pub(super) struct Standing<'a> {
    pub(super) competitor: &'a CompetitorReport,
    pub(super) metric: &'a MetricReport,
    pub(super) place: CompetitorStanding<'a>,
}

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("competitors.html");
    let name = tree.text(msg!("nav-competitors"));
    let title = esc(tree.text(msg!("competitors-strip")));
    let mut content = Content::new(title, esc(tree.text(msg!("list-competitors-lede"))));
    content.kicker = Some(esc(&name));
    let columns = columns(msg!("head-competitor"), |here, it| here.titled(Kind::Competitor, &it.competitor.head.id));
    let mut table = Rows::new(&here, tree.text(msg!("caption-competitors")), columns).quiet();
    let mut strips = Vec::new();
    for (id, standings) in by_metric(tree) {
        let Some(first) = standings.first() else { continue };
        strips.push(strip(&here, first.metric, &standings));
        table.group(here.titled(Kind::Metric, id), &());
        standings.iter().for_each(|standing| table.row(standing));
    }
    content.push(Block::plain("strips").figures("cols even", strips));
    content.push(Block::new("values", tree.text(msg!("section-comparison"))).table(table));
    vec![content.page(&here, name)]
}

fn by_metric<'a>(tree: &Tree<'a>) -> BTreeMap<&'a Id, Vec<Standing<'a>>> {
    let mut metrics: BTreeMap<&Id, Vec<Standing>> = BTreeMap::new();
    for competitor in &tree.report.competitors {
        for (id, standing) in competitor.standings() {
            let Some(metric) = tree.metric(id) else { continue };
            metrics.entry(id).or_default().push(Standing { competitor, metric, place: standing });
        }
    }
    metrics
}

/// Returns the columns of a table of values, the first under a name of its own.
pub(super) fn columns<'a>(name: Key, head: impl Fn(&Here, &Standing) -> SafeHtml + 'a) -> Columns<'a, Standing<'a>> {
    Columns::new()
        .head(name, move |here, it: &Standing| head(here, it))
        .num(msg!("head-value"), |here, it: &Standing| {
            let value = here.value_beside(it.place.written.value.value, it.place.place.ours, &it.metric.unit);
            here.html.bold(&esc(value))
        })
        .num(msg!("head-ours"), ours)
        .named(msg!("head-beside-ours"), |here, it: &Standing| match it.place.place.told(&it.metric.unit) {
            Some(told) => esc(here.said(&told)),
            None => esc(format::NO_VALUE),
        })
        .named(msg!("head-source"), |_, it: &Standing| {
            esc(it.place.written.source.as_deref().unwrap_or(format::NO_VALUE))
        })
        .named(msg!("head-as-of"), age)
}

/// Our own latest value with its period.
fn ours(here: &Here, it: &Standing) -> SafeHtml {
    let others = || [it.place.written.value.value].into_iter().chain(it.metric.target);
    let value = it.place.place.ours.map(|ours| here.value_beside(ours, others(), &it.metric.unit));
    let value = esc(value.unwrap_or_else(|| format::NO_VALUE.to_owned()));
    match it.metric.latest {
        Some(latest) => join(&[value, here.html.whole(&esc(format!("({})", here.period_short(latest.period))))], " "),
        None => value,
    }
}

/// How old a value is, with a warning where it is too old.
fn age(here: &Here, it: &Standing) -> SafeHtml {
    let age = match it.place.written.as_of {
        Some(period) => here.period_short(period),
        None => here.date_short(it.competitor.checked),
    };
    let age = here.html.whole(&esc(age));
    if !it.place.place.stale {
        return age;
    }
    let stale = Sign::new(Icon::Unlikely.watch(), here.text(msg!("coverage-stale")));
    join(&[age, here.html.reading(&stale)], " ")
}

/// Where we stand among them: the values on one scale.
fn strip(here: &Here, metric: &MetricReport, standings: &[Standing]) -> Figure {
    let unit = &metric.unit;
    let point = |name: String, value: f64, ours: bool, stale: bool| StripPoint {
        label: format!("{name} {}", here.value(value, unit)).into(),
        value,
        ours,
        stale,
    };
    let others = standings.iter().map(|it| {
        point(here.plain(&it.competitor.head.title), it.place.written.value.value, false, it.place.place.stale)
    });
    let ours = standings.iter().find_map(|it| it.place.place.ours);
    let ours = ours.map(|ours| point(here.text(msg!("chart-us")), ours, true, false));
    let points: Vec<StripPoint> = others.chain(ours).collect();
    let title = Arg::Plain(here.plain(&metric.head.title));
    let desc: Vec<&str> = points.iter().map(|point| point.label.full.as_str()).collect();
    let heading = Heading {
        id: format!("strip-{}", anchor(metric.head.id.as_str())),
        title: here.said(&Statement::new(msg!("chart-title-competitors")).with("title", title.clone())),
        desc: punctuation::sentence(&here.list(&desc, Join::Comma)),
    };
    let target = metric.target.map(|target| {
        let label = Statement::new(msg!("chart-target")).with("value", Arg::Plain(here.value(target, unit)));
        Reference { value: target, words: here.said(&label).into() }
    });
    let chart = CompetitorStrip { heading, axis: axis::of(here, unit), points, target }.draw(&here.setting());
    let mut figure = Figure::new(here.said(&finding(standings, title)), &chart);
    figure.caption.push(here.titled(Kind::Metric, &metric.head.id));
    let left_out = [
        (BesideOurs::TooOld, msg!("competitor-strip-too-old")),
        (BesideOurs::TooFew, msg!("competitor-strip-too-few")),
        (BesideOurs::Untested, msg!("competitor-strip-untested")),
        (BesideOurs::TooCoarse, msg!("competitor-strip-too-coarse")),
    ];
    for (told, key) in left_out {
        let names: Vec<Arg> = called(standings, told).collect();
        if !names.is_empty() {
            figure.caption.push(said(here, &Statement::new(key).with("names", Arg::List(names, Join::And))));
        }
    }
    if let Some(start) = chart.starts_at {
        figure.source.push(said(here, &Statement::new(msg!("note-scale-starts")).value("value", start, unit)));
    }
    figure.formula(here, term!("competitor-beside")).csv(here, "competitors")
}

/// Which of them cannot be told apart from us, else our place among them.
fn finding(standings: &[Standing], title: Arg) -> Statement {
    let alike: Vec<Arg> = called(standings, BesideOurs::NotApart).collect();
    if !alike.is_empty() {
        let said = Statement::new(msg!("competitor-strip-not-apart")).with("title", title);
        return said.with("names", Arg::List(alike, Join::And));
    }
    match standings.iter().find_map(|it| it.place.place.our_place) {
        Some(OurPlace { rank: 1, of }) => {
            Statement::new(msg!("competitor-strip-best")).with("title", title).count("of", of)
        }
        Some(OurPlace { rank, of }) => {
            Statement::new(msg!("competitor-strip-rank")).with("title", title).count("rank", rank).count("of", of)
        }
        None => Statement::new(msg!("chart-title-competitors")).with("title", title),
    }
}

/// The names of the competitors of which `told` is said.
fn called<'a>(standings: &'a [Standing], told: BesideOurs) -> impl Iterator<Item = Arg> + 'a {
    let of = standings.iter().filter(move |it| it.place.place.beside_ours == Some(told));
    of.map(|it| Arg::Label(it.competitor.head.title.clone()))
}
