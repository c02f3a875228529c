// The page of one transcript: checks it when opened, says what was found, and shows the result. A classic script, the last one.
//
// Everything from a transcript reaches the page through `textContent` or attributes, never as markup.
'use strict';

(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const STEP_MILLISECONDS = 40;

  // ---- Building elements ------------------------------------------------------------------------------------------------------

  // make('p', { class: 'muted' }, 'text', element...): attributes by name, text as text. `space` is for SVG.
  function makeIn(space, name, attributes, ...children) {
    const element = space ? document.createElementNS(space, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  }
  const make = (name, attributes = {}, ...children) => makeIn(null, name, attributes, ...children);
  const draw = (name, attributes = {}, ...children) => makeIn(SVG, name, attributes, ...children.map(String));

  const section = (id, title, ...children) =>
    make('section', { 'aria-labelledby': id }, make('h2', { id }, title), ...children);

  const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

  // A table in a frame that scrolls and can be reached by keyboard. rows: [[header, cell...]].
  function table(caption, heads, rows, { numbers = [], whole = false } = {}) {
    const classOf = (i) => (numbers.includes(i) ? 'number' : null);
    const head = make('tr', {}, ...heads.map((text, i) => make('th', { scope: 'col', class: classOf(i) }, text)));
    const body = make('tbody');
    for (const row of rows) {
      body.append(
        make(
          'tr',
          {},
          ...row.map((text, i) =>
            make(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, class: classOf(i) }, String(text)),
          ),
        ),
      );
    }
    const own = make('table', {}, make('caption', {}, caption), make('thead', {}, head), body);
    return make('div', { class: whole ? 'scroll whole' : 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' }, own);
  }

  // Saves a text as a file, without a network.
  function download(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = make('a', { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  // ---- Words ------------------------------------------------------------------------------------------------------------------

  const SLOTS = { 'same-region': 'same region', 'other-region': 'another region' };
  const KINDS = { main: 'main', additional: 'additional' };
  const INSTRUMENT_NAMES = { UNTOC: 'Convention', TIP: 'Trafficking', SOM: 'Migrants', FIREARMS: 'Firearms' };
  const instrumentsOf = (entry) => entry.instruments.map((name) => INSTRUMENT_NAMES[name]).join(', ');

  class Names {
    constructor({ pool }) {
      this.states = new Map(pool.states.map((state) => [state.state, state]));
    }

    // The name as the record has it; the code if there is none.
    name(code) {
      return this.states.get(code)?.name.trim() || code;
    }

    full(code) {
      const name = this.name(code);
      return name === code ? code : `${name} (${code})`;
    }

    region(code) {
      const { region, drawing_region: drawing } = this.states.get(code);
      if (region) return region;
      return drawing ? `no regional group; draws with ${drawing}` : 'no regional group';
    }

    byName = (a, b) => this.name(a).localeCompare(this.name(b), 'en') || (a < b ? -1 : 1);
  }

  // ---- The verdict --------------------------------------------------------------------------------------------------------------

  const STAGES = {
    groups: 'drawing the yearly groups again',
    base: 'drawing the main reviewing States again',
    additional: 'drawing the additional reviewing States again',
  };

  class Verdict {
    constructor() {
      this.title = make('h2', { id: 'verdict-title' }, 'Checking…');
      this.text = make('p', {}, 'The lots are being drawn again on this device.');
      this.progress = make('progress', { 'aria-label': 'Checking the draw' });
      // Only what is said in the end is announced; the count of tries would be read out without end.
      this.live = make('div', { role: 'status', 'aria-live': 'polite' }, this.title, this.text);
      this.count = make('p', { class: 'muted', 'aria-hidden': 'true' });
      this.details = make('div');
      this.element = make(
        'section',
        { class: 'verdict', 'aria-labelledby': 'verdict-title', 'data-verdict': 'checking' },
        this.live,
        this.progress,
        this.count,
        this.details,
      );
    }

    say(verdict, title, text) {
      this.element.dataset.verdict = verdict;
      this.title.textContent = title;
      this.text.textContent = text;
    }

    start(what) {
      this.say('checking', 'Checking…', `${what}: the lots are being drawn again on this device.`);
      this.progress.hidden = false;
      this.count.textContent = '';
      this.details.replaceChildren();
    }

    goOn({ stage, tries }) {
      this.count.textContent = `Now ${STAGES[stage]}${tries > 0 ? `, try ${tries.toLocaleString('en')}` : ''}.`;
    }

    end(what, { ok, reason, checks }, milliseconds) {
      this.progress.hidden = true;
      this.count.textContent = '';
      const seconds = (milliseconds / 1000).toFixed(1);
      if (ok) this.say('verified', 'Verified: these are the lots.', `${what} was checked in ${seconds} seconds. All that follows was found true.`);
      else this.say('refused', 'Refused: this is not a true record of the draw.', `${what}: ${reason}`);
      this.details.replaceChildren(...this.listOf(checks, ok));
    }

    listOf(checks, ok) {
      if (checks.length === 0) return [];
      const items = checks.map(({ sentence, paragraph }) =>
        make('li', {}, sentence, paragraph ? make('span', { class: 'cite' }, ` (${paragraph})`) : null),
      );
      const heading = ok ? `What was checked: ${plural(checks.length, 'point', 'points')}` : 'What was found true before that';
      return [make('details', ok ? {} : { open: '' }, make('summary', {}, heading), make('ul', { class: 'checks' }, ...items))];
    }
  }

  // Runs the check in slices, so that the page can be read and scrolled meanwhile.
  async function check(text, what, verdict, adapt) {
    verdict.start(what);
    const began = performance.now();
    const steps = Verify.steps(text);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const until = performance.now() + STEP_MILLISECONDS;
      let step;
      do step = steps.next();
      while (!step.done && performance.now() < until);
      if (step.done) {
        verdict.end(what, adapt(step.value), performance.now() - began);
        return step.value;
      }
      verdict.goOn(step.value);
    }
  }

  // The copy in this page was put into the canonical form by the page, so its bytes prove nothing.
  function ofCopy(outcome) {
    const [, ...checks] = outcome.checks;
    return outcome.checks.length === 0 ? outcome : { ...outcome, checks };
  }

  function checkSafely(text, what, verdict, adapt = (outcome) => outcome) {
    return check(text, what, verdict, adapt).catch((fault) => {
      verdict.end(what, { ok: false, reason: `The check itself failed: ${fault.message}.`, checks: [] }, 0);
      return { ok: false };
    });
  }

  // ---- Parts of the page ------------------------------------------------------------------------------------------------------

  function rehearsalBanner({ meeting }) {
    return meeting === null
      ? make('p', { class: 'banner' }, 'Rehearsal: not drawn at a meeting, void (para. 28).')
      : null;
  }

  function summary(transcript) {
    const { meeting, pool, assignments, rules } = transcript;
    const reviewed = pool.states.filter((state) => state.under_review).length;
    const additional = assignments.filter(({ kind }) => kind === 'additional').length;
    const facts = [
      ['Drawn at', meeting ? `${meeting.title}, ${meeting.date}` : 'no meeting (rehearsal)'],
      ['Treaty status of', pool.as_of],
      ['States under review', reviewed],
      ['Reviewing States', `${assignments.length - additional} main and ${additional} additional assignments`],
      ['Yearly groups', rules.yearly_groups],
    ];
    return section('summary', 'The draw', make('dl', {}, ...facts.flatMap(([term, value]) => [
      make('dt', {}, term),
      make('dd', {}, String(value)),
    ])));
  }

  // Finds States by name or code, as one types.
  function search(transcript, names) {
    const input = make('input', { type: 'search', id: 'find', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'find-count' });
    const count = make('p', { id: 'find-count', class: 'muted', role: 'status' }, 'Type at least two letters.');
    const found = make('div');
    const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const all = transcript.pool.states.map((state) => [plain(`${state.name} ${state.state}`), state.state]);
    const show = () => {
      const wanted = plain(input.value.trim());
      const codes = wanted.length < 2 ? [] : all.filter(([text]) => text.includes(wanted)).map(([, code]) => code);
      codes.sort(names.byName);
      count.textContent =
        wanted.length < 2
          ? 'Type at least two letters.'
          : codes.length > 10
            ? `${codes.length} States found; the first ten are shown.`
            : `${plural(codes.length, 'State', 'States')} found.`;
      found.replaceChildren(...codes.slice(0, 10).map((code) => stateCard(transcript, names, code)));
    };
    input.addEventListener('input', show);
    return make(
      'div',
      { class: 'screen' },
      section(
        'search',
        'Find a State',
        make('div', { class: 'field' }, make('label', { for: 'find' }, 'Name or code of a State'), input),
        count,
        found,
      ),
    );
  }

  // A signatory is reviewed outside the yearly groups (para. 52). The record has no place for a State without one, so its number there
  // says nothing; it is told by not reviewing.
  function groupsIn({ groups, pool }) {
    const parties = new Set(pool.states.filter(({ reviewer }) => reviewer).map(({ state }) => state));
    return new Map(groups.filter(({ state }) => parties.has(state)).map(({ state, group }) => [state, group]));
  }

  function stateCard(transcript, names, code) {
    const { assignments } = transcript;
    const group = groupsIn(transcript).get(code);
    const under = assignments.filter((entry) => entry.state_under_review === code);
    const by = assignments.filter((entry) => entry.reviewer === code);
    const heads = (first) => [first, 'Instruments', 'Slot', 'Kind'];
    const rows = (entries, member) =>
      entries.map((entry) => [names.full(entry[member]), instrumentsOf(entry), SLOTS[entry.slot], KINDS[entry.kind]]);
    const place = group ? `in yearly group ${group}` : 'as a signatory (para. 52)';
    const status = names.states.get(code).under_review ? `under review ${place}` : 'not under review';
    return make(
      'article',
      { class: 'state' },
      make('h3', {}, names.full(code)),
      make('p', { class: 'muted' }, `${names.region(code)}; ${status}.`),
      under.length > 0
        ? table(`Who reviews ${names.name(code)}`, heads('Reviewing State'), rows(under, 'reviewer'), { whole: true })
        : null,
      by.length > 0
        ? table(`Whom ${names.name(code)} reviews`, heads('State under review'), rows(by, 'state_under_review'), { whole: true })
        : make('p', {}, `${names.name(code)} reviews nobody.`),
    );
  }

  function yearlyGroups(transcript, names) {
    const groups = [...groupsIn(transcript)];
    const columns = Array.from({ length: transcript.rules.yearly_groups }, (_, i) => {
      const codes = groups.filter(([, group]) => group === i + 1).map(([state]) => state);
      codes.sort(names.byName);
      return make(
        'details',
        {},
        make('summary', {}, `Group ${i + 1}: ${plural(codes.length, 'State', 'States')}`),
        make('ul', {}, ...codes.map((code) => make('li', {}, names.full(code)))),
      );
    });
    return section('groups', 'Yearly groups (para. 17)', make('div', { class: 'columns' }, ...columns));
  }

  const select = (id, label, options) =>
    make(
      'div',
      { class: 'field' },
      make('label', { for: id }, label),
      make('select', { id }, ...options.map(([value, text]) => make('option', { value }, text))),
    );

  // All pairings by the name of the State under review, with filters.
  function pairings(transcript, names) {
    const groupOf = groupsIn(transcript);
    const place = new Map(transcript.pool.states.map(({ state }) => state).sort(names.byName).map((code, i) => [code, i]));
    const entries = transcript.assignments
      .map((entry, i) => ({ ...entry, i }))
      .sort((a, b) => place.get(a.state_under_review) - place.get(b.state_under_review) || a.i - b.i);
    const regionOf = (code) => names.states.get(code).region ?? '';
    const frame = table(
      'Pairings',
      ['State under review', 'Yearly group', 'Regional group', 'Reviewing State', 'Slot', 'Kind', 'Instruments'],
      entries.map((entry) => [
        names.full(entry.state_under_review),
        groupOf.get(entry.state_under_review) ?? 'none',
        regionOf(entry.state_under_review) || 'none',
        names.full(entry.reviewer),
        SLOTS[entry.slot],
        KINDS[entry.kind],
        instrumentsOf(entry),
      ]),
    );
    const rows = [...frame.querySelectorAll('tbody tr')];
    const groups = Array.from({ length: transcript.rules.yearly_groups }, (_, i) => [String(i + 1), `Group ${i + 1}`]);
    const regions = [...new Set(entries.map((entry) => regionOf(entry.state_under_review)))].sort();
    const byGroup = select('by-group', 'Yearly group', [['', 'All groups'], ...groups]);
    const byRegion = select('by-region', 'Regional group', [
      ['*', 'All regional groups'],
      ...regions.map((region) => [region, region || 'No regional group']),
    ]);
    const [group, region] = [byGroup, byRegion].map((field) => field.querySelector('select'));
    const count = make('p', { role: 'status' });
    const filter = () => {
      let shown = 0;
      entries.forEach((entry, i) => {
        const code = entry.state_under_review;
        const isWanted =
          (group.value === '' || groupOf.get(code) === Number(group.value)) &&
          (region.value === '*' || regionOf(code) === region.value);
        rows[i].hidden = !isWanted;
        if (isWanted) shown += 1;
      });
      count.textContent = `${plural(shown, 'pairing', 'pairings')} of ${entries.length}.`;
    };
    group.addEventListener('change', filter);
    region.addEventListener('change', filter);
    filter();
    const save = make('button', { type: 'button' }, 'Download all pairings as CSV');
    save.addEventListener('click', () => download('pairings.csv', 'text/csv;charset=utf-8', csvOf(transcript, names, entries)));
    return section(
      'pairings',
      'All pairings (para. 28)',
      make('div', { class: 'filters screen' }, byGroup, byRegion, make('div', { class: 'field' }, save)),
      count,
      frame,
    );
  }

  // A cell that a spreadsheet could take for a formula gets an apostrophe in front.
  function csvCell(value) {
    const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  function csvOf(transcript, names, entries) {
    const groupOf = groupsIn(transcript);
    const heads = ['state_under_review', 'state_under_review_name', 'group', 'reviewer', 'reviewer_name', 'slot', 'kind', 'instruments'];
    const rows = entries.map((entry) => [
      entry.state_under_review,
      names.name(entry.state_under_review),
      groupOf.get(entry.state_under_review) ?? '',
      entry.reviewer,
      names.name(entry.reviewer),
      entry.slot,
      entry.kind,
      entry.instruments.join('+'),
    ]);
    return [heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  }

  function additionalReviewers({ assignments }, names) {
    const entries = assignments.filter(({ kind }) => kind === 'additional');
    entries.sort((a, b) => names.byName(a.state_under_review, b.state_under_review));
    const content =
      entries.length === 0
        ? make('p', {}, 'None: every main reviewing State is party to all the instruments of the State that it reviews.')
        : table(
            `Additional reviewing States: ${entries.length}`,
            ['State under review', 'Additional reviewing State', 'Only for', 'Slot'],
            entries.map((entry) => [
              names.full(entry.state_under_review),
              names.full(entry.reviewer),
              instrumentsOf(entry),
              SLOTS[entry.slot],
            ]),
          );
    return section('additional', 'Additional reviewing States (para. 28 (b))', content);
  }

  function loads(transcript) {
    const rows = Drawing.loads(transcript).filter(({ isReviewer, load }) => isReviewer || load > 0);
    const most = Math.max(0, ...rows.map(({ load }) => load));
    const counts = Array.from({ length: most + 1 }, (_, load) => rows.filter((row) => row.load === load).length);
    const text = counts.map((count, load) => `${plural(count, 'State performs', 'States perform')} ${plural(load, 'review', 'reviews')}`);
    return section(
      'loads',
      'How many reviews a State performs (para. 29)',
      make('figure', { style: 'margin: 0' }, barChart(counts, `${text.join('; ')}.`)),
      table(
        'Reviews performed, additional ones counted',
        ['Reviews', 'States'],
        counts.map((count, load) => [load, count]),
        { numbers: [1], whole: true },
      ),
    );
  }

  // Lengths along the line, so that labels fit at any number of bars.
  function barChart(counts, description) {
    const step = 34;
    const greatest = Math.max(1, ...counts);
    const chart = draw('svg', { class: 'chart', viewBox: `0 0 480 ${step * counts.length + 8}`, role: 'img' });
    chart.append(draw('title', {}, `Distribution of reviews. ${description}`));
    counts.forEach((count, load) => {
      const y = 4 + step * load;
      chart.append(
        draw('text', { x: 86, y: y + 19, 'text-anchor': 'end' }, plural(load, 'review', 'reviews')),
        draw('rect', { x: 96, y, width: (300 * count) / greatest, height: step - 8 }),
        draw('text', { x: 104 + (300 * count) / greatest, y: y + 19 }, plural(count, 'State', 'States')),
      );
    });
    chart.append(draw('line', { x1: 96, y1: 0, x2: 96, y2: step * counts.length + 4 }));
    return chart;
  }

  // A chosen file is checked as the bytes that it holds, and shown instead of this one if it is true.
  function anotherFile(verdict, show) {
    const input = make('input', { type: 'file', id: 'file', accept: '.json,application/json' });
    input.addEventListener('change', async () => {
      const [file] = input.files;
      if (!file) return;
      const what = `The file ${file.name}`;
      verdict.element.scrollIntoView();
      const text = Verify.textOf(new Uint8Array(await file.arrayBuffer()));
      if (text === null) {
        verdict.end(what, { ok: false, reason: 'The file is not UTF-8.', checks: [] }, 0);
        return;
      }
      const outcome = await checkSafely(text, what, verdict);
      if (outcome.ok) show(outcome.transcript);
    });
    return make(
      'div',
      { class: 'screen' },
      section(
        'another',
        'Check another transcript',
        make('p', {}, 'The file is read on this device only. If it is true, this page shows its result.'),
        make('div', { class: 'field' }, make('label', { for: 'file' }, 'Transcript (a JSON file)'), input),
      ),
    );
  }

  function record(transcript) {
    const { seed, announced, tries, pool, standing } = transcript;
    const facts = [
      ['Procedure', transcript.procedure],
      ['Law', transcript.rules.law],
      ['Hash of the inputs', transcript.inputs_hash],
      ['Hash of the transcript', transcript.hash],
      ['Follows the transcript', standing.previous ?? 'none'],
      ['Seed', seed.value],
      ['Seed comes from', seed.kind === 'given' ? 'a value that was given' : 'a ceremony'],
      ['Tries', `base ${tries.base}, additional ${tries.additional}`],
    ];
    if (seed.kind === 'ceremony') {
      facts.push(
        ['Commitment', announced.commitment],
        ['Secret', seed.secret],
        ['Called out in the room', seed.room.join(' | ') || 'nothing'],
        ['Beacon', seed.beacon ? `round ${seed.beacon.round} of ${seed.beacon.chain}` : 'none'],
      );
    }
    const save = make('button', { type: 'button' }, 'Download the transcript');
    save.addEventListener('click', () => download('transcript.json', 'application/json', Canonical.text(transcript)));
    return section(
      'record',
      'The record',
      make(
        'details',
        {},
        make('summary', {}, 'Hashes, seed and inputs'),
        make('dl', {}, ...facts.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, make('code', {}, value))])),
        pool.left_out.length > 0
          ? table('Left out of the pool', ['State', 'Reason'], pool.left_out.map((one) => [one.state, one.reason]), { whole: true })
          : null,
        pool.assumptions.length > 0
          ? table(
              'Assumptions about treaty status',
              ['State', 'Instrument', 'Taken as', 'Because'],
              pool.assumptions.map((one) => [one.state, INSTRUMENT_NAMES[one.instrument], one.taken_as, one.because]),
            )
          : null,
      ),
      make('p', { class: 'screen' }, save),
    );
  }

  // ---- The page ---------------------------------------------------------------------------------------------------------------

  const main = document.getElementById('main');
  const verdict = new Verdict();
  const banner = make('div');
  const shown = make('div');
  const plain = document.getElementById('static');

  function show(transcript) {
    const names = new Names(transcript);
    shown.replaceChildren(
      search(transcript, names),
      summary(transcript),
      yearlyGroups(transcript, names),
      pairings(transcript, names),
      additionalReviewers(transcript, names),
      loads(transcript),
      record(transcript),
    );
    showBanner(transcript);
    plain.hidden = true;
  }

  // Above everything and before the check ends: a rehearsal must never be taken for a draw.
  function showBanner(transcript) {
    banner.replaceChildren(...[rehearsalBanner(transcript)].filter((part) => part !== null));
  }

  async function open() {
    main.prepend(banner, verdict.element);
    plain.before(shown, anotherFile(verdict, show));
    // The copy in this page has `<` written as \u003c, so its bytes are not canonical; what it says is put in that form first.
    let text = null;
    try {
      const transcript = JSON.parse(document.getElementById('transcript').textContent);
      text = Canonical.text(transcript);
      showBanner(transcript);
    } catch {
      verdict.end('The transcript in this page', { ok: false, reason: 'It cannot be read.', checks: [] }, 0);
      return;
    }
    const outcome = await checkSafely(text, 'The transcript in this page', verdict, ofCopy);
    if (outcome.ok) show(outcome.transcript);
  }

  // A closed part would be missing on paper.
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

  open();
})();
