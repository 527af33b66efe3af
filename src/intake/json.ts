import type { Draft } from './draft.ts';

/**
 * A draft as `ingest --json` writes it: a stable format, described in docs/intake.md. `document` is what the document was
 * asked for by: a path, an address or `-`.
 */
export function jsonOf(draft: Draft, document: string) {
  const { metadata, body, proposals, outlet } = draft;
  const { title, published, updated, language } = metadata;
  return {
    document,
    title: title?.value ?? null,
    outlet: outlet ?? metadata.outlet?.value ?? null,
    byline: metadata.byline,
    dateline: metadata.dateline,
    published: published?.value ?? null,
    publishedBasis: published?.basis ?? null,
    updated: updated?.value ?? null,
    language: language?.value ?? null,
    body: body.map(({ text }) => text),
    mentions: proposals.mentions,
    attributions: proposals.attributions,
    dates: proposals.dates,
    figures: proposals.figures,
    topics: proposals.topics,
    duplicates: proposals.duplicates,
    publication: proposals.publication,
    names: proposals.names,
    happenings: proposals.happenings,
    publishedNote: published?.note ?? null,
    outletName: metadata.outlet?.value ?? null,
    outletBasis: metadata.outlet?.basis ?? null,
    outletNote: metadata.outlet?.note ?? null,
    languageBasis: language?.basis ?? null,
    url: metadata.url,
    agencies: metadata.agencies,
    links: metadata.links,
    captions: draft.document.paragraphs.filter(({ role }) => role === 'caption').map(({ text }) => text),
    sha256: draft.document.sha256,
    paragraphs: draft.document.paragraphs.length,
    numbers: body.map(({ number }) => number),
  };
}
