import { buildBriefing } from '../../../src/briefing/build/build.ts';
import type { AnyEntryFacts } from '../../../src/briefing/digest/digest.ts';
import type { Briefing } from '../../../src/briefing/model.ts';
import { originsOf, type Origins } from '../../../src/briefing/origins/origins.ts';
import { article } from '../../../src/content/schemas/article.ts';
import { briefing as config } from '../../../src/content/schemas/briefing.ts';
import { outlet } from '../../../src/content/schemas/registries.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Articles by id, in short: each with its statements by id, whose other fields do not matter here. */
export function reports(articles: Readonly<Record<string, Fields>>, outlets = ['wire', 'courier', 'radio']): Briefing {
  const around = { body: { hash: '', blocks: [], named: '', malformed: [] }, lines: [] };
  const facts: AnyEntryFacts[] = [
    ...outlets.map((id): AnyEntryFacts => ({
      ...around,
      collection: 'outlets',
      id,
      file: `outlets/${id}.yaml`,
      data: outlet.parse({ name: id }),
    })),
    ...Object.entries(articles).map(([id, { statements, ...fields }]): AnyEntryFacts => ({
      ...around,
      collection: 'articles',
      id,
      file: `articles/${id}.md`,
      data: article.parse({
        title: id,
        published: '2020-03-02',
        language: 'en',
        document: { sha256: 'a'.repeat(64), paragraphs: 1 },
        ...fields,
        statements: Object.fromEntries(
          Object.entries(statements ?? {}).map(([name, given]: [string, Fields]) => [
            name,
            { by: 'outlet', p: 1, at: 'a', act: 'states', form: 'indirect', gist: 'G.', ...given },
          ]),
        ),
      }),
    })),
  ];
  return buildBriefing(config.parse({ title: 'T', description: 'D.', language: 'en' }), facts);
}

/** What all statements of a briefing rest on. */
export const originsIn = (briefing: Briefing): Origins => originsOf(briefing, [...briefing.statements.values()]);

/** Each origin as the keys of its statements; each join as "from > to: reason". */
export function inShort({ origins }: Origins): { readonly origins: string[]; readonly joins: string[] } {
  return {
    origins: origins.map(({ statements }) => statements.map(({ key }) => key).join(' ')),
    joins: origins.flatMap(({ joins }) =>
      joins.map(({ from, to, reason }) => {
        const detail =
          reason.kind === 'copy'
            ? ` ${reason.steps.map(({ article, by }) => `${by} ${article}`).join(', ')}`
            : reason.kind === 'relay' || reason.kind === 'cites'
              ? ` ${reason.party.id}`
              : reason.kind === 'agency'
                ? ` ${reason.outlet}`
                : reason.kind === 'occasion'
                  ? ` ${reason.event}`
                  : '';
        return `${from.key} > ${to.key}: ${reason.kind}${detail}`;
      }),
    ),
  };
}
