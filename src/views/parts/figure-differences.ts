import type { Statement } from '../../briefing/statement.ts';
import type { EventId } from '../../content/schemas/ids.ts';
import { certainlyAfter } from '../../edtf/after.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { editorDate, type DateView } from './date.ts';
import { contrastOf, type Contrast } from './figure-contrast.ts';
import type { Given } from './figure-sets.ts';
import { figureText } from './figure-text.ts';
import type { RepeatedNumber } from './figure-view.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import type { Scope } from './scope.ts';

/** What the articles tell of why figures differ: each kind once, by the first two figures that show it. */
export type DifferenceView =
  /** They do not count the same: a whole and parts of it, or different parts. `null` is the whole. */
  | { readonly kind: 'counted'; readonly counted: readonly (Link | null)[]; readonly cites: Cites }
  /**
   * The two are no contradiction (see `Contrast`); or, `origin`, they are of one origin; or, `untold`, they exclude each
   * other and nothing tells why.
   */
  | {
      readonly kind: Exclude<Contrast, 'apart'> | 'origin' | 'untold';
      readonly texts: readonly [string, string];
      readonly cites: Cites;
    }
  /** Given on different days, so that the count may have changed; or by reports that date the event differently. */
  | { readonly kind: 'days' | 'dated'; readonly days: readonly [DateView, DateView]; readonly cites: Cites };

/** Two numbers for one thing. */
interface Pair {
  readonly one: Given;
  readonly other: Given;
  readonly oneOrigin: boolean;
  readonly contrast: Contrast;
}

/** So many numbers for one thing are held against one another. */
const mostNumbers = 24;

/** Numbers are those given for one measure of one event. */
export function differenceViews(scope: Scope, numbers: readonly RepeatedNumber[]): DifferenceView[] {
  const parts = [...Map.groupBy(numbers, ({ reports: [{ figure }] }) => figure.of)];
  const pairs = parts.flatMap(([, part]) => pairsOf(part.slice(-mostNumbers)));
  const texts = (
    kind: Extract<DifferenceView, { texts: unknown }>['kind'],
    pair: Pair | undefined,
  ): DifferenceView[] =>
    pair
      ? [
          {
            kind,
            texts: [figureText(scope, pair.one.figure), figureText(scope, pair.other.figure)],
            cites: cites(scope, pair),
          },
        ]
      : [];
  const days = (kind: 'days' | 'dated', dateOf: DateOf, pair: Pair | undefined): DifferenceView[] => {
    const dates = pair && [dateOf(pair.one), dateOf(pair.other)];
    const [first, second] = dates ?? [];
    return pair && first && second
      ? [{ kind, days: [editorDate(scope, first), editorDate(scope, second)], cites: cites(scope, pair) }]
      : [];
  };
  const excluding = pairs.filter(({ contrast }) => contrast === 'apart');

  return [
    ...counted(scope, parts),
    ...(['word', 'qualifier', 'bound', 'rounded'] as const).flatMap((kind) =>
      texts(
        kind,
        pairs.find(({ contrast }) => contrast === kind),
      ),
    ),
    ...texts(
      'origin',
      excluding.find(({ oneOrigin }) => oneOrigin),
    ),
    ...days('days', saidOn, excluding.find(differsBy(saidOn))),
    ...days('dated', datedBy, excluding.find(differsBy(datedBy))),
    ...texts(
      'untold',
      excluding.find((pair) => !pair.oneOrigin && !differsBy(saidOn)(pair) && !differsBy(datedBy)(pair)),
    ),
  ];
}

type DateOf = (given: Given) => FuzzyDate | undefined;

const saidOn: DateOf = ({ statement }) => statement.when.date;
const datedBy: DateOf = ({ statement, figure }) => reportedDate(statement, figure.event);

const reportedDate = ({ reports }: Statement, event: EventId | undefined): FuzzyDate | undefined =>
  reports.find((report) => report.event === event)?.when;

const differsBy =
  (dateOf: DateOf) =>
  ({ one, other }: Pair): boolean => {
    const [a, b] = [dateOf(one), dateOf(other)];
    return a !== undefined && b !== undefined && (certainlyAfter(a, b) || certainlyAfter(b, a));
  };

const cites = (scope: Scope, { one, other }: Pair): Cites => scope.notes.statements([one.statement, other.statement]);

function counted(
  scope: Scope,
  parts: readonly (readonly [RepeatedNumber['reports'][0]['figure']['of'], readonly RepeatedNumber[]])[],
): DifferenceView[] {
  if (parts.length < 2) return [];
  const firsts = parts.flatMap(([, part]) => part.slice(0, 1).map(({ reports: [{ statement }] }) => statement));
  return [
    {
      kind: 'counted',
      counted: parts.map(([of]) => (of === undefined ? null : actorLink(scope, of))),
      cites: scope.notes.statements(firsts),
    },
  ];
}

/** Each with each. What one article has of one utterance is no difference. */
function pairsOf(numbers: readonly RepeatedNumber[]): Pair[] {
  return numbers.flatMap(({ reports: [one], origin }, index) =>
    numbers.slice(index + 1).flatMap(({ reports: [other], origin: otherOrigin }): Pair[] => {
      const contrast = contrastOf(one.figure, other.figure);
      const oneReport =
        one.statement.article === other.statement.article && one.statement.utterance === other.statement.utterance;
      return contrast === null || oneReport ? [] : [{ one, other, contrast, oneOrigin: origin === otherOrigin }];
    }),
  );
}
