import type { Begun, Template } from './template.ts';

const dated = ({ id }: Begun): string => (/^\d{4}-\d{2}-\d{2}$/.test(id) ? ` "${id}"` : '');

export const edition: Template = {
  collection: 'editions',
  text: (begun) => `---
date:${dated(begun)}
# From the first day to the last, as "2026-01-24/2026-01-31". The edition sees the articles published up to the last.
window:
title:
# The bottom line up front: each line ends with what it rests on, as [@article#statement]
bluf:
  # - "A sentence. [@article#statement]"
# keyJudgments: [{ text: "A sentence. [@article#statement]", likelihood: likely, confidence: low, confidenceNote: "It rests on one article." }]
# The columns and rows of "What each side says".
# sides: [some-actor, another-actor]
# topics: [some-topic]
# What the articles do not tell.
# gaps: ["Who ordered it is not said. [@article#statement]"]
# review: draft                             # accepted (default) or draft: in no build
# corrections: [{ date: "2026-01-31", text: "What was wrong, and what is right." }]
# Below the next line: the text of the edition. Every paragraph ends with what it rests on: [@article#statement]
---
`,
};
