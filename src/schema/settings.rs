//! `auditbook.yaml`: the settings of a workspace.

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::NaiveDate;

pub use super::bands::{Band, Bands};
use super::declare::{choice, entry, record};
use super::languages::Languages;
use super::map_key::MapKey;
pub use super::size::Size;
use super::value::{At, FieldValue};
use super::watch;
use super::{CalendarSettings, Every, KeyShape, Label, Named, Schema, Shape, TextForm, Word};
use crate::diag::{Severities, Severity, rules};
use crate::formula::checklist::CriticalPolicy;
use crate::formula::distribution::Confidence;
use crate::formula::season::SeasonChoice;
use crate::formula::spc::TwoOfThree;
use crate::parse::node::{Entry, Node};
use crate::parse::read::{certain, did_you_mean, meant};
use crate::parse::scalar;

record! {
    /// The settings of a workspace. Every key may be left out.
    pub struct Config = "the configuration" {
        /// The site's title.
        title: Label, default("Service quality"), watched(watch::HARMLESS), example("Harbour service quality");
        /// "Today" for archives and demonstrations, where no command and no environment says otherwise.
        as_of as "as-of": Option<NaiveDate>, watched(watch::AS_OF), example("2026-06-30");
        /// The folder of the documents.
        content: Folder, default("audits"), watched(watch::SETTING);
        /// The folder that the site is written to.
        output: Folder, default("site"), watched(watch::HARMLESS);
        /// Where the site is published, for feeds and the sitemap.
        url: Option<SiteAddress>, watched(watch::HARMLESS), example("https://example.org/quality/");
        /// Where the repository is hosted, for links to commits and files.
        repo: Option<RepositoryAddress>, watched(watch::HARMLESS), example("https://example.org/team/service-quality");
        /// Whether pages name the author of the last change.
        show_authors as "authors": bool, default("yes"), watched(watch::AUTHORS);
        /// Interface languages, the first the default.
        languages: Languages, default("[en]"), watched(watch::SPOKEN), example("[en, et]");
        /// The digits that pages are written with.
        digits: Digits, default("own"), watched(watch::HARMLESS);
        /// The confidence of every interval and test, above 0 and below 1.
        confidence: Confidence, within(0.0, 1.0), default("0.95"), watched(watch::SETTING);
        /// Service levels with the score at which each begins, rising.
        bands: Bands, within(0.0, 100.0), default("{basic: 0, expected: 40, desired: 60, surprising: 75, unbelievable: 90}"), watched(watch::BAND);
        /// What a failed critical item does to an audit.
        critical: CriticalPolicy, default("fail"), watched(watch::SETTING);
        /// Settings of control charts.
        spc: SpcSettings, watched(watch::SETTING), example("{two_of_three: ptd, screen: yes}");
        /// How far back "what changed" looks.
        compare: Compare, default("quarter"), watched(watch::SETTING);
        /// How small a group may be that anything is published of.
        privacy: PrivacySettings, watched(watch::BELOW), example("{min-group: 5, min-group-employees: 10}");
        /// People who own documents or audit, by a short name.
        people: Named<Person>, watched(watch::PERSON), example("{jelena: {name: Jelena Orlova, also: [J. Orlova]}}");
        /// Working hours, by a name of your own: in them alone runs the time of a promise or a response that names one.
        calendars: Named<CalendarSettings>, watched(watch::CALENDARS), example("{desk: {timezone: Europe/Tallinn, hours: {mon-fri: 09:00-18:00, sat: 10:00-14:00}, holidays: holidays.csv}}");
        /// What values are called that documents write as words of their own: channels, teams, causes, categories, themes, levels.
        labels: BTreeMap<String, Label>, watched(watch::RELABELLED), example("{phone: {en: Phone, et: Telefon, ru: Телефон}}");
        /// The largest files that are read.
        limits: Limits, watched(watch::LIMIT), example("{file: 2MiB, csv: 256MiB}");
        /// Severities that replace a rule's own.
        rules: BTreeMap<RuleCode, Severity>, watched(watch::RULE), example("{missing-evidence: error, stale-series: off}");
    }
}

record! {
    /// Settings of process-control charts.
    pub struct SpcSettings = "`spc`" {
        /// Which points count as near a limit for the rule of two in three.
        two_of_three: TwoOfThree, default("ptd");
        /// Whether outlying moving ranges are screened out of the limits.
        screen: bool, default("yes");
        /// Which season values are read with.
        season: SeasonChoice, default("auto");
    }
}

record! {
    /// How small a group may be that anything is published of.
    pub struct PrivacySettings = "`privacy`" {
        /// The fewest people of whose answers or work a figure is published: those who answered a question, in all, in a part, in a period or
        /// naming a theme, and the cases of a person in a column of `people`. An answer on a scale is no group of its own, and
        /// cases by channel, shop or category, which are nobody's answers or work, have no least number.
        min_group as "min-group": u64, within(1.0, f64::INFINITY), default("5"), watched(watch::LEAST_GROUP);
        /// The same of employees: those who answered a survey of theirs, and the cases of metrics of the group `employee`.
        min_group_employees as "min-group-employees": u64, within(1.0, f64::INFINITY), default("10"), watched(watch::LEAST_GROUP);
        /// Columns that may break results down although they hold names of people.
        people: Vec<String>, watched(watch::PRIVATE_NAMES), example("[agent]");
    }
}

entry! {
    /// A person, known by a short name.
    pub struct Person = "a person", named(id: super::Id) {
        /// The name.
        name: String, example("Jelena Orlova");
        /// Other spellings of it.
        also: Vec<String>, watched(watch::SPELLINGS), example("[J. Orlova]");
        /// Whether the site may have a page about this person.
        page: bool, default("no"), watched(watch::SHOWN);
    }
}

impl PrivacySettings {
    /// The fewest members of a group that anything is published of.
    pub fn least(&self, employees: bool) -> u64 {
        if employees { self.min_group_employees } else { self.min_group }
    }
}

record! {
    /// The largest files that are read.
    pub struct Limits = "`limits`" {
        /// A document.
        file: Size, watched(watch::LIMIT), default("2MiB");
        /// A CSV file.
        csv: Size, watched(watch::LIMIT), default("256MiB");
    }
}

choice! {
    /// The digits that pages are written with.
    pub enum Digits {
        /// Those of the language of the page: in Arabic `٠` to `٩`.
        Own = "own",
        /// `0` to `9` in every language.
        Western = "western",
    }
}

choice! {
    /// How far back a change is told.
    pub enum Compare {
        /// One month.
        Month = "month",
        /// Three months.
        Quarter = "quarter",
        /// Twelve months.
        Year = "year",
    }
}

#[expect(clippy::derivable_impls, reason = "a choice declares its words and derives no default")]
impl Default for Digits {
    fn default() -> Self {
        Self::Own
    }
}

#[expect(clippy::derivable_impls, reason = "a choice declares its words and derives no default")]
impl Default for Compare {
    fn default() -> Self {
        Self::Quarter
    }
}

impl Compare {
    /// Its length.
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// Whether the values of a metric are further apart.
    pub fn is_finer_than(self, every: Every) -> bool {
        matches!((self, every), (_, Every::Year) | (Self::Month, Every::Quarter)) && self != Self::Year
    }
}

choice! {
    impl CriticalPolicy {
        /// The score stands, the verdict is failed.
        Fail = "fail",
        /// The score becomes 0, the raw score is kept.
        Zero = "zero",
    }
}

choice! {
    impl TwoOfThree {
        /// Beyond a near-line and inside the limit.
        Ptd = "ptd",
        /// Beyond a near-line, also outside the limit.
        Beyond = "beyond",
    }
}

impl Config {
    /// The declaration of the settings.
    pub const DECLARED: &Schema = <Self as super::Record>::SCHEMA;

    /// The path in the workspace of the file `name` beside the documents of `kind`.
    pub fn path_of(&self, kind: super::Kind, name: &str) -> String {
        format!("{}/{}/{name}", self.content, kind.folder())
    }

    /// The severities of all rules, those the workspace replaced among them.
    pub fn severities(&self) -> Severities {
        let mut severities = Severities::default();
        for (code, severity) in &self.rules {
            severities.set(code.0, *severity);
        }
        severities
    }
}

/// A text that has been checked.
macro_rules! checked_text {
    ($(#[doc = $doc:literal])+ $name:ident: $called:literal, $pattern:literal, $check:expr, $meant:expr) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FieldValue for $name {
            const SHAPE: Shape = Shape::Form(TextForm { called: $called, pattern: $pattern, canonical: $check });

            fn read(at: &At<'_>, node: &Node) -> Option<Self> {
                let check: fn(&str) -> Option<String> = $check;
                let meant: fn(&str) -> Option<String> = $meant;
                let meant = |text: &str| meant(text).filter(|meant| check(meant).is_some()).into_iter().collect();
                at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, $called, check, meant).map(Self)
            }
        }
    };
}

checked_text! {
    /// A folder inside the workspace, without `./` and a final `/`.
    Folder: "a folder inside the workspace such as `audits`", "^[^/]", |text| {
        let path = text.trim_end_matches('/');
        let path = path.strip_prefix("./").unwrap_or(path);
        let inside = !path.is_empty() && !path.starts_with('/') && path.split('/').all(|part| part != "..");
        inside.then(|| path.to_owned())
    // An absolute path may be meant as one: which folder of the workspace it should be, nobody can say.
    }, |_| None
}

checked_text! {
    /// The address of the site, ending in `/`.
    SiteAddress: "an address such as `https://example.org/quality/`", "^https?://[^\\s/?#]+[^\\s?#]*$", |text| {
        web_address(text).map(|address| format!("{address}/"))
    }, with_scheme
}

checked_text! {
    /// The address of the repository, without a final `/`.
    RepositoryAddress: "an address such as `https://example.org/team/service-quality`", "^https?://[^\\s/?#]+[^\\s?#]*$", web_address, with_scheme
}

/// The address that `text` means which says no `https://`.
fn with_scheme(text: &str) -> Option<String> {
    let host = text.split('/').next().unwrap_or_default();
    let is_host = host.contains('.') && !host.contains(['@', ':', ' ']);
    is_host.then(|| format!("https://{text}"))
}

/// `text` without a final `/`, where it is an address that pages can lie under: it names a host, and neither a query nor a part of a page.
fn web_address(text: &str) -> Option<String> {
    let web = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let sound = !web.contains(|c: char| c.is_whitespace() || "?#@\\<>{}".contains(c));
    let authority = web.split('/').next().unwrap_or_default();
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_') && !part.starts_with('-')
    };
    let is_number = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let is_host = match is_number {
        Some(number) => number.parse::<std::net::Ipv6Addr>().is_ok(),
        None => host.split('.').all(is_part),
    };
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    (sound && is_host && is_port).then(|| text.trim_end_matches('/').to_owned())
}

impl FieldValue for Confidence {
    const SHAPE: Shape = Shape::Number;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let reader = at.document.reader;
        let text = reader.text(node)?.trim();
        let share = || meant::share(text);
        let Some(value) = scalar::number(text) else {
            let meant = |text: &str| if share().is_empty() { meant::number(text) } else { share() };
            let expected = "a share between 0 and 1 such as `0.95`";
            return reader.parse_or_help(node, &rules::WRONG_TYPE, expected, |_| None, meant);
        };
        let confidence = Self::new(value);
        if (0.0..0.5).contains(&value) && confidence.is_some() {
            let sure = format!("{}", ((1.0 - value) * 1e6).round() / 1e6);
            let message = format!("`{value}` is a confidence that misses more often than it holds");
            let fault = reader.fault(&rules::OUT_OF_RANGE, node.span, message);
            reader.report(fault.help(format!("did you mean `{sure}`? {value} is what it may miss")).mend(sure));
            return None;
        }
        if confidence.is_none() {
            let fault = reader.fault(&rules::OUT_OF_RANGE, node.span, format!("`{value}` is not between 0 and 1"));
            let fault = fault.expected("a share such as `0.95`").maybe_help(meant::help(&share()));
            reader.report(fault.maybe_mend(meant::one(&share())));
        }
        confidence
    }
}

/// The code of a rule that there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleCode(pub &'static str);

impl MapKey for RuleCode {
    const SHAPE: KeyShape = KeyShape::Rule;

    fn read_key(at: &At<'_>, entry: &Entry) -> Option<Self> {
        let reader = at.document.reader;
        let found = rules::find(&entry.key);
        if let Some(gate) = found.filter(|rule| rule.is_gate()) {
            let message =
                format!("`{}` is a gate: whoever asks for it by `--gate` says that it is an error", gate.code);
            reader.report(reader.fault(&rules::INVALID_VALUE, entry.key_span, message).help("delete the line"));
            return None;
        }
        if found.is_none() {
            let help = did_you_mean(&entry.key, rules::all().map(|rule| rule.code));
            let fault = reader.fault(&rules::UNKNOWN_RULE, entry.key_span, format!("there is no rule `{}`", entry.key));
            let mend = certain(&entry.key, rules::all().map(|rule| rule.code)).map(str::to_owned);
            reader.report(fault.maybe_help(help).maybe_mend(mend));
        }
        found.map(|rule| Self(rule.code))
    }
}

const SEVERITIES: &[Word] = &[
    Word { word: "off", help: "not reported" },
    Word { word: "note", help: "worth knowing" },
    Word { word: "warning", help: "doubtful; fails only under `--strict`" },
    Word { word: "error", help: "nothing is computed" },
];

impl FieldValue for Severity {
    const SHAPE: Shape = Shape::Choice(SEVERITIES);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.choice(node, SEVERITIES, Self::from_name)
    }
}

/// The first of the `languages` that `node` states, in which texts of one language are written.
pub(crate) fn first_language(node: &Node) -> String {
    let stated = node.as_mapping().and_then(|map| map.get("languages"));
    let first = stated.and_then(|node| node.as_sequence().map_or(Some(node), |items| items.first()));
    first.and_then(Node::as_text).unwrap_or("en").to_owned()
}

/// The settings of a workspace that states none.
impl Default for Config {
    fn default() -> Self {
        let file = std::sync::Arc::new(crate::source::SourceFile::new("", ""));
        let reader = crate::parse::Reader::new(&file);
        let fields = super::Fields {
            reader: &reader,
            file: &file,
            lang: Some("en".to_owned()),
            first: "en",
            mentions: std::cell::RefCell::default(),
            misnamed: std::cell::RefCell::default(),
            unit: super::fields::StatedUnit::default(),
        };
        super::value::without_keys(&fields).expect("every setting has a default or may be absent")
    }
}
