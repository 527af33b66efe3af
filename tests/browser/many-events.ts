import type { Page } from 'playwright-core';
import type { TimelineData } from '../../src/render/exports/timeline-data.ts';

/** Lets a page find at least so many events: its own ones again and again, each time under other ids and some days on. */
export async function manyEvents(page: Page, least: number): Promise<void> {
  await page.route('**/timeline/events.json', async (route) => {
    const answer = await route.fetch();
    const data = (await answer.json()) as TimelineData;
    const rounds = Math.ceil(least / data.events.length);
    const events = Array.from({ length: rounds }, (_, round) =>
      data.events.map(([id, title, when, bounds, ...rest]) => [
        ...[`${id}-${round}`, `${title} ${round}`, when],
        bounds.map((day) => (day === null ? null : later(day, round))),
        ...rest,
      ]),
    );
    await route.fulfill({ json: { ...data, events: events.flat() } });
  });
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
