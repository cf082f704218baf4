//! The arithmetic behind a headline: every step with its numbers, its result and the place its input is written.

use serde::{Serialize, Serializer};

use crate::i18n::Statement;
use crate::i18n::glossary::Term;
use crate::model::{DocRef, Origin, Unit};

/// The arithmetic of one document, from its inputs to its headline.
#[derive(Debug, Clone, Serialize)]
pub struct Derivation {
    /// The document.
    pub about: DocRef,
    /// Its parts, inputs first.
    pub parts: Vec<Chapter>,
}

/// Steps that belong together.
#[derive(Debug, Clone, Serialize)]
pub struct Chapter {
    /// What they are about.
    pub title: Statement,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What is computed or read.
    pub label: Statement,
    /// Whether it is a part of the step before it that is not inset.
    pub inset: bool,
    /// The entry of the glossary that defines it.
    #[serde(serialize_with = "id")]
    pub glossary: Option<Term>,
    /// The formula with its numbers, in mathematical notation, left to right in every language.
    pub working: String,
    /// What the numbers are of, in words, such as the answer that was given.
    pub aside: Option<Statement>,
    /// The result; `None` where there is no number.
    pub result: Option<f64>,
    /// What the result is counted in.
    pub unit: Option<Unit>,
    /// The result in words, such as a verdict.
    pub outcome: Option<Statement>,
    /// Where the input is written.
    pub source: Option<Origin>,
}

impl Step {
    /// A step called by a message.
    pub fn new(label: impl Into<Statement>) -> Self {
        Self {
            label: label.into(),
            inset: false,
            glossary: None,
            working: String::new(),
            aside: None,
            result: None,
            unit: None,
            outcome: None,
            source: None,
        }
    }

    /// A step that computes the figure that `term` defines, and is called by it.
    pub fn figure(term: Term) -> Self {
        Self { glossary: Some(term), ..Self::new(Statement::new(term.name())) }
    }

    /// The same step as a part of the one before it.
    #[must_use]
    pub fn inset(self) -> Self {
        Self { inset: true, ..self }
    }

    /// The same step with its numbers put in.
    #[must_use]
    pub fn working(mut self, working: impl Into<String>) -> Self {
        self.working = working.into();
        self
    }

    /// The same step with what its numbers are of.
    #[must_use]
    pub fn aside(mut self, aside: Statement) -> Self {
        self.aside = Some(aside);
        self
    }

    /// The same step with its result.
    #[must_use]
    pub fn result(mut self, result: Option<f64>, unit: &Unit) -> Self {
        self.result = result;
        self.unit = Some(unit.clone());
        self
    }

    /// The same step with its result in words.
    #[must_use]
    pub fn outcome(mut self, outcome: Option<Statement>) -> Self {
        self.outcome = outcome;
        self
    }

    /// The same step, explained by `term`.
    #[must_use]
    pub fn defined(mut self, term: Term) -> Self {
        self.glossary = Some(term);
        self
    }

    /// Whether it is called by its name and says nothing else.
    pub(crate) fn is_silent(&self) -> bool {
        let says = [self.result.is_some(), self.outcome.is_some(), self.aside.is_some(), self.source.is_some()];
        self.working.is_empty() && !says.contains(&true)
    }

    /// The same step with the place its input is written.
    #[must_use]
    pub fn source(mut self, source: Option<&Origin>) -> Self {
        self.source = source.cloned();
        self
    }
}

#[expect(clippy::ref_option, reason = "serde hands the field over by reference")]
fn id<S: Serializer>(term: &Option<Term>, serializer: S) -> Result<S::Ok, S::Error> {
    term.map(Term::id).serialize(serializer)
}
