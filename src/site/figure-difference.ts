import type { Messages } from '../i18n/catalogue.ts';
import type { DifferenceView } from '../views/parts/figure-differences.ts';

/** In a sentence. */
export function differenceText(difference: DifferenceView, { numbers, statement }: Messages): string {
  switch (difference.kind) {
    case 'counted':
      return numbers.reasons.counted(statement.and(difference.counted.map((of) => of?.text ?? numbers.whole)));
    case 'days':
    case 'dated':
      return numbers.reasons[difference.kind](difference.days[0].text, difference.days[1].text);
    default:
      return numbers.reasons[difference.kind](...difference.texts);
  }
}
