import { noticeWords } from './notice-words.ts';

export const french = noticeWords(
  'publicité | lire aussi | à lire aussi | la suite après la publicité | partager | commentaires | imprimer | voir aussi',
  'lire aussi | à lire aussi | à lire | lire la suite | voir aussi | sur le même sujet | source | mots-clés',
  'par',
  [/\b(?:abonnez-vous|inscrivez-vous)\b.{0,60}\b(?:newsletter|lettre|chaîne)\b/iu, /^(?:abonnez-vous|suivez-nous)\b/iu],
);
