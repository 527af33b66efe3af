import type { Briefing } from '../../briefing/model.ts';
import { dateView, type DateView } from '../parts/date.ts';
import { isDense } from '../parts/dense.ts';
import type { Link } from '../parts/link.ts';
import { actorLink, articleLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import { columnOf, outletTag, reportTag, type OutletTag } from '../parts/outlet-tag.ts';
import { top, type Top } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { subjectLink } from '../parts/subject.ts';
import { citesOf, columnsOf, countOf, mostUsed, printedKey, type Use } from './use.ts';

/** A word, how often it is used, and where first. */
export interface WordLine {
  readonly word: string;
  readonly language: string;
  /** Paragraphs in which it was recorded as a label; of a cue, utterances. */
  readonly count: number;
  readonly outlets: number;
  /** In the oldest article that has it. */
  readonly first: {
    readonly outlet: OutletTag;
    readonly article: Link;
    readonly when: DateView;
    readonly cites: Cites;
  };
}

/** Words as a document prints them, with what they name and whose they are, where the table does not say. */
export interface Printed {
  readonly text: string;
  readonly language: string;
  readonly subject?: Link | undefined;
  readonly by?: Link | undefined;
}

/** How one outlet uses one word. */
export interface UseView {
  readonly word: string;
  readonly language: string;
  /** In the outlet's own voice, and in the words of those whom it quotes. */
  readonly own: number;
  readonly quoted: number;
  readonly printed: Top<Printed>;
  /** The first passages. */
  readonly cites: Cites;
}

export interface UseRow {
  readonly outlet: OutletTag;
  readonly uses: Top<UseView>;
}

/** Who uses which word: of many words and outlets, those with most uses. */
export interface UseTable {
  readonly words: Top<WordLine>;
  readonly rows: Top<UseRow>;
}

/** What one table shows of many words, outlets and wordings. */
export const mostShown = { words: 10, ofRow: 10, rows: 8, printed: 4 } as const;

/** `order` is that of the words; without it the most used come first. Labels say what they name, cues need not. */
export interface TableSetting {
  readonly order?: readonly string[];
  readonly naming: boolean;
  /** Passages that one use cites. */
  readonly cited?: number;
  /** Where less than `mostShown` has room. */
  readonly most?: { readonly rows: number; readonly ofRow: number };
  /** The page that lists all of them. */
  readonly all?: string;
}

/** What a table shows on a page about something else. */
export const mostAside = (briefing: Briefing) => (isDense(briefing) ? { rows: 4, ofRow: 4 } : { rows: 8, ofRow: 8 });

export function useTable(scope: Scope, uses: readonly Use[], { order, ...setting }: TableSetting): UseTable {
  const byWord = Map.groupBy(uses, ({ word }) => word);
  const ranked = mostUsed(byWord);
  const shown = new Map(ranked.slice(0, mostShown.words));
  const words = order?.filter((word) => shown.has(word)) ?? [...shown.keys()];
  return {
    words: {
      items: words.map((word) => wordLine(scope, word, byWord.get(word) ?? [])),
      total: byWord.size,
      ...restOf(setting, byWord.size > words.length),
    },
    // First the words that are compared, so that a drawing of them lacks none; then what else a row has room for.
    rows: useRows(scope, uses, { ...setting, order: [...new Set([...words, ...ranked.map(([word]) => word)])] }),
  };
}

/** A row an outlet, those with most uses, in order of their first; in it the words of `order`, and how many it has in all. */
export function useRows(scope: Scope, uses: readonly Use[], setting: TableSetting): Top<UseRow> {
  const columns = Map.groupBy(uses, ({ article }) => columnOf(article));
  const shown = new Set(
    mostUsed(columns)
      .slice(0, (setting.most ?? mostShown).rows)
      .map(([column]) => column),
  );
  const rows = [...columns].filter(([column]) => shown.has(column));
  return {
    items: rows.flatMap(([, own]) => {
      const [first] = own;
      return first ? [{ outlet: outletTag(scope, first.article), uses: useViews(scope, own, setting) }] : [];
    }),
    total: columns.size,
    ...restOf(setting, columns.size > rows.length),
  };
}

/** The uses of some words, each word once. */
export function useViews(scope: Scope, uses: readonly Use[], { order, ...setting }: TableSetting): Top<UseView> {
  const byWord = Map.groupBy(uses, ({ word }) => word);
  const words = order?.filter((word) => byWord.has(word)) ?? mostUsed(byWord).map(([word]) => word);
  const items = words
    .slice(0, (setting.most ?? mostShown).ofRow)
    .map((word) => useView(scope, word, byWord.get(word) ?? [], setting));
  return { items, total: byWord.size, ...restOf(setting, byWord.size > items.length) };
}

const restOf = ({ all }: TableSetting, cut: boolean) => (cut && all !== undefined ? { all } : {});

export function useView(
  scope: Scope,
  word: string,
  uses: readonly Use[],
  { naming, cited = 1, all }: TableSetting,
): UseView {
  return {
    word,
    language: languageOf(scope, uses),
    own: countOf(uses.filter(({ by }) => by === undefined)),
    quoted: countOf(uses.filter(({ by }) => by !== undefined)),
    printed: printedViews(scope, uses, { naming, all }),
    cites: [...new Set(uses.slice(0, cited).flatMap((use) => citesOf(scope, use)))].sort((a, b) => a - b),
  };
}

function wordLine(scope: Scope, word: string, uses: readonly Use[]): WordLine {
  const [first] = uses;
  if (first === undefined) throw new Error(`The word ${word} has no use.`);
  const { article } = first;
  return {
    word,
    language: article.language,
    count: countOf(uses),
    outlets: columnsOf(uses),
    first: {
      outlet: reportTag(scope, article),
      article: articleLink(scope, article),
      when: dateView(scope, article.published),
      cites: citesOf(scope, first),
    },
  };
}

const languageOf = ({ briefing }: Scope, [first]: readonly Use[]): string =>
  first?.article.language ?? briefing.config.language;

/** The same words of the same speaker for the same thing once. */
function printedViews(
  scope: Scope,
  uses: readonly Use[],
  { naming, all }: Pick<TableSetting, 'naming'> & { readonly all: string | undefined },
): Top<Printed> {
  const same = Map.groupBy(uses, (use) => printedKey(use, naming));
  const firsts = [...same.values()].flatMap(([use]) => (use ? [use] : []));
  return top(
    firsts,
    mostShown.printed,
    ({ printed, article, by, subjects: [subject] }) => ({
      text: printed,
      language: article.language,
      subject: naming && subject !== undefined ? subjectLink(scope, subject) : undefined,
      by: by === undefined ? undefined : actorLink(scope, by),
    }),
    all,
  );
}
