const field = /^document:[^\S\n]*(?:\{[^\n]*|\n(?:[^\S\n]+[^\n]*\n)*?[^\S\n]+)sha256:\s*["']?([0-9a-f]{64})\b/mu;

/**
 * The SHA-256 of the document behind an article, from the text of its file; nothing where it names none. The text is not
 * taken apart as YAML, which is slow, and which an article in the middle of being edited may not be.
 */
export const documentHashIn = (text: string): string | undefined => field.exec(text)?.[1];
