const serif = 'Georgia,Times New Roman,serif';
const sans = 'Segoe UI,Helvetica,Arial,sans-serif';

/** Inline styles: mail programs drop most others. The colours are the site's. */
export const look = {
  body: `margin:0;padding:0;background:#e9eeec;color:#12181a;font:16px/1.5 ${serif}`,
  outer: 'width:100%;border-collapse:collapse;background:#e9eeec',
  margin: 'padding:16px 8px',
  sheet: 'width:100%;max-width:600px;border-collapse:collapse;background:#ffffff;color:#12181a',
  strip: `padding:8px 24px;background:#12181a;color:#f6f8f7;font:13px/1.4 ${sans}`,
  part: 'padding:8px 24px 0',
  foot: `padding:8px 24px 24px;color:#465052;font:13px/1.5 ${sans}`,
  title: `margin:16px 0 4px;font:bold 28px/1.2 ${serif}`,
  standfirst: `margin:0 0 14px;color:#465052;font:15px/1.45 ${sans}`,
  h1: `margin:28px 0 8px;padding-top:10px;border-top:2px solid #12181a;font:bold 20px/1.3 ${serif}`,
  h2: `margin:20px 0 6px;font:bold 17px/1.35 ${serif}`,
  h3: `margin:16px 0 4px;font:bold 15px/1.4 ${sans}`,
  p: 'margin:0 0 12px',
  lead: 'margin:0 0 12px;font-size:18px;line-height:1.45',
  quiet: `margin:0 0 12px;color:#465052;font:13px/1.5 ${sans}`,
  passing: `color:#465052;font-size:88%`,
  comment: 'margin:0 0 12px;width:100%;border-collapse:collapse',
  commentCell: 'padding:10px 14px 0;background:#eef2f0;color:#12181a',
  label: `margin:0 0 6px;font:bold 13px/1.4 ${sans}`,
  list: 'margin:0 0 12px;padding:0 22px',
  item: 'margin:0 0 6px',
  table: `margin:0 0 14px;width:100%;border-collapse:collapse;font:15px/1.45 ${sans}`,
  head: 'padding:4px 0;border-bottom:1px solid #12181a;color:#465052;font-size:13px;vertical-align:bottom',
  cell: 'padding:6px 0;border-bottom:1px solid #c3cccb;vertical-align:top',
  key: 'display:none;mso-hide:all',
  sup: 'font-size:70%;line-height:0',
  link: 'color:#00605b;text-decoration:underline',
  number: 'color:#00605b;text-decoration:none',
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
} as const;

/** Colours of the positions; each has its sign and its word beside. */
export const positionColours = {
  asserts: '#174a8c',
  denies: '#b0350a',
  questions: '#7d2a6b',
  qualifies: '#403600',
  declines: '#465052',
} as const;

/** What inline styles cannot say: the dark, and narrow windows, in which rows of tables become blocks of lines. */
export const styleSheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){
.pad{padding-left:16px!important;padding-right:16px!important}
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block!important;width:auto!important}
.stack thead{display:none!important}
.stack td,.stack th{border:0!important;padding:1px 0!important}
.stack tr{border-bottom:1px solid #c3cccb;padding:8px 0}
.key{display:block!important;padding-top:3px;color:#465052;font-size:13px}
}
@media (prefers-color-scheme:dark){
.ground{background:#0f1416!important;color:#e9eeec!important}
.sheet{background:#161d1f!important;color:#e9eeec!important}
.panel{background:#263134!important;color:#e9eeec!important}
.soft,.key{color:#acb7b7!important}
.h1{border-color:#dfe6e4!important}
.head{border-color:#778385!important;color:#acb7b7!important}
.cell,.stack tr{border-color:#364042!important}
.link{color:#6fcfc2!important}
.asserts{color:#8db8f5!important}.denies{color:#f79a72!important}.questions{color:#e3a3d3!important}.qualifies{color:#d3c64c!important}.declines{color:#acb7b7!important}
}
`;
