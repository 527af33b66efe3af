import type { BriefingData } from '../../content/schemas/briefing.ts';

/** The full address of a path below the base, for places that a relative one does not reach: feeds, JSON-LD, sitemaps. */
export function absoluteUrl({ site, base }: Pick<BriefingData, 'site' | 'base'>, path: string): string {
  return new URL(`${base}${path}`, site).href;
}
