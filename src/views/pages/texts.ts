import type { BodyFacts } from '../../briefing/digest/facts.ts';
import type { Briefing } from '../../briefing/model.ts';
import { perBriefing } from '../per-briefing.ts';

/** A body: what it says, and which of its words name whom, by the digests that its facts have. */
export interface BodyText extends Pick<BodyFacts, 'hash' | 'named'> {
  /** Below the content folder. */
  readonly file: string;
}

/** The texts that a page reads beside its view. Plain JSON. */
export interface Texts {
  readonly bodies: readonly BodyText[];
  /** Of its cited lines: the digest of which words name whom. */
  readonly cited: readonly string[];
}

/** The file of a body, or the text of a cited line. */
const textInView = /"kind":"(?:body","file":"([^"]+)"|line","text":("(?:[^"\\]|\\.)*"))/g;

/**
 * The texts of a page whose view is written as `json`. Views hold the files of bodies and never the text, and of a cited
 * line the text but not whom it names.
 */
export function textsOf(briefing: Briefing, json: string): Texts {
  const [bodies, lines] = [bodiesOf(briefing), linesOf(briefing)];
  const files = new Set<string>();
  const cited: string[] = [];
  for (const [, file, text] of json.matchAll(textInView)) {
    if (file !== undefined) files.add(file);
    else if (text !== undefined) cited.push(lines.get(text) ?? '');
  }
  return {
    bodies: Array.from(files, (file) => {
      const { hash = '', named = '' } = bodies.get(file) ?? {};
      return { file, hash, named };
    }),
    cited,
  };
}

/** By file: the digests of each entry's body. */
export const bodiesOf = perBriefing('bodies', ({ articles, actors, topics, events, claims, editions }) => {
  const entries = [articles, actors, topics, events, claims, editions].flatMap((all) => [...all.values()]);
  return new Map(entries.map(({ file, body: { hash, named } }) => [file, { hash, named }]));
});

const linesOf = perBriefing('citedLines', ({ editions }) => {
  const cited = [...editions.values()].flatMap(({ bluf, keyJudgments, gaps }) => [
    ...bluf,
    ...keyJudgments.map(({ text }) => text),
    ...gaps,
  ]);
  return new Map(cited.map(({ text, named }) => [JSON.stringify(text), named]));
});
