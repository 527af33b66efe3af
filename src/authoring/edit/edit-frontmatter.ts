import { Failure } from '../../content/failure.ts';

/** A Markdown file with its frontmatter's YAML edited. Line ends stay as they are. `edit` gives null where it cannot. */
export function editFrontmatter(text: string, file: string, edit: (yaml: string) => string | null): string {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/mu.exec(text);
  const [whole = '', open = '', yaml = '', close = ''] = found ?? [];
  const windows = open.endsWith('\r\n');
  const edited = found === null ? null : edit(windows ? yaml.replaceAll('\r\n', '\n') : yaml);
  if (edited === null)
    throw new Failure(
      `The frontmatter of ${file} is written so that nothing can be added to it. Write each field on a line of its own, as "name: value".`,
    );
  const ended = edited === '' || edited.endsWith('\n') ? edited : `${edited}\n`;
  return open + (windows ? ended.replaceAll('\n', '\r\n') : ended) + close + text.slice(whole.length);
}
