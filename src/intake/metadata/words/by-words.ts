/** What stands before the names of those who wrote a report, in lower case, by language. */
export const byWords: Readonly<Record<string, readonly string[]>> = {
  bg: ['автор'],
  ca: ['per'],
  cs: ['autor', 'autorka'],
  da: ['af'],
  de: ['von', 'ein beitrag von', 'ein gastbeitrag von', 'autor', 'autorin', 'text'],
  el: ['του', 'της'],
  en: ['by', 'written by', 'reported by', 'posted by', 'words by', 'story by', 'author', 'reporting by', 'text by'],
  es: ['por', 'texto'],
  fi: ['kirjoittanut', 'teksti'],
  fr: ['par', 'propos recueillis par'],
  hu: ['írta', 'szerző'],
  it: ['di', 'a cura di'],
  nb: ['av'],
  nl: ['door'],
  pl: ['autor', 'autorka'],
  pt: ['por'],
  ro: ['de', 'autor'],
  ru: ['автор', 'текст'],
  sv: ['av'],
  tr: ['yazan', 'haber'],
  uk: ['автор', 'текст'],
};

/** Words in small letters that stand among the names of a byline, in any language. */
export const amongNames: ReadonlySet<string> = new Set(
  (
    'and und et y e i и та og och en ja és ve with avec con com mit met med in at for of the to from für in aus von van der den de del della di da dos das la le el al ' +
    'bin ibn ben abu ter ten zu zum zur a an und'
  ).split(' '),
);
