//! A metric's page: three verdicts, the process chart, facts, breakdowns, and how the number is made.

use super::course::{self, Course};
use super::metrics::group_name;
use super::{breakdowns, goal, goal_table, limits, linked};
use crate::i18n::{Statement, msg};
use crate::report::metric::MetricTopic;
use crate::report::movement::MovementBasis;
use crate::report::{GoalReport, Kind, MetricReport};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Content, Fact, Note, Page, Part, VerdictCard, about, esc, join, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of a metric.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.metrics[nth])]
}

fn page(tree: &Tree, metric: &MetricReport) -> Page {
    let here = tree.at_document(&metric.head);
    let goal = goal_of(tree, metric);
    let mut content = Content::new(here.label(&metric.head.title), SafeHtml::default());
    let group = esc(group_name(tree, metric.group.map(crate::report::MetricGroup::name)));
    content.kicker = Some(join(&[here.up("metrics.html", msg!("nav-metrics")), group], " / "));
    content.lede = lede(tree, metric);
    // That no trend can be shown is said, where no figure is headed by it.
    let basis = metric.movement.basis;
    if !Course::whole(metric, goal).is_headed_by_trend() && basis != Some(MovementBasis::Trend) {
        content.lede.extend(about(tree, &metric.says, MetricTopic::Trend).into_iter().take(1));
    }
    content.verdicts = verdicts(&here, metric, goal);
    let drawn = course::drawn(&here, &Course::whole(metric, goal), msg!("metric-status-said-no-data"));
    let mut links = Note::new(tree, msg!("section-linked"));
    linked::to_metric(&here, metric).into_iter().for_each(|line| links.say(line));
    content.push(
        drawn
            .block
            .note(Note::of(tree, msg!("section-numbers"), facts(&here, metric, goal)))
            .note(links)
            .note(elsewhere(tree, metric))
            .note(linked::provenance(&here, &metric.head, &metric.sources)),
    );
    breakdowns::blocks(&here, metric).into_iter().for_each(|block| content.push(block));
    content.push(definition(&here, metric));
    content.page(&here, tree.plain(&metric.head.title)).with(drawn.files)
}

/// The goal of a metric as a whole that is decided last, or next to today.
fn goal_of<'a>(tree: &Tree<'a>, metric: &MetricReport) -> Option<&'a GoalReport> {
    let goals = tree.report.goals.iter().filter(|goal| goal.metric == metric.head.id && goal.part.is_none());
    goals.min_by_key(|goal| {
        let decided = goal.status.is_decided();
        let days = goal.deadline.signed_duration_since(tree.report.as_of).num_days().abs();
        (decided, days)
    })
}

/// All goals of a metric, those of its parts too, worst first as on the overview.
fn goals<'a>(here: &Here<'a>, metric: &MetricReport) -> Vec<&'a GoalReport> {
    let ordered = goal_table::groups(here).into_iter().flat_map(|group| group.ids);
    ordered.filter_map(|id| here.goal(id)).filter(|goal| goal.metric == metric.head.id).collect()
}

/// The sentences that neither a verdict nor the figure says.
fn lede(tree: &Tree, metric: &MetricReport) -> Vec<SafeHtml> {
    let elsewhere = [MetricTopic::Variation, MetricTopic::Assurance, MetricTopic::Trend];
    let own = metric.says.iter().filter(|says| !elsewhere.contains(&says.topic));
    own.map(|says| said(tree, says)).collect()
}

fn verdicts(here: &Here, metric: &MetricReport, goal: Option<&GoalReport>) -> Vec<VerdictCard> {
    let goals = goals(here, metric);
    let (ask, sign, why) = match (goals.as_slice(), goal) {
        // The lead says it.
        ([], _) | (_, None) => (msg!("head-status"), sign::stands(here, metric), Vec::new()),
        ([goal], _) => (msg!("ask-goal"), sign::goal_of(here, goal), goal_said(here, goal)),
        ([worst, ..], _) => {
            let stands = |goal: &&GoalReport| here.html.reading(&sign::goal_of(here, goal));
            let said = |goal| std::iter::once(stands(goal)).chain(goal_said(here, goal));
            (msg!("ask-goals"), sign::goal_of(here, worst), goals.iter().flat_map(said).collect())
        }
    };
    let says = |topic| about(here, &metric.says, topic);
    let movement = sign::moving(here, metric, &metric.series, metric.movement);
    vec![
        VerdictCard::word(here.text(ask), sign, why),
        VerdictCard::word(here.text(msg!("ask-variation")), movement, says(MetricTopic::Variation)),
        VerdictCard::word(
            here.text(msg!("ask-assurance")),
            sign::assurance(here, metric),
            says(MetricTopic::Assurance),
        ),
    ]
}

/// A goal by its name, and where it will end or how it ended.
fn goal_said(here: &Here, goal: &GoalReport) -> Vec<SafeHtml> {
    std::iter::once(linked::goal_alone(here, goal)).chain(goal::outcome(here, goal)).collect()
}

/// What starts the limits again where the values left them, ready to paste.
fn fresh_start(here: &Here, metric: &MetricReport) -> Option<SafeHtml> {
    let line = here.html.code(metric.rebase_line.as_ref()?);
    Some(join(&[esc(here.text(msg!("spc-rebase-offer"))), line], " "))
}

fn facts(here: &Here, metric: &MetricReport, goal: Option<&GoalReport>) -> Vec<Fact> {
    let tree: &Tree = here;
    let value = |value: f64| esc(tree.value(value, &metric.unit));
    let mut facts = Vec::new();
    if let Some(latest) = metric.latest {
        let aims = metric.target.into_iter().chain(goal.map(|goal| goal.to.value));
        let told = esc(tree.value_beside(latest.value, aims, &metric.unit));
        facts.push(Fact { name: tree.period(latest.period), value: tree.html.bold(&told) });
    }
    if let Some(previous) = metric.previous {
        facts.push(Fact { name: tree.period(previous.period), value: value(previous.value) });
    }
    if let Some(target) = metric.target {
        facts.push(Fact { name: tree.text(msg!("fact-target")), value: value(target) });
    }
    // What is still to go is that of the goal, whose target may be another.
    if let Some(goal) = goal {
        let name = tree.text(msg!("head-goal"));
        facts.push(Fact { name, value: here.titled(Kind::Goal, &goal.head.id) });
        facts.push(goal::target(tree, goal));
        facts.extend(goal::pace(tree, goal));
    }
    facts
}

/// What others reach, each with its source and its time.
fn elsewhere(tree: &Tree, metric: &MetricReport) -> Note {
    let mut note = Note::new(tree, msg!("section-elsewhere"));
    for benchmark in &metric.benchmarks {
        let says = Statement::new(msg!("benchmark-said")).label("of", &benchmark.of);
        let says = says.value("value", benchmark.value.value, &metric.unit).period("year", benchmark.year);
        note.say(said(tree, &says.text("source", &benchmark.source)));
    }
    note
}

/// How the number is made: its definition, what it leaves out, its limits worked with its own numbers.
fn definition(here: &Here, metric: &MetricReport) -> Block {
    let mut words = Block::plain("");
    if let Some(text) = &metric.definition {
        words.push(Part::Words { heading: None, text: here.label(text) });
    }
    if let Some(text) = &metric.leaves_out {
        words.push(Part::Words { heading: Some(here.text(msg!("section-leaves-out"))), text: here.label(text) });
    }
    let words = words.body(markdown::body(here, &metric.head, Under::Section));
    let mut blocks = vec![words];
    blocks.extend(limits::limits(here, metric).map(|table| Block::plain("").table(table)));
    blocks.extend(fresh_start(here, metric).map(|line| Block::plain("").say([line])));
    Block::new("made", here.text(msg!("section-definition"))).with(Part::Columns { layout: "cols even", blocks })
}
