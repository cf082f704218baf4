//! The arithmetic of a survey: counts to shares, scores and intervals, and the test of a change.

use crate::formula::survey::{Nps, TopBox};
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::survey::ScaleMethod;
use crate::model::{Id, Unit};
use crate::report::derivation::{Chapter, Step};
use crate::report::drivers::DriversReport;
use crate::report::survey::{QuestionResult, ScaleResult, SurveyChange};
use crate::report::{Report, SurveyReport};

use super::super::says;
use super::{number, parting, term};

/// The parts of a survey's arithmetic: the response rate, then every scored question.
pub(super) fn parts(report: &Report, survey: &SurveyReport) -> Vec<Chapter> {
    let z = report.settings.confidence.z();
    let mut parts = Vec::new();
    if let (Some(invited), Some(n), Some(rate)) = (survey.invited, survey.n, survey.response_rate) {
        let working = format!("100 × {n} ÷ {invited}");
        let step = Step::figure(term!("response-rate")).working(working).result(Some(rate), &Unit::Percent);
        parts.push(super::part(msg!("glossary-response-rate"), vec![step]));
    }
    for (id, question) in &survey.questions {
        let (QuestionResult::Scale(result), Some(method)) = (&question.result, question.method) else { continue };
        let title = question.asked.title.clone().unwrap_or_else(|| crate::model::Label::from(id.as_str()));
        let mut steps = match (result, method) {
            (ScaleResult::Nps(nps), _) => of_nps(nps, z),
            (ScaleResult::TopBox(top), ScaleMethod::Mean) => of_mean(top),
            (ScaleResult::TopBox(top), method) => of_top_box(top, method, z).into_iter().chain(of_mean(top)).collect(),
        };
        if let Some(first) = steps.first_mut() {
            first.source = Some(question.asked.origin.clone());
        }
        steps.extend(question.change.iter().flat_map(|of| change(of, question.difference)));
        parts.push(Chapter { title: Statement::new(msg!("derive-section")).label("title", &title), steps });
    }
    parts.extend(survey.drivers.as_ref().map(|drivers| of_drivers(survey, drivers)));
    parts
}

/// How much each driver explains of a rating.
fn of_drivers(survey: &SurveyReport, drivers: &DriversReport) -> Chapter {
    let called = |id: &Id| says::called(id, &survey.questions);
    let complete = drivers.complete.map(|n| n as f64);
    let mut steps = vec![Step::new(Statement::new(msg!("derive-complete"))).result(complete, &Unit::Count)];
    steps[0].source = survey.written.drivers.as_ref().map(|asked| asked.of.origin.clone());
    if drivers.n != drivers.complete {
        steps.push(count(msg!("derive-drawn"), drivers.n.unwrap_or(0)));
    }
    if let Some(r2) = drivers.r2 {
        let sum: Vec<String> = drivers.drivers.values().map(|driver| number(driver.lmg)).collect();
        let explained = Step::figure(term!("drivers")).working(sum.join(" + ")).result(Some(r2), &Unit::Count);
        let p = Step::new(Statement::new(msg!("derive-p"))).defined(term!("drivers")).result(drivers.p, &Unit::Count);
        steps.extend([explained, p]);
    }
    for (id, driver) in &drivers.drivers {
        let label = Statement::new(msg!("derive-driver")).with("name", called(id));
        let (low, high) = (number(driver.share_low), number(driver.share_high));
        let working = format!("100 × {} ÷ R²;  {low} … {high};  r = {}", number(driver.lmg), number(driver.r));
        let lower = Arg::List(driver.ahead_of.iter().map(&called).collect(), Join::And);
        let outcome = Statement::new(msg!("derive-ahead-of")).with("names", lower);
        let outcome = (!driver.ahead_of.is_empty()).then_some(outcome);
        steps.push(Step::new(label).working(working).result(Some(driver.share), &Unit::Percent).outcome(outcome));
    }
    let verdict = Step::new(Statement::new(msg!("head-verdict"))).outcome(drivers.says.first().cloned());
    steps.push(verdict);
    Chapter { title: drivers.title.clone(), steps }
}

fn count(key: Key, n: u64) -> Step {
    Step::new(Statement::new(key)).result(Some(n as f64), &Unit::Count)
}

fn of_nps(nps: &Nps, z: f64) -> Vec<Step> {
    let mut steps = vec![
        count(msg!("nps-promoters"), nps.promoters),
        count(msg!("nps-passives"), nps.passives),
        count(msg!("nps-detractors"), nps.detractors),
        count(msg!("derive-answers"), nps.n),
        count(msg!("derive-excluded"), nps.excluded),
    ];
    let n = nps.n_effective.unwrap_or(nps.n as f64);
    let score = if nps.n_effective.is_some() {
        // Weighted shares cannot be shown as counts.
        String::new()
    } else {
        format!("100 × ({} − {}) ÷ {}", nps.promoters, nps.detractors, nps.n)
    };
    steps.push(Step::figure(term!("nps")).working(score).result(nps.nps, &Unit::Score));
    steps.extend(effective(nps.n_effective));
    let share = |count: u64| count as f64 / nps.n as f64;
    let working = if nps.n_effective.is_some() || nps.n == 0 {
        String::new()
    } else {
        let (p, d) = (share(nps.promoters), share(nps.detractors));
        format!("100 × √(({} + {} − {}²) ÷ {})", number(p), number(d), term(p - d), number(n))
    };
    steps.push(
        Step::new(Statement::new(msg!("derive-se")))
            .defined(term!("nps"))
            .working(working)
            .result(nps.se, &Unit::Score),
    );
    if let (Some(score), Some(se)) = (nps.nps, nps.se) {
        let bound = |key: Key, sign: &str, value: Option<f64>| {
            let working = format!("{} {sign} {} × {}", number(score), number(z), number(se));
            Step::new(Statement::new(key)).defined(term!("nps")).working(working).result(value, &Unit::Score)
        };
        steps.push(bound(msg!("derive-low"), "−", nps.low));
        steps.push(bound(msg!("derive-high"), "+", nps.high));
    }
    if let (true, Some((low, high))) = (nps.interval() != nps.low.zip(nps.high), nps.interval()) {
        let working = format!("{} … {}", number(low), number(high));
        steps.push(Step::figure(term!("nps-adjusted")).working(working).result(nps.adj_nps, &Unit::Score));
    }
    steps
}

fn effective(n: Option<f64>) -> Option<Step> {
    n.map(|n| Step::figure(term!("effective-sample")).working("(Σw)² ÷ Σw²").result(Some(n), &Unit::Count))
}

fn of_top_box(top: &TopBox, method: ScaleMethod, z: f64) -> Vec<Step> {
    let figure = if method == ScaleMethod::Ces { term!("ces") } else { term!("csat") };
    let mut steps = vec![
        count(msg!("derive-top"), top.top_count),
        count(msg!("derive-answers"), top.n),
        count(msg!("derive-excluded"), top.excluded),
    ];
    let plain = top.n_effective.is_none();
    let working = if plain { format!("100 × {} ÷ {}", top.top_count, top.n) } else { String::new() };
    steps.push(Step::figure(figure).working(working).result(top.pct, &Unit::Percent));
    steps.extend(effective(top.n_effective));
    if let Some(pct) = top.pct {
        let (p, n) = (number(pct / 100.0), number(top.n_effective.unwrap_or(top.n as f64)));
        let z = number(z);
        let bound = |key: Key, sign: &str, value: Option<f64>| {
            let root = format!("√({p} × (1 − {p}) ÷ {n} + {z}² ÷ (4 × {n}²))");
            let working = format!("100 × ({p} + {z}² ÷ (2 × {n}) {sign} {z} × {root}) ÷ (1 + {z}² ÷ {n})");
            let step = Step::new(Statement::new(key)).defined(term!("proportion-interval"));
            step.working(working).result(value, &Unit::Percent)
        };
        steps.push(bound(msg!("derive-low"), "−", top.pct_low));
        steps.push(bound(msg!("derive-high"), "+", top.pct_high));
    }
    steps
}

fn of_mean(top: &TopBox) -> Vec<Step> {
    let Some(mean) = top.mean else { return Vec::new() };
    let working = match (top.mean_low, top.mean_high, top.sd) {
        (Some(low), Some(high), Some(sd)) => format!("s = {};  {} … {}", number(sd), number(low), number(high)),
        _ => String::new(),
    };
    let step = Step::new(Statement::new(msg!("derive-mean"))).defined(term!("mean-interval"));
    vec![step.working(working).result(Some(mean), &Unit::Rating)]
}

/// The test of a change between two waves, whose figures lie so far apart.
pub(super) fn change(change: &SurveyChange, difference: Option<f64>) -> Vec<Step> {
    let (difference, low, high, p, significant) = match change {
        SurveyChange::Nps(change) => (change.diff, change.low, change.high, change.p_value, change.significant),
        SurveyChange::TopBox(change) => {
            let mean = change.mean_change.as_ref();
            let low = change.diff_low.or_else(|| mean.and_then(|mean| mean.low));
            let high = change.diff_high.or_else(|| mean.and_then(|mean| mean.high));
            (difference, low, high, change.p_value, change.significant)
        }
    };
    let working = low.zip(high).map_or_else(String::new, |(low, high)| format!("{} … {}", number(low), number(high)));
    let verdict = significant.map(|yes| if yes { msg!("derive-beyond-chance") } else { msg!("derive-within-chance") });
    vec![
        Step::figure(term!("survey-change"))
            .working(working)
            .result(difference, &Unit::Score)
            .outcome(significant.and_then(|significant| parting(significant, low.zip(high)))),
        Step::new(Statement::new(msg!("derive-p")))
            .defined(term!("survey-change"))
            .result(p, &Unit::Count)
            .outcome(verdict.map(Statement::new)),
    ]
}
