import type { IntakeContext } from './context.ts';
import { inferYear, type UndatedDocument } from './dates/infer-year.ts';
import { fewestSubjects } from './dates/same-story.ts';
import type { Draft } from './draft.ts';
import { duplicatesOf } from './duplicates/duplicates.ts';
import type { DuplicateIndex } from './duplicates/index.ts';
import { knownArticle, subjectsIn } from './known-article.ts';
import type { DuplicateProposal, PublicationProposal } from './proposals.ts';

/**
 * A draft with what other articles than `id`, which is its own where it has one, tell of it: what it repeats of them, and
 * the year of its publication where its document leaves that out.
 */
export function againstOthers(draft: Draft, id: string, known: DuplicateIndex, today: IntakeContext['today']): Draft {
  const duplicates = duplicatesOf(known, knownArticle(id, draft));
  const { published, language } = draft.metadata;
  const publication =
    published === null || language === null || !published.value.startsWith('XXXX-')
      ? null
      : publicationOf(
          {
            ...{ id, published: published.value, language: language.value, subjects: subjectsIn(draft.proposals) },
            lines: draft.document.paragraphs.map(({ text }) => text),
          },
          ...([known, duplicates, today] as const),
        );
  return { ...draft, proposals: { ...draft.proposals, duplicates, publication } };
}

/** Judged, not counted: same subjects within a month are mostly one story, and not always. */
const confidence = 0.7;

/** A document without a year, as it is held against others. */
export interface WithoutYear extends Pick<UndatedDocument, 'published' | 'lines' | 'language'> {
  readonly id: string;
  /** Of whom and what it speaks, each once. */
  readonly subjects: readonly string[];
}

/** The year that other articles speak for; null where none does. `duplicates` are what the article repeats of them. */
export function publicationOf(
  { id, published, lines, language, subjects }: WithoutYear,
  known: DuplicateIndex,
  duplicates: readonly DuplicateProposal[],
  today: string,
): PublicationProposal | null {
  const likeness = new Map(
    duplicates.map(({ of, kind, similarity }) => [of, kind === 'same-utterance' ? 0 : similarity]),
  );
  const quoted = new Set(duplicates.flatMap(({ of, kind }) => (kind === 'same-utterance' ? [of] : [])));
  const may = known.mayDate(published, [...likeness.keys(), ...quoted], subjects, fewestSubjects);
  const others = may.flatMap((other) =>
    other.id === id || other.published === null
      ? []
      : [
          {
            id: other.id,
            published: other.published,
            subjects: other.subjects ?? [],
            similarity: likeness.get(other.id) ?? 0,
            quoted: quoted.has(other.id),
          },
        ],
  );
  const document = { published, lines, language, subjects: new Set(subjects) };
  const inferred = inferYear(document, others, today, (subject) => known.daysOf(subject));
  return inferred === null
    ? null
    : { value: inferred.value, note: inferred.note, rule: 'year from others', confidence };
}
