//! Which header of an export may be which column: guesses for a line that an author can copy, never what is read.
//!
//! In: headers. Out: the columns that are wanted with a header each, as YAML writes it.

use crate::parse::csv::Content;
use crate::parse::node::in_flow;

/// What headers of a column are called, in the six languages; the start of a word is enough.
const CALLED: &[(&str, &[&str])] = &[
    (
        "period",
        &[
            "period",
            "month",
            "date",
            "week",
            "day",
            "quarter",
            "year",
            "time",
            "μήν",
            "ημερομ",
            "περίοδ",
            "lun",
            "dat",
            "perioad",
            "شهر",
            "تاريخ",
            "kuu",
            "aeg",
            "periood",
            "месяц",
            "дата",
            "период",
        ],
    ),
    (
        "received",
        &[
            "received",
            "created",
            "opened",
            "open",
            "arriv",
            "logged",
            "submitted",
            "registered",
            "date",
            "παραλ",
            "ημερομ",
            "ελήφθη",
            "primit",
            "creat",
            "dat",
            "ورد",
            "استلام",
            "تاريخ",
            "saabus",
            "loodud",
            "kuupäev",
            "получ",
            "созда",
            "дата",
        ],
    ),
    (
        "closed",
        &[
            "close",
            "closing",
            "resolved",
            "resolution",
            "solved",
            "completed",
            "completion",
            "finished",
            "κλεισ",
            "έκλεισ",
            "κλείσ",
            "επίλυσ",
            "ολοκλ",
            "închi",
            "inchi",
            "rezolv",
            "soluțion",
            "إغلاق",
            "الإغلاق",
            "sulet",
            "lahend",
            "lõpet",
            "закры",
            "решен",
            "заверш",
        ],
    ),
    ("acknowledged", &["acknowledg", "επιβεβα", "confirmat", "تأكيد", "kinnitat", "подтвержд"]),
    (
        "due",
        &[
            "due",
            "deadline",
            "promised",
            "target",
            "sla",
            "προθεσμ",
            "termen",
            "scaden",
            "الاستحقاق",
            "استحقاق",
            "tähtaeg",
            "tähtpäev",
            "срок",
        ],
    ),
    (
        "value",
        &[
            "value",
            "score",
            "result",
            "rate",
            "pct",
            "percent",
            "%",
            "avg",
            "average",
            "mean",
            "median",
            "nps",
            "csat",
            "share",
            "τιμή",
            "ποσοστ",
            "valoare",
            "procent",
            "قيمة",
            "نسبة",
            "väärtus",
            "protsent",
            "значение",
            "процент",
            "доля",
        ],
    ),
];

/// Whether a column that auditbook calls `name` is usually called `header`.
pub(super) fn is_called(name: &str, header: &str) -> bool {
    rank(name, header).is_some()
}

/// How usual `header` is for a column that auditbook calls `name`, the lower the more; nothing where it is called otherwise.
fn rank(name: &str, header: &str) -> Option<usize> {
    let words = CALLED.iter().find(|(called, _)| *called == name).map_or(&[][..], |(_, words)| *words);
    let header = header.to_lowercase();
    words.iter().position(|word| header.split([' ', '_', '-']).any(|part| part.starts_with(word)))
}

/// Whether `header` is called as a step that follows on the arrival of a case: `Due date` is as little an arrival as `Closed date`.
pub(super) fn is_of_following(header: &str) -> bool {
    ["closed", "due"].iter().any(|step| is_called(step, header))
}

/// Each of the `wanted` columns with the header that it is most likely: by name, else the only one left whose cell in the `first` row
/// is what stands in such a column. `…` where that is open.
pub(super) fn guessed<'n>(headers: &[String], first: &[String], wanted: &[&'n str]) -> Vec<(&'n str, String)> {
    let cell = |at: usize| first.get(at).map_or("", String::as_str);
    let mut left: Vec<(&str, &str)> = headers
        .iter()
        .enumerate()
        .filter(|(_, header)| !(header.is_empty() || wanted == ["received"] && is_of_following(header)))
        .map(|(at, h)| (h.as_str(), cell(at)))
        .collect();
    let mut found: Vec<(&str, Option<&str>)> = wanted.iter().map(|name| (*name, None)).collect();
    for (name, header) in &mut found {
        let called = left.iter().enumerate().filter_map(|(at, (header, _))| Some((rank(name, header)?, at)));
        // `Created by` is no day, and `Created at` is.
        let is_odd = |at: usize| Content::wanted(name) == Content::Day && Content::of(left[at].1) != Content::Day;
        if let Some((.., at)) = called.map(|(rank, at)| (is_odd(at), rank, at)).min() {
            *header = Some(left.remove(at).0);
        }
    }
    for (name, header) in found.iter_mut().filter(|(_, header)| header.is_none()) {
        let mut fitting = left.iter().enumerate().filter(|(_, (_, cell))| Content::of(cell) == Content::wanted(name));
        if let (Some((at, _)), None) = (fitting.next(), fitting.next()) {
            *header = Some(left.remove(at).0);
        }
    }
    found.into_iter().map(|(name, header)| (name, header.map_or_else(|| "…".to_owned(), in_flow))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_guessed_by_their_names_then_by_what_stands_under_them() {
        let texts = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let guess = |words: &[&str], first: &[&str]| guessed(&texts(words), &texts(first), &["period", "value"]);
        let pair = |period: &str, value: &str| vec![("period", period.to_owned()), ("value", value.to_owned())];
        assert_eq!(guess(&["Month", "Value"], &[]), pair("Month", "Value"));
        assert_eq!(guess(&["Calls", "FCR %", "Month end"], &[]), pair("Month end", "\"FCR %\""));
        assert_eq!(guess(&["Μήνας", "Ποσοστό"], &[]), pair("Μήνας", "Ποσοστό"));
        assert_eq!(guess(&["a", "b"], &["64", "2026-05"]), pair("b", "a"));
        assert_eq!(guess(&["a", "b", "c"], &["2026-05", "64", "12"]), pair("a", "…"));
        assert_eq!(guess(&["Date"], &[]), pair("Date", "…"));
        let arrival =
            |words: &[&str], first: &[&str]| guessed(&texts(words), &texts(first), &["received"])[0].1.clone();
        assert_eq!(arrival(&["Due date", "Closed date", "Created"], &[]), "Created");
        assert_eq!(arrival(&["Created by", "Created at"], &["Maria", "2026-05-01"]), "Created at");
        assert_eq!(arrival(&["Date", "Opened"], &["2026-05-01", "2026-05-01"]), "Opened");
    }
}
