//! A goal's page: where it will end, its course, what is still needed.

use serde::Serialize;

use super::course::Course;
use super::linked;
use super::metric::{self, Fact, FigureView, VerdictView};
use crate::formula::spc::ControlChart;
use crate::i18n::{Statement, msg, names};
use crate::report::goal::GoalTopic;
use crate::report::metric::MetricTopic;
use crate::report::{DocRef, GoalReport, Kind, MetricReport, Said};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

#[derive(Serialize)]
struct GoalView {
    list: String,
    title: SafeHtml,
    lede: Vec<String>,
    verdicts: Vec<VerdictView>,
    figure: Option<FigureView>,
    facts: Vec<Fact>,
    linked: Vec<SafeHtml>,
    provenance: Vec<Fact>,
    says: Vec<String>,
    body: Option<SafeHtml>,
    glossary: String,
}

/// Returns a page for each goal.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    page(tree, &tree.report.goals[nth]).into_iter().collect()
}

fn page(tree: &Tree, goal: &GoalReport) -> Option<Page> {
    let here = tree.at_document(&goal.head);
    let metric = tree.metric(&goal.metric)?;
    let course = Course { metric, points: goal.series(metric), chart: chart(metric, goal), goal: Some(goal) };
    let (figure, files) = metric::figure(&here, &course);
    let aim = Statement::new(msg!("goal-from-to"))
        .value("from", goal.from.value, &goal.unit)
        .period("start", goal.from.period);
    let aim = tree.said(&aim.value("to", goal.to.value, &goal.unit).period("end", goal.to.period));
    let view = GoalView {
        list: here.href("goals.html"),
        title: here.label(&goal.head.title),
        lede: std::iter::once(aim)
            .chain(Said::about(&goal.says, GoalTopic::Pace).map(|says| tree.said(says)))
            .collect(),
        verdicts: verdicts(&here, goal, metric),
        facts: facts(tree, goal),
        linked: related(&here, goal),
        provenance: linked::provenance(&here, &goal.head, &[]),
        says: goal
            .says
            .iter()
            .filter(|says| !matches!(says.topic, GoalTopic::Outcome | GoalTopic::Pace))
            .map(|says| tree.said(says))
            .collect(),
        body: markdown::body(&here, &goal.head, Under::Section),
        glossary: here.glossary("forecast"),
        figure,
    };
    let titles = (tree.plain(&goal.head.title), view.lede.join(" "));
    Some(Page::new(&here, ("goal.html", "goals.html"), titles, &view).with(files))
}

fn chart<'a>(metric: &'a MetricReport, goal: &GoalReport) -> Option<&'a ControlChart> {
    match &goal.part {
        Some((name, value)) => metric.breakdown_charts.get(name)?.get(value)?.spc.as_ref(),
        None => metric.spc.as_ref(),
    }
}

fn verdicts(here: &Here, goal: &GoalReport, metric: &MetricReport) -> Vec<VerdictView> {
    let tree: &Tree = here;
    let shown = chart(metric, goal).and_then(ControlChart::shown_variation);
    let signal = goal.part.is_none().then(|| metric::sayings(tree, &metric.says, MetricTopic::Variation));
    vec![
        VerdictView {
            ask: tree.text(msg!("ask-goal")),
            sign: sign::goal(tree, goal.status),
            why: metric::sayings(tree, &goal.says, GoalTopic::Outcome),
        },
        VerdictView {
            ask: tree.text(msg!("ask-variation")),
            sign: sign::variation(tree, shown),
            why: signal.unwrap_or_default(),
        },
    ]
}

fn facts(tree: &Tree, goal: &GoalReport) -> Vec<Fact> {
    let unit = &goal.unit;
    let mut facts = Vec::new();
    let milestone = |value: f64, period| (tree.period(period), tree.value(value, unit));
    let (period, value) = milestone(goal.from.value, goal.from.period);
    facts.push(Fact { name: period, value: SafeHtml::escaped(&value) });
    if let (Some(actual), Some(period)) = (goal.actual, goal.actual_period) {
        let (period, value) = milestone(actual, period);
        facts.push(Fact {
            name: period,
            value: SafeHtml::trusted(format!("<b>{}</b>", SafeHtml::escaped(&value).as_str())),
        });
    }
    let (period, value) = milestone(goal.to.value, goal.to.period);
    let name = format!("{}, {period}", tree.text(msg!("fact-target")));
    facts.push(Fact { name, value: SafeHtml::escaped(&value) });
    if let Some(attainment) = goal.attainment.filter(|attainment| *attainment >= 0.0) {
        let percent = crate::i18n::format::percent(tree.lang, attainment * 100.0, 0, true);
        facts.push(Fact::new(tree, msg!("fact-attained"), percent));
    }
    facts.extend(metric::goal_facts(tree, goal));
    if let Some(review) = goal.review {
        facts.push(Fact::new(tree, msg!("fact-review"), tree.text(names::review(review))));
    }
    if !goal.effect.is_empty() {
        let names: Vec<String> = goal.effect.iter().map(|effect| tree.text(names::effect(*effect))).collect();
        let names = crate::i18n::format::list(tree.lang, &names, crate::i18n::format::Join::And);
        facts.push(Fact::new(tree, msg!("fact-effects"), names));
    }
    facts
}

/// The metric, and the gaps and plans that are about it.
fn related(here: &Here, goal: &GoalReport) -> Vec<SafeHtml> {
    let title = here.title_link(&DocRef::new(Kind::Metric, goal.metric.value.clone()));
    let mut lines = vec![here.listed(msg!("metric-of"), "title", &[title])];
    let gaps = here.report.gaps.iter().filter(|gap| gap.metric.as_ref() == Some(&goal.metric));
    lines.extend(gaps.map(|gap| linked::gap(here, gap)));
    let plans = here.report.plans.iter().filter(|plan| plan.metric.as_ref() == Some(&goal.metric));
    lines.extend(plans.map(|plan| linked::plan(here, plan)));
    lines
}
