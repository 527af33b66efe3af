import type { Article } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { Citation, CitationMark } from '../../briefing/digest/facts.ts';
import { articleId, eventId, type ArticleId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import { dateView } from './date.ts';
import { articleLink } from './links.ts';
import type { Link } from './link.ts';
import type { Cites, Note } from './note.ts';
import { shownOf, type Room } from './paging.ts';
import { reportTag } from './outlet-tag.ts';
import { textFragment } from './text-fragment.ts';

/** Numbers the endnotes of one page in the order in which its lines cite passages: a passage once. */
export interface NoteCollector {
  /** Each statement's paragraphs. */
  readonly statements: (statements: Iterable<Statement>) => Cites;
  /** A citation mark of a text; an event's expands to what articles report of it: of many the first, as its page has all. */
  readonly mark: (mark: CitationMark) => Cites;
  /** Paragraphs of a document, led to at the block that rests on them or, failing that, the nearest before. */
  readonly paragraphs: (article: Article, paragraphs: readonly number[]) => Cites;
  readonly list: () => readonly Note[];
}

const mostOfEvent: Room = { whole: 12, few: 3 };

interface Passage {
  readonly article: Article;
  readonly block: string | undefined;
  readonly paragraphs: readonly number[];
  readonly in: Note['in'];
  readonly quote?: string | undefined;
}

/** With `own`, an article's own page: it is the source, so that lines resting on it need no note. */
export function collectNotes(context: ViewContext, own?: ArticleId): NoteCollector {
  const { briefing } = context;
  const notes: Note[] = [];
  const ofArticle = new Map<ArticleId, { readonly passage: Passage; readonly number: number }[]>();

  function cite(passage: Passage): number {
    const cited = ofArticle.get(passage.article.id) ?? [];
    const known = cited.find((one) => areSame(one.passage, passage));
    if (known !== undefined) return known.number;
    const number = notes.length + 1;
    notes.push(noteOf(context, passage, number, cited[0]?.number ?? number));
    cited.push({ passage, number });
    ofArticle.set(passage.article.id, cited);
    return number;
  }

  const citeAll = (passages: readonly Passage[]): number[] =>
    ascending(passages.filter(({ article }) => article.id !== own).map(cite));

  const ofStatement = (statement: Statement): Passage[] => {
    const article = briefing.articles.get(statement.article);
    return article
      ? [
          {
            article,
            block: statement.block,
            paragraphs: statement.paragraphs,
            in: statement.in,
            quote: statement.quote[0],
          },
        ]
      : [];
  };

  function ofCitation(citation: Citation): Passage[] {
    if (citation.kind === 'event') {
      const reporting = briefing.index.statementsReporting.get(eventId.parse(citation.event)) ?? [];
      return reporting.slice(0, shownOf(reporting.length, mostOfEvent)).flatMap(ofStatement);
    }
    const article = briefing.articles.get(articleId.parse(citation.article));
    if (article === undefined) return [];
    const statement = article.statements.find(({ id }) => id === citation.anchor);
    if (statement) return ofStatement(statement);
    const there = article.statements.filter(({ block }) => block === citation.anchor);
    return [
      {
        article,
        block: citation.anchor,
        paragraphs: ascending(there.flatMap(({ paragraphs }) => paragraphs)),
        in: 'body',
      },
    ];
  }

  return {
    statements: (statements) => citeAll([...statements].flatMap(ofStatement)),
    mark: (mark) => citeAll(mark.citations.flatMap(ofCitation)),
    paragraphs: (article, paragraphs) =>
      citeAll([{ article, block: blockFor(article, paragraphs), paragraphs, in: 'body' }]),
    list: () => [...notes],
  };
}

/** Of one article. */
const areSame = (one: Passage, other: Passage): boolean =>
  one.block === other.block && one.in === other.in && one.paragraphs.join() === other.paragraphs.join();

function noteOf(context: ViewContext, passage: Passage, number: number, first: number): Note {
  const { article, block, paragraphs } = passage;
  const outlet = article.outlet === undefined ? undefined : context.briefing.outlets.get(article.outlet);
  return {
    number,
    first,
    outlet: reportTag(context, article),
    descriptor: outlet?.descriptor,
    title: articleLink(context, article),
    titleGiven: article.titleBasis === 'given',
    published: dateView(context, article.published),
    paragraphs,
    in: passage.in,
    passage: blockLink(context, article, block, paragraphs),
    original:
      article.url === undefined || (first < number && passage.quote === undefined)
        ? undefined
        : textFragment(article.url, passage.quote),
  };
}

/** `¶5`, leading to the block of the article that rests on these paragraphs or, failing that, the nearest before. */
export function paragraphsLink(context: ViewContext, article: Article, paragraphs: readonly number[]): Link {
  return blockLink(context, article, blockFor(article, paragraphs), paragraphs);
}

function blockLink(
  { messages }: ViewContext,
  { id }: Article,
  block: string | undefined,
  paragraphs: readonly number[],
): Link {
  return {
    text: messages.notes.paragraph(paragraphs.join(messages.marks.comma)),
    path: block === undefined ? paths.article(id) : paths.block(id, block),
  };
}

function blockFor(article: Article, paragraphs: readonly number[]): string | undefined {
  const first = paragraphs[0] ?? 1;
  const resting = article.statements.find((statement) => statement.paragraphs.some((p) => paragraphs.includes(p)));
  if (resting) return resting.block;
  const before = article.statements.filter((statement) => (statement.paragraphs[0] ?? Infinity) <= first);
  const nearest =
    before.toSorted((a, b) => (b.paragraphs[0] ?? 0) - (a.paragraphs[0] ?? 0))[0] ?? article.statements[0];
  return nearest?.block ?? article.body.blocks.find(({ id }) => id !== null)?.id ?? undefined;
}

const ascending = (numbers: readonly number[]): number[] =>
  numbers.length < 2 ? [...numbers] : [...new Set(numbers)].sort((a, b) => a - b);
