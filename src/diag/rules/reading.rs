//! Rules on single fields: keys, types and the form of values.

use super::{Rule, Severity};

rules! {
    READING;

    UNKNOWN_KIND: "unknown-kind", Error,
    "`kind` names no kind of document",
    "`kind` decides which fields a document has: checklist, audit, metric, goal, gap, plan, survey, visit, log, competitor or page. \
     Nothing else in the file can be checked until the kind is known.",
    bad: "kind: adit",
    good: "kind: audit";

    UNKNOWN_KEY: "unknown-key", Error,
    "the key is not known here",
    "A misspelt key would otherwise be ignored in silence and its value lost. The nearest known key is named where one is close. Notes \
     for colleagues belong in a YAML comment (`# …`) or in the body.",
    bad: "kind: goal
metrc: fcr",
    good: "kind: goal
metric: fcr";

    MISSING_KEY: "missing-key", Error,
    "a required key is missing",
    "Each kind of document has a few fields without which its results cannot be computed; the message names the missing one. It is \
     reported at `kind`, since it stands nowhere itself.",
    bad: "kind: audit
checklist: service-standards@1
answers: {S01: yes}",
    good: "kind: audit
checklist: service-standards@1
date: 2025-03-14
answers: {S01: yes}";

    WRONG_TYPE: "wrong-type", Error,
    "the value is of the wrong type",
    "A list stands where one value is expected, a text where a number is, and so on. The message says what was found and what was \
     expected.",
    bad: "pass: eighty",
    good: "pass: 80";

    INVALID_VALUE: "invalid-value", Error,
    "the value is not one of those allowed",
    "The field takes one of a fixed set of words, which the message lists.",
    bad: "status: finished",
    good: "status: final";

    INVALID_ID: "invalid-id", Error,
    "the id holds a character that ids cannot hold",
    "An id may hold letters of any script, digits, `.`, `_` and `-`, at most 100 characters, and does not start with `.`. Ids become \
     file names and links, so spaces and slashes are left out. A document without `id` is called after its file.",
    bad: "id: phone audit/march",
    good: "id: phone-audit-march";

    INVALID_DATE: "invalid-date", Error,
    "the date cannot be read or does not exist",
    "Dates are written year-month-day, as in `2025-03-14`, so that they sort and mean the same in every country.",
    bad: "date: 31.02.2025",
    good: "date: 2025-02-28";

    INVALID_PERIOD: "invalid-period", Error,
    "the period cannot be read or does not exist",
    "A period is a year `2025`, a quarter `2025-Q1`, a month `2025-01`, a week `2025-W05` or a day `2025-01-31`.",
    bad: "series: {Jan 2025: 64, 2025-13: 66}",
    good: "series: {2025-01: 64, 2025-02: 66}";

    INVALID_DURATION: "invalid-duration", Error,
    "the duration cannot be read",
    "A duration is a number with its unit: `38s`, `4h`, `5h30m`, `7d`. In CSV files `h:mm:ss` is read too.",
    bad: "due: a week",
    good: "due: 7d";

    INVALID_TIME: "invalid-time", Error,
    "the time of day cannot be read or does not exist",
    "A time of day is written with hours from 0 to 23 and minutes, as in `22:10`.",
    bad: "time: 10 past 10 pm",
    good: "time: 22:10";

    INVALID_LANGUAGE: "invalid-language", Error,
    "the language tag cannot be read",
    "A language is named by its BCP 47 tag, such as `en`, `et` or `pt-BR`, so that browsers and screen readers know how to treat the text.",
    bad: "lang: english",
    good: "lang: en";
}
