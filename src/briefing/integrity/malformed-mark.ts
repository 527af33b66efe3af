import { error, type Rule } from './rule.ts';

/** Rule 1: what looks like a citation or a block id can be read as one. */
export const malformedMark: Rule = function* ({ facts }) {
  for (const entry of facts) {
    for (const { raw, line, reason } of entry.body.malformed)
      yield error({ rule: 'malformed-mark', file: entry.file, line, value: raw, reason, remedy: remedyFor(raw) });
    for (const line of entry.lines)
      for (const { raw, reason } of line.malformed)
        yield error({
          rule: 'malformed-mark',
          file: entry.file,
          field: line.field,
          value: raw,
          reason,
          remedy: remedyFor(raw),
        });
  }
};

function remedyFor(raw: string): string {
  if (raw.startsWith('[!')) return 'Write that line so, or take its brackets out.';
  return raw.startsWith('<')
    ? 'Write Markdown instead, or put it in backquotes.'
    : 'Write a citation as [@article#statement], [@article#block] or [@event], outside links, and a block id as {#id} at the end of its block.';
}
