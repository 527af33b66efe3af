import type { DateView } from '../../views/parts/date.ts';
import type { PageFacts } from './facts.ts';

/** A date, and how it is known. */
export const dateFact = ({ short, basis }: DateView): PageFacts['date'] => ({ text: short, basis });
