//! Documents whose change has no list of its own, and the settings.

use crate::load::CONFIGURATION;
use crate::model::Kind;
use crate::report::survey::{QuestionResult, ScaleResult};
use crate::report::{LogReport, SurveyReport, VisitReport};

use super::super::attention::reference;
use super::super::authored::{self, Edits};
use super::super::causes::Cause;
use super::super::figures::Figures;
use super::super::matching::Pairings;
use super::super::pairing::{DocumentSide, Match};
use super::super::{Change, DocumentDiff, FieldDiff, FieldPath};

/// The kinds whose change has a list of its own.
const LISTED: [Kind; 5] = [Kind::Audit, Kind::Metric, Kind::Goal, Kind::Gap, Kind::Plan];

/// The kinds whose results are compared here; of the others, what was written.
const WITH_RESULTS: [Kind; 3] = [Kind::Survey, Kind::Log, Kind::Visit];

/// Every document that differs, by its reference, then the settings.
pub(in super::super) fn documents(pairings: &Pairings<'_>) -> Vec<DocumentDiff> {
    let mut diffs: Vec<DocumentDiff> = Vec::new();
    for kind in Kind::ALL.iter().filter(|kind| !LISTED.contains(kind) && !WITH_RESULTS.contains(kind)) {
        let found = pairings.without_results(*kind).into_iter();
        diffs.extend(found.filter_map(|found| document(found, pairings, |()| Figures::default())));
    }
    let surveys = pairings.of(Kind::Survey, |report| &report.surveys, |survey| &survey.head);
    diffs.extend(surveys.into_iter().filter_map(|found| document(found, pairings, of_survey)));
    let logs = pairings.of(Kind::Log, |report| &report.logs, |log| &log.head);
    diffs.extend(logs.into_iter().filter_map(|found| document(found, pairings, of_log)));
    let visits = pairings.of(Kind::Visit, |report| &report.visits, |visit| &visit.head);
    diffs.extend(visits.into_iter().filter_map(|found| document(found, pairings, of_visit)));
    diffs.sort_by(|a, b| a.reference.cmp(&b.reference));
    diffs.extend(settings(pairings));
    diffs
}

fn document<T>(
    mut found: Match<'_, T>,
    pairings: &Pairings<'_>,
    figures: impl Fn(&T) -> Figures,
) -> Option<DocumentDiff> {
    let fields = match found.pairing.before {
        None => since_earlier_version(found.pairing.called(), pairings),
        Some(_) => found.rest(),
    };
    let diff = DocumentDiff {
        reference: reference(found.pairing.called()),
        change: found.change(),
        renamed_from: found.pairing.former().map(reference),
        fields,
        figures: match (found.before, found.after) {
            (Some(before), Some(after)) => figures(after).since(&figures(before)),
            _ => Vec::new(),
        },
        cause: Cause::default(),
    };
    let is_same = found.is_plain_change() && diff.fields.is_empty() && diff.figures.is_empty();
    (!is_same).then_some(diff)
}

/// What a new version of a checklist asks differently than the version before it.
fn since_earlier_version(new: DocumentSide<'_>, pairings: &Pairings<'_>) -> Vec<FieldDiff> {
    match (pairings.earlier_version(new), new.written) {
        (Some(earlier), Some(new)) => authored::front(earlier, new, pairings.languages()).rest(),
        _ => Vec::new(),
    }
}

fn settings(pairings: &Pairings<'_>) -> Option<DocumentDiff> {
    let (before, after) = (pairings.base.written?, pairings.head.written?);
    let edits =
        Edits::of_settings(&before.settings.as_ref()?.node, &after.settings.as_ref()?.node, pairings.languages());
    let fields = edits.rest();
    (!fields.is_empty()).then(|| DocumentDiff {
        reference: CONFIGURATION.to_owned(),
        change: Change::Changed,
        renamed_from: None,
        fields,
        figures: Vec::new(),
        cause: Cause::default(),
    })
}

fn of_survey(survey: &SurveyReport) -> Figures {
    let mut figures = Figures::default();
    for (id, question) in &survey.questions {
        let path = FieldPath::of(id.as_str());
        match &question.result {
            QuestionResult::Scale(result) => on_scale(&mut figures, &path, result),
            QuestionResult::Themes { themes, .. } => figures.counts(&path, themes),
            QuestionResult::Withheld { .. } => {}
            QuestionResult::Text { count, .. } => figures.count(path, *count),
        }
    }
    figures.add(FieldPath::of("response_rate"), survey.response_rate);
    figures.add(FieldPath::of("n"), survey.n.map(|n| n as f64));
    for (name, parts) in &survey.breakdowns {
        for (part, questions) in parts {
            let path = FieldPath::of(name.as_str()).then(part.as_str());
            let shown = questions.iter().filter_map(|(id, result)| Some((id, result.as_ref()?)));
            shown.for_each(|(id, result)| on_scale(&mut figures, &path.then(id.as_str()), result));
        }
    }
    figures
}

fn on_scale(figures: &mut Figures, path: &FieldPath, result: &ScaleResult) {
    match result {
        ScaleResult::Nps(nps) => {
            figures.add(path.then("nps"), nps.nps);
            figures.count(path.then("n"), nps.n);
        }
        ScaleResult::TopBox(top) => {
            figures.add(path.then("pct"), top.pct);
            figures.add(path.then("mean"), top.mean);
            figures.count(path.then("n"), top.n);
        }
    }
}

fn of_log(log: &LogReport) -> Figures {
    let mut figures = Figures::default();
    let at = FieldPath::of;
    figures.add(at("on_time").then("pct"), log.closing.on_time.pct);
    figures.add(at("resolution_h").then("median"), log.closing.resolution_h.median);
    figures.add(at("resolution_h").then("mean"), log.closing.resolution_h.mean);
    figures.add(at("resolution_h").then("p90"), log.closing.resolution_h.p90);
    figures.add(at("complaint_ratio"), log.complaint_ratio);
    figures.count(at("open"), log.closing.open);
    figures.count(at("rows"), log.received as u64);
    figures.count(at("on_time").then("n"), log.closing.on_time.n);
    figures.counts(&at("by_type"), &log.by_type);
    figures.counts(&at("by_category"), &log.by_category);
    figures.counts(&at("compliments"), &log.compliments);
    for (month, types) in &log.months {
        figures.counts(&at("months").then(month.to_string()), types);
    }
    figures
}

fn of_visit(visit: &VisitReport) -> Figures {
    let mut figures = Figures::default();
    figures.add(FieldPath::of("score"), visit.score());
    figures
}
