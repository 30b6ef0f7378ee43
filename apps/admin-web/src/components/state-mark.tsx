import { commonMessages, useMessages } from '../i18n/messages.js';

const articleMarks = {
  DRAFT: 'draft',
  IN_REVIEW: 'rev',
  RETURNED: 'back',
  APPROVED: 'queue',
  SCHEDULED: 'queue',
  LIVE_IN_REVIEW: 'rev',
  PUBLISHED: 'live',
  ARCHIVED: 'arc',
  WITHDRAWN: 'off',
  BINNED: 'arc',
  EMPTIED: 'arc',
} as const;

const siteMarks = { DRAFT: 'wait', LIVE: 'live', SUSPENDED: 'off', CLOSED: 'arc' } as const;

export type ArticleStateName = keyof typeof articleMarks;
/** Every state of an article. */
export const ARTICLE_STATES: readonly ArticleStateName[] = [
  ...(['DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED'] as const),
  ...(['SCHEDULED', 'LIVE_IN_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN'] as const),
  ...(['BINNED', 'EMPTIED'] as const),
];
export type SiteStateName = keyof typeof siteMarks;
export type Mark = 'draft' | 'wait' | 'rev' | 'back' | 'queue' | 'live' | 'off' | 'arc';

/** A mark with its word: shape + word + colour. */
export function Marked({ mark, word }: { mark: Mark; word: string }) {
  return (
    <span className={`st st-${mark}`}>
      <i aria-hidden="true" />
      {word}
    </span>
  );
}

/** State of an article. */
export function ArticleStateMark({ state }: { state: ArticleStateName }) {
  const t = useMessages(commonMessages);
  return <Marked mark={articleMarks[state]} word={t(`article.${state}`)} />;
}

/** State of a site. */
export function SiteStateMark({ state }: { state: SiteStateName }) {
  const t = useMessages(commonMessages);
  return <Marked mark={siteMarks[state]} word={t(`site.${state}`)} />;
}
