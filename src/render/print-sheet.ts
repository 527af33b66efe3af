import type { ViewContext } from '../views/context.ts';
import { absoluteUrl } from './exports/absolute-url.ts';

/**
 * The margins of printed pages: what a stylesheet shared by all briefings cannot say. The site's address is there for
 * the paths that paper has in place of links.
 */
export function printSheet({ briefing, messages, current, formatDate }: ViewContext): string {
  const { title, handling, paper } = briefing.config;
  const edition = current && messages.edition.of(formatDate(current.edition.date, 'long'));
  const lines = [
    `@page { size: ${paper};`,
    `@top-left { content: ${cssString(title)}; ${font} }`,
    ...(handling === undefined ? [] : [`@top-right { content: ${cssString(handling)}; ${font} font-weight: 700; }`]),
    ...(edition === undefined ? [] : [`@bottom-left { content: ${cssString(edition)}; ${font} }`]),
    `@bottom-center { content: ${cssString(isolated(absoluteUrl(briefing.config, '')))}; ${font} }`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const font = "font: 400 7.5pt 'Source Sans 3 Variable', sans-serif; color: #444;";

/** From left to right, whatever the page is. */
const isolated = (address: string): string => `\u2066${address}\u2069`;

/** A CSS string: everything that could end it is written as an escape. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}
