//! What one document says and another, or another of its keys, does not bear out: a finding about the best answer, a plan that nobody
//! wrote, a visit that nobody answered and that was resolved, a share on time that shall fall.
//!
//! In: the linked workspace. Out: a warning for each. Either may be meant; both at once hardly can.

use crate::diag::{Diagnostic, Rule, Severity, rules};
use crate::model::metric::{LogMeasure, VisitMeasure};
use crate::model::survey::ScaleMethod;
use crate::model::{
    Answer, AnswerValue, Better, ById, ChecklistRef, Gap, GapStatus, Head, Kind, Metric, MetricSource, Plan, Unit,
    Visit, Workspace,
};
use crate::parse::read::folded;
use crate::schema::source::SurveySource;

use super::Faults;
use super::causes::is_best;
use super::spellings::Use;
use super::warn_side;

/// Checks gaps, plans, visits and the direction of metrics.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    for gap in workspace.gaps.values() {
        answered(workspace, gap, faults);
        unplanned(workspace, gap, faults);
        nothing_to_close(workspace, gap, faults);
        closed_elsewhere(workspace, gap, faults);
    }
    workspace.plans.values().for_each(|plan| of_plan(plan, faults));
    for visit in workspace.visits.values() {
        of_visit(visit, faults);
    }
    workspace.metrics.values().for_each(|metric| direction(workspace, metric, faults));
}

/// A warning against `rule` at what stands under `path` of the document of `head`.
fn warn(rule: &'static Rule, head: &Head, path: &[&str], message: String) -> Diagnostic {
    let span = Use { head, path: path.to_vec(), is_key: false }.span();
    Diagnostic::at(rule, &head.origin.file, span, message).severity(Severity::Warning)
}

/// A finding about an item that was answered with the best there is, or not at all.
fn answered(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let (Some(item), Some(found)) = (&gap.item, &gap.found) else { return };
    let of: Option<(&ById<Answer>, Option<&ChecklistRef>)> = match found.value.kind {
        Kind::Audit => workspace.audits.get(&found.value.id).map(|of| (&of.answers, Some(&of.checklist.value))),
        Kind::Visit => {
            let visit = workspace.visits.get(&found.value.id);
            visit.map(|of| (&of.answers, of.checklist.as_ref().map(|pinned| &pinned.value)))
        }
        _ => None,
    };
    let Some((answers, Some(pinned))) = of else { return };
    let checklist = workspace.checklists.get(pinned);
    let Some(answer) = answers.get(&item.value) else { return };
    let Some(scale) = checklist.and_then(|of| Some(of.scale_of(of.item(item.value.as_str())?))) else { return };
    let how = match &answer.value {
        AnswerValue::NotApplicable => "does not apply",
        value if is_best(value, scale) => "has the best answer there is",
        _ => return,
    };
    let message = format!("`{}` {how} in `{}`: it was not found wanting", item.value, found.value);
    let fault = item.origin.fault(&rules::CONTRADICTING_KEYS, message);
    faults.report(fault.severity(Severity::Warning).help("correct `item`, `found`, or the answer"));
}

/// A gap that is planned while no plan closes it.
fn unplanned(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let is_closed_by = |plan: &&std::sync::Arc<Plan>| plan.closes.iter().any(|id| id.value == gap.head.id);
    if gap.status != GapStatus::Planned
        || gap.plan.is_some()
        || workspace.plans.values().any(|plan| is_closed_by(&plan) || closes_unknown(workspace, plan))
    {
        return;
    }
    let message = format!("`{}` is planned, and no plan closes it", gap.head.id);
    let fault = warn(&rules::CONTRADICTING_KEYS, &gap.head, &["status"], message);
    faults.report(fault.help(format!("write `closes: {}` in its plan, or `status: open`", gap.head.id)));
}

/// Whether `plan` closes a gap that there is not.
fn closes_unknown(workspace: &Workspace, plan: &Plan) -> bool {
    plan.closes.iter().any(|id| !workspace.gaps.contains_key(&id.value))
}

/// An open gap whose state, as it states it, is as good as its target, or as every target of its metric where it states none.
fn nothing_to_close(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let Some(current) = gap.current.as_ref().filter(|_| gap.status.is_active()) else { return };
    let metric = gap.metric.as_ref().and_then(|metric| workspace.metrics.get(&metric.value));
    // Where the metric says the wrong side to be better, that is told.
    if metric.is_some_and(|metric| turned(workspace, metric).is_some()) {
        return;
    }
    let of_metric = metric.iter().flat_map(|of| of.target.always.iter().chain(of.target.from.values()));
    let targets: Vec<f64> = match &gap.target {
        Some(target) => vec![target.value],
        None => of_metric.map(|target| target.value).collect(),
    };
    let is_met = |target: &f64| match metric.map(|metric| metric.better) {
        Some(Better::Higher) => current.value >= *target,
        Some(Better::Lower) => current.value <= *target,
        Some(Better::Neutral) => false,
        None => (current.value - target).abs() < f64::EPSILON,
    };
    if !targets.is_empty() && targets.iter().all(is_met) {
        let message = "the gap is open, and where things are is no worse than where they should be".to_owned();
        let at = gap.target.as_ref().unwrap_or(current);
        let fault = at.origin.fault(&rules::CONTRADICTING_KEYS, message);
        faults.report(fault.severity(Severity::Warning).help("correct `current` or `target`, or close the gap"));
    }
}

/// A gap that names a plan which closes others, or which leaves it to another plan.
fn closed_elsewhere(workspace: &Workspace, gap: &Gap, faults: &mut Faults) {
    let Some(named) = &gap.plan else { return };
    let Some(plan) = workspace.plans.get(&named.value) else { return };
    let closes = |plan: &Plan| plan.closes.iter().any(|id| id.value == gap.head.id);
    // One that it closes and that there is not is told: it may be this, misspelt.
    if closes(plan) || closes_unknown(workspace, plan) {
        return;
    }
    let other = workspace.plans.values().find(|other| closes(other));
    let message = match other {
        Some(other) => format!("`{}` closes `{}`, and not `{}`", other.head.id, gap.head.id, named.value),
        None if plan.closes.is_empty() => return,
        None => format!("`{}` closes other gaps, and not `{}`", named.value, gap.head.id),
    };
    let fault = named.origin.fault(&rules::CONTRADICTING_KEYS, message).severity(Severity::Warning);
    faults.report(fault.help(format!(
        "correct `plan`, or add `{}` to `closes` in `{}`",
        gap.head.id,
        plan.head.path()
    )));
}

/// The same action twice, and one metric as two kinds of evidence.
fn of_plan(plan: &Plan, faults: &mut Faults) {
    let mut seen: Vec<(&str, Option<&str>)> = Vec::new();
    for action in &plan.actions {
        let said = (action.what.as_str().trim(), action.who.as_deref());
        if seen.contains(&said) {
            let message = format!("`{}` does what an earlier action of the same person does", action.id);
            let fault = action.origin.fault(&rules::COUNTED_TWICE, message);
            faults.report(fault.help("each action counts: say what differs, or remove one"));
        }
        seen.push(said);
    }
    if let (Some(metric), Some(control)) = (&plan.metric, &plan.control)
        && control.value.kind == Kind::Metric
        && control.value.id == metric.value
    {
        let message =
            format!("`{}` is the metric that the plan shall move: taken off itself, nothing is left", metric.value);
        let fault = control.origin.fault(&rules::CONTRADICTING_KEYS, message);
        faults.report(fault.help("name a metric that the plan does not touch, or leave `control` out"));
    }
    let evaluate = &plan.evaluate;
    if let (Some(numbers), Some(business)) = (&evaluate.quantitative, &evaluate.business)
        && numbers.value == business.value
    {
        let message = format!("`{}` is evidence in numbers already", business.value);
        let fault = business.origin.fault(&rules::CONTRADICTING_KEYS, message);
        faults.report(fault.severity(Severity::Warning).help("name what the business gains, or leave it out"));
    }
}

/// What cannot be where nobody answered, and waiting and passing on beyond what one contact bears.
fn of_visit(visit: &Visit, faults: &mut Faults) {
    const MOST_TRANSFERS: u32 = 12;
    const LONGEST_WAIT: f64 = 4.0 * 3_600.0;
    if visit.answered == Some(false) {
        let cannot = [
            ("resolved", visit.resolved == Some(true)),
            ("right-agent", visit.right_agent == Some(true)),
            ("transfers", visit.transfers.is_some_and(|n| n > 0)),
        ];
        if let Some((key, _)) = cannot.into_iter().find(|(_, is)| *is) {
            let message = format!("nobody answered, and `{key}` says that somebody did");
            let fault = warn(&rules::CONTRADICTING_KEYS, &visit.head, &[key], message);
            faults.report(fault.help(format!("correct `answered` or `{key}`")));
        }
    }
    let at_once = matches!(visit.channel.as_deref(), Some("phone" | "chat" | "shop"));
    let far = |key: &str, message: &str| {
        let fault = warn(&rules::OUT_OF_PROPORTION, &visit.head, &[key], message.to_owned());
        fault.help_or_allow("correct it; where it is right")
    };
    if visit.waited.is_some_and(|waited| waited > LONGEST_WAIT) && at_once {
        faults.report(far("waited", "nobody waits for hours in one contact: is the unit right?"));
    }
    if visit.transfers.is_some_and(|n| n > MOST_TRANSFERS) {
        faults.report(far("transfers", "nobody is passed on so often in one contact: is it a number of seconds?"));
    }
}

/// A metric whose better values are the worse ones of what it measures.
fn direction(workspace: &Workspace, metric: &Metric, faults: &mut Faults) {
    if let MetricSource::Survey(source) = &metric.source
        && scored(workspace, source) == Some(ScaleMethod::Nps)
        && metric.unit == Unit::Percent
    {
        let message = "the source measures a net promoter score, from -100 to 100, and the unit is `percent`";
        let fault = warn(&rules::UNIT_MISMATCH, &metric.head, &["unit"], message.to_owned());
        faults.report(fault.severity(Severity::Error).help("say `unit: score`"));
    }
    // Where it turns `warn` to the wrong side of the target as well, that is told.
    let Some(wanted) = turned(workspace, metric).filter(|_| !warn_side::is_past_all(metric)) else { return };
    let message = format!("what `{}` measures is better the {} it is", metric.head.id, wanted.name());
    let fault = warn(&rules::CONTRADICTING_KEYS, &metric.head, &["better"], message);
    faults.report(fault.help(format!("write `better: {}`, or `neutral`", wanted.name())));
}

/// Which way `metric` is better by what it measures, where it says the other.
pub(super) fn turned(workspace: &Workspace, metric: &Metric) -> Option<Better> {
    let wanted = match &metric.source {
        MetricSource::Log(source) => match source.measure {
            LogMeasure::OnTime | LogMeasure::ResponseWithin | LogMeasure::ResolutionWithin => Better::Higher,
            LogMeasure::Count | LogMeasure::Per1000 => return None,
            _ => Better::Lower,
        },
        MetricSource::Visit(source) => match source.measure {
            VisitMeasure::Score | VisitMeasure::Answered => Better::Higher,
            VisitMeasure::Waited | VisitMeasure::Transfers => Better::Lower,
        },
        MetricSource::Audit(_) => Better::Higher,
        MetricSource::Survey(source) => match scored(workspace, source) {
            Some(ScaleMethod::Nps | ScaleMethod::Csat | ScaleMethod::Ces) => Better::Higher,
            _ => return None,
        },
        MetricSource::Series(_) | MetricSource::Rows(_) => called(metric)?,
    };
    (metric.better != wanted && metric.better != Better::Neutral).then_some(wanted)
}

/// How the question of `source` is scored.
fn scored(workspace: &Workspace, source: &SurveySource) -> Option<ScaleMethod> {
    let asked = source.surveys.iter().filter_map(|id| workspace.surveys.get(&id.value));
    let mut asked = asked.flat_map(|survey| &survey.asked).filter(|asked| asked.id == source.question.value);
    source.method.or_else(|| asked.next()?.method.value.on_scale())
}

/// Which way a metric is better that is called, by its id or its title, as everybody calls one of those that everybody has.
fn called(metric: &Metric) -> Option<Better> {
    const HIGHER: [&str; 9] = [
        "csat",
        "nps",
        "net-promoter-score",
        "customer-satisfaction",
        "employee-satisfaction",
        "fcr",
        "first-contact-resolution",
        "conversion-rate",
        "retention",
    ];
    const TIMES: [&str; 9] = [
        "first-response",
        "response-time",
        "first-reply",
        "reply-time",
        "resolution-time",
        "handle-time",
        "handling-time",
        "waiting-time",
        "wait-time",
    ];
    const RATES: [&str; 6] =
        ["abandonment-rate", "escalation-rate", "transfer-rate", "complaint-rate", "reopen-rate", "churn-rate"];
    let names = std::iter::once(metric.head.id.as_str()).chain(metric.head.title.texts());
    let names: Vec<String> = names.map(|name| format!("-{}-", folded(name))).collect();
    let is_one_of =
        |words: &[&str]| words.iter().any(|word| names.iter().any(|name| name.contains(&format!("-{word}-"))));
    match metric.unit {
        Unit::Duration if is_one_of(&TIMES) => Some(Better::Lower),
        Unit::Percent | Unit::Ratio if is_one_of(&RATES) => Some(Better::Lower),
        Unit::Percent | Unit::Score if is_one_of(&HIGHER) => Some(Better::Higher),
        _ => None,
    }
}
