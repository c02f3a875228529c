// Checks a pulse of a public randomness beacon, in a page without network. A classic script; it defines `Beacon`.
//
// Written from the specification of drand (scheme bls-unchained-g1-rfc9380):
//
//   message    = SHA-256(round, 8 bytes, big-endian)
//   H          = hash_to_curve(message) on G1 of BLS12-381, RFC 9380, suite BLS12381G1_XMD:SHA-256_SSWU_RO_ with the domain
//                BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_
//   signature  = 48 bytes, a compressed point of G1; public key = 96 bytes, a compressed point of G2
//   valid      if e(signature, generator of G2) = e(H, public key)
//   randomness = SHA-256(signature)
//
// Needs the global `nobleBls12381` for the curve. SHA-256 is handed in.
'use strict';

globalThis.Beacon = (() => {
  // Only these chains are trusted. The chain hash commits to all the rest.
  const CHAINS = Object.freeze([
    Object.freeze({
      name: 'quicknet',
      hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
      publicKey:
        '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c' +
        '8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb' +
        '5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
      genesis: 1692803367, // Unix seconds, round 1
      period: 3, // seconds
      scheme: 'bls-unchained-g1-rfc9380',
    }),
  ]);

  const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

  const HASH = /^[0-9a-f]{64}$/;
  const SIGNATURE = /^[0-9a-f]{96}$/;

  // An exception that carries a refusal; everything else that is thrown is a fault of the program.
  class Refusal {
    constructor(reason) {
      this.reason = reason;
    }
  }

  function refuseUnless(condition, reason) {
    if (!condition) throw new Refusal(reason);
  }

  // A record has exactly these fields: strings, except for the round.
  function isRecord(value, fields) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    if (Object.keys(value).sort().join() !== fields) return false;
    return fields
      .split(',')
      .every((field) =>
        field === 'round'
          ? Number.isInteger(value.round) && value.round >= 0
          : typeof value[field] === 'string',
      );
  }

  function bytesOf(hex) {
    const bytes = new Uint8Array(hex.length / 2);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = Number('0x' + hex.slice(2 * i, 2 * i + 2));
    return bytes;
  }

  function hexOf(bytes) {
    let hex = '';
    for (const byte of bytes) hex += (byte + 256).toString(16).slice(1);
    return hex;
  }

  function messageOf(round, sha256) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(round));
    return sha256(bytes);
  }

  // The point, or undefined: the bytes are not the one encoding of a point of the prime-order subgroup.
  function pointOf(bytes) {
    try {
      return nobleBls12381.shortSignatures.Signature.fromBytes(bytes);
    } catch {
      return undefined;
    }
  }

  function randomnessOf(announced, pulse, sha256) {
    refuseUnless(isRecord(announced, 'chain,round'), 'The announcement is not a record of a chain and a round.');
    refuseUnless(
      isRecord(pulse, 'chain,round,signature'),
      'The pulse is not a record of a chain, a round and a signature.',
    );

    // The announcement by itself.
    refuseUnless(
      HASH.test(announced.chain),
      'The announced chain hash is not written as 64 lower-case hexadecimal digits.',
    );
    const chain = CHAINS.find(({ hash }) => hash === announced.chain);
    refuseUnless(chain, `The announced chain ${announced.chain} is not one whose public key is pinned.`);
    refuseUnless(announced.round !== 0, 'There is no pulse of round 0: rounds are counted from 1.');
    refuseUnless(
      announced.round <= Number.MAX_SAFE_INTEGER,
      `Round ${announced.round} is beyond ${Number.MAX_SAFE_INTEGER}, the largest that every program reads exactly.`,
    );

    // The pulse against the announcement.
    refuseUnless(
      HASH.test(pulse.chain),
      'The chain hash of the pulse is not written as 64 lower-case hexadecimal digits.',
    );
    refuseUnless(
      pulse.chain === chain.hash,
      `The pulse is of chain ${pulse.chain}, but chain ${chain.hash} was announced.`,
    );
    refuseUnless(
      pulse.round === announced.round,
      `The pulse is of round ${pulse.round}, but round ${announced.round} was announced.`,
    );

    // The signature.
    refuseUnless(
      SIGNATURE.test(pulse.signature),
      'The signature of the pulse is not written as 96 lower-case hexadecimal digits.',
    );
    const bytes = bytesOf(pulse.signature);
    const signature = pointOf(bytes);
    refuseUnless(signature, 'The signature of the pulse is not a point of the group in which the chain signs.');

    const { hash, verify } = nobleBls12381.shortSignatures;
    const message = hash(messageOf(pulse.round, sha256), DOMAIN);
    refuseUnless(
      verify(signature, message, bytesOf(chain.publicKey)),
      `The signature of the pulse is forged: it is not the chain's signature on round ${pulse.round}.`,
    );
    return hexOf(sha256(bytes));
  }

  // announced: { chain, round }, pulse: { chain, round, signature }, sha256: Uint8Array -> Uint8Array.
  // { ok: true, randomness: 64 hexadecimal digits } or { ok: false, reason: a sentence }.
  function verify(announced, pulse, sha256) {
    if (typeof sha256 !== 'function') throw new TypeError('Beacon.verify needs a SHA-256 function.');
    try {
      return { ok: true, randomness: randomnessOf(announced, pulse, sha256) };
    } catch (fault) {
      if (fault instanceof Refusal) return { ok: false, reason: fault.reason };
      throw fault;
    }
  }

  return Object.freeze({ chains: CHAINS, verify });
})();
