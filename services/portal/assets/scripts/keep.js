// Keeps what is typed into a step of an application, a moment after the last key, and says so quietly.
'use strict';

(() => {
  const form = document.querySelector('form[data-keep]');
  const here = document.querySelector('[data-kept-here]');
  if (!form || !here) return;
  const AFTER = 2000;
  const AGAIN = 10000;
  const language = document.documentElement.dataset.locale;
  let timer;
  let sending;

  const wait = (time) => {
    clearTimeout(timer);
    timer = setTimeout(keep, time);
  };
  const say = (text) => {
    if (here.textContent !== text) here.textContent = text;
  };
  const hours = (moment) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));

  async function keep() {
    if (sending) return wait(AFTER);
    const body = new URLSearchParams(new FormData(form));
    body.set('go', 'keep');
    sending = new AbortController();
    let changed = false;
    const note = () => (changed = true);
    form.addEventListener('input', note);
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: sending.signal, headers: { accept: 'application/json' } });
      if (answer.ok) {
        const kept = await answer.json();
        form.elements.revision.value = kept.revision;
        say(form.dataset.kept.replace('{time}', hours(kept.saved_at)));
        if (!changed) form.dispatchEvent(new Event('kept'));
      } else if (answer.status === 409) {
        say(form.dataset.elsewhere);
      } else {
        say(form.dataset.notKept);
        if (answer.status >= 500 || answer.status === 429) wait(AGAIN);
      }
    } catch {
      if (!sending.signal.aborted) {
        say(form.dataset.notKept);
        wait(AGAIN);
      }
    } finally {
      form.removeEventListener('input', note);
      sending = undefined;
    }
  }

  form.addEventListener('input', () => wait(AFTER));
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    sending?.abort();
  });
})();
