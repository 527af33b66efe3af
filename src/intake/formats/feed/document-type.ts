import { UnreadableDocument } from '../../input.ts';

/**
 * XML without its document type, which neither feeds nor lists of feeds need.
 * @throws UnreadableDocument where it declares entities: they can swell a small file without end, or read other files.
 */
export function withoutDocumentType(xml: string): string {
  const start = xml.slice(0, 100_000).search(/<!doctype\b/i);
  if (/<!entity\b/i.test(xml)) throw new UnreadableDocument(entities);
  if (start === -1) return xml;
  const end = xml.indexOf('>', start);
  if (xml.slice(start, end).includes('[')) throw new UnreadableDocument(entities);
  return xml.slice(0, start) + xml.slice(end + 1);
}

const entities =
  'Its document type declares entities of its own, with which a feed can be made to swell without end. Feeds need none: take the declarations out, or give the articles by themselves.';
