import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const weights = {
  newsreader: ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold'],
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'noto-naskh-arabic': ['400Regular', '600SemiBold'],
  'noto-serif-hebrew': ['400Regular', '600SemiBold'],
  'noto-sans-hebrew': ['400Regular', '600SemiBold'],
} as const;

/** Folders of the fonts that documents are set in: `look.typ` names their families. Fonts of the system are never used, so that a document is the same everywhere. */
export function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(weights).flatMap(([name, styles]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    return styles.map((style) => join(folder, style));
  });
}

/** The fonts in these folders, as their files hold them. */
export async function fontFiles(folders: readonly string[]): Promise<Buffer[]> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((file) => /\.[ot]tf$/i.test(file)).map((file) => join(folder, file)),
    ),
  );
  return Promise.all(files.flat().map((file) => readFile(file)));
}
