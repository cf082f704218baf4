//! Decisions: there are options that differ, and what was chosen is one of them.

use crate::diag::{Severity, rules};
use crate::parse::node::Node;
use crate::parse::read::{did_you_mean, folded, listed};
use crate::schema::Head;
use crate::schema::decision::{Decision, DecisionOption};

use super::{Reading, whole};

/// The decision, unless something in it is faulty. One without a title is called by its question.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Decision> {
    let outcome = Decision::read(read.fields, &mut read.map, head);
    name_choice(read);
    let mut decision = whole(outcome)?;
    report_options(read, &decision);
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

/// Says which option is meant where one is chosen by its words, which are no name.
fn name_choice(read: &Reading<'_, '_>) {
    let mapping = read.map.mapping();
    let choice = mapping.get("decided").and_then(Node::as_mapping).and_then(|decided| decided.get("choice"));
    let Some((choice, words)) = choice.and_then(|choice| Some((choice, choice.as_text()?))) else { return };
    let options = mapping.get("options").and_then(Node::as_mapping);
    let says = |node: &Node| {
        let text = node.as_text().or_else(|| node.as_mapping()?.get("do")?.as_text());
        text.is_some_and(|text| folded(text) == folded(words))
    };
    let Some(meant) = options.and_then(|options| options.entries.iter().find(|option| says(&option.value))) else {
        return;
    };
    read.fields.reader.revise(&rules::INVALID_ID, choice.span, |fault| {
        let revised = fault.clone().help(format!("options are chosen by their name: write `{}`", meant.key));
        *fault = revised.mend(meant.key.as_str());
    });
}

/// Warns where there is nothing to choose: one option, or two that are the same.
fn report_options(read: &Reading<'_, '_>, decision: &Decision) {
    let Some(span) = read.map.key_span("options") else { return };
    let warn = |message: String, help: &str| {
        let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
    };
    let words = |option: &DecisionOption| folded(option.what.pick("").0);
    if let [one] = &decision.options[..] {
        let message = format!("there is one option, `{}`: nothing is to be chosen", one.id);
        warn(message, "write what else can be done, if only to leave it as it is");
    }
    let mut options = decision.options.iter().enumerate();
    let same = options.find_map(|(at, option)| {
        let earlier = decision.options[..at].iter().find(|earlier| words(earlier) == words(option))?;
        Some((&earlier.id, &option.id))
    });
    if let Some((one, other)) = same {
        warn(format!("the options `{one}` and `{other}` are the same"), "say how they differ, or remove one");
    }
}
