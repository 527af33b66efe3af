import { isComma } from './base-phrases.ts';
import type { Cue } from './catalogue.ts';
import { contentEnd, stretch, stretchBefore } from './content.ts';
import { english } from './english.ts';
import type { Stretch } from './found.ts';
import type { Speaker } from './speaker.ts';
import type { Token } from './token.ts';
import { hasFiniteVerb } from './verb-groups.ts';

type Tokens = readonly Token[];

/** What stands before an aside, where the cue may be one; a quotation right before it, or a clause that a comma ends. */
export function contentBefore(
  tokens: Tokens,
  from: number,
  cue: Cue,
  speaker: Speaker,
): { stretch: Stretch; direct: boolean; quoted: boolean; end: number } | null {
  if (
    !cue.frames.has('aside') ||
    speaker.way === 'relative' ||
    speaker.way === 'participle' ||
    speaker.way === 'coordinated'
  )
    return null;
  const near = tokens[from - 1];
  const quoted =
    near?.pos === 'QUOTE' ? near : isComma(near) && tokens[from - 2]?.pos === 'QUOTE' ? tokens[from - 2] : undefined;
  if (quoted === undefined && !isComma(near)) return null;
  const before = stretchBefore(tokens, from);
  return before === null
    ? null
    : {
        stretch: before,
        direct: quoted !== undefined && before.start === quoted.start,
        quoted: quoted !== undefined,
        end: from,
      };
}

/** What goes on behind an aside: a further quotation, or the rest of the clause that it broke into. */
export function contentBehind(
  tokens: Tokens,
  from: number,
  before: { direct: boolean; end: number },
): readonly Stretch[] {
  let at = from;
  while (at < tokens.length && /^[,:–—]$/.test(tokens[at]?.text ?? '')) at++;
  if (before.direct && tokens[at]?.pos !== 'QUOTE') {
    const later = tokens.findIndex(
      (token, index) => index > at && token.pos === 'QUOTE' && token.words > 4 && tokens[index - 1]?.text === ',',
    );
    const between = tokens.slice(at, later);
    if (later > 0 && !between.some(({ lower }) => english.verbs.has(lower))) at = later;
  }
  const quoted = tokens[at]?.pos === 'QUOTE';
  const verbNext = /^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.lower.endsWith('ing') === false;
  const broken = !before.direct && isComma(tokens[from]) && (verbNext || !hasFiniteVerb(tokens, 0, before.end - 1));
  if (at >= tokens.length || (!quoted && !broken)) return [];
  const rest = stretch(tokens, at, contentEnd(tokens, at, 'that'));
  return rest === null ? [] : [rest];
}
