// The drawing of lots (sections 5 and 6 of docs/drawing.md), replayed from a pool, the rules and what stands. A classic script;
// it defines `Drawing`. Needs Sha256, ChaCha20, Choices, Allocation and Fillings.
//
// States are numbers here: their places in the pool, which is in order of their codes.
'use strict';

globalThis.Drawing = (() => {
  const INSTRUMENTS = Object.freeze(['UNTOC', 'TIP', 'SOM', 'FIREARMS']);
  const REGIONS = Object.freeze(['African Group', 'Asia-Pacific Group', 'EEG', 'GRULAC', 'WEOG']);
  const SAME = 'same-region';
  const OTHER = 'other-region';

  const TRIES_BEFORE_LIST = 10000;
  const GREATEST_LIST = 50000;
  const MOST_LISTED_PLACES = 64;
  const GREATEST_TRIES = 29999999;
  const TRIES_IN_A_STEP = 64;

  // A draw that cannot be replayed to an end; the message is a sentence.
  class Fault extends Error {}

  const maskOf = (instruments) => instruments.reduce((mask, name) => mask | (1 << INSTRUMENTS.indexOf(name)), 0);
  // For what each State may review others, by code: what it lists, less what is taken as not in force for it. That it has signed
  // only, and is reviewed for of its own will (para. 52).
  function reviewsOf({ states, assumptions }) {
    const masks = new Map(states.map(({ state, instruments }) => [state, maskOf(instruments)]));
    for (const { state, instrument, taken_as: taken } of assumptions) {
      if (taken === 'not in force' && masks.has(state)) masks.set(state, masks.get(state) & ~maskOf([instrument]));
    }
    return masks;
  }
  const instrumentsOf = (mask) => INSTRUMENTS.filter((_, bit) => mask & (1 << bit));

  // ---- Section 5.1: the problem ------------------------------------------------------------------------------------------------

  // Sets of pairs of States as one table of bytes: they are asked for in the innermost loops.
  class Pairs {
    constructor(count) {
      this.count = count;
      this.table = new Uint8Array(count * count);
    }

    add(v, u) {
      this.table[v * this.count + u] = 1;
    }

    has(v, u) {
      return this.table[v * this.count + u] === 1;
    }
  }

  // What a slot allows for its reviewers' groups, apart from who they are.
  function allowsGroup(slot, group, ownGroup) {
    if (group < 0) return false;
    return slot.kind === SAME ? group === ownGroup : group !== ownGroup;
  }

  class Problem {
    constructor({ pool, rules, standing }) {
      this.states = pool.states;
      this.count = pool.states.length;
      this.codes = pool.states.map(({ state }) => state);
      this.numbers = new Map(this.codes.map((code, v) => [code, v]));
      this.reviewed = Uint8Array.from(pool.states, ({ instruments }) => maskOf(instruments));
      this.reviews = Uint8Array.from(reviewsOf(pool).values());
      this.rules = rules;
      this.standing = standing;
      this.numberGroups();
      this.servePairs();
      this.limitLoads();
      this.makeSlots();
      this.limitAdditional();
      this.chooseMains();
      this.leastInBase = this.computeLeastInBase();
    }

    number(code) {
      return this.numbers.get(code);
    }

    numberGroups() {
      this.groupCount = REGIONS.length;
      this.groups = Int32Array.from(this.states, (state) => {
        if (state.drawing_region !== null) return REGIONS.indexOf(state.drawing_region);
        if (!state.reviewer && !state.under_review) return -1; // takes no part
        this.groupCount += 1;
        return this.groupCount - 1;
      });
    }

    // `serves`: v reviews u, or did in a way that still counts. `barred`: (v, u) must not be drawn.
    servePairs() {
      this.serves = new Pairs(this.count);
      this.excluded = new Pairs(this.count);
      const counting = [...this.standing.assignments, ...this.standing.ended.filter(({ counts }) => counts)];
      for (const { reviewer, state_under_review: reviewed } of counting) {
        this.serves.add(this.number(reviewer), this.number(reviewed));
      }
      for (const { reviewer, state_under_review: reviewed } of this.standing.excluded) {
        this.excluded.add(this.number(reviewer), this.number(reviewed));
      }
    }

    // How many States a State serves already, each counted once.
    served(v) {
      let sum = 0;
      for (let u = 0; u < this.count; u += 1) if (this.serves.has(v, u)) sum += 1;
      return sum;
    }

    limitLoads() {
      const deferred = new Set(this.standing.deferred);
      const left = (limit, v) => Math.max(limit - this.served(v), 0);
      this.most = this.states.map((state, v) => (state.reviewer ? left(state.most_reviews, v) : 0));
      this.least = this.states.map((state, v) =>
        state.reviewer && !deferred.has(state.state) ? left(this.rules.fewest_reviews, v) : 0,
      );
    }

    may(v, u) {
      return (
        this.states[v].reviewer &&
        v !== u &&
        !this.serves.has(v, u) &&
        !this.serves.has(u, v) &&
        !this.excluded.has(v, u)
      );
    }

    // Two slots for each State under review. `slots` are in order; `firstSlot[u]` is -1 for other States.
    makeSlots() {
      this.slots = [];
      this.firstSlot = new Int32Array(this.count).fill(-1);
      for (let u = 0; u < this.count; u += 1) {
        if (!this.states[u].under_review) continue;
        this.firstSlot[u] = this.slots.length;
        const standing = this.standing.assignments.filter((entry) => entry.state_under_review === this.codes[u]);
        this.slots.push(...(this.states[u].drawing_region === null ? this.twins(u, standing) : this.pair(u, standing)));
      }
      this.slots.forEach((slot, s) => {
        slot.number = s;
        slot.besides = new Map();
      });
      this.open = this.slots.filter(({ kept }) => !kept);
    }

    pair(u, standing) {
      return [SAME, OTHER].map((kind) => {
        const own = standing.filter(({ slot }) => slot === kind);
        return this.slot(u, kind, false, own.find((entry) => entry.kind === 'main'), own);
      });
    }

    // A State without a drawing region: the kept slots in the order of their reviewers' groups, then the open ones.
    twins(u, standing) {
      const groupOf = ({ reviewer }) => this.groups[this.number(reviewer)];
      const mains = standing.filter(({ kind }) => kind === 'main').sort((a, b) => groupOf(a) - groupOf(b));
      return [0, 1].map((i) => {
        const own = mains[i] ? standing.filter((entry) => groupOf(entry) === groupOf(mains[i])) : [];
        return this.slot(u, OTHER, true, mains[i], own);
      });
    }

    slot(u, kind, isTwin, main, own) {
      const slot = { u, kind, isTwin, kept: main !== undefined, main: -1, standing: [], gap: 0 };
      if (!main) return slot;
      slot.main = this.number(main.reviewer);
      slot.standing = [main, ...own.filter((entry) => entry.kind === 'additional')];
      const covered = slot.standing
        .slice(1)
        .reduce((mask, { instruments }) => mask | maskOf(instruments), this.reviews[slot.main]);
      slot.gap = this.reviewed[u] & ~covered;
      return slot;
    }

    limitAdditional() {
      const standing = this.states.map(() => new Set());
      for (const { reviewer, state_under_review: reviewed } of this.standing.assignments) {
        standing[this.number(reviewed)].add(reviewer);
      }
      this.additional = this.states.map((state, u) => Math.max(state.most_reviewers - standing[u].size, 0));
      for (const { u } of this.open) this.additional[u] = Math.max(this.additional[u] - 1, 0);
    }

    chooseMains() {
      for (const slot of this.open) {
        const { u } = slot;
        const partner = slot.isTwin ? this.slots[this.firstSlot[u]] : slot;
        const taken = partner.kept ? this.groups[partner.main] : -1;
        slot.options = this.all().filter(
          (v) =>
            this.most[v] > 0 &&
            this.shared(v, u) !== 0 &&
            allowsGroup(slot, this.groups[v], this.groups[u]) &&
            this.groups[v] !== taken &&
            this.may(v, u),
        );
        slot.isOption = new Uint8Array(this.count);
        for (const v of slot.options) slot.isOption[v] = 1;
        slot.groups = [...new Set(slot.options.map((v) => this.groups[v]))].sort((a, b) => a - b);
      }
    }

    // For what v reviews u as a main reviewer.
    shared(v, u) {
      return this.reviews[v] & this.reviewed[u];
    }

    all() {
      this.allNumbers ??= this.codes.map((_, v) => v);
      return this.allNumbers;
    }

    gapBeside(slot, v) {
      return slot.kept ? slot.gap : this.reviewed[slot.u] & ~this.reviews[v];
    }

    // The States that may be additional in the slot beside the main reviewer v. They depend on v by the gap and, for twins, by
    // the group, and are kept by these.
    beside(slot, v) {
      const gap = this.gapBeside(slot, v);
      const name = slot.isTwin ? this.groups[v] * 16 + gap : gap;
      let list = slot.besides.get(name);
      if (list === undefined) {
        list = gap === 0 ? [] : this.all().filter((w) => this.mayBeAdditional(slot, v, w, gap));
        slot.besides.set(name, list);
      }
      return list;
    }

    mayBeAdditional(slot, v, w, gap) {
      const group = this.groups[w];
      return (
        this.most[w] > 0 &&
        (gap & ~this.reviews[w]) === 0 &&
        (slot.isTwin ? group === this.groups[v] : allowsGroup(slot, group, this.groups[slot.u])) &&
        this.may(w, slot.u)
      );
    }

    // Who could serve as an additional reviewer need not serve in the base.
    computeLeastInBase() {
      const couldBeAdditional = new Uint8Array(this.count);
      for (const slot of this.slots) {
        const seen = new Set();
        for (const v of slot.kept ? [slot.main] : slot.options) {
          const list = this.beside(slot, v);
          if (seen.has(list)) continue;
          seen.add(list);
          for (const w of list) couldBeAdditional[w] = 1;
        }
      }
      return this.least.map((least, v) => (couldBeAdditional[v] ? 0 : least));
    }
  }

  // ---- Sections 5.3: the base --------------------------------------------------------------------------------------------------

  // A base is an array: slot -> main reviewer, -1 for kept slots.

  function baseAllocation(problem) {
    const place = new Map(problem.open.map((slot, p) => [slot.number, p]));
    const members = Array.from({ length: problem.groupCount }, () => []);
    for (const v of problem.all()) {
      const most = problem.most[v];
      const least = problem.leastInBase[v];
      if (most === 0 && least === 0) continue;
      const first = problem.firstSlot[v];
      const hasOwn = first >= 0 && problem.slots[first].kind === SAME && !problem.slots[first].kept;
      members[problem.groups[v]].push({ id: v, least, most, own: hasOwn ? place.get(first) : -1 });
    }
    return new Allocation(
      problem.open.map(({ groups }) => groups),
      members,
    );
  }

  // Puts open twins in the order of their reviewers' groups; false if these are the same.
  function sortTwins(problem, base) {
    for (const slot of problem.open) {
      const first = problem.firstSlot[slot.u];
      if (!slot.isTwin || slot.number !== first) continue;
      const [a, b] = [base[first], base[first + 1]];
      if (b < 0) continue;
      if (problem.groups[a] === problem.groups[b]) return false;
      if (problem.groups[a] > problem.groups[b]) [base[first], base[first + 1]] = [b, a];
    }
    return true;
  }

  const reviewsInBase = (problem, base, v, u) => {
    const first = problem.firstSlot[u];
    return first >= 0 && (base[first] === v || base[first + 1] === v);
  };

  // The gaps of a base with their candidates, or null if the base is not lawful.
  function lawfulGaps(problem, base) {
    const taken = new Int32Array(problem.count);
    for (const { number, u, isOption } of problem.open) {
      const v = base[number];
      if (!isOption[v] || reviewsInBase(problem, base, u, v)) return null;
      taken[v] += 1;
      if (taken[v] > problem.most[v]) return null;
    }
    const gaps = findGaps(problem, base, taken);
    return gaps && { gaps, taken };
  }

  function findGaps(problem, base, taken, slots = problem.slots) {
    const gaps = [];
    let of = -1;
    let left = 0;
    for (const slot of slots) {
      if (slot.u !== of) {
        of = slot.u;
        left = problem.additional[of];
      }
      const main = slot.kept ? slot.main : base[slot.number];
      const mask = problem.gapBeside(slot, main);
      if (mask === 0) continue;
      left -= 1;
      if (left < 0) return null;
      const candidates = problem
        .beside(slot, main)
        .filter((w) => taken[w] < problem.most[w] && !reviewsInBase(problem, base, of, w));
      if (candidates.length === 0) return null;
      gaps.push({ slot, u: of, mask, candidates });
    }
    return gaps;
  }

  // The additional reviewers as a question: who takes which gap, given the base.
  function completionQuestion(problem, { gaps, taken }) {
    const gapsOf = new Map();
    gaps.forEach(({ u }, g) => gapsOf.set(u, [...(gapsOf.get(u) ?? []), g]));
    const clashWith = (g, w, filled) => (gapsOf.get(w) ?? []).find((other) => filled[other] === gaps[g].u);
    return {
      options: gaps.map(({ candidates }) => candidates),
      least: problem.least.map((least, v) => Math.max(least - taken[v], 0)),
      most: problem.most.map((most, v) => most - taken[v]),
      clashes: (g, w, filled) => clashWith(g, w, filled) !== undefined,
      clashWith,
    };
  }

  // Two gaps whose additional reviewers review each other, or null.
  function mutualAdditional(question, filled) {
    for (let g = 0; g < filled.length; g += 1) {
      const other = question.clashWith(g, filled[g], filled);
      if (other !== undefined) return [g, other];
    }
    return null;
  }

  function canBeCompleted(problem, lawful) {
    const question = completionQuestion(problem, lawful);
    return Fillings.exists(question, (filled) => mutualAdditional(question, filled));
  }

  // All bases that can be completed, in order; null when there are too many lawful ones.
  function listBases(problem) {
    if (problem.open.length > MOST_LISTED_PLACES) return null;
    const base = new Int32Array(problem.slots.length).fill(-1);
    const place = new Map(problem.open.map((slot, p) => [slot.number, p]));
    const takenAt = (taken, number) => (place.has(number) ? taken[place.get(number)] : -1);
    const question = {
      options: problem.open.map(({ options }) => options),
      least: problem.leastInBase,
      most: problem.most,
      clashes: (p, v, taken) => {
        const { u, number, isTwin } = problem.open[p];
        const first = problem.firstSlot[v];
        if (first >= 0 && (takenAt(taken, first) === u || takenAt(taken, first + 1) === u)) return true;
        if (!isTwin || number === problem.firstSlot[u]) return false;
        const twin = takenAt(taken, number - 1);
        return twin >= 0 && problem.groups[twin] >= problem.groups[v];
      },
    };
    const toBase = (taken) => {
      problem.open.forEach(({ number }, p) => (base[number] = taken[p]));
      return base;
    };
    // Candidates only become fewer with more places taken, and gaps more.
    const served = new Int32Array(problem.count);
    question.isDead = (p, taken) => {
      served.fill(0);
      for (let q = 0; q <= p; q += 1) served[taken[q]] += 1;
      return findGaps(problem, toBase(taken), served, problem.slots.slice(0, problem.open[p].number + 1)) === null;
    };
    const bases = Fillings.list(question, (taken) => lawfulGaps(problem, toBase(taken)) !== null, GREATEST_LIST);
    return (
      bases &&
      bases
        .map((taken) => Int32Array.from(toBase(taken)))
        .filter((candidate) => canBeCompleted(problem, lawfulGaps(problem, candidate)))
    );
  }

  function impossibleClassSentence(problem, allocation) {
    if (allocation.emptyPlace >= 0) {
      const slot = problem.open[allocation.emptyPlace];
      return `No State may be drawn for ${problem.codes[slot.u]} (${slot.kind}), so the draw is impossible.`;
    }
    const k = allocation.impossibleClass;
    const name = REGIONS[k] ?? problem.codes[problem.groups.indexOf(k)];
    return `The places of the drawing group ${name} cannot be taken within the limits, so the draw is impossible.`;
  }

  // Both stages of the draw look for a first try that succeeds, and fall back to a list.
  function* firstSuccess({ name, keys, attempt, list, last }) {
    const stream = new ChaCha20.Stream(keys(name), 0);
    for (let t = 0; t <= GREATEST_TRIES; t += 1) {
      if (t > last) throw new Fault(`tries.${name} is ${last}, but no try up to that one succeeds.`);
      if (t === TRIES_BEFORE_LIST) {
        const all = list();
        if (all !== null) return { value: oneOf(all, keys(`${name}-list`)), tries: TRIES_BEFORE_LIST };
      }
      if (t % TRIES_IN_A_STEP === 0) yield { stage: name, tries: t };
      stream.restart(t);
      const value = attempt(stream);
      if (value !== null) return { value, tries: t };
    }
    throw new Fault(`No try of the stage '${name}' succeeds.`);
  }

  function oneOf(list, key) {
    if (list.length === 0) throw new Fault('No draw satisfies the rules.');
    return list[Choices.numberBelow(new ChaCha20.Stream(key, 0), list.length)];
  }

  // `last`: a try beyond it is not made.
  function* drawBase(problem, keys, last) {
    const allocation = baseAllocation(problem);
    if (allocation.isImpossible) throw new Fault(impossibleClassSentence(problem, allocation));
    const base = new Int32Array(problem.slots.length).fill(-1);
    const attempt = (stream) => {
      const taken = allocation.attempt(stream);
      if (taken === null) return null;
      for (let p = 0; p < taken.length; p += 1) base[problem.open[p].number] = taken[p];
      if (!sortTwins(problem, base)) return null;
      const lawful = lawfulGaps(problem, base);
      return lawful !== null && canBeCompleted(problem, lawful) ? base : null;
    };
    return yield* firstSuccess({ name: 'base', keys, attempt, list: () => listBases(problem), last });
  }

  // ---- Section 5.4: the additional reviewers -----------------------------------------------------------------------------------

  // Classes are the pairs of a group and a mask of what is in force: their members can stand in for each other, but for reviews of each other.
  function additionalAllocation(problem, gaps, question) {
    const pairOf = (v) => problem.groups[v] * 16 + problem.reviews[v];
    const inOrder = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);
    const pairs = inOrder(gaps.flatMap(({ candidates }) => candidates.map(pairOf)));
    const classOf = new Map(pairs.map((pair, k) => [pair, k]));
    const members = pairs.map(() => []);
    for (const v of problem.all()) {
      if (problem.groups[v] < 0 || !classOf.has(pairOf(v)) || question.most[v] <= 0) continue;
      members[classOf.get(pairOf(v))].push({ id: v, least: question.least[v], most: question.most[v], own: -1 });
    }
    return new Allocation(
      gaps.map(({ candidates }) => inOrder(candidates.map((w) => classOf.get(pairOf(w))))),
      members,
    );
  }

  function* drawAdditional(problem, base, keys, last) {
    const { gaps, taken } = lawfulGaps(problem, base);
    if (gaps.length === 0) return { gaps, value: [], tries: 0 };
    const question = completionQuestion(problem, { gaps, taken });
    const allocation = additionalAllocation(problem, gaps, question);
    if (allocation.isImpossible) throw new Fault('The additional reviewers cannot be drawn.');
    const isCandidate = gaps.map(({ candidates }) => {
      const table = new Uint8Array(problem.count);
      for (const w of candidates) table[w] = 1;
      return table;
    });
    const attempt = (stream) => {
      const filled = allocation.attempt(stream);
      if (filled === null) return null;
      for (let g = 0; g < filled.length; g += 1) if (!isCandidate[g][filled[g]]) return null;
      return mutualAdditional(question, filled) === null ? filled : null;
    };
    const list = () =>
      gaps.length > MOST_LISTED_PLACES ? null : Fillings.list(question, () => true, GREATEST_LIST);
    const { value, tries } = yield* firstSuccess({ name: 'additional', keys, attempt, list, last });
    return { gaps, value, tries };
  }

  // ---- Section 5.5: the result -------------------------------------------------------------------------------------------------

  function resultOf(problem, base, gaps, filled) {
    const additional = new Map(gaps.map(({ slot, mask }, g) => [slot, { w: filled[g], mask }]));
    const mainOf = (slot) => (slot.kept ? slot.main : base[slot.number]);
    const entriesOf = (slot) => {
      const entry = (v, kind, mask) => ({
        state_under_review: problem.codes[slot.u],
        reviewer: problem.codes[v],
        slot: slot.kind,
        kind,
        instruments: instrumentsOf(mask),
      });
      const main = mainOf(slot);
      // A main reviewer that stays reviews what both share now, which may be more than what it stood for.
      const entries = [entry(main, 'main', problem.shared(main, slot.u)), ...slot.standing.slice(1)];
      const drawn = additional.get(slot);
      if (drawn) entries.push(entry(drawn.w, 'additional', drawn.mask));
      return entries;
    };
    const slots = [];
    for (let s = 0; s < problem.slots.length; s += 2) {
      const both = [problem.slots[s], problem.slots[s + 1]];
      if (both[0].isTwin) both.sort((a, b) => problem.groups[mainOf(a)] - problem.groups[mainOf(b)]);
      slots.push(...both);
    }
    return slots.flatMap(entriesOf);
  }

  // ---- Section 6: the yearly groups --------------------------------------------------------------------------------------------

  // The sets of `size` of the numbers below n, in lexicographic order.
  function subsets(n, size, from = 0) {
    if (size === 0) return [[]];
    const all = [];
    for (let first = from; first <= n - size; first += 1) {
      for (const rest of subsets(n, size - 1, first + 1)) all.push([first, ...rest]);
    }
    return all;
  }

  const GREATEST_COMBINATIONS = 1000000;

  // The combinations of the shares' odd places that make the groups as equal as can be.
  function fairestCombinations(k, shares) {
    const choices = shares.map((states) => subsets(k, states.length % k));
    if (choices.reduce((product, { length }) => product * length, 1) > GREATEST_COMBINATIONS) {
      throw new Fault('There are more ways to place the odd States in yearly groups than this verifier can list.');
    }
    let least = Infinity;
    let fairest = [];
    const sizes = new Array(k).fill(0);
    const chosen = [];
    (function extend(share) {
      if (share === choices.length) {
        const spread = Math.max(...sizes) - Math.min(...sizes);
        if (spread < least) {
          least = spread;
          fairest = [];
        }
        if (spread === least) fairest.push(chosen.slice());
        return;
      }
      for (const set of choices[share]) {
        for (const group of set) sizes[group] += 1;
        chosen[share] = set;
        extend(share + 1);
        for (const group of set) sizes[group] -= 1;
      }
    })(0);
    return fairest;
  }

  function drawGroups({ pool, rules, standing }, keys) {
    if (standing.groups.length > 0) return standing.groups;
    const k = rules.yearly_groups;
    const underReview = pool.states.filter((state) => state.under_review);
    const shares = [...REGIONS, null].map((region) =>
      underReview.filter(({ drawing_region: own }) => own === region).map(({ state }) => state),
    );
    const combinations = fairestCombinations(k, shares);
    const stream = new ChaCha20.Stream(keys('groups'), 0);
    const odd = combinations[Choices.numberBelow(stream, combinations.length)];
    const groupOf = new Map();
    shares.forEach((states, share) => {
      Choices.shuffle(stream, states);
      let at = 0;
      for (let group = 0; group < k; group += 1) {
        const size = Math.floor(states.length / k) + (odd[share].includes(group) ? 1 : 0);
        for (const state of states.slice(at, at + size)) groupOf.set(state, group + 1);
        at += size;
      }
    });
    return underReview.map(({ state }) => ({ state, group: groupOf.get(state) }));
  }

  // ---- The whole -------------------------------------------------------------------------------------------------------------

  // Section 3: bytes of the inputs' hash and of the seed -> the key of every stage, made when first wanted.
  function stageKeys(inputsHash, seed) {
    const key = Sha256.labelled('mechanism.drawing.key/1', inputsHash, seed);
    return (stage) => Sha256.labelled('mechanism.drawing.stage/1', key, Sha256.utf8(stage));
  }

  // Replays a draw: { groups, assignments, tries }. Yields its progress now and then; see `run`. `last`: the numbers of tries
  // not to go beyond.
  function* replay(inputs, keys, last = { base: Infinity, additional: Infinity }) {
    const groups = drawGroups(inputs, keys);
    yield { stage: 'groups', tries: 0 };
    const problem = new Problem(inputs);
    const base = yield* drawBase(problem, keys, last.base);
    const additional = yield* drawAdditional(problem, base.value, keys, last.additional);
    return {
      groups,
      assignments: resultOf(problem, base.value, additional.gaps, additional.value),
      tries: { additional: additional.tries, base: base.tries },
    };
  }

  // Runs such a replay to its end without a pause.
  function run(steps) {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  // ---- What the law says of a result ------------------------------------------------------------------------------------------

  // For every State of the pool: the States that it reviews, those whose review by it ended but counts, and its limits.
  function loads({ pool, rules, standing, assignments }) {
    const rows = pool.states.map((state) => ({
      state: state.state,
      isReviewer: state.reviewer,
      reviews: new Set(),
      ended: new Set(),
      fewest: state.reviewer && !standing.deferred.includes(state.state) ? rules.fewest_reviews : 0,
      most: state.reviewer ? state.most_reviews : 0,
    }));
    const rowOf = new Map(rows.map((row) => [row.state, row]));
    for (const { reviewer, state_under_review: reviewed } of assignments) rowOf.get(reviewer).reviews.add(reviewed);
    for (const { reviewer, state_under_review: reviewed, counts } of standing.ended) {
      const row = rowOf.get(reviewer);
      if (counts && !row.reviews.has(reviewed)) row.ended.add(reviewed);
    }
    for (const row of rows) row.load = row.reviews.size + row.ended.size;
    return rows;
  }

  return Object.freeze({
    INSTRUMENTS,
    REGIONS,
    Fault,
    Problem,
    maskOf,
    reviewsOf,
    instrumentsOf,
    stageKeys,
    drawGroups,
    baseAllocation,
    drawBase,
    drawAdditional,
    listBases,
    resultOf,
    replay,
    run,
    loads,
  });
})();
