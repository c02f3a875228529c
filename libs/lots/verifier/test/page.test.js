'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const vm = require('node:vm');
const { inputsOf, state, transcriptOf } = require('../support/builder.js');
const { assemble } = require('../support/assemble.js');

const read = (name) => readFileSync(join(__dirname, '..', name), 'utf8');
const scripts = [...read('scripts.txt').trim().split('\n'), 'page.js'];

const [, , EEG, , WEOG] = Drawing.REGIONS;
const BAD = '</script><!--<script> & {{static}} $& $1';
const transcript = transcriptOf(
  inputsOf([
    ...['AAA', 'BBB', 'CCC'].map((code) => state(code, EEG, undefined, { name: `${BAD} ${code}` })),
    state('DDD', WEOG, undefined, { under_review: false }),
  ]),
);
const page = assemble(Canonical.text(transcript), BAD);

test('the template has each placeholder', () => {
  const placeholders = read('page.html').match(/\{\{\w+\}\}/g);
  assert.deepEqual(placeholders.sort(), ['{{css}}', '{{scripts}}', '{{static}}', '{{title}}', '{{title}}', '{{transcript}}']);
});

test('nothing that is put in ends its element early', () => {
  for (const name of [...scripts, 'page.css']) assert.doesNotMatch(read(name), /<\/(script|style)|<!--/i, name);
  assert.equal(page.match(/<script[ >]/g).length, 2);
  assert.equal(page.match(/<\/script>/g).length, 2);
});

test('the copy in the page says what the transcript says', () => {
  const [, copy] = /<script type="application\/json" id="transcript">(.*?)<\/script>/s.exec(page);
  assert.doesNotMatch(copy, /</);
  const text = Canonical.text(JSON.parse(copy));
  assert.equal(text, Canonical.text(transcript));
  assert.equal(Verify.text(text).reason, undefined);
});

test('the page may load nothing and reaches for nothing', () => {
  const [policy] = page.match(/content="default-src [^"]*"/);
  assert.match(policy, /default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:/);
  assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<style>'));
  for (const name of [...scripts, 'page.css', 'page.html']) {
    const source = read(name).replaceAll('http://www.w3.org/2000/svg', '');
    assert.doesNotMatch(source, /\bfetch\(|XMLHttpRequest|WebSocket|\bimport\b\s*[("'{]|\brequire\(|\beval\(|innerHTML|outerHTML|insertAdjacent|document\.write|@import|url\(|\bsrc=|\blink rel/, name);
  }
});

test('all scripts run one after the other as one, and define their globals only', () => {
  const source = scripts.slice(0, -1).map((name) => `\n${read(name)}`).join('');
  const context = vm.createContext({ TextEncoder, TextDecoder });
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context));
  vm.runInContext(source, context);
  const added = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context).filter((name) => !before.has(name));
  assert.deepEqual([...added].sort(), [
    'Allocation', 'Beacon', 'Canonical', 'ChaCha20', 'Choices', 'Drawing', 'Fillings', 'Law', 'Sha256', 'Shape', 'Verify', 'nobleBls12381',
  ]);
  context.text = Canonical.text(transcript);
  assert.equal(vm.runInContext('Verify.text(text).ok', context), true);
});

test('every element that the script looks for is in the template', () => {
  for (const [, id] of read('page.js').matchAll(/getElementById\('(\w+)'\)/g)) {
    assert.ok(read('page.html').includes(`id="${id}"`), id);
  }
});

// The pairs of colours that carry text or a boundary, in both schemes (WCAG 2.2: 4.5 to 1, and 3 to 1).
test('colours contrast enough', () => {
  const css = read('page.css');
  const schemes = [/:root \{([^}]*)\}/.exec(css)[1], /dark\) \{\s*:root \{([^}]*)\}/.exec(css)[1]];
  const luminance = (hex) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const c = parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const scheme of schemes) {
    const colour = Object.fromEntries([...scheme.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name, hex]));
    const contrast = (a, b) => {
      const [x, y] = [luminance(colour[a]), luminance(colour[b])].sort((p, q) => q - p);
      return (x + 0.05) / (y + 0.05);
    };
    for (const ground of ['ground', 'raised']) {
      for (const ink of ['ink', 'muted', 'accent']) assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}`);
      for (const mark of ['line', 'bar', 'focus']) assert.ok(contrast(mark, ground) >= 3, `${mark} on ${ground}`);
    }
    assert.ok(contrast('on-accent', 'accent') >= 4.5);
  }
});
