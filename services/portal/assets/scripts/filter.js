// Filters the rows of a table as one types. Without it the form sends the same choice to the server.
'use strict';

(() => {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  for (const input of document.querySelectorAll('input[data-filter]')) {
    const table = document.getElementById(input.dataset.filter);
    const count = document.querySelector('[data-filter-count]');
    if (!table || !count) continue;
    input.closest('[data-filter-field]')?.removeAttribute('hidden');
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [plain(row.querySelector('th').textContent), row]);
    const said = count.textContent;
    input.addEventListener('input', () => {
      const wanted = plain(input.value.trim());
      let shown = 0;
      for (const [name, row] of rows) {
        row.hidden = !name.includes(wanted);
        if (!row.hidden) shown += 1;
      }
      count.textContent = wanted === '' ? said : count.dataset.filterCount.replace('{count}', shown).replace('{total}', rows.length);
    });
  }
})();
