/** Documents sent by mail. */
export const mail = {
  mail: {
    onSite: 'Read it on the site',
    /** A message longer than mail programs show whole; `left` are headings. */
    shortened: (left: string) => `Shortened, since mail programs cut longer messages off. Left out: ${left}.`,
    whole: 'All of it is on the site',
  },
};
