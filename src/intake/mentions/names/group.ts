import type { NameProposal } from '../../proposals.ts';
import { isCountry } from '../english/adjectives.ts';
import { bySpan, spanOf } from '../../span.ts';
import { isCapital } from '../reading.ts';
import type { FoundName } from './found.ts';

const base = { known: 0.6, unknown: 0.35 };

/**
 * Found names as proposals: all forms of one name together, the fullest first; a last name alone belongs to the full name that
 * ends in it, where only one does. Single words stand only behind a title or "city of". The likeliest and most frequent come first.
 */
export function proposalsOf(found: readonly FoundName[], body: readonly string[]): readonly NameProposal[] {
  const full = new Map<string, FoundName[]>();
  const single: FoundName[] = [];
  for (const name of found) {
    if (name.words.filter((word) => isCapital(word)).length === 1) single.push(name);
    else push(full, keyOf(name), name);
  }
  const byLast = new Map<string, Set<string>>();
  for (const [key, names] of full) {
    const last = names[0]?.words.at(-1)?.key ?? '';
    const { kind } = kindOf(names);
    if (kind === 'person' || kind === 'unknown') byLast.set(last, (byLast.get(last) ?? new Set()).add(key));
  }
  for (const name of single) {
    if (isCountry(name.words)) continue;
    const [key, ...others] = byLast.get(name.words.at(-1)?.key ?? '') ?? [];
    if (key !== undefined && others.length === 0) push(full, key, name);
    else if (key === undefined && (name.cue === 'title' || name.cue === 'place of')) push(full, keyOf(name), name);
  }
  return [...full.values()]
    .filter((names) => !isDoubtful(names))
    .map((names) => proposalOf(names, body))
    .sort((one, other) => other.confidence - one.confidence || other.spans.length - one.spans.length);
}

/** A first word that only ever opens a sentence may be any word. */
const isDoubtful = (names: readonly FoundName[]): boolean =>
  names.every(({ initial, cue }) => initial && (cue === null || cue === 'speech'));

function proposalOf(names: readonly FoundName[], body: readonly string[]): NameProposal {
  const { kind, cue } = kindOf(names);
  const fullest = Math.max(...names.slice(0, 100).map(({ words }) => words.length));
  const spans = names
    .map((name) => ({ name, span: spanOf(body, name.paragraph, name.start, name.end) }))
    .sort(
      (one, other) =>
        Number(other.name.words.length === fullest) - Number(one.name.words.length === fullest) ||
        bySpan(one.span, other.span),
    )
    .map(({ span }) => span);
  const often = Math.min(0.2, 0.1 * (names.length - 1));
  const doubtful = names.every(({ initial }) => initial) ? 0.15 : 0;
  const confidence = Math.round(((cue === null ? base.unknown : base.known) + often - doubtful) * 100) / 100;
  return { name: spans[0]?.text ?? '', kind, spans, rule: cue ?? 'capitals', confidence };
}

/** The kind that most of its occurrences tell. */
function kindOf(names: readonly FoundName[]): Pick<FoundName, 'kind' | 'cue'> {
  const counts = new Map<string, { count: number; name: FoundName }>();
  for (const name of names) {
    if (name.cue === null) continue;
    const known = counts.get(name.kind);
    if (known === undefined) counts.set(name.kind, { count: 1, name });
    else known.count += 1;
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.name ?? { kind: 'unknown', cue: null };
}

const keyOf = ({ words }: FoundName): string => words.map(({ key }) => key).join(' ');

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
