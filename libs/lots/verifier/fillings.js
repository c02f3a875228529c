// Filling places with States within limits: whether it can be done, and all ways to do it. A classic script; it defines
// `Fillings`.
//
// A question is { options, least, most, clashes }: `options[p]` lists the States that may take place p, every place is taken
// once, State v takes between least[v] and most[v] places, and `clashes(p, v, taken)` says whether v at place p clashes with
// the places taken already (-1: not taken). `isDead(p, taken)` may say early that no filling that begins with the places up
// to p will be accepted.
'use strict';

globalThis.Fillings = (() => {
  // Flow: places look for States along alternating paths. Clashes play no part here.
  class Flow {
    constructor({ options, least, most }) {
      this.options = options;
      this.least = least;
      this.most = most;
      this.taken = new Int32Array(options.length).fill(-1);
      this.heldBy = most.map ? Array.from(most, () => []) : [];
    }

    // The places taken, or null when no filling is within the limits.
    solve() {
      for (let p = 0; p < this.options.length; p += 1) if (!this.findState(p)) return null;
      for (let v = 0; v < this.least.length; v += 1) {
        while (this.heldBy[v].length < this.least[v]) if (!this.findPlace(v)) return null;
      }
      return this.taken;
    }

    // Gives the place a State, moving other places on along a shortest path.
    findState(start) {
      const cameFrom = new Map(); // State -> the place that would move to it
      const queue = [start];
      for (const place of queue) {
        for (const v of this.options[place]) {
          if (cameFrom.has(v)) continue;
          cameFrom.set(v, place);
          if (this.heldBy[v].length < this.most[v]) return this.moveTo(v, cameFrom);
          queue.push(...this.heldBy[v]);
        }
      }
      return false;
    }

    // Each place on the path moves to the next State.
    moveTo(last, cameFrom) {
      for (let v = last; ; ) {
        const place = cameFrom.get(v);
        const before = this.taken[place];
        this.put(place, v);
        if (before < 0) return true;
        v = before;
      }
    }

    // Gives the State one place more, from a State that can spare one. If none can be reached, then all places that could go
    // to the States reached are there already and are too few.
    findPlace(start) {
      const movesTo = new Map([[start, -1]]); // State -> [place that it gives, to whom]
      const queue = [start];
      for (const v of queue) {
        for (const place of this.placesWith(v)) {
          const holder = this.taken[place];
          if (movesTo.has(holder)) continue;
          movesTo.set(holder, [place, v]);
          if (this.heldBy[holder].length > this.least[holder]) return this.giveFrom(holder, movesTo, start);
          queue.push(holder);
        }
      }
      return false;
    }

    giveFrom(giver, movesTo, start) {
      for (let v = giver; v !== start; ) {
        const [place, taker] = movesTo.get(v);
        this.put(place, taker);
        v = taker;
      }
      return true;
    }

    placesWith(v) {
      if (!this.byState) {
        this.byState = Array.from(this.most, () => []);
        this.options.forEach((states, place) => states.forEach((state) => this.byState[state].push(place)));
      }
      return this.byState[v];
    }

    put(place, v) {
      const before = this.taken[place];
      if (before >= 0) this.heldBy[before].splice(this.heldBy[before].indexOf(place), 1);
      this.taken[place] = v;
      this.heldBy[v].push(place);
    }
  }

  const flow = (question) => new Flow(question).solve();

  // Whether some filling has no clash. `clashOf(taken)` finds two places whose States clash, or null. A filling without clashes
  // misses at least one of the two, so trying both ways leaves none out.
  function exists(question, clashOf) {
    const taken = flow(question);
    if (taken === null) return false;
    const clash = clashOf(taken);
    if (clash === null) return true;
    return clash.some((place) => exists(without(question, place, taken[place]), clashOf));
  }

  function without(question, place, state) {
    const options = question.options.slice();
    options[place] = options[place].filter((v) => v !== state);
    return { ...question, options };
  }

  // All fillings in the order of the States of the places, place by place, that `accept` takes; null when there are more than
  // `limit`.
  function list(question, accept, limit) {
    const { options, most, least, clashes, isDead = () => false } = question;
    const taken = new Int32Array(options.length).fill(-1);
    const spare = Int32Array.from(most);
    const needs = Int32Array.from(least);
    const found = [];
    let visited = 0;

    // A dead end costs most when it is seen late. The flow sees it at once but is slow itself, so it is asked only when the
    // search has gone astray.
    function isHopeless(place) {
      visited += 1;
      let needed = 0;
      for (const need of needs) if (need > 0) needed += need;
      if (needed > options.length - place) return true;
      if (visited < 20000 + 50 * found.length) return false;
      const open = options.slice(place).map((states, i) => states.filter((v) => !clashes(place + i, v, taken)));
      return flow({ options: open, least: needs.map((need) => Math.max(need, 0)), most: spare }) === null;
    }

    // False: too many.
    function extend(place) {
      if (place === options.length) {
        if (needs.some((need) => need > 0) || !accept(taken)) return true;
        if (found.length === limit) return false;
        found.push(Int32Array.from(taken));
        return true;
      }
      if (isHopeless(place)) return true;
      for (const v of options[place]) {
        if (spare[v] === 0 || clashes(place, v, taken)) continue;
        spare[v] -= 1;
        needs[v] -= 1;
        taken[place] = v;
        const goOn = isDead(place, taken) || extend(place + 1);
        taken[place] = -1;
        needs[v] += 1;
        spare[v] += 1;
        if (!goOn) return false;
      }
      return true;
    }

    return extend(0) ? found : null;
  }

  return Object.freeze({ exists, flow, list });
})();
