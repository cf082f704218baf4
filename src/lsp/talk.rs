//! What the editor says and asks, one arm for each kind of message.

use lsp_server::{ErrorCode, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument,
    Notification as _,
};
use lsp_types::request::{
    CodeActionRequest, Completion, DocumentSymbolRequest, FoldingRangeRequest, Formatting, GotoDefinition,
    HoverRequest, PrepareRenameRequest, References, Rename, Request as _,
};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions, CompletionResponse,
    DocumentSymbolResponse, FoldingRangeProviderCapability, GotoDefinitionResponse, HoverProviderCapability, OneOf,
    Position, PrepareRenameResponse, RenameOptions, SaveOptions, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Uri,
};

use super::desk::Desk;
use super::names::{self, Target};
use super::offers::{self, Spot};
use super::{Server, finding, outline, ruler, starts};

/// What the server can do, as it says at the beginning.
pub(super) fn greeting() -> serde_json::Value {
    let sync = TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(TextDocumentSyncKind::INCREMENTAL),
        save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
        ..TextDocumentSyncOptions::default()
    };
    let kinds = vec![CodeActionKind::QUICKFIX, CodeActionKind::SOURCE_FIX_ALL];
    let actions = CodeActionOptions { code_action_kinds: Some(kinds), ..CodeActionOptions::default() };
    let triggers = [":", " ", "/", "@", "[", "#"].map(str::to_owned).to_vec();
    let capabilities = ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Options(sync)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(triggers),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: lsp_types::WorkDoneProgressOptions::default(),
        })),
        code_action_provider: Some(CodeActionProviderCapability::Options(actions)),
        document_symbol_provider: Some(OneOf::Left(true)),
        folding_range_provider: Some(FoldingRangeProviderCapability::Simple(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        ..ServerCapabilities::default()
    };
    serde_json::json!({
        "capabilities": capabilities,
        "serverInfo": { "name": "auditbook", "version": env!("CARGO_PKG_VERSION") },
    })
}

impl Server<'_> {
    /// Takes in what happened; what is not understood is passed over, as the protocol asks.
    pub(super) fn take_in(&mut self, said: Notification) {
        match said.method.as_str() {
            DidOpenTextDocument::METHOD => self.on::<DidOpenTextDocument>(said, |server, params| {
                let document = params.text_document;
                let (desk, path) = server.place(&document.uri)?;
                desk.hold(path, document.uri, &document.text);
                Some(())
            }),
            DidChangeTextDocument::METHOD => self.on::<DidChangeTextDocument>(said, |server, params| {
                let (desk, path) = server.place(&params.text_document.uri)?;
                desk.edit(path, params.content_changes);
                Some(())
            }),
            DidCloseTextDocument::METHOD => self.on::<DidCloseTextDocument>(said, |server, params| {
                let (desk, path) = server.place(&params.text_document.uri)?;
                desk.leave(path);
                Some(())
            }),
            DidSaveTextDocument::METHOD => self.on::<DidSaveTextDocument>(said, |server, params| {
                let (desk, path) = server.place(&params.text_document.uri)?;
                desk.touched(path);
                Some(())
            }),
            DidChangeWatchedFiles::METHOD => self.on::<DidChangeWatchedFiles>(said, |server, params| {
                for change in params.changes {
                    if let Some((desk, path)) = server.place(&change.uri) {
                        desk.touched(path);
                    }
                }
                Some(())
            }),
            _ => {}
        }
    }

    fn on<N: lsp_types::notification::Notification>(
        &mut self,
        said: Notification,
        take: impl FnOnce(&mut Self, N::Params) -> Option<()>,
    ) {
        if let Ok(params) = said.extract::<N::Params>(N::METHOD) {
            take(self, params);
        }
    }

    /// The answer to `request`.
    pub(super) fn answer(&mut self, request: Request) -> Response {
        match request.method.as_str() {
            Completion::METHOD => self.reply::<Completion>(request, |server, params| {
                let at = params.text_document_position;
                let Some((desk, path)) = server.settled(&at.text_document.uri) else { return Ok(None) };
                let spot = Spot::of(desk, &path, at.position);
                let items = spot.map(|spot| offers::offers(&spot));
                Ok(items.or_else(|| starts::offers(desk, &path, at.position)).map(CompletionResponse::Array))
            }),
            HoverRequest::METHOD => self.reply::<HoverRequest>(request, |server, params| {
                let at = params.text_document_position_params;
                Ok(server.at(&at.text_document.uri, at.position, offers::meaning))
            }),
            GotoDefinition::METHOD => self.reply::<GotoDefinition>(request, |server, params| {
                let at = params.text_document_position_params;
                let found = server.target(&at.text_document.uri, at.position);
                Ok(found.map(|(desk, target)| GotoDefinitionResponse::Array(names::definitions(desk, &target))))
            }),
            References::METHOD => self.reply::<References>(request, |server, params| {
                let at = params.text_document_position;
                let with_definition = params.context.include_declaration;
                let found = server.target(&at.text_document.uri, at.position);
                Ok(found.map(|(desk, target)| names::references(desk, &target, with_definition)))
            }),
            PrepareRenameRequest::METHOD => self.reply::<PrepareRenameRequest>(request, |server, at| {
                Ok(server.at(&at.text_document.uri, at.position, |spot| match names::target(spot)? {
                    (Target::Document(reference, pinned), span)
                        if !pinned.as_ref().is_some_and(|pinned| pinned.built_in) =>
                    {
                        let span = names::id_in(&spot.file, span, &reference.id)?;
                        Some(PrepareRenameResponse::Range(ruler::range_of(&spot.file, span)))
                    }
                    _ => None,
                }))
            }),
            Rename::METHOD => self.reply::<Rename>(request, |server, params| {
                let at = params.text_document_position;
                match server.target(&at.text_document.uri, at.position) {
                    Some((desk, Target::Document(reference, _))) => {
                        names::rename(desk, &reference, params.new_name.trim()).map(Some)
                    }
                    _ => Err("only documents can be given another name".to_owned()),
                }
            }),
            _ => self.answer_of_file(request),
        }
    }

    /// The answer to a `request` about a whole file.
    fn answer_of_file(&mut self, request: Request) -> Response {
        match request.method.as_str() {
            CodeActionRequest::METHOD => self.reply::<CodeActionRequest>(request, |server, params| {
                let uri = params.text_document.uri;
                let Some((desk, path)) = server.settled(&uri) else { return Ok(None) };
                let (findings, file) = (desk.findings(), desk.file(&path));
                let found = file.zip(findings.get(path.as_str()));
                Ok(found.map(|(file, findings)| finding::mends(findings, &file, &uri, params.range)))
            }),
            DocumentSymbolRequest::METHOD => self.reply::<DocumentSymbolRequest>(request, |server, params| {
                let file = server.settled(&params.text_document.uri).and_then(|(desk, path)| desk.file(&path));
                Ok(file.map(|file| DocumentSymbolResponse::Nested(outline::symbols(&file))))
            }),
            FoldingRangeRequest::METHOD => self.reply::<FoldingRangeRequest>(request, |server, params| {
                let file = server.settled(&params.text_document.uri).and_then(|(desk, path)| desk.file(&path));
                Ok(file.map(|file| outline::folds(&file)))
            }),
            Formatting::METHOD => self.reply::<Formatting>(request, |server, params| {
                let Some((desk, path)) = server.settled(&params.text_document.uri) else { return Ok(None) };
                let found = desk.file(&path).zip(desk.bytes(&path));
                Ok(found.and_then(|(file, bytes)| {
                    let formatted = crate::fmt::formatted(&path, &bytes);
                    let is_same = formatted == bytes.as_slice();
                    let text = String::from_utf8(formatted.into_owned()).ok().filter(|_| !is_same)?;
                    // The mark at the start of a file is no part of what an editor counts.
                    Some(vec![finding::whole(&file, text.trim_start_matches('\u{feff}').to_owned())])
                }))
            }),
            method => {
                let message = format!("`{method}` is not answered");
                Response::new_err(request.id, ErrorCode::MethodNotFound as i32, message)
            }
        }
    }

    fn reply<R: lsp_types::request::Request>(
        &mut self,
        request: Request,
        work: impl FnOnce(&mut Self, R::Params) -> Result<R::Result, String>,
    ) -> Response {
        let id = request.id.clone();
        match request.extract::<R::Params>(R::METHOD) {
            Err(error) => Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string()),
            Ok((id, params)) => match work(self, params) {
                Ok(result) => Response::new_ok(id, result),
                Err(message) => Response::new_err(id, ErrorCode::RequestFailed as i32, message),
            },
        }
    }

    /// The workspace of the file at `uri` as it is now, and the file's path in it.
    fn settled(&mut self, uri: &Uri) -> Option<(&Desk<'_>, String)> {
        let (desk, path) = self.place(uri)?;
        // Trouble is told with the findings; what was known before answers as well as it can.
        desk.settle().ok();
        Some((desk, path))
    }

    /// What `ask` says of the place at `position` of the file at `uri`.
    fn at<T>(&mut self, uri: &Uri, position: Position, ask: impl FnOnce(&Spot<'_>) -> Option<T>) -> Option<T> {
        let (desk, path) = self.settled(uri)?;
        ask(&Spot::of(desk, &path, position)?)
    }

    /// What is named at `position` of the file at `uri`, and the workspace it is named in.
    fn target(&mut self, uri: &Uri, position: Position) -> Option<(&Desk<'_>, Target)> {
        let (desk, path) = self.settled(uri)?;
        let (target, _) = names::target(&Spot::of(desk, &path, position)?)?;
        Some((desk, target))
    }
}
