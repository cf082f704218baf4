//! Percentages of which some carry their sign, and others none.
//!
//! In: the cells of a column. Out: what is open where every other is one that a fraction would be.

use crate::diag::Excerpt;

use super::numbers::Shown;

/// Cells of percentages with and without their sign.
#[derive(Default)]
pub(super) struct Signs {
    /// The first with one whose number is above 1.
    with: Option<String>,
    /// Those without one, above 0 and at most 1.
    within_one: Shown,
    /// Whether one without lies outside 0 to 1.
    beyond_one: bool,
}

/// What to do where only some percentages carry their sign.
pub(super) const SIGNS_HELP: &str =
    "write them in one way (`50%` for 0.5); where they are percentages below 1, say `bounds: [0, 100]`";

/// That `text`, and as many in all as `count`, may be fractions beside a percentage that carries its sign.
pub(super) fn signs_message(text: &str, count: usize, with: &str) -> String {
    let (more, lie) = if count > 1 { (format!(" and {} more", count - 1), "lie") } else { (String::new(), "lies") };
    format!("`{text}`{more} {lie} between 0 and 1 without a `%`, beside `{with}`: a fraction, or a percentage below 1")
}

impl Signs {
    /// Adds the `number` that `text` says.
    pub(super) fn add(&mut self, number: f64, text: &str, place: impl FnOnce() -> Excerpt) {
        if text.ends_with('%') {
            if number > 1.0 {
                self.with.get_or_insert_with(|| text.to_owned());
            }
        } else if number > 0.0 && number <= 1.0 {
            self.within_one.add(|| (place(), text.to_owned()));
        } else if number != 0.0 {
            self.beyond_one = true;
        }
    }

    /// Whether every number but 0 carries its sign.
    pub(super) fn is_settled(&self) -> bool {
        self.within_one.count == 0 && !self.beyond_one
    }

    /// What is open where some cells carry a sign and every other is one a fraction would be.
    pub(super) fn mixed(&mut self) -> Option<(Excerpt, String)> {
        let with = self.with.take().filter(|_| !self.beyond_one)?;
        let (place, text) = self.within_one.first.take()?;
        Some((place, signs_message(&text, self.within_one.count, &with)))
    }
}
