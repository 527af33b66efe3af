import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { audit, forms, lighthouseVersion, type Form } from './bench/lighthouse/audit.ts';
import { auditsTable, type AuditedPage } from './bench/lighthouse/audits-table.ts';
import { host } from './bench/lighthouse/host.ts';
import { pageKinds } from './bench/lighthouse/page-kinds.ts';
import { alignedTable, markdownTable } from './bench/table.ts';

interface Options {
  readonly site: string;
  readonly form?: Form;
  readonly markdown?: true;
}

/** What every page is to reach in every category. */
const wanted = 95;

const program = new Command('bench-lighthouse')
  .description(`Runs Lighthouse ${lighthouseVersion} on one page of every kind of a built site, the largest.`)
  .option('--site <dir>', 'the built site; its base is "/"', 'dist')
  .addOption(new Option('--form <form>', 'mobile or desktop alone').choices(forms))
  .option('--markdown', 'print a Markdown table')
  .action(async ({ site, form, markdown }: Options) => {
    const dir = resolve(site);
    if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. Build the site first, or name it with --site.`);
    process.env['CHROME_PATH'] ??= '/usr/bin/chromium';
    const served = await host(dir);
    const pages: AuditedPage[] = [];
    try {
      for (const { kind, path } of await pageKinds(dir)) {
        for (const one of form === undefined ? forms : [form]) {
          const found = await audit(`${served.origin}${path}`, one);
          pages.push({ kind, form: one, audit: found });
          const short = found.short.length === 0 ? '' : `, not passed: ${found.short.join(', ')}`;
          process.stderr.write(`${path === '' ? '(home)' : path}, ${one}${short}\n`);
        }
      }
    } finally {
      await served.close();
    }
    process.stdout.write((markdown === true ? markdownTable : alignedTable)(auditsTable(pages)));
    if (pages.some((page) => page.audit.scores.some((score) => score < wanted))) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
