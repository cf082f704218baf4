//! Who may ask: names of this machine, and for a wider network whoever has the token.
//!
//! In: the headers of a request. Out: whether it is answered, and whether it may write. A page of another host cannot read or write
//! here, by whatever name it finds this server.

use std::net::IpAddr;

use tiny_http::Request;

/// The cookie that keeps the token of somebody in the network.
const COOKIE: &str = "auditbook";

/// What is known of who may ask.
#[derive(Debug, Clone)]
pub struct Door {
    /// What only forms of this server, and those who were told, know.
    pub token: String,
    /// Whether other machines may ask.
    pub is_wide: bool,
}

/// How far a request may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// It is answered.
    Open,
    /// It is answered, and its browser is to be known again.
    ByToken,
    /// It names another host.
    OtherHost,
    /// It comes from the network without the token.
    NoToken,
}

impl Door {
    /// Returns a door with a new token.
    pub fn new(is_wide: bool) -> Option<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok()?;
        let token = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Self { token, is_wide })
    }

    /// Returns how far `request`, with these fields of its address, may come in.
    pub(super) fn entry(&self, request: &Request, query: &str) -> Entry {
        if !self.is_ours(header(request, "Host").unwrap_or_default()) {
            return Entry::OtherHost;
        }
        let is_near = request.remote_addr().is_some_and(|address| address.ip().is_loopback());
        let kept = || {
            header(request, "Cookie")
                .is_some_and(|cookies| cookies.split(';').any(|cookie| cookie.trim() == self.cookie()))
        };
        let told =
            || form_urlencoded::parse(query.as_bytes()).any(|(key, value)| key == "token" && value == self.token);
        match () {
            () if self.is_wide && told() => Entry::ByToken,
            () if !self.is_wide || is_near || kept() => Entry::Open,
            () => Entry::NoToken,
        }
    }

    /// Returns the cookie by which a browser is known again.
    pub(super) fn cookie(&self) -> String {
        format!("{COOKIE}={}", self.token)
    }

    /// Returns whether `request` comes from a page of this server.
    pub(super) fn is_from_here(request: &Request) -> bool {
        let host = header(request, "Host").unwrap_or_default();
        let origin = header(request, "Origin").is_none_or(|origin| origin == format!("http://{host}"));
        let site = header(request, "Sec-Fetch-Site").is_none_or(|site| matches!(site, "same-origin" | "none"));
        origin && site
    }

    /// Whether `host` is a name of this machine: elsewhere its name can be pointed here by anybody.
    fn is_ours(&self, host: &str) -> bool {
        let name = if host.starts_with('[') {
            host.split(']').next().unwrap_or(host).trim_start_matches('[')
        } else {
            host.split(':').next().unwrap_or(host)
        };
        match name.parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || self.is_wide,
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    }
}

/// Returns the value of the header `name`.
pub(super) fn header<'r>(request: &'r Request, name: &'static str) -> Option<&'r str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_ours() {
        let near = Door::new(false).unwrap();
        for host in ["localhost", "LOCALHOST:8421", "127.0.0.1:8421", "127.0.0.5", "[::1]:8421"] {
            assert!(near.is_ours(host), "{host}");
        }
        for host in
            ["", "example.org", "localhost.example.org", "192.168.1.5:8421", "127.0.0.1.example.org", "[fe80::1]:1"]
        {
            assert!(!near.is_ours(host), "{host}");
        }
        let wide = Door::new(true).unwrap();
        assert!(wide.is_ours("192.168.1.5:8421") && !wide.is_ours("example.org") && wide.token != near.token);
    }
}
