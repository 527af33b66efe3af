import type { NoticeWords } from '../notices.ts';

const words = (lines: string, leads: string, bylines: string, pleas: readonly RegExp[] = []): NoticeWords => ({
  lines: lines.split(/\s*\|\s*/u),
  leads: leads.split(/\s*\|\s*/u),
  bylines: bylines.split(/\s*\|\s*/u),
  pleas,
});

/** The commonest such words of languages in which many news are written. */
export const others: readonly NoticeWords[] = [
  // German
  words(
    'anzeige | werbung | weiterlesen | mehr zum thema | lesen sie auch | lesen sie mehr | artikel teilen | teilen | kommentare | drucken',
    'lesen sie auch | lesen sie mehr | lesen sie dazu | mehr zum thema | siehe auch | auch interessant | quelle | schlagworte',
    'von',
    [/\bnewsletter\b.{0,60}\b(?:abonnieren|anmelden|bestellen)\b/iu, /^(?:abonnieren|folgen) sie\b/iu],
  ),
  // French
  words(
    'publicité | lire aussi | à lire aussi | la suite après la publicité | partager | commentaires | imprimer | voir aussi',
    'lire aussi | à lire aussi | à lire | lire la suite | voir aussi | sur le même sujet | source | mots-clés',
    'par',
    [
      /\b(?:abonnez-vous|inscrivez-vous)\b.{0,60}\b(?:newsletter|lettre|chaîne)\b/iu,
      /^(?:abonnez-vous|suivez-nous)\b/iu,
    ],
  ),
  // Spanish
  words(
    'publicidad | leer más | lea también | te puede interesar | compartir | comentarios | imprimir | relacionado | ver también',
    'leer más | lea también | lee también | lea además | te puede interesar | ver también | relacionado | fuente | etiquetas',
    'por',
    [/^(?:suscríbete|suscríbase|síguenos|síganos)\b/iu],
  ),
  // Portuguese
  words(
    'publicidade | leia mais | leia também | veja também | compartilhar | compartilhe | comentários | imprimir | continua depois da publicidade',
    'leia mais | leia também | veja também | saiba mais | fonte | tags | categoria',
    'por | publicado por',
    [/^(?:inscreva-se|assine|siga)\b.{0,80}\b(?:newsletter|canal|notícias|instagram|facebook|twitter)\b/iu],
  ),
  // Italian
  words(
    'pubblicità | leggi anche | leggi tutto | condividi | commenti | stampa | potrebbe interessarti',
    'leggi anche | leggi tutto | vedi anche | guarda anche | potrebbe interessarti | fonte',
    'di | a cura di',
    [/^(?:iscriviti|seguici)\b/iu],
  ),
  // Dutch, Swedish, Norwegian, Danish
  words(
    'advertentie | lees ook | lees meer | deel dit artikel | annons | läs också | läs mer | dela | annonse | les også | annonce | læs også',
    'lees ook | lees meer | bekijk ook | läs också | läs även | läs mer | les også | læs også',
    'door | av | af',
  ),
  // Polish, Czech
  words(
    'reklama | czytaj też | czytaj także | zobacz też | udostępnij | komentarze | čtěte také | sdílet',
    'czytaj też | czytaj także | czytaj więcej | zobacz także | zobacz też | źródło | čtěte také | čtěte více | zdroj',
    'autor | opracował',
  ),
  // Russian, Ukrainian
  words(
    'реклама | читайте также | читать далее | поделиться | комментарии | смотрите также | читайте також | поділитися',
    'читайте также | читать далее | смотрите также | читать также | по теме | источник | теги | фото | читайте також | джерело',
    'автор | текст',
    [/^(?:подписывайтесь|подпишитесь|подписаться|підписуйтесь|підписатися)(?=[^\p{L}]|$)/iu],
  ),
  // Turkish
  words(
    'reklam | ayrıca okuyun | paylaş | yorumlar | ilgili haberler',
    'ayrıca okuyun | ilgili haber | ilgili haberler | kaynak | etiketler',
    'haber',
  ),
  // Arabic, Persian, Hebrew
  words(
    'إعلان | اعلان | اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | مشاركة | شارك | تعليقات | التعليقات | آگهی | تبلیغات | בפרסום | פרסומת | קראו גם',
    'اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | إقرأ أيضا | شاهد أيضا | شاهد أيضاً | المصدر | مواضيع ذات صلة | بیشتر بخوانید | منبع | קראו גם | קרא עוד',
    'بقلم | كتب | کتبه | מאת',
  ),
  // Chinese, Japanese, Korean
  words(
    '广告 | 廣告 | 相关阅读 | 相关新闻 | 延伸閱讀 | 分享 | 評論 | 评论 | 広告 | スポンサードリンク | スポンサーリンク | 関連記事 | シェア | 광고 | 관련기사 | 공유하기',
    '相关阅读 | 相关新闻 | 延伸阅读 | 延伸閱讀 | 相關新聞 | 関連記事 | あわせて読みたい | 관련기사 | タグ',
    '作者 | 记者 | 記者 | 文 | 글',
  ),
  // Indonesian, Malay, Vietnamese
  words(
    'iklan | baca juga | bagikan | komentar | quảng cáo | xem thêm | chia sẻ',
    'baca juga | baca selengkapnya | lihat juga | sumber | xem thêm | đọc thêm',
    'oleh | penulis | tác giả',
  ),
];
