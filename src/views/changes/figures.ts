import { figureSets, valueKey, type FigureSet } from '../parts/figures.ts';
import type { News } from './news.ts';

/** One measure of one event: what was given for it before, and what has been given since that is not the same. */
export interface FigureChange {
  readonly before: FigureSet;
  readonly since: FigureSet;
}

/** Figures that changed, and those of what was not counted before; each in the order in which they are first given. */
export function figureChanges({ briefing, knew, statements }: News): {
  readonly changed: readonly FigureChange[];
  readonly first: readonly FigureSet[];
} {
  const counting = statements.filter(({ figures }) => figures.length > 0);
  const events = new Set(counting.flatMap(({ figures }) => figures.flatMap(({ event }) => event ?? [])));
  const touched = new Set([...events].flatMap((event) => briefing.index.statementsCounting.get(event) ?? []));
  for (const statement of counting) touched.add(statement);

  const changed: FigureChange[] = [];
  const first: FigureSet[] = [];
  for (const set of figureSets(touched)) {
    const [known, others] = parted(set.given, (reports) => reports.some(({ statement }) => knew(statement.article)));
    const values = new Set(known.map(valueOf));
    const before = part(set, known);
    const since = part(
      set,
      others.filter((reports) => !values.has(valueOf(reports))),
    );
    if (before !== undefined && since !== undefined) changed.push({ before, since });
    else if (since !== undefined) first.push(since);
  }
  return { changed, first };
}

type Given = FigureSet['given'][number];

const valueOf = ([{ figure }]: Given): string => `${figure.of ?? ''} ${valueKey(figure)}`;

const part = (set: FigureSet, given: readonly Given[]): FigureSet | undefined =>
  given[0] && { ...set, first: given[0][0].figure, given };

const parted = <T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] => [
  items.filter(holds),
  items.filter((item) => !holds(item)),
];
