import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Block } from './block.ts';

/**
 * Places of the blocks whose text stands in the `articleBody` that the page gives to machines (schema.org, as JSON-LD): a witness
 * of where the report is. It is believed only where most of it can be seen on the page; empty otherwise.
 */
export function witnessed(document: Document, blocks: readonly Block[]): ReadonlySet<number> {
  for (const script of DomUtils.getElementsByTagName('script', document)) {
    if (script.attribs['type'] !== 'application/ld+json') continue;
    const source = DomUtils.textContent(script);
    if (!source.includes('"articleBody"') || source.length > longest) continue;
    const body = folded(articleBodyIn(source));
    if (body.length < shortest || body.length * blocks.length > mostWork) continue;
    const places = blocks.flatMap(({ text }, at) => (isIn(body, folded(text)) ? [at] : []));
    const seen = places.reduce((sum, at) => sum + folded(blocks[at]?.text ?? '').length, 0);
    if (seen > body.length * 0.6) return new Set(places);
  }
  return new Set();
}

/** In units; and how many are compared at most, so that a page made for it cannot hold up the reader. */
const longest = 1_000_000;
const shortest = 200;
const mostWork = 300_000_000;

const isIn = (body: string, text: string): boolean => text.length >= 30 && body.includes(text);
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

function articleBodyIn(source: string): string {
  try {
    const waiting: unknown[] = [JSON.parse(source)];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value !== 'object' || value === null) continue;
      if ('articleBody' in value && typeof value.articleBody === 'string')
        return value.articleBody.replace(/<[^<>]*>/gu, ' ');
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  } catch {
    // What is no JSON is no witness.
  }
  return '';
}
