//! The drivers of a survey's rating: its complete answers in; what is concluded of them out.

use std::collections::BTreeMap;

use crate::formula::answers::AnswerCounts;
use crate::formula::drivers::{Judged, JudgedDriver, Silent, judged};
use crate::i18n::{Statement, msg};
use crate::model::survey::{Answers, Question};
use crate::model::{Id, Survey};
use crate::report::drivers::{DriverReport, DriverVerdict, DriversReport, DriversWhy};

use super::Setting;

/// What goes with the rating that `survey` asks about, of a group of at least `least`; `None` where it asks about none.
///
/// Where a driver stands is read from all answers to it, which are published, not from the complete ones alone: the difference of
/// two such means would give away the few who skipped a question.
pub(super) fn drivers(setting: Setting<'_>, survey: &Survey, least: u64) -> Option<DriversReport> {
    let (asked, cases) = (survey.written.drivers.as_ref()?, survey.cases.as_ref()?);
    let mut report = DriversReport {
        of: asked.of.value.clone(),
        n: None,
        complete: None,
        r2: None,
        p: None,
        verdict: None,
        why: Some(DriversWhy::TooFewAnswers),
        drivers: BTreeMap::new(),
        title: Statement::new(msg!("section-drivers")).id("of", asked.of.value.as_str()),
        says: Vec::new(),
    };
    if cases.complete() < least || survey.rows < least {
        return Some(report);
    }
    (report.n, report.complete) = (Some(cases.len() as u64), Some(cases.complete()));
    let Judged { r2, p, drivers } = judged(cases, setting.confidence);
    (report.r2, report.p) = (r2, p);
    let names: Vec<&Id> = asked.by.iter().map(|id| &id.value).collect();
    match drivers {
        Ok(drivers) => {
            (report.verdict, report.why) = verdict(&drivers);
            let drivers = drivers.iter().zip(&names);
            report.drivers =
                drivers.map(|(driver, id)| ((*id).clone(), told(driver, &names, question(survey, id)))).collect();
        }
        Err(why) => {
            report.why = Some(match why {
                Silent::TooFewCases => DriversWhy::TooFewCompleteAnswers,
                Silent::ConstantRating => DriversWhy::ConstantRating,
                Silent::NoRelation => DriversWhy::NoRelationShown,
            });
        }
    }
    Some(report)
}

fn verdict(drivers: &[JudgedDriver]) -> (Option<DriverVerdict>, Option<DriversWhy>) {
    if drivers.len() < 2 {
        return (None, Some(DriversWhy::OneDriver));
    }
    let parted = drivers.iter().any(|driver| !driver.ahead_of.is_empty());
    (Some(if parted { DriverVerdict::Ordered } else { DriverVerdict::NoOrderShown }), None)
}

fn question<'a>(survey: &'a Survey, id: &Id) -> Option<&'a Question> {
    survey.questions.iter().find(|question| question.id() == id)
}

fn told(driver: &JudgedDriver, names: &[&Id], question: Option<&Question>) -> DriverReport {
    DriverReport {
        lmg: driver.lmg,
        share: 100.0 * driver.share,
        share_low: 100.0 * driver.low,
        share_high: 100.0 * driver.high,
        r: driver.r,
        against: driver.against,
        performance: question.and_then(performance),
        ahead_of: driver.ahead_of.iter().map(|other| names[*other].clone()).collect(),
    }
}

/// The mean answer in percent of the way from the worst to the best.
fn performance(question: &Question) -> Option<f64> {
    let Answers::Scale { scale, tallies, .. } = &question.answers else { return None };
    let mean = mean(&tallies.all)?;
    Some(100.0 * (mean - scale.min) / (scale.max - scale.min)).filter(|percent| percent.is_finite())
}

fn mean(counts: &AnswerCounts) -> Option<f64> {
    counts.moments().map(|moments| moments.mean)
}
