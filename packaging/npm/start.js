#!/usr/bin/env node
// Starts the program of the package for this machine, with the same arguments, streams and exit code.
'use strict';
const { spawnSync } = require('node:child_process');
const { constants } = require('node:os');

const name = `auditbook-${process.platform}-${process.arch}`;
let program;
try {
  program = require.resolve(`${name}/bin/auditbook${process.platform === 'win32' ? '.exe' : ''}`);
} catch {
  console.error(`error: there is no auditbook for this machine: the package \`${name}\` is not installed`);
  console.error('help: install with optional dependencies, or build it: `cargo install --locked auditbook`');
  process.exit(2);
}
const { status, signal, error } = spawnSync(program, process.argv.slice(2), { stdio: 'inherit' });
if (error) {
  console.error(`error: \`${program}\` cannot be started: ${error.message}`);
  process.exit(2);
}
process.exit(status ?? 128 + (constants.signals[signal] ?? 0));
