// Pictures of the site that was built (AUDITBOOK_SITE, else site/).
//
//   node tests/browser/screenshots.mjs           the README's pictures
//   node tests/browser/screenshots.mjs FOLDER    the largest page of every kind, into FOLDER: light, dark, on a phone, as it
//                                                prints, and in Arabic where the site speaks it

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fileUrl, languages, launch, samples } from './site.mjs';

const desk = { viewport: { width: 1280, height: 800 } };
const looks = [
  { name: 'light', options: desk },
  { name: 'dark', options: { ...desk, colorScheme: 'dark' } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 } } },
  { name: 'print', options: { viewport: { width: 718, height: 1016 } }, media: 'print' },
  { name: 'arabic', options: desk, lang: 'ar' },
];

const browser = await launch();

async function picture(path, file, { options = desk, media, whole = false } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  await page.goto(fileUrl(path));
  await page.screenshot({ path: file, fullPage: whole });
  await context.close();
}

async function readme() {
  const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of [['overview', 'index.html'], ['metric', 'metrics/email-first-response.html']]) {
    await picture(path, `${folder}${name}.png`);
    console.log(`docs/images/${name}.png`);
  }
}

async function everyKind(folder) {
  mkdirSync(folder, { recursive: true });
  for (const look of looks) {
    const lang = look.lang ?? languages[0];
    if (!languages.includes(lang)) continue;
    for (const { path, kind } of samples(lang, 1)) {
      const name = `${kind.replace('/*', '-one').replaceAll('/', '-')}.${look.name}.png`;
      await picture(path, `${folder}/${name}`, { ...look, whole: true });
    }
    console.log(`${folder}/*.${look.name}.png`);
  }
}

const [folder] = process.argv.slice(2);
await (folder ? everyKind(folder) : readme());
await browser.close();
