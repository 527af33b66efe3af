/** Sentences of a report, each long enough to be told from furniture. */
export const lede =
  'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday.';
export const second = '“We will not open it before every bolt has been looked at,” she told reporters at the site.';
export const third = 'Traffic was sent over the old road, where queues of several kilometres were seen in the morning.';
