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

for (const [width, looks] of [[320, phone], [390, phone], [768, wider], [1280, wider]]) {
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

test('the overview is no larger than 150 KB, any page than 400 KB', () => {
  const heavy = pages.filter(({ kind, bytes }) => bytes > (kind === 'index' ? 150 : 400) * KB);
  none(heavy.map(({ path, bytes }) => `${path}: ${Math.round(bytes / KB)} KB`), 'pages that are too large');
});
