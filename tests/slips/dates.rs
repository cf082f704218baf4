//! Slips in formats of dates.

use super::*;

#[test]
fn a_wrong_format_of_dates_is_settled_by_the_cells() {
    for (csv, words, mend) in [
        ("period,value\n05/01/2025,12\n06/01/2025,13\n", "dates: \"%m/%d/%Y\"", "dates: \"%m/%d/%Y\""),
        ("period,value\n28/05/2025,12\n28/06/2025,13\n", "dates: \"%d/%m/%Y\"", "dates: \"%d/%m/%Y\""),
        ("period,value\n2025-05-28,12\n2025-06-28,13\n", "leave `dates` out", ""),
        ("period,value\n28/05/2025,12\n06/28/2025,13\n", "in several ways", ""),
    ] {
        let metric =
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {file: x.csv, dates: dd/mm/yyyy}\n---\n";
        let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", words, mend)), None, "{csv}");
    }
}

#[test]
fn a_word_for_a_zone_in_a_format_of_dates_is_no_offset() {
    for dates in ["%Y-%m-%d %H:%M CET", "%Y-%m-%dT%H:%M:%S EST"] {
        let metric = format!(
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {{file: x.csv, dates: \"{dates}\"}}\n---\n"
        );
        let cell = dates.replace("%Y-%m-%d", "2025-05-01").replace("%H:%M", "09:30").replace("%S", "00");
        let csv = format!("period,value\n{cell},12\n");
        let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", "write the zone as `Z` or `+02:00`", "")), None, "{dates}");
    }
}
