//! Who somebody is. In: a name as somebody wrote it. Out: the person of the settings, and every spelling that is theirs.

use std::collections::BTreeSet;

use super::settings::{Config, Person};

impl Person {
    /// Every spelling that is listed: short name, name, others.
    fn spellings(&self) -> impl Iterator<Item = &str> {
        [self.id.as_str(), &self.name].into_iter().chain(self.also.iter().map(String::as_str))
    }
}

impl Config {
    /// The person whose short name, name or other spelling is `written`.
    pub fn person(&self, written: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.spellings().any(|name| name == written))
    }

    /// The person whose name is `text`, in any spelling that is listed and in capitals or not.
    pub fn known_as(&self, text: &str) -> Option<&Person> {
        let folded = text.trim().to_lowercase();
        let is = |name: &str| name.to_lowercase() == folded;
        self.people.iter().find(|person| !folded.is_empty() && person.spellings().any(is))
    }

    /// Whether `text` is the name of a person, in any spelling that is listed.
    pub fn is_person(&self, text: &str) -> bool {
        self.known_as(text).is_some()
    }

    /// What somebody is called whose name is `written`: the listed name of a person, else as it is written.
    pub fn name_of<'a>(&'a self, written: &'a str) -> &'a str {
        self.person(written).map_or(written, |person| &person.name)
    }

    /// Whether two names are those of one person, in whichever spelling that is listed.
    pub fn is_one(&self, one: &str, other: &str) -> bool {
        let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
        one == other || self.spellings(&BTreeSet::from([one])).contains(&other)
    }

    /// The same people in every spelling that is listed, in small letters: short name, name, other spellings.
    pub fn spellings(&self, names: &BTreeSet<String>) -> BTreeSet<String> {
        let mut all = names.clone();
        for person in &self.people {
            let spelt: Vec<String> = person.spellings().map(str::to_lowercase).collect();
            if spelt.iter().any(|one| names.contains(one)) {
                all.extend(spelt);
            }
        }
        all
    }
}
