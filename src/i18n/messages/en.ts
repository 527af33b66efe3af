import { book } from './en/book.ts';
import { changes } from './en/changes.ts';
import { counts } from './en/counts.ts';
import { drafting } from './en/drafting.ts';
import { editions } from './en/editions.ts';
import { exhibits } from './en/exhibits.ts';
import { frame } from './en/frame.ts';
import { gaps } from './en/gaps.ts';
import { numbers } from './en/numbers.ts';
import { offline } from './en/offline.ts';
import { origins } from './en/origins.ts';
import { mail } from './en/mail.ts';
import { printed } from './en/printed.ts';
import { map } from './en/map.ts';
import { matrix } from './en/matrix.ts';
import { statements } from './en/statements.ts';
import { subjects } from './en/subjects.ts';
import { together } from './en/together.ts';
import { wording } from './en/wording.ts';
import { tradecraft } from './en/tradecraft.ts';

/** The interface’s strings in English, and what every other language must have. */
export const en = {
  tradecraft,
  ...frame,
  counts,
  ...gaps,
  ...editions,
  ...subjects,
  ...statements,
  ...exhibits,
  ...offline,
  ...origins,
  ...numbers,
  ...mail,
  ...map,
  ...changes,
  ...together,
  ...matrix,
  ...wording,
  ...drafting,
  ...printed,
  ...book,
};

/** Every string of the interface, in one language. */
export type Messages = typeof en;
