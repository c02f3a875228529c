'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
require('../support/builder.js');

const WORD = 1n << 64n;

// A stream of given words; `read` counts them.
function streamOf(...words) {
  return {
    read: 0,
    next() {
      assert.ok(this.read < words.length, 'reads more words than there are');
      const word = BigInt(words[this.read]);
      this.hi = Number(word >> 32n);
      this.lo = Number(word & 0xffffffffn);
      this.read += 1;
    },
  };
}

// Words of a simple generator, for comparisons.
function* manyWords(count) {
  let x = 0x123456789abcdefn;
  for (let i = 0; i < count; i += 1) {
    x ^= (x << 13n) % WORD;
    x ^= x >> 7n;
    x ^= (x << 17n) % WORD;
    x %= WORD;
    yield x;
  }
}

test('a number below n is the remainder of the first word that is not passed over', () => {
  for (const n of [2, 3, 10, 567, 65535, 2 ** 21, 2 ** 21 + 1, 327681, 2 ** 32, 2 ** 37, 2 ** 37 + 9, 2 ** 42 + 1, 2 ** 53 - 1]) {
    const below = new Choices.Below(n);
    const limit = WORD - (WORD % BigInt(n));
    for (const word of [0n, 1n, BigInt(n) - 1n, BigInt(n), limit - 1n, ...manyWords(200)]) {
      if (word >= limit) continue;
      assert.equal(BigInt(below.take(streamOf(word))), word % BigInt(n), `${word} mod ${n}`);
    }
    for (const passed of [limit, limit + 1n, WORD - 1n].filter((word) => word >= limit && word < WORD)) {
      const stream = streamOf(passed, passed, 7n);
      assert.equal(below.take(stream), 7 % n);
      assert.equal(stream.read, 3);
    }
  }
});

test('no word is passed over for a power of two, and none read for n = 1', () => {
  const stream = streamOf(WORD - 1n);
  assert.equal(new Choices.Below(1024).take(stream), 1023);
  assert.equal(new Choices.Below(1).take(streamOf()), 0);
  assert.equal(Choices.numberBelow(streamOf(), 1), 0);
});

test('a shuffle exchanges from the end', () => {
  const list = ['a', 'b', 'c', 'd'];
  Choices.shuffle(streamOf(1, 0, 0), list); // d<->b, then c<->a, then d<->c
  assert.deepEqual(list, ['d', 'c', 'a', 'b']);
  Choices.shuffle(streamOf(), ['a']);
  Choices.shuffle(streamOf(), []);
});

// The definition: the least i such that every U in [X, X+1) / 2^(64m) is below C_i / T.
function slowChoice(weights, words) {
  const total = weights.reduce((a, b) => a + b, 0n);
  let X = 0n;
  let scale = 1n;
  for (const word of words) {
    X = X * WORD + word;
    scale *= WORD;
    let before = 0n;
    for (let i = 0; i < weights.length; i += 1) {
      const after = before + weights[i];
      // U lies in [before, after) / total for certain
      if (X * total >= before * scale && (X + 1n) * total <= after * scale) return i;
      before = after;
    }
  }
  return -1;
}

test('choices by weights take the option whose interval holds the digits', () => {
  const cases = [
    [1n, 2n],
    [0n, 3n, 0n, 5n, 0n],
    [10n ** 30n, 3n * 10n ** 30n, 7n],
    [1n, 1n, 1n, 1n, 1n, 1n, 1n],
    [2n ** 70n, 2n ** 70n],
    [WORD - 1n, 1n],
    [1n, WORD, 1n],
  ];
  for (const weights of cases) {
    const choice = new Choices.ByWeights(weights);
    for (const word of [0n, 1n, WORD - 1n, WORD / 2n, WORD / 3n - 1n, ...manyWords(300)]) {
      const expected = slowChoice(weights, [word]);
      if (expected < 0) continue;
      const stream = streamOf(word);
      assert.equal(choice.take(stream), expected, `${weights} at ${word}`);
      assert.equal(stream.read, 1);
    }
  }
});

test('a word that a bound cuts is undecided, and further words decide', () => {
  const third = WORD / 3n; // floor; the bound 1/3 is within this word, at 1/3 of it
  const choice = new Choices.ByWeights([1n, 2n]);
  for (const [words, option] of [
    [[third, 0n], 0],
    [[third, third - 1n], 0],
    [[third, third + 1n], 1],
    [[third, WORD - 1n], 1],
    [[third, third, 0n], 0],
    [[third, third, third, third + 1n], 1],
  ]) {
    assert.equal(slowChoice([1n, 2n], words), option);
    const stream = streamOf(...words);
    assert.equal(choice.take(stream), option);
    assert.equal(stream.read, words.length);
  }
});

test('several bounds within one word', () => {
  const weights = [2n ** 130n, 1n, 2n, 3n, 2n ** 130n];
  const total = weights.reduce((a, b) => a + b);
  const start = (2n ** 130n * WORD ** 3n) / total; // where option 1 begins, three digits
  const choice = new Choices.ByWeights(weights);
  for (let offset = -3n; offset <= 20n; offset += 1n) {
    const digits = start + offset * 2n ** 58n;
    const words = [digits / WORD ** 2n, (digits / WORD) % WORD, digits % WORD, 5n, 5n];
    assert.equal(choice.take(streamOf(...words)), slowChoice(weights, words));
  }
});

test('an exact bound decides at once', () => {
  const choice = new Choices.ByWeights([1n, 1n]);
  assert.equal(choice.take(streamOf(WORD / 2n - 1n)), 0);
  assert.equal(choice.take(streamOf(WORD / 2n)), 1);
});

test('the only option with a weight is taken without a word', () => {
  assert.equal(new Choices.ByWeights([0n, 0n, 9n]).take(streamOf()), 2);
  assert.throws(() => new Choices.ByWeights([0n, 0n]), RangeError);
});
