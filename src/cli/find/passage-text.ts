import type { Range } from '../../briefing/find/finder.ts';
import type { Term } from '../../briefing/find/query.ts';
import type { Output } from '../output.ts';
import { shownText } from '../review/shown-text.ts';
import { shownPath } from '../shown-path.ts';
import { excerptOf } from './excerpt.ts';
import type { Passage } from './passage.ts';

/** A passage as lines: where it stands, its words with those looked for marked, and what rests on it. */
export function passageText(passage: Passage, cwd: string, output: Output): string {
  const { file, line, article, part, paragraphs, text, matches, statements } = passage;
  const place = output.style('bold', `${shownPath(cwd, file)}:${line}`);
  const numbers = paragraphs.length === 0 ? null : `¶ ${paragraphs.join(', ')}`;
  const whose = part === null && article !== null ? `document of ${article}` : part;
  const details = [numbers, whose].filter((detail) => detail !== null).join(', ');
  const words = excerptOf(text, matches).map((range) =>
    range === null ? ' … ' : marked(text.slice(range.start, range.end), range, matches, output),
  );
  const rests = statements.map(({ key, gist }) => `  ${output.style('cyan', key)} ${shownText(gist)}\n`);
  return [
    `${place}${details === '' ? '' : `  ${output.style('dim', details)}`}\n`,
    `  ${words.join('').trim()}\n`,
    ...(part === null && article !== null && rests.length === 0
      ? [`  ${output.style('dim', 'No statement rests on it.')}\n`]
      : rests),
  ].join('');
}

function marked(text: string, { start }: Range, matches: readonly Range[], output: Output): string {
  let shown = '';
  let from = 0;
  for (const match of matches) {
    const [begin, end] = [match.start - start, match.end - start];
    if (begin < from || end > text.length) continue;
    shown += shownText(text.slice(from, begin)) + output.style('yellow', shownText(text.slice(begin, end)));
    from = end;
  }
  return shown + shownText(text.slice(from));
}

/** What a name was read as, a line a term; nothing where each was looked for as typed. */
export const readAsText = (terms: readonly Term[]): string =>
  terms
    .filter(({ names }) => names.length > 0)
    .map(({ asked, names, readings }) => {
      const whose = names.map(({ id, name }) => `${name} (${id})`).join(' and ');
      const forms = readings.map(({ text }) => `"${text}"`).join(', ');
      return `"${asked}" is read as a name of ${whose}: ${forms}. --exact looks for the word alone.\n`;
    })
    .join('');
