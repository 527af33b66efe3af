import { bySpan, type Span } from '../../intake/span.ts';
import type {
  AttributionProposal,
  DuplicateProposal,
  FigureProposal,
  HappeningProposal,
  NameProposal,
  Proposals,
  TopicProposal,
} from '../../intake/proposals.ts';

/** Something that an editor decides on. `paragraph` is its index in the body; null where it is about the whole article. */
export type Item = { readonly key: string; readonly paragraph: number | null } & (
  | { readonly kind: 'title' | 'published' | 'outlet' }
  | { readonly kind: 'topic'; readonly proposal: TopicProposal }
  | { readonly kind: 'duplicate'; readonly proposal: DuplicateProposal }
  | { readonly kind: 'name'; readonly proposal: NameProposal }
  | { readonly kind: 'attribution'; readonly proposal: AttributionProposal }
  | { readonly kind: 'happening'; readonly proposal: HappeningProposal }
  | { readonly kind: 'figure'; readonly proposal: FigureProposal }
  /** A paragraph for which nothing is proposed: passed over, but there to be looked at. */
  | { readonly kind: 'paragraph' }
);

export type ItemOf<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;

/** Within a paragraph figures come last, since they belong to statements. */
const order: readonly Item['kind'][] = ['attribution', 'duplicate', 'happening', 'figure', 'paragraph'];

/**
 * All that is to decide for an article: what concerns the whole of it; the names, since speakers are among them; then
 * paragraph by paragraph.
 */
export function itemsOf(proposals: Proposals, paragraphs: number): readonly Item[] {
  const whole: Item[] = [
    { kind: 'title', key: 'title', paragraph: null },
    { kind: 'published', key: 'published', paragraph: null },
    { kind: 'outlet', key: 'outlet', paragraph: null },
    ...proposals.duplicates.filter(({ span }) => span === null).map(duplicateItem),
    ...proposals.topics.map((proposal): Item => ({
      kind: 'topic',
      key: `topic ${proposal.topic}`,
      paragraph: null,
      proposal,
    })),
  ];
  const names = proposals.names.flatMap((proposal): Item[] => {
    const [span] = proposal.spans;
    return span === undefined
      ? []
      : [{ kind: 'name', key: `name ${proposal.name}`, paragraph: span.paragraph, proposal }];
  });
  const placed: { readonly item: Item; readonly span: Span }[] = [
    ...proposals.attributions.flatMap((proposal) =>
      at(firstOf([...proposal.content, ...(proposal.cue === null ? [] : [proposal.cue])]), (span) => ({
        ...{ kind: 'attribution', key: keyAt('attribution', span), paragraph: span.paragraph, proposal },
      })),
    ),
    ...proposals.duplicates.flatMap((proposal) =>
      at(proposal.span ?? undefined, (span) => ({ ...duplicateItem(proposal), paragraph: span.paragraph })),
    ),
    ...proposals.happenings.flatMap((proposal) =>
      at(proposal.span, (span) => ({
        kind: 'happening',
        key: keyAt('happening', span),
        paragraph: span.paragraph,
        proposal,
      })),
    ),
    ...proposals.figures.flatMap((proposal) =>
      at(proposal.span, (span) => ({
        kind: 'figure',
        key: keyAt('figure', span),
        paragraph: span.paragraph,
        proposal,
      })),
    ),
  ];
  const rank = (item: Item): number => order.indexOf(item.kind);
  placed.sort(
    (one, other) =>
      one.span.paragraph - other.span.paragraph || rank(one.item) - rank(other.item) || bySpan(one.span, other.span),
  );
  const byParagraph = Map.groupBy(placed, ({ span }) => span.paragraph);
  const quiet = (paragraph: number): Item => ({ kind: 'paragraph', key: `paragraph ${paragraph + 1}`, paragraph });
  const body = Array.from({ length: paragraphs }, (_, paragraph) =>
    (byParagraph.get(paragraph) ?? []).map(({ item }) => item),
  ).flatMap((items, paragraph) => (items.length === 0 ? [quiet(paragraph)] : items));
  return oncePerKey([...whole, ...names, ...body]);
}

/** Two speakers of one content are two proposals: the second and further ones have a number. */
function oncePerKey(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, count);
    return count === 1 ? item : { ...item, key: `${item.key} (${count})` };
  });
}

const duplicateItem = (proposal: DuplicateProposal): Item => ({
  kind: 'duplicate',
  key: ['duplicate', proposal.kind, proposal.of, proposal.statement ?? '', proposal.span?.paragraph ?? '']
    .join(' ')
    .trim(),
  paragraph: null,
  proposal,
});

const firstOf = (spans: readonly Span[]): Span | undefined => spans.toSorted(bySpan)[0];

const at = (span: Span | undefined, item: (span: Span) => Item): { item: Item; span: Span }[] =>
  span === undefined ? [] : [{ item: item(span), span }];

/** Keys say where a proposal stands, so that decisions outlive an order of proposals. */
const keyAt = (kind: string, { paragraph, start, end }: Span): string => `${kind} ${paragraph + 1}:${start}-${end}`;
