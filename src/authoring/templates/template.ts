import type { CollectionName } from '../../content/entry.ts';

/** What is known when an entry is begun. */
export interface Begun {
  readonly id: string;
  /** The briefing's language, a BCP 47 tag. */
  readonly language: string;
}

/**
 * How an entry of a kind begins. Fields that must be filled in are left blank, the others stand behind a `#` with an
 * example: filled in, and with any of the others uncommented, the entry is valid by its schema.
 */
export interface Template {
  readonly collection: CollectionName;
  /** A file of its own, or the lines of a key in its registry. */
  readonly text: (begun: Begun) => string;
}

/** The fields that most entries may have, as the last lines of frontmatter. */
export const references = `# Pages or packages where facts were read that no document states.
# reference: [{ url: "https://example.org/page", title: "Its title", accessed: "2026-01-31" }]
# What was wrong and is put right, the newest last.
# corrections: [{ date: "2026-01-31", text: "What was wrong, and what is right." }]`;
