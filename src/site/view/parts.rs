//! The parts that pages of records are made of: an opening, blocks with figures and tables, notes beside them.
//!
//! In: formatted and translated strings. Out: structs that the components of `parts.html` place. A table knows its columns
//! once, so that every cell has its alignment, its role, and on a phone the name of its column.

use serde::Serialize;

use crate::i18n::{Key, Statement, msg};
use crate::site::chart::Chart;
use crate::site::frame::Page;
use crate::site::sign::Sign;
use crate::site::text::{self, SafeHtml};
use crate::site::tree::{Here, Tree};

/// A page of records.
#[derive(Serialize, Default)]
pub(super) struct Record {
    /// Where it belongs, above the heading.
    pub(super) kicker: Option<SafeHtml>,
    /// The heading.
    pub(super) title: SafeHtml,
    /// The sentences below it.
    pub(super) lede: Vec<SafeHtml>,
    /// At most three verdicts.
    pub(super) verdicts: Vec<Verdict>,
    /// Filters that a script puts to work.
    pub(super) filters: Vec<Filter>,
    /// The pages of a list that is too long for one, each with its name; none for any other.
    pub(super) parts: Vec<(String, String)>,
    /// Which of them this is.
    pub(super) part: usize,
    /// The script that tells filters of the rows of all of them.
    pub(super) facets: String,
    /// What follows.
    pub(super) blocks: Vec<Block>,
    /// The script of its filters; set by `page`.
    pub(super) script: String,
}

impl Record {
    /// Returns the record as a page of the `section` of the navigation.
    pub(super) fn page(mut self, here: &Here, section: &'static str, title: impl Into<String>) -> Page {
        let summary: Vec<&str> = self.lede.iter().map(SafeHtml::as_str).collect();
        let summary = plain(&summary.join(" "));
        self.script = here.shared("filter.js");
        Page::new(here, ("record.html", section), (title.into(), summary), &self)
    }

    /// Adds a block that has something in it.
    pub(super) fn push(&mut self, block: Block) {
        if !(block.figures.is_empty()
            && block.tables.is_empty()
            && block.prose.is_empty()
            && block.body.is_none()
            && block.notes.is_empty())
        {
            self.blocks.push(block);
        }
    }
}

/// A verdict: a word or a figure, and the reason.
#[derive(Serialize, Default)]
pub(super) struct Verdict {
    /// The question.
    pub(super) ask: String,
    /// The word with its shape.
    pub(super) sign: Option<Sign>,
    /// The one large figure of a page, and what follows it.
    pub(super) big: Option<(String, String)>,
    /// The reason.
    pub(super) why: Vec<SafeHtml>,
}

/// A part of a page under one heading.
#[derive(Serialize, Default)]
pub(super) struct Block {
    /// Its anchor.
    pub(super) id: String,
    /// Its heading; none for one that follows the lede.
    pub(super) heading: Option<SafeHtml>,
    /// How its figures stand: a class of the style sheet.
    pub(super) layout: &'static str,
    /// Sentences.
    pub(super) prose: Vec<SafeHtml>,
    /// Figures.
    pub(super) figures: Vec<Figure>,
    /// Tables.
    pub(super) tables: Vec<Table>,
    /// What people wrote.
    pub(super) body: Option<SafeHtml>,
    /// Notes at its side.
    pub(super) notes: Vec<Note>,
    /// The table behind its figures.
    pub(super) behind: Option<Table>,
}

impl Block {
    /// Returns an empty block.
    pub(super) fn new(id: impl Into<String>, heading: impl Into<String>) -> Self {
        let heading: String = heading.into();
        Self { id: id.into(), heading: Some(SafeHtml::escaped(&heading)), ..Self::default() }
    }

    /// Returns a block of figures without a heading of its own.
    pub(super) fn figures(id: &str, layout: &'static str) -> Self {
        Self { id: id.to_owned(), layout, ..Self::default() }
    }

    /// Returns the block with a table.
    pub(super) fn table(mut self, table: Table) -> Self {
        self.tables.push(table);
        self
    }

    /// Returns the block with a sentence.
    pub(super) fn say(mut self, sentence: SafeHtml) -> Self {
        self.prose.push(sentence);
        self
    }
}

/// A note at the side of a block.
#[derive(Serialize, Default)]
pub(super) struct Note {
    heading: String,
    facts: Vec<(String, SafeHtml)>,
    prose: Vec<SafeHtml>,
}

impl Note {
    /// Returns a note under the message `key`.
    pub(super) fn new(tree: &Tree, key: Key) -> Self {
        Self { heading: tree.text(key), ..Self::default() }
    }

    /// Adds a fact whose name is the message `key`.
    pub(super) fn fact(&mut self, tree: &Tree, key: Key, value: SafeHtml) {
        self.facts.push((tree.text(key), value));
    }

    /// Adds a fact under any name.
    pub(super) fn fact_named(&mut self, name: String, value: SafeHtml) {
        self.facts.push((name, value));
    }

    /// Adds a fact, where there is one.
    pub(super) fn fact_text(&mut self, tree: &Tree, key: Key, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            self.fact(tree, key, SafeHtml::escaped(value.as_ref()));
        }
    }

    /// Adds a sentence.
    pub(super) fn say(&mut self, sentence: SafeHtml) {
        self.prose.push(sentence);
    }

    /// Returns whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.prose.is_empty()
    }
}

/// A figure: the finding, what is drawn, the drawing, the source.
#[derive(Serialize, Default)]
pub(super) struct Figure {
    heading: String,
    /// What is drawn, in which unit, with which marks.
    pub(super) caption: Vec<SafeHtml>,
    chart: SafeHtml,
    wide: bool,
    /// Where it comes from.
    pub(super) source: Vec<SafeHtml>,
    downloads: Vec<(String, String)>,
    /// A second drawing, shown on demand: its name and itself.
    pub(super) second: Option<(String, SafeHtml)>,
    /// The table behind it.
    pub(super) table: Option<Table>,
}

impl Figure {
    /// Returns a figure.
    pub(super) fn new(heading: impl Into<String>, chart: &Chart) -> Self {
        let heading: String = heading.into();
        let heading = heading.trim_end_matches('.').to_owned();
        Self { heading, chart: SafeHtml::trusted(chart.svg()), wide: chart.wide.width > HALF, ..Self::default() }
    }

    /// Returns the figure with a sentence of its caption.
    pub(super) fn caption(mut self, sentence: impl AsRef<str>) -> Self {
        self.caption.push(SafeHtml::escaped(sentence.as_ref()));
        self
    }

    /// Returns the figure with its formula in the glossary.
    pub(super) fn formula(mut self, here: &Here, entry: &str) -> Self {
        let inner = SafeHtml::escaped(&here.text(msg!("formula-in-glossary")));
        self.source.push(here.anchor(Some(&here.glossary(entry)), &inner));
        self
    }

    /// Returns the figure with a table of all the site as a file of comma-separated values.
    pub(super) fn csv(mut self, here: &Here, name: &str) -> Self {
        self.downloads.push((here.shared(&format!("data/{name}.csv")), here.text(msg!("data-csv"))));
        self
    }

    /// Returns the figure with the table behind it.
    pub(super) fn table(mut self, table: Table) -> Self {
        self.table = Some(table);
        self
    }
}

/// The widest drawing that two can stand side by side with.
const HALF: f64 = 600.0;

/// A column of a table.
#[derive(Clone, Serialize)]
pub(super) struct Column {
    name: String,
    kind: &'static str,
    named: bool,
}

impl Column {
    /// A column of text that needs no name on a phone.
    pub(super) fn text(tree: &Tree, key: Key) -> Self {
        Self { name: tree.text(key), kind: "", named: false }
    }

    /// A column of text that has its name on a phone.
    pub(super) fn named(tree: &Tree, key: Key) -> Self {
        Self { name: tree.text(key), kind: "", named: true }
    }

    /// A column of numbers.
    pub(super) fn num(tree: &Tree, key: Key) -> Self {
        Self { name: tree.text(key), kind: "num", named: true }
    }

    /// The column that names the rows.
    pub(super) fn head(tree: &Tree, key: Key) -> Self {
        Self { name: tree.text(key), kind: "head", named: false }
    }

    /// A column of numbers under any name.
    pub(super) fn num_called(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: "num", named: true }
    }

    /// A column of text under any name.
    pub(super) fn called(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: "", named: true }
    }
}

/// A table.
#[derive(Serialize)]
pub(super) struct Table {
    caption: String,
    hidden: bool,
    slim: bool,
    columns: Vec<Column>,
    groups: Vec<Group>,
}

#[derive(Serialize, Default)]
struct Group {
    head: Vec<Cell>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: Option<String>,
    hit: bool,
    facets: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    html: SafeHtml,
    kind: &'static str,
    label: String,
    span: usize,
}

impl Table {
    /// Returns a table without rows.
    pub(super) fn new(caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self {
            caption: caption.into(),
            hidden: false,
            slim: columns.len() < 4,
            columns,
            groups: vec![Group::default()],
        }
    }

    /// Returns the table with a caption that only screen readers say, because a heading says it as well.
    pub(super) fn quiet(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Begins a group of rows under a head with cells of its own: the name spans the columns that `cells` leaves.
    pub(super) fn group(&mut self, name: SafeHtml, cells: Vec<SafeHtml>) {
        let span = self.columns.len() - cells.len();
        let mut head = vec![Cell { html: name, kind: "head", label: String::new(), span }];
        for (column, html) in self.columns[span..].iter().zip(cells) {
            head.push(Cell { html, kind: column.kind, label: String::new(), span: 1 });
        }
        self.groups.retain(|group| !group.rows.is_empty());
        self.groups.push(Group { head, rows: Vec::new() });
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: Vec<SafeHtml>) {
        self.add((None, false, String::new()), cells);
    }

    /// Adds a row with its anchor, whether it decides a verdict, and what filters know it by.
    pub(super) fn add(&mut self, (id, hit, facets): (Option<String>, bool, String), cells: Vec<SafeHtml>) {
        let cell = |(column, html): (&Column, SafeHtml)| Cell {
            html,
            kind: column.kind,
            label: if column.named { column.name.clone() } else { String::new() },
            span: 1,
        };
        let row = Row { id, hit, facets, cells: self.columns.iter().zip(cells).map(cell).collect() };
        if let Some(group) = self.groups.last_mut() {
            group.rows.push(row);
        }
    }

    /// Returns whether it has no rows.
    pub(super) fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.rows.is_empty())
    }
}

/// A filter: its name, and its choices as (value, what it is called).
#[derive(Serialize)]
pub(super) struct Filter {
    key: &'static str,
    name: String,
    choices: Vec<(String, String)>,
}

impl Filter {
    /// Returns a filter by `key` over `choices`, in their order, each once; nothing where there is no choice.
    pub(super) fn new(
        tree: &Tree,
        (key, name): (&'static str, Key),
        choices: impl Iterator<Item = (String, String)>,
    ) -> Option<Self> {
        let mut kept: Vec<(String, String)> = Vec::new();
        for (value, shown) in choices {
            let value = facet_value(&value);
            if !kept.iter().any(|(known, _)| *known == value) {
                kept.push((value, shown));
            }
        }
        (kept.len() > 1).then(|| Self { key, name: tree.text(name), choices: kept })
    }
}

/// Returns what filters know a row by: `status=open owner=m-kask`.
pub(super) fn facets(of: &[(&str, &str)]) -> String {
    let facet = |(key, value): &(&str, &str)| format!("{key}={}", facet_value(value));
    of.iter().filter(|(_, value)| !value.is_empty()).map(facet).collect::<Vec<_>>().join(" ")
}

fn facet_value(value: &str) -> String {
    text::anchor(&value.to_lowercase())
}

/// Returns markup as the text that a reader sees.
pub(super) fn plain(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    let mut inside = false;
    for c in markup.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

/// Returns escaped text.
pub(super) fn esc(text: impl AsRef<str>) -> SafeHtml {
    SafeHtml::escaped(text.as_ref())
}

/// Returns a sentence, escaped.
pub(super) fn said(tree: &Tree, statement: &Statement) -> SafeHtml {
    SafeHtml::escaped(&tree.said(statement))
}

/// Returns a phrase or sentence with its full stop.
pub(super) fn sentence(tree: &Tree, statement: &Statement) -> SafeHtml {
    let said = tree.said(statement);
    esc(if said.ends_with(['.', '!', '?', ':']) { said } else { format!("{said}.") })
}

/// Returns markup of several pieces with a space between them.
pub(super) fn join(pieces: &[SafeHtml], between: &str) -> SafeHtml {
    let pieces: Vec<&str> = pieces.iter().filter(|piece| !piece.is_empty()).map(SafeHtml::as_str).collect();
    SafeHtml::trusted(pieces.join(between))
}

/// Returns a title with a smaller line below it.
pub(super) fn with_small(title: &SafeHtml, small: &SafeHtml) -> SafeHtml {
    if small.is_empty() {
        return title.clone();
    }
    SafeHtml::trusted(format!("{}<br><span class=\"small\">{}</span>", title.as_str(), small.as_str()))
}

/// Returns markup in bold.
pub(super) fn bold(inner: &SafeHtml) -> SafeHtml {
    SafeHtml::trusted(format!("<b>{}</b>", inner.as_str()))
}

/// Returns a state: shape and word, in the colour of the state.
pub(super) fn state(sign: &Sign) -> SafeHtml {
    SafeHtml::trusted(format!("<span class=\"st {}\">{}</span>", sign.tone.name(), marked(sign, "")))
}

/// Returns a state that is second to another: the shape in its colour, the word in ink.
pub(super) fn reading(sign: &Sign) -> SafeHtml {
    SafeHtml::trusted(format!("<span class=\"nw\">{}</span>", marked(sign, sign.tone.name())))
}

fn marked(sign: &Sign, tone: &str) -> String {
    let class = if tone.is_empty() { sign.size.name().to_owned() } else { format!("{} {tone}", sign.size.name()) };
    let word = text::escape(&sign.word);
    format!("<svg class=\"{class}\" aria-hidden=\"true\"><use href=\"#i-{}\"/></svg> {word}", sign.icon.name())
}

/// Returns the file of a document as a link to where it can be seen.
pub(super) fn file(here: &Here, path: &str) -> SafeHtml {
    let code = SafeHtml::trusted(format!("<code dir=\"ltr\">{}</code>", text::escape(path)));
    here.anchor(here.source(path).as_deref(), &code)
}

/// Returns the note on where a document comes from: its file and its last change.
pub(super) fn provenance(here: &Here, path: &str) -> Note {
    let mut note = Note::new(here, msg!("section-provenance"));
    note.fact(here, msg!("provenance-file"), file(here, path));
    let last = here.record.and_then(|record| record.history.last_change(path));
    if let Some(commit) = last {
        let date = esc(here.date_short(commit.date.date_naive()));
        note.fact(here, msg!("provenance-last-change"), join(&[date, here.commit(commit)], " "));
    }
    note
}
