//! How many of something there are, in words of findings. In: a number and what is counted. Out: `1 row`, `2 rows`.

use std::fmt::Display;

/// `count` of what one is called `what`.
pub(crate) fn counted<N: Copy + Display + PartialEq + From<u8>>(count: N, what: &str) -> String {
    let ending = if count == N::from(1) { "" } else { "s" };
    format!("{count} {what}{ending}")
}
