// What is inside the program, as CycloneDX; the same sources give the same list. What tests and building alone use is left out:
//
//   cargo tree --locked --target TARGET --edges normal --prefix depth --format '{p}|{l}' | node packaging/sbom.mjs DATE
import { readFileSync } from 'node:fs';

const line = /^(?<depth>\d+)(?<name>\S+) v(?<version>\S+)[^|]*\|(?<license>.*?)(?: \(\*\))?$/;
const components = new Map();
const dependencies = new Map();
const above = [];
for (const text of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { depth, name, version, license } = line.exec(text).groups;
  const reference = `pkg:cargo/${name}@${version}`;
  above.length = Number(depth);
  if (above.length > 0) dependencies.get(above.at(-1)).add(reference);
  above.push(reference);
  if (components.has(reference)) continue;
  dependencies.set(reference, new Set());
  const licenses = license ? { licenses: [{ expression: license.replaceAll('/', ' OR ') }] } : {};
  components.set(reference, { type: components.size === 0 ? 'application' : 'library', 'bom-ref': reference, name, version, ...licenses, purl: reference });
}
const [root, ...others] = components.keys();
others.sort();
process.stdout.write(`${JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { timestamp: process.argv[2], component: components.get(root) },
  components: others.map((reference) => components.get(reference)),
  dependencies: [root, ...others].map((ref) => ({ ref, dependsOn: [...dependencies.get(ref)].sort() })),
}, null, 2)}\n`);
