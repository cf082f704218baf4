//! Texts that the build packed.
//!
//! In: the name of a file in the build's folder. Out: its text. What languages and the built-ins say is a tenth of the program unpacked,
//! and a command reads few of them.

use miniz_oxide::inflate::decompress_to_vec_zlib;

/// A file that the build packed, by the parts of its name.
macro_rules! packed {
    ($($name:literal),+) => {
        $crate::packed::Packed::new(include_bytes!(concat!(env!("OUT_DIR"), "/", $($name),+)))
    };
}
pub(crate) use packed;

/// A text in the format of zlib.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Packed(&'static [u8]);

impl Packed {
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }

    /// Returns the text, unpacked each time.
    pub(crate) fn text(self) -> String {
        let text = decompress_to_vec_zlib(self.0).expect("the build packed it");
        String::from_utf8(text).expect("the build packed text")
    }
}
