import { slug } from './slug.ts';

const longest = 60;

/** A new article's id: its date, as far as a year is known, and its title. No other entry has it. */
export function articleId(title: string, published: string | null, taken: ReadonlySet<string>): string {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(published ?? '')?.[0] ?? 'undated';
  const id = (ending: string): string => {
    const words = slug(title, longest - date.length - 1 - ending.length);
    return `${date}-${words === '' ? 'article' : words}${ending}`;
  };
  for (let count = 1; ; count += 1) {
    const candidate = id(count === 1 ? '' : `-${count}`);
    if (!taken.has(candidate)) return candidate;
  }
}

/** An article's file below the briefing's folder: those of a year have a folder of their own. */
export function articleFile(id: string): string {
  const year = /^(\d{4})-/.exec(id)?.[1];
  return ['articles', ...(year === undefined ? [] : [year]), `${id}.md`].join('/');
}
