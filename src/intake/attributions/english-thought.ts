import type { Group } from './catalogue.ts';

/** English verbs of thought, wish and intent, and of what papers, polls and evidence say. */
export const thought: readonly Group[] = [
  {
    act: 'states',
    frames: ['clause', 'quote', 'aside'],
    words: 'believe think feel guess suppose reckon assume figure know understand realize realise',
  },
  {
    act: 'states',
    frames: ['clause'],
    words: 'consider imagine remember forget learn decide see notice find discover conclude determine care',
  },
  {
    act: 'states',
    frames: ['noun'],
    words:
      'believe-in think-of think-about consider view see-as regard-as regard view-as feel-about know-about like love admire respect trust',
  },
  {
    act: 'expects',
    frames: ['clause', 'to', 'whom', 'aside'],
    words: 'expect predict anticipate forecast project estimate calculate bet',
  },
  { act: 'expects', frames: ['noun'], words: 'expect predict anticipate forecast envision foresee' },
  {
    act: 'expects',
    frames: ['clause', 'to', 'noun'],
    words: 'hope hope-for fear fear-for worry-that worry worry-about be-wary-of dread',
  },
  { act: 'demands', frames: ['to', 'whom', 'noun'], words: 'want wish desire need' },
  { act: 'proposes', frames: ['to'], words: 'plan intend aim prefer seek choose decide mean aspire' },
  { act: 'proposes', frames: ['noun'], words: 'favor favour prefer support back plan consider' },
  { act: 'rejects', frames: ['noun'], words: 'hate dislike distrust resent despise fear loathe disapprove-of' },
  { act: 'agrees', frames: ['noun'], words: 'approve-of share' },
  { act: 'states', frames: ['clause', 'aside'], words: 'show suggest indicate demonstrate' },
];

/** Adjectives that, with "be", "feel" or "remain", tell what their subject thinks: "is confident that". */
export const attitudes: readonly Group[] = [
  {
    act: 'expects',
    frames: ['clause', 'to'],
    words: 'confident hopeful optimistic pessimistic afraid worried concerned anxious eager',
  },
  {
    act: 'states',
    frames: ['clause'],
    words: 'sure certain convinced aware unaware unsure skeptical sceptical doubtful adamant clear',
  },
  {
    act: 'complains',
    frames: ['clause'],
    words: 'disappointed upset angry unhappy furious frustrated sorry sad outraged',
  },
  { act: 'praises', frames: ['clause', 'to'], words: 'glad happy pleased proud grateful thrilled honored' },
  { act: 'proposes', frames: ['to'], words: 'willing unwilling ready reluctant determined prepared' },
];
