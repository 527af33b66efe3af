/** What the articles do not tell of a claim or a topic. */
export const gaps = {
  gaps: {
    heading: 'What is missing',
    note: 'What the articles do not tell, or tell differently, as far as it can be read off their statements. That somebody is not heard here does not mean that they said nothing.',
    several: (names: readonly string[], more: string) => `${names.join(', ')} ${more}`,
  },
};
