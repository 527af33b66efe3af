import { ByteWriter } from './byte-writer.ts';
import { compareBytes } from './bytes.ts';

/** A page as filters see it. */
export interface FilteredPage {
  readonly filters: readonly (readonly [name: string, values: readonly string[]])[];
}

/** The file of each filter: which pages have which of its values. */
export function filtersOf(pages: readonly FilteredPage[]): { readonly name: string; readonly bytes: Uint8Array }[] {
  const filters = new Map<string, Map<string, number[]>>();
  pages.forEach((page, number) => {
    for (const [name, values] of page.filters) {
      let filter = filters.get(name);
      if (filter === undefined) filters.set(name, (filter = new Map<string, number[]>()));
      for (const value of values) {
        const known = filter.get(value);
        if (known === undefined) filter.set(value, [number]);
        else known.push(number);
      }
    }
  });
  return [...filters]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, values]) => ({ name, bytes: filterFile(name, values) }));
}

function filterFile(name: string, values: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const writer = new ByteWriter();
  writer.array(2);
  writer.text(name);
  writer.array(values.size);
  for (const [value, pages] of [...values].sort(([a], [b]) => compareBytes(a, b))) {
    writer.array(2);
    writer.text(value);
    writer.array(pages.length);
    for (const page of pages) writer.integer(page);
  }
  return writer.taken();
}
