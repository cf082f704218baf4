//! A map by id that is made once and takes no more room than its entries: there are ten thousand audits with three of them each.

use std::borrow::Borrow;

use serde::{Serialize, Serializer};

use super::Id;

/// Values by id, sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ById<T>(Box<[(Id, T)]>);

impl<T> ById<T> {
    /// The value of `id`.
    pub fn get<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&T>
    where
        Id: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(id)).ok().map(|place| &self.0[place].1)
    }

    /// Whether there is a value of `id`.
    pub fn contains_key<Q: Ord + ?Sized>(&self, id: &Q) -> bool
    where
        Id: Borrow<Q>,
    {
        self.get(id).is_some()
    }

    /// Every id.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().map(|(id, _)| id)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every id with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &T)> {
        self.0.iter().map(|(id, value)| (id, value))
    }

    /// Every id with its value, which can be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Id, &mut T)> {
        self.0.iter_mut().map(|(id, value)| (&*id, value))
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

/// Of two values of one id the first stays.
impl<T> FromIterator<(Id, T)> for ById<T> {
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(entries: I) -> Self {
        let mut entries: Vec<(Id, T)> = entries.into_iter().collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|later, earlier| later.0 == earlier.0);
        Self(entries.into_boxed_slice())
    }
}

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sorted_and_the_first_of_two_stays() {
        let id = |text: &str| Id::new(text).unwrap();
        let map: ById<u8> = [(id("b"), 1), (id("a"), 2), (id("b"), 3)].into_iter().collect();
        assert_eq!(map.iter().map(|(id, n)| (id.as_str(), *n)).collect::<Vec<_>>(), [("a", 2), ("b", 1)]);
        assert_eq!((map.get(&id("b")), map.get("c"), map.len()), (Some(&1), None, 2));
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"a":2,"b":1}"#);
    }
}
