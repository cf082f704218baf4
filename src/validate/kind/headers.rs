//! Which header of an export may be which column: guesses for a line that an author can copy, never what is read.
//!
//! In: headers. Out: the columns that are wanted with a header each, as YAML writes it.

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

/// Each of the `wanted` columns with the header that it is most likely, in the order of `headers`: by name, else the first that is
/// left.
pub(super) fn guessed<'n>(headers: &[String], wanted: &[&'n str]) -> Vec<(&'n str, String)> {
    let mut left: Vec<&str> = headers.iter().map(String::as_str).filter(|header| !header.is_empty()).collect();
    let mut found: Vec<(&str, Option<&str>)> = wanted.iter().map(|name| (*name, None)).collect();
    for (name, header) in &mut found {
        let words = CALLED.iter().find(|(called, _)| called == name).map_or(&[][..], |(_, words)| *words);
        let is_called = |header: &&str| {
            let header = header.to_lowercase();
            words.iter().any(|word| header.split([' ', '_', '-']).any(|part| part.starts_with(word)))
        };
        if let Some(at) = left.iter().position(is_called) {
            *header = Some(left.remove(at));
        }
    }
    for (_, header) in found.iter_mut().filter(|(_, header)| header.is_none()) {
        if !left.is_empty() {
            *header = Some(left.remove(0));
        }
    }
    found.into_iter().map(|(name, header)| (name, header.map_or_else(|| "…".to_owned(), written))).collect()
}

/// `header` as it stands in a flow mapping.
fn written(header: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || " _-.()/".contains(c);
    let is_word = header.starts_with(char::is_alphabetic) && header.chars().all(is_plain);
    let is_read_as_text =
        !["yes", "no", "true", "false", "null", "on", "off", "n", "y"].contains(&header.to_lowercase().as_str());
    if is_word && is_read_as_text { header.to_owned() } else { format!("{header:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_guessed_by_their_names_then_by_their_order() {
        let headers = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let guess = |words: &[&str]| guessed(&headers(words), &["period", "value"]);
        let pair = |period: &str, value: &str| vec![("period", period.to_owned()), ("value", value.to_owned())];
        assert_eq!(guess(&["Month", "Value"]), pair("Month", "Value"));
        assert_eq!(guess(&["Calls", "FCR %", "Month end"]), pair("Month end", "\"FCR %\""));
        assert_eq!(guess(&["Μήνας", "Ποσοστό"]), pair("Μήνας", "Ποσοστό"));
        assert_eq!(guess(&["a", "b"]), pair("a", "b"));
        assert_eq!(guess(&["Date"]), pair("Date", "…"));
    }
}
