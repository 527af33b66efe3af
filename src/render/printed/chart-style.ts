/** A drawing takes one family for a text and no other for what that lacks. */
const families: Readonly<Record<string, string>> = { Arab: 'Noto Naskh Arabic', Hebr: 'Noto Sans Hebrew' };

/** How the chart's classes look on paper: the greys of `chart.css`, in the CSS that a drawing outside a page can have. `script` is ISO 15924. */
export const chartStyle = (script: string): string =>
  [
    `text{font-family:"${families[script] ?? 'Source Sans 3'}";font-size:13.5px;fill:#141414}`,
    '.ax{fill:#4d4d4d;font-size:12px}',
    '.hd{font-size:12.5px;font-weight:600}',
    '.lane{font-weight:600}',
    '.sub{fill:#4d4d4d;font-size:12.5px}',
    '.query{font-size:11px;font-weight:600}',
    '.wknd,.lens{fill:#f0f0f0}',
    '.grid{stroke:#c8c8c8}',
    '.base{stroke:#141414}',
    '.window{stroke-width:5}',
    '.dot,.dur{fill:#141414;stroke:none}',
    '.within{fill:#d4d4d4;stroke:#141414;stroke-width:1.25}',
    '.plan{fill:#fff;stroke:#141414;stroke-width:1.75}',
    '.appr{stroke:#141414;stroke-width:1.75;stroke-dasharray:4 3}',
    '.appr.within{fill:#fff}',
    '.appr.dur{fill:#b4b4b4}',
    '.unsure{fill:#fff;stroke:#141414;stroke-width:1.75}',
    '.no-edge{stroke:none}',
    '.count{fill:#4d4d4d}',
    'text.on{fill:#fff;font-weight:600}',
  ].join('');
