//! Words that cells hold in the place of a value, in the languages of exports.
//!
//! In: a cell. Out: whether it says that its row adds up others, or that a day has not come yet. It reads no file.

/// What people write in the place of a day that has not come yet, in the six languages and some more.
const STILL_OPEN: [&str; 22] = [
    "open",
    "pending",
    "not yet",
    "in progress",
    "ongoing",
    "unresolved",
    "not closed",
    "still open",
    "offen",
    "in arbeit",
    "in bearbeitung",
    "noch offen",
    "ouvert",
    "en cours",
    "abierto",
    "ανοιχτό",
    "εκκρεμεί",
    "deschis",
    "în lucru",
    "avatud",
    "открыто",
    "مفتوح",
];

/// What rows are called that add up others, in the six languages and some more.
const TOTALS: [&str; 26] = [
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sum",
    "overall",
    "all",
    "summe",
    "gesamt",
    "gesamtsumme",
    "somme",
    "average",
    "avg",
    "mean",
    "σύνολο",
    "γενικό σύνολο",
    "μέσος όρος",
    "total general",
    "medie",
    "المجموع",
    "الإجمالي",
    "kokku",
    "keskmine",
    "итого",
    "всего",
    "среднее",
];

/// Whether `cell` says that its row adds up others.
pub(super) fn adds_up(cell: &str) -> bool {
    TOTALS.contains(&cell.to_lowercase().as_str())
}

/// Whether `cell` says that its day has not come yet.
pub(super) fn is_still_open(cell: &str) -> bool {
    STILL_OPEN.contains(&cell.to_lowercase().as_str())
}
