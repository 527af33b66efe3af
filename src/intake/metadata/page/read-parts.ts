import { LineGatherer, type Standing } from './lines.ts';
import { headlineOf, withAncestors } from './headline.ts';
import type { Parts, TimeElement } from './parts.ts';
import { senseOf, type Sense } from './place.ts';
import { walk } from './walk.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(
  'script style noscript template svg iframe select textarea object canvas video audio math button'.split(' '),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

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
  const standings: Standing[] = [{ zone: 'main', hint: null, hintedAt: 0, heading: false, linked: false }];
  let canonical: string | null = null;
  let documentTitle = '';

  const enter = (element: Element): boolean => {
    const tag = element.localName;
    const standing = standings.at(-1) ?? { zone: 'main', hint: null, hintedAt: 0, heading: false, linked: false };
    standings.push(standing);
    switch (tag) {
      case 'meta': {
        const content = attribute(element, 'content');
        for (const name of ['name', 'property', 'itemprop', 'http-equiv', 'pubdate']) {
          const key = attribute(element, name);
          if (key !== '' && content !== '') metas.push([name === 'pubdate' ? 'pubdate' : key.toLowerCase(), content]);
        }
        return false;
      }
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical') canonical ??= attribute(element, 'href');
        return false;
      case 'title':
        if (documentTitle === '') documentTitle = element.textContent.replace(/\s+/gu, ' ').trim();
        return false;
      case 'script':
        if (/ld\+json/i.test(attribute(element, 'type'))) jsonLd.push(element.textContent);
        return false;
      case 'img':
        images.push(attribute(element, 'src'));
        return false;
      case 'br':
        gatherer.end();
        return false;
    }
    if (unread.has(tag)) return false;
    if (!inline.has(tag)) gatherer.end();
    if (element === headline) headlineOrder = gatherer.lines.length;
    const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'itemprop')}`
      .trim()
      .toLowerCase()
      .replaceAll('_', '-');
    const key = `${tag} ${names}`;
    const sense = senses.get(key) ?? senseOf(tag, names);
    senses.set(key, sense);
    const zone = above.has(element) ? null : sense.zone;
    const { hint } = sense;
    const here: Standing = {
      zone: standing.zone === 'main' || standing.zone === 'masthead' ? (zone ?? standing.zone) : standing.zone,
      hint: hint ?? standing.hint,
      hintedAt: hint === null ? standing.hintedAt : gatherer.lines.length,
      heading: standing.heading || headings.has(tag),
      linked: standing.linked || tag === 'a',
    };
    standings[standings.length - 1] = here;
    if (tag === 'time' || tag === 'abbr' || /\bdate(?:published|created|modified)\b|\bpubdate\b/.test(names)) {
      const machine = attribute(element, 'datetime') || attribute(element, 'content') || attribute(element, 'title');
      const pubdate = element.hasAttribute('pubdate') ? ' pubdate' : '';
      const shown = element.textContent.slice(0, 200).replace(/\s+/gu, ' ').trim();
      times.push({ machine, shown, names: names + pubdate, tag, zone: here.zone, order: gatherer.lines.length });
    }
    if (tag === 'a') {
      const href = attribute(element, 'href');
      if (href !== '') links.push({ element, href, order: gatherer.lines.length });
    }
    return true;
  };

  walk(document.documentElement, {
    enter,
    leave(element) {
      standings.pop();
      if (!inline.has(element.localName)) gatherer.end();
    },
    text(text) {
      const standing = standings.at(-1);
      if (standing !== undefined) gatherer.add(text, standing);
    },
  });
  gatherer.end();
  const root = document.documentElement;
  return {
    metas,
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
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
