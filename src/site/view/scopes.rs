//! The parts of the service: a list of channels, teams, places and whatever audits and metrics tell apart, and a page for each.

use super::answers;
use super::{due, gap, goal_table, lines};
use crate::formula::spc::ControlChart;
use crate::i18n::{Arg, Statement, format, msg};
use crate::report::due::DueAudit;
use crate::report::metric::PartReport;
use crate::report::movement::{Movement, MovementVerdict};
use crate::report::scope::{ScopePart, ScopeRecord, ScopeReport, ScopeResult};
use crate::report::{AuditReport, DocRef, Every, Kind, MetricReport, Point, VisitReport};
use crate::site::page::{Block, Columns, Content, Link, Page, Part, Rows, Table, VerdictCard, esc, facets, join, said};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("parts.html");
    let name = tree.text(msg!("nav-parts"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-parts-lede"))));
    content.lede.push(esc(tree.text(msg!("parts-counted"))));
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
        .num(msg!("head-score-year"), |here, it| {
            it.results.first().map_or_else(|| esc(format::NO_VALUE), |result| score(here, result))
        })
        .named(msg!("verdict-failed-critical"), critical_count)
        .num(msg!("nav-audits"), |here, it| esc(here.count(it.audit_count)))
        .num(msg!("nav-visits"), |here, it| esc(here.count(it.visit_count)))
        .num(msg!("nav-metrics"), |here, it| esc(here.count(it.metrics.len() + it.parts.len())))
        .num(msg!("nav-goals"), |here, it| esc(here.count(it.goals.len())))
        .num(msg!("nav-gaps"), |here, it| esc(here.count(it.gaps.len())));
    Rows::new(here, title, columns).quiet().rows(scopes).into()
}

/// A mean score, and of how many audits.
fn score(here: &Here, result: &ScopeResult) -> SafeHtml {
    let n = Statement::new(msg!("behind-value")).with("n", Arg::from(result.audits));
    here.html.remarked(&esc(here.score(Some(result.score))), &said(here, &n))
}

/// How much failed on a critical question, where there was anything that could have.
fn critical_count(here: &Here, scope: &ScopeReport) -> SafeHtml {
    let count = here.count(scope.critical.len());
    match (scope.critical.is_empty(), scope.judged) {
        (true, 0) => SafeHtml::default(),
        (true, _) => esc(count),
        _ => here.html.state(&Sign::new(Icon::Bang.bad(), count)),
    }
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
    let counts = scope.first.map(|first| {
        let counts = Statement::new(msg!("part-counts")).period("since", Every::Month.containing(first));
        said(tree, &counts.with("audits", scope.audit_count).with("visits", scope.visit_count))
    });
    content.lede = counts.into_iter().collect();
    content.verdicts = verdicts(&here, scope);
    content.push(Block::new("critical", here.text(msg!("verdict-failed-critical"))).table(critical(&here, scope)));
    let due: Vec<&DueAudit> = scope.due.iter().filter_map(|place| here.report.schedule.get(*place)).collect();
    content.push(Block::new("schedule", here.text(msg!("section-schedule"))).table(due::table(&here, &due)));
    content.push(Block::new("goals", here.text(msg!("nav-goals"))).table(goal_table::short(&here, &scope.goals)));
    content.push(Block::new("fails", here.text(msg!("section-fails"))).table(fails(&here, scope)));
    content.push(Block::new("audits", here.text(msg!("nav-audits"))).table(audits(&here, scope)).with(rest(
        &here,
        scope.audit_count.saturating_sub(scope.audits.len()),
        "audits.html",
        scope,
    )));
    content.push(Block::new("metrics", here.text(msg!("nav-metrics"))).table(metrics(&here, scope)));
    content.push(Block::new("gaps", here.text(msg!("nav-gaps"))).table(gap::short_table(&here, &scope.gaps)));
    content.push(Block::new("visits", here.text(msg!("nav-visits"))).table(visits(&here, scope)).with(rest(
        &here,
        scope.visit_count.saturating_sub(scope.visits.len()),
        "visits.html",
        scope,
    )));
    vec![content.page(&here, name)]
}

/// The link to the list at `path` that has the `more` which are not shown, narrowed to the part where the list knows it.
fn rest(here: &Here, more: usize, path: &str, scope: &ScopeReport) -> Part {
    if more == 0 {
        return Part::Source(SafeHtml::default());
    }
    let href = format!("{}#{}", here.href(path), facets(&[(&scope.key, &scope.value)]));
    Part::More(Link { href, name: esc(here.say_count(msg!("see-more"), more)) })
}

/// What the last twelve months say: the score, what failed on a critical question, the complaints.
fn verdicts(here: &Here, scope: &ScopeReport) -> Vec<VerdictCard> {
    let mut cards = Vec::new();
    if let Some((main, more)) = scope.results.split_first() {
        let title = here.titled(Kind::Checklist, &main.checklist);
        let says = Statement::new(msg!("part-result")).date("since", main.since).with("n", Arg::from(main.audits));
        let mut why = vec![here.holed(says, &[("title", &title)])];
        why.extend(more.iter().map(|it| join(&[here.titled(Kind::Checklist, &it.checklist), score(here, it)], " ")));
        cards.push(VerdictCard::figure(here.text(msg!("head-score-year")), here.score(Some(main.score)), why));
    }
    if scope.judged > 0 {
        let shape = if scope.critical.is_empty() { Icon::Met.good() } else { Icon::Bang.bad() };
        let sign = Sign::new(shape, here.count(scope.critical.len()));
        let says = Statement::new(msg!("part-critical")).date("since", scope.since);
        let why = vec![said(here, &says.with("n", Arg::from(scope.judged)))];
        cards.push(VerdictCard::word(here.text(msg!("verdict-failed-critical")), sign, why));
    }
    if let Some(it) = scope.complaints {
        let says = Statement::new(msg!("part-complaints")).count("n", it.now);
        let why = vec![said(here, &says.with("before", it.before).date("since", it.since))];
        cards.push(VerdictCard::word(here.text(msg!("section-complaints")), sign::counts(here, it.moved), why));
    }
    cards
}

/// The audits and visits that failed on a critical question, newest first.
fn critical(here: &Here, scope: &ScopeReport) -> Table {
    let columns = Columns::<DocRef>::new()
        .text(msg!("head-date"), |here, of| {
            let date = match of.kind {
                Kind::Visit => here.visit(&of.id).map(|visit| visit.date),
                _ => here.audit(&of.id).map(|audit| audit.date),
            };
            here.html.whole(&esc(date.map(|date| here.date_short(date)).unwrap_or_default()))
        })
        .head(msg!("head-document"), |here, of| here.titled(of.kind, &of.id))
        .text(msg!("head-verdict"), |here, of| match of.kind {
            Kind::Visit => here.visit(&of.id).map(|it| super::visit::verdict(here, it)).unwrap_or_default(),
            _ => here.audit(&of.id).map(|it| here.html.state(&sign::verdict(here, it))).unwrap_or_default(),
        });
    Rows::new(here, here.text(msg!("verdict-failed-critical")), columns).quiet().rows(&scope.critical).into()
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

/// A metric that is about a part, or knows it as one of its own.
struct Series<'a> {
    metric: &'a MetricReport,
    points: &'a [Point],
    judged: Option<&'a PartReport>,
    /// Whether the part is all that the metric is about, so that its target and its verdicts are those of the metric.
    is_whole: bool,
}

impl<'a> Series<'a> {
    fn whole(metric: &'a MetricReport) -> Self {
        Self { metric, points: &metric.series, judged: None, is_whole: true }
    }

    fn part(metric: &'a MetricReport, of: &ScopePart, value: &str) -> Self {
        let points =
            metric.breakdowns.get(&of.breakdown).and_then(|parts| parts.get(value)).map_or(&[][..], Vec::as_slice);
        let judged = metric.breakdown_charts.get(&of.breakdown).and_then(|parts| parts.get(value));
        Self { metric, points, judged, is_whole: false }
    }

    fn chart(&self) -> Option<&'a ControlChart> {
        if self.is_whole { self.metric.spc.as_ref() } else { self.judged?.spc.as_ref() }
    }

    fn movement(&self) -> Movement {
        match self.judged {
            _ if self.is_whole => self.metric.movement,
            Some(part) => part.movement,
            None => Movement::still(MovementVerdict::TooFew),
        }
    }

    fn latest(&self) -> Option<&'a Point> {
        self.points.iter().rev().find(|point| point.value.is_some())
    }
}

/// The metrics that are about it alone, the worst first, then those that know it as a part.
fn metrics(here: &Here, scope: &ScopeReport) -> Table {
    let mut wholes: Vec<&MetricReport> = scope.metrics.iter().filter_map(|id| here.metric(id)).collect();
    wholes.sort_by_key(|metric| metric.concern());
    let part = |part: &ScopePart| Some(Series::part(here.metric(&part.metric)?, part, &scope.value));
    let parts = scope.parts.iter().filter(|part| !scope.metrics.contains(&part.metric)).filter_map(part);
    let series: Vec<Series> = wholes.into_iter().map(Series::whole).chain(parts).collect();
    let columns = Columns::<Series>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id))
        .class("name")
        .text(msg!("section-history"), |_, it| lines::spark(it.points, it.chart(), it.metric.target))
        .class("sp")
        .num(msg!("head-latest"), |here, it| {
            let target = it.metric.target.filter(|_| it.is_whole);
            let value = it.latest().and_then(|point| point.value);
            let value = value.map(|value| here.value_beside(value, target, &it.metric.unit));
            esc(value.unwrap_or_else(|| format::NO_VALUE.to_owned()))
        })
        .num(msg!("head-period"), |here, it| {
            esc(it.latest().map_or_else(String::new, |point| here.period_short(point.period)))
        })
        .text(msg!("head-status"), |here, it| {
            if it.is_whole { here.html.state(&sign::stands(here, it.metric)) } else { SafeHtml::default() }
        })
        .text(msg!("head-variation"), |here, it| {
            here.html.reading(&sign::moving(here, it.metric, it.points, it.movement()))
        });
    Rows::new(here, here.text(msg!("caption-metrics")), columns).quiet().rows(&series).into()
}

fn visits(here: &Here, scope: &ScopeReport) -> Table {
    let columns = Columns::<VisitReport>::new()
        .text(msg!("head-date"), |here, visit| here.html.whole(&esc(here.date_short(visit.date))))
        .head(msg!("head-visit"), |here, visit| here.titled(Kind::Visit, &visit.head.id))
        .text(msg!("head-answered"), |here, visit| super::visit::answered(here, visit.answered))
        .num(msg!("head-score"), |here, visit| here.html.bold(&esc(here.score(visit.score()))))
        .text(msg!("head-verdict"), super::visit::verdict);
    let visits = scope.visits.iter().filter_map(|id| here.visit(id));
    Rows::new(here, here.text(msg!("caption-visits")), columns).quiet().rows(visits).into()
}
