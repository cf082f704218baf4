//! A goal's page: where it will end, its course, what is still needed.

use super::course::{self, Course};
use super::{lines, linked};
use crate::i18n::format::{self, Join};
use crate::i18n::glossary::term;
use crate::i18n::{Statement, msg, names};
use crate::report::goal::GoalTopic;
use crate::report::metric::MetricTopic;
use crate::report::{Better, GoalReport, Kind, MetricReport};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Content, Fact, Note, Page, Part, VerdictCard, about, esc, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of a goal, where its metric is known.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    page(tree, &tree.report.goals[nth]).into_iter().collect()
}

fn page(tree: &Tree, goal: &GoalReport) -> Option<Page> {
    let here = tree.at_document(&goal.head);
    let metric = tree.metric(&goal.metric)?;
    let chart = lines::series(metric, goal).chart;
    let course = Course { metric, points: goal.series(metric), chart, goal: Some(goal) };
    let mut content = Content::new(here.label(&goal.head.title), aim(tree, goal));
    content.kicker = Some(here.up("goals.html", msg!("nav-goals")));
    content.lede.extend(about(tree, &goal.says, GoalTopic::Pace));
    content.verdicts = verdicts(&here, goal, metric);
    let drawn = course::drawn(&here, &course, msg!("goal-no-data"));
    let mut links = Note::new(tree, msg!("section-linked"));
    related(&here, goal).into_iter().for_each(|line| links.say(line));
    content.push(
        drawn
            .block
            .note(Note::of(tree, msg!("section-numbers"), facts(tree, goal)))
            .note(links)
            .note(linked::provenance(&here, &goal.head, &[])),
    );
    content.push(forecast(&here, goal));
    Some(content.page(&here, tree.plain(&goal.head.title)).with(drawn.files))
}

fn aim(tree: &Tree, goal: &GoalReport) -> SafeHtml {
    let key = match (goal.is_to_hold, goal.better) {
        (false, _) => msg!("goal-from-to"),
        (true, Better::Lower) => msg!("goal-to-hold-low"),
        (true, _) => msg!("goal-to-hold-high"),
    };
    let aim = Statement::new(key).value("from", goal.from.value, &goal.unit).period("start", goal.from.period);
    said(tree, &aim.value("to", goal.to.value, &goal.unit).period("end", goal.to.period))
}

/// How the forecast is made, where there is one, beside what people wrote of the goal.
fn forecast(here: &Here, goal: &GoalReport) -> Block {
    let says =
        goal.says.iter().filter(|says| !matches!(says.topic, GoalTopic::Outcome | GoalTopic::Apart | GoalTopic::Pace));
    let mut says: Vec<SafeHtml> = says.map(|says| said(here, says)).collect();
    let body = markdown::body(here, &goal.head, Under::Section);
    if says.is_empty() && body.is_none() {
        return Block::default();
    }
    // Where nothing is to come, or values are too few, nothing is forecast.
    let is_forecast = !goal.status.is_decided() && goal.ahead().is_some();
    says.extend(is_forecast.then(|| here.formula(term!("forecast"))));
    let heading = if is_forecast { msg!("section-forecast") } else { msg!("details") };
    let mut blocks = vec![Block::plain("").say(says)];
    if body.is_some() {
        blocks.push(Block::plain("").body(body));
    }
    Block::new("why", here.text(heading)).with(Part::Columns { layout: "cols even", blocks })
}

fn verdicts(here: &Here, goal: &GoalReport, metric: &MetricReport) -> Vec<VerdictCard> {
    let shown = lines::series(metric, goal);
    let signal = match (&goal.part, shown.movement.basis) {
        (None, _) => about(here, &metric.says, MetricTopic::Variation),
        (Some(_), basis) => basis.map(|basis| said(here, &Statement::new(basis.of_part()))).into_iter().collect(),
    };
    let why = outcome(here, goal);
    vec![
        VerdictCard::word(here.text(msg!("ask-goal")), sign::goal_of(here, goal), why),
        VerdictCard::word(
            here.text(msg!("ask-variation")),
            sign::moving(here, metric, shown.points, shown.movement),
            signal,
        ),
    ]
}

/// Returns where it will end, and why its trend seems to say something else.
pub(super) fn outcome(here: &Here, goal: &GoalReport) -> Vec<SafeHtml> {
    let topics = [GoalTopic::Outcome, GoalTopic::Apart];
    topics.into_iter().flat_map(|topic| about(here, &goal.says, topic)).collect()
}

/// Returns the target of a goal with the period in which it is due.
pub(super) fn target(tree: &Tree, goal: &GoalReport) -> Fact {
    let name = tree.list(&[&tree.text(msg!("fact-target")), &tree.period(goal.to.period)], Join::Comma);
    Fact { name, value: esc(tree.value(goal.to.value, &goal.unit)) }
}

fn facts(tree: &Tree, goal: &GoalReport) -> Vec<Fact> {
    let unit = &goal.unit;
    let value = |value: f64| esc(tree.value(value, unit));
    let mut facts = vec![Fact { name: tree.period(goal.from.period), value: value(goal.from.value) }];
    if let (Some(actual), Some(period)) = (goal.actual, goal.actual_period) {
        let told = esc(tree.value_beside(actual, [goal.to.value], unit));
        facts.push(Fact { name: tree.period(period), value: tree.html.bold(&told) });
    }
    facts.push(target(tree, goal));
    if let Some(attainment) = goal.attained() {
        let percent = format::percent(tree.lang, attainment * 100.0, 0, true);
        facts.push(Fact::new(tree, msg!("fact-attained"), percent));
    }
    facts.extend(pace(tree, goal));
    if let Some(review) = goal.review {
        facts.push(Fact::new(tree, msg!("fact-review"), tree.text(names::review(review))));
    }
    if !goal.effect.is_empty() {
        let names: Vec<String> = goal.effect.iter().map(|effect| tree.text(names::effect(*effect))).collect();
        facts.push(Fact::new(tree, msg!("fact-effects"), format::list(tree.lang, &names, Join::And)));
    }
    facts
}

/// Returns what is still to go, what the forecast says, and how fast it goes and would have to.
pub(super) fn pace(tree: &Tree, goal: &GoalReport) -> Vec<Fact> {
    use crate::i18n::{Arg, Args, Key};
    let unit = &goal.unit;
    let open = !goal.status.is_decided();
    let needed = goal.needed();
    let is_way = needed.is_some();
    let mut facts = Vec::new();
    if let (true, Some(actual)) = (is_way, goal.actual) {
        let size = tree.words.show(&Arg::Size { value: goal.to.value - actual, unit: unit.clone() });
        facts.push(Fact::new(tree, msg!("fact-still-to-go"), size));
    }
    if let (true, Some(at)) = (open, goal.ahead()) {
        let name = tree.said(&Statement::new(msg!("fact-forecast")).period("period", goal.to.period));
        facts.push(Fact { name, value: esc(tree.value_beside(at.mean, [goal.to.value], unit)) });
        let (low, high) = (tree.value(at.low80, unit), tree.value(at.high80, unit));
        facts.push(Fact::new(tree, msg!("fact-likely-range"), format::range(tree.lang, &low, &high)));
    }
    let each = |key: Key, size: f64| {
        let every = Arg::from(goal.every);
        Fact { name: tree.say(key, &Args::new().with("every", every)), value: esc(tree.change(size, unit)) }
    };
    facts.extend(goal.trend_per_period.map(|slope| each(msg!("fact-trend"), slope)));
    facts.extend(needed.map(|needed| each(msg!("fact-needed"), needed)));
    facts
}

fn related(here: &Here, goal: &GoalReport) -> Vec<SafeHtml> {
    let mut lines = vec![here.listed(msg!("metric-of"), "title", &[here.titled(Kind::Metric, &goal.metric.value)])];
    let gaps = here.report.gaps.iter().filter(|gap| gap.metric.as_deref() == Some(&goal.metric.value));
    lines.extend(gaps.map(|gap| linked::gap(here, gap)));
    let plans = here.report.plans.iter().filter(|plan| plan.metric.as_deref() == Some(&goal.metric.value));
    lines.extend(plans.map(|plan| linked::plan(here, plan)));
    lines
}
