//! Atom feeds: audits, where goals stand, what changed, and what is late.
//!
//! In: the report. Out: four feeds for each language, below `feeds/`. An entry of a goal is new whenever its status is, so
//! that a reader of feeds sees the change. Dates are the documents' own, never the clock's.

use std::borrow::Borrow;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use chrono::{Duration, NaiveDate, NaiveTime};

use super::frame::encoded_path;
use super::sign;
use super::text::printable;
use super::tree::{Here, Tree};
use crate::files::Files;
use crate::i18n::{Arg, Args, Key, Statement, msg};
use crate::report::overview::{LineMark, OverviewLine, Tells};
use crate::report::{DocRef, Kind};
use crate::uri;

/// The feeds by path, each with the message for what it holds.
pub(super) const FEEDS: [(&str, Key); 4] = [
    ("feeds/audits.xml", msg!("data-feed-audits")),
    ("feeds/goals.xml", msg!("data-feed-goals")),
    ("feeds/changed.xml", msg!("data-feed-changed")),
    ("feeds/late.xml", msg!("data-feed-actions")),
];

/// The most entries of a feed.
const MOST: usize = 50;

/// Returns the feeds of one language.
pub(super) fn write(tree: &Tree) -> Files {
    FEEDS
        .into_iter()
        .map(|(path, name)| {
            let here = tree.at(path);
            let entries = match path {
                "feeds/audits.xml" => audits(&here),
                "feeds/goals.xml" => goals(&here),
                "feeds/changed.xml" => changed(&here),
                _ => late(&here),
            };
            (tree.file(path), feed(&here, name, entries).to_string().into_bytes())
        })
        .collect()
}

fn feed(here: &Here, name: Key, entries: Vec<Entry>) -> Feed {
    let site = printable(&here.plain(&here.report.title));
    let args = Args::new().with("site", Arg::Plain(site.clone())).with("what", Arg::Plain(here.text(name)));
    let newest = entries.iter().map(|entry| entry.updated).max();
    Feed {
        title: Text::plain(here.say(msg!("feed-title"), &args)),
        id: identity(here, &here.file(&here.path)),
        updated: newest.unwrap_or_else(|| at(here.report.as_of)),
        authors: vec![Person { name: site, ..Person::default() }],
        generator: Some(Generator { value: "auditbook".to_owned(), ..Generator::default() }),
        links: vec![link("self", address(here, &here.path)), link("alternate", address(here, "index.html"))],
        lang: Some(here.lang.code().to_owned()),
        entries,
        ..Feed::default()
    }
}

/// What an entry says: about which document, since when, under which title, with what more.
struct Item<'a> {
    about: DocRef,
    /// What makes it an entry of its own among those about the same document.
    state: &'a str,
    date: NaiveDate,
    title: String,
    more: String,
}

fn entry(here: &Here, item: &Item) -> Entry {
    let path = here.page_of(&item.about);
    let about = format!("{}#{}", here.file(path.as_deref().unwrap_or("index.html")), item.state);
    Entry {
        title: Text::plain(printable(&item.title)),
        id: identity(here, &about),
        updated: at(item.date),
        links: vec![link("alternate", address(here, path.as_deref().unwrap_or("index.html")))],
        content: (!item.more.is_empty()).then(|| Content {
            value: Some(printable(&item.more)),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn audits(here: &Here) -> Vec<Entry> {
    let finished = here.report.audits.iter().filter(|audit| audit.is_result());
    let item = |audit: &crate::report::AuditReport| {
        let verdict = sign::verdict(here, audit).word;
        let title = Statement::new(msg!("feed-audit")).label("title", &audit.head.title);
        Item {
            about: DocRef::new(Kind::Audit, audit.head.id.clone()),
            state: "final",
            date: audit.date,
            title: here.said(&title.with("verdict", Arg::Plain(verdict))),
            more: joined(here, &audit.says),
        }
    };
    finished.take(MOST).map(|audit| entry(here, &item(audit))).collect()
}

fn goals(here: &Here) -> Vec<Entry> {
    let item = |goal: &crate::report::GoalReport| {
        let status = sign::goal_of(here, goal);
        let title = Statement::new(msg!("feed-goal-status")).label("title", &goal.head.title);
        let date = goal.actual_period.map_or(here.report.as_of, |period| period.end().min(here.report.as_of));
        entry(
            here,
            &Item {
                about: DocRef::new(Kind::Goal, goal.head.id.clone()),
                state: status.icon.name(),
                date,
                title: here.said(&title.with("status", Arg::Plain(status.word.clone()))),
                more: joined(here, &goal.says),
            },
        )
    };
    let mut entries: Vec<Entry> = here.report.goals.iter().map(item).collect();
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    entries.truncate(MOST);
    entries
}

/// What moved, targets that became easier, and what waits for a decision: an entry is new whenever it is told of another period, or of
/// another cause.
fn changed(here: &Here) -> Vec<Entry> {
    let overview = &here.report.overview;
    let moved = overview.told_changes();
    let lines = moved.iter().chain(&overview.decisions).take(MOST);
    let state = |line: &OverviewLine| match &line.tells {
        Tells::Moved(change) => format!("{}-{}", change.movement.name(), change.after.period),
        Tells::Relaxed { after, .. } => format!("relaxed-{after}"),
        _ => mark_name(line.mark).to_owned(),
    };
    let date = |line: &OverviewLine| {
        let since = match &line.tells {
            Tells::Moved(change) => Some(change.after.period.end()),
            Tells::Relaxed { since, .. } => Some(*since),
            Tells::Decide { since, .. } => *since,
            Tells::Late { .. } => None,
        };
        since.map_or(here.report.as_of, |since| since.min(here.report.as_of))
    };
    let told = |line: &OverviewLine| {
        let (about, state, title) = (line.about.clone(), state(line), here.said(&line.says));
        entry(here, &Item { about, state: &state, date: date(line), title, more: String::new() })
    };
    let mut entries: Vec<Entry> = lines.map(told).collect();
    let mut seen = std::collections::BTreeSet::new();
    entries.retain(|entry| seen.insert(entry.id.clone()));
    entries
}

/// What tells entries about one document apart by what they are about.
fn mark_name(mark: LineMark) -> &'static str {
    match mark {
        LineMark::Asked | LineMark::AskedLate => "asked",
        LineMark::FailedCritical => "failed-critical",
        LineMark::MissedGoal => "missed-goal",
        LineMark::Reopened => "reopened",
        LineMark::Harmful => "harmful",
        LineMark::EffectLost => "effect-lost",
        LineMark::NotLasting => "not-lasting",
        LineMark::NoEffect => "no-effect",
        LineMark::NoPlan => "no-plan",
        LineMark::RelaxedTarget => "relaxed",
        LineMark::Worse | LineMark::Better | LineMark::Special | LineMark::NoSignal | LineMark::Late => "moved",
    }
}

/// What is late, since the day after it was due: the name of an entry stays the same until it is done.
fn late(here: &Here) -> Vec<Entry> {
    let lines = here.report.overview.late.iter().take(MOST);
    let item = |line: &OverviewLine| {
        let Tells::Late { days, part, .. } = &line.tells else { return None };
        let state = part.as_ref().map_or_else(|| "late".to_owned(), |part| format!("late-{}", uri::part(part)));
        let since = here.report.as_of.checked_sub_signed(Duration::days(days - 1)).unwrap_or(here.report.as_of);
        let (about, title) = (line.about.clone(), here.said(&line.says));
        Some(entry(here, &Item { about, state: &state, date: since, title, more: String::new() }))
    };
    lines.filter_map(item).collect()
}

fn joined<S: Borrow<Statement>>(here: &Here, says: &[S]) -> String {
    says.iter().map(|says| here.said(says.borrow())).collect::<Vec<_>>().join(" ")
}

fn at(date: NaiveDate) -> FixedDateTime {
    date.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

fn link(rel: &str, href: String) -> Link {
    Link { rel: rel.to_owned(), href, ..Link::default() }
}

/// The address of a page: absolute where the site's is known, else relative to the feed.
fn address(here: &Here, path: &str) -> String {
    match &here.report.settings.url {
        Some(url) => format!("{url}{}", encoded_path(&here.file(path))),
        None => here.href(path),
    }
}

/// What the workspace is called for good: by its address, else by that of its repository, else as every other: its title may change,
/// and a site without an address is hardly subscribed to.
pub(super) fn workspace_name<'a>(here: &Here<'a>) -> &'a str {
    let settings = &here.report.settings;
    settings.url.as_deref().or(settings.repo.as_deref()).unwrap_or("auditbook")
}

/// A name for good: the address where there is one, else a name made of what the site is of.
fn identity(here: &Here, path: &str) -> String {
    let (page, state) = path.split_once('#').map_or((path, None), |(page, state)| (page, Some(state)));
    let mut id = match &here.report.settings.url {
        Some(url) => format!("{url}{}", encoded_path(page)),
        None => format!("urn:auditbook:{}:{}", uri::part(workspace_name(here)), encoded_path(page)),
    };
    if let Some(state) = state {
        id.push('#');
        id.push_str(state);
    }
    id
}
