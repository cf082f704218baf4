// Starts `auditbook lsp` for the documents of a workspace. Everything that is known of documents is known there.

import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Documents, settings, and the files of rows that documents name. */
const documents = ['**/*.md', '**/auditbook.yaml', '**/*.csv'].map((pattern) => ({ scheme: 'file', pattern }));

async function start(): Promise<void> {
  const command = vscode.workspace.getConfiguration('auditbook').get('path', 'auditbook');
  client = new LanguageClient('auditbook', { command, args: ['lsp'] }, { documentSelector: documents });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const settings = 'Open the setting';
    const said = error instanceof Error ? error.message : String(error);
    const chosen = await vscode.window.showErrorMessage(`auditbook: “${command}” cannot be started (${said}). Install the program, or say where it is.`, settings);
    if (chosen === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'auditbook.path');
  }
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('auditbook.restart', restart),
    vscode.workspace.onDidChangeConfiguration((change) => { if (change.affectsConfiguration('auditbook.path')) void restart(); }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}
