//! How often a target that lies between the limits is met.

use serde::Serialize;

use crate::i18n::{Key, msg};

/// How many values met a target, and what that tells of others like them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Met {
    /// Those that met it.
    pub n: usize,
    /// All since the limits last started.
    pub all: usize,
    /// The least share of many such values that would meet it, 0–100.
    pub low: f64,
    /// The largest.
    pub high: f64,
    /// How sure both are, 0–100.
    pub confidence: f64,
    /// Which of both is more common.
    pub lean: Lean,
}

/// Which is more common: that a target is met, or that it is missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lean {
    /// The whole interval of the share lies above one half.
    Mostly,
    /// It lies below.
    Seldom,
    /// It lies below, and no value met it.
    Never,
    /// It holds one half.
    Either,
}

impl Lean {
    /// The word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Mostly => msg!("assurance-mostly"),
            Self::Seldom => msg!("assurance-seldom"),
            Self::Never => msg!("assurance-never"),
            Self::Either => msg!("assurance-inconsistent"),
        }
    }
}
