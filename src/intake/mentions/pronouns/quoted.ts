import type { Token } from '../../../briefing/mentions/tokens.ts';

/** Which tokens stand between quotation marks; a mark left open encloses the rest of the paragraph. */
export function quotedTokens(tokens: readonly Token[], text: string): readonly boolean[] {
  let open = false;
  return tokens.map(({ cased, start }) => {
    const before = open;
    if (cased === '"') {
      const mark = text[start];
      if (mark === '“' || mark === '„') open = true;
      else if (mark === '”') open = false;
      else open = !open;
    } else if (cased === '«') open = true;
    else if (cased === '»') open = false;
    return before && open;
  });
}
