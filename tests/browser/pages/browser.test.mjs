// The pages as a person meets them: loading, without scripts, by keyboard alone, on a narrow screen, in the dark, on paper.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { encoded, fileUrl, launch, looked, none, open, samples, serve } from '../site.mjs';

let browser;
let server;
before(async () => { [browser, server] = [await launch(), await serve()]; });
after(async () => { await browser.close(); await server.close(); });

/** What `look` finds on each of `pages`, opened in one context. */
async function each(pages, options, look) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const found = [];
  for (const { path } of pages) {
    await page.goto(fileUrl(path));
    found.push(...(await look(page, path)).map((finding) => `${path}: ${finding}`));
  }
  await context.close();
  return found;
}

const both = () => looked.flatMap((lang) => samples(lang));

test('every kind of page loads in silence from a file and from a sub-path', async () => {
  const found = [];
  const context = await browser.newContext();
  const from = [[fileUrl(''), fileUrl], [server.url, (path) => server.url + encoded(path)]];
  for (const [base, address] of from) {
    for (const { path } of both()) {
      const { page, trouble } = await open(context, address(path), base);
      found.push(...trouble.map((words) => `${path}: ${words}`));
      await page.close();
    }
  }
  await context.close();
  none(found, 'troubles');
});

test('every kind of page reads the same without scripts', async () => {
  // What a script adds to a page carries the attribute data-script, and says nothing that is not also elsewhere.
  const text = () => {
    const main = document.querySelector('main').cloneNode(true);
    main.querySelectorAll('[data-script], noscript, script').forEach((added) => added.remove());
    return main.textContent.replace(/\s+/g, ' ').trim();
  };
  const pages = both();
  const withScripts = new Map();
  await each(pages, {}, async (page, path) => { withScripts.set(path, await page.evaluate(text)); return []; });
  none(await each(pages, { javaScriptEnabled: false }, async (page, path) => {
    const without = await page.evaluate(text);
    const faults = [];
    if (without !== withScripts.get(path)) faults.push('differs without scripts');
    if (without.length < 15) faults.push(`says nothing: “${without}”`);
    const hidden = await page.evaluate(() => [...document.querySelectorAll('main :is(p, td, li, dd, h2, h3)')]
      .filter((element) => element.checkVisibility && !element.checkVisibility() && !element.closest('details:not([open]), [hidden]'))
      .map((element) => element.textContent.trim().slice(0, 40)).filter(Boolean).slice(0, 2));
    return [...faults, ...hidden.map((words) => `cannot be seen: “${words}”`)];
  }), 'pages that need scripts');
});

test('dark is dark and light is light', async () => {
  for (const [colorScheme, isRight] of [['light', (l) => l > 200], ['dark', (l) => l < 60]]) {
    none(await each(samples(looked[0], 1), { colorScheme }, async (page) => {
      const colour = await page.evaluate(() => {
        const of = (element) => getComputedStyle(element).backgroundColor;
        const body = of(document.body);
        return /, 0\)$|transparent/.test(body) ? of(document.documentElement) : body;
      });
      const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
      return isRight((r + g + b) / 3) ? [] : [`${colour} in ${colorScheme}`];
    }), 'pages in the wrong light');
  }
});

/** Presses Tab from the top of the page until it comes round; describes what was focused on the way. */
async function tour(page, limit = 600) {
  const stops = [];
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // Day, month and year of a date are stops within one field.
      const isWithin = element.type === 'date' && element.getAttribute('data-visited-by-tab') === 'last';
      const seen = !isWithin && element.closest('[data-visited-by-tab]') !== null;
      document.querySelector('[data-visited-by-tab=last]')?.setAttribute('data-visited-by-tab', '');
      element.setAttribute('data-visited-by-tab', 'last');
      if (isWithin) return 'within';
      return {
        what: `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}”`,
        tag: element.tagName.toLowerCase(), type: element.getAttribute('type'), href: element.getAttribute('href'),
        inNav: element.closest('nav') !== null, inMain: element.closest('main') !== null,
        isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
        isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0, seen,
      };
    });
    if (stop === null || stop.seen) return { stops, comesRound: true };
    if (stop !== 'within') stops.push(stop);
  }
  return { stops, comesRound: false };
}

test('the keyboard alone reaches everything', async () => {
  none(await each(looked.flatMap((lang) => samples(lang, 1)), {}, async (page) => {
    const faults = [];
    const focusable = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], summary, input, textarea, select, button, [tabindex="0"]')];
      // Arrows choose among the answers to one question: they are one stop.
      const isFirst = (element) => element.type !== 'radio' || element === document.querySelector(`[type=radio][name="${element.name}"]`);
      return all.filter((element) => element.checkVisibility() && isFirst(element)).length;
    });
    const { stops, comesRound } = await tour(page, Math.min(focusable + 20, 250));
    if (!/^#/.test(stops[0]?.href ?? '')) faults.push(`the first stop is ${stops[0]?.what}, not a skip link`);
    if (focusable <= 230 && !comesRound) faults.push('Tab is caught');
    if (!stops.some((stop) => stop.inNav)) faults.push('navigation is out of reach');
    const unmarked = stops.filter((stop) => !stop.isMarked);
    if (unmarked.length > 0) faults.push(`no sign of focus on ${unmarked[0].what}`);
    const unseen = stops.filter((stop) => !stop.isInView);
    if (unseen.length > 0) faults.push(`focus out of sight on ${unseen[0].what}`);
    if (comesRound && stops.length < focusable * 0.9) faults.push(`${stops.length} of ${focusable} stops reached`);
    return faults;
  }), 'pages a keyboard cannot use');
});

test('the skip link leads to the main part, Enter opens details', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(fileUrl('index.html'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null), 'the next stop is in the main part');
  const withDetails = samples(looked[0]).map(({ path }) => path);
  for (const path of withDetails) {
    await page.goto(fileUrl(path));
    const summary = page.locator('main details:not([open]) > summary').first();
    if (await summary.count() === 0 || !(await summary.isVisible())) continue;
    const before = await page.locator('main details[open]').count();
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('main details[open]').count(), before + 1, path);
  }
  await context.close();
});

/** The number of sheets of a PDF. */
const sheets = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test('pages print, the overview on one sheet and what it folds on a second', async () => {
  for (const lang of looked) {
    none(await each(samples(lang, 1), {}, async (page, path) => {
      const count = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      const isOverview = path.replace(/^[a-z]{2}\//, '') === 'index.html';
      if (count < 1) return ['prints nothing'];
      const most = (await page.locator('main .rest').count()) > 0 ? 2 : 1;
      return isOverview && count > most ? [`needs ${count} sheets`] : [];
    }), 'pages that do not print well');
  }
});

test('a brief whose line for slides was chosen prints a part a sheet, across', async () => {
  const [brief] = samples(looked[0], 1).filter(({ path }) => /(^|\/)briefs\//.test(path));
  if (!brief) return;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${fileUrl(brief.path)}#slides`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const parts = await page.locator('main section:not([aria-labelledby=slides], [aria-labelledby=others])').count();
  assert.ok(sheets(pdf) > parts, `${sheets(pdf)} sheets for ${parts} parts`);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
  assert.ok(Number(width) > Number(height), `${width} × ${height}`);
  await context.close();
});

test('navigation is not printed, details are', async () => {
  none(await each(samples(looked[0], 1), {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const faults = [];
      if ([...document.querySelectorAll('header nav')].some((nav) => nav.checkVisibility())) faults.push('prints its navigation');
      // Earlier months of the changes are printed once one of them is open.
      document.querySelector('#earlier details')?.setAttribute('open', '');
      const folded = [...document.querySelectorAll('main details > :not(summary)')].filter((part) => !part.checkVisibility());
      if (folded.length > 0) faults.push(`leaves out ${folded.length} folded parts`);
      return faults;
    });
  }), 'pages with a wrong print');
});
