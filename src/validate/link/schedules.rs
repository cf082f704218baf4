//! Slips in the lines of a schedule: a part that no audit has and that is nearly one, somebody whom nobody knows, a line that is there twice.
//!
//! In: the linked workspace and the people that the settings list. Out: a warning for each. What nobody has audited yet may be asked for:
//! only what is certainly meant for something known is told.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Severity, rules};
use crate::model::{Checklist, Config, Located, Workspace};
use crate::parse::read::certain;
use crate::schema::checklist::Scheduled;

use super::Faults;
use super::spellings::is_everywhere;

/// Keys of scopes that most workspaces have.
const USUAL: [&str; 2] = ["channel", "language"];

/// Checks the schedules of the workspace's own checklists.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    let own = workspace.checklists.values().filter(|checklist| !checklist.built_in && !checklist.schedule.is_empty());
    let mut own = own.peekable();
    if own.peek().is_none() {
        return;
    }
    let known = Known::of(workspace, config);
    for checklist in own {
        twice(checklist, faults);
        checklist.schedule.iter().for_each(|line| known.check(line, faults));
    }
}

/// A line that asks for what an earlier one asks for: each audit would be due twice.
fn twice(checklist: &Checklist, faults: &mut Faults) {
    for (at, line) in checklist.schedule.iter().enumerate() {
        let same = |earlier: &&Located<Scheduled>| {
            earlier.value.every == line.value.every && earlier.value.scope == line.value.scope
        };
        if checklist.schedule[..at].iter().any(|earlier| same(&earlier)) {
            let message = "an earlier line asks for the same audits: each would be due twice".to_owned();
            let help = "delete one, or say in `scope` what differs".to_owned();
            faults.report(line.origin.fault(&rules::COUNTED_TWICE, message).help(help));
        }
    }
}

/// What audits say of their scope, and who is named in the workspace.
struct Known<'w> {
    /// Each value of each key, and how many audits have it.
    scopes: BTreeMap<&'w str, BTreeMap<&'w str, u64>>,
    people: BTreeSet<&'w str>,
}

impl<'w> Known<'w> {
    fn of(workspace: &'w Workspace, config: &'w Config) -> Self {
        let mut scopes: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
        for (key, value) in workspace.audits.values().flat_map(|audit| &audit.scope) {
            *scopes.entry(key).or_default().entry(value).or_default() += 1;
        }
        let owners = workspace.heads().filter_map(|head| head.owner.as_deref());
        let auditors = workspace.audits.values().filter_map(|audit| audit.auditor.as_deref());
        let listed = config.people.iter().flat_map(|person| {
            [person.id.as_str(), person.name.as_str()].into_iter().chain(person.also.iter().map(String::as_str))
        });
        Self { scopes, people: owners.chain(auditors).chain(listed).collect() }
    }

    fn check(&self, line: &Located<Scheduled>, faults: &mut Faults) {
        for (key, value) in &line.value.scope {
            let keys = || self.scopes.keys().copied().chain(USUAL);
            match self.scopes.get(key.as_str()) {
                // Beside a value that one audit alone has, that of the audit is the slip: it is told there.
                Some(values) => {
                    let is_slip =
                        |meant: &str| values.get(meant).is_some_and(|audits| *audits == 1) && !is_everywhere(meant);
                    if !values.contains_key(value.as_str())
                        && certain(value, values.keys().copied()).is_some_and(is_slip)
                    {
                        continue;
                    }
                    near(line, value, values.keys().copied(), &format!("no audit has the `{key}`"), faults);
                }
                None => near(line, key, keys(), "no audit says in its scope", faults),
            }
        }
        if let Some(owner) = &line.value.owner {
            near(line, owner, self.people.iter().copied(), "nobody else is called", faults);
        }
    }
}

/// Warns of a `word` of `line` that is none of `known` and nearly one of them. Which of the two is the slip, nobody knows.
fn near<'k>(
    line: &Located<Scheduled>,
    word: &str,
    known: impl Iterator<Item = &'k str> + Clone,
    what: &str,
    faults: &mut Faults,
) {
    if known.clone().any(|known| known == word) {
        return;
    }
    let Some(meant) = certain(word, known) else { return };
    let fault = line.origin.fault(&rules::TWO_SPELLINGS, format!("{what} `{word}`: did you mean `{meant}`?"));
    let fault = fault.severity(Severity::Warning).help(format!("write `{meant}` if it is the same"));
    faults.report(fault);
}
