//! Rules on CSV files and the rows in them.

use super::{Rule, Severity};

rules! {
    DATA;

    CSV_EMPTY: "csv-empty", Error,
    "the CSV file is empty",
    "The first line of a CSV file names its columns. A file without it holds nothing that can be read; often an export failed.",
    bad: "",
    good: "period,value
2025-01,64";

    CSV_WITHOUT_ROWS: "csv-without-rows", Warning,
    "the CSV file has a header and no rows",
    "Nothing is computed from it. That may be right for a log that has just begun; otherwise an export failed.",
    bad: "period,value",
    good: "period,value
2025-01,64";

    CSV_HEADER: "csv-header", Error,
    "the CSV file lacks a column",
    "The column is needed and the header line does not name it. Headers are compared without regard to case and surrounding spaces. \
     For an export with other names, map them with `columns`.",
    bad: "month,result
2025-01,64",
    good: "period,value
2025-01,64

# or, in the document:
# series: {file: fcr.csv, columns: {period: month, value: result}}";

    CSV_DUPLICATE_HEADER: "csv-duplicate-header", Error,
    "two columns of the CSV file have the same header",
    "Only one of them could be read, and nobody could tell which. Rename or remove one.",
    bad: "period,value,value
2025-01,64,66",
    good: "period,value,n
2025-01,64,66";

    CSV_RAGGED_ROW: "csv-ragged-row", Error,
    "a row has more or fewer cells than the header",
    "Values may stand in the wrong column. Usually a cell holds the delimiter and needs quotes, or a line was cut off. The cells that \
     are there are still read.",
    bad: "received,category,outcome
2025-01-02,Delivery, late,refund",
    good: "received,category,outcome
2025-01-02,\"Delivery, late\",refund";

    CSV_QUOTE: "csv-quote", Error,
    "a quoted cell is never closed",
    "Everything up to the end of the file was read as one cell. Close the quote, and write a quote inside a quoted cell twice.",
    bad: "id,comment
1,\"very good
2,fine",
    good: "id,comment
1,\"very good\"
2,fine";

    CSV_CELL: "csv-cell", Error,
    "a cell cannot be read",
    "The cell is not the number, date or duration that its column holds. No row is dropped in silence: correct the cell, empty it, or \
     declare how dates are written (`dates: \"%d/%m/%Y\"`) or which codes mean no answer (`blank: [11]`).",
    bad: "period,value
2025-01,n.a.",
    good: "period,value
2025-01,64";

    UNLISTED_TYPE: "unlisted-type", Warning,
    "rows of a log match none of the listed types",
    "Rows are sorted into complaints, comments and compliments by the patterns in `types`, tried in the order written. Rows that match \
     none are counted apart. Add a pattern for them; `\"*\"` catches all that are left.",
    bad: "types: {complaint: [\"*Complaint*\"]}      # and rows of type `Praise`",
    good: "types: {complaint: [\"*Complaint*\"], compliment: [Praise]}";

    CLOSED_BEFORE_RECEIVED: "closed-before-received", Warning,
    "rows of a log are closed before they came in",
    "Their resolution time would be negative, so it is left out; they still count as received and as closed. Correct the dates, or \
     check that `columns` does not confuse the two.",
    bad: "id,received,closed
17,2025-03-14,2025-03-01",
    good: "id,received,closed
17,2025-03-01,2025-03-14";

    SURVEY_ANSWER_OFF_SCALE: "survey-answer-off-scale", Note,
    "answers of a survey lie outside the question's scale",
    "They are left out and counted. If they are codes for no answer, say so with `blank`, and this note goes away.",
    bad: "recommend: {column: NETPRO, scale: 0-10, method: nps}             # and cells that hold 11",
    good: "recommend: {column: NETPRO, scale: 0-10, method: nps, blank: [11]}";
}
