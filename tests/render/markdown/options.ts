import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { actorId, type ActorId } from '../../../src/content/schemas/ids.ts';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import type { RenderOptions } from '../../../src/render/markdown/options.ts';

const actor = (id: string, name: string, ...aliases: string[]) => ({ id: actorId.parse(id), name, aliases });

const matcher = buildMatcher<ActorId>(
  [
    actor('sergei-lavrov', 'Sergei Lavrov', 'Lavrov', 'لافروف'),
    actor('john-kerry', 'John Kerry', 'Kerry', 'كيري'),
    actor('russia', 'Russia', 'روسيا'),
    actor('russian-defence-ministry', 'Russian Defence Ministry', 'Defence Ministry of Russia'),
  ],
  'en',
  ['Russia Today'],
);

/** Options for a page of the fixture: its citation marks are `[@a#b]`, `[@two]` and `[@none]`. */
export const options: RenderOptions = {
  notes: { '[@a#b]': [3], '[@two]': [7, 1], '[@none]': [] },
  messages: messagesFor('en'),
  base: '/briefing/',
  matcher,
  language: 'en',
};
