// SHA-256 (FIPS 180-4) and the labelled hash of the drawing. A classic script; it defines `Sha256`.
//
// A page opened from disk has no `crypto.subtle` in every browser, hence our own.
'use strict';

globalThis.Sha256 = (() => {
  const { K, START } = constants();

  // The first 32 bits of the fractional parts of the cube (K) and square (START) roots of the first primes. Computed with
  // whole numbers, so that no table has to be trusted.
  function constants() {
    const primes = [];
    for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
    // floor of the root of n * 2^(32 * power), of which the low 32 bits are the fraction wanted.
    const fraction = (n, power) => {
      const target = BigInt(n) << BigInt(32 * power);
      let root = 0n;
      for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) if ((root + bit) ** BigInt(power) <= target) root += bit;
      return Number(root & 0xffffffffn);
    };
    return {
      K: Uint32Array.from(primes, (prime) => fraction(prime, 3)),
      START: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(prime, 2)),
    };
  }

  // The message, the bit 1, zeros, and the length in bits in 8 bytes: whole blocks of 64 bytes.
  function padded(bytes) {
    const blocks = Math.floor((bytes.length + 8) / 64) + 1;
    const message = new Uint8Array(64 * blocks);
    message.set(bytes);
    message[bytes.length] = 0x80;
    const view = new DataView(message.buffer);
    view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(message.length - 4, (bytes.length * 8) >>> 0);
    return view;
  }

  function compress(state, words, view, offset) {
    for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(offset + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const x = words[t - 15];
      const y = words[t - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      words[t] = (words[t - 16] + s0 + words[t - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t] + words[t]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  // Uint8Array -> Uint8Array of 32 bytes.
  function digest(bytes) {
    const view = padded(bytes);
    const state = Uint32Array.from(START);
    const words = new Int32Array(64);
    for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, words, view, offset);
    const result = new Uint8Array(32);
    const out = new DataView(result.buffer);
    state.forEach((word, i) => out.setUint32(4 * i, word));
    return result;
  }

  const utf8 = (text) => new TextEncoder().encode(text);

  function bytesOf(hex) {
    const bytes = new Uint8Array(hex.length / 2);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
    return bytes;
  }

  function hexOf(bytes) {
    let hex = '';
    for (const byte of bytes) hex += (byte + 256).toString(16).slice(1);
    return hex;
  }

  // H(label, parts...): the label, one line feed, and the parts one after the other. The line feed ends the label, so that no
  // label with its parts reads as another label with other parts.
  function labelled(label, ...parts) {
    const all = [utf8(`${label}\n`), ...parts];
    const bytes = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
    let offset = 0;
    for (const part of all) {
      bytes.set(part, offset);
      offset += part.length;
    }
    return digest(bytes);
  }

  return Object.freeze({ digest, labelled, utf8, bytesOf, hexOf });
})();
