import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { ClaimView } from '../../../views/claim.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { reference } from './actor.ts';
import type { JsonLd } from './text.ts';

/** A Claim and where it appears. Never a ClaimReview: what is recorded is who takes which position, not who is right. */
export function claimLd(view: ClaimView, config: BriefingData): JsonLd[] {
  return [
    {
      '@type': 'Claim',
      '@id': absoluteUrl(config, view.path),
      text: view.proposition,
      url: absoluteUrl(config, view.path),
      about: view.event && reference(view.event.link, config),
      appearance: view.statements.items.map(({ gist, passage }) => ({
        '@type': 'CreativeWork',
        url: absoluteUrl(config, passage.path),
        abstract: gist,
      })),
    },
  ];
}
