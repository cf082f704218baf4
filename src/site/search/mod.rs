//! The search index: files that the search page loads as scripts, because pages opened from disk may load nothing else.
//!
//! In: the trees of all languages. Out: `search/index.js` with the beginnings of words that have a file of their own,
//! `search/w-….js` with the words that begin so, and `search/LANG-N.js` with the titles of a hundred pages in one language. A
//! query loads the words that it needs and the titles of what it shows. It must not read disk.
//!
//! Words are stems (`stem`), of which the script makes the same from what readers type, by the table that `index.js` hands it.
//!
//! A page is its place in [`entries`]. In a list of pages, each is written as twice the difference from the one before it, plus
//! one where the word stands in a title: `mail` in the title of page 3 and in the text of page 5 is `[7,4]`.

mod entry;
mod fold;
mod stem;

use std::collections::HashMap;

use foldhash::fast::FixedState;
use rayon::prelude::*;

use super::tree::Tree;
use crate::error::Failure;
use crate::files::Sink;

pub(super) use entry::{Findable, entries};
pub(super) use fold::fold;

/// The folder of the index.
pub(super) const FOLDER: &str = "search";

/// How large a file of words may grow, in bytes, before it is split by one more letter.
const LARGEST: usize = 24 * 1024;

/// The most letters that a file of words is split by.
const DEEPEST: usize = 6;

/// How many titles a file holds.
const TITLES: usize = 100;

/// A word and its pages, as its file writes it.
type Word = (String, String);

/// Hands the files of the index for `trees`, which are those of one report, to `sink`.
pub(super) fn write(trees: &[Tree], sink: &dyn Sink) -> Result<(), Failure> {
    let Some(first) = trees.first() else { return Ok(()) };
    let entries = entries(first.report);
    let words = collect(&entries, trees);
    let shards = shards(&words);
    let keys: Vec<&str> = shards.iter().map(|(key, _)| *key).collect();
    sink.put(
        &format!("{FOLDER}/index.js"),
        &script("open", &format!("{},{TITLES},{}", json(&keys), json(stem::SCRIPTS))),
    )?;
    shards.par_iter().try_for_each(|(key, words)| {
        let written: Vec<&str> = words.iter().map(|(_, written)| written.as_str()).collect();
        let data = format!("{},[\n{}\n]", json(key), written.join(",\n"));
        sink.put(&format!("{FOLDER}/{}", file_name(key)), &script("add", &data))
    })?;
    trees.iter().try_for_each(|tree| titles(tree, &entries, sink))
}

/// How many pages are read before their words are taken over: words of their own weigh more than places.
const READ: usize = 512;

/// Every word with the pages it is on, in the order of the alphabet.
fn collect(entries: &[Findable], trees: &[Tree]) -> Vec<Word> {
    let mut places: HashMap<String, Vec<u32>, FixedState> = HashMap::default();
    for (chunk, entries) in entries.chunks(READ).enumerate() {
        let found: Vec<_> = entries.par_iter().map(|entry| entry.words(trees)).collect();
        for (nth, words) in found.into_iter().enumerate() {
            let place = u32::try_from(chunk * READ + nth).expect("a site has fewer pages than that") * 2;
            for (word, titled) in words {
                places.entry(word).or_default().push(place + u32::from(titled));
            }
        }
    }
    let written = |(word, places): (String, Vec<u32>)| {
        let mut before = 0;
        let steps: Vec<u32> = places
            .iter()
            .map(|place| {
                let step = place - before;
                before = place - place % 2;
                step
            })
            .collect();
        let line = format!("[{},{}]", json(&word), json(&steps));
        (word, line)
    };
    let mut words: Vec<Word> = by_stem(places).into_iter().map(written).collect();
    words.sort_unstable();
    words
}

/// The places of all words of a stem together, each page once. Every word of a site is stripped once here, not in each page.
fn by_stem(words: HashMap<String, Vec<u32>, FixedState>) -> HashMap<String, Vec<u32>, FixedState> {
    let mut stems: HashMap<String, Vec<u32>, FixedState> = HashMap::default();
    for (word, mut places) in words {
        stems.entry(stem::stem(&word)).or_default().append(&mut places);
    }
    for places in stems.values_mut() {
        // Backwards a page with the word in its title comes before the same page without.
        places.sort_unstable_by(|a, b| b.cmp(a));
        places.dedup_by_key(|place| *place / 2);
        places.reverse();
    }
    stems
}

/// The words by what they begin with, as many letters as it takes to keep files small.
fn shards(words: &[Word]) -> Vec<(&str, &[Word])> {
    let mut shards = Vec::new();
    split(words, 1, &mut shards);
    shards
}

fn split<'a>(words: &'a [Word], letters: usize, shards: &mut Vec<(&'a str, &'a [Word])>) {
    for group in words.chunk_by(|a, b| beginning(&a.0, letters) == beginning(&b.0, letters)) {
        let size: usize = group.iter().map(|(_, written)| written.len() + 2).sum();
        if size <= LARGEST || letters == DEEPEST || group.len() == 1 {
            shards.push((beginning(&group[0].0, letters), group));
        } else {
            split(group, letters + 1, shards);
        }
    }
}

fn beginning(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// Returns the name of the file of words that begin with `key`: the letters by number, which every file system and server takes.
fn file_name(key: &str) -> String {
    let letters: Vec<String> = key.chars().map(|c| format!("{:x}", u32::from(c))).collect();
    format!("w-{}.js", letters.join("-"))
}

/// Hands the files of titles of one language to `sink`.
fn titles(tree: &Tree, entries: &[Findable], sink: &dyn Sink) -> Result<(), Failure> {
    let here = tree.at("search.html");
    let line = |entry: &Findable| {
        let line = entry.line(tree);
        let (lead, lead_lang) = line.lead;
        let (lang, lead_lang) = (line.lang.unwrap_or_default(), lead_lang.unwrap_or_default());
        json(&(here.href(&line.path), line.title, lang, line.kind, lead, lead_lang))
    };
    entries.par_chunks(TITLES).enumerate().try_for_each(|(nth, part)| {
        let lines: Vec<String> = part.iter().map(line).collect();
        let data = format!("{nth},[\n{}\n]", lines.join(",\n"));
        sink.put(&format!("{FOLDER}/{}-{nth}.js", tree.lang.code()), &script("titles", &data))
    })
}

fn script(function: &str, data: &str) -> Vec<u8> {
    format!("auditbook.{function}({data});\n").into_bytes()
}

fn json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("text and numbers are always JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that the script asks for `word`.
    fn needed<'a>(shards: &[(&'a str, &[Word])], word: &str) -> Vec<&'a str> {
        shards.iter().map(|(key, _)| *key).filter(|key| word.starts_with(key) || key.starts_with(word)).collect()
    }

    #[test]
    fn large_files_are_split_and_every_word_stays_findable() {
        let mut words: Vec<Word> = (0..3000_u32).map(|n| (format!("a{n:04}"), "x".repeat(20))).collect();
        words.extend(["a", "βeta", "ж"].map(|word| (word.to_owned(), String::new())));
        words.sort();
        let shards = shards(&words);
        assert!(shards.len() > 3);
        assert_eq!(shards.iter().map(|(_, words)| words.len()).sum::<usize>(), words.len());
        for (key, group) in &shards {
            assert!(group.iter().map(|(_, written)| written.len() + 2).sum::<usize>() <= LARGEST, "{key}");
            for (word, _) in *group {
                let asked = needed(&shards, beginning(word, 2));
                assert!(needed(&shards, word).contains(key) && asked.contains(key), "{word} is not in {asked:?}");
            }
        }
        assert_eq!(needed(&shards, "βe"), ["β"]);
    }

    #[test]
    fn pages_of_one_stem_are_listed_once_and_with_their_title() {
        let words = HashMap::from_iter([("goals".to_owned(), vec![2, 6]), ("goal".to_owned(), vec![3, 4])]);
        assert_eq!(by_stem(words)["goal"], [3, 4, 6]);
    }

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(file_name("ab"), "w-61-62.js");
        assert_eq!(file_name("ж"), "w-436.js");
    }
}
