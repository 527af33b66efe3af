import { outletId } from '../../../src/content/schemas/ids.ts';
import { outlet } from '../../../src/content/schemas/registries.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { defaultLimits, type Input } from '../../../src/intake/input.ts';

/** A briefing that knows two outlets and nothing else, on 22 November 2026. */
export const contextOf = (given: IntakeContext['given'] = {}): IntakeContext => ({
  language: 'en',
  actors: new Map(),
  outlets: new Map([
    [
      outletId.parse('herald'),
      outlet.parse({ name: 'The Example Herald', aliases: ['Herald'], domains: ['herald.example'] }),
    ],
    [outletId.parse('channel'), outlet.parse({ name: 'Channel Example', domains: ['channel.example'] })],
  ]),
  topics: new Map(),
  measures: new Map(),
  places: new Map(),
  given,
  today: '2026-11-22',
  limits: defaultLimits,
});

export const inputOf = (url?: string): Input => ({ bytes: new Uint8Array(), name: 'document', url });
