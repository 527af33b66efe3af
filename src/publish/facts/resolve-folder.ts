import type { Problem } from '../../content/problem.ts';
import type { Folder } from '../../content/read/folder.ts';
import type { BuildArticles } from '../../briefing/build/articles.ts';
import { buildBriefing } from '../../briefing/build/build.ts';
import type { Briefing } from '../../briefing/model.ts';
import { once } from '../../briefing/once.ts';
import { isDraft, withoutDrafts, type WithheldEntry } from '../../briefing/drafts.ts';
import { checkIntegrity } from '../../briefing/integrity/check.ts';
import type { Loaded } from '../load.ts';
import { placeProblems } from '../place-problems.ts';
import type { Checked, KnownFiles } from './known-files.ts';
import { modelDigest } from './model-digest.ts';
import { quotesOf } from './quotes.ts';
import type { FolderRead } from './read-folder.ts';

/** All that a load says but the briefing itself, which is built only where somebody asks for it. */
export interface Resolved {
  readonly loaded: Omit<Loaded, 'briefing'>;
  /** Absent where there is no usable `briefing.yaml`. */
  readonly briefing?: () => Briefing;
  readonly known: KnownFiles;
}

/** Resolves what was read of a folder, and asks the rules, unless they were asked about the same model before. */
export async function resolveFolder(
  folder: Folder,
  { config, problems: configProblems, known }: FolderRead,
  drafts: boolean,
  articlesOf?: BuildArticles,
): Promise<Resolved> {
  const reads = [...known.files.values()].map(({ read }) => read);
  const all = reads.flatMap(({ facts }) => facts);
  const kept = drafts ? { facts: all, withheld: new Map<string, WithheldEntry>() } : withoutDrafts(all);
  const found = {
    facts: kept.facts,
    drafts: all.flatMap((entry) => (isDraft(entry) ? [entry.id] : [])),
    quotes: quotesOf(reads, drafts),
  };
  const problems = [...configProblems, ...reads.flatMap((read) => read.problems)];
  if (config === undefined) return { loaded: { ...found, problems: await placeProblems(problems, folder) }, known };

  const briefing = once(() => buildBriefing(config, kept.facts, articlesOf));
  const model = modelDigest(config, known.files, drafts);
  const unread = reads.flatMap((read) => read.unread);
  const check = (): readonly Problem[] => checkIntegrity({ briefing: briefing(), unread, ...kept });
  const checked = recalled(known, model) ?? remember(model, check(), known);
  const loaded = { ...found, config, problems: await placeProblems([...problems, ...checked.problems], folder) };
  return { loaded, briefing, known: { ...known, checked } };
}

/** What the rules said before, where they would say the same again, on the same lines. */
function recalled({ checked, files }: KnownFiles, model: string): Checked | undefined {
  if (checked?.model !== model) return undefined;
  return checked.files.every(([file, text]) => files.get(file)?.text === text) ? checked : undefined;
}

function remember(model: string, problems: readonly Problem[], { files }: KnownFiles): Checked {
  const concerned = new Set(problems.map(({ file }) => file));
  return { model, problems, files: [...concerned].map((file) => [file, files.get(file)?.text ?? '']) };
}
