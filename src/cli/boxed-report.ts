import type { Boxed } from '../publish/pdf/kept.ts';
import { counted } from './problem-report.ts';

const most = 5;

/** Says which PDFs have boxes in them instead of characters, for which characters, and what to do. */
export function boxedReport(boxed: readonly Boxed[]): string {
  const lines = boxed.slice(0, most).map(({ path, missing }) => {
    const shown = missing.slice(0, 8).map((one) => `${one} (${codeOf(one)})`);
    const more = missing.length > shown.length ? `, and ${missing.length - shown.length} more` : '';
    return `  ${path}: ${shown.join(', ')}${more}`;
  });
  return [
    `${counted(boxed.length, 'PDF')} with characters that no font here has: a box □ stands for each.`,
    ...lines,
    ...(boxed.length > most ? [`  and ${boxed.length - most} more`] : []),
    'The pages show them. For paper, write the words in a script that is set here: Latin, Greek, Cyrillic, Arabic, Hebrew.',
  ].join('\n');
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
