//! Where things are in the work tree.

use std::path::{Path, PathBuf};

/// The folders that the commands work in.
#[derive(Clone, Debug)]
pub struct Places {
    /// The workspace's root.
    pub root: PathBuf,
    /// Cargo's output; `CARGO_TARGET_DIR` moves it.
    pub target: PathBuf,
    /// Programs that the build needs, never in the user's home.
    pub tools: PathBuf,
    /// Where a site is put together before it is shown.
    pub staging: PathBuf,
}

impl Places {
    /// The places of the workspace that this program was compiled in.
    pub fn find() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .map_or_else(|| PathBuf::from("."), Path::to_path_buf);
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |dir| root.join(dir));
        Self {
            tools: root.join("target/tools"),
            staging: target.join("site"),
            target,
            root,
        }
    }

    /// Programs installed by cargo.
    pub fn tool_bin(&self) -> PathBuf {
        self.tools.join("bin")
    }

    /// A program from an npm package.
    pub fn npm_bin(&self, name: &str) -> PathBuf {
        self.tools.join("npm/node_modules/.bin").join(name)
    }

    /// The packs as committed.
    pub fn packs(&self) -> PathBuf {
        self.root.join("static/packs")
    }
}
