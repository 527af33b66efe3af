/** How many of everything a briefing of so many articles has. */
export interface Scale {
  readonly articles: number;
  readonly actors: number;
  readonly outlets: number;
  readonly topics: number;
  readonly places: number;
  /** Months that the articles are spread over, one edition each. */
  readonly months: number;
}

/** Registries grow more slowly than articles: 300 actors, 40 topics, 20 outlets and 40 months at 10,000. */
export function scaleOf(articles: number): Scale {
  return {
    articles,
    actors: within(articles * 0.03, 4, 300),
    outlets: within(articles / 500, 4, 20),
    topics: within(articles / 250, 5, 40),
    places: within(articles / 100, 5, 80),
    months: within(Math.sqrt(articles) * 0.4, 2, 120),
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));
