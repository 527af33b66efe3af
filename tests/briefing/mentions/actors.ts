import type { Name } from '../../../src/content/schemas/common.ts';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';

export const actor = (id: string, name: string, ...aliases: Name[]) => ({ id, name, aliases });

/** Actors whose names have what a matcher has to mind: several scripts, articles, names within names. */
export const actors = [
  actor(
    'russia',
    'Russia',
    'روسيا',
    'Россия',
    { text: 'Россию', language: 'ru' },
    '俄罗斯',
    'ロシア',
    'รัสเซีย',
    '러시아',
  ),
  actor('us', 'United States', 'US', 'U.S.', 'the Americans', 'الولايات المتحدة'),
  actor('syria', 'Syria', 'سوريا', 'シリア'),
  actor('nusra', 'Jabhat al-Nusra', 'Al-Nusra', 'النصرة'),
  actor('assad', 'Bashar al-Assad', 'Assad', 'أسد'),
  actor('israel', 'Israel', 'ישראל', 'צה"ל'),
  actor('lavrov', 'Sergei Lavrov', 'Lavrov'),
  actor('erdogan', 'Recep Tayyip Erdoğan', 'Erdoğan'),
  actor('coalition', 'US-led coalition'),
  actor('emirates', 'the Emirates', 'Emirates'),
  actor('sana', 'Sana'),
  actor('brien', 'Brien'),
  actor('saud', 'Al Saud'),
  actor('delhi', 'दिल्ली'),
];

/** Of their names, beside names of what is no actor. */
export const matcher = buildMatcher(actors, 'en', ['Russia Today', 'Sana']);

/** The mentions in a text, in order: whose, and as written. */
export const found = (text: string, language?: string) =>
  matcher.find(text, { language }).map(({ actor: id, text: name }) => `${id}: ${name}`);
