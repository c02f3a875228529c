// What a transcript looks like (section 2 of docs/drawing.md): exactly these members, of these types, in this order. A classic
// script; it defines `Shape`. Needs Canonical and Drawing.
'use strict';

globalThis.Shape = (() => {
  // A refusal; the message is a sentence that names the member.
  class Refusal extends Error {}

  const refuse = (sentence) => {
    throw new Refusal(sentence);
  };

  // ---- Types: each is a function of a value and of the path that names it ---------------------------------------------------

  const matching = (pattern, description) => (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(`${path} is not ${description}.`);
  };
  const code = matching(/^[A-Z]{3}$/, 'a code of three capital letters');
  const hash = matching(/^[0-9a-f]{64}$/, 'written as 64 lower-case hexadecimal digits');
  const signature = matching(/^[0-9a-f]{96}$/, 'written as 96 lower-case hexadecimal digits');

  const text = (value, path) => {
    if (typeof value !== 'string' || !Canonical.isWellFormed(value)) refuse(`${path} is not a text.`);
  };
  const truth = (value, path) => {
    if (value !== true && value !== false) refuse(`${path} is neither true nor false.`);
  };
  const whole = (from) => (value, path) => {
    if (!Canonical.isWhole(value)) refuse(`${path} is not a whole number from 0 to 2^53 - 1.`);
    if (value < from) refuse(`${path} is less than ${from}.`);
  };
  const oneOf =
    (...values) =>
    (value, path) => {
      if (!values.includes(value)) refuse(`${path} is not ${values.map((one) => `'${one}'`).join(' or ')}.`);
    };
  const orNull = (type) => (value, path) => {
    if (value !== null) type(value, path);
  };

  function date(value, path) {
    const parts = typeof value === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (!parts) refuse(`${path} is not a date like 2020-11-27.`);
    const [year, month, day] = parts.slice(1).map(Number);
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    if (day < 1 || day > days) refuse(`${path} is not a day of the calendar: ${value}.`);
  }

  const record = (members) => {
    const names = Object.keys(members);
    return (value, path) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse(`${path} is not an object.`);
      const unknown = Object.keys(value).find((name) => !Object.hasOwn(members, name));
      if (unknown !== undefined) refuse(`${path} has a member that does not belong there: ${JSON.stringify(unknown)}.`);
      const missing = names.find((name) => !Object.hasOwn(value, name));
      if (missing !== undefined) refuse(`${path} lacks its member '${missing}'.`);
      for (const name of names) members[name](value[name], path === 'The transcript' ? name : `${path}.${name}`);
    };
  };

  // `nameOf` names an item in refusals and, if `inOrder`, orders the list: every name comes after the one before.
  const list = (type, nameOf, inOrder = true) => (value, path) => {
    if (!Array.isArray(value)) refuse(`${path} is not a list.`);
    let before = '';
    value.forEach((item, i) => {
      type(item, `${path}[${i}]`);
      const name = nameOf ? nameOf(item) : '';
      if (nameOf && inOrder && i > 0 && name <= before) {
        refuse(
          name === before
            ? `${path} lists ${name} twice.`
            : `${path} is not in order: ${name} comes after ${before}.`,
        );
      }
      before = name;
    });
  };

  function instruments(value, path) {
    list(oneOf(...Drawing.INSTRUMENTS))(value, path);
    const places = value.map((name) => Drawing.INSTRUMENTS.indexOf(name));
    if (places.some((place, i) => i > 0 && place <= places[i - 1])) {
      refuse(`${path} does not list each instrument once in the order ${Drawing.INSTRUMENTS.join(', ')}.`);
    }
  }

  // ---- The transcript ---------------------------------------------------------------------------------------------------------

  const region = orNull(oneOf(...Drawing.REGIONS));
  const pairName = ({ reviewer, state_under_review: reviewed }) => `${reviewed} < ${reviewer}`;

  const state = record({
    state: code,
    name: text,
    region,
    drawing_region: region,
    instruments,
    under_review: truth,
    reviewer: truth,
    most_reviews: whole(0),
    most_reviewers: whole(0),
  });

  const assignment = record({
    state_under_review: code,
    reviewer: code,
    slot: oneOf('same-region', 'other-region'),
    kind: oneOf('main', 'additional'),
    instruments,
  });

  const assumptionName = ({ state: of, instrument }) => `${of} ${Drawing.INSTRUMENTS.indexOf(instrument)}`;

  const pool = record({
    as_of: date,
    states: list(state, (item) => item.state),
    left_out: list(record({ state: code, reason: text }), (item) => item.state),
    assumptions: list(
      record({
        state: code,
        instrument: oneOf(...Drawing.INSTRUMENTS),
        taken_as: oneOf('in force', 'not in force'),
        because: text,
      }),
      assumptionName,
    ),
  });

  const groups = list(record({ state: code, group: whole(1) }), (item) => item.state);

  const standing = record({
    groups,
    assignments: list(assignment, pairName),
    ended: list(record({ reviewer: code, state_under_review: code, counts: truth }), pairName),
    excluded: list(record({ reviewer: code, state_under_review: code }), pairName),
    deferred: list(code, (item) => item),
    previous: orNull(hash),
  });

  const announcedBeacon = record({ chain: hash, round: whole(1) });
  const given = record({ kind: oneOf('given'), value: hash });
  const ceremony = record({
    kind: oneOf('ceremony'),
    secret: hash,
    room: list(text),
    beacon: orNull(record({ chain: hash, round: whole(1), signature })),
    value: hash,
  });

  function seed(value, path) {
    if (value === null || typeof value !== 'object') refuse(`${path} is not an object.`);
    oneOf('given', 'ceremony')(value.kind, `${path}.kind`);
    (value.kind === 'given' ? given : ceremony)(value, path);
  }

  const transcriptType = record({
    format: oneOf('mechanism.drawing.transcript/1'),
    procedure: oneOf('mechanism.drawing.procedure/1'),
    meeting: orNull(record({ date, kind: oneOf('intersessional', 'working-group'), title: text })),
    pool,
    rules: record({
      law: oneOf('two-stage-uniform'),
      fewest_reviews: whole(0),
      most_reviews: whole(0),
      most_reviewers: whole(0),
      yearly_groups: whole(1),
    }),
    standing,
    announced: orNull(record({ commitment: hash, beacon: orNull(announcedBeacon) })),
    seed,
    groups,
    assignments: list(assignment),
    tries: record({ base: whole(0), additional: whole(0) }),
    inputs_hash: hash,
    hash,
  });

  const check = (transcript) => transcriptType(transcript, 'The transcript');

  return Object.freeze({ Refusal, refuse, check });
})();
