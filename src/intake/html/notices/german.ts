import { noticeWords } from './notice-words.ts';

export const german = noticeWords(
  'anzeige | werbung | weiterlesen | mehr zum thema | lesen sie auch | lesen sie mehr | artikel teilen | teilen | kommentare | drucken',
  'lesen sie auch | lesen sie mehr | lesen sie dazu | mehr zum thema | siehe auch | auch interessant | quelle | schlagworte',
  'von',
  [/\bnewsletter\b.{0,60}\b(?:abonnieren|anmelden|bestellen)\b/iu, /^(?:abonnieren|folgen) sie\b/iu],
);
