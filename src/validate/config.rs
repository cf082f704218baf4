//! `auditbook.yaml` to the settings of a workspace.

use crate::diag::{Diagnostic, Severity, render, rules};
use crate::error::Failure;
use crate::load::{CONFIGURATION, Tree};
use crate::model::config::{Band, CriticalPolicy, Limits, SpcSettings, TwoOfThree};
use crate::model::{Config, Label};
use crate::parse::node::{Entry, Node};
use crate::parse::read::{LabelText, MapReader, did_you_mean};
use crate::parse::{Reader, yaml};
use crate::source::{SourceFile, Span};

/// The largest configuration that is read, in bytes.
const LIMIT: u64 = 1024 * 1024;

/// The settings of the workspace in `tree`; every fault of the file, rendered, as one failure.
pub fn read_config(tree: &dyn Tree) -> Result<Config, Failure> {
    let (config, diagnostics) = read_settings(tree);
    if diagnostics.is_empty() {
        return Ok(config);
    }
    let rendered = render::human(&diagnostics, render::Terminal::default());
    Err(Failure::Configuration { message: format!("`{CONFIGURATION}` is faulty\n{rendered}"), hint: None })
}

/// The settings of the workspace in `tree`, the default where they cannot be read, and every fault of the file.
pub fn read_settings(tree: &dyn Tree) -> (Config, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let file = match tree.read(CONFIGURATION, LIMIT) {
        Ok(bytes) => crate::parse::document::decode(CONFIGURATION, &bytes),
        Err(unreadable) => Err(unreadable.in_file(CONFIGURATION)),
    };
    let config = match file {
        Ok(file) => read_file(&file, &mut diagnostics),
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Config::default()
        }
    };
    crate::diag::sort(&mut diagnostics);
    (config, diagnostics)
}

fn read_file(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Config {
    let mut config = Config::default();
    let span = Span::new(0, file.text().len());
    let Some(node) = yaml::parse_mapping(file, span, diagnostics) else { return config };
    let reader = Reader::new(file);
    if let Some(map) = reader.mapping(&node) {
        let mut map = map.called("the configuration");
        read_places(&reader, &mut map, &mut config);
        read_languages(&reader, &mut map, &mut config);
        read_measures(&reader, &mut map, &mut config);
        if let Some(node) = map.optional("limits") {
            config.limits = limits(&reader, node);
        }
        if let Some(node) = map.optional("rules") {
            overrides(&reader, node, &mut config);
        }
        map.finish();
    }
    diagnostics.extend(reader.into_diagnostics());
    config
}

fn read_places(reader: &Reader<'_>, map: &mut MapReader<'_>, config: &mut Config) {
    if let Some(content) = map.optional("content").and_then(|node| folder(reader, node)) {
        config.content = content;
    }
    if let Some(output) = map.optional("output").and_then(|node| folder(reader, node)) {
        config.output = output;
    }
    config.url =
        map.optional("url").and_then(|node| address(reader, node)).map(|url| format!("{}/", url.trim_end_matches('/')));
    config.repo =
        map.optional("repo").and_then(|node| address(reader, node)).map(|url| url.trim_end_matches('/').to_owned());
    config.as_of = map.optional("as-of").and_then(|node| reader.date(node));
    if let Some(show) = map.optional("authors").and_then(|node| reader.boolean(node)) {
        config.show_authors = show;
    }
}

fn read_languages(reader: &Reader<'_>, map: &mut MapReader<'_>, config: &mut Config) {
    let known = crate::i18n::Lang::ALL.map(|lang| (lang.code(), lang.code()));
    if let Some(node) = map.optional("languages") {
        let mut languages: Vec<String> = Vec::new();
        for code in reader.each(node, |item| reader.choice(item, &known)) {
            if !languages.iter().any(|language| language == code) {
                languages.push(code.to_owned());
            }
        }
        if !languages.is_empty() {
            config.languages = languages;
        }
    }
    let first = config.languages.first().cloned().unwrap_or_default();
    match map.optional("title").and_then(|node| reader.label(node)) {
        Some(LabelText::One(text)) => config.title = Label::plain(text, Some(first)),
        Some(LabelText::ByLanguage(texts)) => config.title = Label::translated(texts, &first),
        None => {}
    }
}

fn read_measures(reader: &Reader<'_>, map: &mut MapReader<'_>, config: &mut Config) {
    if let Some(node) = map.optional("confidence")
        && let Some(confidence) = reader.number(node)
    {
        if confidence > 0.0 && confidence < 1.0 {
            config.confidence = confidence;
        } else {
            let fault = reader.fault(&rules::OUT_OF_RANGE, node.span, format!("`{confidence}` is not between 0 and 1"));
            reader.report(fault.expected("a share such as `0.95`"));
        }
    }
    if let Some(bands) = map.optional("bands").and_then(|node| bands(reader, node)) {
        config.bands = bands;
    }
    let policies = [("fail", CriticalPolicy::Fail), ("zero", CriticalPolicy::Zero)];
    if let Some(policy) = map.optional("critical").and_then(|node| reader.choice(node, &policies)) {
        config.critical = policy;
    }
    if let Some(spc) = map.optional("spc").and_then(|node| spc(reader, node, config.spc)) {
        config.spc = spc;
    }
}

/// A folder inside the workspace, without `./` and a final `/`.
fn folder(reader: &Reader<'_>, node: &Node) -> Option<String> {
    reader.parse_with(node, &rules::INVALID_VALUE, "a folder inside the workspace such as `audits`", |text| {
        let path = text.trim_end_matches('/');
        let path = path.strip_prefix("./").unwrap_or(path);
        let inside = !path.is_empty() && !path.starts_with('/') && path.split('/').all(|part| part != "..");
        inside.then(|| path.to_owned())
    })
}

fn address(reader: &Reader<'_>, node: &Node) -> Option<String> {
    reader.parse_with(node, &rules::INVALID_VALUE, "an address that begins with `https://`", |text| {
        let web = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        web.filter(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace)).map(|_| text.to_owned())
    })
}

/// Levels with rising thresholds between 0 and 100.
fn bands(reader: &Reader<'_>, node: &Node) -> Option<Vec<Band>> {
    let mapping = reader.entries(node)?;
    let mut bands: Vec<Band> = Vec::new();
    for entry in &mapping.entries {
        let Some(from) = reader.number(&entry.value) else { continue };
        let rises = bands.last().is_none_or(|last| last.from < from);
        if !(0.0..=100.0).contains(&from) || !rises {
            let fault =
                reader.fault(&rules::BANDS_NOT_ASCENDING, entry.value.span, format!("`{}` does not follow", entry.key));
            reader.report(fault.expected("thresholds that rise from 0 to at most 100"));
            return None;
        }
        bands.push(Band { name: entry.key.clone(), from });
    }
    (!bands.is_empty()).then_some(bands)
}

fn spc(reader: &Reader<'_>, node: &Node, default: SpcSettings) -> Option<SpcSettings> {
    let mut map = reader.mapping(node)?.called("`spc`");
    let modes = [("ptd", TwoOfThree::Ptd), ("beyond", TwoOfThree::Beyond)];
    let two_of_three = map.optional("two_of_three").and_then(|node| reader.choice(node, &modes));
    let screen = map.optional("screen").and_then(|node| reader.boolean(node));
    map.finish();
    Some(SpcSettings {
        two_of_three: two_of_three.unwrap_or(default.two_of_three),
        screen: screen.unwrap_or(default.screen),
    })
}

fn limits(reader: &Reader<'_>, node: &Node) -> Limits {
    let mut limits = Config::default().limits;
    let Some(map) = reader.mapping(node) else { return limits };
    let mut map = map.called("`limits`");
    if let Some(size) = map.optional("file").and_then(|node| size(reader, node)) {
        limits.file = size;
    }
    if let Some(size) = map.optional("csv").and_then(|node| size(reader, node)) {
        limits.csv = size;
    }
    map.finish();
    limits
}

/// Bytes, or a number with `KiB`, `MiB` or `GiB`.
fn size(reader: &Reader<'_>, node: &Node) -> Option<u64> {
    reader.parse_with(node, &rules::INVALID_VALUE, "a size such as `2MiB`", |text| {
        let units = [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1_u64 << 30)];
        let unit = units.into_iter().find_map(|(name, factor)| text.strip_suffix(name).map(|number| (number, factor)));
        let (number, factor) = unit.unwrap_or((text, 1));
        number.trim().parse::<u64>().ok()?.checked_mul(factor)
    })
}

fn overrides(reader: &Reader<'_>, node: &Node, config: &mut Config) {
    let severities =
        [("off", Severity::Off), ("note", Severity::Note), ("warning", Severity::Warning), ("error", Severity::Error)];
    let Some(mapping) = reader.entries(node) else { return };
    for entry in &mapping.entries {
        let severity = reader.choice(&entry.value, &severities);
        if rules::find(&entry.key).is_none() {
            unknown_rule(reader, entry);
        } else if let Some(severity) = severity {
            config.rules.insert(entry.key.clone(), severity);
        }
    }
}

fn unknown_rule(reader: &Reader<'_>, entry: &Entry) {
    let help = did_you_mean(&entry.key, rules::all().map(|rule| rule.code));
    let fault = reader.fault(&rules::UNKNOWN_RULE, entry.key_span, format!("there is no rule `{}`", entry.key));
    reader.report(fault.maybe_help(help));
}
