import { expect, onTestFinished, test } from 'vitest';
import { noRegistries } from '../../../src/authoring/ingest/briefing-context.ts';
import { startExtractor, type Extractor } from '../../../src/authoring/ingest/extract/extractor.ts';
import { defaultLimits, type Input } from '../../../src/intake/input.ts';

const context = { ...noRegistries, given: {}, today: '2021-03-09', limits: defaultLimits };
const input = (text: string): Input => ({ bytes: new TextEncoder().encode(text), name: 'report.txt' });
const report = input(
  'Berth is free\n\nThe berth is free again, the harbour office said. Ships may use it from Friday on.\n',
);

function extractor(time = 60_000): Extractor {
  const started = startExtractor({ context, jobs: 1, time });
  onTestFinished(() => started.close());
  return started;
}

test('a document that takes too long is given up, and the next is read', { timeout: 60_000 }, async () => {
  const hasty = extractor(1);
  await expect(hasty.extract(report)).rejects.toThrow(/not read within 0\.001 s.*--timeout/);
  await expect(hasty.extract(report)).rejects.toThrow(/not read within/);
});

test('what cannot be read is said with its reason, and the next is read', { timeout: 60_000 }, async () => {
  const patient = extractor();
  const results = await Promise.allSettled([
    patient.extract(input('')),
    patient.extract(report),
    patient.extract(report),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(results[0]).toMatchObject({ reason: { message: expect.stringMatching(/It is empty/) } });
});

test('a thread is told the language of a text that its own words leave open', { timeout: 60_000 }, async () => {
  const [draft] = await extractor().extract(
    input(
      'De ligplaats is vrij\n\nDe ligplaats is weer vrij, zei het havenkantoor. Schepen mogen haar vanaf vrijdag gebruiken.\n',
    ),
  );
  expect(draft?.metadata.language?.value).toBe('nl');
});
