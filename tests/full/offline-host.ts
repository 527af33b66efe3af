import { cp } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { serveSite } from '../../src/publish/serve.ts';
import { anySite } from '../browser/reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A host of a copy of a site, by default the example, that can go away and come back. */
export async function host(from = anySite()[0]?.dir ?? '', base = '/') {
  const dir = await temporaryFolder();
  await cp(from, dir, { recursive: true });
  let server = await serveSite({ dir, base, port: 0 });
  const { url } = server;
  const down = (): Promise<void> => server.stop();
  const up = async (): Promise<void> => {
    server = await serveSite({ dir, base, port: Number(new URL(url).port) });
  };
  onTestFinished(down);
  return { dir, url, down, up };
}
