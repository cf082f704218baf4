// The site while its files change, and a checklist filled in by keyboard, as somebody at a desk or on a phone does it.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test, { after, before } from 'node:test';

import { launch } from '../site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const program = process.env.AUDITBOOK;
const root = join(mkdtempSync(join(process.env.AUDITBOOK_WORK, 'serve-')), 'desk');
const form = 'fill/auditbook/service-standards@1';
const NOTE = 'He said: "no" # not \'yes\'\n- and: {more}, ναι, نعم\n  indented';

let browser;
let child;
let url;
before(async () => {
  execFileSync(program, ['init', root], { env: { ...process.env, SOURCE_DATE_EPOCH: '1773500000' } });
  child = spawn(program, ['serve', '--port', '0', '--as-of', '2026-03-14'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  url = await new Promise((told) => { child.stdout.once('data', (data) => told(String(data).trim())); });
  browser = await launch();
});
after(async () => {
  await browser.close();
  child.kill();
  rmSync(join(root, '..'), { recursive: true });
});

test('a checklist is filled in by keyboard alone, and every character comes back', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${url}${form}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than a phone');
  await page.locator('[name=id]').focus();
  await page.keyboard.type('2026-03-desk');
  await page.locator('[name=auditor]').focus();
  await page.keyboard.type('Ελένη');
  await page.locator('[name=status]').selectOption('draft');
  const first = page.locator('fieldset:has([name^=note-])').first();
  const id = (await first.locator('legend b').textContent()).trim();
  await first.locator('input[type=radio]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.name), `note-${id}`);
  await page.keyboard.insertText(NOTE);
  await page.locator('button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/saved=/);
  const path = join(root, 'audits/audits/2026-03-desk.md');
  assert.ok(existsSync(path));
  const said = JSON.parse(execFileSync(program, ['export', '--keep-going', '--as-of', '2026-03-14'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const audit = said.audits.find((entry) => entry.id === '2026-03-desk');
  assert.equal(audit.items[id].note, NOTE);
  await page.close();
});

test('forms are clean for axe in both directions', async () => {
  for (const [lang, scheme] of [['en', 'light'], ['ar', 'dark']]) {
    const page = await browser.newPage({ colorScheme: scheme, bypassCSP: true });
    for (const path of [form, 'fill/', 'fill/plan', 'fill/visit', 'fill/gap', `fill/edit/${readdirSync(join(root, 'audits/gaps')).filter((name) => name.endsWith('.md')).map((name) => `audits/gaps/${name}`)[0]}`]) {
      await page.goto(`${url}${path}?lang=${lang}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
      assert.deepEqual(violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`), [], `${path} ${lang}`);
    }
    await page.close();
  }
});

test('a plan is edited from its page by keyboard, row by row, and what changed on disk meanwhile stays', async () => {
  const path = join(root, 'audits/plans/night-cover.md');
  mkdirSync(join(root, 'audits/plans'), { recursive: true });
  const text = '---\nkind: plan\ntitle: Night cover # agreed\nowner: maria\nactions:\n  # the first\n  rota:\n    do: A late shift\n    due: 2026-05-01\n---\n';
  writeFileSync(path, text);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(url);
  await page.waitForFunction(async () => (await fetch('/plans/night-cover.html')).ok);
  await page.goto(`${url}plans/night-cover.html`);
  await page.locator('.serve-bar a[href*="/fill/edit/"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[name="actions.1.do"]').focus();
  await page.keyboard.insertText('Πες το: "τώρα"');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than a phone');
  await page.locator('[name="actions.0.done"]').fill('2026-03-10');
  await page.locator('button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/saved=/);
  const now = readFileSync(path, 'utf8');
  assert.equal(now.split('\n').slice(0, 10).join('\n'), text.split('\n').slice(0, 9).join('\n') + '\n    done: 2026-03-10');
  assert.match(now, /    do: "Πες το: \\"τώρα\\""\n---/);
  await page.locator('[name=title]').fill('Mine');
  writeFileSync(path, now.replace('late', 'later'));
  await page.locator('button[type=submit]').click();
  assert.equal(await page.locator('[name=title]').inputValue(), 'Mine');
  assert.match(await page.locator('[role=status]').textContent(), /changed on disk/);
  assert.equal(readFileSync(path, 'utf8'), now.replace('late', 'later'));
  await page.close();
});

test('a page loads again when its file changed, keeps its place, and stays while the file is broken', async () => {
  const page = await browser.newPage({ viewport: { width: 600, height: 300 } });
  await page.goto(`${url}metrics/first-contact-resolution.html`);
  await page.evaluate(() => scrollTo(0, 200));
  const path = join(root, 'audits/metrics/first-contact-resolution.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^title: .*$/m, 'title: Solved at once'));
  await page.locator('h1', { hasText: 'Solved at once' }).waitFor();
  await page.waitForFunction(() => document.readyState === 'complete' && scrollY === 200);
  writeFileSync(path, text.replace(/^better: .*$/m, 'better: sideways'));
  await page.locator('.serve-bar [role=alert]').waitFor();
  assert.match(await page.locator('.serve-bar').textContent(), /first-contact-resolution\.md:\d+:\d+/);
  assert.equal(await page.locator('h1', { hasText: 'Solved at once' }).count(), 1);
  writeFileSync(path, text);
  await page.locator('.serve-bar [role=alert]').waitFor({ state: 'detached' });
  await page.close();
});

test('a page from elsewhere writes nothing', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}${form}`);
  const token = await page.locator('[name=token]').inputValue();
  const foreign = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<form method="post" action="${url}${form}"><input name="token" value="${token}"><input name="id" value="foreign"><input name="date" value="2026-03-01"><button>go</button></form>`);
  });
  await new Promise((ready) => { foreign.listen(0, '127.0.0.1', ready); });
  await page.goto(`http://127.0.0.1:${foreign.address().port}/`);
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.locator('button').click()]);
  assert.equal(answer.status(), 403);
  assert.ok(!existsSync(join(root, 'audits/audits/foreign.md')));
  foreign.close();
  await page.close();
});
