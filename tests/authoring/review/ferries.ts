import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { spanOf, type Span } from '../../../src/intake/span.ts';
import type { Proposals } from '../../../src/intake/proposals.ts';
import { proposalsText } from '../../../src/authoring/proposals/write.ts';
import { storedProposals } from '../../../src/authoring/proposals/schema.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

/** A document of our own, with a share bar in its first line. */
export const lines = [
  'Share  Print',
  'Ferries to run later from spring',
  'The Harbour Council said on Monday it would "let the last boats of the day leave an hour later from March on", its first change in years.',
  'The Riders’ Union called the move "far too late". Some 40 people had been left behind in January, Ana Example told the Coast Wire.',
  'Nothing else is known.',
];
export const documentText = `${lines.join('\n\n')}\n`;
const sha256 = createHash('sha256').update(documentText).digest('hex');
const body = lines.slice(2);

/** Where words stand in a paragraph of the body. */
export function where(paragraph: number, words: string): Span {
  const start = (body[paragraph] ?? '').indexOf(words);
  if (start === -1) throw new Error(`No "${words}" in paragraph ${paragraph}`);
  return spanOf(body, paragraph, start, start + words.length);
}

const reason = { rule: 'said-x', confidence: 0.8 };
export const proposals: Proposals = {
  mentions: [{ ...reason, span: where(0, 'The Harbour Council'), actor: 'harbour-council' as never }],
  names: [
    { ...reason, name: 'Ana Example', kind: 'person', spans: [where(1, 'Ana Example')] },
    { ...reason, name: 'Coast Wire', kind: 'organisation', spans: [where(1, 'Coast Wire')] },
  ],
  attributions: [
    {
      ...reason,
      speaker: { ...where(0, 'The Harbour Council'), actor: 'harbour-council' as never },
      cue: where(0, 'said'),
      content: [where(0, '"let the last boats of the day leave an hour later from March on"')],
      form: 'mixed',
      act: 'announces',
      through: [],
      citing: [],
    },
    {
      ...reason,
      speaker: where(1, 'The Riders’ Union'),
      cue: where(1, 'called'),
      content: [where(1, '"far too late"')],
      form: 'mixed',
      act: 'criticises',
      through: [],
      citing: [],
    },
    {
      ...reason,
      speaker: where(1, 'Ana Example'),
      cue: where(1, 'told'),
      content: [where(1, 'Some 40 people had been left behind in January')],
      form: 'indirect',
      act: 'states',
      through: [where(1, 'the Coast Wire')],
      citing: [],
    },
  ],
  dates: [],
  happenings: [
    {
      ...reason,
      span: where(0, 'said on Monday'),
      date: { ...reason, span: where(0, 'Monday'), value: '2021-02-01' },
      status: 'happened',
    },
  ],
  figures: [
    {
      ...reason,
      span: where(1, 'Some 40'),
      counted: where(1, 'people'),
      measure: null,
      ...{ value: 40, min: null, max: null, text: null, qualifier: 'about' },
    },
  ],
  topics: [{ ...reason, topic: 'timetable' as never, spans: [where(0, 'boats')] }],
  duplicates: [],
  publication: null,
};

export const article = `---
title: Ferries to run later from spring   # as printed
published: "2021-02-02"
publishedBasis: inferred
publishedNote: The day after the Monday that it names.
language: en
document:
  sha256: "${sha256}"
  paragraphs: ${lines.length}
review: draft
# Below, say in your own words what the document reports.
---
`;

/** A briefing with one draft and what is proposed for it, and its document beside it; gives back the folder of both. */
export async function ferries(): Promise<string> {
  const sound = await filesIn(join(import.meta.dirname, '../../fixtures/broken/sound'));
  const stored = storedProposals.parse({
    ...{ version: 1, article: 'later-boats', document: { sha256, file: 'later.txt' }, body: [3, 4, 5], agencies: [] },
    ...proposals,
    fingerprint: { hash: '', words: 0, signature: '', sample: '' },
  });
  return temporaryFolder({
    ...Object.fromEntries(Object.entries(sound).map(([file, text]) => [`content/${file}`, text])),
    'content/topics/timetable.md': '---\nname: The timetable\n---\n',
    'content/articles/2021/later-boats.md': article,
    'content/.proposals/later-boats.json': proposalsText(stored),
    'documents/later.txt': documentText,
  });
}
