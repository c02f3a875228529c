// Fair choices from a stream of random words (section 4 of docs/drawing.md). A classic script; it defines `Choices`.
//
// All choices are exact. What can be computed before the first word is read is computed once, with whole numbers of any size,
// and then compared with the words in two halves of 32 bits.
'use strict';

globalThis.Choices = (() => {
  const HALF = 2 ** 32;
  const WORD = 1n << 64n;

  const wordOf = (stream) => (BigInt(stream.hi) << 32n) | BigInt(stream.lo);

  // Chooses a number below n, for n up to 2^53 - 1. Words from `limit` on are passed over: without them every remainder has
  // equally many words.
  class Below {
    constructor(n) {
      this.n = n;
      this.exact = BigInt(n);
      const limit = WORD - (WORD % this.exact);
      this.limitHi = Number(limit >> 32n); // 2^32 when no word is passed over
      this.limitLo = Number(limit & 0xffffffffn);
    }

    take(stream) {
      if (this.n === 1) return 0;
      do stream.next();
      while (stream.hi > this.limitHi || (stream.hi === this.limitHi && stream.lo >= this.limitLo));
      return this.remainder(stream);
    }

    // The word modulo n, in steps whose values stay below 2^53.
    remainder(stream) {
      const { n } = this;
      const { hi, lo } = stream;
      if (n <= 2 ** 21) return ((hi % n) * HALF + lo) % n;
      if (n <= 2 ** 37) {
        const upper = ((hi % n) * 65536 + (lo >>> 16)) % n;
        return (upper * 65536 + (lo & 0xffff)) % n;
      }
      return Number(wordOf(stream) % this.exact);
    }
  }

  const BELOW = [];

  function numberBelow(stream, n) {
    if (n >= 65536) return new Below(n).take(stream);
    BELOW[n] ??= new Below(n);
    return BELOW[n].take(stream);
  }

  // The first `count` items of the list, in place.
  function shuffle(stream, list, count = list.length) {
    for (let i = count - 1; i > 0; i -= 1) {
      const j = numberBelow(stream, i + 1);
      const item = list[i];
      list[i] = list[j];
      list[j] = item;
    }
  }

  // Chooses an option by its weight, a whole number of any size: option i if the random number U of [0, 1), whose digits are
  // the words, lies between the running totals before and after it.
  class ByWeights {
    constructor(weights) {
      const weighty = weights.flatMap((weight, option) => (weight > 0n ? [option] : []));
      if (weighty.length === 0) throw new RangeError('A choice needs an option with a weight.');
      this.only = weighty.length === 1 ? weighty[0] : -1;
      if (this.only >= 0) return;
      let total = 0n;
      this.totals = weights.map((weight) => (total += weight));
      this.total = total;
      this.prepareFirstWord();
    }

    // Where each running total falls among the first words, and whether it cuts a word in two. A cut word decides nothing.
    prepareFirstWord() {
      const scaled = this.totals.map((running) => running * WORD);
      const bounds = scaled.map((value) => value / this.total);
      this.boundHi = bounds.map((bound) => Number(bound >> 32n));
      this.boundLo = bounds.map((bound) => Number(bound & 0xffffffffn));
      this.cuts = scaled.map((value) => value % this.total !== 0n);
    }

    take(stream) {
      if (this.only >= 0) return this.only;
      stream.next();
      const { boundHi, boundLo } = this;
      const { hi, lo } = stream;
      for (let i = 0; ; i += 1) {
        if (hi < boundHi[i] || (hi === boundHi[i] && lo < boundLo[i])) return i;
        if (hi === boundHi[i] && lo === boundLo[i] && this.cuts[i]) return this.takeMore(stream);
      }
    }

    // The first word left it open: more digits, until U lies between two running totals whatever comes.
    takeMore(stream) {
      let digits = wordOf(stream);
      let scale = WORD;
      for (;;) {
        stream.next();
        digits = digits * WORD + wordOf(stream);
        scale *= WORD;
        const option = this.decided(digits, scale);
        if (option >= 0) return option;
      }
    }

    decided(digits, scale) {
      for (let i = 0; ; i += 1) {
        const scaled = this.totals[i] * scale;
        const bound = scaled / this.total;
        if (digits < bound) return i;
        if (digits === bound && scaled % this.total !== 0n) return -1;
      }
    }
  }

  return Object.freeze({ Below, ByWeights, numberBelow, shuffle });
})();
