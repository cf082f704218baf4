//! Bytes, paths and dates from a work tree or a git revision: the only reader of disk and git.
