import { noticeWords } from './notice-words.ts';

export const spanish = noticeWords(
  'publicidad | leer más | lea también | te puede interesar | compartir | comentarios | imprimir | relacionado | ver también',
  'leer más | lea también | lee también | lea además | te puede interesar | ver también | relacionado | fuente | etiquetas',
  'por',
  [/^(?:suscríbete|suscríbase|síguenos|síganos)\b/iu],
);
