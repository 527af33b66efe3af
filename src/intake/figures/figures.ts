import type { MeasureId } from '../../content/schemas/ids.ts';
import type { MeasureData } from '../../content/schemas/registries.ts';
import { phrasedIn } from '../dates/phrased.ts';
import type { Found } from '../dates/phrases.ts';
import type { FigureProposal } from '../proposals.ts';
import { spanOf, type Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import { countedAt } from './counted.ts';
import { figureWordsOf } from './languages.ts';
import { isFigure } from './is-figure.ts';
import { lengthAt } from './length.ts';
import { measureOf } from './measure.ts';
import { numberAt, separatorsOf, type Separators, type WrittenNumber } from './number.ts';
import { qualifierBefore } from './qualifier.ts';
import { rangeAt } from './range.ts';
import { unitAround, type NumberWithUnit } from './unit.ts';
import type { FigureWords } from './words.ts';

export interface FigureOptions {
  /** BCP 47: of number words, and of what groups digits and parts fractions. */
  readonly language: string;
  readonly measures: ReadonlyMap<MeasureId, MeasureData>;
}

interface Scene extends FigureOptions {
  readonly body: readonly string[];
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: FigureWords;
  readonly separators: Separators;
  /** The phrases that name dates, in order. */
  readonly dates: readonly Found[];
}

/**
 * The numbers of a text that count something, in order. Dates, ages, ordinals, times of day and numbers that are names are
 * none, nor are lengths of time but those that the briefing measures. A span holds the number with its unit or currency; the words before it that qualify it stand
 * outside. In a language without a catalogue numbers are read in digits, with the platform's words for millions.
 */
export function figuresIn(body: readonly string[], options: FigureOptions): FigureProposal[] {
  const language = supported(options.language);
  const words = figureWordsOf(language);
  const separators = separatorsOf(language);
  return body.flatMap((text, paragraph) => {
    const { tokens, phrases: dates } = phrasedIn(body, paragraph, language);
    return inParagraph({ ...options, body, paragraph, text, tokens, words, separators, dates });
  });
}

function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

function inParagraph(scene: Scene): readonly FigureProposal[] {
  const { text, tokens, words, separators } = scene;
  const figures: FigureProposal[] = [];
  let passed = 0;
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(text, tokens, at, words, separators);
    if (number === null) {
      at += 1;
      continue;
    }
    while ((scene.dates[passed]?.to ?? Infinity) <= at) passed += 1;
    const second = rangeAt(text, tokens, number, words, separators);
    const found = figureOf(scene, number, second, scene.dates[passed]);
    if (found !== null) figures.push(found);
    at = second?.to ?? number.to;
  }
  return figures;
}

function figureOf(
  scene: Scene,
  first: WrittenNumber,
  second: WrittenNumber | null,
  date: Found | undefined,
): FigureProposal | null {
  const { body, paragraph, tokens, words } = scene;
  const to = second?.to ?? first.to;
  const length = lengthAt(tokens, first.from, to, scene.measures, words);
  const unit =
    length === null ? unitAround(tokens, first.from, to, words) : { from: first.from, to: length.to, named: true };
  const span = spanOf(body, paragraph, tokens[unit.from]?.start ?? 0, tokens[unit.to - 1]?.end ?? 0);
  const ofDate = date !== undefined && date.from < unit.to && unit.from < date.to;
  if (ofDate || (length === null && !isFigure(tokens, first, to, unit.named, words))) return null;
  const counted = length !== null ? null : countedAt(body, paragraph, tokens, unit.to, words);
  if (first.spelt && counted === null && !unit.named && first.value !== null && first.value < 100) return null;
  const qualifier = qualifierBefore(tokens, unit.from, words);
  const measure = length?.measure ?? measureNear(tokens, unit, counted, scene);
  const whole = second === null ? first.value : null;
  return {
    span,
    counted,
    measure,
    value: whole,
    min: second === null ? null : first.value,
    max: second === null ? null : second.value,
    text: first.value === null ? span.text : null,
    qualifier: qualifier ?? (first.rounded || first.value === null ? 'about' : 'exact'),
    rule:
      length !== null
        ? 'length-of-time'
        : unit.named
          ? 'number-with-unit'
          : counted === null
            ? 'number'
            : 'number-of-things',
    confidence: length !== null ? 0.6 : measure !== null ? 0.85 : unit.named || counted !== null ? 0.7 : 0.3,
  };
}

/** How far around a number the words that say what it measures are looked for, within its clause. */
const near = 6;

/** The measure by what is counted, else by the words behind it, else also by those before the number. */
function measureNear(
  tokens: readonly Token[],
  unit: NumberWithUnit,
  counted: Span | null,
  scene: Scene,
): MeasureId | null {
  const keys = new Set<string>();
  const add = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?,]$/.test(token.key)) return false;
    keys.add(token.key);
    return true;
  };
  const measure = (): MeasureId | null => measureOf(keys, scene.measures, scene.words);
  let at = unit.from;
  while (at < unit.to || (tokens[at]?.start ?? Infinity) < (counted?.end ?? 0)) {
    add(at);
    at += 1;
  }
  const byCounted = measure();
  if (byCounted !== null) return byCounted;
  while (at < unit.to + near && add(at)) at += 1;
  const byClause = measure();
  // What became of these, by the words behind the number, is not what became of those before it.
  if (byClause !== null || scene.words.outcomes.some((group) => [...keys].some((key) => group.has(key))))
    return byClause;
  for (let before = unit.from - 1; before >= unit.from - near && add(before); before -= 1);
  return measure();
}
