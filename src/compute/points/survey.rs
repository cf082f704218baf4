//! Points from the answers to a question of one or more surveys.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::formula::answers::Range;
use crate::formula::survey::AnswerCounts;
use crate::model::survey::{Answers, ScaleMethod, SurveyMethod, Tallies};
use crate::model::{Every, Metric, Period};
use crate::report::survey::ScaleResult;
use crate::schema::source::SurveySource;

use super::{Observations, PeriodValue, Points, Setting, SurveyAnswers};
use crate::compute::floor::Entered;
use crate::compute::privacy;
use crate::compute::surveys::Scoring;

/// The figure of the question by period: answers of all surveys in one period are taken together.
pub(super) fn points(setting: Setting<'_>, metric: &Metric, wanted: &SurveySource) -> Points {
    let sources = wanted.surveys.iter().map(|id| format!("survey/{}", id.value)).collect();
    let mut gathered = Gathered {
        metric,
        scoring: None,
        scale: None,
        whole: BTreeMap::new(),
        series: BTreeMap::new(),
        parts: BTreeMap::new(),
        hidden: BTreeSet::new(),
        hidden_parts: BTreeMap::new(),
        withheld: None,
    };
    for id in &wanted.surveys {
        let Some(survey) = setting.workspace.surveys.get(&id.value) else { continue };
        if survey.method == SurveyMethod::Conversation || survey.date > setting.as_of {
            continue;
        }
        let question = survey.questions.iter().find(|question| *question.id() == wanted.question.value);
        let Some(Answers::Scale { method, scale, top_from, tallies }) = question.map(|question| &question.answers)
        else {
            continue;
        };
        // A threshold belongs to the method it was stated for.
        let top_from = top_from.filter(|_| wanted.method.is_none_or(|wanted| wanted == *method));
        let scoring = Scoring::new(wanted.method.unwrap_or(*method), top_from);
        let least = privacy::least(setting, survey);
        // A survey that is not published enters nothing, or a point less the others would give it back.
        if survey.rows >= least && tallies.all.n() >= least {
            // Surveys that say nothing of waves are one series, because one metric names them all.
            let series = survey.wave_of.as_ref().map(|of| of.value.clone()).unwrap_or_default();
            gathered.add(scoring, *scale, (survey.date, &series), (tallies, least));
        } else {
            gathered.withhold(least);
        }
    }
    gathered.hide();
    let withheld = gathered.withheld;
    let Some(scoring) = gathered.scoring else { return Points { sources, withheld, ..Points::default() } };
    let observe = |counts: &AnswerCounts| observation(&scoring.result(counts, setting.confidence), scoring.method);
    let course =
        |counts: &ByPeriod| -> Observations { counts.iter().map(|(period, c)| (*period, observe(c))).collect() };
    let parts = gathered.parts.iter().map(|(column, values)| {
        (column.clone(), values.iter().map(|(value, counts)| (value.clone(), course(counts))).collect())
    });
    Points {
        whole: course(&gathered.whole),
        parts: parts.collect(),
        sources,
        withheld,
        answers: Some(SurveyAnswers { scoring, by_period: gathered.whole, series: gathered.series }),
        ..Points::default()
    }
}

/// The answers that the points of `metric` count, those of one breakdown with their value in it. Answers are not known one by one: those
/// of a day and a value are numbered.
pub(in crate::compute) fn entered<'a>(
    setting: Setting<'a>,
    metric: &'a Metric,
    wanted: &'a SurveySource,
    column: Option<&'a str>,
) -> Vec<Entered<'a>> {
    let mut entered = Vec::new();
    let place = column.and_then(|column| metric.by.iter().position(|name| name == column));
    for survey in wanted.surveys.iter().filter_map(|id| setting.workspace.surveys.get(&id.value)) {
        let question = survey.questions.iter().find(|question| *question.id() == wanted.question.value);
        let Some(Answers::Scale { tallies, .. }) = question.map(|question| &question.answers) else { continue };
        let mut number = 0;
        let mut add = |date: NaiveDate, value: Option<&'a str>, n: u64| {
            for _ in 0..n {
                let mut parts = vec![None; metric.by.len()];
                place.into_iter().for_each(|place| parts[place] = value);
                let period = metric.every.containing(date);
                entered.push(Entered { row: (survey.head.id.as_str(), number), period, parts, kept: false });
                number += 1;
            }
        };
        let mut left: BTreeMap<NaiveDate, u64> = tallies.by_date.iter().map(|(date, all)| (*date, all.n())).collect();
        if left.is_empty() {
            left.insert(survey.date, tallies.all.n());
        }
        let dated = column.and_then(|column| tallies.by_and_date.get(column)).into_iter().flatten();
        for (value, dates) in dated {
            for (date, counts) in dates {
                add(*date, Some(value), counts.n());
                left.entry(*date).and_modify(|left| *left = left.saturating_sub(counts.n()));
            }
        }
        left.into_iter().for_each(|(date, n)| add(date, None, n));
    }
    entered
}

type ByPeriod = BTreeMap<Period, AnswerCounts>;

/// Answers of all surveys by period. The first survey sets the scale; one on another scale cannot be taken together.
struct Gathered<'a> {
    metric: &'a Metric,
    scoring: Option<Scoring>,
    scale: Option<Range>,
    whole: ByPeriod,
    /// The series of waves that the answers of each period are of.
    series: BTreeMap<Period, BTreeSet<String>>,
    parts: BTreeMap<String, BTreeMap<String, ByPeriod>>,
    /// Periods that are hidden of some survey.
    hidden: BTreeSet<Period>,
    /// Column → value → periods that are hidden of some survey.
    hidden_parts: BTreeMap<String, BTreeMap<String, BTreeSet<Period>>>,
    /// The least number behind a value, where some are withheld for it.
    withheld: Option<u64>,
}

impl Gathered<'_> {
    fn withhold(&mut self, least: u64) {
        self.withheld = self.withheld.max(Some(least));
    }

    fn add(
        &mut self,
        scoring: Scoring,
        scale: Range,
        (date, series): (NaiveDate, &str),
        (tallies, least): (&Tallies, u64),
    ) {
        if *self.scale.get_or_insert(scale) != scale || *self.scoring.get_or_insert(scoring) != scoring {
            return;
        }
        self.remember_hidden(date, tallies, least);
        let every = self.metric.every;
        for date in tallies.by_date.keys().chain(tallies.by_date.is_empty().then_some(&date)) {
            self.series.entry(every.containing(*date)).or_default().insert(series.to_owned());
        }
        let merge = |into: &mut ByPeriod, date: NaiveDate, counts: &AnswerCounts| {
            into.entry(every.containing(date)).or_insert_with(|| AnswerCounts::new(scale)).merge(counts);
        };
        if tallies.by_date.is_empty() {
            merge(&mut self.whole, date, &tallies.all);
        }
        for (date, counts) in &tallies.by_date {
            merge(&mut self.whole, *date, counts);
        }
        for column in &self.metric.by {
            let parts = self.parts.entry(column.clone()).or_default();
            match tallies.by_and_date.get(column) {
                Some(values) => {
                    for (value, counts) in values.iter().flat_map(|(v, dates)| dates.iter().map(move |d| (v, d))) {
                        merge(parts.entry(value.clone()).or_default(), *counts.0, counts.1);
                    }
                }
                None => {
                    for (value, counts) in tallies.by.get(column).into_iter().flatten() {
                        merge(parts.entry(value.clone()).or_default(), date, counts);
                    }
                }
            }
        }
    }
}

impl Gathered<'_> {
    /// Notes what of a survey must not be shown, in whatever point it stands.
    fn remember_hidden(&mut self, date: NaiveDate, tallies: &Tallies, least: u64) {
        let every = self.metric.every;
        let parts = privacy::hidden_parts(tallies, least);
        let periods = privacy::hidden_periods(tallies, every, &parts, least);
        // A course by quarters stands beside one by months: it is shown where that could be.
        let fine = if matches!(every, Every::Quarter | Every::Year) { Every::Month } else { every };
        let fine_periods = privacy::hidden_periods(tallies, fine, &parts, least);
        let all: BTreeSet<Period> =
            tallies.by_date.keys().copied().chain([date]).map(|day| every.containing(day)).collect();
        for column in &self.metric.by {
            let none = BTreeSet::new();
            let values = parts.get(column).unwrap_or(&none);
            let of_fine = privacy::Hidden { periods: &fine_periods, values, least };
            let values = privacy::hidden_courses(tallies, column, fine, &of_fine);
            let known = privacy::Hidden { periods: &periods, values: &values, least };
            for value in &privacy::hidden_courses(tallies, column, every, &known) {
                let hidden = self.hidden_parts.entry(column.clone()).or_default();
                hidden.entry(value.clone()).or_default().extend(&all);
                self.withheld = self.withheld.max(Some(least));
            }
        }
        if !periods.is_empty() {
            self.withhold(least);
        }
        self.hidden.extend(periods);
    }

    fn hide(&mut self) {
        self.whole.retain(|period, _| !self.hidden.contains(period));
        for (column, values) in &mut self.parts {
            let hidden = self.hidden_parts.get(column);
            for (value, course) in values {
                let own = hidden.and_then(|hidden| hidden.get(value));
                let is_hidden =
                    |period: &Period| self.hidden.contains(period) || own.is_some_and(|own| own.contains(period));
                course.retain(|period, _| !is_hidden(period));
            }
        }
    }
}

/// The figure that a point shows: the score, the share of top answers in percent or the mean.
fn observation(result: &ScaleResult, method: ScaleMethod) -> PeriodValue {
    match (result, method) {
        (ScaleResult::Nps(nps), _) => {
            let interval = nps.interval();
            PeriodValue {
                value: nps.nps,
                n: Some(nps.n as f64),
                low: interval.map(|(low, _)| low),
                high: interval.map(|(_, high)| high),
            }
        }
        (ScaleResult::TopBox(top), ScaleMethod::Mean) => {
            PeriodValue { value: top.mean, n: Some(top.n as f64), low: top.mean_low, high: top.mean_high }
        }
        (ScaleResult::TopBox(top), _) => {
            PeriodValue { value: top.pct, n: Some(top.n as f64), low: top.pct_low, high: top.pct_high }
        }
    }
}
