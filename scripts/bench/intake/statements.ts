import type { StatementData } from '../../../src/content/schemas/statement.ts';
import type { Draft } from '../../../src/intake/draft.ts';
import { rates } from './attribution-score.ts';
import { exampleDrafts } from './example.ts';
import type { Mistake, Row } from './row.ts';

/** What is proposed to become a statement: whose it is, and in which paragraph of the document it stands. */
interface Proposed {
  readonly paragraph: number;
  readonly actor: string | null;
  readonly words: string;
  readonly text: string;
}

/**
 * Statements proposed for the example's documents against those that editors made of them. Documents are found by their
 * SHA-256 in the folder `seeds` beside the sets. A proposal is right where a statement has its paragraph among its `p` and its
 * speaker: the same actor, one of joint speakers, or, for speakers given in words, a content word in common. Pairing is one to
 * one, in the order of the document: two statements of one sentence need two proposals. Statements of the outlet's own voice
 * are no attributions; the last two lines count them too, with dated happenings proposed for them.
 */
export const statements: Row = {
  name: 'statements',
  folder: '../seeds',
  async run(dir) {
    const sums = { right: 0, proposed: 0, made: 0, allRight: 0, allProposed: 0, allMade: 0, act: 0, form: 0 };
    const mistakes: Mistake[] = [];
    for (const { name, article, draft } of await exampleDrafts(dir)) {
      const made = Object.values(article.statements);
      const attributed = made.filter(({ by }) => by !== 'outlet');
      const proposed = proposalsOf(draft);
      const own = pair(attributed, proposed);
      const happened = happeningsOf(draft);
      const rest = pair(
        made.filter(({ by }) => by === 'outlet'),
        happened,
      );
      sums.right += own.pairs;
      sums.proposed += proposed.length;
      sums.made += attributed.length;
      sums.allRight += own.pairs + rest.pairs;
      sums.allProposed += proposed.length + happened.length;
      sums.allMade += made.length;
      mistakes.push({
        document: name,
        weight: own.missed.length + own.wrong.length,
        note: [
          ...own.missed.map(({ p, by, gist }) => `  - [${String(p)}] ${JSON.stringify(by)} ${gist}`),
          ...own.wrong.map(({ paragraph, actor, text }) => `  + [${String(paragraph)}] ${actor ?? '–'} ${text}`),
        ].join('\n'),
      });
    }
    const attributed = rates(sums.right, sums.proposed, sums.made);
    const all = rates(sums.allRight, sums.allProposed, sums.allMade);
    const share = { unit: 'share', others: '' } as const;
    return {
      measurements: [
        { ...share, what: 'statements of others, precision', value: attributed.precision, reach: 0.7 },
        { ...share, what: 'statements of others, recall', value: attributed.recall, reach: 0.6 },
        { what: 'statements of others', value: sums.made, unit: 'count', reach: null, others: '' },
        { ...share, what: 'all statements, precision', value: all.precision, reach: null },
        { ...share, what: 'all statements, recall', value: all.recall, reach: null },
      ],
      mistakes,
    };
  },
};

const proposalsOf = ({ body, proposals }: Draft): readonly Proposed[] =>
  proposals.attributions.map(({ speaker, cue, content: [first] }) => {
    const at = (cue ?? first)?.paragraph ?? 0;
    const text = `${speaker?.text ?? '–'} ⟶ ${first?.text.slice(0, 60) ?? ''}`;
    return { paragraph: body[at]?.number ?? 0, actor: speaker?.actor ?? null, words: speaker?.text ?? '', text };
  });

const happeningsOf = ({ body, proposals }: Draft): readonly Proposed[] =>
  proposals.happenings.map(({ span }) => ({
    paragraph: body[span.paragraph]?.number ?? 0,
    actor: 'outlet',
    words: '',
    text: span.text,
  }));

function pair(
  made: readonly StatementData[],
  proposed: readonly Proposed[],
): { pairs: number; missed: readonly StatementData[]; wrong: readonly Proposed[] } {
  const taken = new Set<Proposed>();
  const missed = made.filter((statement) => {
    const found = proposed.find(
      (one) => !taken.has(one) && statement.p.includes(one.paragraph) && isBy(statement.by, one),
    );
    if (found !== undefined) taken.add(found);
    return found === undefined;
  });
  return { pairs: taken.size, missed, wrong: proposed.filter((one) => !taken.has(one)) };
}

function isBy(by: StatementData['by'], { actor, words }: Proposed): boolean {
  if (typeof by === 'string') return by === actor;
  if (Array.isArray(by)) return by.some((one) => one === actor);
  return 'text' in by && contentWords(by.text).some((word) => contentWords(words).includes(word));
}

const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
