//! Audits by their checklist and scope: whether a scope is wanted is asked once for each metric, not once for each audit.

use std::collections::{BTreeMap, HashMap};

use foldhash::fast::FixedState;

use super::scored::matches;
use crate::compute::Setting;
use crate::model::Id;
use crate::report::AuditReport;
use crate::schema::source::AuditSource;

/// What an audit looked at, by name.
type Scope = BTreeMap<String, String>;

/// The audits that are results by the as-of date, looked up only.
pub(in crate::compute) struct AuditsByScope<'a> {
    all: &'a [AuditReport],
    /// Checklist → scope → the places in `all`, in order.
    places: HashMap<&'a Id, HashMap<&'a Scope, Vec<usize>, FixedState>, FixedState>,
}

impl<'a> AuditsByScope<'a> {
    pub(in crate::compute) fn new(setting: Setting<'_>, all: &'a [AuditReport]) -> Self {
        let mut found = Self { all, places: HashMap::default() };
        for (place, audit) in all.iter().enumerate() {
            if audit.is_result() && audit.date <= setting.as_of {
                let of_checklist = found.places.entry(&audit.checklist.id).or_default();
                of_checklist.entry(&audit.written.scope).or_default().push(place);
            }
        }
        found
    }

    /// The audits that may be `wanted`, in order: those whose scope is, and those whose contacts must tell.
    pub(super) fn may_be(&self, wanted: &AuditSource) -> Vec<&'a AuditReport> {
        let filter = &wanted.filter;
        let may_be = |scope: &Scope| {
            filter.keys().any(|name| !scope.contains_key(name))
                || matches(filter, |name| scope.get(name).map(String::as_str))
        };
        let scopes = self.places.get(&wanted.checklist.value).into_iter().flatten();
        let mut places: Vec<usize> =
            scopes.filter(|(scope, _)| may_be(scope)).flat_map(|(_, places)| places).copied().collect();
        places.sort_unstable();
        places.into_iter().map(|place| &self.all[place]).collect()
    }
}
