import type { Zone } from '../page/place.ts';

const byZone: Readonly<Record<Zone, number>> = { main: 1, masthead: 0.45, comment: 0.12, aside: 0.25, footer: 0.3 };

/**
 * How far a line may speak of the article, from 0 to 1, by the part of the page and its distance from the headline: dates
 * stand just below it, or just above, or at the article's end; the date far above it is the day of the visit.
 */
export function nearness(order: number, headline: number | null, zone: Zone, cued = false): number {
  // What a footer calls the page's last change is that.
  if (zone === 'footer' && cued) return 0.6;
  const distance = headline === null ? Math.min(order, 40) : order - headline;
  const near =
    distance >= 0
      ? distance <= 8
        ? 1
        : distance <= 20
          ? 0.88
          : 0.75
      : distance >= -4
        ? 0.95
        : distance >= -12
          ? 0.6
          : 0.35;
  // What stands right beside the headline belongs to it, whatever the markup calls it.
  const beside = headline !== null && distance >= -2 && distance <= 3;
  return (beside && zone !== 'comment' ? Math.max(byZone[zone], 0.8) : byZone[zone]) * near;
}
