/** The years that a date may fall in, from its bounds; a year that is not known gives none. */
export function yearsOf(earliest: string | null | undefined, latest: string | null | undefined): readonly string[] {
  const years = [earliest, latest].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  return [...new Set(years)];
}
