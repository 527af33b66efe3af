const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Statements, what they do and how they are cited. */
export const statements = {
  positions: {
    asserts: 'asserts',
    denies: 'denies',
    questions: 'questions',
    qualifies: 'qualifies',
    declines: 'declines to comment',
  },
  acts: {
    states: 'states',
    reports: 'reports',
    announces: 'announces',
    confirms: 'confirms',
    acknowledges: 'acknowledges',
    explains: 'explains',
    expects: 'expects',
    accuses: 'accuses',
    blames: 'blames',
    condemns: 'condemns',
    complains: 'complains',
    criticises: 'criticises',
    denies: 'denies',
    rejects: 'rejects',
    questions: 'questions',
    demands: 'demands',
    urges: 'urges',
    proposes: 'proposes',
    offers: 'offers',
    promises: 'promises',
    agrees: 'agrees',
    warns: 'warns',
    threatens: 'threatens',
    apologises: 'apologises',
    praises: 'praises',
    declines: 'declines',
  },
  forms: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' },
  statement: {
    ownVoice: 'own voice',
    through: 'through',
    citing: 'citing',
    at: 'at',
    also: 'Also in',
    /** One of several who said it together. */
    jointly: 'with',
    quoteOpen: '“',
    quoteClose: '”',
    elision: '…',
    and: (names: readonly string[]) => list.format(names),
  },
  /** Between the parts of a list in a row. */
  marks: { comma: ', ', semicolon: '; ' },
  /** A line copied with what it rests on. */
  copy: {
    line: 'Copy this line with its source',
    copied: 'Copied',
    byHand: 'The line with its source, to copy by hand',
  },
  passages: { body: '', headline: 'headline', link: 'linked headline', caption: 'caption' },
  bases: { stated: 'stated', resolved: 'resolved', inferred: 'inferred' },
  notes: {
    heading: 'Endnotes',
    explain:
      'A note’s number leads back to its line, ¶ to the paragraph. The first note for an article is full; later ones lead to it.',
    paragraph: (numbers: string) => `¶${numbers}`,
    original: 'Original',
    note: (number: number) => `Note ${number}`,
    see: (number: number) => `see ${number}`,
  },
  /** Within bodies of text. */
  body: {
    table: 'Table',
    footnotes: 'Footnotes',
    footnoteBack: (number: number) => `Back to where footnote ${number} stands`,
  },
};
