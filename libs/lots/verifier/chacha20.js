// The ChaCha20 keystream as words of 64 bits. A classic script; it defines `ChaCha20`.
//
// This is the original layout: a block counter of 64 bits (state words 12 and 13) and a nonce of 64 bits (words 14 and 15).
'use strict';

globalThis.ChaCha20 = (() => {
  const SIGMA = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]; // "expand 32-byte k"

  // Sixteen words of input to sixteen words of keystream. Written out with local variables: this is the innermost loop of
  // every try, and arrays would make it several times slower.
  function block(input, output) {
    let a0 = input[0] | 0, a1 = input[1] | 0, a2 = input[2] | 0, a3 = input[3] | 0;
    let b0 = input[4] | 0, b1 = input[5] | 0, b2 = input[6] | 0, b3 = input[7] | 0;
    let c0 = input[8] | 0, c1 = input[9] | 0, c2 = input[10] | 0, c3 = input[11] | 0;
    let d0 = input[12] | 0, d1 = input[13] | 0, d2 = input[14] | 0, d3 = input[15] | 0;
    for (let round = 0; round < 20; round += 2) {
      // Columns.
      a0 = (a0 + b0) | 0; d0 ^= a0; d0 = (d0 << 16) | (d0 >>> 16);
      c0 = (c0 + d0) | 0; b0 ^= c0; b0 = (b0 << 12) | (b0 >>> 20);
      a0 = (a0 + b0) | 0; d0 ^= a0; d0 = (d0 << 8) | (d0 >>> 24);
      c0 = (c0 + d0) | 0; b0 ^= c0; b0 = (b0 << 7) | (b0 >>> 25);
      a1 = (a1 + b1) | 0; d1 ^= a1; d1 = (d1 << 16) | (d1 >>> 16);
      c1 = (c1 + d1) | 0; b1 ^= c1; b1 = (b1 << 12) | (b1 >>> 20);
      a1 = (a1 + b1) | 0; d1 ^= a1; d1 = (d1 << 8) | (d1 >>> 24);
      c1 = (c1 + d1) | 0; b1 ^= c1; b1 = (b1 << 7) | (b1 >>> 25);
      a2 = (a2 + b2) | 0; d2 ^= a2; d2 = (d2 << 16) | (d2 >>> 16);
      c2 = (c2 + d2) | 0; b2 ^= c2; b2 = (b2 << 12) | (b2 >>> 20);
      a2 = (a2 + b2) | 0; d2 ^= a2; d2 = (d2 << 8) | (d2 >>> 24);
      c2 = (c2 + d2) | 0; b2 ^= c2; b2 = (b2 << 7) | (b2 >>> 25);
      a3 = (a3 + b3) | 0; d3 ^= a3; d3 = (d3 << 16) | (d3 >>> 16);
      c3 = (c3 + d3) | 0; b3 ^= c3; b3 = (b3 << 12) | (b3 >>> 20);
      a3 = (a3 + b3) | 0; d3 ^= a3; d3 = (d3 << 8) | (d3 >>> 24);
      c3 = (c3 + d3) | 0; b3 ^= c3; b3 = (b3 << 7) | (b3 >>> 25);
      // Diagonals.
      a0 = (a0 + b1) | 0; d3 ^= a0; d3 = (d3 << 16) | (d3 >>> 16);
      c2 = (c2 + d3) | 0; b1 ^= c2; b1 = (b1 << 12) | (b1 >>> 20);
      a0 = (a0 + b1) | 0; d3 ^= a0; d3 = (d3 << 8) | (d3 >>> 24);
      c2 = (c2 + d3) | 0; b1 ^= c2; b1 = (b1 << 7) | (b1 >>> 25);
      a1 = (a1 + b2) | 0; d0 ^= a1; d0 = (d0 << 16) | (d0 >>> 16);
      c3 = (c3 + d0) | 0; b2 ^= c3; b2 = (b2 << 12) | (b2 >>> 20);
      a1 = (a1 + b2) | 0; d0 ^= a1; d0 = (d0 << 8) | (d0 >>> 24);
      c3 = (c3 + d0) | 0; b2 ^= c3; b2 = (b2 << 7) | (b2 >>> 25);
      a2 = (a2 + b3) | 0; d1 ^= a2; d1 = (d1 << 16) | (d1 >>> 16);
      c0 = (c0 + d1) | 0; b3 ^= c0; b3 = (b3 << 12) | (b3 >>> 20);
      a2 = (a2 + b3) | 0; d1 ^= a2; d1 = (d1 << 8) | (d1 >>> 24);
      c0 = (c0 + d1) | 0; b3 ^= c0; b3 = (b3 << 7) | (b3 >>> 25);
      a3 = (a3 + b0) | 0; d2 ^= a3; d2 = (d2 << 16) | (d2 >>> 16);
      c1 = (c1 + d2) | 0; b0 ^= c1; b0 = (b0 << 12) | (b0 >>> 20);
      a3 = (a3 + b0) | 0; d2 ^= a3; d2 = (d2 << 8) | (d2 >>> 24);
      c1 = (c1 + d2) | 0; b0 ^= c1; b0 = (b0 << 7) | (b0 >>> 25);
    }
    output[0] = a0 + input[0];
    output[1] = a1 + input[1];
    output[2] = a2 + input[2];
    output[3] = a3 + input[3];
    output[4] = b0 + input[4];
    output[5] = b1 + input[5];
    output[6] = b2 + input[6];
    output[7] = b3 + input[7];
    output[8] = c0 + input[8];
    output[9] = c1 + input[9];
    output[10] = c2 + input[10];
    output[11] = c3 + input[11];
    output[12] = d0 + input[12];
    output[13] = d1 + input[13];
    output[14] = d2 + input[14];
    output[15] = d3 + input[15];
  }

  // The words of 8 bytes of one keystream, least significant byte first. `next` leaves each word in two halves of 32 bits, `hi`
  // and `lo`, because numbers of 64 bits are slow here and hardly ever needed whole.
  class Stream {
    constructor(key, nonce) {
      this.input = new Uint32Array(16);
      this.output = new Uint32Array(16);
      this.input.set(SIGMA);
      const view = new DataView(key.buffer, key.byteOffset, 32);
      for (let i = 0; i < 8; i += 1) this.input[4 + i] = view.getUint32(4 * i, true);
      this.input[14] = nonce % 2 ** 32;
      this.input[15] = Math.floor(nonce / 2 ** 32);
      this.at = 16;
      this.hi = 0;
      this.lo = 0;
    }

    next() {
      if (this.at === 16) {
        block(this.input, this.output);
        this.input[12] += 1;
        if (this.input[12] === 0) this.input[13] += 1;
        this.at = 0;
      }
      this.lo = this.output[this.at];
      this.hi = this.output[this.at + 1];
      this.at += 2;
    }

    // The same stream from its beginning under another nonce.
    restart(nonce) {
      this.input[12] = 0;
      this.input[13] = 0;
      this.input[14] = nonce % 2 ** 32;
      this.input[15] = Math.floor(nonce / 2 ** 32);
      this.at = 16;
    }
  }

  return Object.freeze({ Stream, block });
})();
