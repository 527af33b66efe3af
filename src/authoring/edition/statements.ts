import type { Statement } from '../../briefing/statement.ts';
import { speakerNames } from '../../views/parts/speaker-names.ts';
import { line, type Line } from './line.ts';
import type { Material } from './material.ts';

/** New statements: who, what they do, and the gist. */
export const statementLines = (material: Material): Line[] =>
  material.statements.flatMap((statement) => statementLine(material, statement));

function statementLine(material: Material, statement: Statement): Line[] {
  const { acts } = material.context.messages;
  const { act, gist } = statement;
  const text = material.context.messages.drafting.said(speakerNames(material.context, statement), acts[act], gist);
  const reports = material.briefing.index.sameUtterance.get(statement.utterance) ?? [];
  return line(text, [statement, ...reports], {
    origins: originsBehind(material, statement),
    day: statement.when.date.latest,
    links: linksOf(statement).size,
  });
}

/** Of the positions that it takes and the events that it reports those with most origins; at least its own. */
function originsBehind(material: Material, statement: Statement): number {
  return Math.max(
    1,
    ...statement.positions.map(({ claim }) => material.originsOfPosition(statement, claim)),
    ...statement.reports.map(({ event }) => material.originsOfEvent(event)),
  );
}

/** Topics, claims, events and actors that a statement touches. */
export function linksOf(statement: Statement): Set<string> {
  const { topics, about, positions, reports, occasion, speakers, citing } = statement;
  return new Set<string>([
    ...topics,
    ...about,
    ...positions.map(({ claim }) => claim),
    ...reports.map(({ event }) => event),
    ...(occasion === undefined ? [] : [occasion]),
    ...speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.id] : [])),
    ...citing.map(({ id }) => id),
  ]);
}
