import { commitChange } from '../../authoring/change/commit.ts';
import { datedName, planDatedName } from '../../authoring/review/dated-name.ts';
import type { Desk } from '../../authoring/review/desk.ts';
import { choose } from '../../authoring/review/question.ts';
import { Failure } from '../../content/failure.ts';
import { answered } from './answered.ts';
import type { Answers } from './answers.ts';

/** Offers a better id to an article that got its own before its date was known; gives back the id that it has now. */
export async function offerDatedName(content: string, desk: Desk, answers: Answers): Promise<string> {
  try {
    return await offered(content, desk, answers);
  } catch (error) {
    // Accepted it is all the same.
    if (!(error instanceof Failure)) throw error;
    answers.show(`The article is accepted, and keeps the id ${desk.article}. ${error.message}\n`);
    return desk.article;
  }
}

async function offered(content: string, desk: Desk, answers: Answers): Promise<string> {
  const id = await datedName(content, desk);
  if (id === null) return desk.article;
  answers.show(`The article is accepted. Its id is from when its date was not known:\n  ${desk.article}\n`);
  const options = [
    { value: 'yes', label: `rename it: ${id}` },
    { value: 'no', label: 'leave it' },
  ];
  const answer = await answered(choose('Nothing refers to it yet', options), answers);
  if (answer !== 'yes') return desk.article;
  // Planned anew: files may have changed while the question stood.
  await commitChange(content, await planDatedName(content, desk, id));
  return id;
}
