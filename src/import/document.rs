//! The document that an export becomes: its front matter as a tree of keys.
//!
//! In: what a plan says at each key, and what is set on top. Out: the text of the document.

use serde_yaml::{Mapping, Value};

use super::plan::Plan;

/// Keys of a document in the order in which they were said, and what each says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Keys(Mapping);

impl Keys {
    /// Says `value` at `path`; what stood there goes.
    pub(super) fn set(&mut self, path: &[&str], value: Value) {
        let Some((last, before)) = path.split_last() else { return };
        let mut map = &mut self.0;
        for key in before {
            let below = map.entry((*key).into()).or_insert_with(|| Value::Mapping(Mapping::new()));
            if !below.is_mapping() {
                *below = Value::Mapping(Mapping::new());
            }
            let Value::Mapping(inner) = below else { return };
            map = inner;
        }
        map.insert((*last).into(), value);
    }

    /// Adds `text` to the list at `path`.
    pub(super) fn push(&mut self, path: &[&str], text: &str) {
        let mut list = self.get(path).and_then(Value::as_sequence).cloned().unwrap_or_default();
        list.push(text.into());
        self.set(path, Value::Sequence(list));
    }

    /// Returns the text at `path`.
    pub(super) fn text(&self, path: &[&str]) -> Option<&str> {
        self.get(path).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    fn get(&self, path: &[&str]) -> Option<&Value> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.0.get(*first)?, |value, key| value.get(*key))
    }
}

/// Returns the text of the document of `plan`, called `title`, with what is `set` on top of it: dotted keys and values in YAML.
pub(crate) fn text(plan: &Plan, title: &str, set: &[(String, String)]) -> Result<String, String> {
    let mut keys = Keys::default();
    keys.set(&["kind"], plan.kind.name().into());
    keys.set(&["title"], title.into());
    keys.0.extend(plan.keys.0.clone());
    for (key, value) in set {
        let path: Vec<&str> = key.split('.').map(str::trim).collect();
        if path.iter().any(|key| key.is_empty()) {
            return Err(format!("`{key}` is no key"));
        }
        let read = serde_yaml::from_str(value).map_err(|_| format!("`{value}` is no value in YAML"))?;
        keys.set(&path, read);
    }
    let yaml = serde_yaml::to_string(&keys.0).map_err(|error| error.to_string())?;
    Ok(format!("---\n{yaml}---\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lie_below_keys_in_the_order_they_were_said() {
        let mut keys = Keys::default();
        keys.set(&["source", "rows"], "a.csv".into());
        keys.push(&["by"], "channel");
        keys.push(&["by"], "team");
        keys.set(&["source", "in"], "min".into());
        keys.set(&["source", "rows"], "b.csv".into());
        assert_eq!(
            serde_yaml::to_string(&keys.0).unwrap(),
            "source:\n  rows: b.csv\n  in: min\nby:\n- channel\n- team\n"
        );
        assert_eq!((keys.text(&["source", "in"]), keys.text(&["source"])), (Some("min"), None));
    }
}
