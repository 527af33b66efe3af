import type { SyntheticArticle } from '../briefing/article.ts';

/** An article as the other generators take it: the same paragraphs, and the names that their lists are made of. */
export function plainArticle({ title, day, outlet, topics, actors, paragraphs }: SyntheticArticle): string {
  const data = {
    title,
    date: day,
    actors: actors.map(({ name }) => name),
    topics: topics.map(({ name }) => name),
    outlets: outlet === undefined ? [] : [outlet.name],
  };
  const fields = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${fields.join('')}---\n${paragraphs.join('\n\n')}\n`;
}

/** The page around every page: one stylesheet, one bar of links, no script. */
export const htmlPage = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<nav><a href="/">Home</a> <a href="/actors/">Actors</a> <a href="/topics/">Topics</a> <a href="/outlets/">Outlets</a></nav>
<main>${main}</main>
</body>
</html>
`;

export const stylesheet = 'body { max-width: 42rem; margin: auto; font: 1.1rem/1.5 serif }\n';
