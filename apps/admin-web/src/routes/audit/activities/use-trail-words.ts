import { TrailWordsDocument, type TrailWordsQuery } from '@jiyue/api-client';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/index.js';
import { i18n } from '../../../i18n/i18n.js';

type Word = TrailWordsQuery['trailWords']['events'][number];

/** What the trail's events and subjects are called in the language of the screen; one without a word stays as it is. */
export type TrailWords = {
  readonly event: (key: string) => string;
  readonly subject: (key: string) => string;
  /** Every event there is, for choosing one. */
  readonly events: readonly { value: string; label: string }[];
};

/** The words of every domain's events and subjects. */
export function useTrailWords(): TrailWords {
  const { i18n: now } = useTranslation(undefined, { i18n });
  const { data } = useApi(TrailWordsDocument, {});
  const sayIn = (word: Word): string => (now.language === 'en' ? word.en : word.zh);
  const { events = [], subjects = [] } = data?.trailWords ?? {};
  const [ofEvents, ofSubjects] = [events, subjects].map((words) => new Map(words.map((one) => [one.key, sayIn(one)])));
  return {
    event: (key) => ofEvents?.get(key) ?? key,
    subject: (key) => ofSubjects?.get(key) ?? key,
    events: events.map((word) => ({ value: word.key, label: sayIn(word) })),
  };
}
