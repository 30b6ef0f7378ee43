import { messages as m } from '../../messages/index.js';

/** What went wrong, as the reader is told. */
export type Problem = {
  readonly title: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Everything that can go wrong, by the status it is answered with. */
export const PROBLEMS = {
  400: { title: m.badRequestTitle, text: m.badRequestText },
  403: { title: m.foreignFormTitle, text: m.foreignFormText },
  404: { title: m.missingTitle, text: m.missingText },
  405: { title: m.notAllowedTitle, text: m.notAllowedText, headers: { allow: 'GET, HEAD' } },
  410: { title: m.goneTitle, text: m.goneText },
  413: { title: m.tooLargeTitle, text: m.tooLargeText },
  414: { title: m.tooLongTitle, text: m.tooLongText },
  415: { title: m.unreadableTitle, text: m.unreadableText },
  421: { title: m.unknownHostTitle, text: m.unknownHostText },
  422: { title: m.unreadableTitle, text: m.unreadableText },
  429: { title: m.tooManyTitle, text: m.tooManyText, headers: { 'retry-after': '600' } },
  431: { title: m.tooLongTitle, text: m.badRequestText },
  503: { title: m.brokenTitle, text: m.brokenText, headers: { 'retry-after': '30' } },
} as const satisfies Record<number, Problem>;

export type ProblemStatus = keyof typeof PROBLEMS;

/** What is said about a status. */
export function problemOf(status: ProblemStatus): Problem {
  return PROBLEMS[status];
}
