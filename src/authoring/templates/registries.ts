import { references, type Template } from './template.ts';

export const outlet: Template = {
  collection: 'outlets',
  text: () => `name:
# Other names under which documents cite it.
# aliases: [Another name]
# country: Where it is based
# languages: [en]
# domains: [example.org]
# One neutral line on what kind of outlet it is.
# descriptor: A news agency owned by its member newspapers.
# ownership: { type: cooperative, note: "Owned by its members.", asOf: "2026-01", reference: [{ url: "https://example.org/page", accessed: "2026-01-31" }] }
${references}
`,
};

export const place: Template = {
  collection: 'places',
  text: ({ id }) => `${id}:
  name:
  # aliases: [Another name, { text: "Autre nom", language: fr }]
  # Longitude, then latitude, in degrees; with the page where they were read.
  # coordinates: [36.3, 33.5]
  # reference: { url: "https://example.org/page", accessed: "2026-01-31" }
  # The place in which it lies.
  # within: some-place
  # How much of a map it stands for: point, area or country. Inferred where it is not said.
  # extent: area
  # corrections: [{ date: "2026-01-31", text: "What was wrong, and what is right." }]
`,
};

export const measure: Template = {
  collection: 'measures',
  text: ({ id }) => `${id}:
  # What a figure counts, as "Killed".
  name:
  # unit: people
`,
};

export const kind: Template = {
  collection: 'kinds',
  text: ({ id }) => `${id}:
  # A kind of event: a lane of the event chart. Lanes stand in the order of this file.
  name:
`,
};

export const label: Template = {
  collection: 'labels',
  text: ({ id, language }) => `${id}:
  # What the words have in common, as "Words for armed groups".
  name:
  language: ${language}
  # of: cues                                # labels (default), or cues: the verbs by which documents report speech
  # Words whose use by outlets is compared, each with its other forms.
  words:
    # - { word: some-word, forms: [some-words] }
`,
};
