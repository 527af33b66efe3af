import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { OutletView } from '../../../views/outlet.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { JsonLd } from './text.ts';

export function outletLd(view: OutletView, config: BriefingData): JsonLd[] {
  return [
    {
      '@type': 'Organization',
      '@id': absoluteUrl(config, view.path),
      name: view.title,
      alternateName: view.aliases.map(({ text }) => text),
      description: view.descriptor,
      url: absoluteUrl(config, view.path),
    },
  ];
}
