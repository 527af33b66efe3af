import { noRegistries } from '../../../src/authoring/ingest/briefing-context.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { bodyOf, type Extracted } from '../../../src/intake/extracted.ts';
import { readDocument } from '../../../src/intake/formats/read.ts';
import { defaultLimits, type Limits } from '../../../src/intake/input.ts';

/** A briefing that knows nothing yet. */
export const contextWith = (limits: Partial<Limits> = {}): IntakeContext => ({
  ...noRegistries,
  given: {},
  today: '2026-11-22',
  limits: { ...defaultLimits, ...limits },
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is read of a document given as text or bytes. */
export const read = (
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<readonly Extracted[]> =>
  readDocument({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, contextWith(limits));

/** The one article of a document. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Extracted> {
  const [article, ...more] = await read(name, content);
  if (article === undefined || more.length > 0) throw new Error(`${name} holds ${more.length + 1} articles.`);
  return article;
}

/** Paragraphs as `role: text`, for reading at a glance. */
export const shown = ({ paragraphs }: Extracted): string[] => paragraphs.map(({ role, text }) => `${role}: ${text}`);

/** What the report itself says. */
export const body = ({ paragraphs }: Extracted): string[] => bodyOf(paragraphs).map(({ text }) => text);

/** The message with which a document is refused. */
export async function refusal(
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<string> {
  try {
    await read(name, content, limits);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  throw new Error(`${name} was read.`);
}
