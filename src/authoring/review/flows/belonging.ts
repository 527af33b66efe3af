import { withField, withItem } from '../../edit/edit-yaml.ts';
import type { Value } from '../../edit/yaml-text.ts';
import type { DuplicateProposal, FigureProposal, TopicProposal } from '../../../intake/proposals.ts';
import type { Desk, Outcome } from '../desk.ts';
import type { Item } from '../item.ts';
import { ask, type Flow } from '../question.ts';
import { articleEdit } from './keep-statement.ts';
import { askOwnStatement } from './own-statement.ts';
import { askFromRegistry } from './registry-entry.ts';

/** Why something cannot be accepted yet. */
export const noStatement = 'Accept a statement of this paragraph first: it belongs to one.';

/** A topic of the article. */
export function acceptTopic(desk: Desk, { topic }: TopicProposal): Outcome {
  const { facts } = desk;
  const there = facts.topics.includes(topic);
  return {
    edits: there ? [] : [articleEdit(desk, (yaml) => withItem(yaml, ['topics'], topic))],
    desk: there ? desk : { ...desk, facts: { ...facts, topics: [...facts.topics, topic] } },
    became: `topic ${topic}`,
  };
}

/** A figure of a statement of its paragraph; null where there is no statement. */
export function* figureFlow(desk: Desk, item: Item, proposal: FigureProposal): Flow<Outcome | null> {
  const statement = yield* askOwnStatement(desk, item.paragraph, 'Which statement gives this figure?');
  if (statement === null) return null;
  const counted = proposal.counted === null ? '' : ` "${proposal.counted.text}"`;
  const measure = yield* askFromRegistry(desk, 'measures', `What does it count?${counted}`, proposal.measure);
  const { value, min, max, text, qualifier } = proposal;
  const amount: Readonly<Record<string, Value>> =
    value !== null ? { value } : min !== null && max !== null ? { min, max } : { text: text ?? proposal.span.text };
  const figure = { measure: measure.id, ...amount, ...(qualifier === 'exact' ? {} : { qualifier }) };
  return {
    edits: [
      ...measure.edits,
      articleEdit(desk, (yaml) => withItem(yaml, ['statements', statement.id, 'figures'], figure)),
    ],
    desk: measure.desk,
    became: `figure of ${statement.id}`,
  };
}

/** What the article repeats: an earlier version of itself, another's copy, or an utterance that another reports too. */
export function* duplicateFlow(desk: Desk, item: Item, proposal: DuplicateProposal): Flow<Outcome | null> {
  if (proposal.kind !== 'same-utterance') {
    const field = proposal.kind === 'revision' ? 'revises' : 'wireOf';
    return {
      edits: [articleEdit(desk, (yaml) => withField(yaml, [field], proposal.of))],
      desk,
      became: `${field} ${proposal.of}`,
    };
  }
  const statement = yield* askOwnStatement(desk, item.paragraph, 'Which statement is it?');
  if (statement === null) return null;
  const keys = [...desk.others].filter(([key]) => key.startsWith(`${proposal.of}#`));
  const proposed = `${proposal.of}#${proposal.statement ?? ''}`;
  const same = desk.others.has(proposed)
    ? proposed
    : yield* ask(
        {
          prompt: `Which statement of ${proposal.of} reports the same words?`,
          options: keys.map(([value, label]) => ({ value, label })),
        },
        (given) => (desk.others.has(given) ? null : `There is no statement "${given}".`),
      );
  return {
    edits: [articleEdit(desk, (yaml) => withField(yaml, ['statements', statement.id, 'same'], same))],
    desk,
    became: `${statement.id} is the same as ${same}`,
  };
}
