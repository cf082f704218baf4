//! Files that a figure offers: its numbers as CSV and its drawing as SVG.
//!
//! In: a series and its chart. Out: the files by their path on the site, and links to them. A drawing that leaves the page
//! takes the styles of charts along.

use std::fmt::Write as _;

use super::chart::Chart;
use super::page::{Link, esc};
use super::tree::Here;
use super::view::course::Course;
use crate::i18n::{Key, msg};

/// What a figure offers.
pub(super) struct Offered {
    /// Links to files, each with its name.
    pub(super) links: Vec<Link>,
    /// The files by their path on the site.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

/// Returns the downloads of a metric's figure.
pub(super) fn offered(here: &Here, course: &Course, chart: &Chart) -> Offered {
    let stem = here.path.trim_end_matches(".html");
    let (csv, svg) = (format!("{stem}.csv"), here.file(&format!("{stem}.svg")));
    let link = |path: &str, name: Key| Link { href: here.shared(path), name: esc(here.text(name)) };
    let links = vec![link(&csv, msg!("data-csv")), link(&svg, msg!("data-svg"))];
    let mut files = vec![(svg, chart.wide.file(here.chart_styles()).into_bytes())];
    if here.is_first() {
        files.push((csv, table(course).into_bytes()));
    }
    Offered { links, files }
}

/// The points of a series with their limits, one row a period; numbers as other programs read them.
fn table(course: &Course) -> String {
    let mut text = String::from("period,value,n,low,high,lower_limit,average,upper_limit,target\n");
    let cell = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    for point in course.points {
        let judged = course.chart.and_then(|chart| chart.points.iter().find(|judged| judged.date == point.date));
        let limits = judged.map_or([None; 3], |judged| [judged.lpl, judged.mean, judged.upl]);
        let cells = [point.value, point.n, point.low, point.high, limits[0], limits[1], limits[2], point.target];
        let _ = writeln!(text, "{},{}", point.period, cells.map(cell).join(","));
    }
    text
}
