//! References between documents: each leads to a document that exists and fits.

use crate::diag::{Severity, rules};
use crate::formula::survey::{CES_SCALE, CSAT_SCALE, NPS_SCALE};
use crate::model::metric::LogMeasure;
use crate::model::survey::{Answers, ScaleMethod};
use crate::model::{Audit, DocRef, Id, Kind, Located, Metric, MetricSource, Workspace};
use crate::parse::read::nearest;
use crate::schema::source::SurveySource;

use super::super::units;
use super::{Faults, Named, instead};

/// Checks what the documents of `workspace` say about those that they name.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut checking = Checking { workspace, faults };
    checking.audits();
    workspace.metrics.values().for_each(|metric| checking.metric(metric));
    checking.gaps();
    checking.competitors();
}

/// Checks that the documents exist which others name, in any key that refers to documents.
pub(super) fn check_existence(mentions: &[Located<DocRef>], named: &Named<'_>, faults: &mut Faults) {
    let known = named.known;
    for Located { value: DocRef { kind, id }, origin } in mentions {
        if !known.has(*kind, id) {
            let message = format!("there is no {kind} `{id}`");
            if let Some(meant) = named.id(*kind, id.as_str()) {
                let fault = origin.fault(&rules::DANGLING_REFERENCE, message);
                let mend = instead(id.as_str(), origin, meant.as_str());
                faults.report(fault.help(format!("did you mean `{meant}`?")).maybe_mend(mend));
                continue;
            }
            if nearest(id.as_str(), known.ids(*kind)).is_none() {
                let help = format!("`auditbook new {kind} {id}` writes one");
                faults.at(&rules::DANGLING_REFERENCE, origin, message, Some(help));
                continue;
            }
            faults.unknown(&rules::DANGLING_REFERENCE, (id.as_str(), origin), message, known.ids(*kind));
        }
    }
}

/// A key of the scope that both say otherwise, with what `audit` says.
fn apart<'a>(audit: &'a Audit, first: &Audit) -> Option<(&'a String, &'a String)> {
    audit.scope.iter().find(|(key, own)| first.scope.get(*key).is_some_and(|other| other != *own))
}

struct Checking<'a> {
    workspace: &'a Workspace,
    faults: &'a mut Faults,
}

impl Checking<'_> {
    fn audits(&mut self) {
        for audit in self.workspace.audits.values() {
            let Some(calibrates) = &audit.calibrates else { continue };
            let Some(first) = self.workspace.audits.get(&calibrates.value) else { continue };
            if first.head.id == audit.head.id || first.checklist.value != audit.checklist.value {
                let message = if first.head.id == audit.head.id {
                    "an audit cannot calibrate itself".to_owned()
                } else {
                    format!(
                        "`{}` is scored by `{}`, this audit by `{}`",
                        first.head.id, first.checklist.value, audit.checklist.value
                    )
                };
                self.faults.at(&rules::CALIBRATION_MISMATCH, &calibrates.origin, message, None);
            } else if first.head.id < audit.head.id
                && first.calibrates.as_ref().is_some_and(|named| named.value == audit.head.id)
            {
                let message =
                    format!("`{}` calibrates this audit, so that neither is the first scoring", first.head.id);
                let help = "leave `calibrates` out of the first of the two".to_owned();
                self.faults.at(&rules::CALIBRATION_MISMATCH, &calibrates.origin, message, Some(help));
            } else if let Some((key, own)) = apart(audit, first) {
                let message = format!("`{}` is of another `{key}` than this audit, of `{own}`", first.head.id);
                let fault = calibrates.origin.fault(&rules::CALIBRATION_MISMATCH, message).severity(Severity::Warning);
                self.faults.report(fault.help("name the audit that scores the same contacts, or correct the `scope`"));
            }
        }
    }

    fn metric(&mut self, metric: &Metric) {
        match &metric.source {
            MetricSource::Series(_) | MetricSource::Visit(_) | MetricSource::Rows(_) => {}
            MetricSource::Survey(source) => {
                self.survey_source(&source.surveys, &source.question);
                self.nps(source);
                self.top(source);
            }
            MetricSource::Audit(source) => {
                if let Some(section) = &source.section {
                    self.section(&source.checklist.value, section);
                }
            }
            MetricSource::Log(source) => {
                if let Some(base) = source.of.as_ref().filter(|_| source.measure == LogMeasure::Per1000) {
                    let of = self.workspace.metrics.get(&base.value).map(|metric| &metric.source);
                    if matches!(of, Some(MetricSource::Log(of)) if of.measure == LogMeasure::Per1000) {
                        let message = format!("`{}` is itself a rate per thousand", base.value);
                        self.faults.at(&rules::REFERENCE_CYCLE, &base.origin, message, None);
                    }
                }
            }
        }
    }

    /// A net promoter score of answers that lie on another scale than 0 to 10.
    fn nps(&mut self, source: &SurveySource) {
        if source.method != Some(ScaleMethod::Nps) {
            return;
        }
        let asked = source.surveys.iter().filter_map(|id| self.workspace.surveys.get(&id.value));
        let mut asked = asked.flat_map(|survey| &survey.questions).filter(|asked| *asked.id() == source.question.value);
        let other = asked.find_map(|asked| match &asked.answers {
            Answers::Scale { scale, .. } if *scale != NPS_SCALE => Some(*scale),
            _ => None,
        });
        if let Some(scale) = other {
            let message = format!(
                "a net promoter score needs answers from 0 to 10, and `{}` has answers from {} to {}",
                source.question.value, scale.min, scale.max
            );
            let help = "on another scale use `csat` or `mean`".to_owned();
            self.faults.at(&rules::NPS_SCALE, &source.question.origin, message, Some(help));
        }
    }

    /// A share of good answers of a question that is scored in another way, on a scale on which nothing says which are good.
    fn top(&mut self, source: &SurveySource) {
        let usual = match source.method {
            Some(ScaleMethod::Csat) => CSAT_SCALE,
            Some(ScaleMethod::Ces) => CES_SCALE,
            _ => return,
        };
        let wanted = source.method.map(ScaleMethod::name).unwrap_or_default();
        let asked = source.surveys.iter().filter_map(|id| self.workspace.surveys.get(&id.value));
        let mut asked = asked.flat_map(|survey| &survey.questions).filter(|asked| *asked.id() == source.question.value);
        let other = asked.find_map(|asked| match &asked.answers {
            Answers::Scale { method, scale, .. } if Some(*method) != source.method && *scale != usual => {
                Some((method.name(), *scale))
            }
            _ => None,
        });
        if let Some((own, scale)) = other {
            let message = format!(
                "`{}` has answers from {} to {} and is scored as `{own}`: nothing says which are good for `{wanted}`",
                source.question.value, scale.min, scale.max
            );
            let help = format!(
                "leave `method` out, or ask for it in the survey: a question of the same column with `method: {wanted}` and its `top`"
            );
            self.faults.at(&rules::CONTRADICTING_KEYS, &source.question.origin, message, Some(help));
        }
    }

    fn survey_source(&mut self, surveys: &[Located<Id>], question: &Located<Id>) {
        let mut audience = None;
        let mut asked = false;
        let mut all_read = true;
        for id in surveys {
            let Some(survey) = self.workspace.surveys.get(&id.value) else {
                all_read = false;
                continue;
            };
            let is_employees = survey.audience == crate::model::survey::Audience::Employees;
            if audience.is_some_and(|first| first != is_employees) {
                let message = "customers' and employees' answers are never averaged".to_owned();
                self.faults.at(&rules::MIXED_AUDIENCES, &id.origin, message, None);
            }
            audience = audience.or(Some(is_employees));
            asked |= survey.questions.iter().any(|asked| *asked.id() == question.value);
        }
        if !asked && all_read && !surveys.is_empty() {
            let questions = surveys.iter().filter_map(|id| self.workspace.surveys.get(&id.value));
            let names: Vec<&str> = questions.flat_map(|survey| &survey.questions).map(|q| q.id().as_str()).collect();
            let message = format!("none of the surveys asks `{}`", question.value);
            let written = (question.value.as_str(), &question.origin);
            self.faults.unknown(&rules::UNKNOWN_QUESTION, written, message, names.iter().copied());
        }
    }

    fn section(&mut self, checklist: &Id, section: &Located<Id>) {
        let versions: Vec<_> = self.workspace.checklists.values().filter(|c| c.head.id == *checklist).collect();
        let names: Vec<&str> = versions.iter().flat_map(|c| &c.sections).map(|s| s.id.as_str()).collect();
        if !versions.is_empty() && !names.contains(&section.value.as_str()) {
            let message = format!("`{checklist}` has no section `{}`", section.value);
            let written = (section.value.as_str(), &section.origin);
            self.faults.unknown(&rules::UNKNOWN_SECTION, written, message, names.iter().copied());
        }
    }

    fn gaps(&mut self) {
        for gap in self.workspace.gaps.values() {
            if let Some(metric) = &gap.metric {
                let of = self.workspace.metrics.get(&metric.value);
                let values = [&gap.current, &gap.target].into_iter().flatten();
                let fault = |value: &Located<f64>| units::fault(of?, value.value, &value.origin);
                values.filter_map(fault).for_each(|fault| self.faults.report(fault));
            }
            if let (Some(item), Some(found)) = (&gap.item, &gap.found) {
                self.item(item, &found.value);
            }
        }
    }

    /// The item of the checklist that the finding's audit or visit was scored by.
    fn item(&mut self, item: &Located<Id>, found: &DocRef) {
        if !matches!(found.kind, Kind::Audit | Kind::Visit) {
            let message = format!("a {} has no items, and `found` names one", found.kind);
            self.faults.at(&rules::CONTRADICTING_KEYS, &item.origin, message, Some("remove `item`".to_owned()));
            return;
        }
        let pinned = match found.kind {
            Kind::Audit => self.workspace.audits.get(&found.id).map(|audit| &audit.checklist.value),
            Kind::Visit => {
                self.workspace.visits.get(&found.id).and_then(|visit| visit.checklist.as_ref()).map(|c| &c.value)
            }
            _ => None,
        };
        let Some(checklist) = pinned.and_then(|pinned| self.workspace.checklists.get(pinned)) else { return };
        if checklist.item(item.value.as_str()).is_none() {
            let message = format!("`{}` has no item `{}`", checklist.reference(), item.value);
            let names: Vec<&str> = checklist.items().map(|(_, item)| item.id.as_str()).collect();
            let written = (item.value.as_str(), &item.origin);
            self.faults.unknown(&rules::UNKNOWN_ITEM, written, message, names.iter().copied());
        }
    }

    fn competitors(&mut self) {
        for competitor in self.workspace.competitors.values() {
            for value in &competitor.values {
                let of = self.workspace.metrics.get(&value.metric);
                if let Some(fault) = of.and_then(|of| units::fault(of, value.value.value, &value.value.origin)) {
                    self.faults.report(fault);
                }
            }
        }
    }
}
