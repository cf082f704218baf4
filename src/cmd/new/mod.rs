//! `auditbook new`: writes a ready-to-fill document, or lists what it can be made from.

mod checklist;
mod languages;
mod questions;
mod set;
mod words;

pub(super) use languages::keep as in_languages;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use unicode_width::UnicodeWidthStr;

use super::workspace::{self, WorkspaceArgs};
use super::{Exit, terminal};
use crate::error::Failure;
use crate::i18n::Lang;
use crate::library::{self, skeletons};
use crate::model::{Checklist, ChecklistRef, Config, Id, Kind};
use crate::parse::read::did_you_mean;
use crate::write::Files;
use set::Setting;

/// Arguments of `new`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The kind of document
    #[arg(value_parser = kinds())]
    kind: Option<Kind>,
    /// Its id, which is also the file's name
    id: Option<String>,
    /// List the built-in checklists and metric templates
    #[arg(long, exclusive = false)]
    list: bool,
    /// The checklist that an audit or a visit fills in, or that a checklist extends
    #[arg(long, value_name = "CHECKLIST")]
    checklist: Option<String>,
    /// The built-in template of a metric
    #[arg(long, value_name = "TEMPLATE", conflicts_with_all = ["checklist", "from"])]
    template: Option<String>,
    /// Write the next version of this checklist
    #[arg(long, value_name = "CHECKLIST@VERSION", conflicts_with = "checklist")]
    from: Option<String>,
    /// The language of questions and titles; the workspace's first unless stated
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// The day it is written, instead of today
    #[arg(long, value_name = "DATE")]
    date: Option<NaiveDate>,
    /// Who answers for it, or who audits
    #[arg(long, value_name = "NAME", default_value = "")]
    owner: String,
    /// What a key says, in YAML; a dot leads into a key, as in `sample.reviewed=30`
    #[arg(long, value_name = "KEY=VALUE", conflicts_with = "from")]
    set: Vec<String>,
    #[command(flatten)]
    workspace: WorkspaceArgs,
}

/// Takes the word of a kind, and lists them where it is none.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.name())).try_map(|word| word.parse::<Kind>())
}

/// Writes the document and says where; with `--list` only lists.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    if arguments.list {
        terminal::print(output, &list(arguments.lang.unwrap_or_default()))?;
        return Ok(Exit::Clean);
    }
    let opened = workspace::open(&arguments.workspace)?;
    let date = workspace::as_of(arguments.date.or(arguments.workspace.as_of), &Config::default())?;
    let checklists = crate::validate::checklists(opened.tree.as_ref(), &opened.config)?;
    let request = Request { arguments, config: &opened.config, checklists, date };
    let (main, files) = request.files()?;
    for path in files.keys() {
        let target = opened.root.join(path);
        if target.exists() {
            return Err(Failure::Usage {
                message: format!("`{path}` exists already"),
                hint: Some("choose another id, or edit that file".into()),
            });
        }
    }
    let keys: Vec<&str> = arguments.set.iter().filter_map(|text| Some(text.split_once('=')?.0.trim())).collect();
    if !keys.is_empty() {
        set::check(&opened, &main, &files, &keys)?;
    }
    for (path, bytes) in &files {
        crate::write::write_new_file(&opened.root.join(path), &crate::fmt::formatted(path, bytes))?;
    }
    let others = files.keys().filter(|path| **path != main);
    let listed: String = std::iter::once(&main).chain(others).map(|path| format!("{path}\n")).collect();
    terminal::print(output, &listed)?;
    Ok(Exit::Clean)
}

/// The built-ins with their titles in `lang`, a line each.
fn list(lang: Lang) -> String {
    let lang = lang.code();
    let title = |built_in: &library::BuiltIn| {
        let kept = languages::keep(&built_in.text(), &[lang.to_owned()]);
        kept.lines().find_map(|line| line.strip_prefix("title: ")).unwrap_or(built_in.id).to_owned()
    };
    let table = |built_ins: &[library::BuiltIn], name: &dyn Fn(&library::BuiltIn) -> String| {
        let width = built_ins.iter().map(|built_in| name(built_in).width()).max().unwrap_or(0);
        let rows = built_ins.iter().map(|built_in| format!("  {:width$}  {}\n", name(built_in), title(built_in)));
        rows.collect::<String>()
    };
    let templates = table(library::metrics(), &|built_in| built_in.id.to_owned());
    let checklists = table(library::checklists(), &library::BuiltIn::reference);
    format!(
        "checklists, for `auditbook new audit ID --checklist …`:\n{checklists}\n\
         metric templates, for `auditbook new metric ID --template …`:\n{templates}"
    )
}

/// What is asked for, and the workspace it is asked in.
struct Request<'a> {
    arguments: &'a Args,
    config: &'a Config,
    checklists: BTreeMap<ChecklistRef, Arc<Checklist>>,
    date: NaiveDate,
}

impl Request<'_> {
    /// The path of the new document, and all files to write, by path in the workspace.
    fn files(&self) -> Result<(String, Files), Failure> {
        let arguments = self.arguments;
        let kind = arguments.kind.map_or_else(asked_kind, Ok)?;
        if let Some(from) = &arguments.from {
            return self.next_version(kind, from);
        }
        let id = arguments.id.clone().map_or_else(|| asked_id(kind), Ok)?;
        let id = id.as_str();
        Id::new(id).map_err(|message| usage(message, None))?;
        if let Some(why) = crate::load::unread(id) {
            return Err(usage(why, None));
        }
        let settings = arguments.set.iter().map(|text| Setting::new(kind, text)).collect::<Result<Vec<_>, _>>()?;
        let text = asked(kind, set::stated(self.text(kind, id)?, &settings))?;
        let main = self.config.path_of(kind, &format!("{id}.md"));
        let mut files = Files::from([(main.clone(), text.into_bytes())]);
        if let (Some(csv), None) = (skeletons::companion(kind), &arguments.checklist) {
            files.insert(self.config.path_of(kind, &format!("{id}.csv")), csv.into());
        }
        Ok((main, files))
    }

    fn next_version(&self, kind: Kind, from: &str) -> Result<(String, Files), Failure> {
        if kind != Kind::Checklist {
            let hint = Some(format!("auditbook new checklist --from {from}"));
            return Err(usage(format!("only a checklist has versions, not a {kind}"), hint));
        }
        let base = self.find(from)?;
        let version = checklist::next_number(&base.reference(), self.checklists.keys());
        checklist::next_version(base, version, &self.config.content, &self.tongues())
    }

    fn text(&self, kind: Kind, id: &str) -> Result<String, Failure> {
        let arguments = self.arguments;
        if arguments.template.is_some() && kind != Kind::Metric {
            return Err(usage(format!("a {kind} has no templates"), Some("leave out `--template`".into())));
        }
        match (kind, &arguments.checklist, &arguments.template) {
            (Kind::Metric, None, Some(template)) => self.metric(id, template),
            (Kind::Audit | Kind::Visit, Some(named), _) => Ok(self.form(kind, id, self.find(named)?)),
            (Kind::Checklist, Some(named), _) => Ok(checklist::extending(id, self.find(named)?, &self.lang())),
            (Kind::Audit, None, _) => {
                let hint = "`--checklist service-standards`; `auditbook new --list` shows the built-in ones";
                Err(usage("an audit fills in a checklist: say which".into(), Some(hint.into())))
            }
            (_, Some(_), _) => {
                Err(usage(format!("a {kind} fills in no checklist"), Some("leave out `--checklist`".into())))
            }
            (_, None, _) => Ok(self.skeleton(kind, id)),
        }
    }

    fn skeleton(&self, kind: Kind, id: &str) -> String {
        let owner = quoted(&self.arguments.owner);
        let lang = self.lang();
        let body = words::body(kind, id, &lang);
        let tongue = lang.as_str();
        let lang = self.is_foreign().then_some(tongue);
        let blanks = skeletons::Blanks { id, owner: &owner, date: self.day(kind, id), tongue, lang, body: &body };
        skeletons::skeleton(kind, &blanks).expect("every kind but an audit has a skeleton")
    }

    fn metric(&self, id: &str, template: &str) -> Result<String, Failure> {
        let built_in = library::metrics::metric(template).ok_or_else(|| {
            let ids = library::metrics().iter().map(|template| template.id);
            let hint = did_you_mean(template, ids).or_else(|| Some("`auditbook new --list` shows them".into()));
            usage(format!("there is no metric template `{template}`"), hint)
        })?;
        let (owner, lang) = (quoted(&self.arguments.owner), self.lang());
        let tongue = lang.as_str();
        let lang = self.is_foreign().then_some(tongue);
        let blanks = skeletons::Blanks { id, owner: &owner, date: self.date, tongue, lang, body: "" };
        Ok(skeletons::around(Kind::Metric, &blanks, &languages::keep(&built_in.text(), &self.tongues())))
    }

    fn form(&self, kind: Kind, id: &str, checklist: &Checklist) -> String {
        let (lang, who) = (self.lang(), quoted(&self.arguments.owner));
        let state_lang = self.is_foreign();
        questions::Form { checklist, lang: &lang, id, state_lang, date: self.day(kind, id), who: &who }.document(kind)
    }

    /// The day of a new document: the one that its id says, where it begins with a day or a month that is not to come (of a month its last
    /// day), else that on which it is written.
    fn day(&self, kind: Kind, id: &str) -> NaiveDate {
        let is_dated = matches!(kind, Kind::Audit | Kind::Visit | Kind::Survey | Kind::Competitor);
        let said = Some(id).filter(|_| is_dated && self.arguments.date.is_none()).and_then(last_day_of);
        said.map_or(self.date, |(first, last)| if first <= self.date { last.min(self.date) } else { self.date })
    }

    fn is_foreign(&self) -> bool {
        self.config.languages.first() != self.lang()
    }

    /// The language to write in.
    fn lang(&self) -> String {
        self.arguments.lang.map_or_else(|| self.config.languages.first().to_owned(), |lang| lang.code().to_owned())
    }

    /// The languages that a copied built-in keeps: the stated one, else all of the workspace.
    fn tongues(&self) -> Vec<String> {
        self.arguments.lang.map_or_else(|| self.config.languages.to_vec(), |lang| vec![lang.code().to_owned()])
    }

    /// The checklist that `named` means: pinned or the newest, the workspace's own before a built-in one.
    fn find(&self, named: &str) -> Result<&Checklist, Failure> {
        let (plain, only_built_in) = match named.strip_prefix(ChecklistRef::BUILT_IN) {
            Some(rest) => (rest, true),
            None => (named, false),
        };
        let (id, version) = match plain.split_once('@') {
            Some((id, version)) => (id, Some(version)),
            None => (plain, None),
        };
        let fits = |reference: &ChecklistRef| {
            reference.id.as_str() == id
                && (reference.built_in || !only_built_in)
                && version.is_none_or(|version| reference.version.to_string() == version)
        };
        let found = self.checklists.iter().filter(|(reference, _)| fits(reference));
        found
            .max_by_key(|(reference, _)| (!reference.built_in, reference.version))
            .map(|(_, found)| found.as_ref())
            .ok_or_else(|| {
                let known = self.checklists.keys().map(|reference| reference.id.as_str());
                let hint = did_you_mean(id, known).or_else(|| Some("`auditbook new --list` shows the built-in".into()));
                usage(format!("there is no checklist `{named}`"), hint)
            })
    }
}

/// The kind that a person at the terminal names; a failure where nobody sits there, or names none.
fn asked_kind() -> Result<Kind, Failure> {
    let kinds = || Kind::ALL.iter().map(|kind| kind.name());
    let hint = || format!("one of {}", kinds().collect::<Vec<_>>().join(", "));
    let answer = if terminal::is_interactive() { terminal::ask(&format!("kind, {}: ", hint()))? } else { None };
    let Some(answer) = answer else {
        return Err(usage("name the kind of document and its id: `auditbook new KIND ID`".into(), Some(hint())));
    };
    answer.parse::<Kind>().map_err(|_| {
        let hint = did_you_mean(&answer, kinds()).unwrap_or_else(hint);
        usage(format!("`{answer}` is not a kind of document"), Some(hint))
    })
}

/// The id that a person at the terminal gives the document of `kind`; a failure where nobody sits there, or gives none.
fn asked_id(kind: Kind) -> Result<String, Failure> {
    let question = format!("id of the {kind}, which is also its file's name: ");
    let answer = if terminal::is_interactive() { terminal::ask(&question)? } else { None };
    answer.ok_or_else(|| {
        usage(
            format!("name the id of the {kind}, which is also its file's name"),
            Some(format!("auditbook new {kind} ID")),
        )
    })
}

/// `text` with what a person at the terminal says to the keys that it leaves open; as it is where nobody sits there.
fn asked(kind: Kind, text: String) -> Result<String, Failure> {
    if !terminal::is_interactive() {
        return Ok(text);
    }
    let mut answers = Vec::new();
    for field in set::open(kind, &text) {
        let meaning = field.meaning();
        let question = format!("{} ({}), such as {}: ", field.key, meaning.trim_end_matches('.'), field.sample());
        answers.extend(terminal::ask(&question)?.map(|words| Setting::answered(&field, &words)));
    }
    Ok(set::stated(text, &answers))
}

/// `text` as a value in YAML, quoted where it must be; empty where it is.
pub(super) fn quoted(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    serde_yaml::to_string(text).map_or_else(|_| format!("{text:?}"), |yaml| yaml.trim_end().to_owned())
}

fn usage(message: String, hint: Option<String>) -> Failure {
    Failure::Usage { message, hint }
}

/// The first and the last day of the period that `id` begins with: `2025-03-phone`, `2025-03-14-phone`.
fn last_day_of(id: &str) -> Option<(NaiveDate, NaiveDate)> {
    let ends = |at: usize| id.as_bytes().get(at).is_none_or(|byte| !byte.is_ascii_digit());
    let day = id.get(..10).filter(|_| ends(10)).and_then(|day| day.parse::<NaiveDate>().ok());
    if let Some(day) = day {
        return Some((day, day));
    }
    let first = format!("{}-01", id.get(..7).filter(|_| ends(7))?).parse::<NaiveDate>().ok()?;
    Some((first, first.checked_add_months(chrono::Months::new(1))?.pred_opt()?))
}
