//! The page of a log: what came in, how fast it was closed, what people complain about most.

use super::{linked, log_figures, log_survival};
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, format, msg, names};
use crate::report::log::LogTopic;
use crate::report::{LogReport, Said, Unit};
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Columns, Content, Note, Page, Rows, VerdictCard, about, esc, said, sentence};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the page of the `nth` log.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let log = &tree.report.logs[nth];
    let here = tree.at_document(&log.head);
    let mut content = Content::new(here.label(&log.head.title), SafeHtml::default());
    content.kicker = Some(here.up("complaints.html", msg!("nav-complaints")));
    let lede = [LogTopic::Received, LogTopic::Later].into_iter().flat_map(|topic| Said::about(&log.says, topic));
    content.lede = lede.map(|says| sentence(tree, says)).collect();
    content.verdicts = vec![on_time(&here, log), resolution(&here, log), ratio(&here, log)];
    let figures = [log_figures::pareto(&here, log), log_figures::months(&here, log), log_survival::figure(&here, log)];
    content.push(
        Block::plain("figures")
            .figures("cols even", figures.into_iter().flatten())
            .note(facts(&here, log))
            .note(linked::origin(&here, log.head.path())),
    );
    content.push(compliments(&here, log));
    content.push(
        Block::new("about", tree.text(msg!("details")))
            .say(about(&here, &log.says, LogTopic::Unlisted))
            .body(markdown::body(&here, &log.head, Under::Section)),
    );
    vec![content.page(&here, here.plain(&log.head.title))]
}

/// Returns a whole number.
pub(super) fn number(here: &Here, n: u64) -> String {
    format::count(here.lang, i64::try_from(n).unwrap_or(i64::MAX))
}

/// Returns hours as a duration.
pub(super) fn hours(here: &Here, hours: Option<f64>) -> String {
    here.value_or_dash(hours.map(|hours| hours * 3600.0), &Unit::Duration)
}

/// Returns what a type of case is called.
pub(super) fn type_name(here: &Here, name: &str) -> String {
    here.value_name_or(name, names::log_type(if name.is_empty() { "other" } else { name }))
}

fn on_time(here: &Here, log: &LogReport) -> VerdictCard {
    let mut why = about(here, &log.says, LogTopic::OnTime);
    let (closing, on_time) = (log.told(), &log.told().on_time);
    if on_time.not_yet_due + on_time.without_due > 0 {
        let counted = Statement::new(msg!("log-on-time-counted")).with("of", Arg::Plain(closing.of.word().to_owned()));
        let counted = counted.count("total", closing.rows).with("n", on_time.n).with("open", on_time.not_yet_due);
        why.push(said(here, &counted.with("without", on_time.without_due)));
    }
    why.push(here.formula(term!("on-time")));
    VerdictCard::figure(here.text(msg!("section-on-time")), here.value_or_dash(on_time.pct, &Unit::Percent), why)
}

fn resolution(here: &Here, log: &LogReport) -> VerdictCard {
    let closing = log.told();
    let figures = closing.resolution_h.mean.map(|mean| {
        let figures = Statement::new(msg!("log-resolution-figures"));
        figures.with("mean", Arg::Plain(hours(here, Some(mean)))).with("of", Arg::Plain(closing.of.word().to_owned()))
    });
    let mut why: Vec<SafeHtml> = about(here, &log.says, LogTopic::Resolution).into_iter().collect();
    why.extend(figures.map(|figures| said(here, &figures)));
    why.extend(about(here, &log.says, LogTopic::Open));
    why.push(here.formula(term!("resolution-time")));
    VerdictCard::plain(here.text(msg!("section-resolution")), hours(here, closing.until_closed_h.median), why)
}

fn ratio(here: &Here, log: &LogReport) -> VerdictCard {
    let ratio = log.complaint_ratio.map(|ratio| format::number(here.lang, ratio, 1));
    let why = about(here, &log.says, LogTopic::Ratio);
    VerdictCard::plain(
        here.text(msg!("glossary-complaint-ratio")),
        ratio.unwrap_or_else(|| format::NO_VALUE.to_owned()),
        why,
    )
}

/// A kind of compliment and how often it came.
struct Compliment<'a> {
    name: &'a str,
    n: u64,
}

fn compliments(here: &Here, log: &LogReport) -> Block {
    let mut sorted: Vec<Compliment> = log.compliments.iter().map(|(name, n)| Compliment { name, n: *n }).collect();
    sorted.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.name.cmp(b.name)));
    let columns = Columns::<Compliment>::new()
        .head(msg!("head-category"), |here, it| {
            let key = names::compliment(&it.name.to_lowercase().replace([' ', '_'], "-"));
            esc(here.value_name_or(it.name, key))
        })
        .num(msg!("head-count"), |here, it| esc(number(here, it.n)));
    let name = here.text(msg!("section-compliments"));
    Block::new("compliments", &name).table(Rows::new(here, &name, columns).quiet().rows(&sorted))
}

fn facts(here: &Here, log: &LogReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    note.fact_text(here, msg!("head-received"), Some(here.count(log.received)));
    for (name, n) in &log.by_type {
        note.fact_named(type_name(here, name), esc(number(here, *n)));
    }
    note.fact_text(here, msg!("head-closed"), Some(number(here, log.closing.resolution_h.n)));
    note.fact_text(here, msg!("head-open"), Some(number(here, log.closing.open)));
    note.fact_text(
        here,
        msg!("fact-promise"),
        log.promise.as_ref().map(|promise| here.value(promise.value, &Unit::Duration)),
    );
    note.fact_owner(here, &log.head);
    note
}
