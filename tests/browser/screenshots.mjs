// Makes the README's pictures: node tests/browser/screenshots.mjs, after a build (the site of AUDITBOOK_SITE, else site/).

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fileUrl, launch } from './site.mjs';

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const shots = [
  ['overview', 'index.html', {}],
  ['metric', 'metrics/email-first-response.html', {}],
];
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [name, path, options] of shots) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(fileUrl(path));
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
