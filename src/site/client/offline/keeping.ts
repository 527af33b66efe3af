import type { SiteBuild } from '../../../render/offline/build.ts';
import { servedBuild, wish } from './copies.ts';
import { fill, OtherBuild } from './fill.ts';
import { placesOf } from './places.ts';

/** How it stands with keeping the briefing, while it is being kept. */
export type Step =
  | { readonly state: 'filling'; readonly bytes: number; readonly build: SiteBuild }
  | { readonly state: 'whole' | 'cancelled' | 'failed' | 'full' | 'elsewhere' };

/**
 * Keeps the build that the host serves, and puts it in the place of an older one when it is whole. One page at a time
 * does this, whatever the number of tabs.
 */
export async function keep(base: string, signal: AbortSignal, onStep: (step: Step) => void): Promise<void> {
  await navigator.locks.request(`${placesOf(base).prefix}keep`, { ifAvailable: true }, async (lock) => {
    if (lock === null) onStep({ state: 'elsewhere' });
    else await keepAlone(base, signal, onStep);
  });
}

async function keepAlone(base: string, signal: AbortSignal, onStep: (step: Step) => void, again = true): Promise<void> {
  try {
    const build = await servedBuild(base, signal);
    await wish(base, true);
    await fill(base, build, { signal, onProgress: (bytes) => onStep({ state: 'filling', bytes, build }) });
    await swap();
    onStep({ state: 'whole' });
  } catch (error) {
    // The host has begun to serve another build in the meantime.
    if (error instanceof OtherBuild && again) return keepAlone(base, signal, onStep, false);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    onStep({ state: signal.aborted ? 'cancelled' : isFull ? 'full' : 'failed' });
  }
}

/** The worker of the build that is now whole takes over from the one before. */
async function swap(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update().catch(() => undefined);
  const worker = registration.installing ?? registration.waiting;
  if (worker === null) return;
  await new Promise<void>((done) => {
    const check = (): void => {
      if (worker.state === 'installed') worker.postMessage('swap');
      if (worker.state === 'activated' || worker.state === 'redundant') done();
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
