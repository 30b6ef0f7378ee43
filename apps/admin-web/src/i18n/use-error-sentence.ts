import type { ApiError } from '../api/api-error.js';
import { errorSentence, ruleSentence } from './error-sentence.js';
import { errorMessages, useMessages } from './messages.js';

export type ErrorWords = {
  sentence: (error: ApiError) => string;
  /** What is wrong with one field, or undefined: for `validateStatus`/`help` of a form item. */
  field: (error: ApiError | null, field: string) => string | undefined;
  /** The sentence of a rule, where no single field is to blame. */
  rule: (rule: string) => string;
};

/** Sentences for errors in the current language. */
export function useErrorWords(): ErrorWords {
  const t = useMessages(errorMessages);
  return {
    sentence: (error) => errorSentence(t, error),
    rule: (rule) => ruleSentence(t, rule),
    field: (error, field) => {
      const found = error?.fields.find((one) => one.field === field || one.field.endsWith(`.${field}`));
      return found ? ruleSentence(t, found.rule) : undefined;
    },
  };
}
