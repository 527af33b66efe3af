import type { Messages } from '../i18n/catalogue.ts';
import { weekendOf } from '../render/charts/calendar.ts';
import type { Words } from './client/timeline/words.ts';
import { pluralTemplates } from './plural-templates.ts';

/** What the timeline's script says, out of the catalogue, with numbered gaps for what it fills in. */
export function timelineWords({ chart, filters, counts, statuses, bases }: Messages, language: string): Words {
  return {
    weekend: weekendOf(language),
    joined: chart.joined('%1', '%2'),
    counted: chart.counted('%1', '%2'),
    describe: chart.describe,
    describeCounts: chart.describeCounts,
    describeParts: chart.describeParts('%1', '%2'),
    undated: chart.undated('%1'),
    help: chart.help,
    enlarge: chart.enlarge,
    empty: chart.empty,
    shown: chart.shown('%1', '%2'),
    between: chart.between('%1', '%2', '%3'),
    frequent: filters.frequent,
    all: filters.all,
    names: { status: chart.status, kind: chart.kind, place: chart.place, articles: chart.reportedIn },
    statuses,
    bases,
    events: pluralTemplates(counts.events, language),
    articles: pluralTemplates(counts.articles, language),
  };
}
