//! Links to the page of a commit or a file on the forge that hosts the repository. In: the address in `repo:`. Out:
//! `https` links. It asks no network and runs no git.

use super::git::CommitId;
use crate::uri;

/// Where the repository is hosted, and in which style its pages are addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forge {
    address: String,
    style: Style,
}

/// The page of a forge on which a new file is begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its address, without what it is told.
    pub address: String,
    /// The name of the field of the address that says the name of the file.
    pub name: &'static str,
    /// The same of its text, where it takes one.
    pub text: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    GitHub,
    GitLab,
    Gitea,
    Bitbucket,
}

impl Forge {
    /// The forge at `repo`, a web address (`https://host/group/name`) or what `git clone` takes (`git@host:group/name.git`);
    /// `None` when it is neither. The style is GitLab's, Gitea's or Bitbucket's where the host's name says so, else GitHub's.
    pub fn new(repo: &str) -> Option<Self> {
        let repo = repo.trim().trim_end_matches('/');
        let (scheme, rest) = match repo.split_once("://") {
            Some(("http", rest)) => ("http", rest.to_owned()),
            Some(("https" | "ssh" | "git", rest)) => ("https", rest.to_owned()),
            Some(_) => return None,
            // The short form of ssh: `git@host:group/name.git`.
            None => ("https", repo.replacen(':', "/", 1)),
        };
        let (host, path) = rest.split_once('/')?;
        // A name or a password before the host has no place in a link.
        let host = host.rsplit('@').next().unwrap_or(host);
        let host = if scheme == "https" && !repo.starts_with("https") { host.split(':').next()? } else { host };
        let path = path.strip_suffix(".git").unwrap_or(path);
        let plain = |text: &str, extra: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c))
        };
        if !plain(host, ".-:") || host.starts_with('.') || !host.contains(['.', ':']) || !plain(path, "._-~/+") {
            return None;
        }
        let style = match host.to_ascii_lowercase() {
            host if host.contains("gitlab") => Style::GitLab,
            host if ["codeberg", "gitea", "forgejo"].iter().any(|name| host.contains(name)) => Style::Gitea,
            host if host.contains("bitbucket") => Style::Bitbucket,
            _ => Style::GitHub,
        };
        Some(Self { address: format!("{scheme}://{host}/{path}"), style })
    }

    /// The address of the repository's own page.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The page on which a new file is begun in `folder` of `branch`, and how it is told more; nothing where the forge has no such page.
    pub fn new_file(&self, branch: Option<&str>, folder: &str) -> Option<NewFile> {
        let folder = uri::path(folder.trim_matches('/'));
        let (address, name, text) = match self.style {
            // It takes its main branch for this, whatever that is called.
            Style::GitHub => (format!("new/HEAD/{folder}"), "filename", Some("value")),
            Style::GitLab => (format!("-/new/{}/{folder}", uri::path(branch?)), "file_name", None),
            Style::Gitea => (format!("_new/{}/{folder}", uri::path(branch?)), "filename", None),
            Style::Bitbucket => return None,
        };
        Some(NewFile { address: format!("{}/{address}", self.address), name, text })
    }

    /// Whether the name of the branch has to be known for a new file.
    pub fn asks_for_branch(&self) -> bool {
        matches!(self.style, Style::GitLab | Style::Gitea)
    }

    /// The link to what `commit` changed.
    pub fn commit(&self, commit: &CommitId) -> String {
        let at = match self.style {
            Style::GitHub | Style::Gitea => "commit",
            Style::GitLab => "-/commit",
            Style::Bitbucket => "commits",
        };
        format!("{}/{at}/{commit}", self.address)
    }

    /// The link to a line of the file at `path`, as it was at `commit`.
    pub fn line(&self, commit: &CommitId, path: &str, line: usize) -> String {
        let mark = match self.style {
            Style::Bitbucket => "lines-",
            _ => "L",
        };
        format!("{}#{mark}{line}", self.file(commit, path))
    }

    /// The link to the file at `path`, relative to the top of the repository, as it was at `commit`.
    pub fn file(&self, commit: &CommitId, path: &str) -> String {
        let at = match self.style {
            Style::GitHub => "blob",
            Style::GitLab => "-/blob",
            Style::Gitea => "src/commit",
            Style::Bitbucket => "src",
        };
        format!("{}/{at}/{commit}/{}", self.address, uri::path(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> CommitId {
        CommitId::parse(&"a1".repeat(20)).unwrap()
    }

    #[test]
    fn every_way_to_write_a_repository_leads_to_its_page() {
        for repo in [
            "https://github.com/harbour/quality",
            "https://github.com/harbour/quality.git",
            "https://maria:secret@github.com/harbour/quality/",
            "git@github.com:harbour/quality.git",
            "ssh://git@github.com:22/harbour/quality.git",
        ] {
            assert_eq!(Forge::new(repo).unwrap().address(), "https://github.com/harbour/quality", "{repo}");
        }
        assert_eq!(Forge::new("http://git.local:3000/a/b").unwrap().address(), "http://git.local:3000/a/b");
    }

    #[test]
    fn a_link_follows_the_style_of_its_forge() {
        let (id, path) = (id(), "audits/é \"q\" 50%.md");
        let encoded = "audits/%C3%A9%20%22q%22%2050%25.md";
        let forge = Forge::new("https://github.com/a/b").unwrap();
        assert_eq!(forge.commit(&id), format!("https://github.com/a/b/commit/{id}"));
        assert_eq!(forge.file(&id, path), format!("https://github.com/a/b/blob/{id}/{encoded}"));
        let forge = Forge::new("https://gitlab.example.org/a/b/c").unwrap();
        assert_eq!(forge.commit(&id), format!("https://gitlab.example.org/a/b/c/-/commit/{id}"));
        assert_eq!(forge.file(&id, path), format!("https://gitlab.example.org/a/b/c/-/blob/{id}/{encoded}"));
        let forge = Forge::new("https://codeberg.org/a/b").unwrap();
        assert_eq!(forge.file(&id, "x.md"), format!("https://codeberg.org/a/b/src/commit/{id}/x.md"));
    }

    #[test]
    fn a_new_file_is_begun_where_the_forge_has_a_page_for_it() {
        let begun = |repo: &str, branch| Forge::new(repo).unwrap().new_file(branch, "audits/é/");
        let page = begun("https://github.com/a/b", None).unwrap();
        assert_eq!((&*page.address, page.text), ("https://github.com/a/b/new/HEAD/audits/%C3%A9", Some("value")));
        let page = begun("https://gitlab.com/a/b", Some("main")).unwrap();
        assert_eq!((&*page.address, page.text), ("https://gitlab.com/a/b/-/new/main/audits/%C3%A9", None));
        let page = begun("https://codeberg.org/a/b", Some("main")).unwrap();
        assert_eq!(page.address, "https://codeberg.org/a/b/_new/main/audits/%C3%A9");
        assert_eq!(begun("https://gitlab.com/a/b", None), None);
        assert_eq!(begun("https://bitbucket.org/a/b", Some("main")), None);
    }

    #[test]
    fn only_web_addresses_become_links() {
        for repo in [
            "javascript:alert(1)//x/y",
            "javascript://a.b/%0aalert(1)",
            "",
            "../quality",
            "https://a.b/<x>",
            "file:///a/b",
        ] {
            assert_eq!(Forge::new(repo), None, "{repo}");
        }
    }
}
