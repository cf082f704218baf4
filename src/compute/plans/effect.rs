//! What a plan did to one metric: one verdict, by an interrupted time series of what the metric shares with nothing else.
//!
//! In: the metric, its marks and the day of the change. Out: the [`EffectReport`] without its sentences. Values beyond what else happened to
//! the metric, another plan's change included, are left out; what happened within [`CLOSE`] periods of the change withholds the verdict.

use chrono::NaiveDate;

use crate::formula::distribution::Confidence;
use crate::formula::interval::Interval;
use crate::formula::its::{Estimate, Its, LEAST_AFTER, LEAST_BEFORE};
use crate::formula::rank::mann_whitney;
use crate::formula::spc::Bounds;
use crate::formula::sum::{mean, median};
use crate::model::{Better, Label, Period, Plan};
use crate::report::MetricReport;
use crate::report::effect::{
    Compared, Confounder, ConfounderKind, Cut, EffectReport, EffectSide, EffectVerdict, HangsOn, NoVerdict, Without,
    within,
};
use crate::report::metric::{Mark, MarkKind, Valued};

use super::Setting;
use super::course::Course;
use crate::compute::metrics::{interval, possible};

/// What happens within so many periods of a change cannot be separated from it.
const CLOSE: i64 = 3;
/// A line that ends so little outside what can be ends there by rounding.
const ROUNDING: f64 = 1e-9;

/// A plan's change, and the metric it is judged by.
pub(super) struct Change<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) plan: &'a Plan,
    pub(super) date: NaiveDate,
    pub(super) metric: &'a MetricReport,
    /// The metric whose course is taken off.
    pub(super) control: Option<&'a MetricReport>,
}

impl Change<'_> {
    /// What the change did.
    pub(super) fn effect(&self) -> EffectReport {
        let around = self.metric.around(self.date);
        let compared = self.compared();
        let is_compared = |point: &&Valued| compared.contains(&self.at(point.period));
        let of_compared =
            |points: &[Valued]| side(&points.iter().filter(is_compared).map(|point| point.value).collect::<Vec<f64>>());
        let (before, after) = (values(&around.before), values(&around.after));
        let course = self.course();
        let its = course.judged(None, self, self.setting.confidence);
        let confounders = self.confounders();
        let Found { verdict, why, shown_until, jump } = self.verdict(&course, &its, &confounders);
        let half = |estimate: &Estimate| Some((estimate.high? - estimate.low?) / 2.0);
        let mut report = EffectReport {
            p_effect: None,
            p: mann_whitney(&before, &after),
            before: side(&before),
            after: side(&after),
            compared: Compared { before: of_compared(&around.before), after: of_compared(&around.after) },
            shown_until,
            jump,
            least_shown: None,
            until: course.values.last_key_value().map(|(_, last)| last.period),
            room: None,
            possible: Bounds::default(),
            is_impossible: why == Some(NoVerdict::BeyondData) && self.is_impossible(&course, &its),
            expected: Vec::new(),
            hangs_on: None,
            control: self.control.map(|control| control.head.id.clone()),
            verdict,
            why,
            confounders,
            across: around.across.map(|across| across.period).filter(|period| compared.contains(&self.at(*period))),
            cut: self.cuts().into_iter().map(|mark| Cut { other: confounder(mark), first: self.turn(mark) }).collect(),
            its,
            says: Vec::new(),
        };
        report.p_effect = report.told().and_then(|end| end.p);
        report.least_shown = report.told().and_then(half);
        // A course that the verdict does not trust is not drawn either.
        if report.told().is_some() {
            report.expected = course.expected(&report.its, self);
            report.room = report.expected.last().and_then(|end| self.room(end.value));
            report.possible = self.possible_effect(&course, &report.its);
            report.hangs_on = self.hangs_on(course);
        }
        report
    }

    pub(super) fn interval(&self) -> Interval {
        interval(self.metric.every)
    }

    fn at(&self, period: Period) -> i64 {
        self.interval().position(period.start())
    }

    /// The position of the first period that begins on `date` or later.
    pub(super) fn first_under(&self, date: NaiveDate) -> i64 {
        let (interval, period) = (self.interval(), self.metric.every.containing(date));
        interval.position(date) + i64::from(period.start() < date)
    }

    fn verdict(&self, course: &Course, its: &Its, confounders: &[Confounder]) -> Found {
        // More values help nothing while nobody knows from when on they are under the change.
        if self.plan.changes_so_far(self.setting.as_of) {
            return Found { why: Some(NoVerdict::ActionsOpen), ..EffectVerdict::TooEarly.into() };
        }
        if its.n_before < LEAST_BEFORE || its.n_after < LEAST_AFTER {
            return EffectVerdict::TooEarly.into();
        }
        if !confounders.is_empty() {
            return EffectVerdict::CannotBeSeparated.into();
        }
        if self.metric.better == Better::Neutral {
            return NoVerdict::NeutralMetric.into();
        }
        let Some((low, high)) = its.effect_at_end.as_ref().and_then(|end| end.low.zip(end.high)) else {
            return NoVerdict::NoSpread.into();
        };
        if self.is_beyond_data(course, its, (low, high)) {
            let jump = self.jump(course, looks(its).len() + 1);
            return Found { jump, ..NoVerdict::BeyondData.into() };
        }
        match self.side(low, high) {
            Some(true) => EffectVerdict::Effective.into(),
            Some(false) => EffectVerdict::Harmful.into(),
            None => self.was_shown(course, its),
        }
    }

    /// What an effect that is not shown at the end was before: at once with the change, by the jump, or at an earlier end. Each look has its
    /// share of α (Bonferroni), or some look would find what is not there far more often than α. A jump has faded only where the slope is
    /// shown to have turned for the worse with it: at the end the interval is wider, so that it may hold 0 though nothing was lost.
    fn was_shown(&self, course: &Course, its: &Its) -> Found {
        let looks = looks(its);
        let share = self.setting.confidence.alpha() / (looks.len() + 1) as f64;
        let Some(confidence) = Confidence::new(1.0 - share) else { return EffectVerdict::NoEffectShown.into() };
        let shown = |estimate: Option<&Estimate>| {
            let (low, high) = estimate.and_then(|estimate| estimate.low.zip(estimate.high))?;
            self.side(low, high)
        };
        let jump = self.jump(course, looks.len() + 1);
        if jump == Some(true) {
            let turned_back = shown(its.slope_change.as_ref()) == Some(false);
            let verdict = if turned_back { EffectVerdict::Faded } else { EffectVerdict::NotShownToLast };
            return Found { jump, ..verdict.into() };
        }
        let at =
            |ends: &usize| shown(course.judged(Some(*ends), self, confidence).effect_at_end.as_ref()) == Some(true);
        let Some(ends) = looks.rev().find(at) else { return Found { jump, ..EffectVerdict::NoEffectShown.into() } };
        let shown_until = course.values.range(course.change..).nth(ends - 1).map(|(_, last)| last.period);
        Found { shown_until, ..EffectVerdict::Faded.into() }
    }

    /// Whether the jump at the change was for the better, where it is shown at so many `looks` at one α (Bonferroni).
    fn jump(&self, course: &Course, looks: usize) -> Option<bool> {
        let confidence = Confidence::new(1.0 - self.setting.confidence.alpha() / looks as f64)?;
        let level = course.judged(None, self, confidence).level?;
        let bounds = possible(self.metric);
        // A jump wider than what can be is none.
        let is_possible = bounds.low.zip(bounds.high).is_none_or(|(low, high)| level.estimate.abs() <= high - low);
        self.side(level.low?, level.high?).filter(|_| is_possible)
    }

    /// Whether what is said of the end, by an effect between `low` and `high`, rests on a course that nobody saw: carried on from before the
    /// change, it lies where the metric cannot be, or beyond the values before it by over half of what these reach and, had it stopped at the
    /// last of these values, something else would be said. A control tells how the course went on.
    fn is_beyond_data(&self, course: &Course, its: &Its, (low, high): (f64, f64)) -> bool {
        if self.is_impossible(course, its) {
            return true;
        }
        let Some(end) = its.expected_at_end.filter(|_| self.control.is_none()) else { return false };
        let before = || course.values.range(..course.change).map(|(_, valued)| valued.value);
        let (least, most) = (before().fold(f64::INFINITY, f64::min), before().fold(f64::NEG_INFINITY, f64::max));
        let reach = (most - least) / 2.0;
        let is_beyond = end < least - reach || end > most + reach;
        let further = end - end.max(least).min(most);
        is_beyond && self.side(low, high) != self.side(low + further, high + further)
    }

    /// Where the metric itself would be at the last value without the change: with a control, the control's value is put back.
    fn expected_at_end(&self, course: &Course, its: &Its) -> Option<f64> {
        let last = course.values.last_key_value()?.1;
        let own = self.metric.series.iter().find(|point| point.period == last.period)?.value?;
        Some(its.expected_at_end? + own - last.value)
    }

    /// Whether that is what the metric cannot be: an effect measured from there is none that could have been.
    fn is_impossible(&self, course: &Course, its: &Its) -> bool {
        let bounds = possible(self.metric);
        let Some(end) = self.expected_at_end(course, its) else { return false };
        bounds.low.is_some_and(|low| end < low - ROUNDING) || bounds.high.is_some_and(|high| end > high + ROUNDING)
    }

    /// What the effect at the last value can be, as without it the metric would be what it can be.
    fn possible_effect(&self, course: &Course, its: &Its) -> Bounds {
        let bounds = possible(self.metric);
        let effect = its.effect_at_end.as_ref().map(|end| end.estimate);
        let Some((effect, expected)) = effect.zip(self.expected_at_end(course, its)) else { return Bounds::default() };
        let fitted = expected + effect;
        Bounds { low: bounds.high.map(|high| fitted - high), high: bounds.low.map(|low| fitted - low) }
    }

    /// The last value of `course` where it stands out from all others of the metric, and the effect without it.
    fn hangs_on(&self, mut course: Course) -> Option<HangsOn> {
        let stands_out = self.metric.spc.as_ref().is_some_and(|chart| chart.last_stands_out);
        let latest = self.metric.latest.filter(|_| stands_out)?;
        let (_, last) = course.values.pop_last().filter(|(_, last)| last.period == latest.period)?;
        let without = || {
            let its = course.judged(None, self, self.setting.confidence);
            let end = its.effect_at_end.as_ref()?;
            let (low, high) = within(end.low?, end.high?, self.possible_effect(&course, &its));
            Some(Without { until: course.values.last_key_value()?.1.period, effect: end.estimate, low, high })
        };
        Some(HangsOn { last: Valued { period: last.period, value: latest.value }, without: without() })
    }

    /// Whether an interval lies beyond 0, and on the better side.
    fn side(&self, low: f64, high: f64) -> Option<bool> {
        (low > 0.0 || high < 0.0).then(|| (low > 0.0) == (self.metric.better == Better::Higher))
    }

    /// What else happened to the metric within [`CLOSE`] periods.
    fn confounders(&self) -> Vec<Confounder> {
        let own = self.first_under(self.date);
        let close = |mark: &&Mark| {
            mark.date <= self.setting.as_of && !self.is_own(mark) && (self.first_under(mark.date) - own).abs() <= CLOSE
        };
        let marks = self.metric.marks.iter().filter(close);
        marks.map(confounder).collect()
    }

    /// What else happened to the metric further away, the nearest on each side, where values lie beyond it: those between are compared.
    fn cuts(&self) -> Vec<&Mark> {
        let own = self.first_under(self.date);
        let known = self.metric.series.iter().filter(|point| point.value.is_some());
        let known: Vec<i64> = known.map(|point| self.interval().position(point.period.start())).collect();
        let others = || self.metric.marks.iter().filter(|mark| mark.date <= self.setting.as_of && !self.is_own(mark));
        let at = |mark: &&Mark| self.first_under(mark.date);
        let before = others().filter(|mark| at(mark) < own - CLOSE).max_by_key(at);
        let before = before.filter(|mark| known.first().is_some_and(|first| *first < at(mark)));
        let after = others().filter(|mark| at(mark) > own + CLOSE).min_by_key(at);
        let left = |mark: &&Mark| self.interval().position(self.turn(mark).start());
        let after = after.filter(|mark| known.last().is_some_and(|last| *last >= left(mark)));
        before.into_iter().chain(after).collect()
    }

    /// Before the change the first period that lies wholly after `mark`, after it the first that does not lie wholly before: what a period
    /// has of both is neither.
    fn turn(&self, mark: &Mark) -> Period {
        let period = self.metric.every.containing(mark.date);
        if mark.date < self.date && period.start() < mark.date { period.next() } else { period }
    }

    /// The positions between what else happened on both sides.
    pub(super) fn compared(&self) -> std::ops::Range<i64> {
        let own = self.first_under(self.date);
        let cuts = self.cuts().into_iter().map(|mark| self.interval().position(self.turn(mark).start()));
        let cuts: Vec<i64> = cuts.collect();
        let from = cuts.iter().copied().find(|at| *at < own).unwrap_or(i64::MIN);
        from..cuts.iter().copied().find(|at| *at > own).unwrap_or(i64::MAX)
    }

    /// How much better than `expected` the metric can be at all.
    fn room(&self, expected: f64) -> Option<f64> {
        let bounds = possible(self.metric);
        match self.metric.better {
            Better::Higher => bounds.high.map(|high| high - expected),
            Better::Lower => bounds.low.map(|low| expected - low),
            Better::Neutral => None,
        }
    }

    /// Whether a mark is this plan's own: its change, or a rebase whose reason names it.
    fn is_own(&self, mark: &Mark) -> bool {
        match mark.kind {
            MarkKind::Change => mark.plan.as_ref() == Some(&self.plan.head.id),
            MarkKind::Rebase => names(&mark.text, self.plan),
            MarkKind::VersionBreak => false,
        }
    }
}

/// The verdict, or why there is none.
#[derive(Default)]
struct Found {
    verdict: Option<EffectVerdict>,
    why: Option<NoVerdict>,
    /// Of an effect that has faded: the last period up to which it was shown.
    shown_until: Option<Period>,
    /// Whether the jump at the change was for the better, where one is shown and the effect at the end is not.
    jump: Option<bool>,
}

impl From<EffectVerdict> for Found {
    fn from(verdict: EffectVerdict) -> Self {
        Self { verdict: Some(verdict), ..Self::default() }
    }
}

impl From<NoVerdict> for Found {
    fn from(why: NoVerdict) -> Self {
        Self { why: Some(why), ..Self::default() }
    }
}

/// The numbers of values from the change on at whose end an earlier look could have been.
fn looks(its: &Its) -> std::ops::Range<usize> {
    LEAST_AFTER..its.n_after
}

fn confounder(mark: &Mark) -> Confounder {
    Confounder {
        kind: match mark.kind {
            MarkKind::Change => ConfounderKind::Plan,
            MarkKind::Rebase => ConfounderKind::Rebase,
            MarkKind::VersionBreak => ConfounderKind::VersionBreak,
        },
        date: mark.date,
        plan: mark.plan.clone(),
        text: mark.text.clone(),
    }
}

/// Whether the reason of a rebase says that it is the plan: it holds the plan's title or id.
fn names(reason: &Label, plan: &Plan) -> bool {
    let plain = |text: &str| -> String {
        let letters = text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' });
        let lower: String = letters.collect::<String>().to_lowercase();
        format!(" {} ", lower.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let mut called: Vec<String> = plan.head.title.texts().map(plain).collect();
    called.push(plain(plan.head.id.as_str()));
    reason.texts().map(plain).any(|reason| called.iter().any(|name| reason.contains(name)))
}

fn values(points: &[Valued]) -> Vec<f64> {
    points.iter().map(|point| point.value).collect()
}

fn side(values: &[f64]) -> EffectSide {
    EffectSide { n: values.len(), median: median(values), mean: mean(values) }
}
