'use strict';

const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const vm = require('node:vm');

const read = (...path) => readFileSync(join(__dirname, '..', ...path));
const load = (...path) => vm.runInThisContext(read(...path).toString(), { filename: path.join('/') });

const before = new Set(Object.getOwnPropertyNames(globalThis));
load('vendor', 'bls12-381.js');
load('beacon.js');
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));

const sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (bytes) => Buffer.from(bytes).toString('hex');

const QUICKNET = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971';
// A retired chain, with another key and another hash to the curve.
const FASTNET = 'dbd506d6ef76e5f386f41c651dcb808c5bcbd75471cc4eafa3f4df7ad4e4c493';

// Genuine pulses. Any round can be looked up at https://api.drand.sh/<chain hash>/public/<round>. These were found in public
// code: 123 in the tests of drand-verify 0.6.2; 1000 in the tests of many projects; 657413 in the README of
// mcdcam/python-drand-verify; 32281667 and 32285085 in the tests of Polobase/mindpeeker-sdk.
// The randomness of the first and the last was computed, that of the others is as published.
const GENUINE = [
  {
    round: 123,
    signature:
      'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
    randomness: 'fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc',
  },
  {
    round: 1000,
    signature:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
    randomness: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
  },
  {
    round: 657413,
    signature:
      'b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b',
    randomness: 'fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587',
  },
  {
    round: 32281667,
    signature:
      'b0f5ae301358ff87a9d3dd539ed4a07c0148b1ab4f7b61a8ca43c7e9ca7ca9553e4faae9188deb30b2cd1a7f447e3e5b',
    randomness: '4fd2fc55983dbfa3f446d8a0bd56f16cc8c5e76afd1ec154b60d477cbabed13b',
  },
  {
    round: 32285085,
    signature:
      '81dbce51d584d90d618547f4b50391d53ace6f6b9aeb8fb67e1879427af9d0310ac0ec6f519271d9a313ee84b378d416',
    randomness: 'd42020c3c65a4ec6adda3a69fdd41a698f31b661859e0e00f1276580a41d67ce',
  },
];
const OF_1000 = GENUINE[1].signature;

const announce = (round, chain = QUICKNET) => ({ chain, round });
const pulseOf = (round, signature, chain = QUICKNET) => ({ chain, round, signature });
const verify = (announced, pulse) => Beacon.verify(announced, pulse, sha256);

function assertRefused(announced, pulse, reason, what) {
  assert.deepEqual({ ...verify(announced, pulse) }, { ok: false, reason }, what);
}

const assertSignatureRefused = (signature, reason, what) =>
  assertRefused(announce(1000), pulseOf(1000, signature), reason, what);

const MALFORMED = 'The signature of the pulse is not written as 96 lower-case hexadecimal digits.';
const NO_POINT = 'The signature of the pulse is not a point of the group in which the chain signs.';
const FORGED = "The signature of the pulse is forged: it is not the chain's signature on round 1000.";

test('the scripts define two globals and no more', () => {
  assert.deepEqual(added.sort(), ['Beacon', 'nobleBls12381']);
  assert.deepEqual(Object.keys(nobleBls12381), ['shortSignatures']);
  assert.deepEqual(Object.keys(Beacon), ['chains', 'verify']);
});

test('the library is the one that its README records, and reaches for nothing outside', () => {
  const bundle = read('vendor', 'bls12-381.js');
  assert.ok(read('vendor', 'README.md').includes(hex(sha256(bundle))));
  for (const reach of ['fetch(', 'XMLHttpRequest', 'import(', 'require(', 'eval(', 'Function(', 'document.']) {
    assert.ok(!bundle.includes(reach), reach);
  }
});

test('genuine pulses give their published randomness', () => {
  for (const { round, signature, randomness } of GENUINE) {
    assert.deepEqual({ ...verify(announce(round), pulseOf(round, signature)) }, { ok: true, randomness });
  }
});

test('the chain hash commits to every pinned constant', () => {
  const [chain, ...others] = Beacon.chains;
  assert.equal(others.length, 0);
  const times = Buffer.alloc(12);
  times.writeUInt32BE(chain.period, 0);
  times.writeBigUInt64BE(BigInt(chain.genesis), 4);
  const group = 'f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e';
  const parts = [times, Buffer.from(chain.publicKey + group, 'hex'), Buffer.from(chain.name)];
  assert.equal(hex(sha256(Buffer.concat(parts))), chain.hash);
  assert.equal(chain.hash, QUICKNET);
  assert.equal(chain.scheme, 'bls-unchained-g1-rfc9380');
});

test('a chain that is not pinned is refused', () => {
  const { round, signature } = GENUINE[0];
  assertRefused(
    announce(round, FASTNET),
    pulseOf(round, signature, FASTNET),
    `The announced chain ${FASTNET} is not one whose public key is pinned.`,
  );
});

test('a pulse of another chain than the announced is refused', () => {
  const { round, signature } = GENUINE[0];
  assertRefused(
    announce(round),
    pulseOf(round, signature, FASTNET),
    `The pulse is of chain ${FASTNET}, but chain ${QUICKNET} was announced.`,
  );
});

test('a genuine pulse of another round is refused', () => {
  assertRefused(
    announce(1001),
    pulseOf(1000, OF_1000),
    'The pulse is of round 1000, but round 1001 was announced.',
  );
});

test('round zero is refused', () => {
  assertRefused(announce(0), pulseOf(0, OF_1000), 'There is no pulse of round 0: rounds are counted from 1.');
});

test('a round that some programs cannot read exactly is refused', () => {
  const round = Number.MAX_SAFE_INTEGER + 1;
  assertRefused(
    announce(round),
    pulseOf(round, OF_1000),
    'Round 9007199254740992 is beyond 9007199254740991, the largest that every program reads exactly.',
  );
  // The largest itself is let through to the signature.
  assertRefused(
    announce(round - 1),
    pulseOf(round - 1, OF_1000),
    "The signature of the pulse is forged: it is not the chain's signature on round 9007199254740991.",
  );
});

test('a hash has one spelling', () => {
  const { round, signature } = GENUINE[0];
  for (const spelling of [
    QUICKNET.toUpperCase(),
    `0x${QUICKNET}`,
    `${QUICKNET} `,
    `${QUICKNET}\n`,
    QUICKNET.slice(2),
    `${QUICKNET.slice(1)}g`,
    'é'.repeat(32),
    '',
  ]) {
    assertRefused(
      announce(round, spelling),
      pulseOf(round, signature, spelling),
      'The announced chain hash is not written as 64 lower-case hexadecimal digits.',
      spelling,
    );
    assertRefused(
      announce(round),
      pulseOf(round, signature, spelling),
      'The chain hash of the pulse is not written as 64 lower-case hexadecimal digits.',
      spelling,
    );
  }
});

test('a signature has one spelling', () => {
  for (const spelling of [
    OF_1000.toUpperCase(),
    `0x${OF_1000}`,
    `${OF_1000}\n`,
    OF_1000.slice(0, 94),
    OF_1000.slice(0, 95),
    `${OF_1000}00`,
    `${OF_1000.slice(0, 95)}g`,
    'é'.repeat(48),
    '',
  ]) {
    assertSignatureRefused(spelling, MALFORMED, spelling);
  }
});

test('bytes that are no point of the curve are refused', () => {
  const zeros = '0'.repeat(92);
  for (const [bytes, what] of [
    [`80${zeros}01`, '5 is not a square: no point has the x 1'],
    [`00${zeros}04`, 'without the mark of the compressed form'],
    [`9f${'f'.repeat(94)}`, 'x is not below the prime'],
    [`e0${zeros}00`, 'infinity with a sign has no encoding'],
    [`c0${zeros}01`, 'infinity with an x has no encoding'],
  ]) {
    assertSignatureRefused(bytes, NO_POINT, what);
  }
});

test('points outside the subgroup are refused', () => {
  for (const x of ['00', '04']) assertSignatureRefused(`80${'0'.repeat(92)}${x}`, NO_POINT, x);
});

test('a signature has one encoding', () => {
  // The genuine signature of round 32285085 with the prime added to its x.
  const { round, signature } = GENUINE[4];
  const prime = BigInt(
    '0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab',
  );
  const shifted = (BigInt(`0x${signature}`) + prime).toString(16);
  assert.equal(shifted.length, 96);
  assert.equal(verify(announce(round), pulseOf(round, signature)).ok, true);
  assertRefused(announce(round), pulseOf(round, shifted), NO_POINT);
});

test('a forged signature is refused', () => {
  const sign = nobleBls12381.shortSignatures;
  const ownKey = new Uint8Array(32).fill(7);
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(1000n);
  const withOwnKey = sign.Signature.toHex(sign.sign(sign.hash(sha256(message)), ownKey));
  for (const [forgery, what] of [
    [`c0${'0'.repeat(94)}`, 'the point at infinity'],
    [
      '97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb',
      'the generator of the group',
    ],
    [`94${OF_1000.slice(2)}`, 'the negative of the genuine signature'],
    [
      'b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41',
      "the chain's own signature of round 1001",
    ],
    [GENUINE[0].signature, "the chain's own signature of round 123"],
    [
      'b09eacd45767c4d58306b98901ad0d6086e2663766f3a4ec71d00cf26f0f49eaf248abc7151c60cf419c4e8b37e80412',
      'the signature of another chain on this round',
    ],
    [withOwnKey, 'the right message, signed with a key of our own'],
  ]) {
    assertSignatureRefused(forgery, FORGED, what);
  }
});

test('changing any one digit of a signature spoils it', () => {
  for (let place = 0; place < OF_1000.length; place += 1) {
    const digit = OF_1000[place] === '0' ? '1' : '0';
    const changed = OF_1000.slice(0, place) + digit + OF_1000.slice(place + 1);
    assert.equal(verify(announce(1000), pulseOf(1000, changed)).ok, false, `digit ${place}`);
  }
});

test('what is not a record of the right fields is refused', () => {
  const good = announce(1000);
  const pulse = pulseOf(1000, OF_1000);
  for (const odd of [
    null,
    undefined,
    'text',
    [],
    {},
    { chain: QUICKNET },
    { ...good, key: '' },
    { ...good, round: '1000' },
    { ...good, round: -1 },
    { ...good, round: 1000.5 },
    { ...good, round: NaN },
    { ...good, round: 1000n },
    { ...good, chain: 7 },
  ]) {
    assertRefused(odd, pulse, 'The announcement is not a record of a chain and a round.');
  }
  for (const odd of [null, good, { ...pulse, randomness: '' }, { ...pulse, signature: [OF_1000] }]) {
    assertRefused(good, odd, 'The pulse is not a record of a chain, a round and a signature.');
  }
});

test('a missing SHA-256 is a fault of the page, not of the pulse', () => {
  assert.throws(() => Beacon.verify(announce(1000), pulseOf(1000, OF_1000)), TypeError);
});
