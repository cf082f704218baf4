//! How an answer stands: in words of its own, so that pages and drawings do not look at scores.

/// How an answer stands by its score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerStanding {
    /// It is the best.
    Best,
    /// It lies between the best and the worst.
    Partly,
    /// It is the worst.
    Worst,
    /// It has no score: not answered, or not applicable.
    Unscored,
}

impl AnswerStanding {
    /// Returns how an answer with `score` stands.
    pub fn of(score: Option<f64>) -> Self {
        match score {
            None => Self::Unscored,
            Some(score) if score >= 100.0 => Self::Best,
            Some(score) if score <= 0.0 => Self::Worst,
            Some(_) => Self::Partly,
        }
    }
}
