// The published site as the checks see it: its files, the kinds of page, a server under a sub-path, a browser.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

/** The folder of the built site. */
export const root = resolve(process.env.AUDITBOOK_SITE ?? new URL('../../site', import.meta.url).pathname);

if (!existsSync(join(root, 'index.html'))) {
  throw new Error(`there is no site in ${root}: build one, or name it in AUDITBOOK_SITE`);
}

/** The interface languages of the site, the first of which has its pages at the top. */
export const languages = [
  /<html[^>]*\blang="?([a-z]+)/.exec(readFileSync(join(root, 'index.html'), 'utf8'))[1],
  ...['en', 'el', 'ro', 'ar', 'et', 'ru'].filter((lang) => existsSync(join(root, lang, 'index.html'))),
];

/** The languages whose pages are looked at one by one: one of each direction, unless AUDITBOOK_LANGUAGES says otherwise. */
export const looked = (process.env.AUDITBOOK_LANGUAGES ?? 'en,ar').split(',');
for (const lang of looked) {
  if (!languages.includes(lang)) throw new Error(`${root} has no pages in ${lang}`);
}

/** Every file of the site, `/` between folders, sorted. */
export const files = walk(root).sort();

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join('/')];
  });
}

/** Every page as {path, lang, kind, bytes}: `et/metrics/fcr.html` is of the kind `metrics/*`, `et/metrics.html` of `metrics`. */
export const pages = files.filter((path) => path.endsWith('.html')).map((path) => {
  const parts = path.split('/');
  const lang = languages.includes(parts[0]) ? parts.shift() : languages[0];
  const name = parts.pop().replace(/\.html$/, '');
  return { path, lang, kind: parts.length ? `${parts.join('/')}/*` : name, bytes: statSync(join(root, path)).size };
});

/** The largest page of every kind in `lang`, and one from the middle unless AUDITBOOK_SAMPLES says one. */
export function samples(lang, perKind = Number(process.env.AUDITBOOK_SAMPLES ?? 2)) {
  const kinds = new Map();
  for (const page of pages.filter((page) => page.lang === lang)) {
    kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
  }
  return [...kinds.values()].flatMap((ofKind) => {
    ofKind.sort((a, b) => b.bytes - a.bytes || a.path.localeCompare(b.path));
    const chosen = [ofKind[0], ofKind[Math.floor(ofKind.length / 2)]];
    return [...new Set(chosen)].slice(0, perKind);
  });
}

export const read = (path) => readFileSync(join(root, path), 'utf8');
export const fileUrl = (path) => pathToFileURL(join(root, path)).href;

/** A path as it stands in an address. */
export const encoded = (path) => path.split('/').map(encodeURIComponent).join('/');

/** Chromium without any service of its own that would use the network. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.AUDITBOOK_CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    ],
  });
}

/** The types that a static host sends. */
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.xml': 'application/xml', '.csv': 'text/csv', '.txt': 'text/plain; charset=utf-8',
};

/** Serves the site below `/some/where/`; gives its address and a way to stop. */
export async function serve() {
  const prefix = '/some/where/';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const inside = path.startsWith(prefix) ? posix.normalize(path.slice(prefix.length) || 'index.html') : '..';
    const file = join(root, inside);
    if (inside.startsWith('..') || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** Opens `url` and gives the page with what went wrong while it loaded: errors, blocked and foreign requests. */
export async function open(context, url, base) {
  const page = await context.newPage();
  const trouble = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(base) && !address.startsWith('data:')) trouble.push(`asked for ${address}`);
  });
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, trouble };
}

/** Fails with one line a finding, the first forty of them. */
export function none(found, what) {
  if (found.length === 0) return;
  const rest = found.length > 40 ? `\n… and ${found.length - 40} more` : '';
  throw new Error(`${found.length} ${what}:\n${found.slice(0, 40).join('\n')}${rest}`);
}
