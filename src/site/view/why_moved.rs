//! Why a metric moved: what each part, and the weights of all parts, did to the whole, as bars with the table behind them.

use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Args, Statement, format, msg};
use crate::report::MetricReport;
use crate::report::why::{MovedPart, Weighed, WhyMoved};
use crate::site::axis;
use crate::site::chart::{BarRow, Heading, SectionBars, ValueAxis};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc, said};
use crate::site::tree::Here;

/// A part with its name.
struct Named<'a> {
    name: String,
    part: &'a MovedPart,
}

/// Returns the block of why `metric` moved by its breakdown `name`, the `nth` of the page.
pub(super) fn block(here: &Here, metric: &MetricReport, name: &str, nth: usize) -> Option<Block> {
    let why = metric.why_moved.get(name)?;
    let title = Args::new().with("name", Arg::Plain(here.breakdown_name(name)));
    let block = Block::new(format!("why-{nth}"), here.say(msg!("section-why-moved"), &title));
    let (Some(_), [headline, beside @ ..]) = (why.verdict, why.says.as_slice()) else {
        return Some(block.say(why.says.iter().map(|says| said(here, says))));
    };
    let mut parts: Vec<Named> =
        why.parts.iter().map(|(value, part)| Named { name: here.part_name(name, value), part }).collect();
    parts.sort_by(|one, other| other.part.within.abs().total_cmp(&one.part.within.abs()));
    let chart = bars(here, metric, why, name, nth).draw(&here.setting());
    let mut figure = Figure::new(here.said(headline), &chart);
    figure.caption.extend(beside.iter().map(|says| said(here, says)));
    let figure = figure.formula(here, term!("decomposition")).table(here, table(here, metric, why, &parts));
    Some(block.figures("cols even", [figure]))
}

fn bars(here: &Here, metric: &MetricReport, why: &WhyMoved, name: &str, nth: usize) -> SectionBars {
    let row = |label: String, value: f64, total: bool| BarRow {
        label: label.into(),
        value: Some(value),
        value_label: here.change(value, &metric.unit),
        previous: None,
        total,
    };
    let shown = why.most.iter().filter_map(|value| Some((value, why.parts.get(value)?)));
    let mut rows: Vec<BarRow> =
        shown.map(|(value, part)| row(here.part_name(name, value), part.within, false)).collect();
    let others = why.others.map(|it| row(here.say_count(msg!("why-bar-others"), it.count), it.within, false));
    rows.extend(others);
    rows.extend(why.mix.map(|mix| row(here.text(msg!("why-bar-mix")), mix, false)));
    let rest = why.rest.filter(|rest| *rest != 0.0);
    rows.extend(rest.map(|rest| row(here.text(msg!("why-bar-rest")), rest, false)));
    rows.extend(why.told_change.map(|change| row(here.text(msg!("why-bar-all")), change, true)));
    let desc: Vec<String> = rows.iter().map(|row| here.named(row.label.full(), row.value_label.as_str())).collect();
    let heading = Heading {
        id: format!("why-moved-{nth}"),
        title: here.plain(&metric.head.title),
        desc: here.list(&desc, Join::Comma),
    };
    let axis = ValueAxis { floor: None, ceiling: None, from_zero: true, ..axis::of(here, &metric.unit) };
    SectionBars { heading, axis, rows, pass: None }
}

fn table(here: &Here, metric: &MetricReport, why: &WhyMoved, parts: &[Named]) -> Table {
    let period =
        |of: Option<crate::report::metric::Latest>| of.map_or_else(String::new, |of| here.period_short(of.period));
    let at = |here: &Here, at: Option<Weighed>| match at {
        Some(at) => {
            let said = Statement::new(msg!("why-cell")).value("value", at.value, &metric.unit);
            esc(here.said(&said.percent("share", at.share)))
        }
        None => esc(format::NO_VALUE),
    };
    let columns = Columns::<Named>::new()
        .head(msg!("head-part"), |_, it| esc(&it.name))
        .num_called(period(why.before), move |here: &Here, it: &Named| at(here, it.part.before))
        .num_called(period(why.after), move |here: &Here, it: &Named| at(here, it.part.after))
        .num(msg!("head-within"), |here, it| esc(here.change_cell(it.part.within, &metric.unit)))
        .num(msg!("head-weight-effect"), |here, it| esc(here.change_cell(it.part.mix, &metric.unit)));
    Rows::new(here, here.text(msg!("caption-why-moved")), columns).rows(parts).into()
}
