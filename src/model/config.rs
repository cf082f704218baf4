//! What `auditbook.yaml` says.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::diag::{Severities, Severity};

use super::Label;

/// The settings of a workspace, defaults filled in.
#[derive(Debug, Clone)]
pub struct Config {
    /// The site's title.
    pub title: Label,
    /// The content folder, relative to the workspace.
    pub content: String,
    /// The output folder, relative to the workspace.
    pub output: String,
    /// Where the site is published, ending in `/`; for feeds and the sitemap.
    pub url: Option<String>,
    /// Where the repository is hosted, for links to commits and files.
    pub repo: Option<String>,
    /// "Today" where no command and no environment says otherwise: for archives and demonstrations.
    pub as_of: Option<NaiveDate>,
    /// Whether pages name the author of the last change.
    pub show_authors: bool,
    /// Interface languages, the first the default: tags of [`crate::i18n`].
    pub languages: Vec<String>,
    /// Of every interval and test, above 0 and below 1.
    pub confidence: f64,
    /// Service levels with the score at which each begins, rising.
    pub bands: Vec<Band>,
    /// What a failed critical item does to an audit.
    pub critical: CriticalPolicy,
    /// Settings of process-control charts.
    pub spc: SpcSettings,
    /// The largest files that are read.
    pub limits: Limits,
    /// Severities that replace a rule's own, by code.
    pub rules: BTreeMap<String, Severity>,
}

/// A service level and the score from which it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// `basic`, `expected`, `desired`, `surprising` or `unbelievable`, or the workspace's own name.
    pub name: String,
    /// The lowest score in it, 0 to 100.
    pub from: f64,
}

/// What a failed critical item does to an audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CriticalPolicy {
    /// The score stands, the verdict is failed.
    Fail,
    /// The score becomes 0, the raw score is kept.
    Zero,
}

/// Settings of process-control charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpcSettings {
    /// Which points count as near a limit for the two-of-three rule.
    pub two_of_three: TwoOfThree,
    /// Whether outlying moving ranges are screened out of the limits.
    pub screen: bool,
}

/// Which points count as near a limit for the two-of-three rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TwoOfThree {
    /// Beyond a near-line and inside the limit.
    Ptd,
    /// Beyond a near-line, also outside the limit.
    Beyond,
}

/// The largest files that are read, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A document.
    pub file: u64,
    /// A CSV file.
    pub csv: u64,
}

impl Config {
    /// The severities of all rules, those the workspace replaced among them.
    pub fn severities(&self) -> Severities {
        let mut severities = Severities::default();
        for (code, severity) in &self.rules {
            severities.set(code, *severity);
        }
        severities
    }
}

impl Default for Config {
    fn default() -> Self {
        let bands =
            [("basic", 0.0), ("expected", 40.0), ("desired", 60.0), ("surprising", 75.0), ("unbelievable", 90.0)];
        Self {
            title: Label::from("Service quality"),
            content: "audits".into(),
            output: "site".into(),
            url: None,
            repo: None,
            as_of: None,
            show_authors: true,
            languages: vec!["en".into()],
            confidence: 0.95,
            bands: bands.map(|(name, from)| Band { name: name.into(), from }).into(),
            critical: CriticalPolicy::Fail,
            spc: SpcSettings { two_of_three: TwoOfThree::Ptd, screen: true },
            limits: Limits { file: 2 * 1024 * 1024, csv: 256 * 1024 * 1024 },
            rules: BTreeMap::new(),
        }
    }
}
