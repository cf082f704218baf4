//! A language server: a workspace and its diagnostics to an editor.
//!
//! In: messages of the Language Server Protocol, and the files of the workspaces that lie around what the editor opens. Out: messages:
//! what `check` finds while somebody types, what may be written, what a name means and where else it stands. It writes no file:
//! edits are the editor's.

mod address;
mod desk;
mod finding;
mod names;
mod offers;
mod outline;
mod ruler;
mod starts;
mod talk;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use crossbeam_channel::TryRecvError;
use lsp_server::{Connection, Message, Notification, ProtocolError, RequestId};
use lsp_types::notification::{PublishDiagnostics, ShowMessage};
use lsp_types::request::{RegisterCapability, Request as _};
use lsp_types::{InitializeParams, MessageType, Registration, RegistrationParams, ShowMessageParams, Uri};

use crate::error::Failure;
use crate::load;
use crate::model::Config;
use desk::Desk;

/// The day that a workspace with these settings is looked at.
pub type Day<'d> = dyn Fn(&Config) -> Result<NaiveDate, Failure> + 'd;

/// Answers the editor at the other end of `connection` until it says goodbye. Fails where the connection breaks.
pub fn serve(connection: &Connection, day: &Day<'_>) -> Result<(), Failure> {
    let (id, params) = connection.initialize_start().map_err(broken)?;
    connection.initialize_finish(id, talk::greeting()).map_err(broken)?;
    let mut server = Server { connection, day, desks: BTreeMap::new(), said: String::new() };
    server.begin(&serde_json::from_value(params).unwrap_or_default());
    server.run()
}

fn broken(error: ProtocolError) -> Failure {
    Failure::io("talk to", "the editor", std::io::Error::other(error))
}

/// The workspaces of one editor.
struct Server<'c> {
    connection: &'c Connection,
    day: &'c Day<'c>,
    /// By folder.
    desks: BTreeMap<PathBuf, Desk<'c>>,
    /// The trouble that was told last.
    said: String,
}

impl<'c> Server<'c> {
    /// Opens the workspaces that the editor begins with, and asks to be told of files that change.
    #[expect(deprecated, reason = "older editors name one folder, in a field that newer ones leave empty")]
    fn begin(&mut self, params: &InitializeParams) {
        let folders = params.workspace_folders.iter().flatten().map(|folder| &folder.uri);
        for folder in folders.chain(&params.root_uri).filter_map(address::path) {
            self.desk_around(&folder);
        }
        let watches = params.capabilities.workspace.as_ref().and_then(|can| can.did_change_watched_files.as_ref());
        if watches.and_then(|can| can.dynamic_registration) == Some(true) {
            let options = serde_json::json!({ "watchers": [{ "globPattern": "**/*" }] });
            let method = "workspace/didChangeWatchedFiles".to_owned();
            let registrations = vec![Registration { id: method.clone(), method, register_options: Some(options) }];
            let asked = lsp_server::Request::new(
                RequestId::from("watch".to_owned()),
                RegisterCapability::METHOD.to_owned(),
                RegistrationParams { registrations },
            );
            self.send(Message::Request(asked));
        }
    }

    /// Takes messages until the last. Findings are told when nothing waits: who types fast is not told of each letter.
    fn run(&mut self) -> Result<(), Failure> {
        loop {
            let message = match self.connection.receiver.try_recv() {
                Ok(message) => message,
                Err(TryRecvError::Disconnected) => return Ok(()),
                Err(TryRecvError::Empty) => {
                    self.tell();
                    let Ok(message) = self.connection.receiver.recv() else { return Ok(()) };
                    message
                }
            };
            match message {
                Message::Request(request) => {
                    if self.connection.handle_shutdown(&request).map_err(broken)? {
                        return Ok(());
                    }
                    let response = self.answer(request);
                    self.send(Message::Response(response));
                }
                Message::Notification(notification) => self.take_in(notification),
                Message::Response(_) => {}
            }
        }
    }

    fn send(&self, message: Message) {
        // An editor that has gone reads no more; the next message says so.
        self.connection.sender.send(message).ok();
    }

    fn notify<N: lsp_types::notification::Notification>(&self, params: N::Params) {
        self.send(Message::Notification(Notification::new(N::METHOD.to_owned(), params)));
    }

    /// The workspace around `path`, opened where it is not yet; nothing where there is none.
    fn desk_around(&mut self, path: &Path) -> Option<&mut Desk<'c>> {
        let there = path.ancestors().find(|folder| folder.exists())?;
        let root = load::find_workspace(there).ok()?;
        if !self.desks.contains_key(&root) {
            self.desks.insert(root.clone(), Desk::new(root.clone(), self.day).ok()?);
        }
        self.desks.get_mut(&root)
    }

    /// The workspace that the file at `uri` lies in, and its path there.
    fn place(&mut self, uri: &Uri) -> Option<(&mut Desk<'c>, String)> {
        let path = address::path(uri)?;
        // A file that is not there yet lies in a folder that is, or that one lies in.
        let there = path.ancestors().find(|part| part.exists())?;
        let real = there.canonicalize().ok()?.join(path.strip_prefix(there).ok()?);
        let desk = self.desk_around(&real)?;
        let within = desk.within(&real)?;
        Some((desk, within))
    }

    /// Reads what changed, and tells the findings of each file that are not those which the editor shows.
    fn tell(&mut self) {
        let (mut trouble, mut news) = (None, Vec::new());
        for desk in self.desks.values_mut() {
            trouble = desk.settle().err().or(trouble);
            news.extend(desk.news());
        }
        news.into_iter().for_each(|news| self.notify::<PublishDiagnostics>(news));
        let message = trouble.map(|trouble| trouble.to_string()).unwrap_or_default();
        if !message.is_empty() && message != self.said {
            self.notify::<ShowMessage>(ShowMessageParams { typ: MessageType::ERROR, message: message.clone() });
        }
        self.said = message;
    }
}
