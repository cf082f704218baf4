//! Badges: small pictures of where a goal or a metric stands, for other pages.
//!
//! In: the report. Out: one SVG for each goal and metric, below `badges/`. A badge is looked at outside the site, so that it
//! brings its colours along; they are those of the light theme, on paper.

use super::chart::text_width;
use super::links;
use super::shape::{Icon, Tone};
use super::sign::{self, Sign};
use super::text::escape;
use super::tree::Tree;
use crate::files::Files;

const HEIGHT: f64 = 24.0;
/// Space at each end and between the parts.
const GAP: f64 = 8.0;
const SHAPE: f64 = 12.0;

/// Returns the badges of one language.
pub(super) fn write(tree: &Tree) -> Files {
    let goals = tree.report.goals.iter().map(|goal| ("goal", &goal.head, sign::goal_of(tree, goal)));
    let metrics = tree.report.metrics.iter().map(|metric| ("metric", &metric.head, sign::stands(tree, metric)));
    goals
        .chain(metrics)
        .map(|(kind, document, sign)| {
            let path = format!("badges/{kind}-{}.svg", links::file_name(document.id.as_str()));
            (tree.file(&path), draw(tree, &tree.plain(&document.title), &sign).into_bytes())
        })
        .collect()
}

/// The shape, then the title, then the word.
fn draw(tree: &Tree, title: &str, sign: &Sign) -> String {
    let (title_width, word_width) = (text_width(title, false), text_width(&sign.word, true));
    let width = (GAP + SHAPE + GAP + title_width + GAP + word_width + GAP).ceil();
    let rtl = tree.lang.is_rtl();
    // A right-to-left badge is laid out from the other end; its texts keep the place they start from.
    let place = |x: f64, part: f64| if rtl { width - x - part } else { x };
    let title_at = place(GAP + SHAPE + GAP, title_width);
    let word_at = place(GAP + SHAPE + GAP + title_width + GAP, word_width);
    let colour = match sign.tone {
        Tone::Good => "#0b5a9e",
        Tone::Bad => "#b0380c",
        Tone::Watch => "#7d5800",
        Tone::Special => "#66399b",
        _ => "#55585d",
    };
    let (shape_at, label) = (place(GAP, SHAPE), format!("{}: {}", escape(title), escape(&sign.word)));
    let text = |x: f64, weight: u16, fill: &str, text: &str| {
        format!(
            "<text x=\"{x:.1}\" y=\"16\" font-family=\"'Noto Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif\" font-size=\"12\" \
             font-weight=\"{weight}\" fill=\"{fill}\" direction=\"ltr\" style=\"unicode-bidi:plaintext\">{}</text>",
            escape(text)
        )
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{HEIGHT}\" viewBox=\"0 0 {width} {HEIGHT}\" role=\"img\" \
         aria-label=\"{label}\"><title>{label}</title><path fill=\"#fcfbf7\" d=\"M0 0h{width}v{HEIGHT}H0z\"/>\
         <path fill=\"none\" stroke=\"#85827a\" d=\"M.5.5h{:.0}v23H.5z\"/>\
         <g transform=\"translate({shape_at:.1} 6) scale(.75)\" fill=\"{colour}\" color=\"{colour}\">{}</g>{}{}</svg>",
        width - 1.0,
        shape(sign.icon),
        text(title_at, 400, "#1b1d20", title),
        text(word_at, 600, colour, &sign.word),
    )
}

/// A shape of the state vocabulary, 16 units wide, in plain attributes.
fn shape(icon: Icon) -> &'static str {
    match icon {
        Icon::Met => {
            "<circle cx=\"8\" cy=\"8\" r=\"7.5\"/><path fill=\"none\" stroke=\"#fcfbf7\" stroke-width=\"2\" d=\"M4.4 8.3l2.5 2.5 4.7-5.3\"/>"
        }
        Icon::On => "<circle cx=\"8\" cy=\"8\" r=\"6\"/>",
        Icon::Likely => {
            "<circle cx=\"8\" cy=\"8\" r=\"5.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/><path d=\"M8 2.5a5.5 5.5 0 0 0 0 11z\"/>"
        }
        Icon::Unlikely => {
            "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" d=\"M8 1.4L14.6 8 8 14.6 1.4 8z\"/><path d=\"M8 1L1 8l7 7z\"/>"
        }
        Icon::Off => "<path d=\"M8 0l8 8-8 8-8-8z\"/>",
        Icon::Missed => {
            "<path d=\"M8-.6L16.6 8 8 16.6-.6 8z\"/><path fill=\"none\" stroke=\"#fcfbf7\" stroke-width=\"2\" d=\"M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8\"/>"
        }
        _ => "<path d=\"M2 6.5h12v3H2z\"/>",
    }
}
