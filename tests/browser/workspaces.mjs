// Workspaces that are nothing like the demonstration, made anew from a seed: the same bytes each time.
//
//   node tests/browser/workspaces.mjs FOLDER [NAME…]
//
//   empty    settings and nothing else
//   tiny     one audit
//   wide     40 metrics, 800 audits, 28 gaps in three cells of the matrix, 34 categories of complaints, 13 channels
//   long     years of 100 %, twelve years of months, many plans on one metric, many versions of one checklist
//   strange  words of 80 letters, seven-digit money, ratios near zero, zeros, other scripts, markup in titles
//
// All are built as of 2026-06-30.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Numbers from 0 to 1 that follow from `seed` alone. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (number) => String(number).padStart(2, '0');
const range = (count) => [...Array(count).keys()];

/** The last `count` months up to June 2026, the oldest first. */
const months = (count) => range(count).map((at) => {
  const month = 2026 * 12 + 5 - (count - 1 - at);
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
});

const series = (values) => {
  const periods = months(values.length);
  return `series: {${values.map((value, at) => `${periods[at]}: ${value}`).join(', ')}}`;
};

const document = (lines, body = '') => `---\n${lines.filter(Boolean).join('\n')}\n---\n${body}`;
const words = (text) => JSON.stringify(text);

const checklist = (version = 1, { items = 6, title = 'Phone calls' } = {}) => document([
  'kind: checklist', 'id: calls', `version: ${version}`, `title: ${words(title)}`, 'pass: 80', 'sections:',
  '  talk:', '    title: The talk', '    items:',
  ...range(items).map((at) => `      Q${two(at + 1)}: {ask: ${words(`Is point ${at + 1} of the talk kept, as version ${version} asks it?`)}${at === 0 ? ', critical: yes' : ''}}`),
]);

function audit(chance, { day, checklist = 'calls@1', scope, items = 6, auditor = 'Ana', title }) {
  const answer = () => ['yes', 'yes', 'yes', 'partly', 'no'][Math.floor(chance() * 5)];
  return document([
    'kind: audit', title && `title: ${words(title)}`, `checklist: ${checklist}`, `date: ${day}`, `auditor: ${auditor}`,
    scope && `scope: ${scope}`, 'sample: {population: 400, reviewed: 30, method: random}', 'answers:',
    ...range(items).map((at) => `  Q${two(at + 1)}: ${at === 0 ? 'yes' : answer()}`),
  ], 'Thirty calls were heard to the end.\n');
}

/** A goal that starts where the series of `values` stood a year before its end. */
const goal = ({ metric, title, values, to, owner = 'Ana', effect = 'loyalty' }) => document([
  'kind: goal', title && `title: ${words(title)}`, `owner: ${words(owner)}`, `metric: ${metric}`, `from: {2025-06: ${values.at(-13)}}`,
  `to: {2026-12: ${to}}`, `effect: ${effect}`,
]);

const gap = ({ title, metric, current, target, impact, effort, owner = 'Ana', status = 'open', due, more = [] }) => document([
  'kind: gap', title && `title: ${words(title)}`, `owner: ${words(owner)}`, metric && `metric: ${metric}`, `current: ${current}`,
  `target: ${target}`, `impact: ${impact}`, `effort: ${effort}`, 'opened: 2026-01-15', due && `due: ${due}`, `status: ${status}`, ...more,
]);

/** A log and its file: a line for each case. */
function log(chance, { categories, channels, months: count, each }) {
  const rows = ['id,received,due,closed,channel,type,category'];
  for (const month of months(count)) {
    for (let at = 0; at < each; at += 1) {
      const pick = (list) => list[Math.floor(chance() ** 2 * list.length)];
      const day = 1 + Math.floor(chance() * 20);
      const closed = chance() < 0.85 ? `${month}-${two(day + Math.floor(chance() * 8))}` : '';
      const type = chance() < 0.8 ? 'complaint' : 'compliment';
      rows.push(`${rows.length},${month}-${two(day)},${month}-${two(day + 5)},${closed},${pick(channels)},${type},${words(pick(categories))}`);
    }
  }
  return {
    'cases.md': document(['kind: log', 'title: Cases of all desks', 'owner: Ana', 'file: cases.csv']),
    'cases.csv': `${rows.join('\n')}\n`,
  };
}

function survey(chance, { people, channels, day, column = 'Would you recommend us', comments }) {
  const rows = [`${words(column)},Satisfied,Channel,Themes,Words`];
  for (let at = 0; at < people; at += 1) {
    const liking = chance();
    const theme = ['waiting', 'price', 'kindness', 'delivery'][Math.floor(chance() * 4)];
    rows.push([Math.round(4 + liking * 6), 1 + Math.round(liking * 4), channels[Math.floor(chance() * channels.length)], theme,
      words(comments[Math.floor(chance() * comments.length)])].join(','));
  }
  return {
    text: document([
      'kind: survey', 'owner: Ana', 'wave-of: customers', `invited: ${people * 4}`, `date: ${day}`, `responses: answers-${day}.csv`,
      'by: Channel', 'questions:', `  recommend: {column: ${words(column)}, scale: 0-10, method: nps}`,
      '  satisfied: {column: Satisfied, scale: 1-5, method: csat, top: 4}', '  themes: {column: Themes, method: themes}',
      '  words: {column: Words, method: text, publish: yes}',
    ]),
    rows: `${rows.join('\n')}\n`,
  };
}

const makers = {
  empty: () => ({ 'auditbook.yaml': 'title: Nothing yet\nlanguages: [en]\n' }),

  tiny: () => ({
    'auditbook.yaml': 'title: Corner shop\nlanguages: [en]\n',
    'audits/2026-06.md': document([
      'kind: audit', 'checklist: auditbook/getting-started@1', 'date: 2026-06-12', 'auditor: Ana', 'answers:',
      ...['yes', 'partly', 'no', 'yes'].map((answer, at) => `  G${two(at + 1)}: ${answer}`),
    ], 'We asked ourselves on a quiet morning.\n'),
  }),

  wide() {
    const chance = random(2);
    const channels = ['phone', 'email', 'chat', 'shop', 'letter', 'social media', 'video', 'callback', 'field visit', 'marketplace',
      'text message', 'kiosk', 'partner'];
    const made = { 'auditbook.yaml': 'title: Forty measures of one service\nlanguages: [en]\n', 'audits/calls.md': checklist(1, { items: 12 }) };
    range(40).forEach((at) => {
      const way = at % 3 === 0 ? 'lower' : 'higher';
      const drift = (at % 5) - 2;
      const values = range(30).map((month) => (60 + at / 2 + chance() * 6 + (drift * month) / 8).toFixed(1));
      made[`audits/metrics/m${two(at)}.md`] = document([
        'kind: metric', `title: ${words(`Measure ${at + 1} of the service as customers meet it`)}`, 'unit: percent', `better: ${way}`,
        `group: ${['customer', 'operations', 'employee', 'business'][at % 4]}`, at % 4 === 3 ? '' : `target: ${70 + (at % 7)}`, series(values),
      ]);
      if (at % 2 === 0) {
        made[`audits/goals/g${two(at)}.md`] = goal({
          metric: `m${two(at)}`, values, to: way === 'lower' ? 58 : 78, owner: ['Ana', 'Bo', 'Chris', 'Dora'][at % 4],
          effect: ['loyalty', 'cost', 'retention', 'processes', 'satisfaction'][at % 5],
        });
      }
    });
    range(800).forEach((at) => {
      const month = months(30)[Math.floor(at / 27)];
      made[`audits/audits/a${String(at).padStart(3, '0')}.md`] = audit(chance, {
        day: `${month}-${two(1 + (at % 28))}`, scope: `{channel: ${channels[at % 13]}, team: ${['north', 'south', 'east', 'west'][at % 4]}}`,
        items: 12, auditor: ['Ana', 'Bo', 'Chris'][at % 3],
      });
    });
    range(28).forEach((at) => {
      const [impact, effort] = [[4, 2], [4, 2], [3, 3], [5, 1]][at % 4];
      made[`audits/gaps/gap-${two(at)}.md`] = gap({
        title: `Customers wait for an answer about ${['delivery', 'returns', 'invoices', 'repairs'][at % 4]} in case ${at + 1}`,
        metric: `m${two(at)}`, current: 60 + (at % 9), target: at % 3 === 0 ? 50 : 80, impact, effort, owner: ['Ana', 'Bo', 'Chris', 'Dora'][at % 4],
        due: at % 3 === 0 ? '2026-05-31' : '2026-10-31',
      });
    });
    const categories = range(34).map((at) => `Complaint about part ${at + 1} of the order`);
    Object.entries(log(chance, { categories, channels, months: 18, each: 70 })).forEach(([name, text]) => { made[`audits/logs/${name}`] = text; });
    ['2025-06-02', '2025-12-01', '2026-05-04'].forEach((day) => {
      const comments = range(60).map((at) => `Comment ${at + 1}: the answer came ${at % 2 ? 'late' : 'quickly'} and was ${at % 3 ? 'kind' : 'short'}.`);
      const { text, rows } = survey(chance, { people: 260, channels, day, comments });
      made[`audits/surveys/customers-${day}.md`] = text;
      made[`audits/surveys/answers-${day}.csv`] = rows;
    });
    range(60).forEach((at) => {
      made[`audits/visits/v${two(at)}.md`] = document([
        'kind: visit', `date: ${months(24)[at % 24]}-${two(1 + (at % 28))}`, `time: "${two((at * 7) % 24)}:10"`, `channel: ${channels[at % 13]}`,
        `waited: ${20 + at * 3}s`, `answered: ${at % 4 === 0 ? 'no' : 'yes'}`, 'resolved: yes',
      ]);
    });
    return made;
  },

  long() {
    const chance = random(3);
    const made = { 'auditbook.yaml': 'title: Twelve years\nlanguages: [en]\n' };
    range(9).forEach((at) => { made[`audits/checklists/calls.v${at + 1}.md`] = checklist(at + 1); });
    range(108).forEach((at) => {
      const month = months(108)[at];
      made[`audits/audits/${month}.md`] = audit(chance, { day: `${month}-15`, checklist: `calls@${Math.floor(at / 12) + 1}`, scope: '{channel: phone}' });
    });
    const perfect = document(['kind: metric', 'title: Cases closed on time', 'unit: percent', 'better: higher', 'target: 100', series(range(30).map(() => 100))]);
    made['audits/metrics/perfect.md'] = perfect;
    made['audits/metrics/almost.md'] = document([
      'kind: metric', 'title: Calls answered', 'unit: percent', 'better: higher', 'target: 98', 'warn: 97', series(range(36).map((at) => (at % 11 === 5 ? 99.2 : 100))),
    ]);
    const decade = range(144).map((at) => (58 + at / 9 + chance() * 5).toFixed(1));
    made['audits/metrics/decade.md'] = document([
      'kind: metric', 'title: Solved at the first contact', 'unit: percent', 'better: higher', 'target: {2014: 60, 2017: 65, 2020: 70, 2023: 75}',
      'spc: {rebase: {2018-01: the telephone desk moved to one place, 2022-06: a new case system}}',
      series(decade),
    ]);
    made['audits/metrics/faults.md'] = document([
      'kind: metric', 'title: Wrong letters sent', 'unit: count', 'better: lower', 'target: 0', series(range(60).map((at) => (at % 7 === 0 ? 1 : 0))),
    ]);
    made['audits/goals/keep.md'] = document(['kind: goal', 'owner: Ana', 'metric: perfect', 'from: {2025-06: 100}', 'to: {2026-12: 100}', 'effect: loyalty']);
    made['audits/goals/decade.md'] = goal({ metric: 'decade', values: decade, to: 80, owner: 'Bo' });
    range(14).forEach((at) => {
      const year = 2014 + Math.floor((at * 12) / 14);
      made[`audits/plans/plan-${two(at)}.md`] = document([
        'kind: plan', `title: ${words(`Step ${at + 1} towards one contact`)}`, 'owner: Bo', at % 2 ? 'closes: gap/contact' : '', `start: ${year}-02-01`,
        'actions:', `  train: {do: Train the desk anew, who: Bo, due: ${year}-06-30, done: ${year}-06-${two(10 + at)}}`,
        at > 10 ? '  check: {do: Look at what it brought, who: Bo, due: 2026-05-01}' : '', `change: ${year}-07-01`,
        'evaluate: {quantitative: metric/decade}',
      ]);
    });
    made['audits/gaps/contact.md'] = gap({ title: 'Two contacts where one should do', metric: 'decade', current: 70, target: 80, impact: 5, effort: 4, due: '2026-12-31', status: 'doing', more: ['plan: plan-13'] });
    Object.entries(log(chance, { categories: ['Delivery', 'Bill', 'Tone'], channels: ['phone', 'email'], months: 60, each: 12 }))
      .forEach(([name, text]) => { made[`audits/logs/${name}`] = text; });
    return made;
  },

  strange() {
    const chance = random(4);
    const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften';
    const made = { 'auditbook.yaml': `title: ${words('Odd <b>names</b> & figures')}\nlanguages: [en, ar]\n` };
    made['audits/calls.md'] = checklist(1, { title: endless });
    const values = {};
    const metric = (name, lines, points) => {
      values[name] = points;
      made[`audits/metrics/${name}.md`] = document(['kind: metric', ...lines, series(points)]);
    };
    metric('turnover', ['title: Turnover through service', 'unit: currency:EUR', 'better: higher', 'target: 1500000'], range(24).map((at) => (1201668.02 + at * 9000 + chance() * 90000).toFixed(2)));
    metric('endless', [`title: ${words(endless)}`, 'unit: percent', 'better: higher', 'target: 90'], range(20).map(() => (70 + chance() * 9).toFixed(1)));
    metric('ratio', ['title: Faults for each letter', 'unit: ratio', 'better: lower', 'target: 0.001'], range(20).map(() => (0.0008 + chance() * 0.001).toFixed(4)));
    metric('zeros', ['title: Accidents at the desk', 'unit: count', 'better: lower', 'target: 0'], range(26).map(() => 0));
    metric('near', ['title: Angry letters', 'unit: count', 'better: lower'], range(26).map((at) => (at % 5 === 0 ? 2 : Math.floor(chance() * 2))));
    metric('close', ['title: Answered within a day', 'unit: percent', 'better: higher', 'target: 80', 'warn: 79'], range(16).map((at) => (at === 15 ? 79.98 : 80.1)));
    metric('two', ['title: Measured twice', 'unit: score', 'better: higher', 'target: 60'], [61, 64.5]);
    metric('arabic', ['title: رضا العملاء عن خدمة الهاتف', 'lang: ar', 'unit: percent', 'better: higher', 'target: 75'], range(18).map((at) => 66 + at / 2));
    metric('greek', ['title: Ικανοποίηση πελατών από την τηλεφωνική εξυπηρέτηση', 'lang: el', 'unit: percent', 'better: higher', 'target: 75'], range(18).map((at) => (82 - at / 2)));
    metric('markup', ['title: "<script>alert(1)</script> & <i>slanted</i> \\"quoted\\""', 'unit: percent', 'better: neutral'], range(14).map(() => (40 + chance() * 6).toFixed(1)));
    metric('losses', ['title: Result of the repair desk', 'unit: currency:EUR', 'better: higher', 'target: 0', 'bounds: [null, null]'], range(20).map(() => (-40000 + chance() * 60000).toFixed(0)));
    made['audits/goals/turnover.md'] = goal({ metric: 'turnover', values: values.turnover, to: 1600000, owner: endless, effect: '[profit, loyalty]' });
    made['audits/goals/endless.md'] = goal({ metric: 'endless', values: values.endless, title: endless, to: 90 });
    made['audits/goals/ratio.md'] = goal({ metric: 'ratio', values: values.ratio, to: 0.001 });
    made['audits/goals/arabic.md'] = goal({ metric: 'arabic', values: values.arabic, to: 75, owner: 'ليلى حداد' });
    made['audits/goals/zeros.md'] = document(['kind: goal', 'owner: Ana', 'metric: zeros', 'from: {2025-06: 0}', 'to: {2026-12: 0}']);
    made['audits/gaps/endless.md'] = gap({ title: endless, metric: 'endless', current: 72, target: 90, impact: 5, effort: 1, owner: endless, due: '2026-03-01' });
    made['audits/gaps/endless-b.md'] = gap({ title: `${endless} zweites`, metric: 'endless', current: 74, target: 90, impact: 5, effort: 1 });
    made['audits/gaps/money.md'] = gap({ title: 'Turnover <below> plan', metric: 'turnover', current: 1201668.02, target: 1500000, impact: 4, effort: 4 });
    made['audits/gaps/past.md'] = gap({ title: 'Faults already below their target', metric: 'ratio', current: 0.0009, target: 0.001, impact: 2, effort: 1 });
    made['audits/gaps/arabic.md'] = gap({ title: 'انتظار طويل على الهاتف', metric: 'arabic', current: 70, target: 75, impact: 3, effort: 3, more: ['lang: ar'] });
    made['audits/plans/endless.md'] = document(['kind: plan', `title: ${words(endless)}`, `owner: ${endless}`, 'closes: endless', 'start: 2026-01-10', 'actions:', `  one: {do: ${words(`${endless} ${endless}`)}, who: ${endless}, due: 2026-02-10}`, 'evaluate: {quantitative: metric/endless}']);
    range(6).forEach((at) => {
      made[`audits/audits/a${at}.md`] = audit(chance, { day: `2026-0${at + 1}-11`, scope: `{channel: ${at % 2 ? 'phone' : endless}, team: "<b>north</b>"}`, title: at === 2 ? `${endless} & <i>others</i>` : undefined });
    });
    Object.entries(log(chance, { categories: [endless, `${endless}!`, 'تأخير', 'Χρόνος αναμονής', '<b>bold</b>'], channels: ['phone', endless], months: 14, each: 14 }))
      .forEach(([name, text]) => { made[`audits/logs/${name}`] = text; });
    const comments = [`${endless}!`, 'انتظرت طويلا جدا', 'Περίμενα πολύ', '<script>alert("no")</script>', 'Fine.'];
    const { text, rows } = survey(chance, { people: 60, channels: ['phone', endless], day: '2026-05-04', column: `${endless}?`, comments });
    made['audits/surveys/customers.md'] = text;
    made['audits/surveys/answers-2026-05-04.csv'] = rows;
    made['audits/competitors/endless.md'] = document(['kind: competitor', `title: ${words(endless)}`, 'owner: Ana', 'checked: 2026-06-01', 'how: website', 'values:', '  endless: {value: 88, n: 12, source: a long look}', '  close: {value: 81, n: 9, source: own test}']);
    range(5).forEach((at) => {
      made[`audits/visits/v${at}.md`] = document(['kind: visit', `date: 2026-0${at + 1}-20`, `time: "${two(at * 5)}:30"`, `channel: ${at % 2 ? endless : 'phone'}`, `place: ${endless}`, `answered: ${at % 2 ? 'no' : 'yes'}`, 'waited: 0s']);
    });
    return made;
  },
};

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('say the folder to make the workspaces in');
for (const name of wanted.length > 0 ? wanted : Object.keys(makers)) {
  if (!makers[name]) throw new Error(`there is no workspace “${name}”: ${Object.keys(makers).join(', ')}`);
  rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of Object.entries(makers[name]())) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
