// The law of section 1 of docs/drawing.md by trying everything, for cohorts of a handful of States. Written from the paragraphs, not
// from the procedure.
'use strict';

const maskOf = (instruments) => instruments.reduce((mask, name) => mask | (1 << Drawing.INSTRUMENTS.indexOf(name)), 0);
const groupOf = (state) => state.drawing_region ?? state.state;

// A slot is allowed a reviewer by its group only; `twin` slots also need each other's groups to differ.
const allows = (kind, u, v) => (groupOf(u) === groupOf(v)) === (kind === 'same-region');

const written = (entries) =>
  entries
    .map(({ u, v, slot, kind, mask }) => `${u}<${v}(${slot},${kind},${Drawing.instrumentsOf(mask).join('+')})`)
    .sort()
    .join(';');

// outcome -> its chance: one over the number of bases that can be completed, over the number of completions of its base.
function chancesOf({ pool: { states, assumptions }, rules, standing }) {
  // For what a State reviews others: not for what it has only signed, which it lists and is taken as not in force (para. 52).
  const reviewsOf = ({ state, instruments }) =>
    maskOf(
      instruments.filter(
        (name) => !assumptions.some((one) => one.state === state && one.instrument === name && one.taken_as === 'not in force'),
      ),
    );
  const byCode = new Map(states.map((state) => [state.state, state]));
  const codes = (entry) => ({ u: entry.state_under_review, v: entry.reviewer });
  const stands = standing.assignments.map((entry) => ({
    ...codes(entry),
    slot: entry.slot,
    kind: entry.kind,
    mask: maskOf(entry.instruments),
  }));
  const ended = standing.ended.filter(({ counts }) => counts).map(codes);
  const excluded = new Set(standing.excluded.map(codes).map(({ u, v }) => `${v} ${u}`));
  const deferred = new Set(standing.deferred);

  const isBarred = (entries, u, v) =>
    u === v ||
    !byCode.get(v).reviewer ||
    excluded.has(`${v} ${u}`) ||
    [...entries, ...ended].some((one) => (one.u === u && one.v === v) || (one.u === v && one.v === u));
  const load = (entries, v) => new Set([...entries, ...ended].filter((one) => one.v === v).map(({ u }) => u)).size;
  const isWithinMost = (entries, v) => load(entries, v) < byCode.get(v).most_reviews;

  const reviewed = states.filter((state) => state.under_review);
  const openSlots = reviewed.flatMap((state) => {
    const kinds = state.drawing_region === null ? ['other-region', 'other-region'] : ['same-region', 'other-region'];
    for (const one of stands.filter((entry) => entry.u === state.state && entry.kind === 'main')) {
      kinds.splice(kinds.indexOf(one.slot), 1);
    }
    return kinds.map((slot) => ({ u: state, slot }));
  });

  const bases = new Map();
  (function extend(i, entries) {
    if (i === openSlots.length) {
      bases.set(written(entries), entries);
      return;
    }
    const { u, slot } = openSlots[i];
    for (const v of states) {
      const mask = maskOf(u.instruments) & reviewsOf(v);
      if (mask === 0 || !allows(slot, u, v) || isBarred(entries, u.state, v.state)) continue;
      if (!isWithinMost(entries, v.state)) continue;
      const mains = entries.filter((one) => one.u === u.state && one.kind === 'main');
      if (mains.some((one) => groupOf(byCode.get(one.v)) === groupOf(v))) continue;
      extend(i + 1, [...entries, { u: u.state, v: v.state, slot, kind: 'main', mask }]);
    }
  })(0, stands);

  const completionsOf = (base) => {
    const gaps = reviewed.flatMap((u) =>
      base
        .filter((one) => one.u === u.state && one.kind === 'main')
        .map((main) => {
          const own = base.filter(
            (one) =>
              one.u === u.state &&
              one.slot === main.slot &&
              (u.drawing_region !== null || groupOf(byCode.get(one.v)) === groupOf(byCode.get(main.v))),
          );
          const covered = own.reduce((mask, one) => mask | one.mask, 0);
          return { u, main, slot: main.slot, mask: maskOf(u.instruments) & ~covered };
        })
        .filter(({ mask }) => mask !== 0),
    );
    const all = new Set();
    (function extend(i, entries) {
      if (i === gaps.length) {
        const isEnough = states.every(
          ({ state, reviewer }) => !reviewer || deferred.has(state) || load(entries, state) >= rules.fewest_reviews,
        );
        const isFew = reviewed.every((u) => entries.filter((one) => one.u === u.state).length <= u.most_reviewers);
        if (isEnough && isFew) all.add(written(entries));
        return;
      }
      const { u, main, slot, mask } = gaps[i];
      for (const w of states) {
        if (mask & ~reviewsOf(w) || !allows(slot, u, w) || isBarred(entries, u.state, w.state)) continue;
        if (u.drawing_region === null && groupOf(w) !== groupOf(byCode.get(main.v))) continue;
        if (!isWithinMost(entries, w.state)) continue;
        extend(i + 1, [...entries, { u: u.state, v: w.state, slot, kind: 'additional', mask }]);
      }
    })(0, base);
    return all;
  };

  const completed = [...bases.values()].map(completionsOf).filter(({ size }) => size > 0);
  const chances = new Map();
  for (const completions of completed) {
    for (const outcome of completions) chances.set(outcome, 1 / completed.length / completions.size);
  }
  return chances;
}

const outcomeOf = (assignments) =>
  written(
    assignments.map((one) => ({
      u: one.state_under_review,
      v: one.reviewer,
      slot: one.slot,
      kind: one.kind,
      mask: maskOf(one.instruments),
    })),
  );

module.exports = { chancesOf, outcomeOf };
