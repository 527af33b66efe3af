import { packName } from '../../../render/portable/pack-name.ts';
import { openable } from '../openable.ts';

declare global {
  interface Window {
    /** What packs have handed over: path below the copy's folder, bytes in base64. Every script of a page shares it. */
    readoutFiles?: Readonly<Record<string, string>>;
  }
}

const asked = new Map<string, Promise<void>>();

/**
 * Stands in for `fetch` in a copy that is opened without a server, where a script can read no file: the file comes as a
 * script. `address` is one of the site, as `/search/names.json`.
 */
export async function fetch(address: string): Promise<Response> {
  const { base = '/', digits = '1' } = document.documentElement.dataset;
  const path = new URL(address, 'https://copy.invalid/').pathname.slice(base.length);
  const pack = packName(path, Number(digits));
  const loading = asked.get(pack) ?? load(openable(`${base}${pack}`));
  asked.set(pack, loading);
  await loading;
  const bytes = window.readoutFiles?.[path];
  return bytes === undefined
    ? new Response(null, { status: 404 })
    : new Response(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
}

/** A pack that is missing hands over nothing. */
function load(address: string): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = address;
    const end = (): void => {
      script.remove();
      done();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}
