// Whether counts fit expected frequencies, for the tests. Seeds are fixed, so a test that passes once passes always.
'use strict';

const assert = require('node:assert/strict');

// Chi-square against the given chances, bounded by five standard deviations above its mean.
function assertFits(counts, chances, what) {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  for (const outcome of counts.keys()) assert.ok(chances.has(outcome), `${what}: ${outcome} cannot come`);
  let chi = 0;
  for (const [outcome, chance] of chances) {
    const expected = total * chance;
    assert.ok(expected >= 4, `${what}: too few draws (${expected} expected of an outcome)`);
    chi += ((counts.get(outcome) ?? 0) - expected) ** 2 / expected;
  }
  const freedom = chances.size - 1;
  const bound = freedom + 5 * Math.sqrt(2 * freedom) + 10;
  assert.ok(chi < bound, `${what}: chi-square ${chi.toFixed(1)} with ${freedom} degrees of freedom`);
}

const count = (counts, outcome) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);

module.exports = { assertFits, count };
