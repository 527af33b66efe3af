/** Narrows the chart of events and its table by what the filters name; the choice is kept in the page's address. */
const filters = document.querySelector<HTMLElement>('.filters');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-event]')];

/** The same events in the drawings. */
const marks = [...document.querySelectorAll<SVGAElement>('svg.chart a[data-event]')];

/** Which of a row's values each filter looks at. */
const attributes: Readonly<Record<string, string>> = {
  actor: 'actors',
  topic: 'topics',
  outlet: 'outlets',
  place: 'place',
  kind: 'kind',
};

function apply(group: HTMLElement): void {
  const chosen = [...group.querySelectorAll('select')].filter((select) => select.value !== '');
  let shown = 0;
  for (const row of rows) {
    const matches = chosen.every((select) =>
      (row.dataset[attributes[select.name] ?? ''] ?? '').split('|').includes(select.value),
    );
    row.hidden = !matches;
    if (matches) shown += 1;
  }
  const status = group.querySelector('[role=status]');
  if (status)
    status.textContent = (group.dataset['shown'] ?? '').replace('-1', String(shown)).replace('-2', String(rows.length));
  const kept = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset['event']));
  for (const mark of marks) mark.toggleAttribute('hidden', !kept.has(mark.dataset['event']));
  const query = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
  history.replaceState(null, '', `?${query.toString()}${location.hash}`);
}

if (filters) {
  filters.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const select of filters.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
  if (asked.size > 0) apply(filters);
  filters.addEventListener('change', () => apply(filters));
  filters.querySelector('button')?.addEventListener('click', () => {
    for (const select of filters.querySelectorAll('select')) select.value = '';
    apply(filters);
  });
}
