//! Files of the workspace that may be meant by a name that none has.
//!
//! In: the name, and the document that writes it. Out: the nearest file, and the one that is meant for certain.

use crate::load;

use super::Sources;

impl Sources<'_> {
    /// The files of the content folder that are no documents, in their order.
    pub(in super::super) fn files(&self) -> &[String] {
        let is_named = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| !ending.eq_ignore_ascii_case("md"));
        self.named.get_or_init(|| self.listed(is_named))
    }

    /// The documents of the content folder, in their order.
    fn documents(&self) -> &[String] {
        self.linked.get_or_init(|| self.listed(load::is_markdown))
    }

    /// The files of the content folder whose paths are `wanted`.
    fn listed(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let all = self.tree.list(&self.config.content, &[&self.config.output]).unwrap_or_default();
        all.into_iter().map(|file| file.path).filter(|path| wanted(path)).collect()
    }

    /// The paths, from the folder of the document at `path`, of the files that may be meant by `named`: documents by the name of one, else
    /// the others.
    fn alike(&self, path: &str, named: &str) -> Vec<String> {
        let folder = crate::source::folder(path);
        let paths = if load::is_markdown(named) { self.documents() } else { self.files() };
        paths.iter().map(|file| load::relative(folder, file)).collect()
    }

    /// Help towards the file nearest to `named`, which the document at `path` names and which does not exist.
    pub(in super::super) fn nearest_file(&self, path: &str, named: &str) -> Option<String> {
        let paths = self.alike(path, named);
        let stem = |path: &str| name(path).split('.').next().unwrap_or_default().to_owned();
        let same = paths.iter().find(|path| name(path) == name(named));
        let elsewhere = same.or_else(|| paths.iter().find(|path| stem(path) == stem(named)));
        let found = elsewhere.map(|path| format!("did you mean `{path}`?"));
        found.or_else(|| crate::parse::read::did_you_mean(named, paths.iter().map(String::as_str)))
    }

    /// The file that `named`, which the document at `path` names and which does not exist, certainly is: the only one of that name in
    /// any case of letters, or a letter off.
    pub(in super::super) fn certain_file(&self, path: &str, named: &str) -> Option<String> {
        let paths = self.alike(path, named);
        let mut same = paths.iter().filter(|path| name(path) == name(named));
        match (same.next(), same.next()) {
            (Some(one), None) => Some(one.clone()),
            (None, _) => crate::parse::read::certain(named, paths.iter().map(String::as_str)).map(str::to_owned),
            _ => None,
        }
    }
}

/// The name of the file at `path`, in small letters.
fn name(path: &str) -> String {
    crate::source::file_name(path).to_lowercase()
}
