import { CheckArticleDocument } from '@jiyue/api-client';
import type { ReactElement } from 'react';
import { useApi } from '../../api/index.js';
import { QueryState } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { isBlocking, mustFirst, type Finding } from '../articles/editor/checks/checks.js';
import { useFindingWords } from '../articles/editor/checks/finding-words.js';
import { asFinding } from '../articles/editor/checks/server-findings.js';
import { reviewMessages } from './review.messages.js';

type FindingsProps = { articleId: string; site: string };

/** What the checks say about the very text under review, asked anew for each version of it. */
export function Findings({ articleId, site }: FindingsProps): ReactElement {
  const t = useMessages(reviewMessages);
  const query = useApi(CheckArticleDocument, { input: { articleId } }, { site });
  return (
    <QueryState query={query} what={t('check.title')} lines={2}>
      {({ checkArticle }) => <Found findings={shown(checkArticle.findings)} />}
    </QueryState>
  );
}

type Answered = Parameters<typeof asFinding>[0];

function shown(found: readonly Answered[]): Finding[] {
  const told = found.filter(({ action }) => action !== 'LOG');
  return mustFirst(told.map((one) => asFinding(one, { field: one.field })));
}

function Found({ findings }: { findings: readonly Finding[] }): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useFindingWords();
  const must = findings.filter(isBlocking).length;
  return (
    <section>
      <h2>
        {t('check.title')}
        {must > 0 && <span className="tag bad">{t('check.must', { count: must })}</span>}
        {findings.length > must && (
          <span className="tag warn">{t('check.should', { count: findings.length - must })}</span>
        )}
      </h2>
      {findings.length === 0 && <p className="muted">{t('check.none')}</p>}
      <ul className="jy-list-plain">
        {findings.map((finding, index) => (
          <li key={index}>
            <b className={isBlocking(finding) ? 'bad' : 'warn'}>{words.name(finding)}</b>{' '}
            <span className="muted">{words.say(finding)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
