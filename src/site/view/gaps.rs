//! The list of gaps: how far each is from its target, what to do first, and all of them in a table.

use super::facets::{self, Facets};
use super::{gap, gap_figures};
use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, format, msg};
use crate::report::gap::Outstanding;
use crate::report::{DocRef, GapReport, Kind};
use crate::site::page::{Block, Choice, Columns, Content, ListFilter, Page, Rows, Table, Tag, esc};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// A gap with its number, the same in the figures and the table.
struct Numbered<'a> {
    number: usize,
    gap: &'a GapReport,
}

/// Returns the list of gaps.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("gaps.html");
    let name = tree.text(msg!("nav-gaps"));
    let (open, closed): (Vec<&GapReport>, Vec<&GapReport>) =
        tree.report.gaps.iter().partition(|gap| gap.status.is_active());
    let mut content = Content::new(headline(tree, &open), SafeHtml::default());
    content.kicker = Some(esc(&name));
    content.lede = lede(&here, &open);
    let facets = Facets::of(tree, facets::gaps);
    content.filters = filters(tree, &facets);
    let figures = [gap_figures::dumbbells(&here, &open), gap_figures::grid(&here, &open)];
    content.push_lead(Block::plain("figures").figures("pair", figures.into_iter().flatten()));
    content.push(Block::new("open", tree.text(msg!("section-open-gaps"))).table(open_table(&here, &facets, &open)));
    content.push(
        Block::new("closed", tree.text(msg!("section-closed-gaps"))).table(closed_table(&here, &facets, &closed)),
    );
    vec![content.page(&here, name)]
}

fn headline(tree: &Tree, open: &[&GapReport]) -> SafeHtml {
    let late = open.iter().filter(|gap| gap.overdue).count();
    let mut sentences = vec![tree.said(&Statement::new(msg!("gaps-open")).count("n", open.len()))];
    if !open.is_empty() {
        sentences.push(tree.said(&Statement::new(msg!("gaps-late")).count("n", late)));
    }
    esc(sentences.join(" "))
}

/// The most gaps that a sentence names.
const MOST_NAMED: usize = 4;

/// Which gaps promise most for their effort, which weigh most and have no plan, and what came back.
fn lede(here: &Here, open: &[&GapReport]) -> Vec<SafeHtml> {
    let about = |key: Key, gap: &GapReport| Statement::new(key).label("title", &gap.head.title);
    let reference = |gap: &GapReport| DocRef::new(Kind::Gap, gap.head.id.clone());
    let titles = |gaps: &[&GapReport]| {
        let more = gaps.len().saturating_sub(MOST_NAMED);
        let more = (more > 0).then(|| esc(here.say_count(msg!("see-more"), more)));
        let named = gaps.iter().take(MOST_NAMED).map(|gap| here.title_link(&reference(gap)));
        named.chain(more).collect::<Vec<SafeHtml>>()
    };
    let Outstanding { best, unplanned, back } = Outstanding::among(open);
    let mut sentences = Vec::new();
    match best[..] {
        [] => {}
        [best] => sentences.push(here.linked(&about(msg!("gaps-best-value"), best), "title", &reference(best))),
        _ => sentences.push(here.listed(msg!("gaps-best-values"), "titles", &titles(&best))),
    }
    if !unplanned.is_empty() {
        sentences.push(here.listed(msg!("gaps-unplanned"), "titles", &titles(&unplanned)));
    }
    if !back.is_empty() {
        sentences.push(here.listed(msg!("gaps-reopened"), "titles", &titles(&back)));
    }
    sentences
}

fn filters(tree: &Tree, facets: &Facets) -> Vec<ListFilter> {
    let gaps = &tree.report.gaps;
    let statuses = gaps.iter().map(|gap| Choice::new(gap.status.name(), sign::gap(tree, gap.status).word));
    let late = [("late", msg!("filter-late-only")), ("no", msg!("filter-on-time-only"))];
    let late = late.map(|(value, name)| Choice::new(value, tree.text(name)));
    let status = ListFilter::new(tree, "status", msg!("filter-by-status"), statuses);
    let documents = facets.filters(gaps.iter().map(|gap| &gap.head));
    let due = ListFilter::new(tree, "due", msg!("head-due"), late);
    status.into_iter().chain(documents).chain(due).collect()
}

fn tag(facets: &Facets, gap: &GapReport) -> Tag {
    let due = if gap.overdue { "late" } else { "no" };
    facets.tag(&gap.head, &[("status", gap.status.name()), ("due", due)])
}

fn open_table(here: &Here, facets: &Facets, gaps: &[&GapReport]) -> Table {
    let columns = Columns::<Numbered>::new()
        .num(msg!("head-number"), |here, it| esc(here.count(it.number)))
        .head(msg!("head-gap"), |here, it| {
            let (title, origin) = (here.titled(Kind::Gap, &it.gap.head.id), origin(here, it.gap));
            if origin.is_empty() { title } else { here.html.below(&title, &origin) }
        })
        .num(msg!("head-current"), |here, it| gap::current(here, it.gap))
        .num(msg!("head-target"), |here, it| esc(here.value_or_dash(it.gap.target, &gap::unit(it.gap))))
        .num(msg!("head-to-close"), |here, it| here.html.bold(&esc(gap::to_close(here, it.gap))))
        .num(msg!("head-impact"), |here, it| esc(here.count(usize::from(it.gap.impact))))
        .num(msg!("head-effort"), |here, it| esc(here.count(usize::from(it.gap.effort))))
        .num(msg!("head-priority"), |here, it| esc(format::number(here.lang, it.gap.priority, 2)))
        .named(msg!("head-owner"), |here, it| here.owner_link(&it.gap.head))
        .named(msg!("head-due"), |here, it| due(here, it.gap))
        .text(msg!("head-status"), |here, it| here.html.reading(&sign::gap(here, it.gap.status)))
        .num(msg!("head-age"), |here, it| age(here, it.gap));
    let mut table = Rows::new(here, here.text(msg!("caption-gaps")), columns);
    for (nth, gap) in gaps.iter().enumerate() {
        table.row_as(&Numbered { number: nth + 1, gap }, &tag(facets, gap));
    }
    table.into()
}

/// The metric and where it was found: “e-mail first response; found: audit”.
fn origin(here: &Here, gap: &GapReport) -> SafeHtml {
    let mut pieces = Vec::new();
    if let Some(metric) = &gap.metric {
        pieces.push(here.titled(Kind::Metric, &metric.value));
    }
    if let Some(found) = &gap.found {
        pieces.push(here.listed(msg!("gap-found-in"), "source", &[here.title_link(found)]));
    }
    here.joined(&pieces, Join::Semicolon)
}

/// When a gap is due, or how late it is.
fn due(here: &Here, gap: &GapReport) -> SafeHtml {
    match (gap.days_late, &gap.due) {
        (Some(days), _) if gap.overdue => here.html.state(&sign::late(here, days)),
        (_, Some(due)) => here.html.whole(&esc(here.date_short(due.value))),
        (_, None) => esc(format::NO_VALUE),
    }
}

fn age(here: &Here, gap: &GapReport) -> SafeHtml {
    esc(gap.age_days.map_or_else(|| format::NO_VALUE.to_owned(), |days| format::count(here.lang, days)))
}

fn closed_table(here: &Here, facets: &Facets, gaps: &[&GapReport]) -> Table {
    let columns = Columns::<GapReport>::new()
        .head(msg!("head-gap"), |here, gap| here.titled(Kind::Gap, &gap.head.id))
        .named(msg!("head-owner"), |here, gap| here.owner_link(&gap.head))
        .named(msg!("head-closed"), |here, gap| match gap.closing() {
            Some(closed) => here.html.whole(&esc(here.date_short(closed.date))),
            None => SafeHtml::default(),
        })
        .named(msg!("head-evidence"), gap::closing)
        .text(msg!("head-status"), |here, gap| here.html.reading(&sign::gap(here, gap.status)))
        .num(msg!("head-age"), age);
    let mut table = Rows::new(here, here.text(msg!("caption-gaps-closed")), columns).quiet();
    gaps.iter().for_each(|gap| table.row_as(gap, &tag(facets, gap)));
    table.into()
}
