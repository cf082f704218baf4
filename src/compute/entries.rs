//! Every entry of the report but the checklists and pages, in the order in which they build on each other.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use foldhash::fast::FixedState;
use rayon::prelude::*;

use crate::i18n::{Statement, msg};
use crate::model::{Id, MetricSource};
use crate::report::due::DueAudit;
use crate::report::metric::Latest;
use crate::report::{
    AuditReport, CompetitorReport, DecisionReport, GapReport, GoalReport, LogReport, MetricReport, PlanReport,
    SurveyReport, VisitReport,
};

use super::audits::Audits;
use super::known::Known;
use super::{Setting, audits, competitors, decisions, due, gaps, goals, logs, metrics, plans, says, surveys, visits};

/// The entries of the report.
pub(super) struct Entries {
    pub(super) audits: Vec<AuditReport>,
    pub(super) visits: Vec<VisitReport>,
    pub(super) surveys: Vec<SurveyReport>,
    pub(super) logs: Vec<LogReport>,
    pub(super) metrics: Vec<MetricReport>,
    pub(super) goals: Vec<GoalReport>,
    pub(super) plans: Vec<PlanReport>,
    pub(super) gaps: Vec<GapReport>,
    pub(super) decisions: Vec<DecisionReport>,
    pub(super) due_audits: Vec<DueAudit>,
    pub(super) competitors: Vec<CompetitorReport>,
}

/// Audits by id, looked up only.
pub(super) type AuditsById<'a> = HashMap<&'a Id, &'a AuditReport, FixedState>;

/// Metrics by id.
pub(super) type MetricsById<'a> = BTreeMap<&'a Id, &'a MetricReport>;

/// Metrics by id.
pub(super) fn by_id(metrics: &[MetricReport]) -> MetricsById<'_> {
    metrics.iter().map(|metric| (&metric.head.id, metric)).collect()
}

impl Entries {
    /// The figures of every entry, then the sentences about them. What is in `known` is taken over where it holds.
    pub(super) fn of(setting: Setting<'_>, mut known: Known) -> Self {
        let Audits { reports: audits, moved } = audits::audits(setting, std::mem::take(&mut known.audits));
        let visits = visits::visits(setting);
        let metrics = metrics::metrics(setting, &audits, &visits);
        let by_id = by_id(&metrics);
        let mut entries = Self {
            surveys: surveys::surveys(setting),
            logs: logs::logs(setting),
            goals: goals::goals(setting, &by_id, &known),
            plans: plans::plans(setting, &by_id, &known),
            gaps: gaps::gaps(setting, &by_id),
            decisions: decisions::decisions(setting),
            due_audits: due::audits(setting, &audits),
            competitors: competitors::competitors(setting, &by_id),
            audits,
            visits,
            metrics,
        };
        if setting.is_read() {
            entries.say(setting, &moved);
        }
        entries
    }

    fn say(&mut self, setting: Setting<'_>, moved: &[bool]) {
        let audits: AuditsById<'_> = self.audits.iter().map(|audit| (&audit.head.id, audit)).collect();
        let say = |(audit, moved): (_, &bool)| moved.then(|| says::audit(setting, audit, &audits));
        let says: Vec<_> = self.audits.par_iter().zip(moved).map(say).collect();
        let said = self.audits.iter_mut().zip(says).filter_map(|(audit, says)| Some((audit, says?)));
        said.for_each(|(audit, says)| audit.says = says);
        self.visits.par_iter_mut().for_each(|visit| visit.says = says::visit(visit));
        self.metrics.par_iter_mut().for_each(|metric| metric.says = says::metric(metric));
        let metrics = by_id(&self.metrics);
        for plan in &mut self.plans {
            let change = plan.change;
            for (id, effect) in &mut plan.effect {
                let said = metrics.get(id).map(|metric| says::effect(effect, metric, change, &metrics));
                effect.says = said.unwrap_or_default();
            }
            plan.says = says::plan(plan);
        }
        for competitor in &mut self.competitors {
            competitor.says = says::competitor(competitor, &metrics);
        }
        for log in &mut self.logs {
            log.says = says::log(setting, log);
        }
        for goal in &mut self.goals {
            if let Some(metric) = metrics.get(&goal.metric.value) {
                goal.says = says::goal(goal, metric);
            }
        }
        self.say_surveys(setting);
        self.say_gaps();
    }

    fn say_surveys(&mut self, setting: Setting<'_>) {
        let dates: BTreeMap<Id, NaiveDate> =
            self.surveys.iter().map(|survey| (survey.head.id.clone(), survey.date)).collect();
        let level = setting.confidence.level();
        for survey in &mut self.surveys {
            let before = survey.previous.as_ref().and_then(|id| dates.get(id)).copied();
            for question in survey.questions.values_mut() {
                question.says = says::question(question, (level, survey.least), before);
            }
            if let Some(drivers) = &mut survey.drivers {
                let of = says::called(&drivers.of, &survey.questions);
                drivers.title = Statement::new(msg!("section-drivers")).with("of", of);
                drivers.says = says::drivers(drivers, &survey.questions, survey.least);
            }
        }
        let says = |survey: &SurveyReport| says::survey(survey, &comparing(&self.metrics, &self.surveys, survey));
        let says: Vec<Vec<Statement>> = self.surveys.iter().map(says).collect();
        self.surveys.iter_mut().zip(says).for_each(|(survey, says)| survey.says = says);
    }

    fn say_gaps(&mut self) {
        let closed = self.gaps.iter().filter_map(|gap| Some((gap.head.id.clone(), gap.closing()?.date)));
        let closed: BTreeMap<Id, NaiveDate> = closed.collect();
        for gap in &mut self.gaps {
            gap.says = says::gap(gap, &closed);
        }
    }
}

/// The metrics whose last change is one between `survey` and those before it.
fn comparing<'a>(
    metrics: &'a [MetricReport],
    surveys: &[SurveyReport],
    survey: &SurveyReport,
) -> Vec<&'a MetricReport> {
    let compares = |metric: &&MetricReport| {
        let MetricSource::Survey(source) = &metric.source else { return false };
        let is_of = |point: Option<Latest>, survey: &SurveyReport| {
            let asked = source.surveys.iter().any(|id| id.value == survey.head.id);
            asked && point.is_some_and(|point| point.period == metric.every.containing(survey.date))
        };
        let is_before = |other: &SurveyReport| other.head.id != survey.head.id && is_of(metric.previous, other);
        metric.survey_change.is_some() && is_of(metric.latest, survey) && surveys.iter().any(is_before)
    };
    metrics.iter().filter(compares).collect()
}
