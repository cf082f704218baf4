//! What is said of a column of numbers: each cause once, with what to write in the document or in the file.
//!
//! In: the cells that showed a cause, as [`Numbers`] counted them. Out: one fault.

use super::Numbers;
use super::StatedIn;
use crate::diag::{Diagnostic, Excerpt, and_more, rules};
use crate::model::Unit;
use crate::parse::read::meant;
use crate::validate::kind::day_fractions::day_fraction;
use crate::validate::kind::series::{fractions, outside_message};
use crate::validate::kind::signs::SIGNS_HELP;
use crate::validate::kind::stated_unit::stating;
use crate::validate::kind::table::Csv;
use crate::validate::units;

impl Numbers<'_> {
    /// The fault of bare numbers where lengths of time are wanted, the first of which is `text`, at `place`.
    pub(super) fn bare_fault(&self, csv: &Csv, place: Excerpt, text: &str) -> Diagnostic {
        let message = format!("`{text}`{} no unit of time", and_more(self.bare.count, "says", "say"));
        if let Some(fault) = self.unit_to_state(csv, &place, &message) {
            return fault;
        }
        let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
        let two = self.bare_in.filter(|unit| unit.is_of_two_parts());
        let usual = || match (two, self.in_header) {
            (Some(unit), _) if self.times > 0 => units::with_unit(text, Some(unit)),
            (Some(unit), _) => {
                let plain = self.say("`in: s`, `in: min` or `in: h`", "in: min");
                format!("`in: {}` reads `4:12`, and these are plain numbers: {plain}", unit.name())
            }
            (None, Some(unit)) => {
                let said = format!("in: {}", unit.name());
                format!("{}, as the header does", self.say(&format!("`{said}`"), &said))
            }
            (None, None) => self.say("`in: s`, `in: min`, `in: h` or `in: d`", "in: min"),
        };
        fault.help(day_fraction(text).unwrap_or_else(usual))
    }

    /// The fault of lengths of time such as `4:12`, the first of which is `text`, at `place`.
    pub(super) fn parts_fault(&self, csv: &Csv, place: Excerpt, text: &str) -> Diagnostic {
        let more = and_more(self.parts.count, "is", "are");
        let message = format!("`{text}`{more} minutes and seconds, or hours and minutes");
        let fault = Diagnostic::in_excerpt(&rules::DURATION_WITHOUT_UNIT, csv.path(), place, message);
        // Others are plain numbers, which `in: m:ss` would not read.
        let is_alone = self.first.is_some();
        fault.help(match &meant::duration(text)[..] {
            [one, other] if is_alone => format!("write `{one}` or `{other}`"),
            _ => self.say("`in: m:ss` or `in: h:mm`", "in: m:ss"),
        })
    }

    /// The fault of a number at `place` that is a fraction or thousands.
    pub(super) fn open_fault(&self, csv: &Csv, place: Excerpt) -> Diagnostic {
        let text = self.column.first_open().map_or("", |(_, text)| text.as_str());
        let message = format!("`{text}` is a fraction or thousands, and no cell of the column settles it");
        let fault = Diagnostic::in_excerpt(&rules::AMBIGUOUS_DECIMAL, csv.path(), place, message);
        fault.help(self.say("`decimal: \",\"` or `decimal: \".\"`", "decimal: \",\""))
    }

    /// The fault of numbers that begin with a zero, the first of which is `text`, at `place`: a time with a point is none.
    pub(super) fn zeros_fault(&self, csv: &Csv, place: Excerpt, text: &str) -> Diagnostic {
        let more = and_more(self.zeros.count, "is a number or a time", "are numbers or times");
        let fault = Diagnostic::in_excerpt(&rules::CSV_CELL, csv.path(), place, format!("`{text}`{more}"));
        let write = meant::of_leading_zero(text).unwrap_or_default();
        let mark = if text.contains(',') { ',' } else { '.' };
        let said = format!("decimal: \"{mark}\"");
        fault.help(format!("{write}; where all of them are numbers, {}", self.say(&format!("`{said}`"), &said)))
    }

    /// The fault of bare numbers whose unit the header names and the document does not state, where the mend is certain: told where it is
    /// to be written.
    fn unit_to_state(&self, csv: &Csv, place: &Excerpt, message: &str) -> Option<Diagnostic> {
        let (unit, named) = (self.in_header.filter(|_| self.is_named && self.bare_in.is_none())?, self.named?);
        let edit = stating(named, unit)?;
        let message =
            format!("{message}, at `{}` line {}: the header of the column does", csv.path(), place.place.line);
        let fault = named.fault(&rules::DURATION_WITHOUT_UNIT, message);
        let fault = fault.help(format!("say `in: {}` beside the name of the file", unit.name()));
        Some(Diagnostic { fix: vec![edit], ..fault })
    }

    /// The fault of percentages in another unit, the first of which is `text`, at `place`.
    pub(super) fn percentages_fault(&self, csv: &Csv, place: &Excerpt, text: &str) -> Diagnostic {
        let more = and_more(self.percentages.count, "is a percentage", "are percentages");
        let number = text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']);
        let of_unit = |is: String| Diagnostic::in_excerpt(&rules::UNIT_MISMATCH, csv.path(), place.clone(), is);
        if self.is_of_counts && self.metric.unit != Unit::Count {
            let fault = of_unit(format!("`{text}`{more}, and `n` counts what the values are made of"));
            return fault.expected("a whole number").help("name the column that counts in `columns: {n: …}`");
        }
        let (id, unit) = (&self.metric.head.id, self.metric.unit.name());
        let fault = of_unit(format!("`{text}`{more}; the unit of `{id}` is `{unit}`"));
        let share = units::of_percent(number, &self.metric.unit);
        fault.expected("a number").help(format!(
            "write `{share}` if it is one of those, or say `unit: percent` in `{}`",
            self.metric.head.path()
        ))
    }

    /// Where the document says `what`, with an `example` of it.
    fn say(&self, what: &str, example: &str) -> String {
        let document = self.metric.head.path();
        match self.stated_in {
            StatedIn::Series => format!("say {what} in `{document}`: `series: {{file: …, {example}}}`"),
            StatedIn::Source => format!("say {what} in the `source` of `{document}`"),
        }
    }

    /// Reports `values` of the column that cannot be meant in the metric's unit.
    pub(in crate::validate::kind) fn report_size(&mut self, csv: &Csv, values: &[f64]) {
        if let Some((place, text)) = self.outside.first.take() {
            let bounds = self.bounds.written(&self.metric.unit);
            let message = outside_message(&text, self.outside.count, &bounds);
            let fault = Diagnostic::in_excerpt(&rules::VALUE_OUT_OF_BOUNDS, csv.path(), place, message);
            let stands_in = is_stand_in(&text) && self.bounds.low == Some(0.0);
            let unknown = || {
                format!(
                    "does `{text}` stand for what is not known? Then leave the cell empty; else {}",
                    units::lift(self.metric)
                )
            };
            let help = if stands_in { unknown() } else { units::lift(self.metric) };
            csv.report(fault.expected(bounds).help(help));
        }
        if let Some((place, text)) = self.parts_of_days.take() {
            let message =
                format!("`{text}` and the others are whole minutes as parts of a day, and `in` says another unit");
            let fault = Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, csv.path(), place, message);
            csv.report(fault.help("a spreadsheet keeps times as parts of a day: say `in: d` where that is meant"));
        }
        let at = |place, message| Diagnostic::in_excerpt(&rules::PERCENT_AS_FRACTION, csv.path(), place, message);
        if let Some((place, message)) = self.signs.mixed().filter(|_| units::is_percent(self.metric)) {
            csv.report(at(place, message).help(SIGNS_HELP));
        } else if let (Some(fractions), Some(place)) = (fractions(self.metric, values), self.first.take())
            && !self.signs.is_settled()
        {
            csv.report(fractions.told(at(place, String::new())));
        }
    }
}

/// Whether `text` is one of the numbers below zero that programs write where nothing is known.
fn is_stand_in(text: &str) -> bool {
    ["-1", "-9", "-99", "-999", "-9999"].contains(&text.replace('\u{2212}', "-").trim_end_matches([',', '.', '0']))
}
