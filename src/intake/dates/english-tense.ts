import type { TenseWords } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const irregular =
  'was were had did said told came went gave took made found got saw knew thought left felt brought began kept held wrote stood heard met ran paid sat ' +
  'spoke lay led grew lost fell sent built understood drew broke spent rose drove bought wore chose died won fought struck shot hit shook sank stole ' +
  'swore threw tore became fled flew hung hid bore beat ate forgot forgave froze sold sought slept split spread stuck swept swung taught woke withdrew wound ' +
  'ended killed announced been done gone given taken seen known born begun put cut let cost hurt overthrew underwent arose sprang dealt laid meant read cast quit shut set';

/** Words in -ed that are no verb in the past. */
const notPast = list(
  'need needs indeed hundred speed seed feed red bed deed weed greed breed shed united exceed proceed succeed embed armed',
);

export const englishTense: TenseWords = {
  future: list(
    'will shall ll would wo should must may might can could scheduled expected due slated planned poised upcoming forthcoming likely set plans planning intends hopes aims prepares ' +
      'begins starts opens ends meets arrives takes runs returns resumes expires kicks faces visits votes closes plays hosts travels go goes heads airs',
  ),
  modals: list('will shall ll would wo should must may might can could'),
  intentions: list('plan plans planned planning agreed agree agrees expected scheduled due set want wants hope hopes hoped intend intends intended promised vowed pledged likely ready is are was were going called call calls ask asked urged voted'), // prettier-ignore
  infinitive: list('to'),
  past: list(irregular),
  looksPast: (word) => word.length > 3 && word.endsWith('ed') && !notPast.has(word),
  copulas: list('is are am'),
  deferring: list(
    'delayed postponed extended closed shut suspended put gave given adjourned banned moved pushed deferred jailed remanded rescheduled barred ordered',
  ),
  towards: list('until till to by for'),
  auxiliaries: list('be been being stay remain get'),
  futureBefore: list('until till by'),
  pastBefore: list('since'),
};
