import type { PlainCatalogue } from './plain-catalogue.ts';

/** What the rules know of Russian. */
export const russian: PlainCatalogue = {
  verbs: [
    {
      act: 'states',
      forms:
        '(?:сказал|заявил|сообщил|отметил|добавил|подчеркнул|пояснил|рассказал|написал|ответил|указал|напомнил)[аи]?|говорит|говорят|заявля[ею]т|сообща[ею]т|счита[ею]т',
    },
    { act: 'announces', forms: 'объявил[аи]?' },
    { act: 'denies', forms: 'опроверг(?:ла|ли)?' },
    { act: 'warns', forms: 'предупредил[аи]?|предостерег(?:ла|ли)?' },
    { act: 'confirms', forms: 'подтвердил[аи]?' },
  ],
  that: ', что ',
  sources: 'по словам|по данным|по мнению|согласно',
  behind: 'в|во|на|после|перед|на|по|журналистам|агентству',
};
