// Whatever a workspace holds: pages fit a phone, a tablet and a desk in every language, no heading fills the screen, no page grows without bound.

import test, { after, before } from 'node:test';

import { fileUrl, languages, launch, looked, none, pages, samples } from '../site.mjs';

const KB = 1024;
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** What sticks out of the page sideways, and headings of more than `most` lines. Runs in the page. */
function faults(most) {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) {
    const sticksOut = (element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !element.closest('.scroll');
    };
    const culprits = [...document.querySelectorAll('body *')].filter(sticksOut)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    found.push(`${document.documentElement.scrollWidth} wide: ${[...new Set(culprits)].slice(0, 5).join(', ')}`);
  }
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
    const text = document.createRange();
    text.selectNodeContents(heading);
    const lines = text.getBoundingClientRect().height / parseFloat(getComputedStyle(heading).lineHeight);
    if (lines > most + 0.5) found.push(`a heading of ${Math.round(lines)} lines: “${heading.textContent.slice(0, 60)}…”`);
  }
  return found;
}

// Between a phone and a desk it is the length of words that decides: every language is looked at.
const phone = looked.flatMap((lang) => samples(lang));
const wider = languages.flatMap((lang) => samples(lang, 1));

const first = samples(languages[0], 1);

for (const [width, looks] of [[320, phone], [390, phone], [600, first], [700, first], [768, wider], [1000, first], [1024, wider], [1280, wider]]) {
  test(`pages fit ${width} pixels`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const found = [];
    for (const { path } of looks) {
      await page.goto(fileUrl(path));
      found.push(...(await page.evaluate(faults, width < 390 ? 16 : 8)).map((fault) => `${path}: ${fault}`));
    }
    await context.close();
    none(found, 'pages that do not fit');
  });
}

/** Tables in which a row does not fill the columns that are headed. Runs in the page. */
function gaps() {
  const shown = (cells) => [...cells].filter((cell) => getComputedStyle(cell).display !== 'none').reduce((sum, cell) => sum + cell.colSpan, 0);
  return [...document.querySelectorAll('main table')].flatMap((table) => {
    const heads = shown(table.querySelectorAll('thead th'));
    const rows = [...table.querySelectorAll('tbody tr:not(.grp)')].map((row) => shown(row.cells));
    const other = rows.find((cells) => cells !== heads);
    return other === undefined ? [] : [`${heads} heads over ${other} cells: ${table.caption?.textContent}`];
  });
}

test('every value of a table stands under its head', async () => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
  const page = await context.newPage();
  const found = [];
  for (const { path } of first) {
    await page.goto(fileUrl(path));
    found.push(...(await page.evaluate(gaps)).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  none(found, 'tables out of step');
});

test('the overview is no larger than 150 KB, any page than 400 KB', () => {
  const heavy = pages.filter(({ kind, bytes }) => bytes > (kind === 'index' ? 150 : 400) * KB);
  none(heavy.map(({ path, bytes }) => `${path}: ${Math.round(bytes / KB)} KB`), 'pages that are too large');
});
