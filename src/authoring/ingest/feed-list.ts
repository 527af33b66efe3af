import { parseOpml, type Opml } from 'feedsmith';
import { UnreadableDocument, type Input } from '../../intake/input.ts';

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number];

const isOpml = (head: string): boolean => /^(?:\uFEFF)?\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*)*<opml[\s>]/i.test(head);

/** The addresses of the feeds that a list of feeds (OPML) names, in its order; null where the document is no such list. */
export function feedsIn({ bytes, name }: Input): readonly string[] | null {
  if (!isOpml(new TextDecoder().decode(bytes.subarray(0, 2_000)))) return null;
  try {
    const { body } = parseOpml(new TextDecoder().decode(bytes));
    return [...new Set((body?.outlines ?? []).flatMap(addressesIn))];
  } catch (error) {
    throw new UnreadableDocument(
      `${name} is a list of feeds (OPML) that cannot be read: it breaks off or is not well formed.`,
      {
        cause: error,
      },
    );
  }
}

const addressesIn = ({ xmlUrl, outlines }: Outline): string[] => [
  ...(xmlUrl === undefined ? [] : [xmlUrl]),
  ...(outlines ?? []).flatMap(addressesIn),
];
