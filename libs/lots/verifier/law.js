// What must be true of pool, standing and result whatever was drawn. A classic script; it defines `Law`. Needs Drawing and Shape.
//
// This looks at the transcript only, not at the replay: a result that breaks a paragraph is refused even if both programs that
// know the procedure agreed on it.
'use strict';

globalThis.Law = (() => {
  const { refuse } = Shape;
  const { maskOf } = Drawing;

  const nameOf = ({ reviewer, state_under_review: reviewed }) => `${reviewed} reviewed by ${reviewer}`;
  const pairOf = ({ reviewer, state_under_review: reviewed }) => `${reviewer} ${reviewed}`;
  const groupOf = (state) => state.drawing_region ?? state.state; // a State without a region is a group of its own

  // ---- Pool and standing ------------------------------------------------------------------------------------------------------

  class Pool {
    constructor(transcript) {
      this.byCode = new Map(transcript.pool.states.map((state) => [state.state, state]));
      this.reviews = Drawing.reviewsOf(transcript.pool);
    }

    state(code, path) {
      return this.byCode.get(code) ?? refuse(`${path} names ${code}, which is not a State of the pool.`);
    }

    underReview(code, path) {
      const state = this.state(code, path);
      if (!state.under_review) refuse(`${path} names ${code}, which is not under review.`);
      return state;
    }
  }

  function checkPool({ pool }) {
    for (const { state, region, drawing_region: drawing } of pool.states) {
      if (region !== null && drawing !== region) {
        refuse(`pool.states: ${state} belongs to the ${region} and cannot draw with another group.`);
      }
    }
    const codes = new Set(pool.states.map(({ state }) => state));
    const both = pool.left_out.find(({ state }) => codes.has(state));
    if (both) refuse(`pool.left_out names ${both.state}, which is in pool.states.`);
  }

  function checkStanding(transcript, pool) {
    const { standing } = transcript;
    for (const member of ['ended', 'excluded']) {
      for (const entry of standing[member]) checkPair(entry, pool, `standing.${member}`);
    }
    for (const code of standing.deferred) pool.state(code, 'standing.deferred');
    for (const entry of standing.assignments) {
      checkPair(entry, pool, 'standing.assignments');
      pool.underReview(entry.state_under_review, 'standing.assignments');
    }
    for (const [code, entries] of byStateUnderReview(standing.assignments)) {
      slotsOf(pool.state(code), entries, pool, 'standing.assignments');
    }
    const ended = new Set(standing.ended.filter(({ counts }) => counts).map(pairOf));
    const both = standing.assignments.find((entry) => ended.has(pairOf(entry)));
    if (both) refuse(`standing.ended counts ${nameOf(both)}, which stands.`);
    if (standing.groups.length > 0) checkGroupsOf(transcript, pool, standing.groups, 'standing.groups');
  }

  function checkPair({ reviewer, state_under_review: reviewed }, pool, path) {
    pool.state(reviewer, path);
    pool.state(reviewed, path);
    if (reviewer === reviewed) refuse(`${path}: ${reviewer} reviews itself.`);
  }

  // Exactly the States under review, in groups from 1 to the number of yearly groups.
  function checkGroupsOf({ rules, pool: { states } }, pool, groups, path) {
    for (const { state, group } of groups) {
      pool.underReview(state, path);
      if (group > rules.yearly_groups) refuse(`${path}: ${state} is in group ${group} of ${rules.yearly_groups}.`);
    }
    const named = new Set(groups.map(({ state }) => state));
    const missing = states.find((state) => state.under_review && !named.has(state.state));
    if (missing) refuse(`${path} lacks ${missing.state}, which is under review.`);
  }

  function byStateUnderReview(assignments) {
    const entries = new Map();
    for (const entry of assignments) {
      const own = entries.get(entry.state_under_review) ?? [];
      own.push(entry);
      entries.set(entry.state_under_review, own);
    }
    return entries;
  }

  // The slots of one State under review: [{ main, additional: [...] }], in which every reviewer is of a group that the slot allows.
  function slotsOf(state, entries, pool, path) {
    const slots = [];
    const isTwin = state.drawing_region === null;
    const slotNameOf = (entry) => (isTwin ? groupOf(pool.state(entry.reviewer, path)) : entry.slot);
    for (const entry of entries) {
      const reviewer = pool.state(entry.reviewer, path);
      if (isTwin && entry.slot === 'same-region') refuse(`${path}: ${nameOf(entry)} in a region that it does not have.`);
      if ((groupOf(reviewer) === groupOf(state)) !== (entry.slot === 'same-region')) {
        refuse(`${path}: ${nameOf(entry)} is not of the slot '${entry.slot}' (para. 28).`);
      }
      if (entry.kind !== 'main') continue;
      if (slots.some(({ name }) => name === slotNameOf(entry)) || slots.length === 2) {
        refuse(`${path}: ${state.state} has more main reviewers than para. 28 gives it.`);
      }
      slots.push({ name: slotNameOf(entry), main: entry, additional: [] });
    }
    for (const entry of entries.filter(({ kind }) => kind === 'additional')) {
      const slot = slots.find(({ name }) => name === slotNameOf(entry));
      if (!slot) refuse(`${path}: ${nameOf(entry)} is additional to no main reviewer.`);
      if (entry.instruments.length === 0) refuse(`${path}: ${nameOf(entry)} for no instrument.`);
      slot.additional.push(entry);
    }
    return slots;
  }

  // Whether an entry stays as it stood. A main reviewer may review more than before: what both are party to since (para. 28 (b)).
  function staysAs(before, after) {
    const isMore = before.kind === 'main' && (maskOf(before.instruments) & ~maskOf(after.instruments)) === 0;
    return Canonical.text(isMore ? { ...after, instruments: before.instruments } : after) === Canonical.text(before);
  }

  // ---- The result ---------------------------------------------------------------------------------------------------------------

  class Result {
    constructor(transcript, pool) {
      this.transcript = transcript;
      this.pool = pool;
      this.assignments = transcript.assignments;
      this.standing = new Map(transcript.standing.assignments.map((entry) => [pairOf(entry), entry]));
      for (const entry of this.assignments) {
        checkPair(entry, pool, 'assignments');
        pool.underReview(entry.state_under_review, 'assignments');
      }
      this.byState = byStateUnderReview(this.assignments);
    }

    isDrawn(entry) {
      return !this.standing.has(pairOf(entry));
    }

    checkNobodyTwice() {
      const seen = new Set();
      for (const entry of this.assignments) {
        if (seen.has(pairOf(entry))) refuse(`assignments lists ${nameOf(entry)} twice.`);
        seen.add(pairOf(entry));
      }
    }

    checkStandingKept() {
      const kept = new Map(this.assignments.map((entry) => [pairOf(entry), entry]));
      for (const [pair, entry] of this.standing) {
        if (!kept.has(pair)) refuse(`assignments lacks ${nameOf(entry)}, which stands.`);
        if (!staysAs(entry, kept.get(pair))) {
          refuse(`assignments changes ${nameOf(entry)}, which stands.`);
        }
      }
    }

    checkTwoMains() {
      this.slots = new Map();
      for (const state of this.transcript.pool.states.filter((one) => one.under_review)) {
        const slots = slotsOf(state, this.byState.get(state.state) ?? [], this.pool, 'assignments');
        if (slots.length !== 2) refuse(`assignments: ${state.state} has not two main reviewers (para. 28).`);
        this.slots.set(state, slots);
      }
    }

    checkReviewers() {
      const excluded = new Set(this.transcript.standing.excluded.map(pairOf));
      for (const entry of this.assignments.filter((one) => this.isDrawn(one))) {
        if (!this.pool.state(entry.reviewer).reviewer) {
          refuse(`assignments: ${nameOf(entry)}, which is not a reviewer in this draw.`);
        }
        if (excluded.has(pairOf(entry))) refuse(`assignments: ${nameOf(entry)}, a pair that must not be drawn.`);
      }
    }

    checkNotMutual() {
      const counting = this.transcript.standing.ended.filter(({ counts }) => counts);
      const pairs = new Set([...this.assignments, ...counting].map(pairOf));
      for (const entry of this.assignments) {
        const { reviewer, state_under_review: reviewed } = entry;
        if (pairs.has(`${reviewed} ${reviewer}`)) {
          refuse(`assignments: ${reviewed} and ${reviewer} review each other (para. 28 (a)).`);
        }
      }
    }

    checkInstruments() {
      for (const [state, slots] of this.slots) for (const slot of slots) this.checkInstrumentsOf(state, slot);
    }

    // What the main reviewer shares, then what standing additional reviewers have, then exactly the rest.
    checkInstrumentsOf(state, { main, additional }) {
      const needed = maskOf(state.instruments);
      const shared = needed & this.pool.reviews.get(main.reviewer);
      if (maskOf(main.instruments) !== shared) {
        refuse(`assignments: ${nameOf(main)} not for exactly the instruments that both are party to (para. 28 (b)).`);
      }
      let covered = shared;
      for (const entry of [...additional].sort((a, b) => this.isDrawn(a) - this.isDrawn(b))) {
        const own = maskOf(entry.instruments);
        if (this.isDrawn(entry)) this.checkDrawnAdditional(entry, own, needed & ~covered);
        covered |= own;
      }
      if (needed & ~covered) {
        const missing = Drawing.instrumentsOf(needed & ~covered).join(', ');
        refuse(`assignments: nobody reviews ${state.state} for ${missing} beside ${main.reviewer} (para. 28 (b)).`);
      }
    }

    checkDrawnAdditional(entry, own, missing) {
      if (own & ~this.pool.reviews.get(entry.reviewer)) {
        refuse(`assignments: ${nameOf(entry)} for an instrument to which it is not party (para. 28 (b)).`);
      }
      if (own !== missing) {
        refuse(`assignments: ${nameOf(entry)} not for exactly the instruments that are missing (para. 28 (b)).`);
      }
    }

    checkReviewerNumbers() {
      for (const [code, entries] of this.byState) {
        const { most_reviewers: most } = this.pool.state(code);
        if (entries.length > most && entries.some((entry) => this.isDrawn(entry))) {
          refuse(`assignments: ${code} has ${entries.length} reviewing States, more than ${most} (para. 28 (c)).`);
        }
      }
    }

    // Who lost an offer may stand above its most; nothing more may then be drawn for it.
    checkLoads() {
      const drawn = new Set(this.assignments.filter((entry) => this.isDrawn(entry)).map(({ reviewer }) => reviewer));
      for (const { state, load, fewest, most } of Drawing.loads(this.transcript)) {
        if (load < fewest) refuse(`assignments: ${state} performs ${load} reviews, fewer than ${fewest} (para. 29).`);
        if (load > most && drawn.has(state)) {
          refuse(`assignments: ${state} performs ${load} reviews, more than ${most} (para. 29).`);
        }
      }
    }
  }

  function checkGroupSizes({ rules, pool, standing, groups }) {
    if (standing.groups.length > 0) {
      if (Canonical.text(groups) !== Canonical.text(standing.groups)) refuse('groups are not the standing groups.');
      return;
    }
    const groupOfState = new Map(groups.map(({ state, group }) => [state, group]));
    for (const region of [...Drawing.REGIONS, null]) {
      const share = pool.states.filter((state) => state.under_review && state.drawing_region === region);
      const sizes = new Array(rules.yearly_groups).fill(0);
      for (const { state } of share) sizes[groupOfState.get(state) - 1] += 1;
      if (Math.max(...sizes) - Math.min(...sizes) > 1) {
        refuse(`groups: the share of ${region ?? 'States without a region'} is uneven: ${sizes.join(', ')} (para. 17).`);
      }
    }
  }

  // The checks of a transcript of the right shape, in order: what is true, where it is written, and how it is checked.
  function checksOf(transcript) {
    const pool = new Pool(transcript);
    let result;
    const { rules } = transcript;
    const standing = transcript.standing.assignments.length;
    return [
      {
        sentence: 'Pool and standing assignments agree with each other.',
        paragraph: null,
        run() {
          checkPool(transcript);
          checkStanding(transcript, pool);
          result = new Result(transcript, pool);
          result.checkNobodyTwice();
        },
      },
      {
        sentence: `Every State under review is in one of ${rules.yearly_groups} yearly groups, and every region is spread evenly.`,
        paragraph: 'para. 17',
        run() {
          checkGroupsOf(transcript, pool, transcript.groups, 'groups');
          checkGroupSizes(transcript);
        },
      },
      {
        sentence: 'Every State under review has two main reviewing States: one of its region, one of another.',
        paragraph: 'para. 28',
        run: () => result.checkTwoMains(),
      },
      {
        sentence: 'Only States that are reviewers were drawn, and no excluded pair.',
        paragraph: 'paras 26, 28 and 30',
        run: () => result.checkReviewers(),
      },
      {
        sentence: standing > 0 ? `The ${standing} standing assignments stay as they were.` : 'No earlier assignment stands.',
        paragraph: 'para. 28 (d) to (f)',
        run: () => result.checkStandingKept(),
      },
      {
        sentence: 'No two States review each other.',
        paragraph: 'para. 28 (a)',
        run: () => result.checkNotMutual(),
      },
      {
        sentence:
          'In both slots every instrument is reviewed by a party to it; additional reviewing States have exactly what is missing.',
        paragraph: 'para. 28 (b)',
        run: () => result.checkInstruments(),
      },
      {
        sentence: `No State has more reviewing States than ${rules.most_reviewers}, or than it agreed to.`,
        paragraph: 'para. 28 (c)',
        run: () => result.checkReviewerNumbers(),
      },
      {
        sentence: `Every State performs from ${rules.fewest_reviews} to ${rules.most_reviews} reviews, or up to what it offered.`,
        paragraph: 'para. 29',
        run: () => result.checkLoads(),
      },
    ];
  }

  return Object.freeze({ checksOf });
})();
