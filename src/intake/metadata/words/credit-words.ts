/** Words directly before the name of an agency that a text is from, or cites, in small letters, of several languages. */
export const creditWords: ReadonlySet<string> = new Set(
  (
    'told tells citing cited quoting cites by via with from to agency agencies source sources service from ' +
    'laut von mit bei agentur nachrichtenagentur quelle gegenüber zitiert ' +
    "à par avec selon l'agence agence source citant " +
    'a por con según agencia fuente citando ' +
    'di da con agenzia secondo fonte ' +
    'aan met volgens persbureau ' +
    'агентству агентство агентства агентством передаёт передает сообщает сообщил сообщила цитирует ' +
    'агенції агентству передає повідомляє ' +
    'agencji agencja agentury agentura ajansı ajansına'
  ).split(' '),
);

/** Words that open a line which says where a text is from, in small letters, as “Quelle: dpa”. */
export const sourceWords: ReadonlySet<string> = new Set(
  'source sources quelle quellen fonte fuente bron kilde källa lähde zdroj źródło forrás sursa kaynak источник джерело извор المصدر 来源 來源 出典 출처'.split(
    ' ',
  ),
);
