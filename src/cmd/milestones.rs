//! What moved from release to release: reports at the tags of the history, compared in pairs.
//!
//! A milestone is a tag, as of its own day; the last one is the report at hand. Each side is read from git objects without a checkout; a
//! milestone whose configuration is faulty is passed over, and so are faulty documents. What moved from month to month the report
//! itself knows: to read the whole workspace once more for each month would cost a build more than all else.

use chrono::NaiveDate;
use rayon::prelude::*;

use super::workspace::OpenedWorkspace;
use crate::compute::{Edition, compute};
use crate::diff::{self, Side};
use crate::error::Failure;
use crate::load::{CommitId, Repository, RevisionTree};
use crate::report::{Report, SourceState};
use crate::site::Stretch;
use crate::validate;

/// So many releases are compared with what followed, the latest ones: each is a workspace to be read and computed.
const MILESTONES: usize = 3;

/// A release: its commit, the day it is looked at, its name.
struct Milestone {
    commit: CommitId,
    as_of: NaiveDate,
    tag: String,
}

/// What moved between the milestones up to `report`, the latest stretch first.
pub(super) fn stretches(opened: &OpenedWorkspace, report: &Report) -> Result<Vec<Stretch>, Failure> {
    let (Some(repository), Some(commit)) = (&opened.repository, &opened.commit) else { return Ok(Vec::new()) };
    let milestones = milestones(repository, commit, report.as_of)?;
    let reports: Vec<(Milestone, Report)> = milestones
        .into_par_iter()
        .filter_map(|milestone| match report_at(repository, &milestone) {
            Ok(Some(report)) => Some(Ok((milestone, report))),
            Ok(None) => None,
            Err(failure) => Some(Err(failure)),
        })
        .collect::<Result<_, Failure>>()?;
    let following = reports.iter().skip(1).map(|(milestone, report)| (Some(milestone.tag.clone()), report));
    let following = following.chain([(None, report)]);
    let pairs: Vec<_> = reports.iter().zip(following).collect();
    let stretches = pairs.into_par_iter().map(|((from, base), (tag, head))| Stretch {
        since: base.as_of,
        since_tag: from.tag.clone(),
        until: head.as_of,
        until_tag: tag,
        diff: diff::diff(Side::of_results(base), Side::of_results(head)),
    });
    let mut stretches: Vec<Stretch> = stretches.collect();
    stretches.retain(|stretch| !stretch.diff.is_empty());
    stretches.reverse();
    Ok(stretches)
}

/// The latest milestones before `commit`, oldest first.
fn milestones(repository: &Repository, commit: &CommitId, as_of: NaiveDate) -> Result<Vec<Milestone>, Failure> {
    let tags = repository.tags(commit)?.into_iter();
    let tags = tags.map(|tag| Milestone { commit: tag.commit, as_of: tag.date.date_naive(), tag: tag.name });
    let mut milestones: Vec<Milestone> = tags.filter(|milestone| milestone.as_of <= as_of).collect();
    // What the last milestone already shows is no stretch of its own.
    milestones.retain(|milestone| milestone.as_of < as_of || milestone.commit != *commit);
    milestones.drain(..milestones.len().saturating_sub(MILESTONES));
    Ok(milestones)
}

/// The report at a milestone; nothing where there was no workspace that could be read.
fn report_at(repository: &Repository, milestone: &Milestone) -> Result<Option<Report>, Failure> {
    let tree = RevisionTree::open(repository, &milestone.commit)?;
    let config = match validate::read_config(&tree) {
        Ok(config) => config,
        Err(Failure::Configuration { .. }) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let validated = validate::validate(&tree, config)?;
    let source = SourceState { commit: Some(milestone.commit.as_str().to_owned()), dirty: false };
    let edition = Edition { as_of: milestone.as_of, source };
    Ok(Some(compute(&validated.workspace, &edition, Vec::new())))
}
