import type { Copied } from './compose.ts';

/** Puts both flavours on the clipboard, or the text where a browser takes no other; false where none may be put there. */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  const flavours = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })] as const);
  const both = (): Promise<void> => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  return (await succeeds(both)) || succeeds(() => navigator.clipboard.writeText(text));
}

/** A page that is not served safely has no clipboard at all, so that asking for it fails too. */
async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
