import type { PlainCatalogue } from './plain-catalogue.ts';

/** What the rules know of French. */
export const french: PlainCatalogue = {
  verbs: [
    {
      act: 'states',
      forms:
        '(?:a|ont|avait|avaient) (?:\\p{Ll}+ment |aussi |encore )?(?:dit|déclaré|affirmé|ajouté|expliqué|estimé|indiqué|précisé|souligné|assuré|répondu|rappelé|écrit|poursuivi|insisté)' +
        '|(?:dit|disent|déclare|déclarent|affirme|affirment|ajoute|explique|estime|estiment|indique|précise|souligne|assure|assurent|rappelle|écrit|poursuit)',
    },
    { act: 'announces', forms: '(?:a|ont) annoncé|annoncent?' },
    { act: 'denies', forms: '(?:a|ont) (?:démenti|nié)|dément|démentent' },
    { act: 'warns', forms: '(?:a|ont) (?:averti|prévenu|mis en garde)|avertit' },
    { act: 'confirms', forms: '(?:a|ont) confirmé|confirment?' },
  ],
  that: "que |qu[’']",
  sources: "selon|d[’']après",
  behind: 'dans|lors|à|au|aux|en|sur|devant|après|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier',
};
