'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { SEED, inputsOf, keysOf, numbersFrom, realStates, signedOnly, state, transcriptOf } = require('../support/builder.js');
const { chancesOf, outcomeOf } = require('../support/law-by-force.js');
const { assertFits, count } = require('../support/statistics.js');

const [AFRICA, ASIA, EEG, GRULAC, WEOG] = Drawing.REGIONS;
const THREE = ['UNTOC', 'TIP', 'SOM'];
const TWO = ['UNTOC', 'TIP'];

const seedOf = (i) => Sha256.hexOf(Sha256.digest(Sha256.utf8(`seed ${i}`)));

// One State under review, all others reviewers only: small numbers of outcomes with every kind of rule.
const watcher = (code, region, instruments, more) => state(code, region, instruments, { under_review: false, ...more });

const COHORTS = {
  'full protocols': {
    states: [state('AAA', EEG), state('BBB', EEG), state('CCC', EEG), state('DDD', WEOG), watcher('EEE', WEOG)],
    rules: { fewest_reviews: 0 },
  },
  'loads that must be met': {
    states: [state('AAA', EEG), state('BBB', EEG), state('CCC', EEG), watcher('DDD', WEOG), watcher('EEE', GRULAC)],
    rules: {},
  },
  'gaps and additional reviewers': {
    states: [
      state('AAA', EEG),
      state('BBB', EEG, THREE),
      watcher('CCC', EEG),
      watcher('DDD', WEOG),
      watcher('EEE', WEOG, TWO),
      state('FFF', EEG, THREE),
    ],
    rules: {},
  },
  'a review owed that only an additional one can be': {
    states: [
      state('AAA', EEG),
      watcher('BBB', EEG, ['FIREARMS'], { most_reviews: 1 }),
      watcher('CCC', EEG, THREE),
      watcher('DDD', WEOG),
      watcher('EEE', WEOG, THREE),
      watcher('FFF', WEOG, ['SOM', 'FIREARMS']),
    ],
    rules: { fewest_reviews: 0 },
  },
  'Protocols that were only signed': {
    states: [
      state('AAA', EEG, THREE),
      state('BBB', EEG, THREE),
      watcher('CCC', EEG, THREE),
      watcher('DDD', WEOG),
      watcher('EEE', WEOG, TWO),
      watcher('FFF', EEG, THREE),
      watcher('GGG', WEOG, THREE),
    ],
    // AAA is reviewed for more than it reviews BBB for, and GGG, which is not under review, reviews nobody for it.
    assumptions: [signedOnly('AAA', 'SOM'), signedOnly('GGG', 'SOM')],
    rules: { fewest_reviews: 0 },
  },
  'a State without a group': {
    states: [
      state('AAA', EEG, TWO),
      watcher('BBB', EEG),
      watcher('CCC', EEG, TWO),
      watcher('DDD', WEOG, TWO),
      watcher('FFF', WEOG, THREE),
      watcher('GGG', GRULAC),
      state('EEE', null, THREE),
    ],
    rules: { fewest_reviews: 0 },
  },
  'a State without a group that keeps one reviewer': {
    states: [
      watcher('BBB', EEG),
      watcher('CCC', EEG, TWO),
      watcher('DDD', WEOG, TWO),
      watcher('FFF', WEOG, THREE),
      watcher('GGG', EEG, THREE),
      state('EEE', null, THREE),
      watcher('ZZZ', null),
    ],
    rules: { fewest_reviews: 0 },
    standing: {
      groups: [{ state: 'EEE', group: 2 }],
      assignments: [
        { state_under_review: 'EEE', reviewer: 'CCC', slot: 'other-region', kind: 'main', instruments: TWO },
      ],
    },
  },
  'few reviewers and pairs excluded': {
    states: [
      state('AAA', AFRICA, THREE, { most_reviewers: 3 }),
      state('BBB', AFRICA, TWO, { most_reviewers: 2 }),
      state('CCC', AFRICA, THREE, { most_reviewers: 3 }),
      watcher('DDD', ASIA, TWO),
      watcher('EEE', ASIA, THREE),
      watcher('FFF', AFRICA, THREE, { most_reviews: 1 }),
    ],
    rules: { fewest_reviews: 0 },
    standing: { excluded: [{ reviewer: 'EEE', state_under_review: 'BBB' }] },
  },
  'a redraw of two slots': {
    states: [
      state('AAA', EEG),
      state('BBB', EEG, THREE),
      state('CCC', EEG, THREE),
      watcher('DDD', WEOG, TWO),
      watcher('EEE', WEOG),
      watcher('FFF', WEOG, THREE),
      watcher('GGG', EEG),
    ],
    rules: {},
    standing: {
      groups: [
        { state: 'AAA', group: 1 },
        { state: 'BBB', group: 2 },
        { state: 'CCC', group: 3 },
      ],
      assignments: [
        { state_under_review: 'AAA', reviewer: 'BBB', slot: 'same-region', kind: 'main', instruments: THREE },
        { state_under_review: 'BBB', reviewer: 'CCC', slot: 'same-region', kind: 'main', instruments: THREE },
        { state_under_review: 'BBB', reviewer: 'DDD', slot: 'other-region', kind: 'main', instruments: TWO },
      ],
      ended: [{ reviewer: 'DDD', state_under_review: 'AAA', counts: true }],
      deferred: ['FFF'],
    },
  },
};

for (const [name, { states, rules, standing, assumptions }] of Object.entries(COHORTS)) {
  test(`the law on a small cohort: ${name}`, (context) => {
    const inputs = inputsOf(states, { rules, standing, assumptions });
    const chances = chancesOf(inputs);
    const draws = Math.max(1500, ...[...chances.values()].map((chance) => Math.ceil(6 / chance)));
    context.diagnostic(`${chances.size} outcomes, ${draws} draws`);
    assert.ok(chances.size >= 2 && draws <= 20000, `${chances.size} outcomes, ${draws} draws`);
    const counts = new Map();
    for (let i = 0; i < draws; i += 1) {
      const { assignments } = Drawing.run(Drawing.replay(inputs, keysOf(inputs, seedOf(i))));
      count(counts, outcomeOf(assignments));
    }
    assertFits(counts, chances, name);
  });
}

test('the list of bases holds the bases of the law', () => {
  const next = numbersFrom(3);
  for (let round = 0; round < 40; round += 1) {
    const states = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'].map((code, i) =>
      state(code, i === 5 && next(2) ? null : Drawing.REGIONS[next(2)], Drawing.INSTRUMENTS.filter((_, k) => k === 0 || next(4)), {
        under_review: i < 3 || i === 5,
        most_reviews: 1 + next(3),
      }),
    );
    const inputs = inputsOf(states, { rules: { fewest_reviews: next(2) } });
    const expected = new Set([...chancesOf(inputs).keys()].map((outcome) => mains(outcome)));
    const problem = new Drawing.Problem(inputs);
    const listed = Drawing.listBases(problem).map((base) => mains(outcomeOf(Drawing.resultOf(problem, base, [], []))));
    assert.equal(new Set(listed).size, listed.length);
    assert.deepEqual(listed.sort(), [...expected].sort());
  }
});

const mains = (outcome) =>
  outcome
    .split(';')
    .filter((entry) => entry.includes(',main,'))
    .join(';');

test('the rare base comes from the list after a thousand tries', () => {
  // Eight States review each other in a ring, once each: the only way that the excluded pairs leave, apart from the first of them.
  // The tries do not know of excluded pairs, as the groups are all that they look at.
  const ring = [...'ABCDEFGH'].map((letter) => letter.repeat(3));
  const next = (i) => ring[(i + 1) % ring.length];
  const excluded = ring.slice(1).flatMap((reviewed, i) =>
    ring
      .filter((reviewer) => reviewer !== reviewed && reviewer !== next(i + 1))
      .map((reviewer) => ({ reviewer, state_under_review: reviewed })),
  );
  const states = ring.map((code) => state(code, EEG, TWO, { most_reviews: 1 }));
  states.push(watcher('XXX', WEOG, TWO, { most_reviews: 8 }));
  const inputs = inputsOf(states, { standing: { excluded } });
  const { tries, assignments } = Drawing.run(Drawing.replay(inputs, keysOf(inputs)));
  assert.deepEqual(tries, { base: 10000, additional: 0 });
  assert.deepEqual(
    assignments.filter(({ slot }) => slot === 'same-region').map(({ reviewer }) => reviewer),
    ring.map((_, i) => next(i)),
  );
});

test('the rare completion comes from the list after a thousand tries', () => {
  // Seven gaps in slots that are kept, seven additional reviewers for one review each, and one pairing left by the excluded pairs.
  const reviewed = [...'ABCDEFG'].map((letter) => `${letter}AA`);
  const additional = [...'ABCDEFG'].map((letter) => `Z${letter}A`);
  const excluded = reviewed.flatMap((state_under_review, i) =>
    additional.filter((_, k) => k !== 6 - i).map((reviewer) => ({ reviewer, state_under_review })),
  );
  const stands = (state_under_review, reviewer, slot, instruments) => ({
    state_under_review,
    reviewer,
    slot,
    kind: 'main',
    instruments,
  });
  const standing = {
    groups: reviewed.map((code) => ({ state: code, group: 1 })),
    assignments: reviewed.flatMap((code) => [
      stands(code, 'MAA', 'same-region', TWO),
      stands(code, 'NAA', 'other-region', THREE),
    ]),
    excluded,
  };
  const inputs = inputsOf(
    [
      ...reviewed.map((code) => state(code, EEG, THREE, { reviewer: false })),
      watcher('MAA', EEG, TWO, { most_reviews: 7 }),
      watcher('NAA', WEOG, THREE, { most_reviews: 7 }),
      ...additional.map((code) => watcher(code, EEG, THREE, { most_reviews: 1 })),
    ],
    { standing },
  );
  const transcript = transcriptOf(inputs);
  assert.deepEqual(transcript.tries, { additional: 10000, base: 0 });
  const drawn = transcript.assignments.filter(({ kind }) => kind === 'additional');
  assert.deepEqual(
    drawn.map(({ reviewer }) => reviewer),
    [...additional].reverse(),
  );
  assert.deepEqual(drawn[0].instruments, ['SOM']);
  assert.equal(Verify.text(Canonical.text(transcript)).reason, undefined);
});

test('a draw that no lot can give is a fault', () => {
  const lonely = inputsOf([state('AAA', EEG), watcher('BBB', WEOG)]);
  assert.throws(() => Drawing.run(Drawing.replay(lonely, keysOf(lonely))), Drawing.Fault);
  const mutual = inputsOf([state('AAA', EEG), state('BBB', EEG), watcher('CCC', WEOG)]);
  assert.throws(() => Drawing.run(Drawing.replay(mutual, keysOf(mutual))), Drawing.Fault);
});

test('no further than the tries stated', () => {
  const inputs = inputsOf(realStates());
  const steps = Drawing.replay(inputs, keysOf(inputs), { base: 0, additional: 0 });
  assert.throws(() => Drawing.run(steps), /^Error: tries\.\w+ is 0, but no try up to that one succeeds\.$/);
});

test('yearly groups are even in every share and as even as can be together', () => {
  const next = numbersFrom(5);
  for (let round = 0; round < 200; round += 1) {
    const k = 1 + next(4);
    const states = Array.from({ length: 1 + next(20) }, (_, i) =>
      state(`${String.fromCharCode(65 + i)}AA`, [...Drawing.REGIONS, null][next(6)]),
    );
    const inputs = inputsOf(states, { rules: { yearly_groups: k } });
    const groups = Drawing.drawGroups(inputs, keysOf(inputs, seedOf(round)));
    assert.deepEqual(
      groups.map((entry) => entry.state),
      states.map((entry) => entry.state),
    );
    const sizesOf = (entries) =>
      Array.from({ length: k }, (_, g) => entries.filter(({ group }) => group === g + 1).length);
    const spread = (entries) => Math.max(...sizesOf(entries)) - Math.min(...sizesOf(entries));
    const regionOf = new Map(states.map((one) => [one.state, one.drawing_region]));
    for (const region of [...Drawing.REGIONS, null]) {
      assert.ok(spread(groups.filter((entry) => regionOf.get(entry.state) === region)) <= 1);
    }
    // Odd places can always be dealt round, share after share: no two groups need to differ by more than one.
    assert.ok(spread(groups) <= 1);
  }
});

test('every yearly grouping comes equally often', () => {
  // Shares of 4 and 1 in three groups: the odd ones go to different groups, 6 ways; times the orders.
  const states = ['AAA', 'BBB', 'CCC', 'DDD'].map((code) => state(code, EEG));
  states.push(state('EEE', GRULAC));
  const inputs = inputsOf(states);
  const counts = new Map();
  for (let i = 0; i < 6000; i += 1) {
    const groups = Drawing.drawGroups(inputs, keysOf(inputs, seedOf(i)));
    count(counts, groups.map(({ group }) => group).join(''));
  }
  // 3 groups for the pair of the four, 4!/2! ways to deal them, 2 groups left for the fifth.
  const chances = new Map([...counts.keys()].map((outcome) => [outcome, 1 / 72]));
  assert.equal(chances.size, 72);
  assertFits(counts, chances, 'groups');
});

test('standing groups are not drawn again', () => {
  const groups = [{ state: 'AAA', group: 3 }];
  const inputs = inputsOf([state('AAA', EEG)], { standing: { groups } });
  assert.deepEqual(Drawing.drawGroups(inputs, keysOf(inputs)), groups);
});

test('the real cohort of 2020 is drawn and keeps the law', () => {
  const transcript = transcriptOf(inputsOf(realStates()), SEED);
  const verdict = Verify.text(Canonical.text(transcript));
  assert.equal(verdict.reason, undefined);
  assert.equal(transcript.groups.length, 190);
});
