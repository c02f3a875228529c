'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { numbersFrom } = require('../support/builder.js');
const { assertFits, count } = require('../support/statistics.js');

const member = (id, least, most, own = -1) => ({ id, least, most, own });

// All ways to take the places, by trying everything: lists of member ids.
function* bruteForce(places, classes) {
  const taken = [];
  const members = classes.flatMap((list, k) => list.map((one) => ({ ...one, k })));
  const byId = new Map(members.map((one) => [one.id, one]));
  function isAllowed() {
    for (const { id, least, most, own } of members) {
      const load = taken.filter((taker) => taker === id).length;
      if (load < least || load > most) return false;
      if (own < 0) continue;
      if (taken[own] === id) return false;
      const other = byId.get(taken[own]);
      if (other.own >= 0 && taken[other.own] === id) return false;
    }
    return true;
  }
  function* extend(place) {
    if (place === places.length) {
      if (isAllowed()) yield taken.slice();
      return;
    }
    for (const { id, k } of members) {
      if (!places[place].includes(k)) continue;
      taken[place] = id;
      yield* extend(place + 1);
    }
  }
  yield* extend(0);
}

const factorial = (n) => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

test('h(j) counts forced own places and exchanges with signs', () => {
  // Sum over the involutions of j things of (-1)^(number of cycles).
  const involutions = (things) => {
    if (things.length === 0) return 1n;
    const [, ...rest] = things;
    let sum = -involutions(rest);
    for (let i = 0; i < rest.length; i += 1) sum -= involutions(rest.filter((_, k) => k !== i));
    return sum;
  };
  const h = Allocation.forced(8);
  for (let j = 0; j <= 8; j += 1) assert.equal(h[j], involutions(Array.from({ length: j })), `h(${j})`);
});

test('W(D) counts the ways of one class', () => {
  const next = numbersFrom(1);
  for (let round = 0; round < 60; round += 1) {
    const size = 1 + next(4);
    const owned = next(size + 1);
    const fixed = owned + next(2);
    const free = next(3);
    const members = Array.from({ length: size }, (_, i) => member(i, next(2), next(4), i < owned ? i : -1));
    // Places 0..fixed-1 have only this class, the others could also go elsewhere.
    const places = [...Array(fixed).fill([0]), ...Array(free).fill([0, 1])];
    const { classes } = new Allocation(places, [members, [member(99, 0, 9)]]);
    const common = members.reduce((product, { most }) => product * factorial(Math.min(most, fixed + free)), 1n);
    for (let D = fixed; D <= fixed + free; D += 1) {
      const ways = BigInt([...bruteForce(Array(D).fill([0]), [members])].length);
      assert.equal(classes[0].waysFor(D), ways * common, JSON.stringify({ members, fixed, free, D }));
    }
  }
});

const CASES = {
  'one class with own places': {
    places: [[0], [0], [0], [0]],
    classes: [[member(0, 0, 2, 0), member(1, 1, 2, 1), member(2, 0, 3, 2), member(3, 0, 2)]],
  },
  'three classes, places of several kinds': {
    places: [[0], [0, 1], [0, 1], [1, 2], [0, 1, 2], [1]],
    classes: [[member(0, 1, 2, 0), member(1, 0, 2)], [member(2, 1, 2, 5), member(3, 0, 1)], [member(4, 0, 2)]],
  },
  'loads that must be met exactly': {
    places: [[0], [0, 1], [0, 1], [0, 1], [1]],
    classes: [[member(0, 2, 2), member(1, 1, 1)], [member(2, 1, 3)]],
  },
};

for (const [name, { places, classes }] of Object.entries(CASES)) {
  test(`every allocation comes equally often: ${name}`, () => {
    const outcomes = [...bruteForce(places, classes)].map(String);
    const chances = new Map(outcomes.map((outcome) => [outcome, 1 / outcomes.length]));
    const allocation = new Allocation(places, classes);
    const stream = new ChaCha20.Stream(new Uint8Array(32).fill(3), 0);
    const counts = new Map();
    let drawn = 0;
    for (let t = 0; drawn < 20 * outcomes.length + 2000; t += 1) {
      assert.ok(t < 1000000, 'hardly any try succeeds');
      stream.restart(t);
      const taken = allocation.attempt(stream);
      if (taken === null) continue;
      drawn += 1;
      count(counts, String(taken));
    }
    assertFits(counts, chances, name);
  });
}

test('what cannot be allocated is impossible', () => {
  assert.equal(new Allocation([[0], []], [[member(0, 0, 2)]]).emptyPlace, 1);
  assert.equal(new Allocation([[0]], [[member(0, 2, 2)]]).impossibleClass, 0);
  assert.equal(new Allocation([[0]], [[member(0, 0, 2)], [member(1, 1, 1)]]).impossibleClass, 1);
  // Two States, each with its own place in the class: they could only exchange.
  const two = [member(0, 0, 2, 0), member(1, 0, 2, 1)];
  assert.equal(new Allocation([[0], [0]], [two]).impossibleClass, 0);
  assert.equal(new Allocation([], [[]]).isImpossible, false);
});

test('fillings are found and listed as brute force finds them', () => {
  const next = numbersFrom(7);
  for (let round = 0; round < 200; round += 1) {
    const states = 2 + next(4);
    const options = Array.from({ length: 1 + next(5) }, () =>
      Array.from({ length: states }, (_, v) => v).filter(() => next(2)),
    );
    const most = Array.from({ length: states }, () => next(4));
    const least = most.map((limit) => Math.min(next(2), limit));
    const clashing = Array.from({ length: 3 }, () => [next(options.length), next(states), next(options.length), next(states)]);
    const clashOf = (taken) => {
      const clash = clashing.find(([p, v, q, w]) => p !== q && taken[p] === v && taken[q] === w);
      return clash ? [clash[0], clash[2]] : null;
    };
    const all = [...everyFilling(options, least, most)];
    const good = all.filter((taken) => clashOf(taken) === null);
    const clashes = (p, v, taken) => {
      const then = Int32Array.from(taken);
      then[p] = v;
      return clashOf(then) !== null;
    };
    const question = { options, least, most, clashes };
    assert.equal(Fillings.flow(question) !== null, all.length > 0);
    assert.equal(Fillings.exists(question, clashOf), good.length > 0);
    assert.deepEqual(Fillings.list(question, () => true, 1e6).map(String), good.map(String));
    if (good.length > 0) assert.equal(Fillings.list(question, () => true, good.length - 1), null);
  }
});

function* everyFilling(options, least, most, taken = []) {
  if (taken.length === options.length) {
    const fits = least.every((need, v) => {
      const load = taken.filter((w) => w === v).length;
      return load >= need && load <= most[v];
    });
    if (fits) yield taken.slice();
    return;
  }
  for (const v of options[taken.length]) yield* everyFilling(options, least, most, [...taken, v]);
}
