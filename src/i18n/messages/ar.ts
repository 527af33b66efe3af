import { book } from './ar/book.ts';
import { changes } from './ar/changes.ts';
import { counts } from './ar/counts.ts';
import { drafting } from './ar/drafting.ts';
import { editions } from './ar/editions.ts';
import { exhibits } from './ar/exhibits.ts';
import { frame } from './ar/frame.ts';
import { gaps } from './ar/gaps.ts';
import { numbers } from './ar/numbers.ts';
import { offline } from './ar/offline.ts';
import { origins } from './ar/origins.ts';
import { mail } from './ar/mail.ts';
import { printed } from './ar/printed.ts';
import { map } from './ar/map.ts';
import { matrix } from './ar/matrix.ts';
import { statements } from './ar/statements.ts';
import { subjects } from './ar/subjects.ts';
import { together } from './ar/together.ts';
import { wording } from './ar/wording.ts';
import { tradecraft } from './ar/tradecraft.ts';
import type { Messages } from './en.ts';

/** The interface’s strings in Arabic. */
export const ar: Messages = {
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
