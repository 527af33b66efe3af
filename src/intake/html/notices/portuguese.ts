import { noticeWords } from './notice-words.ts';

export const portuguese = noticeWords(
  'publicidade | leia mais | leia também | veja também | compartilhar | compartilhe | comentários | imprimir | continua depois da publicidade',
  'leia mais | leia também | veja também | saiba mais | fonte | tags | categoria',
  'por | publicado por',
  [/^(?:inscreva-se|assine|siga)\b.{0,80}\b(?:newsletter|canal|notícias|instagram|facebook|twitter)\b/iu],
);
