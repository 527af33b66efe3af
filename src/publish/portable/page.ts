import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { StartTag } from 'parse5-sax-parser';
import { portableAddress, wayUp, type PortablePage } from '../../render/portable/address.ts';

/** Where the engine of the search stands in a copy. */
export const engineFile = 'pagefind/engine.js';

/** Where the service worker is, which only a server can hand out. */
const hostedOnly = 'data-worker';

type Attributes = StartTag['attrs'];

const addressed = new Set(['href', 'src', 'action', 'poster']);
/** A browser without a server takes a font that is asked for early for one from elsewhere; and no module can be loaded. */
const dropped = new Set(['preload', 'modulepreload']);

/**
 * Rewrites a page of a site for a copy that is read without a server: addresses relative and down to the file, modules
 * as plain scripts, the engine before the search. `digits` is how the data is packed. All else stays, byte for byte.
 * `onModule` is told the address of each module that the page loads.
 */
export function portablePage(page: PortablePage, digits: number, onModule: (address: string) => void): RewritingStream {
  const stream = new RewritingStream();
  const place: Attributes = [
    { name: 'data-file', value: page.file },
    { name: 'data-base', value: page.base },
    { name: 'data-digits', value: String(digits) },
  ];
  stream.on('startTag', (tag, raw) => {
    const value = (name: string): string | undefined => tag.attrs.find((attr) => attr.name === name)?.value;
    if (tag.tagName === 'link' && dropped.has(value('rel') ?? '')) return;
    if (tag.tagName === 'form' && value('data-pagefind') !== undefined)
      stream.emitRaw(`<script defer src="${wayUp(page.file)}${engineFile}"></script>`);
    const isModule = tag.tagName === 'script' && value('type') === 'module';
    if (isModule) onModule(value('src') ?? '');
    const given = isModule ? asPlainScript(tag.attrs) : tag.attrs;
    const attrs = given.map((attr) =>
      addressed.has(attr.name) ? { ...attr, value: portableAddress(attr.value, page) } : attr,
    );
    const same = !isModule && attrs.every((attr, at) => attr.value === tag.attrs[at]?.value);
    if (tag.tagName === 'html')
      stream.emitStartTag({ ...tag, attrs: [...attrs.filter(({ name }) => name !== hostedOnly), ...place] });
    else if (same) stream.emitRaw(raw);
    else stream.emitStartTag({ ...tag, attrs });
  });
  return stream;
}

/** Modules run when the page has been read; so does a script with `defer`. */
const asPlainScript = (attrs: Attributes): Attributes => [
  { name: 'defer', value: '' },
  ...attrs.filter(({ name }) => name !== 'type' && name !== 'crossorigin'),
];
