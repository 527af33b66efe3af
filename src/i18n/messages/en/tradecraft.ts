/** How to read a briefing: the page that explains it, and the label of what is ours in it. */
export const tradecraft = {
  comment: 'Analyst comment',
  title: 'How to read this briefing',
  description: 'How to read its citations, dates, positions, likelihoods and comments, and what it does not do.',
  short: 'How to read this',
  scale: { word: 'Words', range: 'Range' },
  source: 'Ranges and words:',
  undescribed: 'Of these outlets the briefing does not say what kind they are:',
  sections: {
    citation: {
      title: 'A citation',
      lines: [
        'Every line ends in a number. It leads to an endnote: the outlet and what kind of outlet it is, the title, the date and how it is known, and ¶ with the number of the paragraph in the document.',
        'The ¶ leads to the passage of our article that rests on this paragraph. The endnote’s number leads back to the line.',
        'A dashed outlet is one that the article does not name. It is a source of its own until something shows whose it is.',
        'Words in quotation marks are verbatim and were held against the document letter by letter, where it is at hand; everything else is told in our words.',
      ],
    },
    dates: {
      title: 'How a date is known',
      lines: [
        'Stated: the document prints it. Resolved: worked out from what it prints, as “Monday” from the day of publication. Inferred: concluded from something else, and a note says from what.',
        'A date is as precise as its source. A month stays a month; “earlier this week” is one moment somewhere within the week.',
      ],
    },
    positions: {
      title: 'Positions, and silence',
      lines: [
        'A claim is a sentence in neutral words on which people take positions. A position says what somebody does with the claim. It is never a verdict on it.',
        'Silent: the outlet reported on the event, and says nothing of this claim. Not covered: nothing of that outlet in this briefing reports on the event. The first may mean something; the second says only what was collected.',
      ],
    },
    origins: {
      title: 'One origin or several',
      lines: [
        'Three articles that carry one agency’s report, or three reports of one remark, are one origin. They count once, and the count says so: “3 articles, 1 origin”.',
        'Copies, revisions, relays (“told Reuters”) and reports of the same words are counted together, also along a chain. Agreement between reports of one origin confirms nothing.',
      ],
    },
    likelihood: {
      title: 'Likelihood and confidence',
      lines: [
        'Key judgments are the desk’s own. Each says how likely something is in one of seven steps, each with a fixed range.',
        'Confidence is another thing: how good the basis of the judgment is, in sources and reasoning. It is low, moderate or high, and never stands in one sentence with a likelihood. A judgment may be very likely with low confidence.',
      ],
    },
    comments: {
      title: 'What is ours',
      lines: [
        'Apart from key judgments, what the desk itself thinks stands in a comment, set apart and labelled. A comment cites only where it rests on a report, and quotes nobody.',
        'Everything outside comments and judgments is what somebody reported, and says who.',
      ],
      specimen: 'A comment looks like this, on paper too.',
    },
    gaps: {
      title: 'What is missing',
      lines: [
        'Each edition lists what its articles do not tell, and so do the pages of topics and claims: who is accused and not heard, what rests on one origin, where figures or dates differ, who is not named.',
        'A page without a position, a figure or a date says so and does not leave it out.',
      ],
    },
    limits: {
      title: 'What the desk does not do',
      lines: [
        'It rates neither truth nor outlets, takes no position, and averages no figures. It does not say who is right; it shows who says what, and where to read it.',
        'It adds no fact that no document states, except with a reference to where it was read.',
      ],
    },
  },
};
