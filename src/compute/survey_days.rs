//! Surveys on the day of the results: rows of a later day are mistyped where there are others, and do not say when it was.
//!
//! In: a workspace and a day. Out: the same, with the dates of such surveys. The rows are told elsewhere.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::model::Workspace;

/// `workspace` for results `as_of` a day.
pub(super) fn dated(workspace: &Workspace, as_of: NaiveDate) -> Cow<'_, Workspace> {
    if workspace.surveys.values().all(|survey| survey.dated(as_of) == survey.date) {
        return Cow::Borrowed(workspace);
    }
    let mut dated = workspace.clone();
    for survey in dated.surveys.values_mut() {
        let date = survey.dated(as_of);
        if date != survey.date {
            Arc::make_mut(survey).date = date;
        }
    }
    Cow::Owned(dated)
}
