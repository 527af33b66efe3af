import { dayPart, type DateCandidate, type Source } from './candidate.ts';

/** Candidates of one day, and how strongly they speak for it together. */
interface Day {
  readonly day: string;
  readonly strength: number;
  readonly candidates: readonly DateCandidate[];
}

/**
 * The likeliest candidate of a kind: days are compared by how strongly sources that err independently speak for them
 * together, and of the strongest day the best candidate stands, one with a time before one without. A time in UTC gives
 * way to the neighbouring day where that is printed. Null where there is none.
 */
export function choosePublished(candidates: readonly DateCandidate[]): DateCandidate | null {
  const published = candidates.filter(({ kind }) => kind === 'published');
  const updated = candidates.filter(({ kind }) => kind === 'updated');
  const weak = (byDay(published)[0]?.strength ?? 0) < (byDay(updated)[0]?.strength ?? 0) / 2;
  return choose(weak ? updated : published);
}

export function choose(candidates: readonly DateCandidate[]): DateCandidate | null {
  const days = byDay(candidates);
  const [best] = days;
  if (best === undefined) return null;
  const utcOnly = best.candidates.filter(({ weight }) => weight > 0.3).every(({ utc }) => utc);
  const local = utcOnly
    ? days.find((other) => other !== best && isNext(best.day, other.day) && other.strength > 0.45)
    : undefined;
  const chosen = (local ?? best).candidates;
  return [...chosen].sort((one, other) => worth(other) - worth(one))[0] ?? null;
}

/** A likely candidate with the local time of day says most; a time in UTC is not what a reader's clock showed. */
const worth = ({ weight, value, utc }: DateCandidate): number =>
  weight + (value.includes('T') && !utc && weight >= 0.5 ? 1 : 0);

function byDay(candidates: readonly DateCandidate[]): readonly Day[] {
  const groups = Map.groupBy(candidates, ({ value }) => dayPart(value));
  return [...groups]
    .map(([day, group]) => ({ day, candidates: group, strength: together(group) }))
    .sort((one, other) => other.strength - one.strength);
}

/** One minus the chance that all sources err, each counted once by its best candidate. */
function together(candidates: readonly DateCandidate[]): number {
  const best = new Map<Source, number>();
  for (const { source, weight } of candidates) best.set(source, Math.max(best.get(source) ?? 0, weight));
  return 1 - [...best.values()].reduce((chance, weight) => chance * (1 - weight), 1);
}

const isNext = (one: string, other: string): boolean =>
  one.length === 10 && other.length === 10 && Math.abs(Date.parse(one) - Date.parse(other)) === 86_400_000;
