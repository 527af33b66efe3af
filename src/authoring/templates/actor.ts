import { references, type Template } from './template.ts';

export const actor: Template = {
  collection: 'actors',
  text: () => `---
# The name by which pages call the actor.
name:
# person, state, body, armed-group, coalition, outlet, population or other
kind:
# Every other name that documents use. Dates tell apart actors that share a name.
# aliases: [Another name, { text: "Autre nom", language: fr, from: "2015", to: "2016-06" }]
# How readers mistype a name; search alone uses it.
# misspellings: [Anothr name]
# offices: [{ title: Foreign minister, of: some-state, from: "2015-03-09", reference: { url: "https://example.org/page", accessed: "2026-01-31" } }]
# Actors to which this one belongs, by their ids.
# memberOf: [some-state]
# Actors with which this one must never be merged.
# distinctFrom: [somebody-else]
${references}
# Below the next line: a profile, if there is one. Every paragraph ends with what it rests on: [@article#statement]
---
`,
};
