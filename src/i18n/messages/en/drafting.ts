const list = new Intl.ListFormat('en', { type: 'unit', style: 'long' });

/** Lines of a drafted edition: as plain as can be, for an editor makes sentences of them. */
export const drafting = {
  drafting: {
    said: (who: string, act: string, gist: string) => `${who} (${act}): ${gist}`,
    event: (date: string, title: string) => `${date}: ${title}.`,
    status: (line: string, status: string) => `${line.replace(/\.$/, '')} (${status}).`,
    side: (position: string, who: string) => `${position}: ${who}`,
    dispute: (proposition: string, sides: readonly string[]) =>
      `“${proposition.replace(/\.$/, '')}”: ${sides.join('; ')}.`,
    figuresHeading: 'Figures that differ',
    figure: (value: string, of: string | undefined, outlet: string) =>
      `${of === undefined ? value : `${value}, ${of}`} (${outlet})`,
    figures: (measure: string, event: string | undefined, values: readonly string[]) =>
      `${event === undefined ? measure : `${measure}, ${event}`}: ${values.join('; ')}.`,
    unheard: (who: string, by: string) => `Accused by ${by} and not heard on it: ${who}.`,
    oneOrigin: (proposition: string, by: string) => `One origin only, ${by}: “${proposition.replace(/\.$/, '')}”.`,
    dates: (event: string, dates: readonly string[]) =>
      `The reports date “${event}” differently: ${list.format(dates)}.`,
    noOutcome: (event: string, date: string) =>
      `Whether “${event}”, planned for ${date}, took place is in none of the articles.`,
    unnamed: (who: string) => `Not named: ${who}.`,
    noOutlet: (unstated: string, articles: string) =>
      `Articles of the window that name no outlet: ${unstated} of ${articles}.`,
  },
};
