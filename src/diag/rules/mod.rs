//! The registry of rules: every code that any stage reports, with its default severity and its documentation.
//!
//! A rule is one line here and one file, `tests/rules/CODE.md`, which holds its severity, title, explanation and examples
//! (see [`page`]). A stage reports a fault by naming the static of its rule (`Diagnostic::at(&rules::UNKNOWN_KEY, …)`),
//! so an unregistered code cannot be written. `auditbook explain CODE` prints what stands in the file, and a test holds
//! that each example does what it says. No logic belongs in the list.

pub mod page;

use super::Severity;
use page::RulePage;

/// A defect that auditbook looks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable kebab-case name of the defect.
    pub code: &'static str,
    /// The severity unless the workspace chose another.
    pub severity: Severity,
    /// The text of the rule's file.
    text: &'static str,
}

impl Rule {
    const fn new(code: &'static str, text: &'static str) -> Self {
        Self { code, severity: severity_of(text), text }
    }

    /// The defect in one line: lower case, no final period.
    pub fn title(&self) -> &'static str {
        page::title(self.text)
    }

    /// Why it matters and what to do, in whole sentences; a line for each paragraph, an empty one between.
    pub fn explanation(&self) -> String {
        page::explanation(self.text)
    }

    /// Whether it is one of those that `--gate` asks for.
    pub fn is_gate(&self) -> bool {
        self.code.starts_with("gate-")
    }

    /// What to do, where a finding knows nothing closer.
    pub fn help(&self) -> Option<&'static str> {
        page::help(self.text)
    }

    /// The examples, and how they are checked.
    pub fn page(&self) -> RulePage {
        page::parse(self.text).expect("a test reads the file of every rule")
    }
}

/// The severity in the first lines of a rule's file. A file without one does not compile.
const fn severity_of(text: &str) -> Severity {
    if starts_with(text, "---\nseverity: error\n") {
        Severity::Error
    } else if starts_with(text, "---\nseverity: warning\n") {
        Severity::Warning
    } else if starts_with(text, "---\nseverity: note\n") {
        Severity::Note
    } else {
        panic!("the file of a rule starts with `---` and `severity: error`, `warning` or `note`")
    }
}

const fn starts_with(text: &str, start: &str) -> bool {
    let (text, start) = (text.as_bytes(), start.as_bytes());
    let mut at = 0;
    while at < start.len() && at < text.len() && text[at] == start[at] {
        at += 1;
    }
    at == start.len()
}

/// Declares each rule as a static, and the list of them all in the order written.
macro_rules! rules {
    ($($name:ident: $code:literal;)+) => {
        $(
            #[doc = concat!("`", $code, "`: see `tests/rules/", $code, ".md`.")]
            pub static $name: Rule = Rule::new(
                $code,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules/", $code, ".md")),
            );
        )+
        static ALL: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    // The file itself and its YAML.
    NOT_UTF8: "not-utf8";
    EMPTY_FILE: "empty-file";
    MARKDOWN_WITHOUT_FRONT_MATTER: "markdown-without-front-matter";
    DOCUMENT_NOT_READ: "document-not-read";
    FRONT_MATTER_NOT_CLOSED: "front-matter-not-closed";
    FILE_TOO_LARGE: "file-too-large";
    MERGE_CONFLICT: "merge-conflict";
    YAML_SYNTAX: "yaml-syntax";
    YAML_ALIAS: "yaml-alias";
    YAML_TOO_DEEP: "yaml-too-deep";
    DUPLICATE_KEY: "duplicate-key";
    CONTROL_CHARACTER: "control-character";
    INVISIBLE_CHARACTER: "invisible-character";
    LOOK_ALIKE_LETTER: "look-alike-letter";
    SMART_QUOTES: "smart-quotes";
    CUT_TEXT: "cut-text";

    // Single fields: keys, types and the form of values.
    UNKNOWN_KIND: "unknown-kind";
    UNKNOWN_KEY: "unknown-key";
    MISSING_KEY: "missing-key";
    WRONG_TYPE: "wrong-type";
    INVALID_VALUE: "invalid-value";
    INVALID_ID: "invalid-id";
    INVALID_DATE: "invalid-date";
    INVALID_PERIOD: "invalid-period";
    INVALID_DURATION: "invalid-duration";
    DURATION_WITHOUT_UNIT: "duration-without-unit";
    UNCLEAR_UNIT: "unclear-unit";
    UNIT_MISMATCH: "unit-mismatch";
    VALUE_OUT_OF_BOUNDS: "value-out-of-bounds";
    OUT_OF_PROPORTION: "out-of-proportion";
    PERCENT_AS_FRACTION: "percent-as-fraction";
    INVALID_TIME: "invalid-time";
    INVALID_LANGUAGE: "invalid-language";
    TRANSLATION_WITH_FRONT_MATTER: "translation-with-front-matter";

    // Ids, references between documents, versions and files.
    DUPLICATE_ID: "duplicate-id";
    DANGLING_REFERENCE: "dangling-reference";
    AMBIGUOUS_REFERENCE: "ambiguous-reference";
    REFERENCE_KIND: "reference-kind";
    INVALID_REFERENCE: "invalid-reference";
    REFERENCE_CYCLE: "reference-cycle";
    EXTENDS_CYCLE: "extends-cycle";
    UNKNOWN_VERSION: "unknown-version";
    UNPINNED_CHECKLIST: "unpinned-checklist";
    UNKNOWN_SECTION: "unknown-section";
    EVIDENCE_WITHOUT_ITEM: "evidence-without-item";
    DUPLICATE_AUDIT: "duplicate-audit";
    TWO_SPELLINGS: "two-spellings";
    UNLISTED_PERSON: "unlisted-person";
    UNKNOWN_ITEM: "unknown-item";
    UNKNOWN_QUESTION: "unknown-question";
    UNKNOWN_BREAKDOWN: "unknown-breakdown";
    UNKNOWN_CAUSE: "unknown-cause";
    FILE_NOT_FOUND: "file-not-found";
    FILE_OUTSIDE_WORKSPACE: "file-outside-workspace";
    FILE_UNREADABLE: "file-unreadable";
    DANGLING_LINK: "dangling-link";
    UNPUBLISHED_FILE: "unpublished-file";
    UNDESCRIBED_PICTURE: "undescribed-picture";

    // Checklists, scales, weights, answers and samples.
    ANSWER_OFF_SCALE: "answer-off-scale";
    ANSWERED_TWICE: "answered-twice";
    MORE_COUNTED_THAN_REVIEWED: "more-counted-than-reviewed";
    UNANSWERED_ITEM: "unanswered-item";
    MISSING_EVIDENCE: "missing-evidence";
    INVALID_SCALE: "invalid-scale";
    NEGATIVE_WEIGHT: "negative-weight";
    DUPLICATE_ITEM: "duplicate-item";
    EMPTY_CHECKLIST: "empty-checklist";
    OUT_OF_RANGE: "out-of-range";
    BANDS_NOT_ASCENDING: "bands-not-ascending";
    SAMPLE_LARGER_THAN_POPULATION: "sample-larger-than-population";
    CALIBRATION_MISMATCH: "calibration-mismatch";

    // What a goal, a gap, a metric or a visit cannot do without.
    GOAL_WITHOUT_METRIC: "goal-without-metric";
    GOAL_WITHOUT_FROM: "goal-without-from";
    GOAL_WITHOUT_TO: "goal-without-to";
    GOAL_WITHOUT_OWNER: "goal-without-owner";
    GOAL_WITHOUT_DISTANCE: "goal-without-distance";
    GOAL_START_DIFFERS: "goal-start-differs";
    GAP_WITHOUT_MEASURE: "gap-without-measure";
    CLOSED_WITHOUT_EVIDENCE: "closed-without-evidence";
    METRIC_WITHOUT_SERIES: "metric-without-series";
    SERIES_AND_SOURCE: "series-and-source";
    VISIT_WITHOUT_RESULT: "visit-without-result";
    CONTRADICTING_KEYS: "contradicting-keys";

    // Dates, periods and what time does to results.
    PERIOD_OVERLAP: "period-overlap";
    PERIOD_TOO_COARSE: "period-too-coarse";
    DATES_OUT_OF_ORDER: "dates-out-of-order";
    FUTURE_DATE: "future-date";
    STALE_SERIES: "stale-series";
    OVERDUE_ACTION: "overdue-action";
    REVIEW_OVERDUE: "review-overdue";
    REBASE_DATE_UNMATCHED: "rebase-date-unmatched";
    REBASE_WITHOUT_REASON: "rebase-without-reason";
    SHORT_BASELINE: "short-baseline";
    CHART_WITHOUT_NUMBERS: "chart-without-numbers";

    // CSV files and the rows in them.
    CSV_EMPTY: "csv-empty";
    CSV_WITHOUT_ROWS: "csv-without-rows";
    CSV_SPREADSHEET: "csv-spreadsheet";
    CSV_HEADER: "csv-header";
    CSV_DUPLICATE_HEADER: "csv-duplicate-header";
    CSV_RAGGED_ROW: "csv-ragged-row";
    CSV_QUOTE: "csv-quote";
    CSV_CELL: "csv-cell";
    MIXED_OFFSETS: "mixed-offsets";
    CELL_NOT_FOUND: "cell-not-found";
    AMBIGUOUS_DECIMAL: "ambiguous-decimal";
    MIXED_DECIMALS: "mixed-decimals";
    UNLISTED_TYPE: "unlisted-type";
    CLOSED_BEFORE_RECEIVED: "closed-before-received";
    COUNTED_TWICE: "counted-twice";
    WRONG_COLUMN: "wrong-column";
    SCALE_NOT_REACHED: "scale-not-reached";
    SURVEY_ANSWER_OFF_SCALE: "survey-answer-off-scale";
    OVERLAPPING_WAVES: "overlapping-waves";

    // What results may be read from the evidence there is, and what may be published.
    COMPLAINTS_ONLY_EVIDENCE: "complaints-only-evidence";
    SMALL_SAMPLE_RANKING: "small-sample-ranking";
    CONVERSATION_SCORE: "conversation-score";
    NPS_SCALE: "nps-scale";
    MIXED_AUDIENCES: "mixed-audiences";
    MIX_CHANGED: "mix-changed";
    PERSONAL_DATA: "personal-data";
    IDENTIFYING_COLUMN: "identifying-column";

    // `auditbook.yaml`, and the gates that turn results into errors.
    UNKNOWN_RULE: "unknown-rule";
    ALLOWANCE_WITHOUT_REASON: "allowance-without-reason";
    UNUSED_ALLOWANCE: "unused-allowance";
    UNUSED_ACKNOWLEDGEMENT: "unused-acknowledgement";
    GATE_ATTENTION: "gate-attention";
    GATE_MISSED_GOAL: "gate-missed-goal";
    GATE_OVERDUE_ACTION: "gate-overdue-action";
    GATE_REGRESSION: "gate-regression";
}

/// Every rule, in the order of the registry: by what it is about, and within that by weight.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    ALL.iter().copied()
}

/// The rule called `code`; nothing when there is none.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}
