// What the browser adds for its reader: filters that go along, what is new since the last look, sentences to copy.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { launch, serve } from '../site.mjs';

let browser;
let server;
before(async () => { [browser, server] = [await launch(), await serve()]; });
after(async () => { await browser.close(); await server.close(); });

const rows = (page) => page.locator('tr[data-f]:visible').count();

test('a choice goes along from list to list, and a list that does not know it shows everything', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}metrics.html`);
  const all = await rows(page);
  await page.locator('.filters p[data-key=channel] a[data-value]').first().click();
  const some = await rows(page);
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const choice = new URL(page.url()).hash;
  await page.locator('.mast nav a[href*="goals.html"]').click();
  assert.equal(new URL(page.url()).hash, choice);
  assert.ok(await page.locator('tr[data-f][hidden]').count() > 0, 'the goals are narrowed too');
  // Through a page without filters and on.
  await page.locator('.mast nav a[href*="changes.html"]').click();
  await page.locator('.mast nav a[href*="gaps.html"]').click();
  assert.equal(new URL(page.url()).hash, choice);
  assert.ok(await page.locator('tr[data-f][hidden]').count() > 0, 'the gaps are narrowed too');
  await page.goto(`${server.url}index.html`);
  await page.goto(`${server.url}metrics.html`);
  await page.locator('.filters p[data-key=team] a[data-value]').first().click();
  await page.locator('.mast nav a[href*="goals.html"]').click();
  assert.match(new URL(page.url()).hash, /team/);
  assert.equal(await page.locator('tr[data-f][hidden]').count(), 0, 'goals have no team');
  await page.close();
});

test('what was not there at the last look is marked, once there is another edition', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}index.html`);
  await page.reload();
  assert.equal(await page.locator('.new, .since').count(), 0, 'nothing is new in the same edition');
  const first = await page.locator('main .lines li').first().textContent();
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('auditbook '));
    const seen = JSON.parse(localStorage.getItem(name));
    localStorage.setItem(name, JSON.stringify({ ...seen, edition: 'an earlier one', keys: seen.keys.filter((key) => key !== seen.keys[0]) }));
  });
  for (const look of ['first', 'second']) {
    await page.reload();
    assert.ok(await page.locator('.new').count() > 0, `the ${look} look at the new edition`);
    const marked = await page.locator('main .lines li:has(.new)').first().textContent();
    assert.ok(marked.startsWith(first.trim().slice(0, 20)), marked);
    assert.match(await page.locator('.since').textContent(), /[1-9]/);
  }
  await page.close();
});

test('the sentence of a verdict is copied with its figure, its date and its address', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${server.url}parts/channel-phone.html`);
  const figure = (await page.locator('.verdicts .big').first().textContent()).trim();
  await page.locator('.copy').first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(!copied.includes('Copy'), copied);
  assert.ok(copied.includes(figure) && copied.includes('2026') && copied.endsWith('parts/channel-phone.html'), copied);
  await context.close();
});

test('a point of a chart leads to its row, which names what it is made of', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}metrics/audit-score-phone.html`);
  const point = page.locator('svg .pt[data-row]').last();
  const place = await point.getAttribute('data-row');
  await point.click();
  const row = page.locator(`tr[id="${place}"]`);
  assert.ok(await row.isVisible(), 'the table is open');
  assert.equal(await page.evaluate(() => document.activeElement.id), place);
  assert.ok(await row.locator('a[href*="audits/"]').count() > 0, 'the row names the audits');
  await page.close();
});
