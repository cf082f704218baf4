// A checklist of the published site, filled in without a server: what the page makes is what the server saves, letter by letter.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';

import { launch } from '../site.mjs';

const program = process.env.AUDITBOOK;
const root = join(mkdtempSync(join(process.env.AUDITBOOK_WORK, 'filling-')), 'desk');
const site = join(root, '..', 'site');
const page = 'forms/auditbook/service-standards.v1.html';
const git = (...words) => execFileSync('git', ['-c', 'user.name=Maria', '-c', 'user.email=m@example.org', ...words], { cwd: root, stdio: 'pipe' });
const build = () => execFileSync(program, ['build', '--as-of', '2026-03-14', '--out', site], { cwd: root, stdio: 'pipe' });

/** What is typed, by the names of fields; the radios last. */
const AUDIT = {
  id: '2026-03-έλεγχος', date: '2026-03-13', auditor: 'Ελένη: "E" #1', 'scope.channel': 'phone', 'scope.team': 'yes', 'scope-name': 'shop floor', 'scope-value': '12: a',
  'sample.population': '1240', 'sample.reviewed': '30', 'sample.method': 'random',
  'note-S01': 'He said: "no" # not \'yes\'\n- and: {more}, ναι، نعم\n  indented', 'note-S02': '\ttab \\ and " quote\u2028', 'note-S03': ' blank before\nand more\n\n',
  'note-S04': 'two\n\nlines\n', 'note-S05': 'Plain words, all of them', 'note-S06': '2026-03-13',
  'evidence-S01': '# not a heading\nseen in call 4\n---\n```\n<!-- x', 'evidence-S03': 'نعم، سُمعت',
};
const VISIT = { id: 'visit-1', date: '2026-03-13', auditor: 'Observer 4', time: '22:00', channel: 'phone', place: 'Tallinn: «X»', brief: '- hours\n', waited: '45s', answered: 'yes', transfers: '0', 'right-agent': 'no', resolved: 'no' };

let browser;
let child;
let url;
before(async () => {
  execFileSync(program, ['init', root], { env: { ...process.env, SOURCE_DATE_EPOCH: '1773500000' } });
  const settings = join(root, 'auditbook.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^repo:.*\n/m, '').replace(/^languages:.*\n/m, '');
  writeFileSync(settings, `${text}languages: [en, ar]\nrepo: https://github.com/harbour/quality\n`);
  writeFileSync(join(root, 'audits/audits/first.md'), '---\nkind: audit\nchecklist: auditbook/service-standards@1\ndate: 2026-03-01\nstatus: draft\nscope: {channel: phone, team: north}\nanswers: {S01: yes}\n---\n');
  execFileSync(program, ['fmt'], { cwd: root, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  build();
  child = spawn(program, ['serve', '--port', '0', '--as-of', '2026-03-14'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  url = await new Promise((told) => { child.stdout.once('data', (data) => told(String(data).trim())); });
  browser = await launch();
});
after(async () => {
  await browser.close();
  child.kill();
  rmSync(join(root, '..'), { recursive: true });
});

async function open(path, context = {}) {
  const opened = await browser.newPage(context);
  const trouble = [];
  opened.on('console', (message) => { if (message.type() === 'error') trouble.push(message.text()); });
  opened.on('pageerror', (error) => trouble.push(error.message));
  opened.on('request', (request) => { if (!/^(file|blob):/.test(request.url())) trouble.push(`asked for ${request.url()}`); });
  await opened.goto(pathToFileURL(join(site, path)).href);
  return { opened, trouble };
}

async function fill(opened, values, answers) {
  await opened.evaluate(([values, answers]) => {
    const form = document.querySelector('form.fill');
    for (const [name, value] of Object.entries(values)) form.elements.namedItem(name).value = value;
    for (const [name, value] of Object.entries(answers)) form.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }, [values, answers]);
}

async function saved(path, values) {
  const token = /name="token" value="(\w+)"/.exec(await (await fetch(`${url}${path}`)).text())[1];
  const body = new URLSearchParams({ token, ...values });
  // As a browser sends it.
  for (const [name, value] of [...body]) body.set(name, value.replace(/\r?\n/g, '\r\n'));
  const answer = await fetch(`${url}${path}`, { method: 'POST', body, redirect: 'manual' });
  assert.equal(answer.status, 303, /<main[\s\S]*?<form/.exec(await answer.text())?.[0]);
}

async function theSame(lang, values, answers, path) {
  const { opened, trouble } = await open(lang === 'en' ? page : `${lang}/${page}`);
  await fill(opened, values, answers);
  await opened.locator('button[type=submit]').click();
  const made = await opened.locator('#made-text').inputValue();
  const [download] = await Promise.all([opened.waitForEvent('download'), opened.locator('#made-file').click()]);
  assert.equal(download.suggestedFilename(), path.split('/').pop());
  assert.equal(await opened.locator('#made-path').textContent(), path);
  const file = readFileSync(await download.path(), 'utf8');
  assert.equal(file, made);
  await saved(`fill/auditbook/service-standards@1?lang=${lang}`, { ...values, ...answers });
  assert.equal(file, readFileSync(join(root, path), 'utf8'));
  assert.deepEqual(trouble, []);
  await opened.close();
  return file;
}

test('a published form makes what the server saves, and the check and the formatter have nothing against it', async () => {
  await theSame('en', { ...AUDIT, kind: 'audit' }, { S01: 'yes', S02: 'n/a', S03: 'no', S04: 'yes', S05: 'no', S06: 'yes' }, 'audits/audits/2026-03-έλεγχος.md');
  await theSame('ar', { ...VISIT, kind: 'visit' }, { S01: 'yes' }, 'audits/visits/visit-1.md');
  execFileSync(program, ['fmt', '--check'], { cwd: root });
  const said = JSON.parse(execFileSync(program, ['export', '--keep-going', '--as-of', '2026-03-14'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const audit = said.audits.find((entry) => entry.id === AUDIT.id);
  assert.equal(audit.items.S01.note, AUDIT['note-S01']);
});

test('where a repository is known, the form leads to a new file there; what is too long is copied', async () => {
  const { opened } = await open(page);
  await fill(opened, { id: 'x', date: '2026-03-13' }, { S01: 'yes' });
  await opened.locator('button[type=submit]').click();
  const address = new URL(await opened.locator('#made-filled').getAttribute('href'));
  assert.equal(`${address.origin}${address.pathname}`, 'https://github.com/harbour/quality/new/HEAD/audits/audits');
  assert.equal(address.searchParams.get('filename'), 'x.md');
  assert.equal(address.searchParams.get('value'), await opened.locator('#made-text').inputValue());
  assert.ok(await opened.locator('#made-long').isHidden());
  await fill(opened, { 'note-S01': 'ж'.repeat(3000) }, {});
  assert.ok(await opened.locator('#made').isHidden(), 'what was made before is not what is written now');
  await opened.locator('button[type=submit]').click();
  assert.ok(await opened.locator('#made-long').isVisible() && await opened.locator('#made-filled').isHidden());
  assert.equal(await opened.locator('#made-empty').getAttribute('href'), 'https://github.com/harbour/quality/new/HEAD/audits/audits?filename=x.md');
  await opened.close();
});

test('a name that is none is refused, the keyboard does it all, and nothing is wider than a phone', async () => {
  const { opened, trouble } = await open(page, { viewport: { width: 320, height: 640 } });
  assert.ok(await opened.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await opened.locator('[name=id]').focus();
  await opened.keyboard.type('a b');
  await opened.keyboard.press('Enter');
  assert.ok(await opened.locator('#made').isHidden());
  await opened.locator('[name=id]').fill('');
  await opened.keyboard.type('desk');
  assert.ok(await opened.locator('[name=time]').isHidden() && await opened.locator('[name="sample.reviewed"]').isVisible());
  await opened.locator('[name=kind]').focus();
  await opened.keyboard.press('ArrowDown');
  assert.ok(await opened.locator('[name=time]').isVisible() && await opened.locator('[name="sample.reviewed"]').isHidden());
  await opened.locator('[name=note-S02]').fill('a note alone');
  await opened.locator('button[type=submit]').focus();
  await opened.keyboard.press('Enter');
  assert.equal(await opened.evaluate(() => document.activeElement.name), 'note-S02', 'a note without an answer would be lost');
  await opened.locator('[name=note-S02]').fill('');
  await opened.locator('button[type=submit]').focus();
  await opened.keyboard.press('Enter');
  assert.equal(await opened.evaluate(() => document.activeElement.id), 'made');
  assert.ok(await opened.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(trouble, []);
  await opened.close();
});

test('without scripts the page says that the form needs them', async () => {
  const { opened } = await open(page, { javaScriptEnabled: false });
  assert.ok(await opened.locator('#needs-script').isVisible() && await opened.locator('form.fill').isHidden());
  await opened.close();
});
