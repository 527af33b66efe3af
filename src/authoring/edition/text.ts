import { yamlText } from '../edit/yaml-text.ts';
import { citedLine, type Line } from './line.ts';
import type { Drafted, EditionPlan } from './plan.ts';
import type { Ranked } from './rank.ts';

/**
 * The file of a drafted edition. Beside every line stands how it was ranked, as a comment, which no page shows. Without
 * its draft mark it passes `check`: every line is cited, and nothing in it is a judgment.
 */
export function editionText(plan: EditionPlan): string {
  const { language } = plan;
  const cited = (one: Ranked<Line>): string => JSON.stringify(citedLine(one.item, language));
  return [
    '---',
    '# Drafted by "readout edition": what the articles of the window have, ranked, and nothing of the desk’s own.',
    '# It is in no build until you take out the next line. Comments say why a line stands where it does: docs/editions.md.',
    'review: draft',
    `date: ${JSON.stringify(plan.to)}`,
    `window: ${JSON.stringify(`${plan.from}/${plan.to}`)}`,
    `title: ${JSON.stringify(plan.title)}`,
    '# Candidates for the bottom line, from statements as they were entered: make sentences of your own of them.',
    'bluf:',
    ...plan.bluf.flatMap((one) => [`  # ${one.reason}`, `  - ${cited(one)}`]),
    ...judgmentLines(plan, cited),
    ...countedLines('sides', 'Who speaks most in the window: columns of "What each side says".', plan.sides),
    ...countedLines('topics', 'What is spoken of most: its rows.', plan.topics),
    ...(plan.gaps.length === 0 ? [] : ['gaps:', ...plan.gaps.flatMap((gap) => gapLines(gap, cited))]),
    '---',
    ...plan.sections.flatMap((section) => sectionLines(section, language)),
    '',
  ].join('\n');
}

function judgmentLines({ judgments }: EditionPlan, cited: (one: Ranked<Line>) => string): string[] {
  if (judgments.length === 0) return [];
  return [
    '# A judgment is yours: none is drafted. It may rest on these; say how likely, and apart from that how sure.',
    '# keyJudgments:',
    ...judgments.flatMap((one) => [`  # ${one.reason}`, `  # - text: ${cited(one)}`]),
  ];
}

function countedLines(
  field: string,
  comment: string,
  counts: readonly { readonly id: string; readonly count: number }[],
): string[] {
  if (counts.length === 0) return [];
  const said = counts.map(({ id, count }) => `${id} ${count}`).join(', ');
  return [`# ${comment} Statements: ${said}.`, `${field}: ${yamlText(counts.map(({ id }) => id))}`];
}

function gapLines({ heading, lines, more }: Drafted, cited: (one: Ranked<Line>) => string): string[] {
  return [
    `  # ${heading}${more > 0 ? `; ${moreOf(more)}` : ''}`,
    ...lines.flatMap((one) => [`  # ${one.reason}`, `  - ${cited(one)}`]),
  ];
}

function sectionLines({ heading, lines, more }: Drafted, language: string): string[] {
  return [
    `## ${heading}`,
    '',
    ...lines.map((one) => `- ${citedLine(one.item, language)} <!-- ${one.reason} -->`),
    '',
    ...(more > 0 ? [`<!-- ${moreOf(more)} -->`, ''] : []),
  ];
}

const moreOf = (more: number): string => `${more} more are not drafted: --most drafts more of each kind`;
