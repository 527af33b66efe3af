import { references, type Template } from './template.ts';

const statement = `  # One statement an id: who said what. Copy the lines for each further one.
  first-statement:
    # An actor's id; several, jointly: [one, another]; outlet, in its own voice; or { text: "an official", of: some-state }
    by:
    # The number of the document's paragraph: its n-th line that is not empty. Several: [3, 4]
    p:
    # The block of the text below, by the id at its end.
    at: first-block
    # states, accuses, denies, demands, proposes, promises, warns … ("readout check" lists them all where the verb is another)
    act:
    # direct: all in quotation marks; mixed: in part; indirect: not at all
    form:
    # Verbatim, at most nine words a piece, … between pieces.
    # quote: "words as printed … more words"
    # What was said, in your words.
    gist:
    # as: Foreign minister                  # the office in which it was said
    # cue: claimed                          # the document's own verb of reporting, verbatim
    # citing: [some-body]                   # whose authority the speaker invokes
    # through: [some-outlet]                # who relayed it
    # occasion: some-event                  # the event at which it was said
    # said: "2026-01-30"                    # the date alone, where there is no such event
    # saidBasis: stated                     # stated, resolved (default) or inferred
    # topics: [some-topic]
    # about: [some-actor]                   # whom it concerns
    # against: [some-actor]                 # whom it accuses, blames or condemns
    # claims: { some-claim: asserts }       # asserts, denies, questions, qualifies or declines
    # event: { id: some-event, when: "2026-01-29", words: "on Thursday", place: some-place }  # what it reports
    # figures: [{ measure: some-measure, value: 12, qualifier: about, of: some-actor, event: some-event }]
    # in: headline                          # body (default), headline, link or caption
    # same: another-article#its-statement   # the first report of the same utterance`;

export const article: Template = {
  collection: 'articles',
  text: ({ language }) => `---
# The headline as the document prints it.
title:
# titleBasis: given                         # where the title is yours and not the document's
# An id in outlets/. Leave it out where no outlet is stated.
# outlet: some-outlet
# outletBasis: inferred                     # stated (default) or inferred
# outletNote: "How the outlet is known, where it is inferred."
# The date, or date and time, as printed: "2026-01-31", "2026-01-31T08:30", "2026-01"
published:
# publishedBasis: resolved                  # stated (default), resolved ("Monday") or inferred
# publishedNote: "How the date is known, where it is not stated."
# updated: "2026-02-01"
# The document's language.
language: ${language}
# dateline: "GENEVA"
# byline: "As printed"
# url: "https://example.org/article"
# archived: "https://example.org/kept-copy"
# body: excerpt                             # what the text below is: summary (default), excerpt or full
# rights: excerpt                           # the most of it that may be shown: summary (default), excerpt or full
document:
  # The hash of the document's bytes: "sha256sum FILE" prints it.
  sha256:
  # The number of its lines that are not empty.
  paragraphs:
# topics: [some-topic]
# revises: an-earlier-article
# wireOf: some-agency                       # the article or agency whose copy this is
# review: draft                             # accepted (default) or draft
statements:
${statement}
# Paragraphs, or one quotation in one, that no statement rests on, and why.
# context: [{ p: 9, quotation: "words of it", why: "An advertisement." }]
# How the document names an actor, a place or an event; by: whose words they are, where not the outlet's.
# labels: [{ for: some-actor, words: "words as printed", p: 2, by: another-actor }]
${references}
---
Say in your own words what the document reports, a paragraph or list item a point, each with an id at its end. {#first-block}
`,
};
