/** Reading without a network. */
export const offline = {
  offline: {
    since: 'New since your last visit:',
    fresh: 'new',
    title: 'Keep offline',
    heading: 'Keep this briefing offline',
    note: 'Pages that you have opened can be read again without a network. You can also keep all of them.',
    what: 'Every page, every download and the search, kept in this browser on this device. A new edition replaces the one kept, when all of it is here.',
    /** Sizes stand in place of `%`. */
    size: 'It takes % on this device.',
    keep: 'Keep the whole briefing',
    cancel: 'Stop',
    remove: 'Remove the kept copy',
    states: {
      none: '',
      begun: 'A part of it is here. Keeping it goes on from there.',
      filling: '% are here.',
      whole: 'The whole briefing is kept. It can be read without a network.',
      newer: 'The whole briefing is kept, and there is a newer one.',
      cancelled: 'Stopped. What has come stays, and keeping goes on from there.',
      failed: 'The network could not be reached. What has come stays, and keeping goes on from there.',
      full: 'There is not enough room for it on this device.',
      elsewhere: 'Another tab is keeping it.',
    },
    progress: 'How much of the briefing is here',
    missing: {
      title: 'Not on this device',
      text: 'The network cannot be reached, and this page has not been opened here before.',
      read: 'Pages that you can read',
      again: 'Try again when there is a network.',
    },
  },
};
