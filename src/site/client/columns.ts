const stored = 'readout-columns';

/** Whether a matrix shows its columns by actor or by outlet is kept from page to page. The choice itself needs no script. */
export function keepColumns(page: Document): void {
  const choices = [...page.querySelectorAll<HTMLInputElement>('.switch [name=columns]')];
  const wanted = choices.find(({ value }) => value === kept());
  if (wanted) wanted.checked = true;
  for (const choice of choices) choice.addEventListener('change', () => keep(choice.value));
}

function kept(): string | null {
  try {
    return localStorage.getItem(stored);
  } catch {
    // A reader may forbid storage.
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(stored, value);
  } catch {
    // The choice then holds for this page alone.
  }
}
