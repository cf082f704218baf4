//! Paths and addresses as they stand in links: what could end one or mean something else there is written as `%XX`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Every byte but the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

const IN_PART: &AsciiSet = &RESERVED.remove(b'@');

/// What ends a link of Markdown, or never stands in an address.
const IN_ADDRESS: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'#')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'%');

/// The `path` of a file with its parts parted by `/`.
pub(crate) fn path(path: &str) -> String {
    utf8_percent_encode(path, IN_PATH).to_string()
}

/// One `part` of a path, or an anchor.
pub(crate) fn part(part: &str) -> String {
    utf8_percent_encode(part, IN_PART).to_string()
}

/// A whole `address`, of which what is encoded already stays.
pub(crate) fn address(address: &str) -> String {
    utf8_percent_encode(address, IN_ADDRESS).to_string()
}
