import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hebrew } from './hebrew.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { malay } from './malay.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';
import type { NoticeWords } from '../notices.ts';

/** The languages in which many news are written; each has the commonest such words. */
export const languages: readonly NoticeWords[] = [
  arabic,
  chinese,
  czech,
  danish,
  dutch,
  english,
  french,
  german,
  hebrew,
  italian,
  japanese,
  korean,
  malay,
  norwegian,
  persian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
  ukrainian,
  vietnamese,
];
