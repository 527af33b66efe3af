import { withItem } from '../edit/edit-yaml.ts';
import type { Desk } from './desk.ts';
import { attributionFlow, nothingProposed } from './flows/attribution.ts';
import { acceptTopic, duplicateFlow, figureFlow, noStatement } from './flows/belonging.ts';
import { confirmed, outletFlow, publishedFlow, titleFlow } from './flows/fact.ts';
import { happeningFlow } from './flows/happening.ts';
import { articleEdit } from './flows/keep-statement.ts';
import { nameFlow } from './flows/name.ts';
import type { Item } from './item.ts';
import { ownWordsProblem } from './own-words.ts';
import { ask, type Flow } from './question.ts';
import type { Result } from './state.ts';

/** What accepting an item asks for; with `every`, editing it. */
export function* flowOf(desk: Desk, item: Item, every: boolean): Flow<Result> {
  switch (item.kind) {
    case 'title':
      return every || desk.facts.titleBasis === 'given' ? yield* titleFlow(desk, every) : confirmed(desk, item.kind);
    case 'published':
      return every || desk.facts.published.startsWith('XXXX')
        ? yield* publishedFlow(desk, every)
        : confirmed(desk, item.kind);
    case 'outlet':
      return every ? yield* outletFlow(desk) : confirmed(desk, item.kind);
    case 'topic':
      return acceptTopic(desk, item.proposal);
    case 'duplicate':
      return (yield* duplicateFlow(desk, item, item.proposal)) ?? { message: noStatement };
    case 'name':
      return yield* nameFlow(desk, item.proposal, every);
    case 'attribution':
      return yield* attributionFlow(desk, item, item.proposal, every);
    case 'happening':
      return yield* happeningFlow(desk, item, item.proposal, every);
    case 'figure':
      return (yield* figureFlow(desk, item, item.proposal)) ?? { message: noStatement };
    case 'paragraph':
      return { message: 'Nothing is proposed here. Press m for a statement of your own, c to say why there is none.' };
  }
}

/** A statement that nobody proposed. */
export const madeStatement = (desk: Desk, item: Item): Flow<Result> =>
  attributionFlow(desk, item, nothingProposed, true);

/** Why no statement rests on a paragraph. */
export function* contextFlow(desk: Desk, item: Item): Flow<Result> {
  const p = desk.numbers[item.paragraph ?? 0] ?? 1;
  const why = yield* ask({ prompt: `Why does no statement rest on paragraph ${p}?` }, (text) =>
    ownWordsProblem(text, desk),
  );
  return {
    edits: [articleEdit(desk, (yaml) => withItem(yaml, ['context'], { p, why }))],
    desk,
    became: `context of ¶${p}`,
  };
}
