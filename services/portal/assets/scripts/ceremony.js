// The ceremony: yearly groups, then lot by lot. Works from the data in the page; chances are fetched while it runs.
//
// Everything is put on the page as text. Without this script the page shows the plain result.
'use strict';

(() => {
  const show = JSON.parse(document.getElementById('show').textContent);
  const at = (id) => document.getElementById(id);
  const { texts, states, regions } = show;

  const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16, 32];
  const MILLISECONDS = { group: 6000, open: 3200, drawn: 2600 };
  const MOST_SINGLE = 60; // more candidates than this are shown by regional group first
  const AHEAD = 8; // lots whose chances are asked for at once
  const PATIENCE = 1500;

  // ---- Words and elements -------------------------------------------------------------------------------------------------------

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  const nameOf = (code) => states[code]?.name ?? code;
  const regionOf = (code) => regions[states[code]?.region ?? ''] ?? '';
  const numbers = new Intl.NumberFormat(show.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  function percent(chance) {
    const value = chance * 100;
    return value > 0 && value < 0.05 ? fill(texts.smallChance, { chance: numbers.format(0.1) }) : `${numbers.format(value)} %`;
  }

  // ---- The scenes, in order ----------------------------------------------------------------------------------------------------------

  // Each group is a scene; each lot is two: open, then drawn.
  const scenes = [];
  show.groups.forEach((_, group) => scenes.push({ kind: 'group', group }));
  show.lots.forEach((_, index) => {
    scenes.push({ kind: 'open', index });
    scenes.push({ kind: 'drawn', index });
  });

  let now = 0;
  let playing = false;
  let speed = SPEEDS.indexOf(1);
  let timer = null;
  let allCandidates = false;

  // ---- Chances ----------------------------------------------------------------------------------------------------------------------

  const chances = new Map(show.chances.map((lot) => [lot.lot, lot]));
  let asking = false;
  let givenUp = 0;

  async function ask(index) {
    const missing = show.lots.slice(index, index + AHEAD).find(({ lot }) => !chances.has(lot));
    if (asking || givenUp > 3 || missing === undefined) return;
    asking = true;
    try {
      const query = `?shown=${missing.lot - 1}&next=${AHEAD}`;
      const reply = await fetch(show.chances_path + query, { headers: { accept: 'application/json' } });
      if (!reply.ok) throw new Error(String(reply.status));
      const { lots } = await reply.json();
      for (const lot of lots) chances.set(lot.lot, lot);
      givenUp = 0;
      if (lots.length > 0) paint();
      else setTimeout(() => ask(currentIndex()), PATIENCE);
    } catch {
      givenUp += 1;
      setTimeout(() => ask(currentIndex()), PATIENCE * givenUp);
    } finally {
      asking = false;
    }
  }

  const currentIndex = () => scenes[now]?.index ?? 0;

  // ---- Yearly groups -----------------------------------------------------------------------------------------------------------------

  function paintGroup(group) {
    const members = show.groups[group];
    at('stage-place').textContent = texts.groupsTitle;
    at('stage-title').textContent = fill(texts.groupTitle, { group: group + 1 });
    const list = make('ul', { class: members.length > 70 ? 'hall-group large' : 'hall-group' });
    list.append(...members.map((code) => make('li', {}, nameOf(code))));
    const about = fill(texts.groupSize, { states: members.length, day: show.starts[group] ?? '' });
    at('stage-body').replaceChildren(make('p', { class: 'of' }, about), list);
  }

  // ---- A lot -----------------------------------------------------------------------------------------------------------------------

  function placeOf(lot) {
    if (lot.additional) return fill(texts.additional, { instruments: lot.only ?? '' });
    return lot.slot === 'same-region' ? fill(texts.sameRegion, { region: regionOf(lot.of) }) : texts.otherRegion;
  }

  function paintLot(index, drawn) {
    const lot = show.lots[index];
    at('stage-place').textContent = fill(texts.lotOf, { lot: lot.lot, lots: show.lots[show.lots.length - 1].lot });
    at('stage-title').replaceChildren(make('span', { class: 'for' }, texts.for), make('span', { class: 'state' }, nameOf(lot.of)));
    const known = chances.get(lot.lot);
    at('stage-body').replaceChildren(
      make('p', { class: 'of' }, placeOf(lot)),
      drawn ? drawnPanel(lot, known) : make('p', { class: 'lot-panel' }, texts.waiting),
      candidatesOf(lot, known, drawn),
    );
  }

  function drawnPanel(lot, known) {
    const chance = known?.candidates.find(({ state }) => state === lot.drawn)?.chance;
    const about = [
      regionOf(lot.drawn),
      lot.only !== null && !lot.additional ? fill(texts.only, { instruments: lot.only }) : null,
      chance === undefined ? null : fill(texts.drawnWithChance, { chance: percent(chance) }),
    ].filter((text) => text !== null);
    return make(
      'div',
      { class: 'lot-panel drawn' },
      make('p', { class: 'state' }, nameOf(lot.drawn)),
      make('p', { class: 'about' }, about.join(' · ')),
    );
  }

  function candidatesOf(lot, known, drawn) {
    if (known === undefined) {
      return make('p', { class: 'route' }, givenUp > 3 ? texts.unknown : texts.computing);
    }
    const many = known.candidates.length > MOST_SINGLE;
    const summed = many && !allCandidates;
    const rows = summed ? byRegion(known.candidates) : byName(known.candidates);
    const greatest = Math.max(...rows.map(({ chance }) => chance));
    const isDrawn = (row) => drawn && (summed ? row.region === (states[lot.drawn]?.region ?? '') : row.state === lot.drawn);
    const list = make('ul', { class: `candidates ${sizeOf(rows.length, many && !summed)}` });
    for (const row of rows) list.append(candidate(row, row.chance / greatest, isDrawn(row), drawn));
    const most = Math.max(...known.candidates.map(({ error }) => error));
    const route = known.exact ? texts.exact : fill(texts.estimated, { error: numbers.format(most * 100) });
    const head = `${fill(texts.candidates, { candidates: known.candidates.length })} ${route}`;
    const toggle = many ? make('button', { type: 'button', class: 'toggle' }, summed ? texts.showAll : texts.showRegions) : null;
    toggle?.addEventListener('click', () => {
      allCandidates = !allCandidates;
      pause();
      paint();
    });
    return make('div', { class: 'chances' }, make('p', { class: 'route' }, head, ' ', toggle), list);
  }

  const sizeOf = (count, dense) => (dense ? 'dense' : count <= 8 ? 'few' : count <= 20 ? 'some' : count <= 40 ? 'many' : 'very-many');

  function candidate({ label, chance, note }, share, chosen, settled) {
    const bar = make('span', { class: 'bar', 'aria-hidden': 'true' }, make('span', {}));
    bar.firstChild.style.inlineSize = `${Math.max(0.5, share * 100)}%`;
    const parts = [make('span', { class: 'name' }, label, note ? make('small', {}, ` ${note}`) : null), bar];
    parts.push(make('span', { class: 'percent' }, percent(chance)));
    return make('li', { class: chosen ? 'chosen' : settled ? 'past' : null }, ...parts);
  }

  // Nothing ranks: candidates stand in alphabetical order, as they do everywhere.
  const collator = new Intl.Collator(show.language);
  function byName(candidates) {
    const rows = candidates.map(({ state, chance }) => ({ state, chance, label: state === null ? texts.nobody : nameOf(state) }));
    return rows.sort((a, b) => (a.state === null) - (b.state === null) || collator.compare(a.label, b.label));
  }

  function byRegion(candidates) {
    const sums = new Map();
    for (const { state, chance } of candidates) {
      const region = states[state]?.region ?? '';
      const sum = sums.get(region) ?? { region, chance: 0, count: 0 };
      sum.chance += chance;
      sum.count += 1;
      sums.set(region, sum);
    }
    const rows = [...sums.values()].map((sum) => ({
      ...sum,
      label: regions[sum.region],
      note: fill(texts.ofRegion, { candidates: sum.count }),
    }));
    return rows.sort((a, b) => (a.region === '') - (b.region === '') || collator.compare(a.label, b.label));
  }

  // No name is ever cut: where a list does not fit the screen, its type shrinks a little.
  function fit(frame, type) {
    if (!document.body.classList.contains('running') || frame === null || getComputedStyle(frame.parentElement).display !== 'flex') return;
    const fits = () => frame.scrollHeight <= frame.clientHeight + 1 && frame.scrollWidth <= frame.clientWidth + 1;
    let size = Number.parseFloat(getComputedStyle(type).fontSize);
    for (let step = 0; step < 20 && !fits(); step += 1) {
      size *= 0.95;
      type.style.fontSize = `${size}px`;
    }
  }

  // ---- The growing table ---------------------------------------------------------------------------------------------------------------

  function paintLedger(upTo) {
    const body = at('ledger');
    while (body.childElementCount > upTo) body.firstElementChild.remove();
    for (let index = body.childElementCount; index < upTo; index += 1) {
      const lot = show.lots[index];
      const drawn = make('td', {}, nameOf(lot.drawn));
      if (lot.only !== null) drawn.append(make('small', {}, fill(texts.only, { instruments: lot.only })));
      body.prepend(make('tr', {}, make('td', { class: 'number' }, String(lot.lot)), make('th', { scope: 'row' }, nameOf(lot.of)), drawn));
    }
  }

  // ---- Painting and moving ----------------------------------------------------------------------------------------------------------

  function paint() {
    const scene = scenes[now];
    if (scene === undefined) return;
    document.body.dataset.scene = scene.kind;
    if (scene.kind === 'group') {
      paintGroup(scene.group);
      paintLedger(0);
    } else {
      paintLot(scene.index, scene.kind === 'drawn');
      paintLedger(scene.index + (scene.kind === 'drawn' ? 1 : 0));
      ask(scene.index);
    }
    const panel = document.querySelector('.lot-panel.drawn');
    if (panel !== null) fit(panel, panel.querySelector('.state'));
    const list = document.querySelector('.candidates, .hall-group');
    fit(list, list);
    at('progress').style.inlineSize = `${((now + 1) / scenes.length) * 100}%`;
    at('play').textContent = playing ? texts.pause : texts.play;
    at('speed').textContent = fill(texts.speed, { speed: SPEEDS[speed] });
    at('previous').disabled = now === 0;
    at('next').disabled = now === scenes.length - 1;
  }

  // Read out only what a listener can follow: a lot when it is drawn, and not in fast motion.
  function say() {
    const scene = scenes[now];
    if (scene.kind !== 'drawn' || (playing && SPEEDS[speed] > 1)) return;
    const { lot, of, drawn } = show.lots[scene.index];
    at('said').textContent = fill(texts.said, { lot, of: nameOf(of), drawn: nameOf(drawn) });
  }

  function go(to) {
    now = Math.min(Math.max(to, 0), scenes.length - 1);
    paint();
    say();
    schedule();
    history.replaceState(null, '', `#scene-${now}`);
  }

  function schedule() {
    clearTimeout(timer);
    if (!playing) return;
    if (now >= scenes.length - 1) {
      pause();
      return;
    }
    timer = setTimeout(() => go(now + 1), MILLISECONDS[scenes[now].kind] / SPEEDS[speed]);
  }

  function pause() {
    playing = false;
    clearTimeout(timer);
    at('play').textContent = texts.play;
  }

  function toggle() {
    if (!playing && now === scenes.length - 1) now = 0;
    playing = !playing;
    paint();
    schedule();
  }

  function change(by) {
    speed = Math.min(Math.max(speed + by, 0), SPEEDS.length - 1);
    paint();
    schedule();
  }

  // A step by hand goes from lot to lot as it was drawn, and stops the film.
  function step(by) {
    pause();
    go(now + by);
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.();
  }

  const KEYS = {
    ' ': toggle,
    ArrowRight: () => step(document.dir === 'rtl' ? -1 : 1),
    ArrowLeft: () => step(document.dir === 'rtl' ? 1 : -1),
    PageDown: () => step(1),
    PageUp: () => step(-1),
    Home: () => step(-scenes.length),
    End: () => step(scenes.length),
    '+': () => change(1),
    '-': () => change(-1),
    f: full,
    F: full,
  };

  addEventListener('resize', () => paint());
  addEventListener('keydown', (event) => {
    const inControl = event.target.closest?.('button, a, input');
    if (event.altKey || event.ctrlKey || event.metaKey || (inControl && [' ', 'Enter'].includes(event.key))) return;
    const act = KEYS[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  at('play').addEventListener('click', toggle);
  at('next').addEventListener('click', () => step(1));
  at('previous').addEventListener('click', () => step(-1));
  at('faster').addEventListener('click', () => change(1));
  at('slower').addEventListener('click', () => change(-1));
  at('end').addEventListener('click', () => step(scenes.length));
  at('full').addEventListener('click', full);
  at('full').hidden = !document.fullscreenEnabled;

  if (scenes.length === 0) return;
  document.body.classList.add('running');
  at('plain').hidden = true;
  at('hall').hidden = false;
  at('controls').hidden = false;
  const from = /^#scene-(\d+)$/.exec(location.hash);
  go(from ? Number(from[1]) : 0);
})();
