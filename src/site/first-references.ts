/**
 * Gives the first link to each endnote of a page the id `r-<number>`, which the note leads back to. Done on the whole
 * page, since the parts of a page do not know what was rendered before them. A note that the page cites nowhere keeps a
 * link that leads nowhere, which a test of the built site would show.
 */
export function withFirstReferences(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(/<a href="#n-(\d+)"/g, (link, number: string) => {
    if (seen.has(number)) return link;
    seen.add(number);
    return `${link} id="r-${number}"`;
  });
}
