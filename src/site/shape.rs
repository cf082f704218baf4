//! The shapes of the state vocabulary and their colours.
//!
//! In: nothing. Out: a [`Shape`], an icon in a tone: `Icon::Bang.bad()`. Round is fine, pointed is a problem, a bar is no verdict.
//! Templates know an icon by the symbol of `icons.svg` that draws it.

use serde::{Serialize, Serializer};

/// A symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Icon {
    Met,
    On,
    Likely,
    Unlikely,
    Off,
    Missed,
    Bar,
    Ring,
    Dot,
    Square,
    Bang,
    Target,
    VariationUpGood,
    VariationUpBad,
    VariationUpSpecial,
    VariationDownGood,
    VariationDownBad,
    VariationDownSpecial,
    VariationCommon,
    AssuranceAbove,
    AssuranceBelow,
    AssuranceMixed,
}

/// A colour, by what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Bad,
    Watch,
    Special,
    Quiet,
    Ink,
}

/// How large a symbol is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// A shape, as large as a letter.
    Letter,
    /// A miniature chart.
    Glyph,
}

/// An icon in a tone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) icon: Icon,
    pub(super) tone: Tone,
}

impl Icon {
    const fn in_tone(self, tone: Tone) -> Shape {
        Shape { icon: self, tone }
    }

    /// Returns the icon in the colour of what is fine.
    pub(super) const fn good(self) -> Shape {
        self.in_tone(Tone::Good)
    }

    /// Returns the icon in the colour of a problem.
    pub(super) const fn bad(self) -> Shape {
        self.in_tone(Tone::Bad)
    }

    /// Returns the icon in the colour of what needs watching.
    pub(super) const fn watch(self) -> Shape {
        self.in_tone(Tone::Watch)
    }

    /// Returns the icon in the colour of what is unusual, neither good nor bad.
    pub(super) const fn special(self) -> Shape {
        self.in_tone(Tone::Special)
    }

    /// Returns the icon in the colour of what asks for no attention.
    pub(super) const fn quiet(self) -> Shape {
        self.in_tone(Tone::Quiet)
    }

    /// Returns the icon in the colour of text.
    pub(super) const fn ink(self) -> Shape {
        self.in_tone(Tone::Ink)
    }

    /// Returns how large it is drawn.
    pub(super) const fn size(self) -> Size {
        match self {
            Self::VariationUpGood
            | Self::VariationUpBad
            | Self::VariationUpSpecial
            | Self::VariationDownGood
            | Self::VariationDownBad
            | Self::VariationDownSpecial
            | Self::VariationCommon
            | Self::AssuranceAbove
            | Self::AssuranceBelow
            | Self::AssuranceMixed => Size::Glyph,
            _ => Size::Letter,
        }
    }

    /// Returns the name of its symbol, without the `i-` before it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::On => "on",
            Self::Likely => "likely",
            Self::Unlikely => "unlikely",
            Self::Off => "off",
            Self::Missed => "missed",
            Self::Bar => "bar",
            Self::Ring => "ring",
            Self::Dot => "dot",
            Self::Square => "sq",
            Self::Bang => "bang",
            Self::Target => "tg",
            Self::VariationUpGood => "v-up-good",
            Self::VariationUpBad => "v-up-bad",
            Self::VariationUpSpecial => "v-up-special",
            Self::VariationDownGood => "v-down-good",
            Self::VariationDownBad => "v-down-bad",
            Self::VariationDownSpecial => "v-down-special",
            Self::VariationCommon => "v-common",
            Self::AssuranceAbove => "a-above",
            Self::AssuranceBelow => "a-below",
            Self::AssuranceMixed => "a-mixed",
        }
    }
}

impl Tone {
    /// Returns its class in the stylesheet.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Watch => "watch",
            Self::Special => "special",
            Self::Quiet => "quiet",
            Self::Ink => "ink",
        }
    }
}

impl Size {
    /// Returns its class in the stylesheet.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Letter => "i",
            Self::Glyph => "g",
        }
    }
}

/// Serialises a type as its name.
macro_rules! serialised_by_name {
    ($($type:ty),*) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        })*
    };
}

serialised_by_name!(Icon, Tone, Size);
