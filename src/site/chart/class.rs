//! The paint of a chart: stylesheet classes, carried through plotters as colours that no one sees.

use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::BackendColor;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A stylesheet class, or a few of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Class { $($(#[$doc])* $name,)* }

        impl Class {
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The value of the `class` attribute.
            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

classes! {
    /// Text of the page's own weight and ink.
    Text = "",
    /// Quiet text.
    Quiet = "q",
    /// Bold text.
    Bold = "b",
    /// Text about a signal for the worse.
    TextBad = "tb",
    BoldBad = "b tb",
    /// Text about a signal for the better.
    TextGood = "tg",
    BoldGood = "b tg",
    /// Text on a filled shape.
    Inverse = "b inv",
    /// Text on the two darkest shades.
    OnDark = "od",
    /// Text on the lighter shades.
    OnLight = "on",
    Axis = "ax",
    Grid = "gr",
    Leader = "ld",
    Limit = "lim",
    Mean = "avg",
    Target = "tgt",
    /// The upright bar that stands for a target in a row.
    Tick = "tick",
    Data = "dat",
    /// The data of a line that is there for comparison only.
    DataQuiet = "dat alt",
    Whisker = "whi",
    Band = "bandf",
    /// The wide range of a forecast.
    FanWide = "fanw",
    FanBad = "fanf",
    FanGood = "fanf ok",
    FanPlain = "fanf pl",
    FanEdgeBad = "fe",
    FanEdgeGood = "fe ok",
    FanEdgePlain = "fe pl",
    ForecastBad = "fc",
    ForecastGood = "fc ok",
    ForecastPlain = "fc pl",
    /// The median of one side of a change.
    Median = "med",
    Rebase = "reb",
    Change = "chg",
    Break = "brk",
    Connector = "con",
    Bar = "barf",
    /// The bar of a total.
    BarTotal = "bart",
    /// A bar that matters less than its neighbours.
    BarQuiet = "barq",
    BarGood = "barg",
    BarBad = "barb",
    Previous = "prv",
    Halo = "halo",
    /// An open mark: the value before.
    Open = "prev",
    MarkPlain = "md",
    MarkGood = "mg",
    MarkBad = "mb",
    MarkSpecial = "ms",
    MarkInk = "mi",
    /// The shades of a map, from nothing to most.
    Shade0 = "h0",
    Shade1 = "h1",
    Shade2 = "h2",
    Shade3 = "h3",
    Shade4 = "h4",
    /// The parts of a stack, from the base up.
    Stack0 = "k0",
    Stack1 = "k1",
    Stack2 = "k2",
    Stack3 = "k3",
    /// The unseen surface that shows a point's words on hover.
    Point = "pt",
}

impl Class {
    /// A stroke of this class.
    pub(super) fn stroke(self) -> ShapeStyle {
        ShapeStyle { color: self.sentinel(), filled: false, stroke_width: 1 }
    }

    /// A fill of this class.
    pub(super) fn fill(self) -> ShapeStyle {
        ShapeStyle { filled: true, ..self.stroke() }
    }

    fn sentinel(self) -> RGBAColor {
        let place = Self::ALL.iter().position(|&class| class == self).unwrap_or_default();
        RGBAColor(0, 0, u8::try_from(place).unwrap_or_default(), 1.0)
    }

    /// The class that a colour stands for.
    pub(super) fn of(color: BackendColor) -> Self {
        Self::ALL.get(usize::from(color.rgb.2)).copied().unwrap_or(Self::Text)
    }

    /// Whether text of this class is set bold.
    pub(super) fn bold(self) -> bool {
        matches!(self, Self::Bold | Self::BoldBad | Self::BoldGood | Self::Inverse)
    }

    /// The shade for step `step` of five.
    pub(super) fn shade(step: usize) -> Self {
        [Self::Shade0, Self::Shade1, Self::Shade2, Self::Shade3, Self::Shade4][step.min(4)]
    }

    /// The part `place` of a stack.
    pub(super) fn stack(place: usize) -> Self {
        [Self::Stack0, Self::Stack1, Self::Stack2, Self::Stack3][place % 4]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_survives_its_journey_as_a_colour() {
        for &class in Class::ALL {
            let RGBAColor(red, green, blue, alpha) = class.stroke().color;
            assert_eq!(Class::of(BackendColor { alpha, rgb: (red, green, blue) }), class);
        }
        assert!(Class::ALL.len() < 256);
    }
}
