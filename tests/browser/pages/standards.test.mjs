// The Nu checker on every HTML, SVG and CSS file of the site: no errors.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import vnu from 'vnu-jar';

import { none, root } from '../site.mjs';

function check(flags, folder = root) {
  const run = spawnSync('java', ['-Xss4m', '-jar', vnu, '--format', 'json', '--exit-zero-always', ...flags, folder], {
    encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (run.error || !run.stderr.includes('"messages"')) {
    throw new Error(`the checker did not run: ${run.error ?? run.stderr.slice(0, 2000)}`);
  }
  const errors = JSON.parse(run.stderr).messages
    .filter(({ type, message }) => type !== 'info' && !unknownToTheChecker.some((words) => message.includes(words)));
  const byMessage = new Map();
  for (const { url, lastLine, message } of errors) {
    byMessage.set(message, [...(byMessage.get(message) ?? []), `${decodeURI(url ?? '').split(`${root}/`).pop()}:${lastLine}`]);
  }
  return [...byMessage].map(([message, places]) => `${places.length} times, as in ${places[0]}: ${message}`);
}

/** Properties of published CSS modules that the checker's list does not have. */
const unknownToTheChecker = ['“paint-order”'];

test('the checker sees an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'auditbook-'));
  writeFileSync(join(folder, 'wrong.html'), '<!doctype html><html lang=en><title>x</title><p><div role=row></p></div>');
  try {
    assert.notEqual(check(['--skip-non-html'], folder).length, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('HTML', () => none(check(['--skip-non-html']), 'errors in HTML'));
test('SVG', () => none(check(['--skip-non-svg']), 'errors in SVG'));
test('CSS', () => none(check(['--skip-non-css']), 'errors in CSS'));
