import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Chromium that is about to be started, and how. */
export interface Startable {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
  /** Takes away what was unpacked. */
  remove?(): Promise<void>;
}

/**
 * The Chromium of the package `@sparticuz/chromium` (Linux on x64), unpacked into a temporary folder together with the
 * shared libraries and the font it brings for machines that have none.
 */
export async function packagedChromium(): Promise<Startable> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-chromium-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    // The package unpacks into the temporary folder of the process, and takes what it finds there for its own.
    const temporary = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    try {
      const { inflate } = await import('@sparticuz/chromium');
      const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
      await Promise.all(
        ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) =>
          inflate(join(packed, name)),
        ),
      );
    } finally {
      if (temporary === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = temporary;
    }
    await writeFile(join(folder, 'fonts/fonts.conf'), fontSettings(join(folder, 'fonts'), folder));
    const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    const env = { ...environment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf') };
    return { executablePath: join(folder, 'chromium'), env, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The fonts of the machine first, then the packaged one. */
const fontSettings = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${join(cache, 'font-cache')}</cachedir>
</fontconfig>
`;
