/**
 * The language of a text as its n-grams tell it (Nito-ELD, on the first thousand characters); null where they do not tell
 * it well. They take some 75 MB wherever they are loaded, which is not before they are first asked.
 */
export async function toldByNgrams(text: string): Promise<string | null> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  return result.isReliable() ? result.language : null;
}

/** How much of a text its n-grams are looked at in. */
export const lookedAt = 1000;
