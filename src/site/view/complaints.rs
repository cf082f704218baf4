//! Logs of complaints, comments and compliments: the list and a page for each.

use super::parts::{self, Block, Column, Figure, Note, Record, Table, Verdict, esc, said};
use crate::i18n::{Args, Statement, format, msg, names};
use crate::report::log::LogTopic;
use crate::report::{DocRef, Kind, LogReport, Said, Unit};
use crate::site::chart::{Heading, MonthSeries, Pareto, ParetoRow, StackedMonths, ValueAxis};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// The types in the order of the stack.
const TYPES: [&str; 3] = ["complaint", "comment", "compliment"];
/// The most categories that are drawn.
const MOST_CATEGORIES: usize = 15;

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` log.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.logs[nth])]
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("complaints.html");
    let name = tree.text(msg!("nav-complaints"));
    let mut record =
        Record { title: esc(&name), lede: vec![esc(tree.text(msg!("list-complaints-lede")))], ..Record::default() };
    if tree.report.logs.is_empty() {
        record.lede = vec![esc(tree.text(msg!("empty-complaints")))];
        return record.page(&here, "complaints.html", name);
    }
    let columns = vec![
        Column::head(tree, msg!("head-name")),
        Column::num(tree, msg!("head-received")),
        Column::num(tree, msg!("section-complaints")),
        Column::num(tree, msg!("section-compliments")),
        Column::num(tree, msg!("head-on-time")),
        Column::num(tree, msg!("head-median")),
        Column::num(tree, msg!("head-open")),
    ];
    let mut table = Table::new(tree.text(msg!("list-complaints-lede")), columns).quiet();
    for log in &tree.report.logs {
        let count = |name: &str| esc(number(&here, log.by_type.get(name).copied().unwrap_or(0)));
        table.row(vec![
            here.title_link(&DocRef::new(Kind::Log, log.head.id.clone())),
            esc(here.count(log.rows.len())),
            count("complaint"),
            count("compliment"),
            esc(here.cell(log.on_time.pct, &Unit::Percent)),
            esc(hours(&here, log.resolution_h.median)),
            esc(number(&here, log.open)),
        ]);
    }
    record.push(Block::figures("list", "").table(table));
    for log in &tree.report.logs {
        let title = here.title_link(&DocRef::new(Kind::Log, log.head.id.clone()));
        let id = format!("log-{}", anchor(log.head.id.as_str()));
        let mut block = Block { id, heading: Some(title), ..Block::default() };
        block.prose.extend(log.says.iter().map(|statement| said(tree, statement)));
        record.push(block);
    }
    record.page(&here, "complaints.html", name)
}

fn number(here: &Here, n: u64) -> String {
    format::count(here.lang, i64::try_from(n).unwrap_or(i64::MAX))
}

/// Hours as a duration.
fn hours(here: &Here, hours: Option<f64>) -> String {
    here.value_or_dash(hours.map(|hours| hours * 3600.0), &Unit::Duration)
}

fn type_name(here: &Here, name: &str) -> String {
    let key = names::log_type(if name.is_empty() { "other" } else { name });
    key.map_or_else(|| name.to_owned(), |key| here.text(key))
}

fn page(tree: &Tree, log: &LogReport) -> Page {
    let here = tree.at_document(&log.head);
    let list = here.anchor(Some(&here.href("complaints.html")), &esc(tree.text(msg!("nav-complaints"))));
    let mut record = Record {
        kicker: Some(list),
        title: here.label(&log.head.title),
        lede: Said::about(&log.says, LogTopic::Received).map(|statement| parts::sentence(tree, statement)).collect(),
        verdicts: vec![on_time(&here, log), resolution(&here, log), ratio(&here, log)],
        ..Record::default()
    };
    let mut figures = Block::figures("figures", "cols even");
    figures.figures.extend(pareto(&here, log));
    figures.figures.extend(months(&here, log));
    record.push(figures);
    if !log.compliments.is_empty() {
        record.push(compliments(&here, log));
    }
    let mut notes = Block::new("about", tree.text(msg!("details")));
    notes.prose.extend(sentences(&here, log, LogTopic::Unlisted));
    notes.body = markdown::body(&here, &log.head, Under::Section);
    notes.notes.push(facts(&here, log));
    notes.notes.push(parts::provenance(&here, log.head.path()));
    record.push(notes);
    record.page(&here, "complaints.html", here.plain(&log.head.title))
}

/// The sentences about a topic.
fn sentences(here: &Here, log: &LogReport, topic: LogTopic) -> Vec<SafeHtml> {
    Said::about(&log.says, topic).map(|says| said(here, says)).collect()
}

fn on_time(here: &Here, log: &LogReport) -> Verdict {
    let mut why = sentences(here, log, LogTopic::OnTime);
    if log.on_time.without_due > 0 {
        let n = usize::try_from(log.on_time.without_due).unwrap_or(usize::MAX);
        why.push(said(here, &Statement::new(msg!("log-without-due")).count("n", n)));
    }
    why.push(here.anchor(Some(&here.glossary("on-time")), &esc(here.text(msg!("formula-in-glossary")))));
    let big = Some((here.value_or_dash(log.on_time.pct, &Unit::Percent), String::new()));
    Verdict { ask: here.text(msg!("section-on-time")), big, why, ..Verdict::default() }
}

fn resolution(here: &Here, log: &LogReport) -> Verdict {
    let mut why = vec![esc(format!(
        "{} {}, {} {}, {} {}.",
        here.text(msg!("statistic-median")),
        hours(here, log.resolution_h.median),
        here.text(msg!("statistic-mean")),
        hours(here, log.resolution_h.mean),
        here.text(msg!("log-p90")),
        hours(here, log.resolution_h.p90),
    ))];
    why.extend(sentences(here, log, LogTopic::Open));
    why.push(here.anchor(Some(&here.glossary("resolution-time")), &esc(here.text(msg!("formula-in-glossary")))));
    let word = hours(here, log.resolution_h.median);
    Verdict {
        ask: here.text(msg!("section-resolution")),
        sign: Some(Sign::new(Icon::Bar.quiet(), word)),
        why,
        ..Verdict::default()
    }
}

fn ratio(here: &Here, log: &LogReport) -> Verdict {
    let why = sentences(here, log, LogTopic::Ratio);
    let word =
        log.complaint_ratio.map_or_else(|| format::NO_VALUE.to_owned(), |ratio| format::number(here.lang, ratio, 1));
    Verdict {
        ask: here.text(msg!("glossary-complaint-ratio")),
        sign: Some(Sign::new(Icon::Bar.quiet(), word)),
        why,
        ..Verdict::default()
    }
}

fn pareto(here: &Here, log: &LogReport) -> Option<Figure> {
    let pareto = log.pareto.as_ref().filter(|pareto| !pareto.rows.is_empty())?;
    let columns = vec![
        Column::head(here, msg!("head-category")),
        Column::num(here, msg!("head-count")),
        Column::num(here, msg!("head-share")),
        Column::num(here, msg!("head-cumulative")),
    ];
    let mut table = Table::new(here.text(msg!("caption-pareto")), columns);
    let percent = |value: Option<f64>| here.cell(value, &Unit::Percent);
    let mut rows = Vec::new();
    for row in &pareto.rows {
        let count = format::number_trimmed(here.lang, row.count, 0);
        let name = if row.category.is_empty() { here.text(msg!("unknown")) } else { row.category.clone() };
        table.row(vec![esc(&name), esc(&count), esc(percent(row.pct)), esc(percent(row.cumulative_pct))]);
        rows.push(ParetoRow {
            label: name.into(),
            count: row.count,
            count_label: count,
            cumulative: row.cumulative_pct.unwrap_or(0.0),
            cumulative_label: here.value_or_dash(row.cumulative_pct.map(f64::round), &Unit::Percent),
            vital: pareto.vital_few.contains(&row.category),
        });
    }
    let more = rows.len() > MOST_CATEGORIES;
    rows.truncate(MOST_CATEGORIES);
    let finding = Said::about(&log.says, LogTopic::VitalFew).next();
    let finding = finding.map_or_else(|| here.text(msg!("complaints-vital-few")), |says| here.said(says));
    let heading =
        Heading { id: "pareto".to_owned(), title: here.text(msg!("chart-title-pareto")), desc: finding.clone() };
    let chart = Pareto {
        heading,
        rows,
        count_head: here.text(msg!("section-complaints")).into(),
        cumulative_head: here.text(msg!("chart-cumulative")).into(),
    };
    let mut figure = Figure::new(finding, &chart.draw(&here.setting())).caption(here.text(msg!("chart-title-pareto")));
    if more {
        figure.source.push(esc(here.say(msg!("log-most-categories"), &Args::new().with("n", MOST_CATEGORIES))));
    }
    Some(figure.formula(here, "pareto").csv(here, "logs").table(table))
}

fn months(here: &Here, log: &LogReport) -> Option<Figure> {
    if log.months.len() < 2 {
        return None;
    }
    let types: Vec<&str> =
        TYPES.into_iter().filter(|name| log.months.values().any(|month| month.contains_key(*name))).collect();
    let mut columns = vec![Column::head(here, msg!("head-month"))];
    columns.extend(types.iter().map(|name| Column::num_called(type_name(here, name))));
    let mut table = Table::new(here.text(msg!("caption-log-types")), columns);
    let count = |month: &std::collections::BTreeMap<String, u64>, name: &str| month.get(name).copied().unwrap_or(0);
    let mut labels = Vec::new();
    for (period, month) in &log.months {
        let mut cells = vec![esc(here.period_short(*period))];
        cells.extend(types.iter().map(|name| esc(number(here, count(month, name)))));
        table.row(cells);
        let said: Vec<String> = types
            .iter()
            .map(|name| format!("{} {}", type_name(here, name), number(here, count(month, name))))
            .collect();
        labels.push(format!("{}: {}", here.period_short(*period), said.join(", ")));
    }
    let series = types.iter().map(|name| MonthSeries {
        label: type_name(here, name).into(),
        counts: log
            .months
            .values()
            .map(|month| f64::from(u32::try_from(count(month, name)).unwrap_or(u32::MAX)))
            .collect(),
    });
    let heading = Heading {
        id: "months".to_owned(),
        title: here.text(msg!("chart-title-stack")),
        desc: here.text(msg!("chart-desc-table")),
    };
    let chart = StackedMonths {
        heading,
        axis: ValueAxis::count(here.text(msg!("chart-axis-count"))),
        months: log.months.keys().map(|period| period.start()).collect(),
        series: series.collect(),
        labels,
    };
    let figure = Figure::new(here.text(msg!("complaints-by-month")), &chart.draw(&here.setting()));
    Some(figure.caption(here.text(msg!("chart-axis-count"))).csv(here, "logs").table(table))
}

fn compliments(here: &Here, log: &LogReport) -> Block {
    let columns = vec![Column::head(here, msg!("head-category")), Column::num(here, msg!("head-count"))];
    let mut table = Table::new(here.text(msg!("section-compliments")), columns).quiet();
    let mut sorted: Vec<(&String, &u64)> = log.compliments.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    for (name, n) in sorted {
        let key = names::compliment(&name.to_lowercase().replace([' ', '_'], "-"));
        let name = key.map_or_else(|| name.clone(), |key| here.text(key));
        table.row(vec![esc(name), esc(number(here, *n))]);
    }
    Block::new("compliments", here.text(msg!("section-compliments"))).table(table)
}

fn facts(here: &Here, log: &LogReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    note.fact_text(here, msg!("head-received"), Some(here.count(log.rows.len())));
    for (name, n) in &log.by_type {
        note.fact_named(type_name(here, name), esc(number(here, *n)));
    }
    note.fact_text(here, msg!("head-closed"), Some(number(here, log.resolution_h.n)));
    note.fact_text(here, msg!("head-open"), Some(number(here, log.open)));
    note.fact_text(
        here,
        msg!("fact-promise"),
        log.promise.as_ref().map(|promise| promise.value).map(|seconds| here.value(seconds, &Unit::Duration)),
    );
    note.fact_text(here, msg!("fact-owner"), log.head.owner.as_deref());
    note
}
