//! A gap's page: how far it is from its target, why it exists, what is done about it, what it brings back.

use super::{gap_figures, linked};
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::gap::CurrentAt;
use crate::report::{Cause, GapReport, Id, Kind, Unit};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, Table, VerdictCard, esc, join, said, sentence};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns a page for each gap.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.gaps[nth])]
}

fn page(tree: &Tree, gap: &GapReport) -> Page {
    let here = tree.at_document(&gap.head);
    let mut content = Content::new(here.label(&gap.head.title), SafeHtml::default());
    content.kicker = Some(here.up("gaps.html", msg!("nav-gaps")));
    content.lede = lede(&here, gap);
    content.verdicts = vec![status(&here, gap)];
    if gap.status.is_active() {
        content.verdicts.push(distance(&here, gap));
    }
    content.push(finding(&here, gap));
    content.push(causes(&here, gap));
    content.page(&here, here.plain(&gap.head.title))
}

/// Returns the unit of a gap; numbers without a metric have none.
pub(super) fn unit(gap: &GapReport) -> Unit {
    gap.unit.clone().unwrap_or_else(|| Unit::Other(String::new()))
}

/// How far current value and target are apart.
fn size(tree: &Tree, gap: &GapReport) -> String {
    match gap.gap {
        Some(size) => tree.words.show(&Arg::Size { value: size, unit: unit(gap) }),
        None => format::NO_VALUE.to_owned(),
    }
}

/// Returns the gaps with these ids in a short table, for a page about something else.
pub(super) fn short_table(here: &Here, ids: &[Id]) -> Table {
    let columns = Columns::<GapReport>::new()
        .text(msg!("head-status"), |here, gap| here.html.reading(&sign::gap(here, gap.status)))
        .head(msg!("head-gap"), |here, gap| here.titled(Kind::Gap, &gap.head.id))
        .num(msg!("head-to-close"), |here, gap| esc(to_close(here, gap)));
    let gaps = ids.iter().filter_map(|id| here.gap(id));
    Rows::new(here, here.text(msg!("nav-gaps")), columns).quiet().rows(gaps).into()
}

/// Returns where things are, and when that was measured.
pub(super) fn current(here: &Here, gap: &GapReport) -> SafeHtml {
    let value = esc(here.value_or_dash(gap.current, &unit(gap)));
    let when = match gap.current_at {
        Some(CurrentAt::Found(day)) => day.map(|day| here.date_short(day)),
        Some(CurrentAt::Closing(period) | CurrentAt::Latest(period)) => Some(here.period_short(period)),
        None => None,
    };
    when.map_or_else(|| value.clone(), |when| here.html.behind(&value, &esc(when)))
}

/// Returns what is still to close, or by how much the target is passed.
pub(super) fn to_close(tree: &Tree, gap: &GapReport) -> String {
    let size = size(tree, gap);
    if gap.gap.is_none_or(|size| size >= 0.0) {
        return size;
    }
    tree.said(&Statement::new(msg!("gap-passed-by")).with("size", Arg::Plain(size)))
}

fn lede(here: &Here, gap: &GapReport) -> Vec<SafeHtml> {
    gap.says.iter().map(|statement| sentence(here, statement)).collect()
}

fn status(here: &Here, gap: &GapReport) -> VerdictCard {
    let state = sign::gap(here, gap.status);
    let late = gap.days_late.filter(|_| gap.overdue).map(|days| sign::late(here, days));
    let stands = if gap.overdue { here.html.reading(&state) } else { SafeHtml::default() };
    let open = gap.age_days.filter(|_| gap.status.is_active());
    let open = open.map(|days| said(here, &Statement::new(msg!("gap-open-for")).with("n", days)));
    let mut why = vec![join(&[stands, open.unwrap_or_default()], " · ")];
    if let Some(closed) = gap.closing() {
        why.push(said(here, &Statement::new(msg!("gap-closed-on")).date("date", closed.date)));
    }
    VerdictCard::word(here.text(msg!("head-status")), late.unwrap_or(state), why)
}

fn distance(here: &Here, gap: &GapReport) -> VerdictCard {
    let passed = gap.gap.is_some_and(|size| size < 0.0);
    let metric = gap.metric.as_ref().and_then(|id| here.metric(&id.value));
    let is_withheld = metric.is_some_and(|metric| metric.latest.is_none() && metric.withheld.is_some());
    let size = Arg::Plain(size(here, gap));
    let word = match (gap.gap, passed) {
        (None, _) => here.text(if is_withheld { msg!("not-published") } else { msg!("state-no-data") }),
        (_, true) => here.said(&Statement::new(msg!("gap-passed")).with("size", size)),
        (_, false) => here.said(&Statement::new(msg!("gap-to-close")).with("size", size)),
    };
    let shape = if passed { Icon::On.good() } else { Icon::Bar.quiet() };
    let why = gap.gap_percent.map(|percent| {
        let shown = here.value(percent, &Unit::Percent);
        esc(here.named(here.text(msg!("fact-percent-of-target")), shown))
    });
    VerdictCard::word(here.text(msg!("head-to-close")), Sign::new(shape, word), why.into_iter().collect())
}

fn finding(here: &Here, gap: &GapReport) -> Block {
    let closed = gap.closing().map(|_| join(&[esc(here.text(msg!("head-evidence"))), closing(here, gap)], ": "));
    Block::new("finding", here.text(msg!("section-finding")))
        .say(closed)
        .figures("", gap_figures::one(here, gap).filter(|_| gap.status.is_active()))
        .body(markdown::body(here, &gap.head, Under::Section))
        .note(facts(here, gap))
        .note(linked::origin(here, gap.head.path()))
}

fn facts(here: &Here, gap: &GapReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let unit = unit(gap);
    let at = gap.current_at.map_or_else(|| msg!("head-current"), CurrentAt::word);
    note.fact(here, at, current(here, gap));
    note.fact(here, msg!("head-target"), esc(here.value_or_dash(gap.target, &unit)));
    note.fact(here, msg!("head-priority"), priority(here, gap));
    note.fact_owner(here, &gap.head);
    note.fact_text(here, msg!("fact-opened"), gap.opened.map(|date| here.date_short(date)));
    note.fact_text(here, msg!("fact-due"), gap.due.as_ref().map(|date| here.date_short(date.value)));
    if let Some(found) = &gap.found {
        note.fact(here, msg!("fact-found"), here.title_link(found));
    }
    if let Some(item) = &gap.item {
        let anchor = gap.found.as_ref().filter(|found| found.kind == Kind::Audit).and_then(|found| here.doc(found));
        let href = anchor.map(|page| format!("{page}#item-{}", crate::site::text::anchor(item.as_str())));
        note.fact(here, msg!("fact-item"), here.anchor(href.as_deref(), &esc(item.as_str())));
    }
    if let Some(metric) = &gap.metric {
        note.fact(here, msg!("head-metric"), here.titled(Kind::Metric, &metric.value));
    }
    if !gap.plans.is_empty() {
        note.fact(here, msg!("fact-plan"), linked::titles(here, Kind::Plan, &gap.plans));
    }
    chain(here, gap, &mut note);
    note
}

/// What it promises for its effort, with the two judgements behind it.
fn priority(here: &Here, gap: &GapReport) -> SafeHtml {
    let why = Statement::new(msg!("gap-priority-of"))
        .count("impact", usize::from(gap.impact))
        .count("effort", usize::from(gap.effort));
    let value = esc(format::number(here.lang, gap.priority, 2));
    here.html.remarked(&value, &here.html.link(&here.glossary(term!("priority")), &said(here, &why)))
}

/// The findings that it brings back, and those that brought it back, each linked.
fn chain(here: &Here, gap: &GapReport, note: &mut Note) {
    let mut seen = vec![gap.head.id.clone()];
    let mut before = gap.reopens.clone();
    while let Some(id) = before.filter(|id| !seen.contains(id)) {
        note.fact(here, msg!("gap-status-reopened"), here.titled(Kind::Gap, &id));
        before = here.gap(&id).and_then(|earlier| earlier.reopens.clone());
        seen.push(id);
    }
    for later in here.report.gaps.iter().filter(|later| later.reopens.as_ref() == Some(&gap.head.id)) {
        note.fact(here, msg!("gap-came-back"), here.titled(Kind::Gap, &later.head.id));
    }
}

fn causes(here: &Here, gap: &GapReport) -> Block {
    let columns = Columns::<Cause>::new()
        .head(msg!("head-cause"), |here, cause| here.label(&cause.cause))
        .named(msg!("head-category"), |here, cause| {
            esc(cause.category.as_deref().map(|category| here.value_name(category)).unwrap_or_default())
        });
    let name = here.text(msg!("section-causes"));
    Block::new("causes", &name).table(Rows::new(here, &name, columns).quiet().rows(&gap.causes))
}

/// Returns on what evidence a gap was closed.
pub(super) fn closing(here: &Here, gap: &GapReport) -> SafeHtml {
    match gap.closing() {
        None => SafeHtml::default(),
        Some(closed) => match &closed.evidence {
            None => said(here, &Statement::new(msg!("gap-closed-without-evidence"))),
            Some(evidence) => match evidence.parse().ok().filter(|of| here.document(of).is_some()) {
                Some(of) => here.title_link(&of),
                None => esc(evidence),
            },
        },
    }
}
