// Packs the npm packages: one for each machine, which carries the program, and `auditbook`, which starts the one that fits.
//
//   node packaging/npm/pack.mjs OUT VERSION MACHINE=BINARY …     MACHINE as node says it: linux-x64, darwin-arm64, win32-x64
//
// OUT gets one folder for each package, ready for `npm pack` or `npm publish`.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const machines = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
const [out, version, ...binaries] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+/.test(version ?? '') || binaries.length === 0) {
  console.error('usage: pack.mjs OUT VERSION MACHINE=BINARY …');
  process.exit(2);
}

const common = {
  version,
  license: 'MIT OR Apache-2.0',
  repository: { type: 'git', url: 'git+https://github.com/auditbook/auditbook.git' },
};

function write(name, description, extra, files) {
  const folder = join(out, name);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md']) copyFileSync(join(root, licence), join(folder, licence));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, description, ...common, ...extra }, null, 2)}\n`);
  for (const [from, to] of files) {
    copyFileSync(from, join(folder, to));
    chmodSync(join(folder, to), 0o755);
  }
}

const packed = binaries.map((word) => {
  const [machine, binary] = word.split('=');
  if (!machines.includes(machine)) throw new Error(`unknown machine \`${machine}\`: ${machines.join(', ')}`);
  const [os, cpu] = machine.split('-');
  write(`auditbook-${machine}`, `auditbook for ${machine}`, { os: [os], cpu: [cpu] }, [[binary, `bin/auditbook${os === 'win32' ? '.exe' : ''}`]]);
  return `auditbook-${machine}`;
});

const { description } = /^description = "(?<description>.*)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8')).groups;
const optionalDependencies = Object.fromEntries(packed.map((name) => [name, version]));
write('auditbook', description, { bin: { auditbook: 'bin/auditbook.js' }, engines: { node: '>=18' }, optionalDependencies }, [[join(here, 'start.js'), 'bin/auditbook.js']]);
