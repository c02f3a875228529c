// Loads the scripts and makes transcripts from inputs, for the tests.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const root = join(__dirname, '..');
for (const name of readFileSync(join(root, 'scripts.txt'), 'utf8').trim().split('\n')) {
  vm.runInThisContext(readFileSync(join(root, name), 'utf8'), { filename: name });
}

const ALL = ['UNTOC', 'TIP', 'SOM', 'FIREARMS'];
const SEED = 'a5'.repeat(32);

const state = (code, region, instruments = ALL, more = {}) => ({
  state: code,
  name: `State of ${code}`,
  region,
  drawing_region: region,
  instruments,
  under_review: true,
  reviewer: true,
  most_reviews: 3,
  most_reviewers: 4,
  ...more,
});

// That a State has only signed an instrument that it lists, and is reviewed for it of its own will (para. 52).
const signedOnly = (code, instrument) => ({ state: code, instrument, taken_as: 'not in force', because: 'signed' });

const RULES = { law: 'two-stage-uniform', fewest_reviews: 1, most_reviews: 3, most_reviewers: 4, yearly_groups: 3 };
const STANDING = { groups: [], assignments: [], ended: [], excluded: [], deferred: [], previous: null };

function inputsOf(states, { rules = {}, standing = {}, meeting = null, announced = null, assumptions = [] } = {}) {
  return {
    format: 'mechanism.drawing.transcript/1',
    procedure: 'mechanism.drawing.procedure/1',
    meeting,
    pool: {
      as_of: '2020-11-27',
      states: [...states].sort((a, b) => (a.state < b.state ? -1 : 1)),
      left_out: [],
      assumptions,
    },
    rules: { ...RULES, ...rules },
    standing: { ...STANDING, ...standing },
    announced,
  };
}

const keysOf = (inputs, seed = SEED) =>
  Drawing.stageKeys(Sha256.bytesOf(Verify.inputsHash(inputs)), Sha256.bytesOf(seed));

// The transcript, of which `seed` is a value or the record of a ceremony without its value. `last`: tries not to go beyond.
function transcriptOf(inputs, seed = SEED, last = undefined) {
  const inputs_hash = Verify.inputsHash(inputs);
  const record =
    typeof seed === 'string' ? { kind: 'given', value: seed } : { ...seed, value: seedOfCeremony(seed, inputs_hash) };
  const keys = Drawing.stageKeys(Sha256.bytesOf(inputs_hash), Sha256.bytesOf(record.value));
  return sealed({ ...inputs, seed: record, inputs_hash, ...Drawing.run(Drawing.replay(inputs, keys, last)) });
}

function seedOfCeremony(seed, inputs) {
  const pulse = seed.beacon;
  const randomness = pulse && Beacon.verify({ chain: pulse.chain, round: pulse.round }, pulse, Sha256.digest).randomness;
  return Verify.seedValue(seed, randomness, inputs);
}

// With the hashes that fit, as whoever tampers would write them.
function sealed(transcript) {
  const whole = { ...transcript, inputs_hash: Verify.inputsHash(transcript) };
  return { ...whole, hash: Verify.transcriptHash(whole) };
}

// The States parties' file, as the full cohort: a party counts from the day that the file gives, years as their beginning.
function realStates(asOf = '2020-11-27') {
  const lines = readFileSync(join(root, '../../../data/states-parties.csv'), 'utf8').trim().split('\n').slice(1);
  const isBefore = (date) => date !== '' && date !== undefined && date <= asOf;
  return lines
    .map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, '')))
    .filter(([, , , untoc]) => isBefore(untoc))
    .map(([code, name, group, ...dates]) => {
      const region = Drawing.REGIONS.includes(group) ? group : null;
      const one = state(code, region, ALL.filter((_, i) => isBefore(dates[i])), { name });
      return code === 'EUE' ? { ...one, drawing_region: 'WEOG' } : one;
    });
}

// A small generator of numbers, so that random cohorts are the same in every run.
function numbersFrom(seed) {
  let x = seed >>> 0;
  return (n) => {
    x = (x + 0x6d2b79f5) >>> 0;
    let t = Math.imul(x ^ (x >>> 15), x | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

module.exports = { ALL, SEED, signedOnly, state, inputsOf, keysOf, transcriptOf, sealed, realStates, numbersFrom };
