//! Tests of CSV reading: places, shapes, encodings, limits.

use super::*;

fn open(text: &[u8]) -> CsvReader<&[u8]> {
    CsvReader::open("data.csv", text, None).unwrap()
}

/// Reads all rows, asking every cell of every column for a number.
fn all_numbers(text: &[u8]) -> (Vec<Vec<Option<f64>>>, Vec<Diagnostic>) {
    let mut csv = open(text);
    let mut rows = Vec::new();
    while csv.advance().unwrap() {
        rows.push((0..csv.headers().len()).map(|column| csv.number(column)).collect());
    }
    (rows, csv.into_diagnostics())
}

fn places(faults: &[Diagnostic]) -> Vec<(&'static str, usize, usize, usize)> {
    faults.iter().map(|fault| (fault.code, fault.place.line, fault.place.column, fault.end_column())).collect()
}

#[test]
fn delimiters_marks_and_line_ends_are_recognised() {
    for text in [
        "a,b\n1,2\n",
        "\u{feff}a;b\r\n1;2\r\n",
        "a\tb\n1\t2",
        " a , b \n 1 , 2 \n",
        "\"a\",\"b\"\n\"1\",\"2\"\n",
        "\n\na,b\n\n1,2\n\n",
        "\"a,x\";b\n1;2\n",
    ] {
        let (rows, faults) = all_numbers(text.as_bytes());
        assert_eq!((rows, faults), (vec![vec![Some(1.0), Some(2.0)]], vec![]), "{text:?}");
    }
}

#[test]
fn cells_are_found_in_the_raw_file() {
    let text = "\u{feff}όνομα;τιμή;n\r\n\"γραμμή\r\nδύο \"\"εδώ\"\"\";x;1\r\n\r\nμέρα;  κα-κό  ;y\r\n";
    let mut csv = open(text.as_bytes());
    let (name, value, n) = (csv.require("ΌΝΟΜΑ").unwrap(), csv.require("τιμή").unwrap(), csv.column("N").unwrap());
    assert!(csv.advance().unwrap());
    assert_eq!(csv.cell(name), "γραμμή\r\nδύο \"εδώ\"");
    assert_eq!(csv.number(value), None);
    assert_eq!(csv.number(n), Some(1.0));
    assert!(csv.advance().unwrap());
    assert_eq!((csv.number(value), csv.number(n)), (None, None));
    assert!(!csv.advance().unwrap());
    let faults = csv.into_diagnostics();
    assert_eq!(places(&faults), [("csv-cell", 3, 14, 15), ("csv-cell", 5, 8, 13), ("csv-cell", 5, 16, 17)]);
    assert_eq!(faults[0].source_line.as_deref(), Some("δύο \"\"εδώ\"\"\";x;1"));
    assert_eq!(faults[1].source_line.as_deref(), Some("μέρα;  κα-κό  ;y"));
}

#[test]
fn ragged_rows_are_reported_and_read() {
    let (rows, faults) = all_numbers(b"a,b,c\n1,2\n1,2,3,\n1,2,3,4\n");
    assert_eq!(rows[0], [Some(1.0), Some(2.0), None]);
    assert_eq!(rows[2], [Some(1.0), Some(2.0), Some(3.0)]);
    assert_eq!(places(&faults), [("csv-ragged-row", 2, 1, 4), ("csv-ragged-row", 4, 7, 8)]);
    assert_eq!(faults[0].message, "the row has 2 cells, the header 3");
}

#[test]
fn headers_are_looked_up_kindly() {
    let csv = open(b"Period,Value,value,N,n \n");
    assert_eq!(csv.column("period"), Some(0));
    assert_eq!(csv.column("value"), Some(2), "an exact header wins");
    assert_eq!(csv.column("missing"), None);
    assert_eq!(csv.require("perod"), None);
    assert_eq!(csv.column("VALUE"), Some(1));
    let faults = csv.into_diagnostics();
    assert_eq!(places(&faults), [("csv-header", 1, 1, 24), ("csv-duplicate-header", 1, 14, 19)]);
    assert_eq!(faults[0].help.as_deref(), Some("did you mean `Period`?"));
}

#[test]
fn empty_files_and_files_without_rows_are_reported() {
    for text in [&b""[..], b"\n\n", b"\xef\xbb\xbf"] {
        let mut csv = open(text);
        assert!(!csv.advance().unwrap());
        assert_eq!(csv.require("a"), None);
        assert_eq!(places(&csv.into_diagnostics()), [("csv-empty", 1, 1, 1)]);
    }
    let (rows, faults) = all_numbers(b"a,b\n");
    assert_eq!((rows.len(), places(&faults)), (0, vec![("csv-without-rows", 1, 1, 1)]));
}

#[test]
fn an_unclosed_quote_is_pointed_at() {
    let (_, faults) = all_numbers(b"a,b\n1,2\n1,\"2\n3,4\n");
    assert_eq!(places(&faults), [("csv-quote", 3, 3, 4)]);
    let (_, faults) = all_numbers("α,b\r\n1,\"2\r\nτρία,4\r\n5,\"6\"\r\n7,x\r\n".as_bytes());
    assert_eq!(places(&faults), [("csv-quote", 2, 3, 4), ("csv-cell", 5, 3, 4)], "the next quote closes it");
    let (_, faults) = all_numbers(b"a,\"b\n1,2\n");
    assert_eq!(places(&faults), [("csv-quote", 1, 3, 4)]);
    let mut long = b"a,b\n1,\"2".to_vec();
    long.resize(6 << 20, b'x');
    let (rows, faults) = all_numbers(&long);
    assert_eq!((rows.len(), places(&faults)), (0, vec![("csv-quote", 2, 3, 4)]));
}

#[test]
fn other_encodings_are_named() {
    let (rows, faults) = all_numbers(b"a,b\n1,2\ncaf\xe9,3\nth\xe9,4\n");
    assert_eq!(rows.len(), 3);
    let encoding: Vec<_> = faults.iter().filter(|fault| fault.code == "not-utf8").collect();
    assert_eq!(encoding.len(), 1, "one is enough: the whole file is of one encoding");
    assert_eq!((encoding[0].place.line, encoding[0].place.column), (3, 4));
    for text in [&b"\xff\xfea\0,\0b\0\n\0"[..], b"\0a\0,\0b\0\n"] {
        let mut csv = open(text);
        assert!(!csv.advance().unwrap());
        assert_eq!(csv.into_diagnostics()[0].message, "the file is UTF-16, not UTF-8");
    }
}

#[test]
fn many_faults_of_one_kind_are_counted() {
    let mut text = String::from("a,b\n");
    for _ in 0..250 {
        text.push_str("x,1\n");
    }
    let (rows, faults) = all_numbers(text.as_bytes());
    assert_eq!((rows.len(), faults.len()), (250, 1), "a column without a number is one cause");
    assert_eq!(faults[0].message, "`x` is not a number, nor is any other cell of `a`");
    assert_eq!(faults[0].help.as_deref(), Some("is another column meant? There is `b`"));
    text.push_str("1,1\n");
    let (rows, faults) = all_numbers(text.as_bytes());
    assert_eq!((rows.len(), faults.len()), (251, 1));
    assert_eq!(faults[0].message, "`x` is not a number, and so in 249 more rows: lines 3, 4, 5 …");
    let forms: String = (0..30).map(|i| format!("{},1\n", "x-".repeat(i + 1))).collect();
    let (_, faults) = all_numbers(format!("a,b\n1,1\n{forms}").as_bytes());
    assert_eq!(faults.len(), 20);
    assert_eq!(faults[19].help.as_deref(), Some("10 more cells of `a` have this fault and are not listed"));
}

#[test]
fn lines_are_counted_across_the_whole_file() {
    let mut text = String::from("a;b\r\n");
    for _ in 0..100_000 {
        text.push_str("1;\"2\r\n\"\r\n");
    }
    text.push_str("1;ψευδές\r\n");
    let (rows, faults) = all_numbers(text.as_bytes());
    assert_eq!(rows.len(), 100_001);
    assert_eq!(places(&faults), [("csv-cell", 200_002, 3, 9)]);
}
