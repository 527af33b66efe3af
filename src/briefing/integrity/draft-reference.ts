import type { Withheld } from '../drafts.ts';

/** What is wrong with naming something that waits for an editor; null where it does not. `name` may be a statement's key. */
export function draftReference(
  name: string,
  withheld: Withheld,
): { readonly rule: string; readonly reason: string; readonly remedy: string } | null {
  const [id = name] = name.split('#');
  const found = withheld.get(id);
  if (found === undefined) return null;
  const { draft } = found;
  return {
    rule: 'draft-reference',
    reason:
      draft === id
        ? `The article "${id}" is a draft, and what is published cannot rest on it.`
        : `The event "${id}" is reported by the draft "${draft}" alone, and what is published cannot rest on it.`,
    remedy: `Accept the draft with "readout review ${draft}", take this reference out, or use --drafts to look at drafts too.`,
  };
}
