//! Every chart on one page, for eyes: the test below writes `target/charts/*.html`.

use std::fmt::Write as _;

use super::super::{Chart, Mark, Trend};
use super::words::Lang;
use super::{business, series, setting};
use crate::i18n::Direction;

/// Every drawing of the gallery in one language.
pub(super) fn drawings(lang: Lang) -> Vec<(&'static str, Vec<String>)> {
    let setting = setting(lang.dir());
    let one = |chart: Chart| vec![chart.svg()];
    vec![
        ("process chart", one(series::trend(lang).draw(&setting))),
        ("a year with intervals", one(series::quiet_trend(lang, "year", 14).draw(&setting))),
        ("two points", one(series::quiet_trend(lang, "two", 2).draw(&setting))),
        ("weeks", one(series::long_trend(lang).draw(&setting))),
        (
            "panels",
            Trend::draw_multiples(&series::panels(lang), &setting).into_iter().map(|chart| chart.svg()).collect(),
        ),
        (
            "sparklines",
            [Mark::Plain, Mark::Good, Mark::Bad, Mark::Special]
                .into_iter()
                .map(|last| series::spark(last).draw().svg())
                .collect(),
        ),
        (
            "section bars, elements, radar, ladder",
            [
                one(business::bars(lang).draw(&setting)),
                one(business::elements(lang).draw(&setting)),
                business::elements(lang).draw_radar(&setting).map(|chart| chart.svg()).into_iter().collect(),
                one(business::ladder(lang).draw(&setting)),
            ]
            .concat(),
        ),
        (
            "dumbbells and impact",
            [one(business::dumbbells(lang).draw(&setting)), one(business::impact(lang).draw(&setting))].concat(),
        ),
        ("Pareto", one(business::pareto(lang).draw(&setting))),
        ("distribution", one(business::distribution(lang, "spread", false).draw(&setting))),
        ("distribution in words", one(business::distribution(lang, "words", true).draw(&setting))),
        (
            "months",
            [one(series::months(lang, 12).draw(&setting)), one(series::months(lang, 30).draw(&setting))].concat(),
        ),
        ("hours", one(business::hours(lang).draw(&setting))),
        (
            "coverage",
            [one(business::coverage(lang, 5).draw(&setting)), one(business::coverage(lang, 24).draw(&setting))]
                .concat(),
        ),
        ("competitors", one(business::strip(lang).draw(&setting))),
        ("intervals", one(business::intervals(lang).draw(&setting))),
        ("survival", one(series::survival(lang).draw(&setting))),
        ("plans over time", one(business::spans(lang).draw(&setting))),
        ("importance and performance", one(business::importance(lang).draw(&setting))),
        ("before and after", one(series::before_after(lang).draw(&setting))),
    ]
}

#[test]
fn a_page_of_all_charts_is_written_for_eyes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/charts");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let style =
        concat!(include_str!("../../../../templates/chart.css"), include_str!("../../../../templates/style.css"));
    for lang in Lang::ALL {
        let mut body = String::new();
        for (name, svgs) in drawings(lang) {
            let _ = write!(body, "<h2>{name}</h2><div class=row>{}</div>", svgs.concat());
        }
        let direction = if lang.dir() == Direction::Rtl { "rtl" } else { "ltr" };
        let page = format!(
            "<!doctype html><html lang={} dir={direction}><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
             <style>{style} .row{{display:flex;flex-wrap:wrap;gap:24px}}</style><body><main>{body}</main>",
            lang.code()
        );
        std::fs::write(folder.join(format!("{}.html", lang.code())), page).expect("the target folder can be written");
    }
}
