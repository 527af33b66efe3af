import { z } from 'zod';

/** What is wrong with a value, as a sentence about it without its name, and what to do. */
interface Fault {
  readonly message: string;
  readonly remedy: string;
}

const explained = (explain: (value: string) => Fault | null) =>
  z.string().superRefine((value, context) => {
    const fault = explain(value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault.message, params: { remedy: fault.remedy } });
  });

/** Where a site is served: the address of a host, to which `base` adds a path. */
export const site = explained((value) => {
  const remedy = 'Write the address of the host, as https://example.org/.';
  if (!URL.canParse(value)) return { message: 'It is not a web address.', remedy };
  const { protocol, origin, username, password, pathname, search, hash } = new URL(value);
  if (protocol !== 'https:' && protocol !== 'http:')
    return { message: `It begins with "${protocol}", and a site with "https:" or "http:".`, remedy };
  const host = `Write ${origin}/`;
  if (username !== '' || password !== '')
    return { message: 'It holds a name or a password, which every reader of the site would see.', remedy: `${host}.` };
  if (pathname !== '/') {
    const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return { message: `It has the path "${pathname}", which belongs to base.`, remedy: `${host} and base: ${base}.` };
  }
  if (search !== '' || hash !== '')
    return { message: `It has "${search}${hash}" at its end, which would be lost.`, remedy: `${host}.` };
  return null;
});

/** The path below which a site is served, with a slash at both ends, and its letters as they are read: `/é/`. */
export const base = explained((value) => {
  if (!/^\/(?:.*\/)?$/s.test(value))
    return { message: 'It must begin and end with a slash.', remedy: 'Write it as / or /briefings/.' };
  for (const part of value.split('/').slice(1, -1)) {
    const fault = explainPart(part);
    if (fault !== null) return fault;
  }
  return null;
}).transform((value) => decoded(value) ?? value);

function explainPart(part: string): Fault | null {
  if (part === '') return { message: 'It has two slashes in a row.', remedy: 'Take one of them away.' };
  const name = decoded(part);
  if (name === null)
    return {
      message: `"${part}" has a percent sign that begins no escape of UTF-8.`,
      remedy: 'Name the folder without it.',
    };
  if (name === '.' || name === '..')
    return { message: `"${part}" leads to another folder.`, remedy: 'Write the path without it.' };
  const [sign] = /[^\p{L}\p{M}\p{N}\-._~!$'()*+,;=:@&]/u.exec(name) ?? [];
  if (sign === undefined) return null;
  return {
    message: `"${part}" has the sign ${JSON.stringify(sign)}, which a part of an address cannot have as it is.`,
    remedy: 'Name the folder with letters, digits, hyphens and dots.',
  };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
