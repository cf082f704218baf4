//! `auditbook init`: writes a small working workspace, and on request what a forge needs to run it.

mod editor;
mod forge;
mod words;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Days, Months, NaiveDate};
use clap::ValueEnum;

use super::{Exit, new, workspace};
use crate::error::Failure;
use crate::i18n::Lang;
use crate::library;
use crate::load::CONFIGURATION;
use crate::model::Config;
use crate::schema;
use crate::write::{Files, write_new_file};

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder of the workspace, made where it is missing
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Also write what this forge needs to check each change and to publish the site
    #[arg(long, value_enum)]
    ci: Option<ForgeChoice>,
    /// Also write what this editor needs to show findings and offer keys while you write
    #[arg(long, value_enum)]
    editor: Option<editor::EditorChoice>,
    /// The language of the site and of the example
    #[arg(long, value_name = "LANG", default_value_t)]
    lang: Lang,
    /// The title of the site
    #[arg(long)]
    title: Option<String>,
    /// The day the example is made for, instead of today
    #[arg(long, value_name = "DATE")]
    date: Option<NaiveDate>,
}

/// A forge that runs checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ForgeChoice {
    /// `.github/workflows/auditbook.yml`, and `auditbook-comment.yml` beside it
    Github,
    /// `.gitlab-ci.yml`, and `.gitlab/auditbook.sh` that it runs
    Gitlab,
    /// `.forgejo/workflows/auditbook.yml`, which Gitea runs as well, and `.forgejo/auditbook.sh`
    Forgejo,
    /// `bitbucket-pipelines.yml` and `.bitbucket/auditbook.sh`
    Bitbucket,
}

/// Writes the workspace and lists its files; nothing is written where one of them is there already.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let date = workspace::as_of(arguments.date, &Config::default())?;
    let folder = &arguments.folder;
    let mut files: BTreeMap<PathBuf, Vec<u8>> = example(arguments, date)
        .into_iter()
        .map(|(path, bytes)| (folder.join(&path), crate::fmt::formatted(&path, &bytes).into_owned()))
        .collect();
    let for_editor = arguments.editor.iter().flat_map(|editor| editor.files());
    files.extend(for_editor.map(|(path, text)| (folder.join(path), text.as_bytes().to_vec())));
    files.extend(arguments.ci.into_iter().flat_map(|forge| forge::files(forge, folder)));
    refuse_to_replace(folder, &files)?;
    for (path, bytes) in &files {
        write_new_file(path, bytes)?;
    }
    let listed: String = files.keys().map(|path| format!("{}\n", path.display())).collect();
    super::terminal::print(output, &listed)?;
    let next = "next: auditbook check, then auditbook build; replace the example by your own, \
                starting with auditbook new --list\n";
    super::terminal::message(next)?;
    if let Some(forge) = arguments.ci {
        super::terminal::message(forge::to_set(forge))?;
    }
    if let Some(editor) = arguments.editor {
        super::terminal::message(editor.to_do())?;
    }
    Ok(Exit::Clean)
}

fn refuse_to_replace(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<(), Failure> {
    let taken: Vec<String> = files
        .keys()
        .filter(|path| path.symlink_metadata().is_ok())
        .map(|path| format!("`{}`", path.strip_prefix(folder).unwrap_or(path).display()))
        .collect();
    if taken.is_empty() {
        return Ok(());
    }
    let is_workspace = folder.join(CONFIGURATION).exists();
    let hint = if is_workspace {
        "this is a workspace already: `auditbook new` adds documents to it"
    } else {
        "choose an empty folder, or move these files away and join them by hand afterwards"
    };
    Err(Failure::Usage { message: format!("{} exists already", taken.join(", ")), hint: Some(hint.into()) })
}

/// The example: a checklist, an audit, a metric, a goal and a gap that belong together, as of `date`.
fn example(arguments: &Args, date: NaiveDate) -> Files {
    let words = words::words(arguments.lang);
    let audit = format!("{}-phone", date.format("%Y-%m"));
    let month = |months: i32| {
        let first = date.with_day(1).unwrap_or(date);
        let moved = if months < 0 {
            first - Months::new(months.unsigned_abs())
        } else {
            first + Months::new(months.unsigned_abs())
        };
        moved.format("%Y-%m").to_string()
    };
    let site = arguments.title.as_deref().map_or_else(|| words.site.to_owned(), new::quoted);
    let blanks = [
        ("{{date}}", date.to_string()),
        ("{{due}}", (date + Days::new(60)).to_string()),
        ("{{first}}", month(-6)),
        ("{{deadline}}", month(6)),
        ("{{audit}}", audit.clone()),
        ("{{owner}}", "Maria".to_owned()),
        ("{{checklist}}", words.checklist.to_owned()),
        ("{{dropped}}", words.dropped.to_owned()),
        ("{{section}}", words.section.to_owned()),
        ("{{question}}", words.question.to_owned()),
        ("{{note}}", words.note.to_owned()),
        ("{{finding}}", words.finding.to_owned()),
        ("{{manners}}", words.manners.to_owned()),
        ("{{goal}}", words.goal.to_owned()),
        ("{{gap}}", words.gap.to_owned()),
        ("{{cause}}", words.cause.to_owned()),
    ];
    let fill = |text: &str| blanks.iter().fold(text.to_owned(), |text, (blank, value)| text.replace(blank, value));
    let points: Vec<(String, f64)> = [-6, -5, -4, -3, -2, -1].map(month).into_iter().zip(POINTS).collect();
    let files = [
        (CONFIGURATION.to_owned(), schema::settings(&site, arguments.lang.code(), &Lang::ALL.map(Lang::code))),
        (".gitignore".into(), include_str!("files/gitignore").into()),
        (".gitattributes".into(), include_str!("files/gitattributes").into()),
        (".editorconfig".into(), include_str!("files/editorconfig").into()),
        ("audits/checklists/first-contact.md".into(), fill(include_str!("files/checklist.md"))),
        (format!("audits/audits/{audit}.md"), fill(include_str!("files/audit.md"))),
        ("audits/metrics/first-contact-resolution.md".into(), metric(arguments.lang, &points)),
        ("audits/goals/first-contact-resolution.md".into(), fill(include_str!("files/goal.md"))),
        ("audits/gaps/delivery-dates.md".into(), fill(include_str!("files/gap.md"))),
    ];
    files.into_iter().map(|(path, text): (String, String)| (path, text.into_bytes())).collect()
}

/// The share of cases solved at the first contact in the six months before.
const POINTS: [f64; 6] = [64.0, 65.5, 64.8, 66.9, 68.2, 69.0];

/// The built-in metric with a target and six points.
fn metric(lang: Lang, points: &[(String, f64)]) -> String {
    let template = library::metrics::metric("first-contact-resolution").expect("the template is built in");
    let text = new::in_languages(&template.text(), &[lang.code().to_owned()]);
    let series: String = points.iter().map(|(month, value)| format!("  {month}: {value}\n")).collect();
    let target = "target: 75\nwarn: 70\n";
    let mut lines = String::new();
    for line in text.lines() {
        match line {
            "series: {}" => lines.push_str(&format!("{target}series:\n{series}")),
            line if line.starts_with('#') => {}
            line => {
                lines.push_str(line);
                lines.push('\n');
            }
        }
    }
    lines
}
