// Without a browser: every link leads somewhere, nothing is asked of another host, pages are light.

import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';

import { Parser } from 'htmlparser2';

import { files, languages, none, pages, read, root } from '../site.mjs';

const KB = 1024;
const known = new Set(files);

/** The ids of a page, its links, the files it loads, and whether it narrows its list by what stands after the `#`. */
function outline(path) {
  const found = { ids: new Set(), links: [], loads: [], narrows: false };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) found.ids.add(attributes.id);
      if (attributes.class === 'filters') found.narrows = true;
      const target = attributes.href ?? attributes.src ?? attributes['xlink:href'];
      if (target === undefined) return;
      const isLoaded = ['script', 'img', 'use', 'image', 'source', 'iframe'].includes(name)
        || (name === 'link' && /stylesheet|icon|preload/.test(attributes.rel ?? ''));
      (isLoaded ? found.loads : found.links).push(target);
    },
  });
  parser.end(read(path));
  return found;
}

const outlines = new Map(pages.map((page) => [page.path, outline(page.path)]));
const isElsewhere = (target) => /^(https?:)?\/\/|^mailto:|^tel:|^data:/.test(target);

/** The path in the site and the anchor that `target` on the page at `from` leads to. */
function destination(from, target) {
  const [address, anchor] = target.split('#', 2);
  const plain = decodeURIComponent(address.split('?', 1)[0]);
  return { path: plain === '' ? from : posix.join(posix.dirname(from), plain), anchor };
}

/** Whether `page` has what `anchor` asks for: an element, or a list that a `key=value` narrows. */
const hasAnchor = ({ ids, narrows }, anchor) => ids.has(anchor) || (narrows && anchor.includes('='));

test('every link and anchor leads somewhere', () => {
  const broken = [];
  for (const [from, { links, loads }] of outlines) {
    for (const target of [...links, ...loads].filter((target) => !isElsewhere(target))) {
      const { path, anchor } = destination(from, target);
      if (target.startsWith('/')) broken.push(`${from}: ${target} is not relative`);
      else if (!known.has(path)) broken.push(`${from}: ${target} leads to no file`);
      else if (anchor && outlines.has(path) && !hasAnchor(outlines.get(path), decodeURIComponent(anchor))) {
        broken.push(`${from}: ${target} leads to no element`);
      }
    }
  }
  none(broken, 'broken links');
});

test('nothing is loaded from another host', () => {
  const foreign = [...outlines].flatMap(([from, { loads }]) =>
    loads.filter((target) => isElsewhere(target) && !target.startsWith('data:')).map((target) => `${from}: ${target}`));
  none(foreign, 'loads from elsewhere');
});

test('every page can be reached from the overview of its language', () => {
  const reached = new Set();
  const waiting = languages.map((lang, at) => (at === 0 ? 'index.html' : `${lang}/index.html`)).filter((path) => known.has(path));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (reached.has(path) || !outlines.has(path)) continue;
    reached.add(path);
    const { links } = outlines.get(path);
    waiting.push(...links.filter((target) => !isElsewhere(target)).map((target) => destination(path, target).path));
  }
  none(pages.filter((page) => !reached.has(page.path)).map((page) => page.path), 'pages that nothing leads to');
});

test('every page carries the strict policy, its language and its direction', () => {
  const wrong = pages.flatMap(({ path, lang }) => {
    const head = read(path).slice(0, 4000);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(head)?.[1] ?? '';
    const faults = [];
    if (!policy.includes("default-src 'none'") || /unsafe|\*|https?:/.test(policy)) faults.push(`policy “${policy}”`);
    if (!new RegExp(`<html[^>]*\\blang="?${lang}["\\s>]`).test(head)) faults.push(`no lang=${lang}`);
    if (!new RegExp(`<html[^>]*\\bdir="?${lang === 'ar' ? 'rtl' : 'ltr'}["\\s>]`).test(head)) faults.push('no dir');
    return faults.map((fault) => `${path}: ${fault}`);
  });
  none(wrong, 'pages with a wrong head');
});

test('the overview weighs less than 150 KB with its charts, any page less than 300 KB', () => {
  const size = (path) => statSync(join(root, path)).size;
  const heavy = pages.flatMap(({ path, kind, bytes }) => {
    const loaded = new Set(outlines.get(path).loads.filter((target) => !isElsewhere(target))
      .map((target) => destination(path, target).path).filter((target) => target !== path && known.has(target)));
    const weight = [...loaded].reduce((sum, target) => sum + size(target), bytes);
    const limit = kind === 'index' ? 150 : 300;
    return weight > limit * KB ? [`${path}: ${Math.round(weight / KB)} KB, limit ${limit}`] : [];
  });
  none(heavy, 'pages that are too heavy');
});
