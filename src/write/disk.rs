//! What `write` does to the disk, one function for each call that changes it, and what has it reach the disk. In tests the nth call
//! below a folder fails, or it and all after it, as when the process dies there.

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

/// So many files are brought to the disk one by one; of more, the system is asked for all at once.
#[cfg(target_os = "linux")]
const FEW: usize = 256;

pub(super) fn create_dir(path: &Path) -> io::Result<()> {
    permit(path)?;
    fs::create_dir(path)
}

pub(super) fn create_dir_all(path: &Path) -> io::Result<()> {
    permit(path)?;
    fs::create_dir_all(path)
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Err(error) = permit(path) {
        // A disk that is full takes a part.
        fs::write(path, &bytes[..bytes.len() / 2]).ok();
        return Err(error);
    }
    fs::write(path, bytes)
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    permit(to)?;
    fs::rename(from, to)
}

pub(super) fn hard_link(from: &Path, to: &Path) -> io::Result<()> {
    permit(to)?;
    fs::hard_link(from, to)
}

pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    permit(to)?;
    fs::copy(from, to).map(drop)
}

pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    permit(path)?;
    fs::remove_file(path)
}

pub(super) fn remove_dir_all(path: &Path) -> io::Result<()> {
    permit(path)?;
    fs::remove_dir_all(path)
}

pub(super) fn set_permissions(path: &Path, permissions: Permissions) -> io::Result<()> {
    permit(path)?;
    fs::set_permissions(path, permissions)
}

/// Has the bytes of `file`, which lies at `path`, reach the disk.
pub(super) fn sync_file(path: &Path, file: &File) -> io::Result<()> {
    permit(path)?;
    settled(file.sync_all())
}

/// Has the names in `folder` reach the disk, where the system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    permit(folder)?;
    if cfg!(unix) { settled(File::open(folder).and_then(|folder| folder.sync_all())) } else { Ok(()) }
}

/// Has the files at `paths` and the `folders` of a site at `root` reach the disk.
pub(super) fn sync_site(root: &Path, paths: &[String], folders: &[String]) -> io::Result<()> {
    permit(root)?;
    #[cfg(target_os = "linux")]
    if paths.len() > FEW {
        return settled(rustix::fs::syncfs(File::open(root)?).map_err(io::Error::from));
    }
    paths.par_iter().try_for_each(|path| settled(File::open(root.join(path)).and_then(|file| file.sync_all())))?;
    folders.par_iter().try_for_each(|folder| sync_folder(&root.join(folder)))?;
    sync_folder(root)
}

/// A file system that knows no such call has nothing to wait for.
fn settled(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        result => result,
    }
}

/// Exchanges two folders in one step; `false` where the platform or the file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    #[cfg(test)]
    if !faults::can_exchange(b) {
        return Ok(false);
    }
    permit(b)?;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_a: &Path, _b: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Fails where a test wants a call to.
#[cfg_attr(not(test), expect(clippy::unnecessary_wraps, reason = "in tests it fails"))]
pub(super) fn permit(path: &Path) -> io::Result<()> {
    #[cfg(test)]
    faults::permit(path)?;
    let _ = path;
    Ok(())
}

#[cfg(test)]
pub(super) mod faults {
    //! Calls that fail because a test wants them to.

    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::{Mutex, MutexGuard, PoisonError};

    /// Which call below a folder fails.
    pub(crate) struct Plan {
        pub(crate) below: PathBuf,
        pub(crate) nth: usize,
        /// Whether all calls after it fail, too.
        pub(crate) lasting: bool,
        /// Whether the file system can exchange two folders.
        pub(crate) exchanges: bool,
    }

    static PLANS: Mutex<Vec<(Plan, usize)>> = Mutex::new(Vec::new());

    fn plans() -> MutexGuard<'static, Vec<(Plan, usize)>> {
        PLANS.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns what `act` does under `plan`, and whether a call failed.
    pub(crate) fn under<T>(plan: Plan, act: impl FnOnce() -> T) -> (T, bool) {
        let (below, nth) = (plan.below.clone(), plan.nth);
        plans().push((plan, 0));
        let done = act();
        let mut plans = plans();
        let at = plans.iter().position(|(plan, _)| plan.below == below).expect("it was pushed");
        let (_, calls) = plans.remove(at);
        (done, calls >= nth)
    }

    pub(super) fn permit(path: &Path) -> io::Result<()> {
        let mut plans = plans();
        let Some((plan, calls)) = plans.iter_mut().find(|(plan, _)| path.starts_with(&plan.below)) else {
            return Ok(());
        };
        *calls += 1;
        let fails = *calls == plan.nth || (plan.lasting && *calls > plan.nth);
        if fails { Err(io::Error::new(io::ErrorKind::StorageFull, "a test wants this to fail")) } else { Ok(()) }
    }

    pub(super) fn can_exchange(path: &Path) -> bool {
        plans().iter().find(|(plan, _)| path.starts_with(&plan.below)).is_none_or(|(plan, _)| plan.exchanges)
    }
}
