import type { Line } from './parts.ts';
import type { Zone } from './place.ts';

/** The state in which a piece of text stands. */
export interface Standing {
  readonly zone: Zone;
  readonly hint: Line['hint'];
  /** The line at which the element that hints begins. */
  readonly hintedAt: number;
  readonly heading: boolean;
  readonly linked: boolean;
}

const reachOfHint = 3;

/** Gathers text into lines, as blocks and line breaks part it. */
export class LineGatherer {
  readonly lines: Line[] = [];
  #text = '';
  #first: Standing | null = null;
  #linked = true;
  #hint: Line['hint'] = null;

  /** Adds a piece of text to the present line. */
  add(text: string, standing: Standing): void {
    if (text.trim() === '') {
      if (this.#text !== '') this.#text += ' ';
      return;
    }
    if (this.#first === null) {
      this.#first = standing;
      this.#linked = true;
      this.#hint = null;
    }
    // A name such as "dated-post" around a whole article hints at nothing but its first lines.
    const fresh = this.lines.length - standing.hintedAt <= reachOfHint ? standing.hint : null;
    if (fresh === 'date' || this.#hint === null) this.#hint = fresh;
    this.#linked &&= standing.linked;
    this.#text += text;
  }

  /** Ends the present line. */
  end(): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    if (this.#first !== null && text !== '') {
      const { zone, heading } = this.#first;
      this.lines.push({ text, zone, heading, hint: this.#hint, linked: this.#linked, order: this.lines.length });
    }
    this.#text = '';
    this.#first = null;
  }
}
