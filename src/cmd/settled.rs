//! Whose word lets an edit pass: lines under `acknowledge`, held against what the commits say of who wrote them and of what was there
//! then, and approvals on the forge, held against who made the change.

use std::collections::{BTreeMap, BTreeSet};

use super::diff::{Computed, Sides};
use super::workspace;
use crate::diff::{self, Diff, Offer, Word};
use crate::error::Failure;
use crate::load::{CommitId, Repository};

/// What the history says of lines of `acknowledge`.
pub(super) struct Words<'a> {
    pub(super) sides: &'a Sides,
    pub(super) base: &'a Computed,
    /// Who made the change.
    pub(super) authors: &'a BTreeSet<String>,
    /// The pages in which the lines stand.
    pub(super) pages: &'a BTreeSet<String>,
    /// What deserved attention at commits that were asked for: many lines may come with one.
    pub(super) known: BTreeMap<CommitId, Vec<diff::Attention>>,
    /// Who made the commits before the change, read when the first line asks for it.
    pub(super) makers: Option<BTreeSet<String>>,
}

impl Words<'_> {
    /// What a line of `acknowledge` is worth: only a line that is committed, by somebody else than made the change, in the name of
    /// a person of the workspace, is another person's word, and only on edits that stand as they were when it was
    /// committed; lines on other pages change nothing.
    pub(super) fn word(&mut self, offer: &Offer) -> Result<Word, Failure> {
        let (Sides { base, head, .. }, authors) = (self.sides, self.authors);
        let by = offer.by().trim();
        if authors.contains(&by.to_lowercase()) {
            return Ok(Word::Nobodys(format!("`{by}` made the change")));
        }
        let (Some(repository), Some(from), Some(commit)) = (&base.repository, &base.commit, &head.commit) else {
            return Ok(Word::Nobodys("the line is not committed".to_owned()));
        };
        let path = offer.file().path();
        if head.is_work_tree && repository.text_at(commit, path)?.as_deref() != Some(offer.file().text()) {
            return Ok(Word::Nobodys(format!("`{path}` is not committed as it is")));
        }
        let Some(makers) = repository.added_by(from, commit, path, &offer.lines())? else {
            return Ok(Word::Nobodys("no commit of the change brings the line".to_owned()));
        };
        let own = |names: &BTreeSet<String>| names.iter().find(|name| authors.contains(*name)).cloned();
        if let Some(name) = own(&makers.authors).or_else(|| own(&makers.committer)) {
            let why = format!("the commit that brings the line is by `{name}`, who made the change");
            return Ok(Word::Nobodys(why));
        }
        // Who is a person of the workspace the base says: the change itself makes nobody one, and git takes any name for that of an author.
        if !base.config.is_person(by) {
            let is_maker = makers.authors.union(&makers.committer).any(|name| *name == by.to_lowercase());
            if !base.config.people.is_empty() || !is_maker {
                return Ok(Word::Nobodys(format!("`{by}` is nobody under `people`")));
            }
            if self.makers.is_none() {
                self.makers = Some(repository.makers(from)?);
            }
            if !self.makers.iter().any(|makers| makers.contains(&by.to_lowercase())) {
                return Ok(Word::Nobodys(format!(
                    "`{by}` is nobody under `people`, and made no commit before this change"
                )));
            }
        }
        if head.edition.source.dirty {
            return Ok(Word::Nobodys("there are changes that are not committed".to_owned()));
        }
        let mut later = repository.changed_after(from, &makers.commits, commit)?;
        later.retain(|file| !self.pages.contains(file));
        let known = match makers.commits.into_iter().next_back().filter(|_| !later.is_empty()) {
            Some(commit) => self.attention_at(repository, commit)?,
            None => Vec::new(),
        };
        Ok(Word::Given { later, known })
    }

    /// What deserved attention in the change as it was at `commit`.
    fn attention_at(&mut self, repository: &Repository, commit: CommitId) -> Result<Vec<diff::Attention>, Failure> {
        if let Some(known) = self.known.get(&commit) {
            return Ok(known.clone());
        }
        let then = workspace::open_base(&self.sides.head, repository, commit.clone())?;
        let attention = diff::diff(self.base.side(), Sides::side(&then)?.side()).attention;
        self.known.insert(commit, attention.clone());
        Ok(attention)
    }
}

impl Sides {
    /// Settles in `diff` what `approvers` of the commit let pass on its forge. What is not committed nobody approved.
    pub(super) fn approve(&self, diff: &mut Diff, approvers: &[String]) -> Result<(), Failure> {
        if approvers.is_empty() {
            return Ok(());
        }
        if self.head.commit.is_none() || self.head.edition.source.dirty {
            return super::terminal::note("there are changes that are not committed: no approval counts for them");
        }
        match diff.approve(approvers, &self.authors(&BTreeSet::new())?) {
            Some((0, _)) => Ok(()),
            Some((1, by)) => super::terminal::note(&format!("1 edit is settled by the approval of {by}")),
            Some((count, by)) => super::terminal::note(&format!("{count} edits are settled by the approval of {by}")),
            None => super::terminal::note("who made the change approves nothing in it"),
        }
    }

    /// Who made the change, in every spelling that the base or the head knows; but not who only wrote `pages`.
    pub(super) fn authors(&self, pages: &BTreeSet<String>) -> Result<BTreeSet<String>, Failure> {
        let (Some(repository), Some(commit)) = (&self.base.repository, &self.base.commit) else {
            return Ok(BTreeSet::new());
        };
        // Of the work tree, what is not committed yet counts as well.
        let commit_of_head = self.head.commit.as_ref().filter(|_| !self.head.edition.source.dirty);
        let mut authors = repository.joined(commit, repository.authors(commit, commit_of_head, pages)?)?;
        for config in [&self.base.config, &self.head.config] {
            authors = config.spellings(&authors);
        }
        repository.joined(commit, authors)
    }
}
