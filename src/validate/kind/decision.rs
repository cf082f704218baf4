//! Decisions: what was chosen is one of the options.

use crate::diag::rules;
use crate::parse::read::{did_you_mean, listed};
use crate::schema::Head;
use crate::schema::decision::Decision;

use super::{Reading, whole};

/// The decision, unless something in it is faulty. One without a title is called by its question.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Decision> {
    let mut decision = whole(Decision::read(read.fields, &mut read.map, head))?;
    if !decision.head.is_entitled {
        decision.head.title = decision.question.clone();
    }
    if let Some(decided) = decision.decided.as_ref().filter(|_| decision.chosen().is_none()) {
        let choice = &decided.choice;
        let names = || decision.options.iter().map(|option| option.id.as_str());
        let message = format!("no option is called `{}`", choice.value);
        let fault = read.fields.reader.fault(&rules::INVALID_VALUE, choice.origin.span, message);
        let help = did_you_mean(choice.value.as_str(), names());
        read.fields.reader.report(fault.expected(listed(names())).maybe_help(help));
        return None;
    }
    Some(decision)
}
