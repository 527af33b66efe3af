import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import { siteFiles, sitePages, textOf } from '../support/site-files.ts';

/** Addresses that a browser asks for by itself, without the reader following a link. */
function requests({ tagName, properties }: Element): string[] {
  const { src, srcSet, href, rel, data, poster, action, xLinkHref, httpEquiv, content } = properties;
  const follows = tagName === 'a' || tagName === 'area';
  // A page's canonical address and its feeds are named, not asked for.
  const named = tagName === 'link' && Array.isArray(rel) && (rel.includes('canonical') || rel.includes('alternate'));
  const refresh = String(httpEquiv).toLowerCase() === 'refresh' ? String(content).split('url=').slice(1) : [];
  return [
    src,
    data,
    poster,
    action,
    xLinkHref,
    ...[srcSet].flat(),
    ...(follows || named ? [] : [href]),
    ...refresh,
  ].flatMap((value) => (typeof value === 'string' ? [value.trim().split(/\s/)[0] ?? ''] : []));
}

const policies = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ tagName, properties: { httpEquiv, content } }) =>
    tagName === 'meta' && String(httpEquiv) === 'Content-Security-Policy' ? [String(content)] : [],
  );

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = [...(await sitePages(site)).values()];
  const files = await siteFiles(site);

  it('no page asks another host for anything', () => {
    const foreign = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        requests(element).flatMap((href) => {
          const { to } = addressIn(site, path, href);
          return to === 'elsewhere' || to === 'outside' ? [`${path}: <${element.tagName}> asks for ${href}`] : [];
        }),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('no page prepares a connection to a host', () => {
    const prepared = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ properties: { rel, ping } }) =>
        ping !== undefined || (Array.isArray(rel) && rel.some((one) => one === 'dns-prefetch' || one === 'preconnect'))
          ? [path]
          : [],
      ),
    );
    expect(prepared).toEqual([]);
  });

  it('no stylesheet or drawing names another host, and each file that it names is there', async () => {
    const problems: string[] = [];
    for (const file of files.filter((one) => /\.(css|svg)$/.test(one))) {
      const text = (await readFile(join(site.dir, file), 'utf8')).replaceAll(/xmlns(:\w+)?="[^"]*"/g, '');
      const named = text.matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)|(?:href|src)=["']([^"']+)/g);
      for (const [, url, imported, linked] of named) {
        const address = addressIn(site, file, url ?? imported ?? linked ?? '');
        const fine = address.to === 'data' || (address.to === 'here' && files.includes(address.path));
        if (!fine) problems.push(`${file}: ${url ?? imported ?? linked ?? ''}`);
      }
    }
    expect(problems).toEqual([]);
  });

  it('nothing inline: no style, no handler of an event, no script but JSON-LD', () => {
    const inline = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ tagName, properties }) => {
        const handlers = Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name));
        const script =
          tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json';
        const address = String(properties.href).startsWith('javascript:');
        return tagName === 'style' || script || address || handlers.length > 0
          ? [`${path}: <${tagName}> ${handlers.join(' ')}`]
          : [];
      }),
    );
    expect(inline).toEqual([]);
  });

  it('one Content-Security-Policy, the same on every page, forbids what is inline or comes from another host', () => {
    const all = pages.map(({ elements }) => policies(elements));
    expect(all.filter((found) => found.length !== 1)).toEqual([]);
    const [policy = '', ...others] = new Set(all.flat());
    expect(others).toEqual([]);
    const directives = new Map(
      policy.split(';').map((one) => [one.trim().split(' ')[0], one.trim().split(' ').slice(1)]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => !["'none'", "'self'", "'wasm-unsafe-eval'", 'data:'].includes(source))).toEqual(
      [],
    );
  });

  it('the policy stands before anything that it is to govern', () => {
    const late = pages.filter(({ elements }) => {
      const policy = elements.findIndex(({ properties: { httpEquiv } }) => httpEquiv !== undefined);
      const loads = elements.findIndex(({ tagName }) => tagName === 'link' || tagName === 'script');
      return policy === -1 || (loads !== -1 && loads < policy);
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  it('JSON-LD parses and is never a review of claims', () => {
    const found = pages.flatMap(({ elements }) =>
      elements.filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json'),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const script of found) {
      expect(JSON.parse(textOf(script))).toMatchObject({ '@context': 'https://schema.org' });
      expect(textOf(script)).not.toMatch(/ClaimReview|reviewRating/);
    }
  });
});
