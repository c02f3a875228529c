'use strict';

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { test } = require('node:test');
require('../support/builder.js');

const { hexOf, utf8 } = Sha256;

test('SHA-256 of the examples of FIPS 180-4', () => {
  for (const [text, digest] of [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1000000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ]) {
    assert.equal(hexOf(Sha256.digest(utf8(text))), digest);
  }
});

test('SHA-256 agrees with another program at every length around the blocks', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
    assert.equal(hexOf(Sha256.digest(bytes)), crypto.createHash('sha256').update(bytes).digest('hex'));
  }
});

test('a labelled hash is over the label, a line feed and the parts', () => {
  assert.equal(hexOf(Sha256.labelled('ab', utf8('c'), utf8('de'))), hexOf(Sha256.digest(utf8('ab\ncde'))));
});

const keystream = (key, nonce, words) => {
  const stream = new ChaCha20.Stream(key, nonce);
  const bytes = Buffer.alloc(8 * words);
  for (let i = 0; i < words; i += 1) {
    stream.next();
    bytes.writeUInt32LE(stream.lo, 8 * i);
    bytes.writeUInt32LE(stream.hi, 8 * i + 4);
  }
  return bytes.toString('hex');
};

// RFC 8439 has a counter of 32 bits and a nonce of 96; its vectors are ours where the upper half of our counter is zero.
test('ChaCha20 as in RFC 8439, A.1', () => {
  const zero = new Uint8Array(32);
  const one = Uint8Array.from(zero, (_, i) => (i === 31 ? 1 : 0));
  const ff = Uint8Array.from(zero, (_, i) => (i === 1 ? 0xff : 0));
  const blocks = [
    [zero, 0, 0, '76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586'],
    [zero, 0, 1, '9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f'],
    [one, 0, 1, '3aeb5224ecf849929b9d828db1ced4dd832025e8018b8160b82284f3c949aa5a8eca00bbb4a73bdad192b5c42f73f2fd4e273644c8b36125a64addeb006c13a0'],
    [ff, 0, 2, '72d54dfbf12ec44b362692df94137f328fea8da73990265ec1bbbea1ae9af0ca13b25aa26cb4a648cb9b9d1be65b2c0924a66c54d545ec1b7374f4872e99f096'],
    [zero, 2 ** 57, 0, 'c2c64d378cd536374ae204b9ef933fcd1a8b2288b3dfa49672ab765b54ee27c78a970e0e955c14f3a88e741b97c286f75f8fc299e8148362fa198a39531bed6d'],
  ];
  for (const [key, nonce, block, bytes] of blocks) {
    assert.equal(keystream(key, nonce, 8 * (block + 1)).slice(128 * block), bytes);
  }
});

test('ChaCha20 agrees with another program over many blocks and nonces', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => 3 * i + 1);
  for (const nonce of [0, 1, 999, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 5]) {
    const iv = Buffer.alloc(16);
    iv.writeBigUInt64LE(BigInt(nonce), 8);
    const expected = crypto.createCipheriv('chacha20', key, iv).update(Buffer.alloc(800)).toString('hex');
    assert.equal(keystream(key, nonce, 100), expected);
  }
});

test('a restarted stream is the stream of its nonce', () => {
  const key = new Uint8Array(32).fill(9);
  const stream = new ChaCha20.Stream(key, 0);
  for (let i = 0; i < 21; i += 1) stream.next();
  stream.restart(5);
  const fresh = new ChaCha20.Stream(key, 5);
  for (let i = 0; i < 21; i += 1) {
    stream.next();
    fresh.next();
    assert.deepEqual([stream.hi, stream.lo], [fresh.hi, fresh.lo]);
  }
});

test('canonical text', () => {
  assert.equal(
    Canonical.text({ b: [1, true, null], a: 'é"\\\n\u0007</', '\u20ac': {}, 'A\ud83d\ude00': 0, Z: 2 ** 53 - 1 }),
    '{"A😀":0,"Z":9007199254740991,"a":"é\\"\\\\\\n\\u0007</","b":[1,true,null],"€":{}}',
  );
  // RFC 8785, 3.2.3: members in the order of UTF-16 code units, so U+1F600 (d83d) is before U+FB33.
  const order = { '\u20ac': 0, '\r': 0, '\ufb33': 0, 1: 0, '\ud83d\ude00': 0, '\u0080': 0, '\u00f6': 0 };
  assert.equal(Canonical.text(order), '{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"😀":0,"\ufb33":0}');
});

test('what has no canonical form is a fault', () => {
  for (const value of [0.5, -1, -0, 2 ** 53, NaN, undefined, 1n, '\ud800', ['\udc00a'], () => 0]) {
    assert.throws(() => Canonical.text(value), TypeError, String(value));
  }
});
