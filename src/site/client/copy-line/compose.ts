/** One passage that a line rests on, in the words of its endnote. */
export interface Source {
  readonly outlet: string;
  /** In square brackets where it is the editor's. */
  readonly title: string;
  /** With how it is known, where that is not from print. */
  readonly date: string;
  /** The paragraph: `¶18`. */
  readonly place: string;
  /** Absolute, down to the block. */
  readonly address: string;
}

/** The page's own way of writing: marks, and what its text is tagged with. */
export interface Wording {
  readonly open: string;
  readonly close: string;
  /** Between the parts of a source. */
  readonly comma: string;
  /** Between sources. */
  readonly semicolon: string;
  readonly language: string;
  readonly direction: string;
}

/** The two flavours that go to the clipboard. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A line with all that it rests on: as plain text with addresses, and as a paragraph with links. */
export function compose(words: string, sources: readonly Source[], wording: Wording): Copied {
  const { comma, semicolon, language, direction } = wording;
  const named = sources.map((source) => ({ name: nameOf(source, wording), address: source.address }));
  const addressed = named.map(({ name, address }) => `${name}${comma}${address}`);
  const linked = named.map(({ name, address }) => `<a href="${escape(address)}">${escape(name)}</a>`);
  return {
    text: `${words} (${addressed.join(semicolon)})`,
    html: `<p lang="${escape(language)}" dir="${escape(direction)}">${escape(words)} (${linked.join(semicolon)})</p>`,
  };
}

function nameOf({ outlet, title, date, place }: Source, { open, close, comma }: Wording): string {
  const quoted = title.startsWith('[') ? title : `${open}${title}${close}`;
  return [outlet, quoted, date, place].join(comma);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
