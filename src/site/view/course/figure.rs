//! The figure of a course: the chart with its caption, its source, the files it offers and the table behind it.

use super::{Course, reading, row_of};
use crate::formula::forecast::Backtest;
use crate::i18n::{Arg, Args, Key, Statement, format, msg, names};
use crate::report::metric::MetricTopic;
use crate::report::{Better, DocRef, MetricReport, Point, Said};
use crate::site::chart::Mark;
use crate::site::download;
use crate::site::page::{Block, Columns, Figure, Rows, Table, Tag, esc, said};
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};
use crate::site::view::linked;

/// So many documents that a point is made of are named.
const NAMED: usize = 6;

/// The block of a course, with the files that its figure offers by their path on the site.
pub(in crate::site::view) struct Drawn {
    pub(in crate::site::view) block: Block,
    pub(in crate::site::view) files: Vec<(String, Vec<u8>)>,
}

/// Returns the block of a course: its figure, or the message `otherwise` where it has no points.
pub(in crate::site::view) fn drawn(here: &Here, course: &Course, otherwise: Key) -> Drawn {
    let block = Block::plain("");
    if course.count() == 0 {
        return Drawn { block: block.say([said(here, &course.metric.absent(otherwise))]), files: Vec::new() };
    }
    let trend = course.draw(here, "chart");
    let chart = trend.draw(&here.setting());
    let finding = Said::about(&course.metric.says, MetricTopic::Trend).next().filter(|_| course.is_headed_by_trend());
    let heading = finding.map_or_else(|| trend.heading.title.clone(), |says| here.said(says));
    let offered = download::offered(here, course, &chart);
    let mut figure = Figure::new(heading, &chart);
    figure.caption = caption(here, course);
    figure.source = source(here, course, chart.starts_at);
    figure.downloads = offered.links;
    let figure = figure.table_called(here.say_count(msg!("data-table-of"), course.count()), table(here, course));
    let block = block.figures("", [figure]);
    let block = match super::timeline::table(here, course) {
        Some(happened) => block.table(happened),
        None => block,
    };
    Drawn { block, files: offered.files }
}

/// “Median, by month, lower is better.”, what the band means, and the marks of the signals.
fn caption(tree: &Tree, course: &Course) -> Vec<SafeHtml> {
    let mut caption = vec![subtitle(tree, course.metric)];
    if course.chart.is_some_and(|chart| chart.shown_limits().is_some()) {
        caption.push(esc(tree.text(msg!("legend-band"))));
    }
    if course.points.iter().any(|point| point.low.zip(point.high).is_some()) {
        caption.push(esc(tree.whiskers()));
    }
    let plans: Vec<String> = course.without(tree).map(|(plan, _)| tree.plain(&plan.head.title)).collect();
    if !plans.is_empty() {
        let names = Arg::Plain(tree.list(&plans, format::Join::And));
        caption.push(said(tree, &Statement::new(msg!("legend-without-change")).with("plans", names)));
    }
    caption.extend(marks(tree, course).iter().map(|sign| tree.html.reading(sign)));
    caption
}

fn subtitle(tree: &Tree, metric: &MetricReport) -> SafeHtml {
    let every = tree.text(names::every(metric.every));
    let better = tree.text(match metric.better {
        Better::Higher => msg!("better-higher"),
        Better::Lower => msg!("better-lower"),
        Better::Neutral => msg!("better-neutral"),
    });
    let args = Args::new().with("every", Arg::Plain(every)).with("better", Arg::Plain(better));
    esc(tree.say(msg!("figure-subtitle"), &args))
}

/// The kinds of signal that the chart shows, with their words.
fn marks(tree: &Tree, course: &Course) -> Vec<Sign> {
    let Some(chart) = course.chart else { return Vec::new() };
    // Without limits no value is called ordinary.
    let limited = chart.points.iter().any(|point| point.upl.is_some() && chart.shows_limits_of(point.segment));
    let shown: Vec<Mark> = chart.points.iter().map(|point| sign::point(chart.shown_type(point))).collect();
    [
        (Mark::Bad, msg!("legend-signal-worse")),
        (Mark::Good, msg!("legend-signal-better")),
        (Mark::Special, msg!("legend-signal-neutral")),
        (Mark::Plain, msg!("legend-ordinary")),
    ]
    .into_iter()
    .filter(|(mark, _)| shown.contains(mark) && (*mark != Mark::Plain || limited))
    .map(|(mark, key)| Sign::new(sign::of_mark(mark), tree.text(key)))
    .collect()
}

/// The line under a chart: where its numbers come from, how the forecast is made, where the scale starts.
fn source(here: &Here, course: &Course, starts_at: Option<f64>) -> Vec<SafeHtml> {
    let mut sentences = Vec::new();
    let sources: Vec<SafeHtml> = course.metric.sources.iter().map(|source| linked::source(here, source)).collect();
    if !sources.is_empty() {
        sentences.push(here.listed(msg!("note-source"), "source", &sources));
    }
    if let Some(goal) = course.open_goal().filter(|goal| goal.ahead().is_some()) {
        sentences.push(said(here, &Statement::new(msg!("note-forecast-method")).count("n", goal.points)));
        sentences.extend(goal.backtest.map(|back| said(here, &backtest(&back))));
    }
    sentences.extend(
        starts_at.map(|at| said(here, &Statement::new(msg!("note-scale-starts")).value("value", at, course.unit()))),
    );
    sentences
}

/// What came of earlier forecasts.
fn backtest(back: &Backtest) -> Statement {
    Statement::new(msg!("note-backtest"))
        .count("n", back.forecasts)
        .count("inside80", back.inside80)
        .count("inside95", back.inside95)
}

/// The table behind the chart, newest first.
fn table(here: &Here, course: &Course) -> Table {
    let limits = |point: &Point| course.limited(point);
    let cell = |here: &Here, value: Option<f64>| esc(here.cell(value, course.unit()));
    let mut columns = Columns::<Point>::new()
        .head(names::period_head(course.metric.every), |here, point| esc(here.period_short(point.period)))
        .class("nw")
        .num(msg!("head-value"), move |here, point| {
            let target = point.target.filter(|_| course.is_whole());
            esc(here.cell_beside(point.value, target, course.unit()))
        })
        .unnamed();
    if course.points.iter().any(|point| point.n.is_some()) {
        let n = |here: &Here, point: &Point| point.n.map(|n| format::number_trimmed(here.lang, n, 1));
        columns = columns.num(msg!("head-n"), move |here, point| esc(n(here, point).unwrap_or_default())).unnamed();
    }
    if course.chart.is_some() {
        columns = columns
            .num(msg!("head-lower-limit"), move |here, point| cell(here, limits(point).and_then(|it| it.lpl)))
            .unnamed()
            .num(msg!("head-average"), move |here, point| cell(here, course.judged(point).and_then(|it| it.mean)))
            .unnamed()
            .num(msg!("head-upper-limit"), move |here, point| cell(here, limits(point).and_then(|it| it.upl)))
            .unnamed();
    }
    if course.is_whole() && course.points.iter().any(|point| point.target.is_some()) {
        columns = columns.num(msg!("head-target"), move |here, point| cell(here, point.target)).unnamed();
    }
    if course.chart.is_some() {
        columns = columns.text(msg!("head-reading"), move |here, point| read(here, course, point));
    }
    if course.is_made_of_documents() {
        columns = columns.named(msg!("head-made-of"), move |here, point| made_of(here, course, point));
    }
    let every = here.text(names::every(course.metric.every));
    let title = Statement::new(msg!("caption-series")).label("title", &course.metric.head.title);
    let title = here.said(&title.with("every", Arg::Plain(every)));
    let rows = Rows::new(here, "", columns).titled(title, esc(here.text(msg!("caption-series-order"))));
    let mut rows = rows.scroll(here.say_count(msg!("data-table-of"), course.count()));
    for point in course.points.iter().rev() {
        rows.row_as(point, &Tag { id: Some(row_of(point)), ..Tag::default() });
    }
    rows.into()
}

/// The documents that a point is made of, the first of them by name.
fn made_of(here: &Here, course: &Course, point: &Point) -> SafeHtml {
    let terms = course.metric.terms.get(&point.period).map(Vec::as_slice).unwrap_or_default();
    let mut documents: Vec<&DocRef> = terms.iter().filter_map(|term| term.document.as_ref()).collect();
    documents.dedup();
    let mut names: Vec<SafeHtml> = documents.iter().take(NAMED).map(|of| here.title_link(of)).collect();
    if documents.len() > NAMED {
        names.push(said(here, &Statement::new(msg!("changes-and-more")).count("n", documents.len() - NAMED)));
    }
    here.joined(&names, format::Join::Comma)
}

/// What a point says, with its mark where that is a signal.
fn read(here: &Here, course: &Course, point: &Point) -> SafeHtml {
    let Some((cause, shown)) = course.cause(point).zip(course.shown(point)) else { return SafeHtml::default() };
    let limited = course.limited(point).is_some_and(|judged| judged.upl.is_some());
    // Without limits no value is called ordinary.
    let ordinary = if limited { here.text(msg!("reading-ordinary")) } else { String::new() };
    let word = reading(cause).map_or(ordinary, |key| here.text(key));
    match sign::point(shown) {
        Mark::Plain => esc(word),
        mark => here.html.reading(&Sign::new(sign::of_mark(mark), word)),
    }
}
