import type { actorKinds } from '../../content/schemas/actor.ts';
import type { Actor } from '../../briefing/model.ts';
import type { Name } from '../../content/schemas/common.ts';
import { direction } from '../../i18n/direction.ts';
import type { ViewContext } from '../context.ts';
import { edtfDate, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import { referenceViews, type ReferenceView } from './reference.ts';

export type ActorKind = (typeof actorKinds)[number];

export interface OfficeView {
  readonly title: string;
  readonly of?: Link | undefined;
  readonly from?: DateView | undefined;
  readonly to?: DateView | undefined;
  readonly references: readonly ReferenceView[];
}

export interface AliasView {
  readonly text: string;
  /** BCP 47; the briefing's where none is given. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly from?: DateView | undefined;
  readonly to?: DateView | undefined;
  /** Articles whose recorded wordings use this name; 0: the name is the editor's. */
  readonly articles: number;
}

export function officeViews(context: ViewContext, actor: Actor): OfficeView[] {
  return actor.offices.map(({ title, of, from, to, reference }) => ({
    title,
    of: of === undefined ? undefined : actorLink(context, of),
    from: from === undefined ? undefined : edtfDate(context, from),
    to: to === undefined ? undefined : edtfDate(context, to),
    references: referenceViews(context, reference),
  }));
}

/** The name of an entry and its other names. A recorded wording counts for the longest name that stands in it. */
export function aliasViews(
  context: ViewContext,
  entry: { readonly id: string; readonly name: string; readonly aliases: readonly Name[] },
): AliasView[] {
  const { briefing } = context;
  const names = [entry.name, ...entry.aliases].map((name) =>
    typeof name === 'string' ? { text: name, language: undefined, from: undefined, to: undefined } : name,
  );
  const longestFirst = names.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const users = new Map<string, Set<string>>();
  for (const { words, article } of briefing.index.labelsOf.get(entry.id) ?? []) {
    const used = longestFirst.find((text) => words.includes(text));
    if (used !== undefined) users.set(used, (users.get(used) ?? new Set()).add(article));
  }
  return names.map((name) => {
    const language = name.language ?? briefing.config.language;
    return {
      text: name.text,
      language,
      direction: direction(language),
      from: name.from === undefined ? undefined : edtfDate(context, name.from),
      to: name.to === undefined ? undefined : edtfDate(context, name.to),
      articles: users.get(name.text)?.size ?? 0,
    };
  });
}
