// The little that every page has: focus on what was refused, the reader's own time, nothing typed lost by mistake.
'use strict';

(() => {
  // What was refused is read first.
  document.getElementById('faults')?.focus();

  // A link in the summary of faults leads to the field itself.
  for (const link of document.querySelectorAll('#faults a')) {
    link.addEventListener('click', (event) => {
      const target = document.getElementById(link.hash.slice(1));
      const field = target?.matches('fieldset') ? target.querySelector('input') : target;
      if (!field) return;
      event.preventDefault();
      target.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    });
  }

  // The reader's own time, beside Vienna's, where the two differ.
  const language = document.documentElement.dataset.locale;
  for (const time of document.querySelectorAll('time[data-own-time]')) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    const clock = (timeZone) => new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(moment);
    if (clock('Europe/Vienna') === clock(undefined)) continue;
    const own = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'exact' in time.dataset ? 'medium' : 'short' }).format(moment);
    const note = document.createElement('span');
    note.className = 'quiet';
    note.textContent = ` ${time.dataset.ownTime.replace('{time}', own)}`;
    time.after(note);
  }

  // In which times letters may speak.
  for (const zone of document.querySelectorAll('input[type=hidden][name=time_zone]')) {
    zone.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  }

  // A form is sent once; the server would do it once in any case.
  for (const form of document.querySelectorAll('form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => delete form.dataset.sent, 10000);
    });
  }

  // What was typed and not sent is not lost without a question.
  for (const form of document.querySelectorAll('form.form')) {
    let touched = false;
    form.addEventListener('input', () => (touched = true));
    form.addEventListener('submit', () => (touched = false));
    form.addEventListener('kept', () => (touched = false));
    addEventListener('beforeunload', (event) => {
      if (touched) event.preventDefault();
    });
  }
})();
