import type { Cue, Group } from './catalogue.ts';
import { formsOf } from '../../briefing/cues/english-forms.ts';
import { nouns } from './english-nouns.ts';
import { speech } from './english-speech.ts';
import { attitudes, thought } from './english-thought.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

function cuesOf(
  groups: readonly Group[],
  forms: (lemma: string) => readonly string[],
): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const group of groups) {
    for (const word of group.words.split(' ').filter((one) => one !== '')) {
      const [lemma = '', ...particles] = word.split('-');
      const cue: Cue = { lemma, act: group.act, frames: new Set(group.frames), particles };
      for (const form of new Set(forms(lemma))) cues.set(form, [...(cues.get(form) ?? []), cue]);
    }
  }
  return cues;
}

/** What the rules know of English. Words are in small letters, apostrophes plain. */
export const english = {
  /** By every form of the verb. */
  verbs: cuesOf([...speech, ...thought], formsOf),
  adjectives: cuesOf(attitudes, (word) => [word]),
  nouns: new Map(nouns.flatMap((noun) => [noun.word, `${noun.word}s`].map((form) => [form, noun] as const))),
  be: words("is are was were be been being am 's 're 'm"),
  have: words("have has had having 've"),
  /** Verbs that stand between a subject and the verb that says what it said: "declined to say", "went on to add". */
  leading: words(
    'decline declined declines declining refuse refused refuses refusing continue continued continues went go goes seemed seems appeared appears ' +
      'tried tries began begins want wants wanted like used use have has had going failed fails attempted hastened sought',
  ),
  refusing: words('decline declined declines declining refuse refused refuses refusing failed fails'),
  negations: words("not n't never neither nor no"),
  pronouns: words(
    'i he she they we you one who others another some many most both several few those officials all each neither either none everyone everybody nobody somebody someone anyone',
  ),
  relatives: words('who which that whom'),
  days: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
      'december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night midday noon ' +
      'midnight week month year day days weeks months years weekend weekends hours hour minutes minute decade decades century',
  ),
  beforeDays: words('last this next earlier later early late past previous same that recent'),
  loose: words(
    'recently earlier later again once ago then also now repeatedly publicly privately flatly bluntly simply instead meanwhile though however too still',
  ),
  /** What stands between a cue and its content: "said in a statement that". */
  settings: words('of in at on during to after before from via through with by over outside inside alongside'),
  complementizers: words('that if whether how why what when where who which'),
  /** Modal verbs that tell what is due or possible: nothing was said. */
  modals: words('must should shall ought may might'),
  /** Participles that differ from the past: without "have" or "be" they describe what stands before. */
  participles: words('known written seen shown spoken begun sworn forgotten chosen gone taken'),
  subordinate: words('if when as while although though whereas because since unless until even'),
  /** Words of the names of outlets and agencies, of those who relay what was said. */
  outlets: words(
    'reuters ap afp bbc cnn nbc abc cbs msnbc npr pbs rt itv sky bloomberg politico axios tass interfax xinhua anadolu dpa efe ansa kyodo yonhap associated press ' +
      'agence news newspaper newspapers times post journal guardian daily herald tribune globe telegraph standard observer independent mail gazette ' +
      'magazine radio television tv broadcaster agency channel network weekly review chronicle media podcast',
  ),
} as const;

export type English = typeof english;
