import { join } from 'node:path';
import { putFile } from '../write-file.ts';
import { proposalsFile } from './file.ts';
import type { StoredProposals } from './schema.ts';
import { withShortTexts } from './span-texts.ts';

/** Puts an article's proposals into a briefing folder, whole or not at all, in the place of those that were there. */
export const writeProposals = (content: string, stored: StoredProposals): Promise<void> =>
  putFile(join(content, proposalsFile(stored.article)), proposalsText(stored));

/** The file: a field a line, and a proposal a line, so that a difference between two shows which proposals differ. */
export function proposalsText(stored: StoredProposals): string {
  const fields = Object.entries(stored).map(([name, value]) => `  ${JSON.stringify(name)}: ${fieldText(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value, withShortTexts);
  return `[\n${value.map((one) => `    ${JSON.stringify(one, withShortTexts)}`).join(',\n')}\n  ]`;
}
