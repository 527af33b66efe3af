import type { WorkerBuild } from '../../../../render/offline/build.ts';

interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used of a service worker's global scope, which is not among the types of a page. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LateEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LateEvent & MessageEvent<unknown>) => void): void;
}

declare const self: WorkerScope;
/** The build writes it above the script. */
declare const READOUT_BUILD: WorkerBuild;

export const scope = self;
export const build = READOUT_BUILD;
export const base = new URL(self.registration.scope).pathname;
