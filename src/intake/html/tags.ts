const setOf = (tags: string): ReadonlySet<string> => new Set(tags.split(/\s+/u));

/** Elements that hold no text of a page. Not `head`: where a page never opens its body, its text stands there. */
export const silentTags = setOf(
  `script style noscript template svg math iframe object embed applet canvas audio video title meta link base
   input select option datalist textarea map progress meter frame frameset noframes dialog`,
);

/** Elements that run on within a line of text. All others, unknown ones too, begin and end a block. */
export const inlineTags = setOf(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small
   span strike strong sub sup time tt u var wbr img picture g-emoji`,
);

export const strongTags = setOf('b strong');
export const headingTags = setOf('h1 h2 h3 h4 h5 h6');
