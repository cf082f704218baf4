//! What the results rest on: where values, audits and visits are missing, old or few.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months, NaiveDate};

use crate::formula::sum::median;
use crate::i18n::{Statement, msg};
use crate::model::survey::Audience;
use crate::model::{Id, Period, Unit};
use crate::report::coverage::{
    AuditCell, AuditDue, ChecklistCoverage, Freshness, HourCell, PlaceCoverage, SeriesCell, SeriesCoverage, View,
    VisitGroup,
};
use crate::report::survey::QuestionResult;
use crate::report::{
    AuditReport, Coverage, EffectCoverage, GoalReport, MetricReport, SurveyReport, ViewPair, VisitHours, VisitReport,
};
use crate::schema::duty::Duty;
use crate::schema::goal::Effect;

use super::Setting;
use super::exceptions::exceptions;
use super::metrics::interval;

/// What was looked at more than so many months ago is stale.
const FRESH_MONTHS: u32 = 12;
/// A sample of fewer contacts is small.
const SMALL_SAMPLE: u64 = 30;

/// The coverage of series, audits and visits.
pub(super) fn coverage(
    setting: Setting<'_>,
    metrics: &[MetricReport],
    audits: &[AuditReport],
    visits: &[VisitReport],
) -> Coverage {
    let series: Vec<SeriesCoverage> = metrics.iter().filter_map(|metric| of_series(setting, metric)).collect();
    let complete = series.iter().filter(|series| series.have >= series.expected).count();
    let audits = of_audits(setting, audits);
    let headline = Statement::new(msg!("coverage-series")).count("complete", complete).count("total", series.len());
    let never = never_audited(setting, &audits, metrics, visits)
        .into_iter()
        .map(|channel| Statement::new(msg!("coverage-never-audited")).with("what", setting.value_name(&channel)));
    let says = (!series.is_empty()).then_some(headline).into_iter().chain(never).collect();
    let due = due(setting, &audits);
    let visits = of_places(setting, visits);
    let all = Coverage { complete, visits, audits, due, says, series, exceptions: Vec::new() };
    Coverage { exceptions: exceptions(&all, metrics), ..all }
}

/// When each checklist without a schedule of its own is due again on each channel, the earliest first: a year after the section that
/// was looked at longest ago.
fn due(setting: Setting<'_>, audits: &[ChecklistCoverage]) -> Vec<AuditDue> {
    let of = |checklist: &ChecklistCoverage, (channel, cells): &(Option<String>, Vec<AuditCell>)| {
        let oldest = cells.iter().filter(|cell| cell.date.is_some()).min_by_key(|cell| cell.date)?;
        let date = oldest.date?;
        let due = date.checked_add_months(Months::new(FRESH_MONTHS))?;
        Some(AuditDue {
            checklist: checklist.checklist.clone(),
            channel: channel.clone(),
            latest: oldest.audit.clone()?,
            date,
            due,
            late: Duty::until(due).days_late(setting.as_of).is_some(),
        })
    };
    let unscheduled = audits
        .iter()
        .filter(|checklist| super::due::scheduled(setting.workspace).all(|list| list.head.id != checklist.checklist));
    let all = unscheduled.flat_map(|checklist| checklist.channels.iter().map(move |channel| (checklist, channel)));
    let mut due: Vec<AuditDue> = all.filter_map(|(checklist, channel)| of(checklist, channel)).collect();
    due.sort_by(|a, b| a.due.cmp(&b.due).then_with(|| a.checklist.cmp(&b.checklist)));
    due
}

/// The channels that metrics and visits know and no audit has looked at; none where nothing was audited by channel.
fn never_audited(
    setting: Setting<'_>,
    audits: &[ChecklistCoverage],
    metrics: &[MetricReport],
    visits: &[VisitReport],
) -> BTreeSet<String> {
    let audited: BTreeSet<&str> =
        audits.iter().flat_map(|checklist| checklist.channels.iter().filter_map(|(name, _)| name.as_deref())).collect();
    if audited.is_empty() {
        return BTreeSet::new();
    }
    let measured = metrics.iter().filter_map(|metric| metric.breakdowns.get(CHANNEL)).flat_map(BTreeMap::keys);
    let visited = visits.iter().filter(|visit| visit.date <= setting.as_of).filter_map(|visit| visit.channel.as_ref());
    measured.chain(visited).filter(|channel| !audited.contains(channel.as_str())).cloned().collect()
}

/// The name of the scope, column or breakdown that tells channels apart.
const CHANNEL: &str = "channel";

/// The periods of a metric from its first value on. The last period that should have a value is the last finished one,
/// less one of grace. Where values come every few periods, as waves of surveys do, those between are not expected, and one that
/// comes up to half as late again is not missing.
fn of_series(setting: Setting<'_>, metric: &MetricReport) -> Option<SeriesCoverage> {
    let have: BTreeSet<Period> =
        metric.series.iter().filter(|point| point.value.is_some()).map(|point| point.period).collect();
    let (first, last) = (*have.first()?, *have.last()?);
    let due = metric.every.containing(setting.as_of).plus(-2);
    let end = metric.every.containing(setting.as_of).max(last);
    let all = std::iter::successors(Some(first), |period| Some(period.next())).take_while(|period| *period <= end);
    let at = |period: Period| interval(metric.every).position(period.start());
    let is_expected = |period: Period| {
        let since = have.range(..period).next_back().map_or(0, |before| at(period) - at(*before));
        let whole = have.range(period..).next().map_or(i64::MAX, |next| at(*next) - at(period) + since);
        since % metric.cadence == 0 && whole > metric.cadence + metric.cadence / 2
    };
    let state = |period: Period| match () {
        () if have.contains(&period) => SeriesCell::Value,
        () if !is_expected(period) => SeriesCell::NotExpected,
        () if period < last => SeriesCell::Missing,
        () if period <= due && metric.stale.is_some() => SeriesCell::Stale,
        () => SeriesCell::NotExpected,
    };
    let cells: Vec<(Period, SeriesCell)> = all.map(|period| (period, state(period))).collect();
    let expected = cells.iter().filter(|(_, cell)| *cell != SeriesCell::NotExpected).count();
    Some(SeriesCoverage { metric: metric.head.id.clone(), every: metric.every, cells, have: have.len(), expected })
}

/// The latest final audit of each checklist, section and channel.
fn of_audits(setting: Setting<'_>, audits: &[AuditReport]) -> Vec<ChecklistCoverage> {
    type Seen<'a> = BTreeMap<(&'a Id, Option<&'a str>, &'a Id), &'a AuditReport>;
    let mut latest: Seen<'_> = BTreeMap::new();
    let mut by_checklist: BTreeMap<&Id, BTreeSet<Option<&str>>> = BTreeMap::new();
    let finals = audits.iter().filter(|audit| audit.is_result() && audit.date <= setting.as_of);
    // Newest first: the first audit of a key is its latest.
    for audit in finals {
        let channel = audit.scope.get(CHANNEL).map(String::as_str);
        by_checklist.entry(&audit.checklist.value.id).or_default().insert(channel);
        for (section, _) in audit.scored.sections.iter().filter(|(_, score)| score.is_some()) {
            latest.entry((&audit.checklist.value.id, channel, section)).or_insert(audit);
        }
    }
    let cell = |key: (&Id, Option<&str>, &Id)| audit_cell(setting, latest.get(&key).copied());
    // The channels of all checklists that more than one channel is audited by.
    let several = by_checklist.values().filter(|channels| channels.iter().flatten().count() > 1);
    let compared: BTreeSet<Option<&str>> = several.flatten().copied().flatten().map(Some).collect();
    let checklists = by_checklist.keys().copied().filter_map(|id| setting.workspace.newest_checklist(id.as_str()));
    checklists
        .map(|checklist| {
            let id = &checklist.head.id;
            // A checklist that is filled in for one channel only is not meant for the others.
            let own: BTreeSet<Option<&str>> = by_checklist.get(id).into_iter().flatten().copied().collect();
            let shared = own.iter().flatten().count() > 1;
            let shown = own.iter().chain(compared.iter().filter(|_| shared)).copied().collect::<BTreeSet<_>>();
            ChecklistCoverage {
                checklist: id.clone(),
                title: checklist.head.title.clone(),
                sections: checklist.sections.iter().map(|s| (s.id.clone(), s.title.clone())).collect(),
                channels: shown
                    .into_iter()
                    .map(|channel| {
                        let cells = checklist.sections.iter().map(|section| cell((id, channel, &section.id)));
                        (channel.map(str::to_owned), cells.collect())
                    })
                    .collect(),
            }
        })
        .collect()
}

fn audit_cell(setting: Setting<'_>, audit: Option<&AuditReport>) -> AuditCell {
    let Some(audit) = audit else {
        return AuditCell { state: Freshness::Never, audit: None, date: None, months_ago: None, reviewed: None };
    };
    let small = audit.sample.as_ref().is_some_and(|sample| sample.reviewed.value < SMALL_SAMPLE && !sample.is_whole());
    let state = match is_stale(setting, audit.date) {
        true => Freshness::Stale,
        false if small => Freshness::Few,
        false => Freshness::Fresh,
    };
    AuditCell {
        state,
        audit: Some(audit.head.id.clone()),
        date: Some(audit.date),
        months_ago: months_between(audit.date, setting.as_of),
        reviewed: audit.sample.as_ref().map(|sample| sample.reviewed.value),
    }
}

fn is_stale(setting: Setting<'_>, date: NaiveDate) -> bool {
    date.checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|until| until < setting.as_of)
}

fn months_between(from: NaiveDate, to: NaiveDate) -> Option<u32> {
    let months = (to.year() - from.year()) * 12 + i32::try_from(to.month()).ok()? - i32::try_from(from.month()).ok()?;
    u32::try_from(months - i32::from(to.day() < from.day())).ok()
}

fn of_places(setting: Setting<'_>, visits: &[VisitReport]) -> Vec<PlaceCoverage> {
    let mut places: BTreeMap<(&str, Option<&Id>), Vec<&VisitReport>> = BTreeMap::new();
    for visit in visits.iter().filter(|visit| visit.date <= setting.as_of) {
        let Some(place) = &visit.place else { continue };
        let checklist = visit.scored.as_ref().map(|scored| &scored.checklist.id);
        places.entry((place, checklist)).or_default().push(visit);
    }
    let places = places.into_iter().map(|((place, checklist), visits)| {
        let latest = visits.iter().max_by_key(|visit| visit.date);
        PlaceCoverage {
            place: place.to_owned(),
            checklist: checklist.cloned(),
            visits: visits.len(),
            latest: latest.map(|visit| visit.head.id.clone()),
            date: latest.map(|visit| visit.date),
            state: if latest.is_some_and(|visit| is_stale(setting, visit.date)) {
                Freshness::Stale
            } else {
                Freshness::Fresh
            },
        }
    });
    places.collect()
}

/// Visits by hour of the week and by hour of the day, and those of each checklist by themselves.
pub(super) fn visit_hours(visits: &[VisitReport]) -> VisitHours {
    let all: Vec<&VisitReport> = visits.iter().collect();
    let mut by_hour: BTreeMap<u32, Vec<&VisitReport>> = BTreeMap::new();
    for visit in visits {
        by_hour.entry(visit.hour().unwrap_or(NO_HOUR)).or_default().push(visit);
    }
    by_hour.remove(&NO_HOUR);
    let hours: Vec<HourCell> = by_hour.iter().map(|(hour, visits)| hour_cell(None, *hour, visits)).collect();
    VisitHours { cells: week(&all), says: said_of_hours(&all), hours, groups: groups(visits) }
}

/// Stands for a visit whose hour nobody wrote.
const NO_HOUR: u32 = u32::MAX;

/// The hours of the week in which `visits` were made.
fn week(visits: &[&VisitReport]) -> Vec<HourCell> {
    let mut by_week: BTreeMap<(u32, u32), Vec<&VisitReport>> = BTreeMap::new();
    for visit in visits {
        let Some(hour) = visit.hour() else { continue };
        by_week.entry((visit.date.weekday().num_days_from_monday(), hour)).or_default().push(visit);
    }
    by_week.iter().map(|((weekday, hour), visits)| hour_cell(Some(*weekday), *hour, visits)).collect()
}

/// The visits of each checklist, where there are several: those first of which the smallest share was answered.
fn groups(visits: &[VisitReport]) -> Vec<VisitGroup> {
    let mut by_checklist: BTreeMap<Option<&Id>, Vec<&VisitReport>> = BTreeMap::new();
    for visit in visits {
        by_checklist.entry(visit.checklist.as_ref().map(|pinned| &pinned.value.id)).or_default().push(visit);
    }
    let group = |(checklist, visits): (Option<&Id>, Vec<&VisitReport>)| {
        let asked = visits.iter().filter(|visit| visit.answered.is_some()).count();
        let answered = visits.iter().filter(|visit| visit.answered == Some(true)).count();
        VisitGroup {
            checklist: checklist.cloned(),
            cells: week(&visits),
            asked,
            answered,
            says: said_of_hours(&visits),
        }
    };
    if by_checklist.len() < 2 {
        return Vec::new();
    }
    let mut groups: Vec<VisitGroup> = by_checklist.into_iter().map(group).collect();
    groups.sort_by(|a, b| (a.answered * b.asked.max(1)).cmp(&(b.answered * a.asked.max(1))));
    groups
}

fn hour_cell(weekday: Option<u32>, hour: u32, visits: &[&VisitReport]) -> HourCell {
    let asked: Vec<bool> = visits.iter().filter_map(|visit| visit.answered).collect();
    let answered = asked.iter().filter(|answered| **answered).count();
    let waits: Vec<f64> = visits.iter().filter_map(|visit| visit.waited).collect();
    HourCell {
        weekday,
        hour,
        n: visits.len(),
        asked: asked.len(),
        answered,
        answered_percent: (!asked.is_empty()).then(|| 100.0 * answered as f64 / asked.len() as f64),
        median_wait_s: median(&waits),
    }
}

fn said_of_hours(visits: &[&VisitReport]) -> Vec<Statement> {
    let asked: Vec<bool> = visits.iter().filter_map(|visit| visit.answered).collect();
    let waits: Vec<f64> = visits.iter().filter_map(|visit| visit.waited).collect();
    let mut says = Vec::new();
    if !asked.is_empty() {
        let answered = asked.iter().filter(|answered| **answered).count();
        says.push(Statement::new(msg!("visit-answered")).count("answered", answered).count("n", asked.len()));
    }
    says.extend(
        median(&waits).map(|median| Statement::new(msg!("visit-waited")).value("median", median, &Unit::Duration)),
    );
    says
}

/// The ten effects, each with the goals that aim at it; those with most goals off course first.
pub(super) fn effects(goals: &[GoalReport]) -> Vec<EffectCoverage> {
    let aims = |effect: Effect| {
        let goals = goals.iter().filter(move |goal| goal.effect.contains(&effect));
        goals.map(|goal| goal.head.id.clone()).collect()
    };
    let off_course = |entry: &EffectCoverage| {
        let off = goals.iter().filter(|goal| goal.status.is_off_course());
        off.filter(|goal| entry.goals.contains(&goal.head.id)).count()
    };
    let all = Effect::ALL.iter().map(|effect| EffectCoverage { effect: *effect, goals: aims(*effect) });
    let mut effects: Vec<EffectCoverage> = all.collect();
    effects.sort_by_key(|entry| Reverse(off_course(entry)));
    effects
}

/// Every question that customers or employees were asked on a scale, each with its latest result for both. Questions of
/// one id that are scored in different ways do not stand side by side.
pub(super) fn views(setting: Setting<'_>, surveys: &[SurveyReport]) -> Vec<ViewPair> {
    let mut pairs: BTreeMap<(Id, &'static str), ViewPair> = BTreeMap::new();
    // Newest first: the first result of an audience is its latest.
    for survey in surveys.iter().filter(|survey| survey.date <= setting.as_of) {
        for (id, question) in &survey.questions {
            let (QuestionResult::Scale(result), Some(method)) = (&question.result, question.method) else { continue };
            let pair = pairs.entry((id.clone(), method_name(method))).or_insert_with(|| ViewPair {
                question: id.clone(),
                title: question.asked.title.clone(),
                method,
                customers: None,
                employees: None,
            });
            let side = match survey.audience {
                Audience::Customers => &mut pair.customers,
                Audience::Employees => &mut pair.employees,
                Audience::Prospects => continue,
            };
            side.get_or_insert_with(|| View {
                audience: survey.audience,
                survey: survey.head.id.clone(),
                date: survey.date,
                result: result.clone(),
            });
        }
    }
    let asked = pairs.into_values().filter(|pair| pair.customers.is_some() || pair.employees.is_some());
    let mut pairs: Vec<ViewPair> = asked.collect();
    pairs.sort_by_key(|pair| pair.customers.is_none() || pair.employees.is_none());
    pairs
}

fn method_name(method: crate::model::survey::ScaleMethod) -> &'static str {
    use crate::model::survey::ScaleMethod;
    match method {
        ScaleMethod::Nps => "nps",
        ScaleMethod::Csat => "csat",
        ScaleMethod::Ces => "ces",
        ScaleMethod::Mean => "mean",
    }
}
