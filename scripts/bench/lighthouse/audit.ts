import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

export const lighthouseVersion = '13.5.0';
export const forms = ['mobile', 'desktop'] as const;
export type Form = (typeof forms)[number];

const score = z.object({ score: z.number().nullable() }).transform((category) => (category.score ?? 0) * 100);
const number = z.object({ numericValue: z.number() }).transform(({ numericValue }) => numericValue);
const schema = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z
    .object({ 'largest-contentful-paint': number, 'cumulative-layout-shift': number, 'total-byte-weight': number })
    .catchall(z.object({ id: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() })),
});

/** What Lighthouse says of one page. */
export interface Audit {
  /** Of 100: performance, accessibility, best practices, search engines. */
  readonly scores: readonly [number, number, number, number];
  /** Milliseconds, simulated on a slow phone or an ordinary desktop. */
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly bytes: number;
  /** Ids of audits that a page did not pass in full. */
  readonly short: readonly string[];
}

const run = promisify(execFile);

/** Runs Lighthouse, which npm fetches at its first use, over one address. `CHROME_PATH` names the browser. */
export async function audit(url: string, form: Form): Promise<Audit> {
  const options = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];
  const preset = form === 'desktop' ? ['--preset=desktop'] : [];
  const { stdout } = await run('npx', ['--yes', `lighthouse@${lighthouseVersion}`, url, ...options, ...preset], {
    maxBuffer: 1e8,
  });
  const { categories, audits } = schema.parse(JSON.parse(stdout));
  return {
    scores: [categories.performance, categories.accessibility, categories['best-practices'], categories.seo],
    largestPaint: audits['largest-contentful-paint'],
    layoutShift: audits['cumulative-layout-shift'],
    bytes: audits['total-byte-weight'],
    short: Object.values(audits).flatMap((one) =>
      typeof one === 'object' && one.scoreDisplayMode === 'binary' && one.score === 0 ? [one.id] : [],
    ),
  };
}
