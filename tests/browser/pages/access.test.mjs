// WCAG 2.2 A and AA by axe on every kind of page, light and dark, left-to-right and right-to-left.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';

import { fileUrl, launch, looked, none, samples } from '../site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function violations(page) {
  // Run as the browser's own code, so that the page's policy stays as strict as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'],
  }), rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.target.join(' ')}${reason(node)}`));
}

const reason = (node) => {
  const said = [...node.any, ...node.all].map((check) => check.message).find((text) => text.includes('contrast'));
  return said ? ` – ${said}` : '';
};

test('the engine sees a violation', async () => {
  const page = await browser.newPage();
  await page.setContent('<html><body><main><img src="x.png"><p style="color:#bbb;background:#fff">pale</p></main></body></html>');
  const found = (await violations(page)).join('\n');
  await page.close();
  assert.match(found, /image-alt[\s\S]*contrast|contrast[\s\S]*image-alt/);
});

for (const lang of looked) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${lang}, ${colorScheme}: no violation on any kind of page`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const found = [];
      for (const { path } of samples(lang)) {
        await page.goto(fileUrl(path));
        found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
      }
      await context.close();
      none(found, 'violations');
    });
  }
  test(`${lang}, on a phone with every detail open: no violation`, async () => {
    const context = await browser.newContext({ viewport: { width: 358, height: 740 } });
    const page = await context.newPage();
    const found = [];
    for (const { path } of samples(lang, 1)) {
      await page.goto(fileUrl(path));
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
    }
    await context.close();
    none(found, 'violations');
  });
}
