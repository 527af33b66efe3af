import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsAt, type Documents } from '../../src/content/documents.ts';
import { fieldName } from '../../src/content/read/field.ts';
import { loadBriefing } from '../../src/publish/load.ts';

const broken = join(import.meta.dirname, '../fixtures/broken');
const fixtures = readdirSync(broken).sort();
let documents: Documents;
beforeAll(async () => {
  documents = await documentsAt(join(import.meta.dirname, '../fixtures/ferry-documents'));
});

const report = async (fixture: string): Promise<string> => {
  const { problems } = await loadBriefing(join(broken, fixture), { documents, coverage: true });
  return problems
    .map(({ level, rule, file, line, field, value, reason, remedy }) =>
      [
        `${level} ${rule}`,
        `  at     ${file}${line === undefined ? '' : `:${line}`}`,
        ...(field.length === 0 ? [] : [`  field  ${fieldName(field)}`]),
        ...(value === undefined ? [] : [`  value  ${value}`]),
        `  reason ${reason}`,
        `  remedy ${remedy}`,
      ].join('\n'),
    )
    .map((text) => `${text}\n`)
    .join('\n');
};

describe('a briefing that breaks a rule', () => {
  it.each(fixtures.filter((name) => name !== 'sound'))(
    'is told so in the words of its golden file: %s',
    async (fixture) => {
      const text = await report(fixture);
      expect(text).not.toBe('');
      await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `../golden/integrity/${fixture}.txt`));
    },
  );
});

describe('the briefings that come with the project', () => {
  const root = join(import.meta.dirname, '../..');

  it('hold: the example', async () => {
    const { problems, quotes } = await loadBriefing(join(root, 'content'));
    expect(problems).toEqual([]);
    expect(quotes.all).toBeGreaterThan(0);
  });

  it('hold: the Arabic one, with every quotation verified and no paragraph left out', async () => {
    const arabic = join(root, 'tests/fixtures/arabic');
    const { problems, quotes } = await loadBriefing(join(arabic, 'content'), {
      documents: await documentsAt(join(arabic, 'documents')),
      coverage: true,
    });
    expect(problems).toEqual([]);
    expect(quotes.verified).toBe(quotes.all);
    expect(quotes.all).toBeGreaterThan(0);
  });
});

describe('a briefing that breaks none', () => {
  it('has no problems, and every quotation is verified', async () => {
    const { problems, quotes } = await loadBriefing(join(broken, 'sound'), { documents, coverage: true });
    expect(problems).toEqual([]);
    expect(quotes).toEqual({ all: 2, verified: 2 });
  });

  it('says how many quotations were not verified where the documents are not at hand', async () => {
    const { quotes } = await loadBriefing(join(broken, 'sound'));
    expect(quotes).toEqual({ all: 2, verified: 0 });
  });
});
