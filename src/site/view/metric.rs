//! A metric's page: three verdicts, the process chart, facts, breakdowns, and how the number is made.

use serde::Serialize;

use super::course::{Course, PointTable};
use super::metrics::{assurance, group_name};
use super::{limits, linked};
use crate::i18n::format::Join;
use crate::i18n::{Arg, Args, Key, Statement, msg, names};
use crate::report::goal::GoalTopic;
use crate::report::metric::MetricTopic;
use crate::report::{GoalReport, GoalStatus, MetricReport, Said};
use crate::site::chart::Trend;
use crate::site::download;
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::shape::Tone;
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// The most parts of a breakdown that are drawn.
const MOST_PARTS: usize = 12;

#[derive(Serialize)]
struct MetricView {
    list: String,
    group: String,
    title: SafeHtml,
    lede: Vec<String>,
    verdicts: Vec<VerdictView>,
    figure: Option<FigureView>,
    facts: Vec<Fact>,
    linked: Vec<SafeHtml>,
    provenance: Vec<Fact>,
    breakdowns: Vec<BreakdownView>,
    definition: Option<SafeHtml>,
    leaves_out: Option<SafeHtml>,
    body: Option<SafeHtml>,
    limits: Option<limits::LimitsView>,
}

/// A question with its verdict and the reason.
#[derive(Serialize)]
pub(super) struct VerdictView {
    /// The question.
    pub(super) ask: String,
    /// The verdict.
    pub(super) sign: Sign,
    /// The reason.
    pub(super) why: String,
}

/// A fact beside a figure.
#[derive(Serialize)]
pub(super) struct Fact {
    /// What it is.
    pub(super) name: String,
    /// The value.
    pub(super) value: SafeHtml,
}

impl Fact {
    /// Returns a fact whose name is the message `key`.
    pub(super) fn new(tree: &Tree, key: Key, value: impl AsRef<str>) -> Self {
        Self { name: tree.text(key), value: SafeHtml::escaped(value.as_ref()) }
    }
}

/// A process chart with its caption, its table and its downloads.
#[derive(Serialize)]
pub(super) struct FigureView {
    heading: String,
    subtitle: SafeHtml,
    key: Vec<Sign>,
    band: bool,
    chart: SafeHtml,
    source: Vec<SafeHtml>,
    table: PointTable,
    downloads: Vec<(String, String)>,
}

#[derive(Serialize)]
struct BreakdownView {
    id: String,
    heading: String,
    panels: Vec<PanelView>,
    more: usize,
}

#[derive(Serialize)]
struct PanelView {
    name: String,
    variation: Sign,
    chart: SafeHtml,
}

/// Returns a page for each metric.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.metrics[nth])]
}

fn page(tree: &Tree, metric: &MetricReport) -> Page {
    let here = tree.at_document(&metric.head);
    let goal = goal_of(tree, metric);
    let course = Course::whole(metric, goal);
    let lede = lede(tree, metric);
    let title = tree.plain(&metric.head.title);
    let (figure, files) = figure(&here, &course);
    let view = MetricView {
        list: here.href("metrics.html"),
        group: group_name(tree, metric.group.as_deref()),
        title: here.label(&metric.head.title),
        verdicts: verdicts(&here, metric, goal),
        facts: facts(tree, metric, goal),
        linked: linked::to_metric(&here, metric),
        provenance: linked::provenance(&here, &metric.head, &metric.sources),
        breakdowns: breakdowns(&here, metric),
        definition: metric.definition.as_ref().map(|text| here.label(text)),
        leaves_out: metric.leaves_out.as_ref().map(|text| here.label(text)),
        body: markdown::body(&here, &metric.head, Under::Section),
        limits: limits::limits(&here, metric),
        figure,
        lede,
    };
    let summary = view.lede.join(" ");
    Page::new(&here, ("metric.html", "metrics.html"), (title, summary), &view).with(files)
}

/// The goal that a metric's page is about: an open one before a decided one, the nearest deadline first.
fn goal_of<'a>(tree: &Tree<'a>, metric: &MetricReport) -> Option<&'a GoalReport> {
    let goals = tree.report.goals.iter().filter(|goal| goal.metric == metric.head.id && goal.part.is_none());
    goals.min_by_key(|goal| {
        let decided = matches!(goal.status, GoalStatus::Met | GoalStatus::Missed);
        let days = goal.deadline.signed_duration_since(tree.report.as_of).num_days().abs();
        (decided, days)
    })
}

/// Where it stands, how it moved, how old it is. What the verdicts and the chart say is left to them.
fn lede(tree: &Tree, metric: &MetricReport) -> Vec<String> {
    let elsewhere = [MetricTopic::Variation, MetricTopic::Assurance, MetricTopic::Trend];
    let own = metric.says.iter().filter(|says| !elsewhere.contains(&says.topic));
    own.map(|says| tree.said(says)).collect()
}

/// All of `says` about `topic`, so that a verdict is never without its caution.
pub(super) fn sayings<T: Copy + PartialEq>(tree: &Tree, says: &[Said<T>], topic: T) -> String {
    let all: Vec<String> = Said::about(says, topic).map(|says| tree.said(says)).collect();
    all.join(" ")
}

fn verdicts(here: &Here, metric: &MetricReport, goal: Option<&GoalReport>) -> Vec<VerdictView> {
    let tree: &Tree = here;
    let (sign, why) = match goal {
        Some(goal) => (sign::goal(tree, goal.status), sayings(tree, &goal.says, GoalTopic::Outcome)),
        None => (sign::metric(tree, metric.status), sayings(tree, &metric.says, MetricTopic::Status)),
    };
    let ask = tree.text(if goal.is_some() { msg!("ask-goal") } else { msg!("head-status") });
    vec![
        VerdictView { ask, sign, why },
        VerdictView {
            ask: tree.text(msg!("ask-variation")),
            sign: sign::variation(tree, metric.shown_variation()),
            why: sayings(tree, &metric.says, MetricTopic::Variation),
        },
        VerdictView {
            ask: tree.text(msg!("ask-assurance")),
            sign: assurance(here, metric),
            why: sayings(tree, &metric.says, MetricTopic::Assurance),
        },
    ]
}

/// Returns the figure of a series and the files it offers.
pub(super) fn figure(here: &Here, course: &Course) -> (Option<FigureView>, Vec<(String, Vec<u8>)>) {
    if course.count() == 0 {
        return (None, Vec::new());
    }
    let tree: &Tree = here;
    let metric = course.metric;
    let trend = course.draw(here, "chart");
    let chart = trend.draw(&tree.setting());
    let finding = Said::about(&metric.says, MetricTopic::Trend).next().filter(|_| course.is_whole());
    let finding = finding.map(|says| tree.said(says));
    let heading = finding.unwrap_or_else(|| trend.heading.title.clone());
    let (downloads, files) = download::offered(here, course, &chart);
    let view = FigureView {
        heading: heading.trim_end_matches('.').to_owned(),
        subtitle: subtitle(tree, metric),
        key: course.key(tree),
        band: course.chart.is_some_and(|chart| chart.segments.iter().any(|segment| segment.lower.is_some())),
        source: source(here, course, chart.starts_at),
        chart: SafeHtml::trusted(chart.svg()),
        table: course.table(tree),
        downloads,
    };
    (Some(view), files)
}

/// “Median, by month, lower is better.”
fn subtitle(tree: &Tree, metric: &MetricReport) -> SafeHtml {
    let every = tree.text(names::every(metric.every));
    let better = tree.text(match metric.better {
        crate::report::Better::Higher => msg!("better-higher"),
        crate::report::Better::Lower => msg!("better-lower"),
        crate::report::Better::Neutral => msg!("better-neutral"),
    });
    let args = Args::new().with("every", Arg::Plain(every)).with("better", Arg::Plain(better));
    SafeHtml::escaped(&tree.say(msg!("figure-subtitle"), &args))
}

/// The line under a chart: where its numbers come from, how the forecast is made, where the scale starts.
fn source(here: &Here, course: &Course, starts_at: Option<f64>) -> Vec<SafeHtml> {
    let tree: &Tree = here;
    let mut said = Vec::new();
    let sources: Vec<SafeHtml> = course.metric.sources.iter().map(|source| linked::source(here, source)).collect();
    if !sources.is_empty() {
        said.push(here.listed(msg!("note-source"), "source", &sources));
    }
    if let Some(goal) = course.goal.filter(|goal| goal.projected.is_some() && goal.points > 0) {
        let args = Args::new()
            .with("n", goal.points)
            .with("confidence", Arg::Percent(tree.report.settings.confidence.0 * 100.0));
        said.push(SafeHtml::escaped(&tree.say(msg!("note-forecast-method"), &args)));
    }
    let signals = Said::about(&course.metric.says, MetricTopic::Variation);
    if course.is_whole() {
        said.extend(signals.skip(1).map(|says| SafeHtml::escaped(&tree.said(says))));
    }
    said.extend(course.starts_at(tree, starts_at).map(|text| SafeHtml::escaped(&text)));
    said
}

fn facts(tree: &Tree, metric: &MetricReport, goal: Option<&GoalReport>) -> Vec<Fact> {
    let unit = &metric.unit;
    let mut facts = Vec::new();
    if let Some(latest) = metric.latest {
        let value = SafeHtml::escaped(&tree.value(latest.value, unit));
        let value = SafeHtml::trusted(format!("<b>{}</b>", value.as_str()));
        facts.push(Fact { name: tree.period(latest.period), value });
    }
    if let Some(previous) = metric.previous {
        let value = SafeHtml::escaped(&tree.value(previous.value, unit));
        facts.push(Fact { name: tree.period(previous.period), value });
    }
    if let Some(target) = metric.target {
        facts.push(Fact::new(tree, msg!("fact-target"), tree.value(target, unit)));
    }
    facts.extend(goal.into_iter().flat_map(|goal| goal_facts(tree, goal)));
    facts
}

/// Returns what a goal's numbers say: how far, where to, how fast.
pub(super) fn goal_facts(tree: &Tree, goal: &GoalReport) -> Vec<Fact> {
    let unit = &goal.unit;
    let every = || Arg::Plain(sign::every_name(goal.every).to_owned());
    let mut facts = Vec::new();
    let open = !matches!(goal.status, GoalStatus::Met | GoalStatus::Missed);
    if let (true, Some(actual)) = (open, goal.actual) {
        let size = tree.words.show(&Arg::Size { value: goal.to.value - actual, unit: unit.clone() });
        facts.push(Fact::new(tree, msg!("fact-still-to-go"), size));
    }
    if let (true, Some(projected)) = (open, goal.projected) {
        let name = tree.said(&Statement::new(msg!("fact-forecast")).period("period", goal.to.period));
        facts.push(Fact { name, value: SafeHtml::escaped(&tree.value(projected, unit)) });
    }
    if let (true, Some(low), Some(high)) = (open, goal.projected_low, goal.projected_high) {
        let (low, high) = (tree.value(low.min(high), unit), tree.value(low.max(high), unit));
        facts.push(Fact::new(tree, msg!("fact-likely-range"), crate::i18n::format::range(tree.lang, &low, &high)));
    }
    if let Some(slope) = goal.trend_per_period {
        let name = tree.say(msg!("fact-trend"), &Args::new().with("every", every()));
        facts.push(Fact { name, value: SafeHtml::escaped(&tree.change(slope, unit)) });
    }
    if let (true, Some(needed)) = (open, goal.needed_per_period) {
        let name = tree.say(msg!("fact-needed"), &Args::new().with("every", every()));
        facts.push(Fact { name, value: SafeHtml::escaped(&tree.change(needed, unit)) });
    }
    facts
}

fn breakdowns(here: &Here, metric: &MetricReport) -> Vec<BreakdownView> {
    let tree: &Tree = here;
    let view = |(nth, (name, parts)): (usize, (&String, &_))| {
        let parts: &std::collections::BTreeMap<String, Vec<crate::report::Point>> = parts;
        let judged = metric.breakdown_charts.get(name);
        let drawn: Vec<(&String, Trend, Sign)> = parts
            .iter()
            .take(MOST_PARTS)
            .enumerate()
            .map(|(at, (value, points))| {
                let part = judged.and_then(|judged| judged.get(value));
                let course = Course { metric, points, chart: part.and_then(|part| part.spc.as_ref()), goal: None };
                let mut trend = course.draw(here, &format!("part-{nth}-{at}"));
                let part_name = tree.part_name(name, value);
                trend.heading.title = format!("{}: {part_name}", tree.plain(&metric.head.title));
                (value, trend, sign::variation(tree, part.and_then(|part| part.spc.as_ref()?.shown_variation())))
            })
            .collect();
        let breakdown = name;
        let judged_parts: Vec<(&str, Tone)> = drawn.iter().map(|(name, _, sign)| (name.as_str(), sign.tone)).collect();
        let trends: Vec<Trend> = drawn.iter().map(|(_, trend, _)| trend.clone()).collect();
        let charts = Trend::draw_multiples(&trends, &tree.setting());
        let panels = drawn.into_iter().zip(charts).map(|((name, _, variation), chart)| PanelView {
            name: tree.part_name(breakdown, name),
            variation,
            chart: SafeHtml::trusted(chart.svg()),
        });
        BreakdownView {
            id: format!("by-{nth}"),
            heading: finding(tree, name, &judged_parts),
            panels: panels.collect(),
            more: parts.len().saturating_sub(MOST_PARTS),
        }
    };
    metric.breakdowns.iter().enumerate().map(view).collect()
}

/// What a breakdown shows: which parts get worse, else which get better.
fn finding(tree: &Tree, name: &str, parts: &[(&str, Tone)]) -> String {
    let title = tree.breakdown_name(name);
    for (tone, key) in [(Tone::Bad, msg!("breakdown-worse")), (Tone::Good, msg!("breakdown-better"))] {
        let moving: Vec<Arg> =
            parts.iter().filter(|(_, of)| *of == tone).map(|(part, _)| Arg::Text(tree.part_name(name, part))).collect();
        if !moving.is_empty() && moving.len() < parts.len() {
            let args = Args::new().with("name", Arg::Plain(title)).with("parts", Arg::List(moving, Join::And));
            return tree.say(key, &args);
        }
    }
    tree.say(msg!("section-breakdown"), &Args::new().with("name", Arg::Plain(title)))
}
