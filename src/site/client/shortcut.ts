const stored = 'readout-shortcut';

/** Whether `/` leads to the search; whoever dictates or types by accident can turn it off, on the search page. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    // A reader may forbid storage; the key then works as for anybody who has chosen nothing.
    return true;
  }
}

export function turnShortcut(page: Document, on: boolean): void {
  try {
    if (on) localStorage.removeItem(stored);
    else localStorage.setItem(stored, 'off');
  } catch {
    // Nothing is kept where storage is forbidden.
  }
  announce(page, on);
}

/** `/` leads to the search, and into its field where the page has it; not while somebody is writing. */
export function listenForShortcut(page: Document): void {
  announce(page, isShortcutOn());
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const field = page.querySelector<HTMLInputElement>('input[type=search]');
    const link = searchLink(page);
    if ((field === null && link === null) || !isShortcutOn()) return;
    event.preventDefault();
    if (field === null) link?.click();
    else {
      field.focus();
      field.select();
    }
  });
}

/** The key is shown only while it does something. */
function announce(page: Document, on: boolean): void {
  page.documentElement.classList.toggle('no-shortcut', !on);
  if (on) searchLink(page)?.setAttribute('aria-keyshortcuts', '/');
  else searchLink(page)?.removeAttribute('aria-keyshortcuts');
}

const searchLink = (page: Document): HTMLAnchorElement | null => page.querySelector('.to-search a');

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:input|select|textarea)$/i.test(target.tagName) &&
      !/^(?:checkbox|radio|button)$/.test((target as HTMLInputElement).type)));
