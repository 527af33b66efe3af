import type { ViewContext } from '../context.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import type { Link } from '../parts/link.ts';
import { actorLink, claimLink, eventLink, outletLink, topicLink } from '../parts/links.ts';
import { placeLink } from '../parts/place-link.ts';
import { namedAs, subjectLink } from '../parts/subject.ts';
import { paths } from '../paths.ts';
import { wordingPath } from '../wording/pages.ts';
import type { Subject } from './subject.ts';

/** A list: what it is of, what it is called, and the entry of the navigation that it belongs to. */
export interface Way {
  readonly subject: Link;
  readonly name: string;
  readonly section?: 'actors' | 'topics' | 'events' | 'claims' | 'outlets' | 'articles' | 'map' | undefined;
}

export function wayTo(context: ViewContext, about: Subject): Way {
  const { briefing, messages } = context;
  const { listOf } = messages.paging;
  const whole = (section: NonNullable<Way['section']>, subject: Link): Way => ({
    section,
    subject,
    name: subject.text,
  });
  const part = (section: Way['section'], subject: Link, list: string): Way => ({
    section,
    subject,
    name: listOf(subject.text, list),
  });
  switch (about.kind) {
    case 'actors':
      return whole('actors', actorLink(context, about.id));
    case 'topics':
      return whole('topics', topicLink(context, about.id));
    case 'events':
      return whole('events', eventLink(context, about.id) ?? { text: about.id, path: paths.event(about.id) });
    case 'claims':
      return whole('claims', claimLink(context, about.id));
    case 'outlets':
      return whole('outlets', outletLink(context, about.id));
    case 'about': {
      const subject = actorLink(context, about.id);
      return { section: 'actors', subject, name: messages.actor.aboutNamed(subject.text) };
    }
    case 'outlet':
      return part('outlets', outletLink(context, about.id), messages.paging.lists[about.part]);
    case 'places':
      return part('map', placeLink(context, about.id), messages.map.events);
    case 'names':
      return part(sectionOf(context, about.id), subjectLink(context, about.id), messages.wording.parts.names);
    case 'cues':
      return part('actors', actorLink(context, about.id), messages.wording.parts.cues);
    case 'group': {
      const { name, of } = briefing.labels.get(about.id) ?? { name: about.id, of: 'labels' as const };
      const path = of === 'labels' ? wordingPath.words : wordingPath.cues;
      return part(undefined, { text: messages.wording.title, path }, name);
    }
    case 'verbs':
      return part(undefined, { text: messages.wording.title, path: wordingPath.cues }, messages.wording.parts.cues);
    case 'gaps': {
      const subject = about.of === 'topics' ? topicLink(context, about.id) : claimLink(context, about.id);
      return part(about.of, subject, messages.gaps.heading);
    }
    case 'reports': {
      const statement = briefing.statements.get(about.id);
      const path = about.id.replace('#', '/#s-');
      return part(
        'articles',
        { text: statement?.gist ?? about.id, path: `${paths.articles}${path}` },
        messages.paging.lists.reports,
      );
    }
  }
}

function sectionOf(context: ViewContext, id: string): Way['section'] {
  const of = namedAs(context, id);
  return of === 'places' ? undefined : of;
}

/** From the home page to the list. */
export function crumbsTo(context: ViewContext, { section, subject }: Way): Link[] {
  if (section === undefined) return [...breadcrumbs(context), subject];
  return section === 'map'
    ? [...breadcrumbs(context), { text: context.messages.pages.map, path: paths.map }, subject]
    : breadcrumbs(context, section, subject);
}
