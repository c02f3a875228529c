// Places to members of classes (section 5.2 of docs/drawing.md). A classic script; it defines `Allocation`.
//
// The idea: guess for every place the class from which it is served, then accept the guess with a chance in proportion to the
// number of ways to serve it, and choose one of these ways. Every allocation then comes equally often. How the guess is
// weighted only matters for how often it is accepted, yet the weights are part of the procedure, as they decide what a word of
// the stream means.
'use strict';

globalThis.Allocation = (() => {
  const SCALE = 65536n;
  const ROUNDS = 12;
  const GREATEST = 1n << 40n;

  const bigMax = (a, b) => (a > b ? a : b);
  const bigMin = (a, b) => (a < b ? a : b);

  function factorials(n) {
    const list = [1n];
    for (let i = 1; i <= n; i += 1) list.push(list[i - 1] * BigInt(i));
    return list;
  }

  // The coefficients of z^0 ... of sum over d = from..to of (most!/d!) z^d, with most at least `to`.
  function loadPolynomial(from, to, most, factorial) {
    const coefficients = new Array(Math.max(to + 1, 0)).fill(0n);
    for (let d = from; d <= to; d += 1) coefficients[d] = factorial[most] / factorial[d];
    return coefficients;
  }

  // sum + left * right, up to the degree. `sum` is changed.
  function addProduct(sum, left, right, degree) {
    for (let i = 0; i < right.length; i += 1) {
      const factor = right[i];
      if (factor === 0n) continue;
      const last = Math.min(left.length - 1, degree - i);
      for (let j = 0; j <= last; j += 1) if (left[j] !== 0n) sum[i + j] += left[j] * factor;
    }
    return sum;
  }

  const zeros = (degree) => new Array(degree + 1).fill(0n);

  // The signed number of ways to force j members each into an own place or in pairs into an exchange. Alternating signs: this
  // is how inclusion and exclusion removes all of them.
  function forced(count) {
    const h = [1n, -1n];
    for (let j = 2; j <= count; j += 1) h.push(-h[j - 1] - BigInt(j - 1) * h[j - 2]);
    return h;
  }

  class Class {
    // members: [{ id, least, most, own }], own: the number of a place, or -1. lo, hi: the bounds of the number of places.
    constructor(members, lo, hi) {
      this.lo = lo;
      this.hi = hi;
      this.members = members.map(({ id, least, most, own }) => ({ id, least, most: Math.min(most, hi), own }));
      this.owners = this.members.filter(({ own }) => own >= 0);
      const factorial = factorials(hi);
      this.loads = this.members.map(({ least, most }) => loadPolynomial(least, most, most, factorial));
      this.ways = this.countWays(factorial);
      this.places = new Int32Array(hi);
      this.names = new Int32Array(hi);
      this.count = 0;
    }

    // W(D) for D = lo..hi; the first is of lo.
    countWays(factorial) {
      const { lo, hi, owners } = this;
      const product = this.takersProduct(factorial);
      const h = forced(Math.min(hi, owners.length));
      const ways = [];
      for (let D = lo; D <= hi; D += 1) {
        let sum = 0n;
        for (let j = 0; j <= Math.min(D, owners.length); j += 1) sum += h[j] * factorial[D - j] * product[j][D - j];
        ways.push(sum);
      }
      return ways;
    }

    // G(x, z): entry j holds the polynomial in z that belongs to x^j.
    takersProduct(factorial) {
      const { hi } = this;
      let product = [zeros(hi)];
      product[0][0] = 1n;
      this.members.forEach(({ least, most, own }, i) => {
        const load = this.loads[i];
        const next = product.map((part) => addProduct(zeros(hi), part, load, hi));
        if (own >= 0) {
          const less = loadPolynomial(Math.max(least - 1, 0), most - 1, most, factorial);
          next.push(zeros(hi));
          product.forEach((part, j) => addProduct(next[j + 1], part, less, hi - j - 1));
        }
        product = next;
      });
      return product;
    }

    waysFor(D) {
      return D < this.lo || D > this.hi ? 0n : this.ways[D - this.lo];
    }

    get isImpossible() {
      return this.ways.every((count) => count === 0n);
    }

    // The acceptance of every D, given the weight c of the class in the guess.
    prepare(c) {
      const { lo, hi } = this;
      const scores = this.ways.map((count, i) => count * c ** BigInt(hi - lo - i) * SCALE ** BigInt(i));
      const best = scores.reduce(bigMax, 0n);
      this.acceptances = scores.map((score) => new Choices.ByWeights([score, best - score]));
      this.prepareLoads();
    }

    // R(i, d), and the choices of loads: one for each member and number of places left, made when first wanted.
    prepareLoads() {
      const { hi, members, loads } = this;
      this.rest = new Array(members.length + 1);
      this.rest[members.length] = zeros(hi);
      this.rest[members.length][0] = 1n;
      for (let i = members.length - 1; i >= 0; i -= 1) {
        this.rest[i] = addProduct(zeros(hi), this.rest[i + 1], loads[i], hi);
      }
      this.loadChoices = members.map(() => new Array(hi + 1));
    }

    loadChoice(i, left) {
      let choice = this.loadChoices[i][left];
      if (choice === undefined) {
        const weights = this.loads[i].map((factor, l) => (l > left ? 0n : factor * this.rest[i + 1][left - l]));
        choice = new Choices.ByWeights(weights);
        this.loadChoices[i][left] = choice;
      }
      return choice;
    }

    accepts(stream) {
      return this.acceptances[this.count - this.lo].take(stream) === 0;
    }

    // Gives the places of this class to its members, into `taken`: place -> id.
    serve(stream, taken) {
      do this.serveOnce(stream, taken);
      while (this.owners.length > 0 && this.hasForbidden(taken));
    }

    serveOnce(stream, taken) {
      let left = this.count;
      let at = 0;
      for (let i = 0; i < this.members.length; i += 1) {
        const load = this.loadChoice(i, left).take(stream);
        for (let n = 0; n < load; n += 1) this.names[at++] = this.members[i].id;
        left -= load;
      }
      Choices.shuffle(stream, this.names, this.count);
      for (let n = 0; n < this.count; n += 1) taken[this.places[n]] = this.names[n];
    }

    // Whether somebody takes its own place, or two exchange theirs.
    hasForbidden(taken) {
      this.ownPlaces ??= new Map(this.owners.map(({ id, own }) => [id, own]));
      return this.owners.some(({ id, own }) => {
        const taker = taken[own];
        return taker === id || taken[this.ownPlaces.get(taker) ?? -1] === id;
      });
    }
  }

  // Kinds: the different lists of two or more classes, with the number of places that have them.
  function kindsOf(places) {
    const kinds = new Map();
    for (const classes of places) {
      if (classes.length < 2) continue;
      const name = classes.join();
      if (!kinds.has(name)) kinds.set(name, { classes, count: 0 });
      kinds.get(name).count += 1;
    }
    return kinds;
  }

  // What the weight of a class ought to be, given that it may expect `expected` places at its weight c now.
  function wantedWeight(class_, c, expected) {
    const possible = class_.ways.flatMap((count, i) => (count > 0n ? [class_.lo + i] : []));
    const least = possible[0];
    const greatest = possible[possible.length - 1];
    if (expected > greatest || (expected === greatest && least < greatest)) return c / 2n;
    if (expected < least) return 2n * c;
    if (least === greatest) return c;
    const here = class_.waysFor(expected);
    const next = class_.waysFor(expected + 1);
    if (here === 0n || next === 0n) return c;
    return bigMin(bigMax((next * SCALE) / here, 1n), GREATEST);
  }

  function proposalWeights(classes, kinds) {
    let weights = classes.map(() => SCALE);
    for (let round = 0; round < ROUNDS; round += 1) {
      const sums = classes.map(({ lo }) => SCALE * BigInt(lo));
      for (const kind of kinds.values()) {
        const total = kind.classes.reduce((sum, k) => sum + weights[k], 0n);
        for (const k of kind.classes) sums[k] += (BigInt(kind.count) * weights[k] * SCALE) / total;
      }
      weights = weights.map((c, k) => {
        const wanted = wantedWeight(classes[k], c, Number(sums[k] / SCALE));
        return bigMin(bigMax((c + wanted) / 2n, 1n), GREATEST);
      });
    }
    return weights;
  }

  // The choice of a class for the places of one kind.
  function classChoice(classes, weights) {
    let total = 0;
    const totals = classes.map((k) => (total += Number(weights[k])));
    return { below: new Choices.Below(total), totals, classes };
  }

  class Allocation {
    // places: for each place the list of its classes, in order; members: for each class its members, in order.
    constructor(places, members) {
      const lo = members.map(() => 0);
      const hi = members.map(() => 0);
      for (const classes of places) {
        for (const k of classes) hi[k] += 1;
        if (classes.length === 1) lo[classes[0]] += 1;
      }
      this.classes = members.map((list, k) => new Class(list, lo[k], hi[k]));
      this.emptyPlace = places.findIndex((classes) => classes.length === 0);
      this.impossibleClass = this.classes.findIndex((class_) => class_.isImpossible);
      this.taken = new Int32Array(places.length);
      if (!this.isImpossible) this.prepare(places);
    }

    get isImpossible() {
      return this.emptyPlace >= 0 || this.impossibleClass >= 0;
    }

    prepare(places) {
      const kinds = kindsOf(places);
      this.weights = proposalWeights(this.classes, kinds);
      this.classes.forEach((class_, k) => class_.prepare(this.weights[k]));
      for (const kind of kinds.values()) kind.choice = classChoice(kind.classes, this.weights);
      this.only = Int32Array.from(places, (classes) => (classes.length === 1 ? classes[0] : -1));
      this.choices = places.map((classes) => (classes.length > 1 ? kinds.get(classes.join()).choice : null));
    }

    // One try: for each place the id of the member that takes it, or null. The answer is overwritten by the next try.
    attempt(stream) {
      this.guess(stream);
      for (const class_ of this.classes) if (!class_.accepts(stream)) return null;
      for (const class_ of this.classes) class_.serve(stream, this.taken);
      return this.taken;
    }

    guess(stream) {
      for (const class_ of this.classes) class_.count = 0;
      for (let place = 0; place < this.only.length; place += 1) {
        const only = this.only[place];
        const class_ = this.classes[only >= 0 ? only : this.guessClass(stream, this.choices[place])];
        class_.places[class_.count] = place;
        class_.count += 1;
      }
    }

    guessClass(stream, { below, totals, classes }) {
      const r = below.take(stream);
      let i = 0;
      while (totals[i] <= r) i += 1;
      return classes[i];
    }
  }

  Allocation.forced = forced;
  return Allocation;
})();
