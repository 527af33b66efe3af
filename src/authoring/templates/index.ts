import { actor } from './actor.ts';
import { article } from './article.ts';
import { edition } from './edition.ts';
import { kind, label, measure, outlet, place } from './registries.ts';
import { claim, event, topic } from './subjects.ts';
import type { Template } from './template.ts';

/** What can be begun, as the command line calls it. */
export const templates = {
  article,
  actor,
  outlet,
  place,
  topic,
  event,
  claim,
  edition,
  measure,
  kind,
  label,
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates).filter((name): name is TemplateName => name in templates);
