'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { test } = require('node:test');
const { inputsOf, sealed, state, transcriptOf } = require('../support/builder.js');

const [, ASIA, EEG, , WEOG] = Drawing.REGIONS;
const THREE = ['UNTOC', 'TIP', 'SOM'];

const states = [
  state('AAA', EEG),
  state('BBB', EEG, THREE),
  state('CCC', EEG, THREE),
  state('DDD', EEG),
  state('EEE', EEG),
  state('FFF', WEOG),
  state('GGG', WEOG),
  state('HHH', WEOG),
  state('III', WEOG, ['UNTOC', 'TIP']),
  state('JJJ', null, THREE),
];
const given = transcriptOf(inputsOf(states));

const SECRET = '5c'.repeat(32);
const PULSE = {
  chain: Beacon.chains[0].hash,
  round: 1000,
  signature: 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
};
const MEETING = { date: '2020-11-27', kind: 'intersessional', title: 'Joint intersessional meeting' };

function ceremony({ room = ['17', 'الأمل', 'été'], beacon = PULSE, secret = SECRET } = {}) {
  const announced = {
    commitment: Verify.commitmentTo(secret),
    beacon: beacon && { chain: beacon.chain, round: beacon.round },
  };
  return transcriptOf(inputsOf(states, { meeting: MEETING, announced }), { kind: 'ceremony', secret, room, beacon });
}
const held = ceremony();

// The draw after that: the first State under review loses its first reviewer.
const [lost, ...rest] = held.assignments;
const isOfSameSlot = (entry) => entry.state_under_review === lost.state_under_review && entry.slot === lost.slot;
const byPair = (a, b) =>
  `${a.state_under_review} ${a.reviewer}` < `${b.state_under_review} ${b.reviewer}` ? -1 : 1;
const standing = {
  groups: held.groups,
  assignments: rest.filter((entry) => !isOfSameSlot(entry)).sort(byPair),
  ended: [{ reviewer: lost.reviewer, state_under_review: lost.state_under_review, counts: false }],
  excluded: [{ reviewer: lost.reviewer, state_under_review: lost.state_under_review }],
  deferred: [lost.reviewer],
  previous: held.hash,
};
const redrawn = transcriptOf(inputsOf(states, { standing, meeting: { ...MEETING, kind: 'working-group' } }));

const textOf = (transcript) => Canonical.text(transcript);
const copyOf = (value) => JSON.parse(JSON.stringify(value));

const assertAgreed = (transcript) => {
  const verdict = Verify.text(textOf(transcript));
  assert.equal(verdict.reason, undefined);
  assert.equal(verdict.ok, true);
  return verdict;
};

function assertRefused(text, reason) {
  const verdict = Verify.text(text);
  assert.equal(verdict.ok, false, `not refused: ${reason}`);
  if (reason instanceof RegExp) assert.match(verdict.reason, reason);
  else assert.equal(verdict.reason, reason);
  assert.match(verdict.reason, /^\S[^\n]*\.$/s, 'one plain sentence');
}

// Changes a copy, with hashes that fit unless they are what is changed.
function assertChangeRefused(transcript, change, reason, seal = sealed) {
  const changed = copyOf(transcript);
  const replaced = change(changed);
  assertRefused(textOf(seal(replaced ?? changed)), reason);
}
const asIs = (transcript) => transcript;

test('what was drawn is verified', () => {
  const verdict = assertAgreed(given);
  assert.deepEqual(verdict.transcript, given);
  assertAgreed(held);
  assertAgreed(redrawn);
  const sentences = verdict.checks.map(({ sentence, paragraph }) => `${sentence} ${paragraph}`);
  assert.ok(sentences.includes('No two States review each other. para. 28 (a)'));
  assert.equal(verdict.checks.length, 15);
  assertAgreed(ceremony({ beacon: null, room: [] }));
});

test('verification goes in steps that a page can pause between', () => {
  const steps = Verify.steps(textOf(given));
  const stages = new Set();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      assert.equal(value.ok, true);
      break;
    }
    stages.add(value.stage);
  }
  assert.deepEqual([...stages].slice(0, 2), ['groups', 'base']);
});

test('other bytes than the canonical ones are refused', () => {
  const text = textOf(given);
  const notCanonical = 'The file does not hold the canonical bytes (RFC 8785) of what it says.';
  assertRefused(`${text}\n`, notCanonical);
  assertRefused(` ${text}`, notCanonical);
  assertRefused(JSON.stringify(given, null, 1), notCanonical);
  assertRefused(text.replace('"fewest_reviews":1', '"fewest_reviews":1.0'), notCanonical);
  assertRefused(text.replace('"fewest_reviews":1', '"fewest_reviews":1e0'), notCanonical);
  assertRefused(text.replace('State of AAA', '\\u0053tate of AAA'), notCanonical);
  assertRefused(text.replace('{"additional"', '{"base":0,"additional"'), notCanonical); // the same member twice
  assertRefused(`\ufeff${text}`, 'The file is not JSON.');
  assertRefused('', 'The file is not JSON.');
  assertRefused(text.slice(0, -1), 'The file is not JSON.');
  for (const value of ['null', '[]', '1', '"text"', 'true']) assertRefused(value, 'The transcript is not an object.');
  assertRefused('['.repeat(200000) + ']'.repeat(200000), /not/);
  assert.equal(Verify.bytes(Uint8Array.of(0xff, 0xfe)).reason, 'The file is not UTF-8.');
  assert.equal(Verify.bytes(new TextEncoder().encode(text)).ok, true);
});

// Every object of the transcript, with its path.
function* objectsOf(value, path = 'The transcript') {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objectsOf(item, `${path}[${i}]`);
  } else if (value !== null && typeof value === 'object') {
    yield [value, path];
    for (const member of Object.keys(value)) {
      yield* objectsOf(value[member], path === 'The transcript' ? member : `${path}.${member}`);
    }
  }
}

test('members that are missing or do not belong are refused everywhere', () => {
  for (const whole of [given, held, redrawn]) {
    const paths = [...objectsOf(whole)].map(([value, path]) => [Object.keys(value), path]);
    for (const [members, path] of paths) {
      const at = (changed) => [...objectsOf(changed)].find(([, own]) => own === path)[0];
      const extra = copyOf(whole);
      at(extra).unknown = 0;
      assertRefused(textOf(extra), `${path} has a member that does not belong there: "unknown".`);
      for (const member of members.slice(0, 3)) {
        const less = copyOf(whole);
        delete at(less)[member];
        assertRefused(textOf(less), new RegExp(`lacks its member '${member}'|${path}\\.kind is not`));
      }
    }
  }
});

test('every value that is changed is refused, with and without fitting hashes', () => {
  const other = (value) => {
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'number') return value + 1;
    if (value === null) return 'x';
    return /[0-9a]$/.test(value) ? `${value.slice(0, -1)}b` : `${value.slice(0, -1)}a`;
  };
  function* leaves(value, path = []) {
    if (value !== null && typeof value === 'object') {
      for (const member of Object.keys(value)) yield* leaves(value[member], [...path, member]);
    } else yield path;
  }
  let count = 0;
  for (const whole of [given, held, redrawn]) {
    for (const path of leaves(whole)) {
      const changed = copyOf(whole);
      const owner = path.slice(0, -1).reduce((value, member) => value[member], changed);
      owner[path.at(-1)] = other(owner[path.at(-1)]);
      assert.equal(Verify.text(textOf(changed)).ok, false, path.join('.'));
      count += 1;
    }
  }
  assert.ok(count > 500);
});

test('the shape is checked, with the member named', () => {
  const change = (edit, reason) => assertChangeRefused(given, edit, reason, asIs);
  change((t) => void (t.format = 'other'), "format is not 'mechanism.drawing.transcript/1'.");
  change((t) => void (t.procedure = 'mechanism.drawing.procedure/2'), "procedure is not 'mechanism.drawing.procedure/1'.");
  change((t) => void (t.rules.law = 'urn'), "rules.law is not 'two-stage-uniform'.");
  change((t) => void (t.rules.yearly_groups = 0), 'rules.yearly_groups is less than 1.');
  change((t) => void (t.rules.fewest_reviews = '1'), 'rules.fewest_reviews is not a whole number from 0 to 2^53 - 1.');
  change((t) => void (t.pool.as_of = '2021-02-29'), 'pool.as_of is not a day of the calendar: 2021-02-29.');
  change((t) => void (t.pool.as_of = '1900-02-29'), 'pool.as_of is not a day of the calendar: 1900-02-29.');
  change((t) => void (t.pool.as_of = '27 November'), 'pool.as_of is not a date like 2020-11-27.');
  change((t) => void (t.meeting = { ...MEETING, kind: 'dinner' }), "meeting.kind is not 'intersessional' or 'working-group'.");
  change((t) => void t.pool.states.reverse(), 'pool.states is not in order: III comes after JJJ.');
  change((t) => void t.pool.states.push(t.pool.states.at(-1)), 'pool.states lists JJJ twice.');
  change((t) => void (t.pool.states[0].state = 'aaa'), 'pool.states[0].state is not a code of three capital letters.');
  change((t) => void (t.pool.states[0].region = 'Europe'), /^pool\.states\[0\]\.region is not 'African Group' or /);
  change((t) => void t.pool.states[0].instruments.reverse(), /^pool\.states\[0\]\.instruments does not list each instrument once/);
  change((t) => void t.assignments[0].instruments.push('UNTOC'), /^assignments\[0\]\.instruments does not list/);
  change((t) => void (t.seed.value = 'A5'.repeat(32)), 'seed.value is not written as 64 lower-case hexadecimal digits.');
  change((t) => void (t.seed.kind = 'told'), "seed.kind is not 'given' or 'ceremony'.");
  change((t) => void (t.groups = {}), 'groups is not a list.');
  change((t) => void (t.groups[0].group = 0), 'groups[0].group is less than 1.');
});

test('the inputs and their hash', () => {
  const reason = 'inputs_hash is not the hash of pool, rules, standing and what was announced.';
  assertChangeRefused(given, (t) => void (t.inputs_hash = '0'.repeat(64)), reason, asIs);
  assertChangeRefused(given, (t) => void (t.pool.states[0].name = 'Another'), reason, asIs);
  assertChangeRefused(given, (t) => void (t.meeting = MEETING), reason, asIs);
  assertChangeRefused(given, (t) => void (t.hash = '0'.repeat(64)), 'hash is not the hash of the transcript.', asIs);
});

test('another pool with fitting hashes gives another draw', () => {
  assertChangeRefused(
    given,
    (t) => void (t.pool.states[0].name = 'Another'),
    /^(groups|assignments|tries|The draw cannot be replayed)/,
  );
});

test('the seed', () => {
  const change = (edit, reason, whole = held) => assertChangeRefused(whole, edit, reason);
  change((t) => void (t.seed.secret = '5d'.repeat(32)), 'announced.commitment is not the commitment to seed.secret.');
  change((t) => void (t.seed.room[0] = '18'), 'seed.value does not follow from secret, room, beacon and inputs_hash.');
  change((t) => void t.seed.room.reverse(), 'seed.value does not follow from secret, room, beacon and inputs_hash.');
  change((t) => void (t.seed.value = 'a5'.repeat(32)), 'seed.value does not follow from secret, room, beacon and inputs_hash.');
  change((t) => void (t.seed.beacon = null), 'seed.beacon is null, but announced.beacon names a pulse.');
  change((t) => void (t.announced.beacon = null), 'seed.beacon holds a pulse, but announced.beacon is null.');
  change((t) => void (t.announced.beacon.round = 1001), 'seed.beacon: The pulse is of round 1000, but round 1001 was announced.');
  change((t) => void (t.seed.beacon.signature = `94${PULSE.signature.slice(2)}`), /^seed\.beacon: The signature of the pulse is forged/);
  change((t) => void (t.announced = null), "announced is null, but seed.kind is 'ceremony'.");
  change((t) => void (t.announced = { commitment: 'a5'.repeat(32), beacon: null }), "announced is not null, but seed.kind is 'given'.", given);
  change((t) => void (t.seed.room[0] = ''), 'seed.room[0] has 0 characters, not 1 to 200.');
  change((t) => void (t.seed.room[0] = '\ud83d\ude00'.repeat(201)), 'seed.room[0] has 201 characters, not 1 to 200.');
  change((t) => void (t.seed.room[0] = '1\u00857'), 'seed.room[0] holds a control character.');
  change((t) => void (t.seed.room[0] = '17\u3000'), 'seed.room[0] begins or ends with white space.');
  change((t) => void (t.seed.room = Array(501).fill('x')), 'seed.room has 501 texts, more than 500.');
  assertAgreed(ceremony({ room: ['\ud83d\ude00'.repeat(200), '\ufeff'] })); // which is no white space
});

test('another seed gives another draw', () => {
  assertChangeRefused(given, (t) => void (t.seed.value = 'a6'.repeat(32)), /^(groups|assignments|tries|The draw cannot be replayed)/);
});

test('the groups', () => {
  const swap = (t) => {
    const i = t.groups.findIndex(({ group }) => group !== t.groups[0].group);
    [t.groups[0].group, t.groups[i].group] = [t.groups[i].group, t.groups[0].group];
  };
  assertChangeRefused(given, swap, /^groups: (AAA is in group \d, but the lot says \d|the share of EEG is uneven.*)\.$/);
  assertChangeRefused(given, (t) => void t.groups.pop(), 'groups lacks JJJ, which is under review.');
  assertChangeRefused(given, (t) => void (t.groups[0].group = 4), 'groups: AAA is in group 4 of 3.');
  assertChangeRefused(given, (t) => void t.groups.push({ state: 'ZZZ', group: 1 }), 'groups names ZZZ, which is not a State of the pool.');
  assertChangeRefused(redrawn, (t) => void (t.groups[0].group = 1 + (t.groups[0].group % 3)), 'groups are not the standing groups.');
});

test('the result against the law', () => {
  const change = (edit, reason) => assertChangeRefused(given, edit, reason);
  const mainOf = (t, code, slot) =>
    t.assignments.find((entry) => entry.state_under_review === code && entry.slot === slot && entry.kind === 'main');
  change((t) => void t.assignments.shift(), /^assignments: .*AAA/);
  change((t) => void t.assignments.push(t.assignments.at(-1)), /^assignments lists JJJ reviewed by ... twice\.$/);
  change((t) => void (t.assignments[0].reviewer = 'ZZZ'), 'assignments names ZZZ, which is not a State of the pool.');
  change((t) => void (t.assignments[0].reviewer = 'AAA'), 'assignments: AAA reviews itself.');
  change((t) => void (mainOf(t, 'AAA', 'same-region').reviewer = 'FFF'), /^assignments( lists)?:? ?AAA reviewed by FFF/);
  change((t) => void (mainOf(t, 'AAA', 'same-region').slot = 'other-region'), /is not of the slot 'other-region' \(para\. 28\)\.$/);
  change((t) => void (t.assignments[0].kind = 'additional'), /^assignments: AAA reviewed by ... is additional to no main reviewer|^assignments: AAA has not two main/);
  change((t) => void mainOf(t, 'AAA', 'same-region').instruments.pop(), /^assignments: AAA reviewed by ... not for exactly the instruments that both are party to/);
  change((t) => void t.assignments.splice(t.assignments.findIndex(({ kind }) => kind === 'additional'), 1), /^assignments: nobody reviews ... for [A-Z, ]+ beside ... \(para\. 28 \(b\)\)\.$/);
});

test('two States that review each other', () => {
  const changed = copyOf(given);
  // Full parties only, so that nothing else is wrong first: AAA by DDD, DDD by AAA.
  for (const [reviewed, reviewer] of [['AAA', 'DDD'], ['DDD', 'AAA']]) {
    changed.assignments = changed.assignments.filter(
      (entry) => entry.state_under_review !== reviewed || entry.slot !== 'same-region',
    );
    const at = changed.assignments.findIndex((entry) => entry.state_under_review === reviewed);
    changed.assignments.splice(at, 0, {
      state_under_review: reviewed,
      reviewer,
      slot: 'same-region',
      kind: 'main',
      instruments: Drawing.INSTRUMENTS,
    });
  }
  assertRefused(textOf(sealed(changed)), 'assignments: AAA and DDD review each other (para. 28 (a)).');
});

test('a result that the law allows but the lots did not give', () => {
  // Each change alone would be seen by the law here; so the lawful results of other seeds.
  const other = transcriptOf(inputsOf(states), 'b7'.repeat(32));
  const { assignments, groups } = other;
  assert.notDeepEqual(assignments, given.assignments);
  assertRefused(
    textOf(sealed({ ...given, assignments })),
    /^assignments: for [A-Z]{3} the lot says [A-Z]{3} \((main|additional), .*\), not [A-Z]{3} \(.*\)\.$/,
  );
  assertRefused(textOf(sealed({ ...given, groups })), /^groups: [A-Z]{3} is in group \d, but the lot says \d\.$/);
});

test('the tries', () => {
  assertChangeRefused(given, (t) => void (t.tries.base += 1), /^tries\.base is \d+, but try \d+ gave the result\.$/);
  assertChangeRefused(given, (t) => void (t.tries.additional += 1), /^tries\.additional is \d+, but try \d+ gave/);
  const less = copyOf(held.tries.base > 0 ? held : given);
  if (less.tries.base > 0) {
    less.tries.base -= 1;
    assertRefused(textOf(sealed(less)), /^The draw cannot be replayed: tries\.base is \d+, but no try up to that one succeeds\.$/);
  }
});

test('what stands', () => {
  const change = (edit, reason) => assertChangeRefused(redrawn, edit, reason);
  const of = (t) => t.standing.assignments;
  change((t) => void of(t).reverse(), /^standing\.assignments is not in order/);
  change((t) => void (of(t).at(-1).reviewer = 'ZZZ'), 'standing.assignments names ZZZ, which is not a State of the pool.');
  change((t) => void (t.standing.deferred = ['ZZZ']), 'standing.deferred names ZZZ, which is not a State of the pool.');
  change((t) => void (t.standing.excluded[0].reviewer = 'ZZZ'), 'standing.excluded names ZZZ, which is not a State of the pool.');
  change((t) => void t.standing.groups.pop(), 'standing.groups lacks JJJ, which is under review.');
  change(
    (t) => void (of(t).find(({ state_under_review: u }) => u === 'BBB').slot = 'none'),
    /^standing\.assignments\[\d+\]\.slot is not 'same-region' or 'other-region'\.$/,
  );
  change((t) => {
    const entry = of(t).find(({ state_under_review: u, slot }) => u === 'BBB' && slot === 'same-region');
    entry.slot = 'other-region';
  }, /^standing\.assignments: BBB reviewed by ... is not of the slot 'other-region' \(para\. 28\)\.$/);
  change((t) => {
    const entry = of(t).find(({ state_under_review: u, slot, kind }) => u === 'BBB' && slot === 'same-region' && kind === 'main');
    entry.kind = 'additional';
  }, /^standing\.assignments: BBB reviewed by ... is additional to no main reviewer\.$/);
  change((t) => {
    const entry = t.assignments.find(({ state_under_review: u, kind }) => u === 'BBB' && kind === 'main');
    entry.instruments = ['UNTOC'];
  }, /^assignments changes BBB reviewed by ..., which stands\.$/);
  change((t) => void (t.standing.ended[0] = { ...t.standing.ended[0], ...pairOf(of(t)[0]), counts: true }), /^standing\.ended counts .* which stands\.$/);
});

const pairOf = ({ reviewer, state_under_review }) => ({ reviewer, state_under_review });

test('the pool', () => {
  assertChangeRefused(given, (t) => void (t.pool.states[0].drawing_region = ASIA), 'pool.states: AAA belongs to the EEG and cannot draw with another group.');
  assertChangeRefused(given, (t) => void t.pool.left_out.push({ state: 'AAA', reason: 'because' }), 'pool.left_out names AAA, which is in pool.states.');
  assertChangeRefused(given, (t) => void (t.pool.states[0].under_review = false), /^(groups|assignments) names AAA, which is not under review\.$/);
});

test('names may hold anything', () => {
  const odd = states.map((one) => ({ ...one, name: '</script><img src=x onerror=alert(1)> \u2028 \u202e __proto__' }));
  assertAgreed(transcriptOf(inputsOf(odd)));
});

test('the command says how many agree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...args) => {
    try {
      return { code: 0, out: execFileSync(process.execPath, [join(__dirname, '..', 'check.js'), ...args]).toString() };
    } catch (fault) {
      return { code: fault.status, out: fault.stdout.toString() };
    }
  };
  const [one, two] = [textOf(given), textOf(held)];
  const spoilt = one.replace('State of AAA', 'State of AAB');
  assert.deepEqual(run(write('one.json', one), write('two.json', two)), { code: 0, out: '2 agreed, 0 refused\n' });
  assert.deepEqual(run('--lines', write('good', `${one}\n${two}\n`)), { code: 0, out: '2 agreed, 0 refused\n' });
  assert.deepEqual(run('--lines', write('bad', `${one}\n${spoilt}\n${two}`)), {
    code: 1,
    out: 'line 2: inputs_hash is not the hash of pool, rules, standing and what was announced.\n2 agreed, 1 refused\n',
  });
  assert.equal(run().code, 2);
  assert.equal(run(write('feed.json', `${one}\n`)).code, 1);
});
