import type { BriefingData } from '../content/schemas/briefing.ts';

/** The margins of printed pages: what a stylesheet shared by all briefings cannot say. */
export function printSheet({ title, handling, paper }: BriefingData, edition: string | undefined): string {
  const lines = [
    `@page { size: ${paper};`,
    `@top-left { content: ${cssString(title)}; ${font} }`,
    ...(handling === undefined ? [] : [`@top-right { content: ${cssString(handling)}; ${font} font-weight: 700; }`]),
    ...(edition === undefined ? [] : [`@bottom-left { content: ${cssString(edition)}; ${font} }`]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const font = "font: 400 7.5pt 'Source Sans 3 Variable', sans-serif; color: #444;";

/** A CSS string: everything that could end it is written as an escape. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}
