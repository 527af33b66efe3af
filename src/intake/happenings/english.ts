import { englishTense } from '../dates/english-tense.ts';
import type { HappeningWords } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const english: HappeningWords = {
  nouns: list(
    'attack attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling blast explosion ambush offensive assault battle clash clashes ' +
      'fighting siege invasion withdrawal retreat truce ceasefire armistice agreement accord deal treaty pact talks meeting meetings summit conference session round ' +
      'hearing trial verdict ruling vote referendum election elections ballot poll inauguration resignation appointment visit trip speech address interview announcement ' +
      'protest protests demonstration march rally riot riots uprising revolt coup killing murder massacre assassination death deaths funeral arrest arrests release ' +
      'kidnapping evacuation delivery shipment convoy flight crash collision accident fire flood floods earthquake storm hurricane outbreak launch test drill exercise ' +
      'sanctions embargo blockade closure opening reopening deadline anniversary ceremony match game final concert festival strike walkout merger sale purchase',
  ),
  reporting: list(
    'said says say saying told tells stated added adds noted explained insisted argued claimed warned reported wrote testified acknowledged conceded confirmed denied',
  ),
  subordinators: list(
    'which who whom whose that when while where after before because although though but since until unless if',
  ),
  openers: list('in at during following after before amid despite and but or yet so'),
  prepositions: list('on in at by since until from during of early late earlier later the to'),
  tense: englishTense,
};
