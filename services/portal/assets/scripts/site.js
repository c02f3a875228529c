// The little that every page has: focus on what was refused, the reader's own time, nothing typed lost by mistake.
'use strict';

(() => {
  // Rows of ways lie open where there is room, and where a style alone cannot do that.
  if (matchMedia('(min-width: 48rem)').matches && !CSS.supports('selector(::details-content)')) {
    for (const row of document.querySelectorAll('.ways details')) row.open = true;
  }

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

  // Whose clocks the reader goes by, for pages to come and for letters: the browser's, unless a place was chosen.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const secure = location.protocol === 'https:';
  const cookie = secure ? '__Host-zone' : 'zone';
  const kept = document.cookie.split('; ').find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
  if (zone && (!kept || (kept.startsWith('browser:') && kept !== `browser:${zone}`))) {
    document.cookie = `${cookie}=browser:${zone}; Path=/; SameSite=Lax; Max-Age=31536000${secure ? '; Secure' : ''}`;
  }

  // The reader's own time, beside Vienna's, where the two differ and the page does not tell it yet.
  for (const offer of document.querySelectorAll('[data-own-time-offer]')) offer.hidden = true;
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
  for (const field of document.querySelectorAll('input[type=hidden][name=time_zone]')) field.value ||= zone ?? '';

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
