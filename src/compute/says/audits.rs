//! Sentences about an audit: verdict before score, the move since the one before, what the sample can carry.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::formula::checklist::CriticalPolicy;
use crate::i18n::{Arg, Key, Statement, msg, names};
use crate::model::{AuditStatus, Checklist, Element, Every, Id, Label};
use crate::report::audit::AuditTopic;
use crate::report::{AuditReport, Said, Scored, Verdict};
use crate::schema::settings::Band;

use super::super::Setting;
use super::super::score::TOLERANCE;
use super::scored;

/// A section that moved by less is not named.
const NAMED: f64 = 1.0;

/// The sentences about `audit`; `audits` gives the audits by id.
pub(in crate::compute) fn audit(
    setting: Setting<'_>,
    audit: &AuditReport,
    audits: &BTreeMap<&Id, &AuditReport>,
) -> Vec<Said<AuditTopic>> {
    let checklist = setting.workspace.checklists.get(&audit.checklist.value).map(AsRef::as_ref);
    let before = audit.previous.as_ref().and_then(|id| audits.get(id).copied());
    let is_final = audit.status == AuditStatus::Final;
    // The score of a draft that is not filled in yet compares with nothing.
    let compares = audit.scored.unanswered == 0 || is_final;
    let mut says = Vec::new();
    let mut say = |topic, statements: Vec<Statement>| says.extend(Said::all(topic, statements));
    say(AuditTopic::Draft, if is_final { Vec::new() } else { vec![Statement::new(msg!("audit-draft"))] });
    say(AuditTopic::Verdict, verdict(&audit.scored, audit.status).into_iter().collect());
    if compares {
        say(AuditTopic::Score, vec![score(audit)]);
        say(AuditTopic::Answers, before.map(|before| answers(audit, before.date)).unwrap_or_default());
    }
    say(AuditTopic::CriticalItem, critical_items(audit, checklist));
    say(AuditTopic::CriticalPolicy, critical_policy(setting, audit).into_iter().collect());
    say(AuditTopic::Completeness, completeness(audit));
    say(AuditTopic::Sample, sample(audit).into_iter().collect());
    say(AuditTopic::Element, weakest_element(audit).into_iter().collect());
    say(AuditTopic::Level, level(setting, audit));
    if compares {
        say(AuditTopic::Sections, before.and_then(|before| sections(audit, before, checklist?)).into_iter().collect());
        say(AuditTopic::Levels, levels(setting, &audit.history(|id| audits.get(id).copied())).into_iter().collect());
    }
    says.shrink_to_fit();
    says
}

/// The sentence for the verdict; a draft has none.
pub(super) fn verdict(scores: &Scored, status: AuditStatus) -> Option<Statement> {
    let marked = |key: Key| scores.pass.map(|pass| scored(Statement::new(key), "pass", pass));
    match scores.verdict {
        Some(Verdict::FailedCritical) => {
            let said = Statement::new(msg!("audit-said-failed-critical")).count("n", scores.failed_critical.len());
            Some(said.ids("items", scores.failed_critical.iter().map(|id| id.as_str().to_owned())))
        }
        Some(Verdict::Pass) => marked(msg!("audit-said-pass")),
        Some(Verdict::Fail) => marked(msg!("audit-said-fail")),
        None => (status == AuditStatus::Final).then(|| Statement::new(msg!("audit-said-no-mark"))),
    }
}

fn score(audit: &AuditReport) -> Statement {
    let Some(after) = audit.scored.score else { return Statement::new(msg!("audit-score-none")) };
    let said = |key: Key| scored(Statement::new(key), "after", after);
    let Some(before) = audit.change.and_then(|change| change.before) else { return said(msg!("audit-score-first")) };
    match after - before {
        difference if difference.abs() < TOLERANCE => said(msg!("audit-score-same")),
        difference if difference > 0.0 => scored(said(msg!("audit-score-rose")), "before", before),
        _ => scored(said(msg!("audit-score-fell")), "before", before),
    }
}

/// What each failed critical item was answered.
fn critical_items(audit: &AuditReport, checklist: Option<&Checklist>) -> Vec<Statement> {
    let said = |id: &Id| {
        let item = checklist?.item(id.as_str())?;
        let answer = audit.scored.items.get(id)?.answer.as_deref()?;
        let answer = checklist?.scale_titles.get(answer).cloned().unwrap_or_else(|| Label::from(answer));
        let said = Statement::new(msg!("audit-critical-answer")).id("item", id.as_str()).label("question", item.ask());
        Some(said.label("answer", &answer))
    };
    audit.scored.failed_critical.iter().filter_map(said).collect()
}

/// What failed critical items do to the score.
fn critical_policy(setting: Setting<'_>, audit: &AuditReport) -> Option<Statement> {
    if audit.scored.failed_critical.is_empty() {
        return None;
    }
    match (setting.config().critical, audit.scored.raw_score) {
        (CriticalPolicy::Fail, _) => Some(Statement::new(msg!("audit-critical-score-stands"))),
        (CriticalPolicy::Zero, raw) => {
            raw.map(|raw| scored(Statement::new(msg!("audit-critical-score-zero")), "raw", raw))
        }
    }
}

/// How the answers moved since the audit of the day `before`, and whether the questions did.
fn answers(audit: &AuditReport, before: NaiveDate) -> Vec<Statement> {
    let moves = audit.scored.items.values().filter_map(|item| Some(item.score? - item.previous?));
    let (mut better, mut worse, mut same) = (0, 0, 0);
    for difference in moves {
        match difference {
            d if d > TOLERANCE => better += 1,
            d if d < -TOLERANCE => worse += 1,
            _ => same += 1,
        }
    }
    let said = Statement::new(msg!("audit-answers-moved")).date("before", before);
    let mut says = vec![said.count("better", better).count("worse", worse).count("same", same)];
    if audit.change.and_then(|change| change.from_measurement).is_some_and(|moved| moved.abs() > TOLERANCE) {
        says.push(Statement::new(msg!("change-versions")));
    }
    says
}

fn completeness(audit: &AuditReport) -> Vec<Statement> {
    let mut says = Vec::new();
    if audit.scored.unanswered > 0 {
        let said = Statement::new(msg!("audit-incomplete")).count("unanswered", audit.scored.unanswered);
        says.push(said.count("n", audit.scored.answered + audit.scored.na + audit.scored.unanswered));
    }
    if audit.scored.na > 0 {
        says.push(Statement::new(msg!("audit-not-applicable")).count("n", audit.scored.na));
    }
    says
}

fn sample(audit: &AuditReport) -> Option<Statement> {
    let Some(sample) = &audit.sample else { return Some(Statement::new(msg!("audit-sample-unknown"))) };
    if !sample.is_random() {
        return Some(Statement::new(msg!("audit-sample-targeted")));
    }
    let margin = audit.sample_margin?;
    let said =
        Statement::new(msg!("audit-sample-random")).with("n", Arg::Count(i64::try_from(sample.reviewed.value).ok()?));
    Some(said.size("margin", margin, &crate::model::Unit::Percent))
}

fn weakest_element(audit: &AuditReport) -> Option<Statement> {
    let scores: Vec<(Element, f64)> =
        audit.scored.elements.iter().filter_map(|(e, score)| Some((*e, (*score)?))).collect();
    let (weakest, least) = scores.iter().min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let alone = scores.iter().filter(|(_, score)| (score - least).abs() < TOLERANCE).count() == 1;
    let word = Statement::new(names::element(*weakest));
    (alone && scores.len() > 1).then(|| Statement::new(msg!("audit-element-weakest")).said("element", word))
}

/// The service level, and how far the next one is.
fn level(setting: Setting<'_>, audit: &AuditReport) -> Vec<Statement> {
    let (Some(score), Some(band)) = (audit.scored.score, &audit.scored.band) else { return Vec::new() };
    let mut says = vec![Statement::new(msg!("audit-band")).with("band", band_name(band))];
    let next = setting.config().bands.iter().find(|next: &&Band| next.from > score + TOLERANCE);
    if let Some(next) = next {
        let said = scored_size(Statement::new(msg!("audit-band-next")), next.from - score);
        says.push(said.with("band", band_name(&next.name)));
    }
    says
}

/// Which section improved most since the audit before, and which fell most, where they moved by a point or more.
fn sections(audit: &AuditReport, before: &AuditReport, checklist: &Checklist) -> Option<Statement> {
    let score = |audit: &AuditReport, id: &Id| audit.scored.sections.get(id).copied().flatten();
    let moved = checklist
        .sections
        .iter()
        .filter_map(|section| Some((&section.title, score(audit, &section.id)? - score(before, &section.id)?)));
    let moved: Vec<(&Label, f64)> = moved.collect();
    let (best, up) = moved.iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let (worst, down) = moved.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
    if *up < NAMED {
        return None;
    }
    Some(if *down <= -NAMED {
        Statement::new(msg!("finding-section-most")).label("best", best).label("worst", worst)
    } else {
        Statement::new(msg!("finding-section-best")).label("best", best)
    })
}

/// How many service levels the last of `history` stands above or below the first.
fn levels(setting: Setting<'_>, history: &[&AuditReport]) -> Option<Statement> {
    let bands = &setting.config().bands;
    let known = || history.iter().filter_map(|audit| Some((audit, audit.scored.score?)));
    let place = |score: f64| bands.iter().rposition(|band| score >= band.from - TOLERANCE);
    if known().count() < 2 {
        return None;
    }
    let ((first, was), (_, is)) = known().next().zip(known().next_back())?;
    let (was, is) = (place(was)?, place(is)?);
    let moved = |key: Key| Statement::new(key).period("since", Every::Month.containing(first.date));
    Some(match is.cmp(&was) {
        Ordering::Equal => moved(msg!("finding-levels-same")),
        Ordering::Greater => moved(msg!("finding-levels-up")).count("n", is - was),
        Ordering::Less => moved(msg!("finding-levels-down")).count("n", was - is),
    })
}

fn scored_size(statement: Statement, size: f64) -> Statement {
    statement.size("size", size, &crate::model::Unit::Score)
}

/// The word for one of the five known levels; any other level is called as the workspace calls it.
fn band_name(name: &str) -> Arg {
    names::band(name).map_or_else(|| Arg::Text(name.to_owned()), |key| Arg::from(Statement::new(key)))
}
