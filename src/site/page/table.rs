//! Tables whose columns say what fills them.
//!
//! In: a list of columns and the items that rows are about. Out: a [`Table`] that the component `table` places. A table knows its
//! columns once, so that every cell has its alignment, its role, and on a phone the name of its column.

use serde::{Serialize, Serializer};

use super::columns::{Column, Columns, Name, Role};
use crate::i18n::format::NO_VALUE;
use crate::site::text::{SafeHtml, markup};
use crate::site::tree::Here;

/// A finished table.
#[derive(Serialize)]
pub(in crate::site) struct Table {
    title: Option<String>,
    caption: SafeHtml,
    hidden: bool,
    class: &'static str,
    scroll: Option<String>,
    columns: Vec<Heading>,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Heading {
    name: String,
    role: Role,
    /// The classes of its cells: what hides or places a cell takes its head along.
    class: String,
}

#[derive(Serialize, Default)]
struct Group {
    head: Vec<Cell>,
    /// The rows as markup: a table of thousands of cells is put together once, not cell by cell in a template.
    #[serde(serialize_with = "as_markup")]
    rows: String,
    /// Where the cells of each row begin in them, and where the last ends; one more than there are columns.
    #[serde(skip)]
    cuts: Vec<usize>,
}

fn as_markup<S: Serializer>(rows: &str, serializer: S) -> Result<S::Ok, S::Error> {
    markup(rows).serialize(serializer)
}

/// What a row is known by.
#[derive(Default)]
pub(in crate::site) struct Tag {
    /// Its anchor.
    pub(in crate::site) id: Option<String>,
    /// Whether it decides a verdict.
    pub(in crate::site) hit: bool,
    /// What filters know it by.
    pub(in crate::site) facets: String,
}

#[derive(Serialize)]
struct Cell {
    html: SafeHtml,
    role: Role,
    span: usize,
}

impl Tag {
    fn attributes(&self, here: &Here) -> String {
        let id = self.id.as_deref().map(|id| here.html.anchored(id));
        let class = self.hit.then(|| here.html.classed("hit"));
        let facets = (!self.facets.is_empty()).then(|| here.html.faceted(&self.facets));
        id.iter().chain(&class).chain(&facets).map(SafeHtml::as_str).collect()
    }
}

impl Table {
    /// Returns whether it has no rows.
    pub(in crate::site) fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.rows.is_empty())
    }
}

/// A table in the making: rows about `T`, in groups about `G`.
pub(in crate::site) struct Rows<'a, T, G = ()> {
    here: &'a Here<'a>,
    columns: Vec<Column<'a, T, G>>,
    /// The attributes of each column's cells.
    attributes: Vec<String>,
    /// The cells of the row in the making.
    cells: String,
    /// The columns that something stands in.
    filled: Vec<bool>,
    table: Table,
}

impl<'a, T, G> Rows<'a, T, G> {
    /// Returns a table without rows.
    pub(in crate::site) fn new(here: &'a Here<'a>, caption: impl AsRef<str>, columns: Columns<'a, T, G>) -> Self {
        let Columns(columns) = columns;
        let heading = |column: &Column<T, G>| Heading {
            name: match &column.name {
                Name::Message(key) => here.text(*key),
                Name::Text(name) => name.clone(),
            },
            role: column.role,
            class: column.classes(),
        };
        let table = Table {
            title: None,
            caption: SafeHtml::escaped(caption.as_ref()),
            hidden: false,
            class: if columns.len() < 4 { "stack slim" } else { "stack" },
            scroll: None,
            columns: columns.iter().map(heading).collect(),
            groups: vec![Group::default()],
        };
        let attributes =
            columns.iter().zip(&table.columns).map(|(column, heading)| column.attributes(here, &heading.name));
        let attributes = attributes.collect();
        let filled = columns.iter().map(|column| column.kept).collect();
        Self { here, columns, attributes, cells: String::new(), filled, table }
    }

    /// Returns the table with a caption that only screen readers say, because a heading says it as well.
    pub(in crate::site) fn quiet(mut self) -> Self {
        self.table.hidden = true;
        self
    }

    /// Returns the table with a title above its caption.
    pub(in crate::site) fn titled(mut self, title: impl Into<String>, caption: SafeHtml) -> Self {
        self.table.title = Some(title.into());
        self.table.caption = caption;
        self
    }

    /// Returns the table in another shape: a class of the style sheet.
    pub(in crate::site) fn shape(mut self, class: &'static str) -> Self {
        self.table.class = class;
        self
    }

    /// Returns the table as a long series that scrolls sideways under this name.
    pub(in crate::site) fn scroll(mut self, name: impl Into<String>) -> Self {
        self.table.class = "";
        self.table.scroll = Some(name.into());
        self
    }

    /// Begins a group of rows under a head. Its name spans the columns before the first that says something of a group.
    pub(in crate::site) fn group(&mut self, name: SafeHtml, of: &G) {
        let first = self.columns.iter().position(|column| column.group.is_some()).unwrap_or(self.columns.len());
        let cell = |html, role, span| Cell { html, role, span };
        let mut head = vec![cell(name, Role::Head, first)];
        head.extend(self.columns[first..].iter().map(|column| {
            let html = column.group.as_ref().map_or_else(SafeHtml::default, |fill| fill(self.here, of));
            cell(html, column.role, 1)
        }));
        self.table.groups.retain(|group| !group.rows.is_empty());
        self.table.groups.push(Group { head, ..Group::default() });
    }

    /// Adds a row.
    pub(in crate::site) fn row(&mut self, item: &T) {
        self.row_as(item, &Tag::default());
    }

    /// Adds a row that is known by something.
    pub(in crate::site) fn row_as(&mut self, item: &T, tag: &Tag) {
        let (here, pieces) = (self.here, self.here.html);
        self.cells.clear();
        let Some(group) = self.table.groups.last_mut() else { return };
        let first = group.cuts.len();
        for (nth, (column, attributes)) in self.columns.iter().zip(&self.attributes).enumerate() {
            let inner = (column.fill)(here, item);
            self.filled[nth] |= !matches!(inner.as_str(), "" | NO_VALUE);
            group.cuts.push(self.cells.len());
            match column.role {
                Role::Head => pieces.naming(&mut self.cells, attributes, inner.as_str()),
                _ => pieces.cell(&mut self.cells, attributes, inner.as_str()),
            }
        }
        group.cuts.push(self.cells.len());
        group.rows.push('\n');
        let from = group.rows.len();
        pieces.row(&mut group.rows, &tag.attributes(here), &self.cells);
        // A theme may lay out a row as it likes: where its cells are is looked up, not reckoned. Where they are changed, all stay.
        match group.rows[from..].find(&self.cells) {
            Some(at) => group.cuts[first..].iter_mut().for_each(|cut| *cut += from + at),
            None => self.filled.fill(true),
        }
    }

    /// Returns the table without the columns in which no row says anything.
    fn finished(mut self) -> Table {
        if self.table.is_empty() || self.filled.iter().all(|filled| *filled) {
            return self.table;
        }
        let grouped = self.columns.iter().position(|column| column.group.is_some()).unwrap_or(self.columns.len());
        for group in &mut self.table.groups {
            group.keep(&self.filled, grouped);
        }
        let mut filled = self.filled.iter();
        self.table.columns.retain(|_| filled.next().is_none_or(|filled| *filled));
        self.table
    }

    /// Returns the table with a row for each item.
    pub(in crate::site) fn rows<'b>(mut self, items: impl IntoIterator<Item = &'b T>) -> Self
    where
        T: 'b,
    {
        items.into_iter().for_each(|item| self.row(item));
        self
    }
}

impl<T, G> From<Rows<'_, T, G>> for Table {
    fn from(rows: Rows<'_, T, G>) -> Self {
        rows.finished()
    }
}

impl Group {
    /// Keeps of its rows and its head the columns that are `filled`; the name in the head spans those before `grouped`.
    fn keep(&mut self, filled: &[bool], grouped: usize) {
        let (mut kept, mut done) = (String::with_capacity(self.rows.len()), 0);
        for row in self.cuts.chunks(filled.len() + 1) {
            for (cell, _) in row.windows(2).zip(filled).filter(|(_, filled)| !**filled) {
                kept.push_str(&self.rows[done..cell[0]]);
                done = cell[1];
            }
        }
        kept.push_str(&self.rows[done..]);
        self.rows = kept;
        self.cuts.clear();
        if let Some(name) = self.head.first_mut() {
            name.span = filled[..grouped].iter().filter(|filled| **filled).count();
        }
        let mut tail = std::iter::once(&true).chain(&filled[grouped..]);
        self.head.retain(|_| tail.next().is_none_or(|filled| *filled));
    }
}
