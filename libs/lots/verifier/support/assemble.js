// Assembles a page as the Rust program does (README.md), for the tests and for looking at it:
//   node assemble.js TRANSCRIPT > page.html
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const read = (name) => readFileSync(join(__dirname, '..', name), 'utf8');
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function staticTable({ assignments, meeting }) {
  const heads = ['State under review', 'Reviewing State', 'Slot', 'Kind', 'Instruments'];
  const cells = assignments.map((one) => [one.state_under_review, one.reviewer, one.slot, one.kind, one.instruments.join(', ')]);
  const row = (texts, tag) => `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const note = meeting === null ? '<p><strong>Rehearsal: not drawn at a meeting, void (para. 28).</strong></p>' : '';
  return `${note}<table><caption>Result</caption><thead>${row(heads, 'th')}</thead><tbody>${cells
    .map((texts) => row(texts, 'td'))
    .join('\n')}</tbody></table>`;
}

function assemble(text, title) {
  const scripts = [...read('scripts.txt').trim().split('\n'), 'page.js'].map((name) => `\n${read(name)}`).join('');
  const parts = {
    '{{title}}': escaped(title),
    '{{static}}': staticTable(JSON.parse(text)),
    '{{transcript}}': text.replaceAll('<', '\\u003c'),
    '/*{{css}}*/': read('page.css'),
    '/*{{scripts}}*/': scripts,
  };
  // One pass, so that no placeholder is looked for in what was put in.
  return read('page.html').replace(/\{\{(title|static|transcript)\}\}|\/\*\{\{(css|scripts)\}\}\*\//g, (name) => parts[name]);
}

module.exports = { assemble };

if (require.main === module) {
  process.stdout.write(assemble(readFileSync(process.argv[2], 'utf8'), 'The drawing of lots'));
}
