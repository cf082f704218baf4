//! Waves of one survey: each asked other people, in a file of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::rules;
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
            let message = format!("`{}` and `{}` share {what}", earlier.head.id, later.head.id);
            let help = "a wave is answered by others, in a file of its own; leave `wave-of` out where it is none";
            faults.at(&rules::OVERLAPPING_WAVES, &name.origin, message, Some(help.to_owned()));
        }
    }
}

fn shared(earlier: &Survey, later: &Survey) -> Option<String> {
    if let Some(file) = later.files.iter().find(|file| earlier.files.contains(file)) {
        return Some(format!("the file `{file}`"));
    }
    match later.respondents.intersection(&earlier.respondents).count() {
        0 => None,
        1 => Some("1 respondent".to_owned()),
        several => Some(format!("{several} respondents")),
    }
}
