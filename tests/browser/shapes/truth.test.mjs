// The English pages against the report that is published beside them: headlines, rows and pages tell the same numbers and states.

import assert from 'node:assert/strict';
import test from 'node:test';

import { Parser } from 'htmlparser2';

import { files, languages, none, read } from '../site.mjs';

const at = languages[0] === 'en' ? '' : 'en/';
assert.ok(languages.includes('en'), 'the site has English pages');
const report = JSON.parse(read('data/auditbook.json'));
const there = (path) => files.includes(at + path);

const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** A number as sentences say it. */
const said = (n) => names[n] ?? n.toLocaleString('en');

/** The text of a page's parts: its heading, the rows of its tables with the link of each, its lines. */
function parts(path) {
  const found = { heading: '', rows: [], lines: [], text: '' };
  const open = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (['svg', 'style', 'script'].includes(name)) hidden += 1;
      if (name === 'tr') found.rows.push({ links: [], text: '' });
      if (name === 'li') found.lines.push('');
      if (name === 'a' && found.rows.length > 0 && open.includes('tr')) found.rows.at(-1).links.push(attributes.href ?? '');
      open.push(name);
    },
    ontext(text) {
      if (hidden > 0) return;
      found.text += text;
      if (open.includes('h1')) found.heading += text;
      if (open.includes('tr')) found.rows.at(-1).text += ` ${text}`;
      if (open.includes('li')) found.lines[found.lines.length - 1] += text;
    },
    onclosetag(name) {
      if (['svg', 'style', 'script'].includes(name)) hidden -= 1;
      open.splice(open.lastIndexOf(name), 1);
    },
  }, { decodeEntities: true });
  parser.end(read(at + path));
  const clean = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
  return {
    heading: clean(found.heading), text: clean(found.text), lines: found.lines.map(clean),
    rows: found.rows.map(({ links, text }) => ({ links, text: clean(text) })),
  };
}

/** The rows of `page` that lead to `path` first. */
const rows = (page, path) => page.rows.filter(({ links }) => links[0] === path);
const has = (text, n) => new RegExp(`(^|[^\\p{L}\\p{N}.,])(${said(n)}|${n})($|[^\\p{L}\\p{N}])`, 'iu').test(text);
const encoded = (id) => encodeURIComponent(id);

const goalWords = {
  // A goal to hold is met so far as long as its deadline has not passed.
  met: /\b(Met|Holds so far)\b/, on_track: 'On track', likely: /\b(More likely than not|About even)\b/, unlikely: 'Less likely than not', off_track: 'Off track', missed: 'Missed',
};
const statusWords = { met: 'Meets the target', warn: 'Close to the target', missed: 'Misses the target', no_target: 'No target' };
const active = report.gaps.filter((gap) => ['open', 'planned', 'doing'].includes(gap.status));

test('the headline of the overview counts the goals as their list and the report do', () => {
  const { overview } = report;
  const [met, onCourse] = [overview.met.length, overview.on_course.length];
  const total = met + onCourse + overview.likely.length + overview.even.length + overview.unknown.length + overview.not_on_course.length;
  assert.equal(total, report.goals.length);
  if (total === 0) return;
  for (const path of ['index.html', 'goals.html']) {
    const { heading } = parts(path);
    assert.ok(total === 1 || has(heading, total), `${path}: ${heading}`);
    if (overview.unknown.length === total || met + onCourse === total || total === 1) continue;
    assert.ok(has(heading, met) || (met === 0 && /none/i.test(heading)), `${path}: ${met} are met, “${heading}”`);
    if (onCourse > 0) assert.ok(has(heading, onCourse), `${path}: ${onCourse} are on course, “${heading}”`);
  }
});

test('every goal and metric is told with the state that the report has', () => {
  const faults = [];
  const tell = (list, path, words, of) => {
    for (const row of rows(list, path)) {
      if (words && row.text.search(words) < 0) faults.push(`${of}: “${words}” is not in “${row.text}”`);
    }
    return rows(list, path).length;
  };
  if (report.goals.length > 0) {
    const [list, first] = [parts('goals.html'), parts('index.html')];
    for (const goal of report.goals) {
      const path = `goals/${encoded(goal.id)}.html`;
      if (tell(list, path, goalWords[goal.status], 'goals.html') !== 1) faults.push(`goals.html does not list ${goal.id} once`);
      tell(first, path, goalWords[goal.status], 'index.html');
    }
  }
  if (report.metrics.length > 0) {
    const list = parts('metrics.html');
    for (const metric of report.metrics) {
      const path = `metrics/${encoded(metric.id)}.html`;
      if (tell(list, path, statusWords[metric.status], 'metrics.html') !== 1) faults.push(`metrics.html does not list ${metric.id} once`);
    }
    const missed = report.metrics.filter((metric) => metric.status === 'missed').length;
    if (missed > 0 && !has(list.heading, missed)) faults.push(`metrics.html: ${missed} miss their targets, “${list.heading}”`);
  }
  none(faults, 'contradictions');
});

test('what changed, what waits and what is late is told in full, and counted so', () => {
  const { overview } = report;
  const page = parts('index.html');
  const lists = [[overview.changed.length + overview.relaxed.length, 3], [overview.decide.length, 3], [overview.late.length, 3]];
  for (const [n, most] of lists.filter(([n, most]) => n > most)) {
    assert.ok(has(page.text, n - most), `${n - most} more of ${n}`);
  }
  const all = lists.reduce((sum, [n]) => sum + n, 0);
  const told = page.lines.filter((line) => /^[^:]{3,40}: /.test(line)).length;
  assert.ok(told >= all, `${told} of ${all} lines are on the page`);
});

test('gaps are counted alike, and what is passed is not still to close', () => {
  if (report.gaps.length === 0) return;
  const list = parts('gaps.html');
  const late = active.filter((gap) => gap.overdue).length;
  assert.ok(active.length === 0 || has(list.heading, active.length), list.heading);
  assert.ok(late === 0 || has(list.heading, late), list.heading);
  const faults = [];
  for (const gap of report.gaps) {
    const path = `gaps/${encoded(gap.id)}.html`;
    const [row] = rows(list, path).concat(list.rows.filter(({ links }) => links.includes(path)));
    if (!row) faults.push(`gaps.html does not list ${gap.id}`);
    if (gap.overdue && row && !row.text.includes('late')) faults.push(`gaps.html: ${gap.id} is late, “${row.text}”`);
    const passed = gap.gap !== null && gap.gap < 0;
    if (!there(path)) continue;
    const page = parts(path).text;
    if (passed && /still to close/.test(page)) faults.push(`${path}: passed, and still to close`);
    if (passed && row && active.includes(gap) && !/passed/.test(row.text)) faults.push(`gaps.html: ${gap.id} is passed, “${row.text}”`);
  }
  none(faults, 'contradictions');
});

test('plans, complaints and coverage tell the numbers of the report', () => {
  const late = report.overview.late.filter((line) => line.ref.startsWith('plan/')).length;
  if (report.plans.length > 0 && late > 0) assert.ok(has(parts('plans.html').heading, late), parts('plans.html').heading);
  if (report.complaints.span) assert.match(parts('complaints.html').heading, new RegExp(`(^|\\D)${report.complaints.n.toLocaleString('en')}(\\D|$)`));
  const { coverage } = report;
  if (there('coverage.html') && coverage.series.length > 0) {
    const { heading } = parts('coverage.html');
    assert.ok(has(heading, coverage.complete) || coverage.complete === coverage.series.length || coverage.complete === 0, heading);
  }
});

test('every audit is listed once, with its score and its verdict', () => {
  const lists = files.filter((file) => file.startsWith(at) && /^audits(-[^/]*)?\.html$/.test(file.slice(at.length)));
  const all = lists.map((file) => parts(file.slice(at.length)));
  const faults = [];
  for (const audit of report.audits.filter((audit) => audit.status === 'final' && !audit.calibrates)) {
    const path = `audits/${encoded(audit.id)}.html`;
    const found = all.flatMap((page) => rows(page, path));
    if (found.length !== 1) faults.push(`${audit.id} is listed ${found.length} times`);
    const word = { pass: 'Pass', fail: 'Fail', failed_critical: 'Failed on' }[audit.verdict];
    if (word && found[0] && !found[0].text.includes(word)) faults.push(`${audit.id}: ${audit.verdict}, “${found[0].text}”`);
    if (there(path) && word && !parts(path).text.includes(word)) faults.push(`${path} does not say ${word}`);
  }
  none(faults, 'contradictions');
});
