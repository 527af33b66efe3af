import { createHash } from 'node:crypto';
import { withFigures } from './figures.ts';
import { plainParagraph, quotingParagraph, words, type Paragraph } from './prose.ts';
import type { SyntheticClaim, SyntheticEvent, Subjects } from './subjects.ts';
import { capital } from './vocabulary.ts';
import type { Named, SyntheticActor, World } from './world.ts';
import { several } from './zipf.ts';

export interface SyntheticStatement {
  readonly id: string;
  readonly by: SyntheticActor;
  /** 1-based: its block is `b<paragraph>`. */
  readonly paragraph: number;
  readonly act: 'states' | 'denies' | 'questions' | 'accuses' | 'urges' | 'warns';
  readonly quote: string;
  readonly cue?: string | undefined;
  readonly gist: string;
  readonly topic: Named;
  readonly about: SyntheticActor;
  readonly event?: SyntheticEvent | undefined;
  readonly claim?:
    | {
        readonly claim: SyntheticClaim;
        readonly position: 'asserts' | 'denies' | 'questions';
      }
    | undefined;
  readonly figure?: { readonly measure: Named; readonly value: number } | undefined;
  /** The outlet that the article has it from. */
  readonly through?: Named | undefined;
}

export interface SyntheticArticle {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly outlet?: Named | undefined;
  readonly topics: readonly Named[];
  /** Without the marks of their ids. */
  readonly paragraphs: readonly string[];
  readonly statements: readonly SyntheticStatement[];
  /** Everyone it speaks of, each once. */
  readonly actors: readonly SyntheticActor[];
  readonly label: {
    readonly of: SyntheticActor;
    readonly words: string;
    readonly paragraph: number;
  };
  /** SHA-256 of the document that it stands for. */
  readonly document: string;
  /** The article that this one is a copy of. */
  readonly copyOf?: SyntheticArticle | undefined;
}

const quoting = 6;
const plain = 6;
const withoutOutlet = 0.05;
const relayed = 0.08;

/** A new article: twelve paragraphs, every second one with a quotation that a statement keeps. */
export function makeArticle(world: World, subjects: Subjects, number: number, day: string): SyntheticArticle {
  const { random } = world;
  const id = `${day}-report-${number + 1}`;
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < quoting + plain; at += 1)
    paragraphs.push(at % 2 === 0 ? quotingParagraph(world) : plainParagraph(world));
  const topics = several(world.topic, random.whole(1, 3));
  const statements = paragraphs.flatMap((paragraph, index) => statementIn(world, paragraph, index, topics));
  const texts = paragraphs.map(({ text }) => text);
  const about = statements.map((statement) => statement.about);
  const article: SyntheticArticle = {
    id,
    day,
    title: capital(words(world, random.whole(6, 9))),
    outlet: random.chance(withoutOutlet) ? undefined : world.outlet(),
    topics,
    paragraphs: texts,
    statements,
    actors: [...new Set([...paragraphs.flatMap(({ mentions }) => mentions), ...about])],
    label: { of: world.actor(), words: labelIn(texts), paragraph: 2 },
    document: createHash('sha256').update(texts.join('\n')).digest('hex'),
  };
  return withFigures(world, subjects.attach(article));
}

/** The same text in another outlet, as wire copy is; the original may be a copy itself. */
export function copyArticle(world: World, original: SyntheticArticle, number: number, day: string): SyntheticArticle {
  return {
    ...original,
    id: `${day}-report-${number + 1}`,
    day,
    outlet: world.outlet(),
    document: createHash('sha256').update(`${number} ${original.document}`).digest('hex'),
    copyOf: original,
  };
}

function statementIn(
  world: World,
  paragraph: Paragraph,
  index: number,
  topics: readonly Named[],
): SyntheticStatement[] {
  const { speaker, quote, cue } = paragraph;
  if (speaker === undefined || quote === undefined) return [];
  const { random } = world;
  const acts = ['states', 'states', 'accuses', 'urges', 'warns'] as const;
  return [
    {
      id: `s${index / 2 + 1}`,
      by: speaker,
      paragraph: index + 1,
      act: random.pick(acts),
      quote,
      cue: cue !== undefined && world.cues.has(cue) ? cue : undefined,
      gist: `${capital(words(world, random.whole(8, 14)))}.`,
      topic: random.pick(topics),
      about: world.actor(),
      through: random.chance(relayed) ? world.outlet() : undefined,
      figure: random.chance(0.05) ? { measure: random.pick(world.measures), value: random.whole(1, 900) } : undefined,
    },
  ];
}

/** The last two words of the second paragraph, as it has them. */
const labelIn = (paragraphs: readonly string[]): string =>
  (paragraphs[1] ?? '').replace(/\.$/, '').split(/[ ,]+/).slice(-2).join(' ');
