import type { SiteBuild } from '../../../render/offline/build.ts';
import { copiesOf, copyNames, removeCopies, servedBuild, wish } from './copies.ts';
import { keep, type Step } from './keeping.ts';

type Action = 'keep' | 'cancel' | 'remove';

/**
 * The section that offers to keep the whole briefing: its size first, then how far it is. The words are the page's own,
 * in `data-` attributes, with `%` where a number stands.
 */
export async function offerToKeep(base: string, section: HTMLElement): Promise<void> {
  const status = section.querySelector<HTMLElement>('[role=status]');
  const progress = section.querySelector('progress');
  const buttons = [...section.querySelectorAll<HTMLButtonElement>('button')];
  if (!status || !progress) return;
  let running: AbortController | undefined;
  let said = -1;

  const word = (name: string, value = ''): string => (section.dataset[name] ?? '').replace('%', value);
  const offer = (...actions: readonly Action[]): void => {
    const had = buttons.find((button) => button === document.activeElement);
    for (const button of buttons) button.hidden = !actions.some((action) => action === button.value);
    // Whoever pressed a button that is gone goes on from the one in its place.
    if (had?.hidden === true) buttons.find((button) => !button.hidden)?.focus();
  };
  const show = (name: string, value = ''): void => {
    status.textContent = word(name, value);
    progress.hidden = running === undefined;
  };

  const step = (now: Step): void => {
    if (now.state === 'filling') {
      progress.max = now.build.bytes;
      progress.value = now.bytes;
      // What is read aloud says every tenth.
      const tenth = Math.floor((10 * now.bytes) / Math.max(1, now.build.bytes));
      if (tenth !== said) show('filling', sizeText(now.bytes));
      said = tenth;
      return;
    }
    running = undefined;
    if (now.state === 'whole') {
      offer('remove');
      show('whole');
    } else {
      offer('keep', 'remove');
      show(now.state);
    }
  };
  const begin = async (): Promise<void> => {
    running = new AbortController();
    said = -1;
    offer('cancel');
    // Asks that the browser not clear it away by itself; a browser may say no.
    await navigator.storage.persist().catch(() => false);
    await keep(base, running.signal, step);
  };
  const rest = async (): Promise<void> => {
    const { whole } = await copiesOf(base);
    const served = await servedBuild(base).catch(() => undefined);
    const isBegun = (await copyNames(base)).length > 0;
    const isOld = served !== undefined && served.build !== whole?.build;
    offer(...(served !== undefined && isOld ? (['keep'] as const) : []), ...(isBegun ? (['remove'] as const) : []));
    size(section, whole ?? served);
    show(
      whole === undefined ? (isBegun ? 'begun' : served === undefined ? 'failed' : 'none') : isOld ? 'newer' : 'whole',
    );
  };

  section.addEventListener('click', ({ target }) => {
    const action = target instanceof Element ? target.closest('button')?.value : undefined;
    if (action === 'keep') void begin();
    if (action === 'cancel') {
      running?.abort();
      void wish(base, false);
    }
    if (action === 'remove') void removeCopies(base).then(rest);
  });
  section.hidden = false;
  await rest();
  if ((await copiesOf(base)).wanted && buttons.some(({ value, hidden }) => value === 'keep' && !hidden)) await begin();
}

/** Says how much there is to keep, before anything is asked for. */
function size(section: HTMLElement, build: SiteBuild | undefined): void {
  const line = section.querySelector<HTMLElement>('.keep-size');
  if (!line || build === undefined) return;
  line.textContent = (section.dataset['size'] ?? '').replace('%', sizeText(build.bytes));
}

function sizeText(bytes: number): string {
  const megabytes = bytes / 1e6;
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  });
  return format.format(megabytes);
}
