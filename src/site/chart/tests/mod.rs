//! What the tests of all charts share: a plain language, and a reader of finished drawings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use quick_xml::events::{BytesStart, Event};

use self::words::Lang;
use super::place::Block;
use super::spec::{AxisText, DateStyle, DurationUnit, Heading, Setting};
use crate::i18n::Direction;

mod business;
mod gallery;
mod nasty;
mod series;
mod words;

/// Digits and English names.
pub(super) struct Plain;

impl AxisText for Plain {
    fn number(&self, value: f64, decimals: usize) -> String {
        format!("{value:.decimals$}")
    }

    fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        match style {
            DateStyle::Year => date.year().to_string(),
            DateStyle::Month => date.format("%m").to_string(),
            DateStyle::Day => date.format("%m-%d").to_string(),
        }
    }

    fn duration_unit(&self, unit: DurationUnit) -> String {
        format!("{unit:?}").to_lowercase()
    }
}

/// The day of an ISO date.
pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// What names a chart of this id.
pub(super) fn heading(id: &str) -> Heading {
    Heading { id: id.into(), title: format!("{id} title"), desc: format!("{id} finding.") }
}

/// A page that reads in `direction`.
pub(super) fn setting(direction: Direction) -> Setting<'static> {
    Setting { direction, text: &Plain }
}

/// A text of a finished drawing and the room it takes.
#[derive(Debug)]
#[expect(dead_code, reason = "the text is printed where a test fails")]
pub(super) struct Written {
    text: String,
    block: Block,
}

/// A drawing: width, height and texts.
type Page = (f64, f64, Vec<Written>);

/// The drawings in `svgs`. Fails on anything but well-formed XML, on a `style` attribute and on an id that appears twice.
pub(super) fn read(svgs: &str) -> Vec<Page> {
    let document = format!("<all>{svgs}</all>");
    let mut reader = quick_xml::Reader::from_str(&document);
    reader.config_mut().check_end_names = true;
    let mut pages: Vec<Page> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut path: Vec<String> = Vec::new();
    let mut place = (0.0, 0.0, false, String::new());
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match &event {
            Event::Eof => return pages,
            Event::Start(tag) | Event::Empty(tag) => {
                let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                let attributes = attributes(tag);
                assert!(!attributes.contains_key("style"), "{document}");
                assert!(attributes.get("id").is_none_or(|id| ids.insert(id.clone())), "an id twice: {attributes:?}");
                let number = |name: &str| attributes[name].parse::<f64>().expect("a number");
                if name == "svg" {
                    pages.push((number("width"), number("height"), Vec::new()));
                } else if name == "text" {
                    let classes: Vec<&str> =
                        attributes.get("class").map_or_else(Vec::new, |all| all.split(' ').collect());
                    let anchor = classes.iter().find(|name| ["mid", "end"].contains(name)).copied().unwrap_or_default();
                    place = (number("x"), number("y"), classes.contains(&"b"), anchor.to_owned());
                }
                if matches!(event, Event::Start(_)) {
                    path.push(name);
                }
            }
            Event::Text(words) if path.last().is_some_and(|name| name == "text") => {
                let text = String::from_utf8_lossy(words).into_owned();
                pages.last_mut().expect("a text inside a drawing").2.push(written(text, &place));
            }
            Event::End(_) => drop(path.pop()),
            _ => {}
        }
    }
}

fn attributes(tag: &BytesStart) -> BTreeMap<String, String> {
    tag.attributes()
        .map(|attribute| attribute.expect("a well-formed attribute"))
        .map(|attribute| {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            (text(attribute.key.as_ref()), text(&attribute.value))
        })
        .collect()
}

fn written(text: String, (x, y, bold, anchor): &(f64, f64, bool, String)) -> Written {
    let wide = super::text::width(&text, *bold);
    let left = x - match anchor.as_str() {
        "mid" => wide / 2.0,
        "end" => wide,
        _ => 0.0,
    };
    Written { text, block: Block { left, top: y - 9.0, right: left + wide, bottom: y + 1.5 } }
}

/// The places where two texts of a drawing touch or one leaves its sheet.
pub(super) fn faults(name: &str, svgs: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (width, height, texts) in read(svgs) {
        for (nth, one) in texts.iter().enumerate() {
            let Block { left, top, right, bottom } = one.block;
            if left < -1.5 || right > width + 1.5 || top < -1.5 || bottom > height + 1.5 {
                faults.push(format!("{name} {width}×{height}: outside {one:?}"));
            }
            let touched =
                texts[nth + 1..].iter().filter(|other| one.block.grown(-0.75).hits(&other.block.grown(-0.75)));
            faults.extend(touched.map(|other| format!("{name} {width}×{height}: {one:?} touches {other:?}")));
        }
    }
    faults
}

#[test]
fn no_text_touches_another_in_any_language() {
    for lang in Lang::ALL {
        for (name, svgs) in gallery::drawings(lang) {
            let faults = faults(&format!("{name} {lang:?}"), &svgs.concat());
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }
}

#[test]
fn the_same_chart_is_drawn_the_same() {
    for lang in [Lang::En, Lang::Ar] {
        assert_eq!(gallery::drawings(lang), gallery::drawings(lang));
    }
}

#[test]
fn the_words_of_events_take_few_rows() {
    for lang in Lang::ALL {
        for (_, height, _) in read(&series::trend(lang).draw(&setting(lang.dir())).svg()) {
            assert!(height < 460.0, "{lang:?} {height}");
        }
    }
}

#[test]
fn a_process_chart_weighs_little() {
    let svg = series::trend(Lang::Ru).draw(&setting(Direction::Ltr)).svg();
    assert!(svg.len() < 24_000, "{}", svg.len());
}

#[test]
fn small_drawings_are_as_they_were() {
    insta::assert_snapshot!("sparkline", series::spark(super::Mark::Bad).draw().svg().replace("><", ">\n<"));
    let bars = business::bars(Lang::Ar).draw(&setting(Direction::Rtl)).svg();
    insta::assert_snapshot!("section_bars_rtl", bars.replace("><", ">\n<"));
}
