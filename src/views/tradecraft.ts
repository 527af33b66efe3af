import { likelihoods, type Likelihood } from '../content/schemas/edition.ts';
import type { Messages } from '../i18n/catalogue.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { likelihoodBounds } from './parts/likelihood-bounds.ts';
import type { Link } from './parts/link.ts';
import { outletLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { paths } from './paths.ts';

const tradecraftSections = [
  'citation',
  'dates',
  'positions',
  'origins',
  'likelihood',
  'comments',
  'gaps',
  'limits',
] as const;
export type TradecraftSection = (typeof tradecraftSections)[number];

/** How to read a briefing. */
export interface TradecraftView extends PageView {
  readonly sections: readonly {
    readonly id: TradecraftSection;
    readonly title: string;
    readonly lines: readonly string[];
  }[];
  /** The steps of the scale, from the least likely, with their ranges in per cent. */
  readonly scale: readonly {
    readonly step: Likelihood;
    readonly word: string;
    readonly range: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Outlets of which the briefing does not say what kind of outlet they are. */
  readonly undescribed: readonly Link[];
}

export function tradecraftView(context: ViewContext): TradecraftView {
  const { messages, briefing } = context;
  const { tradecraft } = messages;
  return {
    title: tradecraft.title,
    description: tradecraft.description,
    path: paths.tradecraft,
    breadcrumbs: breadcrumbs(context),
    sections: tradecraftSections.map((id) => sectionOf(tradecraft.sections, id)),
    scale: likelihoods.map((step) => {
      const [from, to] = likelihoodBounds[step];
      return { step, word: messages.likelihoods[step], range: messages.likelihoodBounds(from, to), from, to };
    }),
    undescribed: [...briefing.outlets.values()]
      .filter(({ descriptor }) => descriptor === undefined)
      .map((outlet) => outletLink(context, outlet.id)),
    notes: [],
  };
}

const sectionOf = (sections: Messages['tradecraft']['sections'], id: TradecraftSection) => ({
  id,
  title: sections[id].title,
  lines: sections[id].lines,
});
