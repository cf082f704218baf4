//! Sentences about an audit: verdict before score, the move since the one before, what the sample can carry.

use chrono::NaiveDate;

use crate::formula::checklist::CriticalPolicy;
use crate::formula::score_interval::ScoreMethod;
use crate::i18n::{Arg, Key, Statement, msg, names};
use crate::model::{AuditStatus, Checklist, Config, Element, Id, Label};
use crate::report::audit::{AuditTopic, NoInterval, ScoreMovement};
use crate::report::{AuditReport, Said, Scored, Verdict};
use crate::schema::settings::Band;

use super::super::Setting;
use super::super::entries::AuditsById;
use super::super::score::TOLERANCE;
use super::scored;

/// The sentences about `audit`; `audits` gives the audits by id. Of a draft only how far it is.
pub(in crate::compute) fn audit(
    setting: Setting<'_>,
    audit: &AuditReport,
    audits: &AuditsById<'_>,
) -> Vec<Said<AuditTopic>> {
    if audit.status == AuditStatus::Draft {
        return Said::all(AuditTopic::Draft, [progress(audit)]).collect();
    }
    let checklist = setting.workspace.checklists.get(&audit.checklist.value).map(AsRef::as_ref);
    let before = audit.previous.as_ref().and_then(|id| audits.get(id)).map(|before| before.date);
    let mut says = Vec::new();
    let mut say = |topic, statements: Vec<Statement>| says.extend(Said::all(topic, statements));
    say(AuditTopic::Verdict, verdict(&audit.scored, audit.status));
    // Where that is why there is no verdict, it is said.
    let is_said = audit.scored.score.is_none() && audit.scored.verdict.is_none() && audit.scored.pass.is_some();
    say(AuditTopic::Score, if is_said { Vec::new() } else { vec![score(audit, before)] });
    say(AuditTopic::Interval, interval(setting, audit));
    let second = audit.calibrates.is_some().then(|| Statement::new(msg!("audit-second-scoring")));
    say(AuditTopic::SecondScoring, second.into_iter().collect());
    say(AuditTopic::Answers, before.map(|before| answers(audit, before)).unwrap_or_default());
    say(AuditTopic::CriticalItem, critical_items(audit, checklist));
    say(AuditTopic::CriticalPolicy, critical_policy(setting, audit).into_iter().collect());
    say(AuditTopic::Completeness, completeness(audit));
    say(AuditTopic::Sample, sample(audit).into_iter().collect());
    say(AuditTopic::Element, lowest_element(audit).into_iter().collect());
    say(AuditTopic::Level, level(setting, audit));
    says.shrink_to_fit();
    says
}

fn progress(audit: &AuditReport) -> Statement {
    let answered = audit.scored.answered + audit.scored.na;
    Statement::new(msg!("audit-draft")).count("answered", answered).count("n", audit.scored.asked())
}

/// Between which scores all contacts lie, and whether the pass mark is among them.
fn interval(setting: Setting<'_>, audit: &AuditReport) -> Vec<Statement> {
    let Ok(interval) = &audit.interval else { return Vec::new() };
    if interval.high - interval.low < TOLERANCE {
        return vec![Statement::new(msg!("audit-score-whole"))];
    }
    let said = scored(Statement::new(msg!("audit-score-interval")), "low", interval.low);
    let said = scored(said, "high", interval.high).percent("confidence", 100.0 * setting.confidence.level());
    let open = audit.within_margin.then(|| Statement::new(msg!("audit-within-margin")));
    let counts = interval.method == ScoreMethod::Counts;
    let counts = counts.then(|| Statement::new(msg!("audit-interval-counts")));
    [said].into_iter().chain(open).chain(counts).collect()
}

/// The sentences for the verdict; a draft has none.
pub(super) fn verdict(scores: &Scored, status: AuditStatus) -> Vec<Statement> {
    let marked = |key: Key| scores.pass.map(|pass| scored(Statement::new(key), "pass", pass));
    match scores.verdict {
        Some(Verdict::FailedCritical) => {
            let said = Statement::new(msg!("audit-said-failed-critical")).count("n", scores.failed_critical.len());
            let said = said.ids("items", scores.failed_critical.iter().map(|id| id.as_str().to_owned()));
            let below = scores.raw_score.zip(scores.pass).is_some_and(|(score, pass)| score < pass - TOLERANCE);
            std::iter::once(said).chain(marked(msg!("audit-said-fail-too")).filter(|_| below)).collect()
        }
        Some(Verdict::Pass) => marked(msg!("audit-said-pass")).into_iter().collect(),
        Some(Verdict::Fail) => marked(msg!("audit-said-fail")).into_iter().collect(),
        None if status == AuditStatus::Final && scores.pass.is_some() => {
            vec![Statement::new(msg!("audit-said-nothing-scored"))]
        }
        None if status == AuditStatus::Final => vec![Statement::new(msg!("audit-said-no-mark"))],
        None => Vec::new(),
    }
}

/// The score, beside that of the day `before`: it rose or fell only where two intervals say so.
fn score(audit: &AuditReport, before: Option<NaiveDate>) -> Statement {
    let Some(after) = audit.scored.score else { return Statement::new(msg!("audit-score-none")) };
    let said = |key: Key| scored(Statement::new(key), "after", after);
    if audit.calibrates.is_some() {
        return said(msg!("audit-score-only"));
    }
    let Some((change, date)) = audit.change.zip(before) else { return said(msg!("audit-score-first")) };
    let Some(before) = change.before else { return said(msg!("audit-score-first")) };
    if (after - before).abs() < TOLERANCE {
        return said(msg!("audit-score-same"));
    }
    match change.movement {
        Some(ScoreMovement::Rose) => scored(said(msg!("audit-score-rose")), "before", before),
        Some(ScoreMovement::Fell) => scored(said(msg!("audit-score-fell")), "before", before),
        Some(ScoreMovement::Within) => scored(said(msg!("audit-score-within")), "before", before).date("date", date),
        None => scored(said(msg!("audit-score-beside")), "before", before).date("date", date),
    }
}

/// What each failed critical item was answered.
fn critical_items(audit: &AuditReport, checklist: Option<&Checklist>) -> Vec<Statement> {
    let said = |id: &Id| {
        let item = checklist?.item(id.as_str())?;
        let result = audit.scored.items.get(id)?;
        if let Some(counted) = &result.counted {
            let said =
                Statement::new(msg!("audit-critical-counted")).id("item", id.as_str()).label("question", item.ask());
            return Some(said.with("below", counted.below_best).with("n", counted.n));
        }
        let answer = result.answer.as_deref()?;
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
    // A count that is one contact higher is no better answer.
    let single = audit.scored.items.values().filter(|item| item.counted.is_none());
    let moves: Vec<f64> = single.filter_map(|item| Some(item.score? - item.previous?)).collect();
    let said = (!moves.is_empty()).then(|| Statement::new(msg!("audit-answers-moved")).date("before", before));
    let (mut better, mut worse, mut same) = (0, 0, 0);
    for difference in moves {
        match difference {
            d if d > TOLERANCE => better += 1,
            d if d < -TOLERANCE => worse += 1,
            _ => same += 1,
        }
    }
    let said = said.map(|said| said.count("better", better).count("worse", worse).count("same", same));
    let mut says: Vec<Statement> = said.into_iter().collect();
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

/// What is to be known of the contacts that the score rests on.
fn sample(audit: &AuditReport) -> Option<Statement> {
    let key = match (&audit.sample, &audit.interval) {
        (Some(sample), _) if !sample.is_random() => msg!("audit-sample-targeted"),
        (None, Ok(_)) => msg!("audit-sample-undescribed"),
        (Some(_), Err(NoInterval::SingleAnswers)) => msg!("audit-sample-single"),
        (_, Err(NoInterval::MixedAnswers)) => msg!("audit-sample-mixed"),
        (_, Err(NoInterval::OneContact)) => msg!("audit-sample-one"),
        (None, Err(_)) => msg!("audit-sample-unknown"),
        (Some(_), _) => return None,
    };
    Some(Statement::new(key))
}

/// The element with the lowest score. Elements have no interval, so that nothing is said of whether it is weaker than the others.
fn lowest_element(audit: &AuditReport) -> Option<Statement> {
    let scores: Vec<(Element, f64)> =
        audit.scored.elements.iter().filter_map(|(e, score)| Some((*e, (*score)?))).collect();
    let (lowest, least) = scores.iter().min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let alone = scores.iter().filter(|(_, score)| (score - least).abs() < TOLERANCE).count() == 1;
    let word = Statement::new(names::element(*lowest));
    let said = || Statement::new(msg!("audit-element-lowest")).said("element", word);
    (alone && scores.len() > 1).then(|| said().value("score", *least, &crate::model::Unit::Score))
}

/// The service level, and how far the next one is.
fn level(setting: Setting<'_>, audit: &AuditReport) -> Vec<Statement> {
    let (Some(score), Some(band)) = (audit.scored.score, &audit.scored.band) else { return Vec::new() };
    let mut says = vec![Statement::new(msg!("audit-band")).with("band", band_name(setting.config(), band))];
    let next = setting.config().bands.iter().find(|next: &&Band| next.from > score + TOLERANCE);
    if let Some(next) = next {
        let said = scored_size(Statement::new(msg!("audit-band-next")), next.from - score);
        says.push(said.with("band", band_name(setting.config(), &next.name)));
    }
    says
}

fn scored_size(statement: Statement, size: f64) -> Statement {
    statement.size("size", size, &crate::model::Unit::Score)
}

/// The word for one of the five known levels; any other level is called as the workspace calls it.
fn band_name(config: &Config, name: &str) -> Arg {
    let own = config.labels.get(name).map(Arg::from);
    own.or_else(|| names::band(name).map(|key| Statement::new(key).into()))
        .unwrap_or_else(|| Arg::Text(name.to_owned()))
}
