import type { Messages } from '../../i18n/catalogue.ts';

/** What a chart needs of the catalogue: a script has no more of it. */
export interface ChartMessages {
  readonly chart: Pick<
    Messages['chart'],
    'joined' | 'counted' | 'describe' | 'describeCounts' | 'describeParts' | 'undated'
  >;
  readonly counts: Pick<Messages['counts'], 'plain' | 'events'>;
  readonly statuses: Messages['statuses'];
}
