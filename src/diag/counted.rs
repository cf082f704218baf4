//! How many of something there are, in words of findings. In: a number and what is counted. Out: `1 row`, `2 rows`.

use std::fmt::Display;

/// `count` of what one is called `what`.
pub(crate) fn counted<N: Copy + Display + PartialEq + From<u8>>(count: N, what: &str) -> String {
    let ending = if count == N::from(1) { "" } else { "s" };
    format!("{count} {what}{ending}")
}

/// ` is` of one, ` and 3 more are` of four: what goes on behind the first of so many.
pub(crate) fn and_more(count: usize, is: &str, are: &str) -> String {
    match count {
        ..=1 => format!(" {is}"),
        count => format!(" and {} more {are}", count - 1),
    }
}
