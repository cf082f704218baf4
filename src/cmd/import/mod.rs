//! `auditbook import`: makes a document of the export of another tool, or adds a later export to one.

mod later;
mod told;
mod written;

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use encoding_rs::Encoding;

use super::workspace::{self, OpenedWorkspace, WorkspaceArgs};
use super::{Exit, terminal};
use crate::error::Failure;
use crate::import::{Answer, Open, Plan, Sheet, Unread, Wishes, leave_out_by_preset, open, plan, text};
use crate::parse::read::meant::holds_no_value;
use crate::write::Files;
use written::Told;

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The export: CSV, TSV, or a workbook of Excel and its like
    file: PathBuf,
    /// What it becomes: a metric, a survey or a log
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<String>,
    /// The id of the document, which is also its file's name; of a document that is there already, the rows are added
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// The tool that wrote it: zendesk, freshdesk, intercom, liveagent, help-scout, surveymonkey, google-forms, typeform or qualtrics
    #[arg(long, value_name = "TOOL")]
    preset: Option<String>,
    /// Which column is what: `value`, `date`, `received` or another key of the kind, or the name of a question
    #[arg(long, value_name = "NAME=HEADER")]
    column: Vec<String>,
    /// A column that results are broken down by
    #[arg(long, value_name = "HEADER")]
    by: Vec<String>,
    /// What bare numbers of a duration count: s, min, h or d
    #[arg(long = "in", value_name = "UNIT")]
    bare_in: Option<String>,
    /// How it writes dates, such as `%d.%m.%Y %H:%M`
    #[arg(long, value_name = "FORMAT")]
    dates: Option<String>,
    /// What it writes before a fraction: `,` or `.`
    #[arg(long, value_name = "MARK")]
    decimal: Option<String>,
    /// What parts its columns: `,`, `;`, `|` or `tab`
    #[arg(long, value_name = "MARK")]
    delimiter: Option<String>,
    /// How its letters are written, such as `windows-1252`
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// So many rows below the names of the columns hold no answers
    #[arg(long, value_name = "COUNT")]
    skip_rows: Option<usize>,
    /// What a key of the document says, in YAML; a dot leads into a key, as in `questions.overall.method=csat`
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    /// Ask nothing: what is still open is a failure
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    workspace: WorkspaceArgs,
}

/// Reads the export, says what was understood, and writes the document and its rows.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let opened = workspace::open_files(&arguments.workspace)?;
    let mut wishes = arguments.wishes()?;
    let bytes = fs::read(&arguments.file).map_err(|error| Failure::io("read", &arguments.file, error))?;
    let mut sheet = read(&bytes, &mut wishes, arguments.yes)?;
    if arguments.skip_rows.is_none() {
        leave_out_by_preset(&mut sheet, wishes.preset);
    }
    if sheet.rows.is_empty() {
        return Err(usage("the export has no answers".into(), Some("export it with its rows".into())));
    }
    if let Some(known) = later::document(&opened, &wishes)? {
        let added = later::added(&known, &sheet)?;
        return written::write(&opened, added.files, &Told { said: &added.said, replaces: true }, output);
    }
    let plan = planned(&sheet, &mut wishes, arguments.yes)?;
    let said = told::understood(&sheet, &plan);
    let files = files(&opened, &sheet, &plan, &wishes)?;
    written::write(&opened, files, &Told { said: &said, replaces: false }, output)
}

impl Args {
    /// What the flags say.
    fn wishes(&self) -> Result<Wishes, Failure> {
        let mut wishes = Wishes::default();
        let refused = |(message, hint): (String, Option<String>)| usage(message, hint);
        let said = [
            (Answer::Kind, &self.kind),
            (Answer::Id, &self.id),
            (Answer::In, &self.bare_in),
            (Answer::Dates, &self.dates),
            (Answer::Decimal, &self.decimal),
            (Answer::Sheet, &self.sheet),
        ];
        for (answer, words) in said {
            words.iter().try_for_each(|words| wishes.take(&answer, words)).map_err(refused)?;
        }
        for text in &self.column {
            let (name, header) = pair(text, "column", "value=First reply")?;
            wishes.take(&Answer::Column(name.to_owned()), header).map_err(refused)?;
        }
        for text in &self.set {
            let (key, value) = pair(text, "set", "better=lower")?;
            wishes.take(&Answer::Key(key.to_owned()), value).map_err(refused)?;
        }
        wishes.by.clone_from(&self.by);
        if let Some(name) = &self.preset {
            wishes.by_preset(name).map_err(refused)?;
        }
        wishes.reading.skip_rows = self.skip_rows.unwrap_or(0);
        wishes.reading.delimiter = self.delimiter.as_deref().map(delimiter).transpose()?;
        wishes.reading.encoding = self.encoding.as_deref().map(encoding).transpose()?;
        Ok(wishes)
    }
}

fn pair<'a>(text: &'a str, flag: &str, example: &str) -> Result<(&'a str, &'a str), Failure> {
    let parts =
        text.split_once('=').map(|(name, rest)| (name.trim(), rest.trim())).filter(|(name, _)| !name.is_empty());
    parts.ok_or_else(|| {
        usage(format!("`--{flag} {text}` has no `=`"), Some(format!("write it as `--{flag} \"{example}\"`")))
    })
}

fn delimiter(text: &str) -> Result<u8, Failure> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        one if one.len() == 1 && one.is_ascii() => Ok(one.as_bytes()[0]),
        _ => Err(usage(format!("`{text}` parts no columns"), Some("`,`, `;`, `|` or `tab`".into()))),
    }
}

fn encoding(label: &str) -> Result<&'static Encoding, Failure> {
    let hint = || Some("such as `utf-8`, `windows-1252` or `utf-16le`".into());
    Encoding::for_label(label.as_bytes()).ok_or_else(|| usage(format!("there is no encoding `{label}`"), hint()))
}

/// The table in `bytes`; the sheet of a workbook is asked for where there are several.
fn read(bytes: &[u8], wishes: &mut Wishes, asks_nothing: bool) -> Result<Sheet, Failure> {
    loop {
        let names = match open(bytes, &wishes.reading) {
            Ok(sheet) => return Ok(sheet),
            Err(Unread::Fault { message, hint }) => return Err(usage(message, Some(hint))),
            Err(Unread::Sheets(names)) => names,
        };
        let about = format!("which sheet of the workbook: {}", names.join(", "));
        let open = Open { about, flag: "--sheet NAME".into(), answer: Answer::Sheet };
        settle(&[open], wishes, asks_nothing)?;
    }
}

/// The plan; what is open is asked, one after the other, where somebody sits there.
fn planned(sheet: &Sheet, wishes: &mut Wishes, asks_nothing: bool) -> Result<Plan, Failure> {
    if !asks_nothing && terminal::is_interactive() {
        terminal::message(&told::columns(sheet))?;
    }
    loop {
        let open = match plan(sheet, wishes).map_err(|(message, hint)| usage(message, hint))? {
            Ok(plan) => return Ok(plan),
            Err(open) => open,
        };
        settle(&open, wishes, asks_nothing)?;
    }
}

/// Asks what the first of `open` says; a failure that lists all where nobody may be asked, or nobody answers.
fn settle(open: &[Open], wishes: &mut Wishes, asks_nothing: bool) -> Result<(), Failure> {
    if !asks_nothing && terminal::is_interactive() {
        let question = &open[0];
        let answer = terminal::ask(&format!("{} ({}): ", question.about, question.flag))?;
        if let Some(words) = answer {
            return match wishes.take(&question.answer, &words) {
                Ok(()) => Ok(()),
                Err((message, hint)) => {
                    terminal::note(&[Some(message), hint].into_iter().flatten().collect::<Vec<_>>().join(": "))
                }
            };
        }
    }
    let lines: Vec<String> = open.iter().map(|open| format!("{}: `{}`", open.about, open.flag)).collect();
    let message = match &lines[..] {
        [one] => format!("one thing is open: {one}"),
        _ => format!("{} things are open:\n  {}", lines.len(), lines.join("\n  ")),
    };
    Err(usage(message, Some("say it by these flags; nothing is guessed".into())))
}

/// The document and its rows, by path in the workspace.
fn files(opened: &OpenedWorkspace, sheet: &Sheet, plan: &Plan, wishes: &Wishes) -> Result<Files, Failure> {
    let path = |end: &str| opened.config.path_of(plan.kind, &format!("{}.{end}", plan.id));
    let main = path("md");
    let title = told::title(plan.id.as_str());
    let document = text(plan, &title, &wishes.set).map_err(|message| {
        let hint =
            "quote it where it holds a comma or begins with a sign, such as `--set 'questions.why.separator=\",\"'`";
        usage(message, Some(hint.into()))
    })?;
    let document = crate::fmt::formatted(&main, document.as_bytes()).into_owned();
    let columns: Vec<usize> = plan.columns();
    let headers: Vec<&str> = columns.iter().map(|column| sheet.headers[*column].as_str()).collect();
    let is_empty = |cell: &str, column: usize| plan.may_be_nothing.contains(&column) && holds_no_value(cell);
    let rows = sheet.rows.iter().map(|row| {
        columns.iter().map(|&column| if is_empty(&row[column], column) { "" } else { row[column].as_str() })
    });
    Ok(Files::from([(main, document), (path("csv"), later::csv(&headers, rows)?)]))
}

pub(super) fn usage(message: String, hint: Option<String>) -> Failure {
    Failure::Usage { message, hint }
}
