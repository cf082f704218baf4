//! What customers said in a quarter: answers to surveys, and complaints.

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::model::{DocRef, Period};
use crate::report::brief::{BriefLine, BriefTopic};
use crate::report::movement::MovementVerdict;
use crate::report::survey::{QuestionReport, QuestionTopic};
use crate::report::{Audience, LogReport, Said, ScaleMethod, SurveyReport};

use super::super::complaints::{counted_by, in_quarter};
use super::{BriefEntries, about};

/// The most questions of a survey whose answers a brief tells.
const QUESTIONS: usize = 3;

impl BriefEntries<'_> {
    /// What was found in surveys of customers in the quarter.
    pub(super) fn voice(self, quarter: Period) -> Vec<BriefLine> {
        let asked = self.entries.surveys.iter().filter(|survey| {
            quarter.contains(survey.date) && survey.audience != Audience::Employees && survey.n.is_some()
        });
        asked.flat_map(found).collect()
    }

    /// How many complaints came in, against the same quarter a year earlier, and what most are about.
    pub(super) fn complaints(self, quarter: Period) -> Vec<BriefLine> {
        let Some(complaints) = in_quarter(self.setting, self.complaints, quarter) else { return Vec::new() };
        let counted = counted_by(self.metrics.values().copied(), &self.entries.logs);
        let moved = counted.and_then(|metric| self.past.until(metric, quarter)).map(|until| until.movement.verdict);
        let is_judged = moved.is_some_and(|verdict| verdict != MovementVerdict::TooFew);
        let says = match complaints.before {
            // What moved tells it of the metric that counts them.
            Some((before, _)) if is_judged => Statement::new(msg!("brief-complaints-beside")).with("before", before),
            Some((before, moved)) => Statement::new(msg!("brief-complaints-against"))
                .with("before", before)
                .with("moved", Arg::Plain(moved.word().to_owned())),
            None => Statement::new(msg!("brief-complaints")),
        };
        let category = |(name, n): &(String, u64)| {
            let counted = Statement::new(msg!("brief-complaints-of")).with("name", self.setting.value_name(name));
            Arg::from(counted.with("n", *n))
        };
        let most: Vec<Arg> = complaints.most.iter().map(category).collect();
        let most = (!most.is_empty())
            .then(|| Statement::new(msg!("brief-complaints-most")).with("names", Arg::List(most, Join::And)));
        let held = |log: &&LogReport| log.months.keys().any(|month| quarter.contains(month.start()));
        let logs: Vec<DocRef> = self.entries.logs.iter().filter(held).map(|log| about(&log.head)).collect();
        let line = |says| BriefLine { topic: BriefTopic::Complaints, says, about: logs.clone() };
        std::iter::once(says.with("n", complaints.n)).chain(most).map(line).collect()
    }
}

/// What was found by a survey: what is asked of satisfaction, recommendation and effort before what is asked of single things.
fn found(survey: &SurveyReport) -> Vec<BriefLine> {
    let mut asked: Vec<&QuestionReport> =
        survey.questions.values().filter(|question| question.method.is_some()).collect();
    asked.sort_by_key(|question| question.method == Some(ScaleMethod::Mean));
    let says = asked.into_iter().filter_map(|question| Said::about(&question.says, QuestionTopic::Found).next());
    let line =
        |says: &Statement| BriefLine { topic: BriefTopic::Voice, says: says.clone(), about: vec![about(&survey.head)] };
    says.take(QUESTIONS).map(line).collect()
}
