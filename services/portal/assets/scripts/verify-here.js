// Draws the lots again on this device and says what was found. The verifier itself is the second implementation, another file; it
// is fetched when it is needed, as is the transcript. Nothing is sent anywhere.
'use strict';

(() => {
  const STEP_MILLISECONDS = 40;
  const element = document.getElementById('verify');
  if (!element) return;
  const part = (name) => element.querySelector(`[data-${name}]`);
  const { dataset } = element;
  const start = part('start');
  const numbers = new Intl.NumberFormat(document.documentElement.dataset.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  function say(verdict, title, text) {
    dataset.verdict = verdict;
    part('title').textContent = title;
    part('text').textContent = text;
  }

  function make(name, text, ...children) {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  }

  // The scripts of the verifier, once.
  let verifier = null;
  function load() {
    verifier ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = dataset.verifier;
      script.onload = resolve;
      script.onerror = () => reject(new Error('the verifier did not load'));
      document.head.append(script);
    });
    return verifier;
  }

  // In slices, so that the page can be read meanwhile.
  async function check(text) {
    const steps = globalThis.Verify.steps(text);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const until = performance.now() + STEP_MILLISECONDS;
      let step;
      do step = steps.next();
      while (!step.done && performance.now() < until);
      if (step.done) return step.value;
    }
  }

  function listOf(checks) {
    const list = document.createElement('ul');
    list.className = 'checks';
    for (const { sentence, paragraph } of checks) {
      const item = make('li', sentence);
      if (paragraph) {
        const cite = make('span', ` (${paragraph})`);
        cite.className = 'cite';
        item.append(cite);
      }
      list.append(item);
    }
    const details = document.createElement('details');
    details.append(make('summary', dataset.checks.replace('{count}', checks.length)), list);
    return details;
  }

  // Whether the page shows for its State what the lots, drawn again here, give.
  function compareWithPage(transcript) {
    const shown = [...document.querySelectorAll('[data-lot-of]')].map((lot) => lot.dataset.reviewer).sort();
    const drawn = transcript.assignments.filter((entry) => entry.state_under_review === dataset.state).map((entry) => entry.reviewer).sort();
    return shown.join() === drawn.join();
  }

  async function run(bytes) {
    start.hidden = true;
    part('progress').hidden = false;
    part('details').replaceChildren();
    say('checking', dataset.working, dataset.fetching);
    try {
      await load();
      const text = globalThis.Verify.textOf(await bytes());
      if (text === null) throw new Error('UTF-8');
      const began = performance.now();
      const { ok, reason, checks, transcript } = await check(text);
      const seconds = numbers.format((performance.now() - began) / 1000);
      if (ok) {
        const same = dataset.state === undefined ? '' : ` ${compareWithPage(transcript) ? dataset.same : dataset.differs}`;
        say('verified', dataset.ok, dataset.okAbout.replace('{seconds}', seconds) + same);
      } else say('refused', dataset.refused, reason);
      if (checks.length > 0) part('details').replaceChildren(listOf(checks));
    } catch (fault) {
      say('failed', dataset.failed, String(fault.message));
      start.hidden = false;
    } finally {
      part('progress').hidden = true;
    }
  }

  async function published() {
    const reply = await fetch(dataset.transcript);
    if (!reply.ok) throw new Error(`${dataset.transcript}: ${reply.status}`);
    return new Uint8Array(await reply.arrayBuffer());
  }

  start.hidden = false;
  start.addEventListener('click', () => run(published));
  document.getElementById('file')?.addEventListener('change', (event) => {
    const [file] = event.target.files;
    if (!file) return;
    element.scrollIntoView({ block: 'center' });
    run(async () => new Uint8Array(await file.arrayBuffer()));
  });
  if (dataset.auto !== undefined) run(published);
})();
