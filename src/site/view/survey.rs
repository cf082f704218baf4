//! The page of a survey: questions with intervals, how answers spread, what changed, breakdowns, themes.

use std::collections::BTreeMap;

use super::survey_values::{self as values, Question, ScoredQuestion};
use super::{linked, survey_drivers, survey_figures as figures, survey_waves};
use crate::i18n::{Arg, Statement, format, msg, names};
use crate::report::survey::{QuestionReport, QuestionResult, QuestionTopic, ScaleResult, SurveyChange};
use crate::report::{Audience, Kind, Said, SurveyReport, Unit};
use crate::site::markdown::{self, Under};
use crate::site::page::{
    Block, Columns, Content, Note, Page, Part, Quote, Rows, Table, VerdictCard, ended, esc, join, said, sentence,
};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// The most texts that are shown at once.
const QUOTES: usize = 8;

/// Below so many answers a result is to be read with caution.
const CAUTION: u64 = 30;

/// Returns the page of the `nth` survey.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let survey = &tree.report.surveys[nth];
    let here = tree.at_document(&survey.head);
    let mut content = Content::new(here.label(&survey.head.title), SafeHtml::default());
    let audience = esc(tree.text(names::audience(survey.audience)));
    content.kicker = Some(join(&[here.up("surveys.html", msg!("nav-surveys")), audience], " / "));
    content.lede = survey.says.iter().map(|statement| sentence(tree, statement)).collect();
    // A mean has no headline figure of its own.
    let headed = values::scored(survey).filter(|it| it.result.value().is_some());
    content.verdicts = headed.take(3).map(|it| verdict(&here, it)).collect();
    content.push(questions(&here, survey));
    content.push(survey_waves::block(&here, survey));
    let spread = values::scored(survey).filter_map(|it| figures::distribution(&here, survey, it));
    content.push(Block::new("answers", tree.text(msg!("section-answers-spread"))).figures("cols even", spread));
    content.push(survey_drivers::block(&here, survey));
    for (column, parts) in &survey.breakdowns {
        content.push(figures::breakdown(&here, survey, &figures::Breakdown { column, parts }));
    }
    values::questions(survey).for_each(|question| content.push(words(&here, survey, question)));
    vec![content.page(&here, here.plain(&survey.head.title))]
}

fn verdict(here: &Here, it: ScoredQuestion) -> VerdictCard {
    let value = values::value(here, it.result);
    let interval = value.interval.map(|(low, high)| {
        let unit = values::unit(it.result);
        let statement = Statement::new(msg!("survey-interval"))
            .value("low", low, &unit)
            .value("high", high, &unit)
            .percent("confidence", here.report.settings.confidence.level() * 100.0);
        ended(said(here, &statement))
    });
    // What changed since the wave before; an arrow only where the sample supports it.
    let change = Said::about(&it.question.report.says, QuestionTopic::Change);
    let why = interval.into_iter().chain(change.map(|change| said(here, change))).collect();
    VerdictCard::figure(values::name(here, it.question).words().to_owned(), value.shown, why)
}

fn moved(here: &Here, question: &QuestionReport) -> SafeHtml {
    let (difference, significant) = match &question.change {
        None => return SafeHtml::default(),
        Some(SurveyChange::Nps(change)) => (change.diff, change.significant),
        Some(SurveyChange::TopBox(change)) => (change.diff_pct, change.significant),
    };
    let Some(difference) = difference else { return SafeHtml::default() };
    let shape = match (significant, difference > 0.0) {
        (Some(true), true) => Icon::On.good(),
        (Some(true), false) => Icon::Off.bad(),
        _ => Icon::Bar.quiet(),
    };
    here.html.reading(&Sign::new(shape, here.change(difference, &Unit::Percent)))
}

/// The questions, with the facts of the survey at their side.
fn questions(here: &Here, survey: &SurveyReport) -> Block {
    let columns = Columns::<ScoredQuestion>::new()
        .head(msg!("head-question"), |here, it| title(here, *it))
        .num(msg!("head-answers"), |here, it| esc(values::whole(here, values::answers(it.result))))
        .num(msg!("survey-left-out"), |here, it| esc(values::whole(here, values::left_out(it.result))))
        .num(msg!("head-result"), |here, it| here.html.bold(&esc(values::value(here, it.result).shown)))
        .num(msg!("head-interval"), |here, it| esc(values::range(here, it.result)))
        .num(msg!("head-mean"), |here, it| {
            let mean = match it.result {
                ScaleResult::TopBox(top) => top.mean.map(|mean| format::number(here.lang, mean, 2)),
                ScaleResult::Nps(_) => None,
            };
            esc(mean.unwrap_or_else(|| format::NO_VALUE.to_owned()))
        })
        .named(msg!("head-change"), |here, it| moved(here, it.question.report));
    let scored: Vec<ScoredQuestion> = values::scored(survey).collect();
    let table = Rows::new(here, here.text(msg!("caption-survey-questions")), columns).quiet().rows(&scored);
    Block::new("questions", here.text(msg!("section-questions")))
        .table(table)
        .body(markdown::body(here, &survey.head, Under::Section))
        .note(facts(here, survey))
        .note(linked::origin(here, survey.head.path()))
}

/// What a question is called, with a caution where few answered.
fn title(here: &Here, it: ScoredQuestion) -> SafeHtml {
    let (name, n) = (values::name(here, it.question), values::answers(it.result));
    if n >= CAUTION {
        return name;
    }
    let few = Statement::new(msg!("survey-few-answers")).count("n", usize::try_from(n).unwrap_or(0));
    here.html.below(&name, &said(here, &few))
}

fn facts(here: &Here, survey: &SurveyReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let count = |n: u64| values::whole(here, n);
    note.fact_text(here, msg!("head-date"), Some(here.date_short(survey.date)));
    note.fact_text(here, msg!("fact-audience"), Some(here.text(names::audience(survey.audience))));
    note.fact_text(here, msg!("fact-method"), Some(here.text(names::survey_method(survey.method))));
    note.fact_text(here, msg!("fact-responses"), Some(values::responses(here, survey)));
    note.fact_text(here, msg!("fact-invited"), survey.invited.map(count));
    note.fact_text(here, msg!("head-response-rate"), survey.response_rate.map(|rate| here.value(rate, &Unit::Percent)));
    if let Some(incentive) = &survey.incentive {
        note.fact(here, msg!("fact-incentive"), here.label(incentive));
    }
    if let Some(previous) = &survey.previous {
        note.fact(here, msg!("head-before"), here.titled(Kind::Survey, previous));
    }
    // The lead of employees' surveys says it.
    if survey.audience != Audience::Employees {
        note.say(esc(here.text(msg!("survey-not-averaged"))));
    }
    note
}

/// Themes and published texts of a question.
fn words(here: &Here, survey: &SurveyReport, question: Question) -> Block {
    let id = format!("q-{}", anchor(question.id.as_str()));
    let block = Block::under(id, values::name(here, question));
    match &question.report.result {
        QuestionResult::Scale(_) => block,
        QuestionResult::Withheld { .. } if survey.n.is_none() => Block::default(),
        QuestionResult::Withheld { .. } => {
            block.say(question.report.says.iter().map(|withheld| sentence(here, &withheld.statement)))
        }
        QuestionResult::Themes { themes, withheld } => {
            let least = i64::try_from(survey.least).unwrap_or(i64::MAX);
            let hidden = Statement::new(msg!("survey-themes-hidden")).with("least", Arg::Count(least));
            block.say(withheld.map(|_| said(here, &hidden))).table(theme_table(here, themes))
        }
        QuestionResult::Text { texts, .. } if texts.is_empty() => {
            block.say([esc(here.text(msg!("survey-text-withheld")))])
        }
        QuestionResult::Text { texts, .. } => quotes(here, block, texts),
    }
}

/// The texts, each once with how often it was written, those of most people first; of many the rest is folded.
fn quotes(here: &Here, block: Block, texts: &[String]) -> Block {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|text| *counts.entry(text.trim()).or_default() += 1);
    let mut quotes: Vec<(&str, usize)> = counts.into_iter().collect();
    quotes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let quote = |(text, n): &(&str, usize)| {
        let times = here.said(&Statement::new(msg!("survey-times")).count("n", *n));
        Quote { text: (*text).to_owned(), times: if *n > 1 { times } else { String::new() } }
    };
    let (shown, rest) = quotes.split_at(quotes.len().min(QUOTES));
    let more = here.say_count(msg!("see-more"), rest.len());
    let block = block.with(Part::Quotes(shown.iter().map(quote).collect()));
    if rest.is_empty() {
        block
    } else {
        block.with(Part::MoreQuotes { more, quotes: rest.iter().map(quote).collect() })
    }
}

/// A theme and how many answers named it.
struct Theme<'a> {
    name: &'a str,
    n: u64,
}

fn theme_table(here: &Here, themes: &BTreeMap<String, u64>) -> Table {
    let mut sorted: Vec<Theme> = themes.iter().map(|(name, n)| Theme { name, n: *n }).collect();
    sorted.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.name.cmp(b.name)));
    let columns = Columns::<Theme>::new()
        .head(msg!("head-theme"), |here, theme| esc(here.value_name(theme.name)))
        .num(msg!("head-answers"), |here, theme| esc(values::whole(here, theme.n)));
    Rows::new(here, here.text(msg!("caption-survey-themes")), columns).rows(&sorted).into()
}
