import type { FieldProblem } from '@jiyue/kernel';
import type { FormValues } from '@jiyue/platform';
import { FeedbackInvalid } from '../feedback.errors.js';

/** What a reader says about a page. */
export interface Opinion {
  readonly path: string;
  readonly isHelpful: boolean;
  readonly text: string;
}

// an address of the site itself: two slashes at the start name another host
const PATH = /^\/(?!\/)[a-z0-9/.-]*$/;
const MAX_PATH = 400;
const MAX_TEXT = 500;
const HELPFUL: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** Reads the form; refuses with every field that breaks a rule. */
export function readOpinion({ about = '', helpful = '', text = '' }: FormValues): Opinion {
  const isHelpful = HELPFUL.get(helpful);
  const problems: FieldProblem[] = [];
  if (!PATH.test(about) || about.length > MAX_PATH) problems.push({ field: 'about', rule: 'FEEDBACK.PATH' });
  if (isHelpful === undefined) problems.push({ field: 'helpful', rule: 'FEEDBACK.UNCHOSEN' });
  if ([...text].length > MAX_TEXT) problems.push({ field: 'text', rule: 'FEEDBACK.TOO_LONG' });
  if (problems.length > 0 || isHelpful === undefined) throw new FeedbackInvalid({}, problems);
  return { path: about, isHelpful, text: text.trim() };
}
