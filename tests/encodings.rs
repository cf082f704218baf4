//! Files that are no UTF-8 text: each is named for what it is, once, with what to do.

use crate::workspace::Workspace;

const ROWS: &str = "period,value\n2025-04,64\n2025-05,66\n";
const GREEK: &str = "Μήνας;Τιμή\n2025-04;64\n";

fn utf16(text: &str, mark: bool, is_big: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

/// Western letters in the bytes of Windows-1252.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(0x80)).collect()
}

/// A ZIP archive with one stored file, as workbooks of Excel (`xl/workbook.xml`) and `LibreOffice` (`mimetype`) begin.
fn archive(name: &str, content: &str) -> Vec<u8> {
    let length = |text: &str| u32::try_from(text.len()).unwrap().to_le_bytes();
    let mut bytes = b"PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00".to_vec();
    bytes.extend(length(content).into_iter().chain(length(content)));
    bytes.extend(u16::try_from(name.len()).unwrap().to_le_bytes().into_iter().chain([0, 0]));
    bytes.extend(name.bytes().chain(content.bytes()));
    bytes
}

/// The findings about a metric, a log, a survey and an export that read `name` with these `bytes`: the same one for each.
fn found(name: &str, bytes: &[u8]) -> (String, String, String) {
    let readers = [
        format!("---\nkind: metric\nunit: percent\nbetter: higher\nseries: {name}\n---\n"),
        format!("---\nkind: log\nfile: {name}\n---\n"),
        format!(
            "---\nkind: survey\ndate: 2025-04-01\nresponses: {name}\nquestions: {{a: {{column: a, scale: 1-5, method: mean}}}}\n---\n"
        ),
        format!(
            "---\nkind: metric\nunit: count\nbetter: lower\nsource: {{rows: {name}, date: a, statistic: count}}\n---\n"
        ),
    ];
    let all = readers.map(|document| {
        let workspace = Workspace::new().with("audits/m.md", document).with(&format!("audits/{name}"), bytes);
        let found =
            workspace.run(&["check", "--format", "json", "--as-of", "2025-06-30"]).json()["diagnostics"].clone();
        let errors = found.as_array().unwrap();
        assert_eq!(errors.len(), 1, "{found:#}");
        let text = |key: &str| errors[0][key].as_str().unwrap_or_default().to_owned();
        assert!(text("file").ends_with(name), "{found:#}");
        (text("code"), text("message"), text("help"))
    });
    assert!(all.iter().all(|found| *found == all[0]), "{all:#?}");
    all[0].clone()
}

#[test]
fn utf_16_is_named() {
    for (mark, is_big) in [(true, false), (true, true), (false, false), (false, true)] {
        for text in [ROWS, &format!("{ROWS}2025-06,Ω\n")] {
            let (code, message, help) = found("x.csv", &utf16(text, mark, is_big));
            assert_eq!((code.as_str(), message.as_str()), ("not-utf8", "the file is UTF-16, not UTF-8"));
            assert!(help.contains("encoding UTF-8"), "{help}");
        }
    }
    let (code, message, _) = found("x.csv", &utf16(GREEK, true, false));
    assert_eq!((code.as_str(), message.as_str()), ("not-utf8", "the file is UTF-16, not UTF-8"));
}

#[test]
fn windows_1252_is_named_once() {
    let (code, message, help) = found("x.csv", &windows_1252("Café;Niño\n1;2\nÜ;Ä\n"));
    assert!(code == "not-utf8" && message.contains("Windows-1252") && help.contains("encoding UTF-8"), "{message}");
}

#[test]
fn workbooks_are_named_whatever_they_are_called() {
    let excel = archive("xl/workbook.xml", "<workbook/>");
    let open = archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00\x00".to_vec();
    for (name, bytes) in [("x.xlsx", &excel), ("x.ods", &open), ("x.xls", &old), ("x.csv", &excel), ("x.csv", &open)] {
        let (code, message, help) = found(name, bytes);
        assert_eq!((code.as_str(), message.as_str()), ("csv-spreadsheet", "this is a spreadsheet, not a CSV file"));
        assert!(help.contains("CSV UTF-8"), "{help}");
    }
}

#[test]
fn documents_and_settings_of_another_encoding_are_named() {
    let document = "---\nkind: page\ntitle: Café visits\n---\n";
    let files = [utf16(document, true, false), utf16(document, true, true), utf16(document, false, false)];
    for bytes in files.into_iter().chain([windows_1252(document)]) {
        let workspace = Workspace::new().with("audits/p.md", &bytes);
        assert_eq!(workspace.codes(), ["not-utf8"]);
        let workspace = Workspace::new().with("auditbook.yaml", &bytes);
        assert_eq!(workspace.codes(), ["not-utf8"]);
    }
    let place = Workspace::new().with("audits/p.md", windows_1252(document)).findings();
    assert_eq!(place, [("not-utf8".to_owned(), "audits/p.md".to_owned(), 3, 11)]);
}
