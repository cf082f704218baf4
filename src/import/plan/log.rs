//! A log from an export: cases with the day they were received, and what else is known of them.

use super::{Draft, Refusal};
use crate::import::role::Answer;
use crate::model::Id;
use crate::schema::log::{LogColumn, TYPES};

/// What a column can be.
pub(super) fn names() -> Vec<&'static str> {
    LogColumn::ALL.iter().map(|column| column.name()).collect()
}

impl Draft<'_> {
    /// Finds the columns of a log, and says what its document says.
    pub(super) fn log(&mut self) -> Result<(), Refusal> {
        if let Some(header) = self.wishes.by.first() {
            let hint = "take it as `channel`, `type`, `category` or another column: `--column category=HEADER`";
            return Err((format!("a log has no breakdown `{header}`"), Some(hint.into())));
        }
        let id = self.wishes.id.as_ref().map_or("x", Id::as_str);
        self.say(&["file"], format!("{id}.csv"));
        let mut dates = Vec::new();
        for of in LogColumn::ALL {
            let name = of.name();
            let Some(column) = self.column(name)? else { continue };
            if of.is_of_days() {
                dates.push(column);
            }
            if self.header(column) != name {
                self.say(&["columns", name], self.header(column).to_owned());
            }
        }
        if !self.named.iter().any(|(name, _)| name == "received") {
            let about = "the column with the day on which each case was received";
            self.opened(about, "--column received=HEADER", Answer::Column("received".into()));
            return Ok(());
        }
        self.dated(&["dates"], &dates, false);
        self.types();
        Ok(())
    }

    /// Opens which types there are, where the file has words of its own for them.
    fn types(&mut self) {
        let column = self.named.iter().find(|(name, _)| name == "type").map(|(_, column)| *column);
        let Some(column) = column.filter(|_| !self.wishes.states("types")) else { return };
        let mut stray: Vec<&str> =
            self.sheet.cells(column).filter(|cell| !TYPES.contains(&cell.to_lowercase().as_str())).collect();
        stray.sort_unstable();
        stray.dedup();
        if stray.is_empty() {
            return;
        }
        let listed = super::seen::listed(&stray);
        let about = format!("which words of the column `{}` are complaints: {listed}", self.header(column));
        self.opened(about, "--set types.complaint=[…]", Answer::Key("types.complaint".into()));
    }
}
