//! Columns of tables: each with its heading and what fills its cells.
//!
//! In: messages and functions from a row's item to its cell. Out: [`Columns`], from which a table takes its headings and its
//! rows alike, so that the two cannot get out of step.

use serde::Serialize;

use crate::i18n::Key;
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// What fills a cell from an item.
type Fill<'a, T> = Box<dyn Fn(&Here, &T) -> SafeHtml + 'a>;

/// The heading of a column.
pub(super) enum Name {
    Message(Key),
    Text(String),
}

/// How the cells of a column stand.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Role {
    Text,
    Num,
    Head,
}

/// A column of a table with rows about `T`, and with groups of rows about `G`.
pub(super) struct Column<'a, T, G> {
    pub(super) name: Name,
    pub(super) role: Role,
    named: bool,
    /// Whether it stays where no row says anything in it.
    pub(super) kept: bool,
    class: &'static str,
    pub(super) fill: Fill<'a, T>,
    pub(super) group: Option<Fill<'a, G>>,
}

/// The columns of a table with rows about `T`, and with groups of rows about `G`. What follows a column says more of it.
pub(in crate::site) struct Columns<'a, T, G = ()>(pub(super) Vec<Column<'a, T, G>>);

impl<'a, T, G> Columns<'a, T, G> {
    /// No columns.
    pub(in crate::site) fn new() -> Self {
        Self(Vec::new())
    }

    fn column(mut self, name: Name, role: Role, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.0.push(Column {
            name,
            role,
            named: role == Role::Num,
            kept: role == Role::Head,
            class: "",
            fill: Box::new(fill),
            group: None,
        });
        self
    }

    fn last(mut self, change: impl FnOnce(&mut Column<'a, T, G>)) -> Self {
        if let Some(column) = self.0.last_mut() {
            change(column);
        }
        self
    }

    /// A column of text that needs no name on a phone.
    pub(in crate::site) fn text(self, key: Key, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.column(Name::Message(key), Role::Text, fill)
    }

    /// A column of text that has its name on a phone.
    pub(in crate::site) fn named(self, key: Key, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.column(Name::Message(key), Role::Text, fill).last(|column| column.named = true)
    }

    /// A column of numbers.
    pub(in crate::site) fn num(self, key: Key, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.column(Name::Message(key), Role::Num, fill)
    }

    /// The column that names the rows.
    pub(in crate::site) fn head(self, key: Key, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.column(Name::Message(key), Role::Head, fill)
    }

    /// A column of text under any name.
    pub(in crate::site) fn called(self, name: impl Into<String>, fill: impl Fn(&Here, &T) -> SafeHtml + 'a) -> Self {
        self.column(Name::Text(name.into()), Role::Text, fill).last(|column| column.named = true)
    }

    /// A column of numbers under any name.
    pub(in crate::site) fn num_called(
        self,
        name: impl Into<String>,
        fill: impl Fn(&Here, &T) -> SafeHtml + 'a,
    ) -> Self {
        self.column(Name::Text(name.into()), Role::Num, fill)
    }

    /// The same for each of `all`.
    pub(in crate::site) fn each<N>(self, all: impl IntoIterator<Item = N>, add: impl Fn(Self, N) -> Self) -> Self {
        all.into_iter().fold(self, add)
    }

    /// The last column needs no name on a phone.
    pub(in crate::site) fn unnamed(self) -> Self {
        self.last(|column| column.named = false)
    }

    /// The last column stays where no row says anything in it: the next one would be read under the name of another.
    pub(in crate::site) fn kept(self) -> Self {
        self.last(|column| column.kept = true)
    }

    /// The cells of the last column have a class of the style sheet.
    pub(in crate::site) fn class(self, class: &'static str) -> Self {
        self.last(|column| column.class = class)
    }

    /// What stands in the last column at the head of a group.
    pub(in crate::site) fn grouped(self, fill: impl Fn(&Here, &G) -> SafeHtml + 'a) -> Self {
        self.last(|column| column.group = Some(Box::new(fill)))
    }
}

impl<T, G> Column<'_, T, G> {
    /// Returns the classes of its cells and its head.
    pub(super) fn classes(&self) -> String {
        match (self.role, self.class) {
            (Role::Num, "") => "num".to_owned(),
            (Role::Num, class) => format!("num {class}"),
            (_, class) => class.to_owned(),
        }
    }

    /// Returns the attributes of the cells of the column called `name`.
    pub(super) fn attributes(&self, here: &Here, name: &str) -> String {
        let class = self.classes();
        let class = (!class.is_empty()).then(|| here.html.classed(&class));
        let label = (self.named && self.role != Role::Head).then(|| here.html.labelled(name));
        class.iter().chain(&label).map(SafeHtml::as_str).collect()
    }
}
