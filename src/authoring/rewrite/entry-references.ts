import { isDeepStrictEqual } from 'node:util';
import { digestEntry, type AnyEntryFacts } from '../../briefing/digest/digest.ts';
import { marksOf } from '../../briefing/integrity/marks.ts';
import { referencesOf } from '../../briefing/integrity/references.ts';
import { buildMatcher } from '../../briefing/mentions/matcher.ts';
import { Failure } from '../../content/failure.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { readEntries } from '../../content/read/source.ts';
import { renamed, type Renaming } from './naming.ts';
import { bodySplices, markSplices } from './mark-references.ts';
import { spliced, type Splice } from './splice.ts';
import { idSplice, placedYaml, type PlacedYaml } from './yaml-references.ts';

const nobody = buildMatcher<ActorId>([], 'en');

/** What the entries of a file name, as far as it can be read. */
export async function factsOf(file: string, text: string): Promise<readonly AnyEntryFacts[]> {
  const { entries, problems } = await readEntries(
    { list: () => Promise.resolve([file]), read: () => Promise.resolve(text) },
    file,
  );
  const [problem] = problems;
  if (problem !== undefined)
    throw new Failure(
      `${file} cannot be read, so that what it names cannot be changed: ${problem.reason} Correct it first; "readout check" lists all.`,
    );
  return entries.map((entry) => digestEntry(entry, nobody, 'en'));
}

/**
 * A file of a briefing with every reference and citation of a renamed entry or statement changed, and with it the key
 * of the entry itself where it stands in the file. All else stays to the letter.
 */
export async function withRenaming(file: string, text: string, renaming: Renaming): Promise<string> {
  const before = await factsOf(file, text);
  const name = (cited: string): string => renamed(cited, renaming);
  const { yaml, yamlStart, bodyStart } = partsOf(text, file);
  const placed = placedYaml(yaml);
  const splices: Splice[] = [];
  for (const facts of before) {
    for (const reference of referencesOf(facts)) {
      if (name(reference.to) === reference.to) continue;
      const scalar = placed.scalarOf(reference);
      const splice = scalar === null ? null : idSplice(scalar, name(reference.to));
      if (splice === null) throw unwritable(file, reference.field.join('.'));
      splices.push(splice);
    }
    for (const { field } of facts.lines) {
      const [start = 0, end = 0] = placed.scalarOf({ field })?.range ?? [];
      splices.push(...markSplices(yaml.slice(start, end), name).map((one) => moved(one, start)));
    }
    const own = ownKey(file, facts, renaming, placed);
    if (own !== null) splices.push(own);
  }
  const after = spliced(text, [
    ...splices.map((one) => moved(one, yamlStart)),
    ...bodySplices(text.slice(bodyStart), name).map((one) => moved(one, bodyStart)),
  ]);
  const wanted = before.map((facts) => namesIn(facts).map(name));
  if (!isDeepStrictEqual((await factsOf(file, after)).map(namesIn), wanted)) throw unwritable(file, renaming.from);
  return after;
}

const moved = ({ start, end, text }: Splice, by: number): Splice => ({ start: start + by, end: end + by, text });

/** Everything that an entry names, in order. */
const namesIn = (facts: AnyEntryFacts): string[] => [
  ...referencesOf(facts).map(({ to }) => to),
  ...marksOf(facts).flatMap(({ mark }) =>
    mark.citations.map((one) => (one.kind === 'event' ? one.event : `${one.article}#${one.anchor}`)),
  ),
];

/** The key of a statement, or of an entry of a registry, where it is what is renamed. */
function ownKey(file: string, { id }: AnyEntryFacts, { from, to }: Renaming, placed: PlacedYaml): Splice | null {
  const [entry, statement] = from.split('#');
  if (id !== entry || (statement === undefined && layoutOf(file)?.shape !== 'keys')) return null;
  const key =
    statement === undefined ? placed.keyOf(id) : placed.scalarOf({ field: ['statements', statement], inKey: true });
  const splice = key === null ? null : idSplice(key, to.slice(to.indexOf('#') + 1));
  if (splice === null) throw unwritable(file, from);
  return splice;
}

/** Where a Markdown file's YAML and body begin; a YAML file is YAML alone. */
function partsOf(text: string, file: string): { yaml: string; yamlStart: number; bodyStart: number } {
  if (!file.endsWith('.md')) return { yaml: text, yamlStart: 0, bodyStart: text.length };
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu.exec(text);
  const [whole = '', open = '', yaml = ''] = found ?? [];
  return { yaml, yamlStart: open.length, bodyStart: whole.length };
}

const unwritable = (file: string, what: string): Failure =>
  new Failure(
    `${file} is written so that "${what}" cannot be changed in it. Write each field on a line of its own, as "name: value".`,
  );
