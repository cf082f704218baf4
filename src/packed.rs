//! Texts that the build packed.
//!
//! In: the name of a file in the build's folder. Out: its text. What languages say is a tenth of the program unpacked, and a command
//! reads one or two of them.

use miniz_oxide::inflate::decompress_to_vec_zlib;

/// The text of a file that the build packed.
macro_rules! packed {
    ($name:literal) => {
        $crate::packed::unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/", $name)))
    };
}
pub(crate) use packed;

/// Returns the text that `packed`, in the format of zlib, holds.
pub(crate) fn unpacked(packed: &[u8]) -> String {
    let text = decompress_to_vec_zlib(packed).expect("the build packed it");
    String::from_utf8(text).expect("the build packed text")
}
