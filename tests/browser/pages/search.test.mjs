// Search in six languages, from files and from a server, with and without accents.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { fileUrl, files, languages, launch, open, pages, read, serve } from '../site.mjs';

/** The folder of the site as the address of a page on disk begins. */
const onDisk = `${fileUrl('')}/`;

let browser;
let server;
before(async () => { [browser, server] = [await launch(), await serve()]; });
after(async () => { await browser.close(); await server.close(); });

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
const at = (lang, path) => (lang === languages[0] ? path : `${lang}/${path}`);
const words = (html) => (html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').match(/[\p{L}\p{M}]{6,}/gu) ?? []);
const heading = (path) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(read(path))?.[1] ?? '';

/** A word of a document's heading, with an accent where any has one, and its page. */
function sought(lang) {
  const ofDocuments = pages.filter((page) => page.lang === lang && /^(?!briefs)[a-z]+[/][*]$/.test(page.kind));
  const all = ofDocuments.flatMap((page) => words(heading(page.path)).map((word) => ({ word, page })));
  const accented = all.find(({ word }) => fold(word) !== word.toLowerCase().replaceAll('ς', 'σ'));
  assert.ok(all.length > 0, `a heading in ${lang} has a word of six letters`);
  return accented ?? all[0];
}

/** The paths of the results for `query` on the search page of `lang`. */
async function results(context, base, lang, query) {
  const { page, trouble } = await open(context, base + at(lang, 'search.html'), base);
  await page.locator('main input[type=search]').fill(query);
  await page.keyboard.press('Enter');
  const links = page.locator('main ol.results a[href]');
  await links.first().waitFor({ timeout: 10_000 }).catch(() => {});
  const found = await links.evaluateAll((links) => links.map((link) => link.href));
  await page.close();
  assert.deepEqual(trouble, [], `${lang}: search is silent`);
  return found.map((address) => decodeURI(address.slice(base.length)));
}

assert.ok(files.includes('search.html'), 'there is a search page');

for (const lang of languages) {
  test(`${lang}: a word is found with and without its accents`, async () => {
    const { word, page } = sought(lang);
    const context = await browser.newContext();
    for (const base of [onDisk, server.url]) {
      for (const query of [word, fold(word), word.toUpperCase()]) {
        const found = await results(context, base, lang, query);
        assert.ok(found.length > 0, `“${query}” of ${page.path} finds nothing from ${base}`);
        assert.ok(found.every((path) => path.startsWith(at(lang, ''))), `“${query}” leads out of ${lang}: ${found}`);
        assert.ok(found.some((path) => fold(read(path.split('#')[0])).includes(fold(word))), `“${query}” finds ${found}`);
      }
    }
    await context.close();
  });
}

test('a search loads only what the query needs', async () => {
  const context = await browser.newContext();
  const { page } = await open(context, server.url + 'search.html', server.url);
  const loaded = [];
  page.on('response', async (response) => loaded.push((await response.body()).length));
  await page.locator('main input[type=search]').fill(fold(sought(languages[0]).word));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  await page.close();
  await context.close();
  const bytes = loaded.reduce((sum, size) => sum + size, 0);
  assert.ok(bytes < 300 * 1024, `${Math.round(bytes / 1024)} KB for one word`);
});

test('a query that nothing answers says so', async () => {
  const context = await browser.newContext();
  assert.deepEqual(await results(context, onDisk, languages[0], 'xyzzyplugh'), []);
  await context.close();
});

/** Forms of one word, and the words of a verdict, by language. */
const forms = {
  en: ['complaint', 'complaints'],
  el: ['παράπονα', 'παραπόνων'],
  ro: ['reclamație', 'reclamațiilor'],
  ar: ['شكوى', 'الشكاوى'],
  et: ['kaebused', 'kaebuste'],
  ru: ['жалоба', 'жалобами'],
};

for (const lang of languages.filter((lang) => forms[lang])) {
  test(`${lang}: every form of a word finds the same pages`, async () => {
    const context = await browser.newContext();
    const [one, other] = await Promise.all(forms[lang].map((form) => results(context, onDisk, lang, form)));
    assert.ok(one.length > 0, `“${forms[lang][0]}” finds nothing`);
    assert.deepEqual(one, other);
    await context.close();
  });
}

// A site that has no missed goal, or no page in English, has nothing to find by this word.
const { goals } = JSON.parse(read('data/auditbook.json'));
if (languages.includes('en') && goals.some((goal) => goal.status === 'missed')) {
  test('the words of verdicts are found', async () => {
    const context = await browser.newContext();
    const found = await results(context, onDisk, 'en', 'missed');
    assert.ok(found.some((path) => path.includes('goals/')), `“missed” finds ${found}`);
    await context.close();
  });
}
