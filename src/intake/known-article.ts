import { quotationsIn } from './attributions/quotations.ts';
import type { Draft } from './draft.ts';
import type { KnownArticle, Utterance } from './duplicates/article.ts';
import type { AttributionProposal, Proposals } from './proposals.ts';

/** A draft as the index of duplicates knows an article. */
export function knownArticle(id: string, { metadata, outlet, proposals, fingerprint }: Draft): KnownArticle {
  return {
    id,
    outlet: outlet ?? metadata.outlet?.value ?? null,
    url: metadata.url,
    title: metadata.title?.value ?? '',
    published: metadata.published?.value ?? null,
    agencies: metadata.agencies,
    fingerprint,
    subjects: subjectsIn(proposals),
    utterances: utterancesIn(proposals.attributions),
  };
}

/**
 * Of whom and what a text speaks, each once: registered actors, other persons by the last word of their names, and all else
 * by the last two, since a "Council" alone may be another one.
 */
export function subjectsIn({ mentions, names }: Pick<Proposals, 'mentions' | 'names'>): string[] {
  const short = ({ name, kind }: Proposals['names'][number]): string =>
    name
      .split(/\s+/u)
      .slice(kind === 'person' ? -1 : -2)
      .join(' ')
      .replace(/^al-/iu, '');
  return [...new Set([...mentions.map(({ actor }) => actor), ...names.map(short)])];
}

/** What is quoted in attributions, with who is said to have said it. */
export function utterancesIn(attributions: readonly AttributionProposal[]): Utterance[] {
  return attributions.flatMap(({ speaker, content, form }) => {
    const quote = form === 'indirect' ? '' : content.flatMap(({ text }) => verbatim(text, form)).join(' … ');
    if (speaker === null || quote === '') return [];
    return [{ actor: speaker.actor, speaker: speaker.text, quote, span: content[0] }];
  });
}

/** Of mixed speech only what stands in quotation marks is verbatim. */
const verbatim = (text: string, form: 'direct' | 'mixed'): string[] =>
  form === 'direct' ? [text] : quotationsIn(text).map(({ start, end }) => text.slice(start, end));
