//! The first page: are we meeting our goals, what changed, what needs a decision, what is late; then what it rests on.

use serde::Serialize;

use super::lines::{self, GoalRow, LineView};
use crate::i18n::{Statement, msg};
use crate::report::overview::Line;
use crate::report::{AuditReport, AuditStatus, DocRef, GoalReport, Id, Kind};
use crate::site::frame::Page;
use crate::site::links;
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many lines a question of the rail has before “all n”.
const CHANGES: usize = 4;
const DECISIONS: usize = 3;
const LATE: usize = 3;
/// How many goals the first page lists.
const MOST_GOALS: usize = 12;
/// How many of the latest audits it lists.
const AUDITS: usize = 5;

#[derive(Serialize)]
struct OverviewView {
    headline: Vec<String>,
    goals: Vec<GoalGroup>,
    since: String,
    more_goals: Option<String>,
    goals_href: String,
    questions: Vec<Question>,
    audits: Vec<AuditRow>,
    audits_href: Option<String>,
    rests: Vec<SafeHtml>,
}

/// Goals of one standing.
#[derive(Serialize)]
pub(super) struct GoalGroup {
    name: String,
    rows: Vec<GoalRow>,
}

#[derive(Serialize)]
struct Question {
    id: &'static str,
    ask: String,
    lines: Vec<LineView>,
    nothing: String,
    more: Option<String>,
    all: Vec<LineView>,
}

#[derive(Serialize)]
struct AuditRow {
    date: String,
    title: SafeHtml,
    score: String,
    before: String,
    verdict: Sign,
}

/// Returns the first page.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("index.html");
    let overview = &tree.report.overview;
    let headline: Vec<String> = overview.headline.iter().map(|statement| tree.said(statement)).collect();
    let shown = overview.not_on_course.len() + overview.unknown.len() + overview.on_course.len() + overview.met.len();
    let view = OverviewView {
        goals: goal_groups(&here, MOST_GOALS),
        since: since(&here),
        more_goals: (shown > MOST_GOALS).then(|| tree.say_count(msg!("see-all"), shown)),
        goals_href: here.href("goals.html"),
        questions: questions(&here),
        audits: tree.report.audits.iter().take(AUDITS).map(|audit| audit_row(&here, audit)).collect(),
        audits_href: links::PAGED.contains(&Kind::Audit).then(|| here.href("audits.html")),
        rests: rests(&here),
        headline,
    };
    let titles = (tree.text(msg!("nav-overview")), view.headline.join(" "));
    vec![Page::new(&here, ("index.html", "index.html"), titles, &view)]
}

/// Returns the goals in groups, those that need attention first, at most `most` in all.
pub(super) fn goal_groups(here: &Here, most: usize) -> Vec<GoalGroup> {
    let overview = &here.report.overview;
    let groups = [
        (msg!("overview-group-off-course"), &overview.not_on_course),
        (msg!("overview-group-open"), &overview.unknown),
        (msg!("overview-group-on-course"), &overview.on_course),
        (msg!("overview-group-met"), &overview.met),
    ];
    let mut left = most;
    let mut shown = Vec::new();
    for (key, ids) in groups {
        let rows: Vec<GoalRow> = ids
            .iter()
            .filter_map(|id| here.goal(id))
            .filter_map(|goal| lines::goal_row(here, goal))
            .take(left)
            .collect();
        left -= rows.len();
        if !rows.is_empty() {
            shown.push(GoalGroup { name: here.say_count(key, ids.len()), rows });
        }
    }
    shown
}

/// The head of the sparklines' column: the first period they show, where they share it.
pub(super) fn since(here: &Here) -> String {
    let first = here.report.goals.iter().filter_map(|goal| first_period(here, goal)).min();
    match first {
        Some(period) => here.said(&Statement::new(msg!("head-since")).period("period", period)),
        None => here.text(msg!("section-history")),
    }
}

fn first_period(here: &Here, goal: &GoalReport) -> Option<crate::report::Period> {
    let (points, ..) = lines::series(here.metric(&goal.metric)?, goal);
    points[points.len().saturating_sub(36)..].first().map(|point| point.period)
}

fn questions(here: &Here) -> Vec<Question> {
    let overview = &here.report.overview;
    vec![
        question(here, ("changed", CHANGES), &overview.changed),
        question(here, ("decision", DECISIONS), &overview.decisions),
        question(here, ("late", LATE), &overview.late),
    ]
}

fn question(here: &Here, (id, most): (&'static str, usize), lines: &[Line]) -> Question {
    let view = |line: &Line| lines::line(here, line);
    let (ask, nothing) = match id {
        "changed" => (asked_changes(here), here.text(msg!("overview-no-change"))),
        "decision" => (here.text(msg!("overview-question-decision")), here.text(msg!("overview-nothing-to-decide"))),
        _ => (here.text(msg!("overview-question-late")), here.text(msg!("overview-nothing-late"))),
    };
    Question {
        id,
        ask,
        nothing,
        lines: lines.iter().take(most).map(view).collect(),
        more: (lines.len() > most).then(|| here.say_count(msg!("see-all"), lines.len())),
        all: lines.iter().skip(most).map(view).collect(),
    }
}

/// “What changed since December?”
fn asked_changes(here: &Here) -> String {
    match here.report.overview.since {
        Some(period) => here.said(&Statement::new(msg!("overview-question-changed")).period("period", period)),
        None => here.text(msg!("overview-ask-changed")),
    }
}

fn audit_row(here: &Here, audit: &AuditReport) -> AuditRow {
    let reference = DocRef::new(Kind::Audit, audit.head.id.clone());
    let draft = audit.status == AuditStatus::Draft;
    let before = audit.previous.as_ref().and_then(|id| here.audit(id)).and_then(|previous| previous.scored.score);
    AuditRow {
        date: here.date_short(audit.date),
        title: here.title_link(&reference),
        score: here.score(audit.scored.score),
        before: here.score(before),
        verdict: sign::verdict(
            here,
            audit.scored.verdict,
            (draft, audit.scored.failed_critical.iter().map(Id::as_str)),
        ),
    }
}

/// What the page rests on: how complete the series are, what was never audited, which values are old, which samples targeted.
fn rests(here: &Here) -> Vec<SafeHtml> {
    let report = here.report;
    let mut said: Vec<SafeHtml> = report.coverage.says.iter().map(|says| SafeHtml::escaped(&here.said(says))).collect();
    let old: Vec<SafeHtml> = report
        .metrics
        .iter()
        .filter(|metric| metric.stale.is_some() || metric.latest.is_none())
        .map(|metric| here.title_link(&DocRef::new(Kind::Metric, metric.head.id.clone())))
        .collect();
    if !old.is_empty() {
        said.push(here.listed(msg!("overview-rests-missing"), "titles", &old));
    }
    let targeted =
        report.audits.iter().filter(|audit| audit.sample.as_ref().is_some_and(|sample| !sample.is_random())).count();
    if targeted > 0 {
        said.push(SafeHtml::escaped(&here.say_count(msg!("overview-rests-targeted"), targeted)));
    }
    said
}
