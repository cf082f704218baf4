//! The list of surveys and a page for each: questions with intervals, how answers spread, what changed, breakdowns, themes.

use super::parts::{self, Block, Column, Note, Record, Table, Verdict, esc, said};
use super::survey_figures as figures;
use crate::i18n::{Statement, format, msg, names};
use crate::report::survey::{QuestionReport, QuestionResult, QuestionTopic, ScaleResult, SurveyChange};
use crate::report::{Audience, DocRef, Id, Kind, Said, ScaleMethod, SurveyReport, Unit};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Below so many answers a result is to be read with caution.
const CAUTION: u64 = 30;

/// Returns the list.
pub(super) fn list(tree: &Tree) -> Vec<Page> {
    vec![all(tree)]
}

/// Returns the page of the `nth` survey.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.surveys[nth])]
}

fn all(tree: &Tree) -> Page {
    let here = tree.at("surveys.html");
    let name = tree.text(msg!("nav-surveys"));
    let mut record =
        Record { title: esc(&name), lede: vec![esc(tree.text(msg!("list-surveys-lede")))], ..Record::default() };
    if tree.report.surveys.is_empty() {
        record.lede = vec![esc(tree.text(msg!("empty-surveys")))];
        return record.page(&here, "surveys.html", name);
    }
    let columns = vec![
        Column::text(tree, msg!("head-date")),
        Column::head(tree, msg!("head-survey")),
        Column::num(tree, msg!("head-answers")),
        Column::num(tree, msg!("head-response-rate")),
        Column::named(tree, msg!("head-result")),
    ];
    let mut table = Table::new(tree.text(msg!("nav-surveys")), columns).quiet();
    for audience in [Audience::Customers, Audience::Prospects, Audience::Employees] {
        let surveys: Vec<&SurveyReport> =
            tree.report.surveys.iter().filter(|survey| survey.audience == audience).collect();
        if surveys.is_empty() {
            continue;
        }
        table.group(esc(tree.text(names::audience(audience))), Vec::new());
        for survey in surveys {
            let link = here.title_link(&DocRef::new(Kind::Survey, survey.head.id.clone()));
            table.row(vec![
                super::audits::nowrap(&here.date_short(survey.date)),
                parts::with_small(&link, &esc(tree.text(names::survey_method(survey.method)))),
                esc(format::count(tree.lang, i64::try_from(survey.n).unwrap_or(i64::MAX))),
                esc(here.cell(survey.response_rate, &Unit::Percent)),
                results(&here, survey),
            ]);
        }
    }
    record.push(Block::figures("list", "").table(table).say(esc(tree.text(msg!("survey-not-averaged")))));
    record.page(&here, "surveys.html", name)
}

/// The scores of a survey in one cell.
fn results(here: &Here, survey: &SurveyReport) -> SafeHtml {
    let scored = survey.questions.iter().filter_map(|(id, question)| match &question.result {
        QuestionResult::Scale(result) => {
            let (value, _) = value(here, result);
            Some(SafeHtml::trusted(format!(
                "<span class=\"nw\">{} <b>{}</b></span>",
                name(here, (id, question)).as_str(),
                esc(value).as_str()
            )))
        }
        _ => None,
    });
    parts::join(&scored.collect::<Vec<_>>(), "<br>")
}

/// Returns what a question is called: its title, else what its method asks.
pub(super) fn name(here: &Here, (id, question): (&Id, &QuestionReport)) -> SafeHtml {
    let key = match (&question.asked.title, question.method) {
        (Some(title), _) => return here.label(title),
        (None, Some(ScaleMethod::Mean) | None) => return esc(id.as_str()),
        (None, Some(method)) => names::question(method),
    };
    let key_name = here.text(key);
    let shared = |other: &&SurveyReport| {
        let alike = other.questions.values().filter(|it| it.asked.title.is_none() && it.method == question.method);
        other.questions.contains_key(id) && alike.count() > 1
    };
    match here.report.surveys.iter().find(shared) {
        Some(_) => esc(format!("{key_name}: {}", format::isolate_id(here.lang, id.as_str()))),
        None => esc(key_name),
    }
}

/// Returns a result in words, and its interval.
pub(super) fn value(here: &Here, result: &ScaleResult) -> (String, Option<(f64, f64)>) {
    match result {
        ScaleResult::Nps(nps) => (here.score(nps.nps), nps.interval()),
        ScaleResult::TopBox(top) => (here.value_or_dash(top.pct, &Unit::Percent), top.pct_low.zip(top.pct_high)),
    }
}

/// Returns the unit of a result.
pub(super) fn unit(result: &ScaleResult) -> Unit {
    match result {
        ScaleResult::Nps(_) => Unit::Score,
        ScaleResult::TopBox(_) => Unit::Percent,
    }
}

/// Returns how many answers a result rests on, and how many were left out.
pub(super) fn counts(result: &ScaleResult) -> (u64, u64) {
    match result {
        ScaleResult::Nps(nps) => (nps.n, nps.excluded),
        ScaleResult::TopBox(top) => (top.n, top.excluded),
    }
}

fn page(tree: &Tree, survey: &SurveyReport) -> Page {
    let here = tree.at_document(&survey.head);
    let list = here.anchor(Some(&here.href("surveys.html")), &esc(tree.text(msg!("nav-surveys"))));
    let audience = esc(tree.text(names::audience(survey.audience)));
    let mut record = Record {
        kicker: Some(parts::join(&[list, audience], " / ")),
        title: here.label(&survey.head.title),
        lede: survey.says.iter().map(|statement| parts::sentence(tree, statement)).collect(),
        ..Record::default()
    };
    let scale = survey.questions.iter().filter(|(_, question)| matches!(question.result, QuestionResult::Scale(_)));
    record.verdicts = scale.clone().take(3).map(|entry| verdict(&here, entry)).collect();
    record.push(questions(&here, survey));
    let mut spread = Block::new("answers", tree.text(msg!("section-answers-spread")));
    spread.layout = "cols even";
    for entry in scale {
        spread.figures.extend(figures::distribution(&here, entry));
    }
    record.push(spread);
    for (column, parts) in &survey.breakdowns {
        record.push(figures::breakdown(&here, survey, (column, parts)));
    }
    for entry in &survey.questions {
        record.push(words(&here, entry));
    }
    record.page(&here, "surveys.html", here.plain(&survey.head.title))
}

fn verdict(here: &Here, (id, question): (&Id, &QuestionReport)) -> Verdict {
    let QuestionResult::Scale(result) = &question.result else { return Verdict::default() };
    let (shown, interval) = value(here, result);
    let mut why = Vec::new();
    if let Some((low, high)) = interval {
        let unit = unit(result);
        let statement = Statement::new(msg!("survey-interval"))
            .value("low", low, &unit)
            .value("high", high, &unit)
            .percent("confidence", here.report.settings.confidence.0 * 100.0);
        why.push(SafeHtml::trusted(format!("{}.", said(here, &statement).as_str())));
    }
    why.extend(change(here, question));
    let name = parts::plain(name(here, (id, question)).as_str());
    Verdict { ask: name, big: Some((shown, String::new())), why, ..Verdict::default() }
}

/// What changed since the wave before, in words; an arrow only where the sample supports it.
fn change(here: &Here, question: &QuestionReport) -> Option<SafeHtml> {
    Said::about(&question.says, QuestionTopic::Change).next().map(|change| said(here, change))
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
    parts::reading(&Sign::new(shape, here.change(difference, &Unit::Percent)))
}

/// The questions, with the facts of the survey at their side.
fn questions(here: &Here, survey: &SurveyReport) -> Block {
    let columns = vec![
        Column::head(here, msg!("head-question")),
        Column::num(here, msg!("head-answers")),
        Column::num_called(here.text(msg!("survey-left-out"))),
        Column::num(here, msg!("head-result")),
        Column::num(here, msg!("head-interval")),
        Column::num(here, msg!("head-mean")),
        Column::named(here, msg!("head-change")),
    ];
    let mut table = Table::new(here.text(msg!("caption-survey-questions")), columns).quiet();
    let whole = |n: u64| esc(format::count(here.lang, i64::try_from(n).unwrap_or(i64::MAX)));
    for (id, question) in &survey.questions {
        let QuestionResult::Scale(result) = &question.result else { continue };
        let (n, excluded) = counts(result);
        let (shown, interval) = value(here, result);
        let unit = unit(result);
        let range =
            interval.map(|(low, high)| format::range(here.lang, &here.value(low, &unit), &here.value(high, &unit)));
        let mean = match result {
            ScaleResult::TopBox(top) => top.mean.map(|mean| format::number(here.lang, mean, 2)),
            ScaleResult::Nps(_) => None,
        };
        let mut title = name(here, (id, question));
        if n < CAUTION {
            let few =
                said(here, &Statement::new(msg!("survey-few-answers")).count("n", usize::try_from(n).unwrap_or(0)));
            title = parts::with_small(&title, &few);
        }
        table.row(vec![
            title,
            whole(n),
            whole(excluded),
            parts::bold(&esc(shown)),
            esc(range.unwrap_or_else(|| format::NO_VALUE.to_owned())),
            esc(mean.unwrap_or_else(|| format::NO_VALUE.to_owned())),
            moved(here, question),
        ]);
    }
    let mut block = Block::new("questions", here.text(msg!("section-questions")));
    if !table.is_empty() {
        block.tables.push(table);
    }
    block.body = markdown::body(here, &survey.head, Under::Section);
    block.notes.push(facts(here, survey));
    block.notes.push(parts::provenance(here, survey.head.path()));
    block
}

fn facts(here: &Here, survey: &SurveyReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let count = |n: u64| format::count(here.lang, i64::try_from(n).unwrap_or(i64::MAX));
    note.fact_text(here, msg!("head-date"), Some(here.date_short(survey.date)));
    note.fact_text(here, msg!("fact-audience"), Some(here.text(names::audience(survey.audience))));
    note.fact_text(here, msg!("fact-method"), Some(here.text(names::survey_method(survey.method))));
    note.fact_text(here, msg!("fact-responses"), Some(count(survey.n)));
    note.fact_text(here, msg!("fact-invited"), survey.invited.map(count));
    note.fact_text(here, msg!("head-response-rate"), survey.response_rate.map(|rate| here.value(rate, &Unit::Percent)));
    note.fact_text(here, msg!("fact-incentive"), survey.incentive.as_deref());
    if let Some(previous) = &survey.previous {
        note.fact(here, msg!("head-before"), here.title_link(&DocRef::new(Kind::Survey, previous.clone())));
    }
    note.say(esc(here.text(msg!("survey-not-averaged"))));
    note
}

/// Themes and published texts of a question.
fn words(here: &Here, (id, question): (&Id, &QuestionReport)) -> Block {
    let anchor = format!("q-{}", crate::site::text::anchor(id.as_str()));
    let heading = Some(name(here, (id, question)));
    let mut block = Block { id: anchor, heading, ..Block::default() };
    match &question.result {
        QuestionResult::Scale(_) => {}
        QuestionResult::Themes { themes } => block.tables.push(theme_table(here, themes)),
        QuestionResult::Text { texts, .. } if texts.is_empty() => {
            block.prose.push(esc(here.text(msg!("survey-text-withheld"))));
        }
        QuestionResult::Text { texts, .. } => {
            let quotes =
                texts.iter().map(|text| format!("<blockquote dir=\"auto\">{}</blockquote>", esc(text).as_str()));
            block.body = Some(SafeHtml::trusted(quotes.collect()));
        }
    }
    block
}

fn theme_table(here: &Here, themes: &std::collections::BTreeMap<String, u64>) -> Table {
    let columns = vec![Column::head(here, msg!("head-theme")), Column::num(here, msg!("head-answers"))];
    let mut table = Table::new(here.text(msg!("caption-survey-themes")), columns);
    let mut sorted: Vec<(&String, &u64)> = themes.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    for (theme, n) in sorted {
        table.row(vec![esc(theme), esc(format::count(here.lang, i64::try_from(*n).unwrap_or(i64::MAX)))]);
    }
    table
}
