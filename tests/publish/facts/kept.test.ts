import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/briefing/model.ts';
import { keptFacts, loadKept } from '../../../src/publish/facts/load-kept.ts';
import { snapshotIn } from '../../../src/publish/facts/read-kept.ts';
import { seenSince } from '../../../src/publish/facts/seen-since.ts';
import { loadBriefing, type Loaded } from '../../../src/publish/load.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';
import { deskOf, type Desk } from './desk.ts';
import { editAtRandom } from './random-edit.ts';
import { seededRandom } from '../../../scripts/bench/briefing/random.ts';

const small = await filesIn(join(import.meta.dirname, '../../fixtures/small'));

const unchangedSince = async (...given: Parameters<typeof seenSince>): Promise<boolean> =>
  (await seenSince(...given))?.changed.length === 0;

/** What a load says, without what is made from it. */
const told = ({ config, facts, problems, quotes, drafts }: Loaded) => ({ config, facts, problems, quotes, drafts });

/** A briefing with all its indexes, but for what is counted only when it is asked for. */
const listsIn = ({ index: { coverage: _, ...lists }, ...briefing }: Briefing) => ({ ...briefing, lists });

/** What pages can show of a load but the words of bodies: all but their digests and the numbers of lines. */
const shown = ({ config, facts, problems, quotes }: Loaded): string =>
  JSON.stringify([config, facts, problems, quotes], (key, value: unknown) =>
    ['line', 'hash', 'named'].includes(key) ? undefined : value,
  );

function begin(desk: Desk): void {
  for (const file of [...desk.files.keys()]) desk.remove(file);
  for (const [file, text] of Object.entries(small)) desk.write(file, text);
}

const bodiesOf = ({ facts }: Loaded) =>
  new Map(facts.map(({ file, id, body }) => [`${file} ${id}`, `${body.hash} ${body.named}`]));

test.each([1, 2])(
  'after hundreds of edits at random, what is kept is what would be read afresh (%i)',
  { timeout: 60_000 },
  async (seed) => {
    const next = seededRandom(seed).unit;
    const state = await temporaryFolder();
    const desk = deskOf(small);
    const options = { folder: desk, drafts: true };
    const process = seed % 2 === 0 ? keptFacts('', state, options) : undefined;
    let published: { readonly id: string; readonly loaded: Loaded } | undefined;
    const done: string[] = [];
    let lost = false;
    for (let step = 0; step < 80; step += 1) {
      // What editors break piles up, so that now and then they begin again.
      if (step % 25 === 24) begin(desk);
      done.push(editAtRandom(desk, next));
      const about = done.slice(-5).join('; ');
      const fresh = await loadBriefing('', options);
      const since = published?.id;
      const unchanged = since !== undefined && (await unchangedSince('', state, since, options));
      // Half of the runs are of one process, as a development server is.
      const kept = await (process?.look(since) ?? loadKept('', state, { ...options, since }));
      expect(told(kept), about).toEqual(told(fresh));
      expect(kept.snapshot && listsIn(kept.snapshot.briefing()), about).toEqual(
        fresh.briefing && listsIn(fresh.briefing),
      );

      const before = published?.loaded;
      const same = before !== undefined && shown(before) === shown(fresh);
      const bodies = [...bodiesOf(fresh)].filter(([entry, hash]) => before && bodiesOf(before).get(entry) !== hash);
      const kind = same && bodies.length === 0 ? 'nothing' : same && !lost ? 'bodies' : 'model';
      const files = bodies.map(([entry]) => entry.split(' ')[0]).toSorted();
      expect(kept.changes, about).toEqual({ kind, bodies: kind === 'bodies' ? files : [] });
      if (unchanged) expect(kind, about).toBe('nothing');
      expect(await unchangedSince('', state, kept.id, options), about).toBe(true);
      if (kept.config !== undefined) expect((await snapshotIn(state, kept.id)).facts, about).toEqual(fresh.facts);

      // A build may fail after loading, before or after it has noted what its site was made from.
      const fate = next();
      if (fate < 0.7) await kept.commit();
      if (fate < 0.6) published = { id: kept.id, loaded: fresh };
      lost = fate < 0.6 ? false : fate < 0.7 ? kept.id !== published?.id : lost;
    }
  },
);
