//! The list of the files that auditbook wrote into a site, each with its SHA-256. It tells our files from others', and
//! a published site from one that was changed afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::Failure;

/// The manifest's name at the top of a site.
pub const MANIFEST: &str = "manifest.json";

/// What a manifest of ours says in its field `generator`.
const GENERATOR: &str = "auditbook";

/// The files of a site by path, each with its hash. The manifest is not among them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    generator: String,
    schema: u32,
    pub(super) files: BTreeMap<String, String>,
}

impl Manifest {
    /// The manifest of `files`, each with its hash.
    pub(super) fn new(files: BTreeMap<String, String>) -> Self {
        Self { generator: GENERATOR.to_owned(), schema: 1, files }
    }

    /// The manifest of the site at `folder`; `None` when there is none, or one that is not ours.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, Failure> {
        let path = folder.join(MANIFEST);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) => return Err(Failure::io("read", path, error)),
        };
        Ok(serde_json::from_slice(&bytes).ok().filter(|manifest: &Self| manifest.generator == GENERATOR))
    }

    /// The manifest as it is written.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("strings and numbers are always JSON");
        json.push(b'\n');
        json
    }
}

/// The SHA-256 of `bytes` in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Hash::of(bytes)
}

/// A SHA-256 of bytes that come in pieces.
#[derive(Debug, Default)]
pub struct Hash(Sha256);

impl Hash {
    /// Takes the next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all bytes in hexadecimal digits.
    pub fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }

    /// The hash of `bytes` in hexadecimal digits.
    pub fn of(bytes: &[u8]) -> String {
        hexadecimal(&Sha256::digest(bytes))
    }
}

/// The SHA-256 of the file at `path` in hexadecimal digits, read in pieces.
pub(super) fn sha256_of_file(path: &Path) -> std::io::Result<String> {
    let (mut file, mut hash, mut buffer) = (fs::File::open(path)?, Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            count => hash.update(&buffer[..count]),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_comes_back_as_written() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Manifest::read(folder.path()).unwrap(), None);
        let manifest = Manifest::new(BTreeMap::from([("é \"q\".html".to_owned(), sha256(b"abc"))]));
        fs::write(folder.path().join(MANIFEST), manifest.to_bytes()).unwrap();
        assert_eq!(Manifest::read(folder.path()).unwrap(), Some(manifest));
        fs::write(folder.path().join(MANIFEST), r#"{"name": "an app"}"#).unwrap();
        assert_eq!(Manifest::read(folder.path()).unwrap(), None);
    }

    #[test]
    fn hashes_are_the_published_ones() {
        // The one-block example of FIPS 180-2, appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "abc").unwrap();
        assert_eq!(sha256_of_file(file.path()).unwrap(), abc);
    }
}
