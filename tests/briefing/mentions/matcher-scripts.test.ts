import { describe, expect, test } from 'vitest';
import { found, matcher } from './actors.ts';

describe('other scripts have their own borders', () => {
  test.each<[string, string, string[]]>([
    ['Arabic particles', 'وروسيا بروسيا وبروسيا لروسيا فروسيا كروسيا', Array<string>(6).fill('russia: روسيا')],
    ['the Arabic article', 'الأسد والأسد بالأسد للأسد', Array<string>(4).fill('assad: أسد')],
    ['a name that has the article', 'والنصرة بالنصرة', ['nusra: النصرة', 'nusra: النصرة']],
    ['the article after ل', 'للنصرة', ['nusra: لنصرة']],
    ['several words', 'والولايات المتحدة', ['us: الولايات المتحدة']],
    ['a longer Arabic word', 'سوريات والروسيات', []],
    ['Hebrew particles', 'בישראל ושבישראל', ['israel: ישראל', 'israel: ישראל']],
    ['Chinese', '据俄罗斯人说', ['russia: 俄罗斯']],
    ['Japanese, where katakana makes words', 'ロシア軍とシリアの、シリアル', ['russia: ロシア', 'syria: シリア']],
    ['Thai', 'ทหารรัสเซียและ', ['russia: รัสเซีย']],
    ['Korean with a particle', '러시아는', ['russia: 러시아']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a particle with its marks stays outside the mention', () => {
    const [mention] = matcher.find('وَرُوسيا');
    expect(mention).toEqual({ actor: 'russia', start: 2, end: 8, text: 'رُوسيا' });
  });
});
