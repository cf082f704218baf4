//! Single files, each written whole or not at all.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::disk;
use crate::error::Failure;
use crate::files::Files;

/// Writes `bytes` to a new file at `path`, making its folders; refuses when something is there already.
pub fn write_new_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let temporary = prepare(path, |file| file.write_all(bytes))?;
    disk::permit(path).map_err(|error| Failure::io("write", path, error))?;
    temporary.persist_noclobber(path).map_err(|error| match error.error.kind() {
        ErrorKind::AlreadyExists => Failure::Usage {
            message: format!("`{}` exists already", path.display()),
            hint: Some("choose another name, or remove the file first".into()),
        },
        _ => Failure::io("write", path, error.error),
    })?;
    settle(path)
}

/// Writes `bytes` to `path` in place of what is there, keeping its permissions and, where it is a link, the link.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    stream_file(path, |file| file.write_all(bytes))
}

/// Writes what `fill` says to `path` in place of what is there, as [`replace_file`] does.
pub fn stream_file(path: &Path, fill: impl FnOnce(&mut BufWriter<&fs::File>) -> io::Result<()>) -> Result<(), Failure> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let temporary = prepare(&real, fill)?;
    match fs::metadata(&real) {
        Ok(old) if !old.is_file() => {
            return Err(Failure::io("write", path, ErrorKind::IsADirectory.into()));
        }
        Ok(old) => {
            let same = temporary.as_file().set_permissions(old.permissions());
            same.map_err(|error| Failure::io("write", path, error))?;
        }
        Err(_) => {}
    }
    disk::permit(path).map_err(|error| Failure::io("write", path, error))?;
    temporary.persist(&real).map_err(|error| Failure::io("write", path, error.error))?;
    settle(&real)
}

/// Has the name of the file at `path` reach the disk.
fn settle(path: &Path) -> Result<(), Failure> {
    disk::sync_folder(folder_of(path)).map_err(|error| Failure::io("sync", path, error))
}

/// Writes every one of `files` below `folder`, making folders as needed and replacing files of the same names; equal
/// files are left alone, and so is everything else in the folder.
pub fn write_files(folder: &Path, files: &Files) -> Result<(), Failure> {
    for (path, bytes) in files {
        let target = folder.join(path);
        let equal = fs::read(&target).is_ok_and(|old| old == *bytes);
        if !equal {
            replace_file(&target, bytes)?;
        }
    }
    Ok(())
}

/// Returns where the file at `path` below the folder `root` lies. Fails where a link leads out of that folder.
pub fn place_in(root: &Path, path: &str) -> Result<PathBuf, Failure> {
    let outside = || Failure::Usage {
        message: format!("`{path}` lies outside the workspace"),
        hint: Some("it, or a folder above it, is a link to elsewhere".into()),
    };
    let root = root.canonicalize().map_err(|error| Failure::io("open", root, error))?;
    let target = root.join(path);
    let there = target.ancestors().find_map(|above| above.canonicalize().ok());
    // A link that leads nowhere is there all the same.
    let is_dangling = target.symlink_metadata().is_ok() && target.canonicalize().is_err();
    if is_dangling || there.is_none_or(|there| !there.starts_with(&root)) {
        return Err(outside());
    }
    Ok(target)
}

/// Adds `bytes` to the end of the file at `path`, which is made where it is not there.
pub fn append(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let opened = fs::OpenOptions::new().append(true).create(true).open(path);
    opened.and_then(|mut file| file.write_all(bytes)).map_err(|error| Failure::io("write", path, error))
}

/// The folder that `path` lies in; `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A temporary file beside `path` that holds what `fill` says, with the permissions of a newly made file.
fn prepare(
    path: &Path,
    fill: impl FnOnce(&mut BufWriter<&fs::File>) -> io::Result<()>,
) -> Result<tempfile::NamedTempFile, Failure> {
    let failed = |error| Failure::io("write", path, error);
    let folder = folder_of(path);
    disk::create_dir_all(folder).map_err(|error| Failure::io("create", folder, error))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".auditbook-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    disk::permit(path).map_err(failed)?;
    let temporary = builder.tempfile_in(folder).map_err(failed)?;
    let mut buffered = BufWriter::new(temporary.as_file());
    fill(&mut buffered).and_then(|()| buffered.flush()).map_err(failed)?;
    drop(buffered);
    // Before it takes the name of the file that it replaces.
    disk::sync_file(path, temporary.as_file()).map_err(failed)?;
    Ok(temporary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_replaces_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audits/é \"q\".md");
        write_new_file(&path, b"one").unwrap();
        let failure = write_new_file(&path, b"two").unwrap_err();
        assert!(failure.to_string().contains("exists already"));
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path().join("audits")).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_keeps_its_mode_and_its_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.md"), folder.path().join("link.md"));
        fs::write(&real, "one").unwrap();
        fs::set_permissions(&real, PermissionsExt::from_mode(0o640)).unwrap();
        symlink("real.md", &link).unwrap();
        replace_file(&link, b"two").unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"two");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(replace_file(folder.path(), b"x").is_err());
    }

    #[test]
    fn an_export_leaves_other_files_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("mine.txt"), "mine").unwrap();
        let files = Files::from([("csv/goals.csv".to_owned(), b"id\n".to_vec())]);
        write_files(folder.path(), &files).unwrap();
        write_files(folder.path(), &files).unwrap();
        assert_eq!(fs::read(folder.path().join("csv/goals.csv")).unwrap(), b"id\n");
        assert_eq!(fs::read(folder.path().join("mine.txt")).unwrap(), b"mine");
    }
}
