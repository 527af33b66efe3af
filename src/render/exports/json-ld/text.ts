/** A schema.org object. */
export type JsonLd = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** The text of a `<script type="application/ld+json">`: a data block, which a page's policy on scripts lets be. */
export function jsonLdText(objects: readonly JsonLd[]): string {
  const document = { '@context': 'https://schema.org', '@graph': objects };
  // The text of a script element ends at "</script", whatever the JSON says.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
