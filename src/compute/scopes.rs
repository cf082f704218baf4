//! What is known of each channel, team, place and other part of the service.
//!
//! In: the entries. Out: an entry for each value of a scope of audits, of the channels and places of visits, and of each breakdown of a
//! metric that has values. People are no part of the service: a value that is a person's name is left out, unless the settings allow
//! the key. Nothing is counted here that a breakdown withholds.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Datelike, Months, NaiveDate};
use foldhash::fast::FixedState;

use crate::formula::count_change::count_change;
use crate::formula::sum::mean;
use crate::model::{ChecklistRef, DocRef, Filter, Id, Kind, MetricSource};
use crate::report::checklist::ItemRecord;
use crate::report::complaints::CountMove;
use crate::report::log::COMPLAINT;
use crate::report::scope::{ScopeComplaints, ScopePart, ScopeRecord, ScopeReport, ScopeResult};
use crate::report::{AuditReport, GapReport, GoalReport, MetricReport, PlanReport, Verdict, VisitReport};

use super::Setting;
use super::entries::Entries;
use super::score::is_below_best;

/// So many audits and visits of a part are shown.
const SHOWN: usize = 40;
/// So many parts of one scope have a page, those with most audits first.
const MOST: usize = 100;
/// What fails is told of so many months.
const MONTHS: u32 = 12;
/// What is said of all parts together.
const WHOLE: &str = "all";

/// A value of a scope.
type Value<'a> = (&'a str, &'a str);

/// A question of a checklist, how often it was answered, and how often below the best.
type Fail<'a> = ((&'a ChecklistRef, &'a str), (usize, usize));

/// The parts, by scope and value.
pub(super) fn scopes(setting: Setting<'_>, entries: &Entries) -> Vec<ScopeReport> {
    let gathering = Gathering::of(setting, entries);
    let mut found: Vec<ScopeReport> = Vec::new();
    let mut keys: BTreeMap<&str, Vec<(&str, &Found<'_>)>> = BTreeMap::new();
    gathering.found.iter().for_each(|((key, value), of)| keys.entry(*key).or_default().push((*value, of)));
    let privacy = &setting.config().privacy;
    for (key, mut values) in keys {
        // What stands under a key of people is about one of them each.
        if privacy.people.iter().any(|people| people == key) {
            values.retain(|(_, of)| of.audits.len() as u64 >= privacy.least(false));
        }
        values.sort_by(|(a, x), (b, y)| y.audits.len().cmp(&x.audits.len()).then_with(|| a.cmp(b)));
        values.truncate(MOST);
        values.sort_by_key(|(value, _)| *value);
        found.extend(values.into_iter().map(|(value, of)| gathering.report((key, value), of)));
    }
    found
}

/// What was found of a value.
#[derive(Default)]
struct Found<'a> {
    audits: Vec<&'a AuditReport>,
    visits: Vec<&'a VisitReport>,
    parts: Vec<ScopePart>,
}

struct Gathering<'a> {
    setting: Setting<'a>,
    entries: &'a Entries,
    found: BTreeMap<Value<'a>, Found<'a>>,
    complaints: ByChannel<'a>,
    since: NaiveDate,
}

impl<'a> Gathering<'a> {
    fn of(setting: Setting<'a>, entries: &'a Entries) -> Self {
        let since = setting.as_of.checked_sub_months(Months::new(MONTHS)).unwrap_or(setting.as_of);
        let complaints = ByChannel::of(setting, since);
        let mut gathering = Self { setting, entries, found: BTreeMap::new(), complaints, since };
        // Both come newest first.
        for audit in entries.audits.iter().filter(|audit| audit.is_result()) {
            for (key, value) in &audit.scope {
                gathering.at(key, value).into_iter().for_each(|found| found.audits.push(audit));
            }
        }
        for visit in entries.visits.iter().filter(|visit| visit.date <= setting.as_of) {
            for (key, value) in [("channel", &visit.channel), ("place", &visit.place)] {
                let Some(value) = value else { continue };
                gathering.at(key, value).into_iter().for_each(|found| found.visits.push(visit));
            }
        }
        for metric in &entries.metrics {
            for (breakdown, values) in &metric.breakdowns {
                let known = values.iter().filter(|(_, points)| points.iter().any(|point| point.value.is_some()));
                for (value, _) in known {
                    let part = ScopePart { metric: metric.head.id.clone(), breakdown: breakdown.clone() };
                    gathering.at(breakdown, value).into_iter().for_each(|found| found.parts.push(part.clone()));
                }
            }
        }
        gathering
    }

    /// Where what is found of a value is kept; nothing where it is no part of the service.
    fn at(&mut self, key: &'a str, value: &'a str) -> Option<&mut Found<'a>> {
        let config = self.setting.config();
        let is_private = config.is_person(value) && !config.privacy.people.iter().any(|allowed| allowed == key);
        let is_part = !value.trim().is_empty() && value != WHOLE && !is_private;
        is_part.then(|| self.found.entry((key, value)).or_default())
    }

    fn report(&self, (key, value): Value<'a>, found: &Found<'_>) -> ScopeReport {
        let id = |audit: &&AuditReport| audit.head.id.clone();
        let complaints = (key == "channel").then(|| self.complaints.told(value)).flatten();
        let (gaps, settled_gaps) = self.gaps((key, value));
        let days = found.audits.iter().map(|audit| audit.date).chain(found.visits.iter().map(|visit| visit.date));
        ScopeReport {
            key: key.to_owned(),
            value: value.to_owned(),
            audits: found.audits.iter().take(SHOWN).map(id).collect(),
            audit_count: found.audits.len(),
            visits: found.visits.iter().take(SHOWN).map(|visit| visit.head.id.clone()).collect(),
            visit_count: found.visits.len(),
            results: self.results(&found.audits),
            first: days.min(),
            since: self.since,
            judged: self.verdicts(found).count(),
            critical: self.critical(found),
            due: self.due((key, value)),
            fails: self.fails(&found.audits),
            metrics: self.wholes((key, value)).map(|metric| metric.head.id.clone()).collect(),
            parts: found.parts.clone(),
            plans: self.plans((key, value), &[&gaps, &settled_gaps]),
            gaps,
            settled_gaps,
            goals: self.goals((key, value)),
            complaints,
        }
    }

    /// What the audits of the last twelve months came to; `audits` come newest first.
    fn results(&self, audits: &[&AuditReport]) -> Vec<ScopeResult> {
        let mut scores: BTreeMap<&Id, Vec<f64>> = BTreeMap::new();
        for audit in audits.iter().take_while(|audit| audit.date > self.since) {
            scores.entry(&audit.checklist.id).or_default().extend(audit.scored.score);
        }
        let result = |(checklist, scores): (&Id, Vec<f64>)| {
            let (since, audits) = (self.since, scores.len());
            Some(ScopeResult { checklist: checklist.clone(), since, audits, score: mean(&scores)? })
        };
        let mut results: Vec<ScopeResult> = scores.into_iter().filter_map(result).collect();
        results.sort_by(|a, b| b.audits.cmp(&a.audits).then_with(|| a.checklist.cmp(&b.checklist)));
        results
    }

    /// The verdicts on audits and visits of the last twelve months.
    fn verdicts(&self, found: &Found<'_>) -> impl Iterator<Item = (NaiveDate, DocRef, Verdict)> {
        let audits = found.audits.iter().map(|audit| (audit.date, &audit.head, audit.scored.verdict));
        let visits = found
            .visits
            .iter()
            .map(|visit| (visit.date, &visit.head, visit.scored.as_ref().and_then(|scored| scored.verdict)));
        let recent = audits.chain(visits).filter(|(date, ..)| *date > self.since);
        recent.filter_map(|(date, head, verdict)| Some((date, DocRef::new(head.kind, head.id.clone()), verdict?)))
    }

    /// What failed on a critical question in the last twelve months, newest first.
    fn critical(&self, found: &Found<'_>) -> Vec<DocRef> {
        let failed = self.verdicts(found).filter(|(.., verdict)| *verdict == Verdict::FailedCritical);
        let mut failed: Vec<(NaiveDate, DocRef)> = failed.map(|(date, of, _)| (date, of)).collect();
        failed.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
        failed.into_iter().map(|(_, of)| of).collect()
    }

    /// The audits that schedules ask for in it.
    fn due(&self, (key, value): Value<'_>) -> Vec<usize> {
        let due = self.entries.due_audits.iter().enumerate();
        due.filter(|(_, audit)| audit.scope.get(key).is_some_and(|it| it == value)).map(|(place, _)| place).collect()
    }

    /// The questions that fail most in `audits`, which come newest first.
    fn fails(&self, audits: &[&AuditReport]) -> Vec<ScopeRecord> {
        let mut counts: HashMap<(&ChecklistRef, &str), (usize, usize), FixedState> = HashMap::default();
        for audit in audits.iter().take_while(|audit| audit.date > self.since) {
            for (item, result) in audit.scored.items.iter() {
                let Some(score) = result.score else { continue };
                let (answered, below) = counts.entry((&audit.checklist.value, item.as_str())).or_default();
                *answered += 1;
                *below += usize::from(is_below_best(score));
            }
        }
        let failing = counts.into_iter().filter(|(_, (_, below))| *below > 0);
        let mut fails: Vec<Fail<'_>> = failing.collect();
        // The larger share of two that fail as often.
        fails.sort_by(|(a, (all, x)), (b, (of, y))| y.cmp(x).then(all.cmp(of)).then_with(|| a.cmp(b)));
        let record = |((checklist, item), (answered, below)): Fail<'_>| {
            let item = Id::new(item).ok()?;
            Some(ScopeRecord { checklist: checklist.clone(), record: ItemRecord { item, answered, below } })
        };
        fails.into_iter().filter_map(record).collect()
    }

    /// Gaps about the value or found in an audit or a visit of it: those that are not settled, and those that are.
    fn gaps(&self, (key, value): Value<'_>) -> (Vec<Id>, Vec<Id>) {
        let workspace = self.setting.workspace;
        let is_of = |found: &DocRef| match found.kind {
            Kind::Audit => {
                workspace.audits.get(&found.id).is_some_and(|audit| audit.scope.get(key).is_some_and(|it| it == value))
            }
            Kind::Visit => workspace.visits.get(&found.id).is_some_and(|visit| match key {
                "channel" => visit.channel.as_deref() == Some(value),
                "place" => visit.place.as_deref() == Some(value),
                _ => false,
            }),
            _ => false,
        };
        let is_about = |gap: &&GapReport| match gap.scope.get(key) {
            Some(scope) => scope == value,
            None => gap.found.as_deref().is_some_and(is_of),
        };
        let (open, settled): (Vec<&GapReport>, Vec<&GapReport>) =
            self.entries.gaps.iter().filter(is_about).partition(|gap| gap.status.is_active());
        let ids = |gaps: Vec<&GapReport>| gaps.into_iter().map(|gap| gap.head.id.clone()).collect();
        (ids(open), ids(settled))
    }

    /// Plans that close one of `gaps`, or shall move a metric that is about the value alone.
    fn plans(&self, value: Value<'a>, gaps: &[&Vec<Id>]) -> Vec<Id> {
        let gaps: BTreeSet<&Id> = gaps.iter().copied().flatten().collect();
        let wholes: BTreeSet<&Id> = self.wholes(value).map(|metric| &metric.head.id).collect();
        let is_of = |plan: &&PlanReport| {
            let closes = plan.closes.iter().any(|gap| gaps.contains(&gap.value));
            let stated = self.entries.gaps.iter().filter(|gap| gaps.contains(&gap.head.id));
            let is_stated = || stated.clone().any(|gap| gap.plans.contains(&plan.head.id));
            let moves = plan.metric.as_deref().is_some_and(|metric| wholes.contains(metric));
            closes || moves || is_stated()
        };
        self.entries.plans.iter().filter(is_of).map(|plan| plan.head.id.clone()).collect()
    }

    /// The metrics that are about nothing else: as they say, or by what they take of their source.
    fn wholes(&self, (key, value): Value<'a>) -> impl Iterator<Item = &'a MetricReport> {
        let is_of = move |metric: &&MetricReport| match metric.scope.get(key) {
            Some(scope) => scope == value,
            None => filter_of(metric).and_then(|filter| filter.get(key)).is_some_and(|any| any.as_slice() == [value]),
        };
        self.entries.metrics.iter().filter(is_of)
    }

    fn goals(&self, (key, value): Value<'a>) -> Vec<Id> {
        let wholes: Vec<&Id> = self.wholes((key, value)).map(|metric| &metric.head.id).collect();
        let is_of = |goal: &&GoalReport| {
            let is_filtered =
                goal.filter.iter().any(|(name, values)| name == key && values.iter().any(|it| it == value));
            is_filtered || wholes.contains(&&goal.metric.value)
        };
        self.entries.goals.iter().filter(is_of).map(|goal| goal.head.id.clone()).collect()
    }
}

/// What the source of a metric takes of its documents.
fn filter_of(metric: &MetricReport) -> Option<&Filter> {
    match &metric.written.source {
        MetricSource::Audit(source) => Some(&source.filter),
        MetricSource::Visit(source) => Some(&source.filter),
        MetricSource::Log(source) => Some(&source.filter),
        MetricSource::Rows(rows) => Some(&rows.written.filter),
        MetricSource::Series(_) | MetricSource::Survey(_) => None,
    }
}

/// Complaints of each channel by the months before the day of the report, the last month first: those of two years.
struct ByChannel<'a> {
    since: NaiveDate,
    alpha: f64,
    counts: BTreeMap<&'a str, [u64; 2 * MONTHS as usize]>,
}

impl<'a> ByChannel<'a> {
    /// Those of all logs; nothing where none tells channels apart.
    fn of(setting: Setting<'a>, since: NaiveDate) -> Self {
        let mut counts: BTreeMap<&str, [u64; 2 * MONTHS as usize]> = BTreeMap::new();
        let rows = setting.workspace.logs.values().flat_map(|log| &log.rows);
        for row in rows.filter(|row| row.kind.as_deref() == Some(COMPLAINT)) {
            let (Some(channel), Some(received)) = (&row.channel, row.received) else { continue };
            let months = counts.entry(channel).or_default();
            let month = months_before(setting.as_of, received.date()).and_then(|month| months.get_mut(month));
            month.into_iter().for_each(|count| *count += 1);
        }
        Self { since, alpha: setting.confidence.alpha(), counts }
    }

    /// The complaints of `channel`. A year whose first month has no complaint of any channel may not have been kept.
    fn told(&self, channel: &str) -> Option<ScopeComplaints> {
        let counts = self.counts.get(channel).copied().unwrap_or_default();
        let (now, before) = counts.split_at(MONTHS as usize);
        let change = count_change(before, now);
        let is_kept = self.counts.values().any(|months| months.last().is_some_and(|count| *count > 0));
        let moved = is_kept.then(|| CountMove::of(&change, change.p, self.alpha));
        let [now, before] = [change.now, change.before].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
        (!self.counts.is_empty()).then_some(ScopeComplaints { since: self.since, now, before, moved })
    }
}

/// How many whole months `day` lies before `now`; nothing for a later day.
fn months_before(now: NaiveDate, day: NaiveDate) -> Option<usize> {
    let of = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month());
    let months = of(now) - of(day) - i64::from(day.day() > now.day());
    usize::try_from(months).ok().filter(|_| day <= now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_begins_on_the_day_after_that_of_the_report() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let before = |text: &str| months_before(day("2026-06-30"), day(text));
        assert_eq!(before("2026-07-01"), None);
        assert_eq!(before("2026-06-30"), Some(0));
        assert_eq!(before("2026-05-31"), Some(0));
        assert_eq!(before("2026-05-30"), Some(1));
        assert_eq!(before("2025-06-30"), Some(12));
        assert_eq!(before("2025-07-01"), Some(11));
    }
}
