/** A file of a briefing folder: its path below the folder, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file: frontmatter and a body. */
export const markdownFile = (path: string, data: Fields, body: string): ContentFile => ({
  path,
  text: `---\n${lines(data, '')}---\n${body}`,
});

/** A YAML file of fields, or of named entries. */
export const yamlFile = (path: string, data: Fields): ContentFile => ({
  path,
  text: lines(data, ''),
});

/**
 * One line a field, its value as JSON, which YAML reads as it is. Of entries within a field, each field gets a line, as
 * an editor would write them. A field that is undefined is left out.
 */
function lines(data: Fields, indent: string): string {
  let text = '';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (!isEntries(value)) {
      text += `${indent}${key}: ${JSON.stringify(value)}\n`;
      continue;
    }
    text += `${indent}${key}:\n`;
    for (const [id, entry] of Object.entries(value)) text += `${indent}  ${id}:\n${lines(entry, `${indent}    `)}`;
  }
  return text;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntries = (value: unknown): value is Readonly<Record<string, Fields>> =>
  isFields(value) && Object.keys(value).length > 0 && Object.values(value).every(isFields);
