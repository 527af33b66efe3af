import { references, type Template } from './template.ts';

export const topic: Template = {
  collection: 'topics',
  text: () => `---
name:
# Other words for it.
# aliases: [Another name, { text: "Autre nom", language: fr }]
# The topic of which it is a part.
# parent: some-topic
${references}
# Below the next line: what is at issue. Every paragraph ends with what it rests on: [@article#statement]
---
`,
};

export const event: Template = {
  collection: 'events',
  text: () => `---
# What happened, in neutral words.
title:
# An id in kinds.yaml.
kind:
# "2026-01-30"; a month "2026-01"; from a to b "2026-01-30/2026-02-02"; some time within "[2026-01-30..2026-02-02]";
# approximate "2026-01-30~"; uncertain "2026-01-30?"
when:
# whenBasis: resolved                       # stated (default), resolved ("Monday") or inferred
# whenNote: "How the date is known, where it is not stated."
# status: alleged                           # happened (default), planned or alleged
# place: some-place
# actors: [{ id: some-actor, role: host }]
# topics: [some-topic]
${references}
# Below the next line: what the articles agree on. Every paragraph ends with what it rests on: [@article#statement]
---
`,
};

export const claim: Template = {
  collection: 'claims',
  text: () => `---
# What is asserted and denied, in neutral words: a full sentence that can be true or false.
proposition:
# event: some-event
# topics: [some-topic]
# corrections: [{ date: "2026-01-31", text: "What was wrong, and what is right." }]
# Who asserts or denies it is said by the statements of articles, under "claims".
---
`,
};
