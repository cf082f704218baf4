//! What an editor needs to start the language server of auditbook in a workspace.

use clap::ValueEnum;

/// An editor that can start a language server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum EditorChoice {
    /// `.vscode/settings.json`, which lets completion show while Markdown is written
    Vscode,
    /// `.helix/languages.toml`
    Helix,
    /// `.nvim.lua`, for Neovim 0.11 or newer
    Neovim,
}

impl EditorChoice {
    /// Its files, from the folder of the workspace.
    pub(super) fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Vscode => &[(".vscode/settings.json", include_str!("files/vscode.json"))],
            Self::Helix => &[(".helix/languages.toml", include_str!("files/helix.toml"))],
            Self::Neovim => &[(".nvim.lua", include_str!("files/neovim.lua"))],
        }
    }

    /// What is left to do by hand.
    pub(super) fn to_do(self) -> &'static str {
        match self {
            Self::Vscode => {
                "editor: install the extension `auditbook` once; `editors/vscode` in auditbook's repository makes it\n"
            }
            Self::Helix => {
                "editor: `hx --health markdown` in this folder names auditbook; `:lsp-restart` after an update\n"
            }
            Self::Neovim => {
                "editor: `vim.o.exrc = true` in your `init.lua` lets Neovim read `.nvim.lua`; trust it once with `:trust`\n"
            }
        }
    }
}
