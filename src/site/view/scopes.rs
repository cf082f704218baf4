//! The parts of the service: a list of channels, teams, places and whatever audits and metrics tell apart, and a page for each.

use super::answers;
use super::{gap, goal_table, lines};
use crate::i18n::{Statement, format, msg};
use crate::report::metric::PartReport;
use crate::report::movement::{Movement, MovementVerdict};
use crate::report::scope::{ScopePart, ScopeRecord, ScopeReport};
use crate::report::{AuditReport, Kind, MetricReport, Point, VisitReport};
use crate::site::page::{Block, Columns, Content, Page, Rows, Table, esc, join, said};
use crate::site::sign;
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("parts.html");
    let name = tree.text(msg!("nav-parts"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-parts-lede"))));
    for scopes in tree.report.scopes.chunk_by(|a, b| a.key == b.key) {
        let Some(first) = scopes.first() else { continue };
        let title = here.breakdown_name(&first.key);
        content.push(Block::new(format!("of-{}", anchor(&first.key)), &title).table(list(&here, &title, scopes)));
    }
    vec![content.page(&here, name)]
}

fn list(here: &Here, title: &str, scopes: &[ScopeReport]) -> Table {
    let columns = Columns::<ScopeReport>::new()
        .head(msg!("head-part"), |here, it| link(here, &it.key, &it.value))
        .named(msg!("head-date"), |here, it| {
            let latest = it.audits.first().and_then(|id| here.audit(id));
            latest.map_or_else(SafeHtml::default, |audit| {
                let day = here.html.whole(&esc(here.date_short(audit.date)));
                here.anchor(here.link(Kind::Audit, &audit.head.id).as_deref(), &day)
            })
        })
        .text(msg!("head-latest-audit"), |here, it| {
            let latest = it.audits.first().and_then(|id| here.audit(id));
            latest.map_or_else(SafeHtml::default, |audit| here.html.state(&sign::verdict(here, audit)))
        })
        .num(msg!("head-score"), |here, it| {
            let latest = it.audits.first().and_then(|id| here.audit(id));
            esc(latest.map_or_else(|| format::NO_VALUE.to_owned(), |audit| here.score(audit.scored.score)))
        })
        .num(msg!("nav-audits"), |here, it| esc(here.count(it.audit_count)))
        .num(msg!("nav-visits"), |here, it| esc(here.count(it.visit_count)))
        .num(msg!("nav-metrics"), |here, it| esc(here.count(it.parts.len())))
        .num(msg!("nav-gaps"), |here, it| esc(here.count(it.gaps.len())));
    Rows::new(here, title, columns).quiet().rows(scopes).into()
}

/// Returns the value of a scope as people call it, linked to its page where it has one.
pub(super) fn link(here: &Here, key: &str, value: &str) -> SafeHtml {
    let href = here.scope_path(key, value).map(|path| here.href(path));
    here.anchor(href.as_deref(), &esc(here.part_name(key, value)))
}

/// Returns the page of the `nth` part.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let scope = &tree.report.scopes[nth];
    let Some(path) = tree.scope_path(&scope.key, &scope.value) else { return Vec::new() };
    let here = tree.at(path);
    let name = here.part_name(&scope.key, &scope.value);
    let mut content = Content::new(esc(&name), SafeHtml::default());
    let key = esc(here.breakdown_name(&scope.key));
    content.kicker = Some(join(&[here.up("parts.html", msg!("nav-parts")), key], " / "));
    content.lede = lede(&here, scope);
    content.push(Block::new("fails", here.text(msg!("section-fails"))).table(fails(&here, scope)));
    content.push(Block::new("audits", here.text(msg!("nav-audits"))).table(audits(&here, scope)));
    content.push(Block::new("metrics", here.text(msg!("nav-metrics"))).table(metrics(&here, scope)));
    content.push(Block::new("gaps", here.text(msg!("nav-gaps"))).table(gap::short_table(&here, &scope.gaps)));
    content.push(Block::new("goals", here.text(msg!("nav-goals"))).table(goal_table::short(&here, &scope.goals)));
    content.push(Block::new("visits", here.text(msg!("nav-visits"))).table(visits(&here, scope)));
    vec![content.page(&here, name)]
}

/// How many audits and visits there are, and how many complaints came that way.
fn lede(here: &Here, scope: &ScopeReport) -> Vec<SafeHtml> {
    let made = Statement::new(msg!("part-counts"));
    let made = made.with("audits", scope.audit_count).with("visits", scope.visit_count);
    let complaints = scope.complaints.map(|it| {
        Statement::new(msg!("part-complaints")).count("n", it.now).with("before", it.before).date("since", it.since)
    });
    std::iter::once(made).chain(complaints).map(|says| said(here, &says)).collect()
}

fn fails(here: &Here, scope: &ScopeReport) -> Table {
    let columns = Columns::<ScopeRecord>::new()
        .head(msg!("head-question"), |here, it| {
            let checklist = answers::checklist(here, &it.checklist);
            let item = checklist.and_then(|checklist| checklist.item(it.record.item.as_str()));
            let ask = item.map(|item| here.label(item.ask())).unwrap_or_default();
            let href =
                here.checklist(&it.checklist).map(|page| format!("{page}#item-{}", anchor(it.record.item.as_str())));
            here.anchor(href.as_deref(), &join(&[esc(it.record.item.as_str()), ask], " "))
        })
        .num(msg!("head-below-best"), |here, it| esc(here.count(it.record.below)))
        .num(msg!("nav-audits"), |here, it| esc(here.count(it.record.answered)));
    Rows::new(here, here.text(msg!("caption-fails")), columns).quiet().rows(&scope.fails).into()
}

fn audits(here: &Here, scope: &ScopeReport) -> Table {
    let columns = Columns::<AuditReport>::new()
        .text(msg!("head-date"), |here, audit| here.html.whole(&esc(here.date_short(audit.date))))
        .head(msg!("head-audit"), |here, audit| here.titled(Kind::Audit, &audit.head.id))
        .num(msg!("head-score"), |here, audit| here.html.bold(&esc(here.score(audit.scored.score))))
        .text(msg!("head-verdict"), |here, audit| here.html.state(&sign::verdict(here, audit)));
    let audits = scope.audits.iter().filter_map(|id| here.audit(id));
    Rows::new(here, here.text(msg!("caption-audits")), columns).quiet().rows(audits).into()
}

/// A metric with its part.
struct Part<'a> {
    metric: &'a MetricReport,
    of: &'a ScopePart,
    value: &'a str,
}

impl<'a> Part<'a> {
    fn points(&self) -> &'a [Point] {
        let parts = self.metric.breakdowns.get(&self.of.breakdown);
        parts.and_then(|parts| parts.get(self.value)).map_or(&[], Vec::as_slice)
    }

    fn judged(&self) -> Option<&'a PartReport> {
        self.metric.breakdown_charts.get(&self.of.breakdown)?.get(self.value)
    }

    fn latest(&self) -> Option<&'a Point> {
        self.points().iter().rev().find(|point| point.value.is_some())
    }
}

fn metrics(here: &Here, scope: &ScopeReport) -> Table {
    let parts: Vec<Part> = scope
        .parts
        .iter()
        .filter_map(|part| Some(Part { metric: here.metric(&part.metric)?, of: part, value: &scope.value }))
        .collect();
    let columns = Columns::<Part>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id))
        .class("name")
        .text(msg!("section-history"), |_, it| {
            lines::spark(it.points(), it.judged().and_then(|part| part.spc.as_ref()), it.metric.target)
        })
        .class("sp")
        .num(msg!("head-latest"), |here, it| {
            esc(here.value_or_dash(it.latest().and_then(|point| point.value), &it.metric.unit))
        })
        .num(msg!("head-period"), |here, it| {
            esc(it.latest().map_or_else(String::new, |point| here.period_short(point.period)))
        })
        .text(msg!("head-variation"), |here, it| {
            let movement = it.judged().map_or(Movement::still(MovementVerdict::TooFew), |part| part.movement);
            here.html.reading(&sign::moving(here, it.metric, it.points(), movement))
        });
    Rows::new(here, here.text(msg!("caption-metrics")), columns).quiet().rows(&parts).into()
}

fn visits(here: &Here, scope: &ScopeReport) -> Table {
    let columns = Columns::<VisitReport>::new()
        .text(msg!("head-date"), |here, visit| here.html.whole(&esc(here.date_short(visit.date))))
        .head(msg!("head-visit"), |here, visit| here.titled(Kind::Visit, &visit.head.id))
        .text(msg!("head-answered"), |here, visit| super::visit::answered(here, visit.answered))
        .num(msg!("head-score"), |here, visit| here.html.bold(&esc(here.score(visit.score()))));
    let visits = scope.visits.iter().filter_map(|id| here.visit(id));
    Rows::new(here, here.text(msg!("caption-visits")), columns).quiet().rows(visits).into()
}
