import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { walk } from '../../html/walk.ts';
import { LineGatherer, type Standing } from './lines.ts';
import { headlineOf, withAncestors } from './headline.ts';
import type { Parts, TimeElement } from './parts.ts';
import { senseOf, type Sense } from './place.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(
  'script style noscript template svg iframe select textarea object canvas video audio math button'.split(' '),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const shownText = (element: Element): string => DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();

/** Walks once over a page and gathers all that metadata is read from. */
export function readParts(document: Document): Parts {
  const metas: [string, string][] = [];
  const jsonLd: string[] = [];
  const times: TimeElement[] = [];
  const images: string[] = [];
  const links: Parts['links'][number][] = [];
  const gatherer = new LineGatherer();
  const headline = headlineOf(document);
  const above = withAncestors(headline);
  let headlineOrder: number | null = null;
  // Classes repeat, and each is looked at once.
  const senses = new Map<string, Sense>();
  const outermost: Standing = { zone: 'main', hint: null, hintedAt: 0, heading: false, linked: false };
  const standings: Standing[] = [];
  let language: string | null = null;
  let canonical: string | null = null;
  let documentTitle = '';

  const enter = (element: Element): boolean => {
    const { name: tag, attribs } = element;
    if (!inline.has(tag)) gatherer.end();
    switch (tag) {
      case 'meta': {
        const { content = '' } = attribs;
        for (const name of ['name', 'property', 'itemprop', 'http-equiv', 'pubdate']) {
          const { [name]: key = '' } = attribs;
          if (key !== '' && content !== '') metas.push([name === 'pubdate' ? 'pubdate' : key.toLowerCase(), content]);
        }
        return false;
      }
      case 'link':
        if (attribs['rel']?.toLowerCase() === 'canonical') canonical ??= attribs['href'] ?? '';
        return false;
      case 'title':
        if (documentTitle === '') documentTitle = shownText(element);
        return false;
      case 'script':
        if (/ld\+json/i.test(attribs['type'] ?? '')) jsonLd.push(DomUtils.textContent(element));
        return false;
      case 'img':
        images.push(attribs['src'] ?? '');
        return false;
      case 'br':
        return false;
      case 'html':
        language ??= attribs['lang'] ?? attribs['xml:lang'] ?? null;
    }
    if (unread.has(tag)) return false;
    if (element === headline) headlineOrder = gatherer.lines.length;
    const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['itemprop'] ?? ''}`
      .trim()
      .toLowerCase()
      .replaceAll('_', '-');
    const key = `${tag} ${names}`;
    const sense = senses.get(key) ?? senseOf(tag, names);
    senses.set(key, sense);
    const zone = above.has(element) ? null : sense.zone;
    const { hint } = sense;
    const standing = standings.at(-1) ?? outermost;
    const here: Standing = {
      zone: standing.zone === 'main' || standing.zone === 'masthead' ? (zone ?? standing.zone) : standing.zone,
      hint: hint ?? standing.hint,
      hintedAt: hint === null ? standing.hintedAt : gatherer.lines.length,
      heading: standing.heading || headings.has(tag),
      linked: standing.linked || tag === 'a',
    };
    standings.push(here);
    if (tag === 'time' || tag === 'abbr' || /\bdate(?:published|created|modified)\b|\bpubdate\b/.test(names)) {
      const machine = attribs['datetime'] || attribs['content'] || attribs['title'] || '';
      const pubdate = attribs['pubdate'] !== undefined ? ' pubdate' : '';
      const shown = DomUtils.textContent(element).slice(0, 200).replace(/\s+/gu, ' ').trim();
      times.push({ machine, shown, names: names + pubdate, tag, zone: here.zone, order: gatherer.lines.length });
    }
    if (tag === 'a') {
      const { href = '' } = attribs;
      if (href !== '') links.push({ element, href, order: gatherer.lines.length });
    }
    return true;
  };

  walk(document, {
    enter,
    leave({ name }) {
      standings.pop();
      if (!inline.has(name)) gatherer.end();
    },
    text(text) {
      gatherer.add(text, standings.at(-1) ?? outermost);
    },
  });
  gatherer.end();
  return {
    metas,
    language,
    canonical,
    documentTitle,
    jsonLd,
    lines: gatherer.lines,
    times,
    images,
    links,
    headline: headlineOrder,
  };
}
