/** `/` leads to the search, and into its field where the page has it; not while somebody is writing. */
export function listenForShortcut(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const field = page.querySelector<HTMLInputElement>('input[type=search]');
    const link = page.querySelector<HTMLAnchorElement>('.to-search a');
    if (field === null && link === null) return;
    event.preventDefault();
    if (field !== null) field.focus();
    else link?.click();
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName));
