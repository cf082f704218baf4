//! Waves of one survey: each asked other people, in a file of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Severity, rules};
use crate::model::{Survey, Workspace};

use super::Faults;

/// Reports waves of one name that share their files or respondents: they are no independent samples, and no difference between
/// them is what a test takes it for.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    let mut waves: BTreeMap<&str, Vec<&Arc<Survey>>> = BTreeMap::new();
    for survey in workspace.surveys.values() {
        if let Some(name) = &survey.wave_of {
            waves.entry(&name.value).or_default().push(survey);
        }
    }
    for waves in waves.values_mut() {
        waves.sort_by(|a, b| (a.date, &a.head.id).cmp(&(b.date, &b.head.id)));
        for (at, later) in waves.iter().enumerate() {
            let shares = |earlier: &&&Arc<Survey>| shared(earlier, later).is_some();
            let Some(earlier) = waves[..at].iter().find(shares) else { continue };
            let (Some(what), Some(name)) = (shared(earlier, later), &later.wave_of) else { continue };
            let (one, other) = (&earlier.head.id, &later.head.id);
            let fault = match what {
                Shared::File(file) => {
                    let fault = name
                        .origin
                        .fault(&rules::OVERLAPPING_WAVES, format!("`{one}` and `{other}` share the file `{file}`"));
                    fault.help(
                        "a wave is answered by others, in a file of its own; leave `wave-of` out where it is none",
                    )
                }
                Shared::Respondents(n) => {
                    let respondents = if n == 1 { "1 respondent".to_owned() } else { format!("{n} respondents") };
                    let fault = name
                        .origin
                        .fault(&rules::OVERLAPPING_WAVES, format!("`{one}` and `{other}` share {respondents}"));
                    fault.help(
                        "a wave is answered by others, in a file of its own; leave `wave-of` out where it is none",
                    )
                }
                Shared::Numbers => {
                    let message = format!(
                        "`{one}` and `{other}` both count their respondents from 1: whether somebody answered both is not known"
                    );
                    let fault = name.origin.fault(&rules::OVERLAPPING_WAVES, message).severity(Severity::Warning);
                    fault.help(
                        "where others answered, leave `respondent` out; else give each person one id for all waves",
                    )
                }
            };
            faults.report(fault);
        }
    }
}

/// What two waves have in common.
enum Shared<'w> {
    File(&'w str),
    Respondents(usize),
    /// Ids that count respondents from 1 in each: the same number may be somebody else.
    Numbers,
}

fn shared<'w>(earlier: &Survey, later: &'w Survey) -> Option<Shared<'w>> {
    if let Some(file) = later.files.iter().find(|file| earlier.files.contains(file)) {
        return Some(Shared::File(file));
    }
    match later.respondents.intersection(&earlier.respondents).count() {
        0 => None,
        _ if earlier.are_counted && later.are_counted => Some(Shared::Numbers),
        several => Some(Shared::Respondents(several)),
    }
}
