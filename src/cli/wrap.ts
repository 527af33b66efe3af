import { styled, type Word } from './inline-text.ts';
import type { Output } from './output.ts';
import { textWidth } from '../render/columns.ts';

/** Lines of at most `width` columns, as far as no word is longer. Words that no space parts stay together. */
export function wrap(words: readonly Word[], width: number, output: Output): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const chunk of chunksOf(words)) {
    const [first] = chunk;
    const wide = chunk.reduce((sum, word) => sum + textWidth(word.text), 0);
    const text = chunk.map((word) => styled(word, output)).join('');
    const gap = line === '' ? 0 : 1;
    if (line !== '' && (first?.broken === true || used + gap + wide > width)) {
      lines.push(line);
      [line, used] = [text, wide];
    } else {
      [line, used] = [line + ' '.repeat(gap) + text, used + gap + wide];
    }
  }
  return line === '' ? lines : [...lines, line];
}

function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last === undefined || word.spaced || word.broken) chunks.push([word]);
    else last.push(word);
  }
  return chunks;
}
