//! The complaints of all logs: how many, what about, what is open, what was learned; then the logs.

use super::linked;
use super::log::{self, number};
use super::log_figures::{self, Categories};
use crate::i18n::{msg, punctuation};
use crate::report::complaints::{CategoryCourse, ComplaintCause, ComplaintTopic, Complaints};
use crate::report::log::{Base, COMPLAINT, COMPLIMENT};
use crate::report::{GapReport, Kind, LogReport, Said, Unit};
use crate::site::chart::Sparkline;
use crate::site::page::{Block, Columns, Content, Page, Part, Rows, Table, esc, sentence};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many causes the page lists openly.
const CAUSES: usize = 12;

/// Returns the page.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("complaints.html");
    let name = tree.text(msg!("nav-complaints"));
    let complaints = &tree.report.complaints;
    let said = |topic| Said::about(&complaints.says, topic).map(|says| sentence(tree, says)).collect::<Vec<_>>();
    let mut content = match Said::about(&complaints.says, ComplaintTopic::Course).next() {
        Some(course) => {
            let mut content = Content::new(esc(punctuation::heading(&tree.said(course))), SafeHtml::default());
            content.kicker = Some(esc(&name));
            content.lede = [ComplaintTopic::Moved, ComplaintTopic::Praise].into_iter().flat_map(said).collect();
            content
        }
        None => Content::new(esc(&name), esc(tree.text(msg!("list-complaints-lede")))),
    };
    let open = Block::new("open", tree.text(msg!("section-open-complaints"))).say(said(ComplaintTopic::Open));
    if complaints.causes.is_empty() {
        content.push(figures(&here, complaints));
        content.push(open);
    } else {
        let causes = causes(&here, complaints, said(ComplaintTopic::Cause));
        let side = Block::plain("side").with(Part::Columns { layout: "", blocks: vec![open, causes] });
        let blocks = vec![figures(&here, complaints), side];
        content.push(Block::plain("course").with(Part::Columns { layout: "pair", blocks }));
    }
    content.push(categories(&here, complaints));
    content.push(learned(&here, complaints));
    content.push(logs(&here));
    vec![content.page(&here, name)]
}

fn figures(here: &Here, complaints: &Complaints) -> Block {
    let pareto = complaints.pareto.as_ref().map(|pareto| {
        let finding = Said::about(&complaints.says, ComplaintTopic::VitalFew).next();
        log_figures::categories(here, &Categories { pareto, of: Base::Complaints, finding })
    });
    let months = log_figures::by_month(here, &complaints.months);
    Block::plain("figures").figures("cols even", months.into_iter().chain(pareto))
}

/// The categories, each with its months as a line of its own and how it compares with a year earlier.
fn categories(here: &Here, complaints: &Complaints) -> Block {
    let count = |n: Option<u64>| n.map_or_else(String::new, |n| number(here, n));
    let mut columns = Columns::<CategoryCourse>::new()
        .head(msg!("head-category"), |here, it| esc(here.value_name(&it.category)))
        .class("name")
        .text(msg!("section-history"), |_, it| spark(it))
        .class("sp")
        .num(msg!("head-these-months"), move |here, it| esc(number(here, it.now)));
    if complaints.before.is_some() {
        columns = columns
            .num(msg!("head-year-before"), move |_, it| esc(count(it.before)))
            .text(msg!("head-change"), |here, it| here.html.reading(&sign::counts(here, it.moved)));
    }
    let caption = if complaints.before.is_some() {
        msg!("caption-complaint-categories")
    } else {
        msg!("caption-complaint-categories-now")
    };
    let table = Rows::new(here, here.text(caption), columns).quiet();
    let heading = here.text(msg!("section-complaint-categories"));
    Block::new("categories", heading).table(table.rows(&complaints.categories))
}

fn spark(course: &CategoryCourse) -> SafeHtml {
    let values = course.months.iter().map(|n| Some(*n as f64)).collect();
    let last = sign::of_counts(course.moved);
    SafeHtml::trusted(Sparkline { values, target: None, bands: Vec::new(), last }.draw().svg())
}

/// The causes: the most frequent open, the others folded.
fn causes(here: &Here, complaints: &Complaints, finding: Vec<SafeHtml>) -> Block {
    let (most, more) = complaints.causes.split_at(complaints.causes.len().min(CAUSES));
    let block = Block::new("causes", here.text(msg!("section-causes"))).say(finding).table(cause_table(here, most));
    if more.is_empty() {
        return block;
    }
    let rest = Block::plain("").table(cause_table(here, more));
    block.with(Part::Folded { name: here.say_count(msg!("see-more"), more.len()), blocks: vec![rest] })
}

fn cause_table(here: &Here, causes: &[ComplaintCause]) -> Table {
    let columns = Columns::<ComplaintCause>::new()
        .head(msg!("head-cause"), |here, it| esc(here.value_name(&it.cause)))
        .num(msg!("section-complaints"), |here, it| esc(number(here, it.n)))
        .named(msg!("head-mostly-in"), |here, it| {
            esc(it.category.as_deref().map(|name| here.value_name(name)).unwrap_or_default())
        });
    Rows::new(here, here.text(msg!("caption-complaint-causes")), columns).quiet().rows(causes).into()
}

/// The findings that came from the logs or are measured by them, and what is done about them.
fn learned(here: &Here, complaints: &Complaints) -> Block {
    let gaps = here.report.gaps.iter().filter(|gap| complaints.gaps.contains(&gap.head.id));
    let columns = Columns::<GapReport>::new()
        .head(msg!("head-gap"), |here, gap| here.titled(Kind::Gap, &gap.head.id))
        .text(msg!("head-status"), |here, gap| here.html.reading(&sign::gap(here, gap.status)))
        .named(msg!("head-owner"), |here, gap| here.owner_link(&gap.head))
        .named(msg!("head-plan"), |here, gap| linked::titles(here, Kind::Plan, &gap.plans));
    let name = here.text(msg!("section-learned"));
    let table = Rows::new(here, &name, columns).quiet().rows(gaps);
    let block = Block::new("learned", &name);
    if complaints.gaps.is_empty() {
        block
    } else {
        block.say([esc(here.text(msg!("complaints-learned-lede")))]).table(table)
    }
}

fn logs(here: &Here) -> Block {
    let of_type =
        |here: &Here, log: &LogReport, name: &str| esc(number(here, log.by_type.get(name).copied().unwrap_or(0)));
    let columns = Columns::<LogReport>::new()
        .head(msg!("head-name"), |here, log| here.titled(Kind::Log, &log.head.id))
        .num(msg!("head-received"), |here, log| esc(here.count(log.received)))
        .num(msg!("section-complaints"), move |here, log| of_type(here, log, COMPLAINT))
        .num(msg!("section-compliments"), move |here, log| of_type(here, log, COMPLIMENT))
        .num(msg!("head-on-time"), |here, log| esc(here.cell(log.told().on_time.pct, &Unit::Percent)))
        .num(msg!("section-resolution"), |here, log| esc(log::hours(here, log.told().until_closed_h.median)))
        .num(msg!("head-open-cases"), |here, log| esc(number(here, log.closing.open)));
    let name = here.text(msg!("section-logs"));
    Block::new("logs", &name).table(Rows::new(here, &name, columns).quiet().rows(&here.report.logs))
}
