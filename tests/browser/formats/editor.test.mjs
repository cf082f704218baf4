// The language server, driven by the client library that editors use: what it finds, offers, means, renames and mends while files change.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver-protocol/node');

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const auditbook = process.env.AUDITBOOK ?? join(repository, 'target/debug/auditbook');

const folder = mkdtempSync(join(tmpdir(), 'auditbook editor '));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const uri = (path) => pathToFileURL(join(folder, path)).href;

const checklist = `---
kind: checklist
title: Phone
version: 1
pass: 80
sections:
  talk:
    title: Talk
    items:
      S1: {ask: Is the customer greeted?, how: Listen to ten calls., critical: yes}
      S2: {ask: Is the need found out?}
---
`;
const audit = `---
kind: audit
checklist: phone@1
date: 2026-03-01
auditor: Zoë 🙂
answers:
  S1: yes
  S2: no
---

## S2 The need

Three of ten callers were not asked.

### Which

Mornings.
`;
const metric = `---
kind: metric
title: Solved at first contact
unit: percent
better: higher
every: month
source:
  series: {2026-01: 70, 2026-02: 71, 2026-03: 72}
---
`;
const goal = '---\nkind: goal\ntitle: Solve more\nowner: maria\nmetric: fcr\nfrom: {2026-01: 70}\nto: {2026-12: 80}\n---\n';
write('auditbook.yaml', 'title: Desk\nlanguages: [en]\n');
write('audits/checklists/phone.md', checklist);
write('audits/audits/march.md', audit);
write('audits/metrics/fcr.md', metric);
write('audits/goals/solve.md', goal);

/** An editor: the server, and what it says of each file. */
class Editor {
  constructor(args = []) {
    this.server = spawn(auditbook, ['lsp', '--as-of', '2026-03-31', ...args], { cwd: tmpdir(), stdio: ['pipe', 'pipe', 'pipe'] });
    this.ended = new Promise((resolve) => { this.server.on('exit', resolve); });
    this.connection = createProtocolConnection(new StreamMessageReader(this.server.stdout), new StreamMessageWriter(this.server.stdin));
    this.findings = new Map();
    this.waiting = [];
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.findings.set(uri, diagnostics);
      this.waiting = this.waiting.filter((wait) => !wait());
    });
    this.registered = new Promise((resolve) => {
      this.connection.onRequest('client/registerCapability', (asked) => { resolve(asked.registrations); });
    });
    this.connection.listen();
  }

  async begin() {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const folders = [{ uri: pathToFileURL(folder).href, name: 'desk' }];
    const said = await this.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, workspaceFolders: folders });
    await this.connection.sendNotification('initialized', {});
    return said;
  }

  open(path, text) { return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'markdown', version: 1, text } }); }
  change(path, ...contentChanges) { return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(path), version: 2 }, contentChanges }); }
  close(path) { return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } }); }
  ask(method, path, more) { return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uri(path) }, ...more }); }

  /** The codes found in the file at `path`, once they are those that `wanted` describes. */
  async until(path, wanted) {
    const codes = () => (this.findings.get(uri(path)) ?? []).map((finding) => finding.code);
    const isSo = () => wanted(codes());
    if (!isSo()) {
      await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${path} still has ${codes()}`)), 10_000);
        this.waiting.push(() => { if (!isSo()) return false; clearTimeout(late); resolve(); return true; });
      });
    }
    return this.findings.get(uri(path)) ?? [];
  }

  async end() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    assert.equal(await this.ended, 0);
    this.connection.dispose();
  }
}

/** The place of `needle` in `text`, as an editor counts. */
function at(text, needle, more = 0) {
  const before = text.slice(0, text.indexOf(needle) + more);
  assert.ok(text.includes(needle), needle);
  return { line: before.split('\n').length - 1, character: before.length - (before.lastIndexOf('\n') + 1) };
}

/** `text` with `edits`, last first. */
function edited(text, edits) {
  const lines = text.split('\n');
  const offset = ({ line, character }) => lines.slice(0, line).reduce((sum, line) => sum + line.length + 1, 0) + character;
  const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return sorted.reduce((text, edit) => text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end)), text);
}

const insert = (position, text) => ({ range: { start: position, end: position }, text });
const editor = new Editor();
const said = await editor.begin();
after(async () => {
  await editor.end();
  rmSync(folder, { recursive: true });
});

test('it says what it can, and asks to be told of changes', async () => {
  const { capabilities } = said;
  assert.equal(capabilities.textDocumentSync.change, 2);
  for (const can of ['completion', 'hover', 'definition', 'references', 'rename', 'codeAction', 'documentSymbol', 'foldingRange', 'documentFormatting']) {
    assert.ok(capabilities[`${can}Provider`], can);
  }
  assert.deepEqual((await editor.registered).map(({ method }) => method), ['workspace/didChangeWatchedFiles']);
});

test('findings follow the text, with places in UTF-16', async () => {
  await editor.open('audits/audits/march.md', audit);
  const place = at(audit, 'Zoë 🙂', 'Zoë 🙂'.length);
  await editor.change('audits/audits/march.md', insert(place, '\nscor: 3'));
  const [finding] = await editor.until('audits/audits/march.md', (codes) => codes.includes('unknown-key'));
  assert.deepEqual(finding.range.start, { line: place.line + 1, character: 0 });
  assert.equal(finding.severity, 1);
  assert.equal(finding.source, 'auditbook');
  const key = { line: place.line + 1, character: 'scor: 3'.length };
  await editor.change('audits/audits/march.md', { range: { start: place, end: key }, text: '' });
  await editor.until('audits/audits/march.md', (codes) => !codes.includes('unknown-key'));
  const wrong = audit.replace('Zoë 🙂\nanswers:', '{a: 🙂🙂, scor}\nanswers:');
  await editor.change('audits/audits/march.md', { text: wrong });
  const found = await editor.until('audits/audits/march.md', (codes) => codes.length > 0);
  const line = wrong.split('\n')[found[0].range.start.line];
  assert.ok(found[0].range.end.character <= line.length, `${JSON.stringify(found[0].range)} in “${line}”`);
  await editor.change('audits/audits/march.md', { text: audit });
  await editor.until('audits/audits/march.md', (codes) => !codes.includes('wrong-type'));
});

test('one document is told what another has become', async () => {
  await editor.open('audits/metrics/fcr.md', metric.replace('kind: metric', 'kind: metric\nid: other'));
  await editor.until('audits/goals/solve.md', (codes) => codes.includes('unknown-reference') || codes.length > 0);
  await editor.close('audits/metrics/fcr.md');
  await editor.until('audits/goals/solve.md', (codes) => codes.length === 0);
});

test('a file that changes on disk is read again, a new one as well', async () => {
  write('audits/goals/more.md', goal.replace('metric: fcr', 'metric: fcrr'));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('audits/goals/more.md'), type: 1 }] });
  await editor.until('audits/goals/more.md', (codes) => codes.length > 0);
  rmSync(join(folder, 'audits/goals/more.md'));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('audits/goals/more.md'), type: 3 }] });
  await editor.until('audits/goals/more.md', (codes) => codes.length === 0);
});

test('keys, words, ids, items and answers are offered', async () => {
  const offers = async (path, text, position) => {
    await editor.open(path, text);
    return editor.ask('completion', path, { position });
  };
  const labels = (offers) => offers.map(({ label }) => label);
  const open = audit.replace('  S2: no\n', '  \n');
  const items = await offers('audits/audits/march.md', open, at(open, '  \n---', 2));
  assert.deepEqual(labels(items), ['S2']);
  assert.equal(items[0].detail, 'Is the need found out?');
  assert.equal(items[0].textEdit.newText, 'S2: ');
  const answers = await offers('audits/audits/march.md', audit, at(audit, 'S2: no', 4));
  assert.deepEqual(labels(answers), ['yes', 'partly', 'no', 'n/a']);
  const keys = await offers('audits/audits/march.md', audit, at(audit, 'auditor', 0));
  assert.ok(labels(keys).includes('auditor') && labels(keys).includes('scope') && !labels(keys).includes('date'), labels(keys));
  const pinned = await offers('audits/audits/march.md', audit, at(audit, 'phone@1', 2));
  assert.ok(labels(pinned).includes('phone@1') && labels(pinned).some((label) => label.startsWith('auditbook/')), labels(pinned));
  const metrics = await offers('audits/goals/solve.md', goal, at(goal, 'fcr', 1));
  assert.deepEqual(labels(metrics), ['fcr']);
  const bare = await offers('audits/goals/solve.md', '---\nkind:\n---\n', { line: 1, character: 5 });
  const kind = bare.find(({ label }) => label === 'goal');
  assert.equal(edited('---\nkind:\n---\n', [kind.textEdit]), '---\nkind: goal\n---\n');
  const first = await offers('audits/goals/solve.md', '---\n\n---\n', { line: 1, character: 0 });
  assert.equal(labels(first)[0], 'kind');
  const settings = await offers('auditbook.yaml', 'title: Desk\n\n', { line: 1, character: 0 });
  assert.ok(labels(settings).includes('languages'), labels(settings));
  const whole = await offers('audits/gaps/late.md', '', { line: 0, character: 0 });
  const gap = whole.find(({ label }) => label === 'gap');
  assert.match(edited('', [gap.textEdit]), /^---\nkind: gap\n[\s\S]*owner:[\s\S]*\n---\n/);
  const body = `${audit}\n#`;
  const evidence = await offers('audits/audits/march.md', body, at(body, 'Mornings.\n\n#', 'Mornings.\n\n#'.length));
  assert.deepEqual(labels(evidence), ['## S1 Is the customer greeted?']);
  await editor.open('audits/audits/march.md', audit);
  for (const path of ['auditbook.yaml', 'audits/goals/solve.md', 'audits/gaps/late.md']) await editor.close(path);
});

test('a key, a name and an item say what they mean', async () => {
  const meaning = async (position) => (await editor.ask('hover', 'audits/audits/march.md', { position }))?.contents.value;
  assert.match(await meaning(at(audit, 'auditor', 2)), /\*\*auditor\*\*: Who did it/);
  assert.match(await meaning(at(audit, 'phone@1', 2)), /Phone/);
  assert.match(await meaning(at(audit, 'S1', 1)), /greeted\?[\s\S]*ten calls/);
  assert.equal(await meaning(at(audit, 'Mornings')), undefined);
});

test('names lead to what they name and to each other', async () => {
  await editor.open('audits/goals/solve.md', goal);
  const [metricAt] = await editor.ask('definition', 'audits/goals/solve.md', { position: at(goal, 'fcr', 1) });
  assert.equal(metricAt.uri, uri('audits/metrics/fcr.md'));
  const [item] = await editor.ask('definition', 'audits/audits/march.md', { position: at(audit, 'S2', 1) });
  assert.deepEqual([item.uri, item.range.start], [uri('audits/checklists/phone.md'), at(checklist, 'S2')]);
  const used = await editor.ask('references', 'audits/audits/march.md', { position: at(audit, 'S2', 1), context: { includeDeclaration: false } });
  assert.deepEqual(used.map(({ uri }) => uri), [uri('audits/audits/march.md')]);
  const all = await editor.ask('references', 'audits/goals/solve.md', { position: at(goal, 'fcr', 1), context: { includeDeclaration: true } });
  assert.deepEqual(all.map(({ uri }) => uri).sort(), [uri('audits/goals/solve.md'), uri('audits/metrics/fcr.md')].sort());
});

test('another name is written wherever the old one stood', async () => {
  const range = await editor.ask('prepareRename', 'audits/goals/solve.md', { position: at(goal, 'fcr', 1) });
  assert.deepEqual(range.start, at(goal, 'fcr'));
  const { changes } = await editor.ask('rename', 'audits/goals/solve.md', { position: at(goal, 'fcr', 1), newName: 'first-contact' });
  assert.equal(edited(goal, changes[uri('audits/goals/solve.md')]), goal.replace('fcr', 'first-contact'));
  assert.equal(edited(metric, changes[uri('audits/metrics/fcr.md')]), metric.replace('kind: metric', 'kind: metric\nid: first-contact'));
  const versions = await editor.ask('rename', 'audits/audits/march.md', { position: at(audit, 'phone@1', 1), newName: 'call' });
  assert.equal(edited(audit, versions.changes[uri('audits/audits/march.md')]), audit.replace('phone@1', 'call@1'));
  for (const newName of ['no blanks', '', 'fcr']) {
    await assert.rejects(editor.ask('rename', 'audits/goals/solve.md', { position: at(goal, 'fcr', 1), newName }), newName);
  }
  assert.equal(await editor.ask('prepareRename', 'audits/audits/march.md', { position: at(audit, 'S2', 1) }), null);
});

test('a certain mend is offered, and one for all', async () => {
  const wrong = goal.replace('owner:', 'ownr:').replace('metric:', 'metrc:');
  await editor.change('audits/goals/solve.md', { text: wrong });
  const found = await editor.until('audits/goals/solve.md', (codes) => codes.length > 1);
  const actions = await editor.ask('codeAction', 'audits/goals/solve.md', { range: found[0].range, context: { diagnostics: found } });
  const [one] = actions.filter(({ kind }) => kind === 'quickfix');
  const mended = edited(wrong, one.edit.changes[uri('audits/goals/solve.md')]);
  assert.ok(mended === wrong.replace('ownr:', 'owner:') || mended === wrong.replace('metrc:', 'metric:'), mended);
  const [all] = actions.filter(({ kind }) => kind === 'source.fixAll');
  assert.equal(edited(wrong, all.edit.changes[uri('audits/goals/solve.md')]), goal);
  await editor.change('audits/goals/solve.md', { text: goal });
});

test('parts are listed and fold, and front matter is put in order', async () => {
  const symbols = await editor.ask('documentSymbol', 'audits/audits/march.md', {});
  assert.deepEqual(symbols.map(({ name }) => name), ['kind', 'checklist', 'date', 'auditor', 'answers', 'S2 The need']);
  assert.deepEqual(symbols[4].children.map(({ name, detail }) => [name, detail]), [['S1', 'yes'], ['S2', 'no']]);
  assert.deepEqual(symbols[5].children.map(({ name }) => name), ['Which']);
  const folds = await editor.ask('foldingRange', 'audits/audits/march.md', {});
  const lines = folds.map(({ startLine, endLine }) => [startLine, endLine]);
  assert.ok(lines.some(([start]) => start === 0), 'the front matter');
  assert.ok(lines.some(([start, end]) => start === at(audit, '## S2').line && end === at(audit, 'Mornings').line), JSON.stringify(lines));
  const turned = goal.replace('kind: goal\ntitle: Solve more\n', 'title:   Solve more\nkind: goal\n');
  await editor.change('audits/goals/solve.md', { text: turned });
  const edits = await editor.ask('formatting', 'audits/goals/solve.md', { options: { tabSize: 2, insertSpaces: true } });
  assert.match(edited(turned, edits), /^---\nkind: goal\ntitle: Solve more\n/);
});

test('faulty settings are told, and what was known stays', async () => {
  await editor.open('auditbook.yaml', 'title: Desk\nlanguages: [en]\nfrobnicate: 1\n');
  await editor.until('auditbook.yaml', (codes) => codes.includes('unknown-key'));
  const offers = await editor.ask('completion', 'audits/goals/solve.md', { position: { line: 2, character: 0 } });
  assert.ok(offers.length > 0);
  await editor.close('auditbook.yaml');
  await editor.until('auditbook.yaml', (codes) => codes.length === 0);
});

test('what makes no sense ends nothing', async () => {
  await assert.rejects(editor.connection.sendRequest('textDocument/inlayHint', {}));
  await assert.rejects(editor.connection.sendRequest('textDocument/hover', { nothing: true }));
  assert.equal(await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: 'untitled:x' }, position: { line: 0, character: 0 } }), null);
  await editor.open('audits/goals/solve.md', goal);
  await editor.change('audits/goals/solve.md', { range: { start: { line: 99, character: 99 }, end: { line: 3, character: 2 } }, text: 'x' });
  await editor.change('audits/goals/solve.md', { text: '---\r\nkind: [\r\n' }, { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } }, text: '\u0000' });
  await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri('never/opened.md'), version: 1 }, contentChanges: [{ text: 'x' }] });
  await editor.close('audits/goals/solve.md');
  await editor.until('audits/goals/solve.md', (codes) => codes.length === 0);
});

test('the files on disk are as they were', () => {
  assert.equal(readFileSync(join(folder, 'audits/goals/solve.md'), 'utf8'), goal);
  assert.equal(readFileSync(join(folder, 'audits/audits/march.md'), 'utf8'), audit);
});
