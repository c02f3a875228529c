'use strict';

// The published test vectors, docs/vectors.json: the other program makes the same choices from the same key.

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
require('../support/builder.js');

const vectors = JSON.parse(readFileSync(join(__dirname, '../../../../docs/vectors.json'), 'utf8'));

const { bytesOf, hexOf } = Sha256;
const stageKey = (stage) => Sha256.labelled('mechanism.drawing.stage/1', bytesOf(vectors.key), Sha256.utf8(stage));
const streamOf = ({ stage, try: number }) => new ChaCha20.Stream(stageKey(stage), number);
const times = (count, job) => Array.from({ length: count }, job);

test('the words of a try', () => {
  const stream = streamOf(vectors.words);
  const words = times(vectors.words.words.length, () => {
    stream.next();
    return [stream.hi, stream.lo].map((half) => half.toString(16).padStart(8, '0')).join('');
  });
  assert.deepEqual(words, vectors.words.words);
});

test('numbers below n', () => {
  for (const vector of vectors.below) {
    const stream = streamOf(vector);
    const below = new Choices.Below(Number(vector.n));
    assert.deepEqual(times(vector.numbers.length, () => String(below.take(stream))), vector.numbers, vector.n);
  }
});

test('shuffles', () => {
  for (const vector of vectors.shuffle) {
    const list = times(vector.items, (_, i) => i);
    Choices.shuffle(streamOf(vector), list);
    assert.deepEqual(list, vector.order);
  }
});

test('choices by weights', () => {
  for (const vector of vectors.choice) {
    const stream = streamOf(vector);
    const choice = new Choices.ByWeights(vector.weights.map(BigInt));
    assert.deepEqual(times(vector.options.length, () => choice.take(stream)), vector.options);
  }
});

test('the key of a drawing', () => {
  const { inputs_hash: inputs, seed, key } = vectors.drawing_key;
  assert.equal(hexOf(Sha256.labelled('mechanism.drawing.key/1', bytesOf(inputs), bytesOf(seed))), key);
  const { secret, commitment } = vectors.commitment;
  assert.equal(hexOf(Sha256.labelled('mechanism.drawing.commitment/1', bytesOf(secret))), commitment);
});

test('whole transcripts', () => {
  for (const transcript of vectors.transcripts) assert.ok(Verify.text(Canonical.text(transcript)).ok);
});
