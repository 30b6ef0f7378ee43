import { CheckArticleDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useApi } from '../../../../api/index.js';
import { QueryState } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { checkMessages } from './check.messages.js';
import { isBlocking, type Finding } from './checks.js';
import { useFindingWords } from './finding-words.js';
import { Ignored } from './ignored.js';
import { OtherArticle } from './other-article.js';
import { asFinding, sorted } from './server-findings.js';
import { useIgnoring } from './use-ignoring.js';

type FindingsProps = { articleId: string; site: string; className?: string };

/** What the checks say about a text that is only read: for reviewers, who may overrule them. Asked anew for each version of it. */
export function Findings({ articleId, site, className }: FindingsProps): ReactElement {
  const t = useMessages(checkMessages);
  const query = useApi(CheckArticleDocument, { input: { articleId } }, { site });
  return (
    <QueryState query={query} what={t('title')} lines={2}>
      {({ checkArticle }) => (
        <Found
          all={shown(checkArticle.findings)}
          articleId={articleId}
          site={site}
          {...(className && { className })}
          onChanged={() => void query.refetch()}
        />
      )}
    </QueryState>
  );
}

type Answered = Parameters<typeof asFinding>[0];

function shown(found: readonly Answered[]): Finding[] {
  const told = found.filter(({ action }) => action !== 'LOG');
  return told.map((one) => asFinding(one, { field: one.field }));
}

type FoundProps = FindingsProps & { all: readonly Finding[]; onChanged: () => void };

function Found({ all, articleId, site, className, onChanged }: FoundProps): ReactElement {
  const t = useMessages(checkMessages);
  const words = useFindingWords();
  const { open, ignored } = sorted(all);
  const ignoring = useIgnoring({ articleId, site, after: onChanged });
  const must = open.filter(isBlocking).length;
  return (
    <section className={className}>
      <h2>
        {t('title')}
        {must > 0 && <span className="tag bad">{t('mustCount', { count: must })}</span>}
        {open.length > must && <span className="tag warn">{t('shouldCount', { count: open.length - must })}</span>}
      </h2>
      {open.length === 0 && <p className="muted">{t('noneFound')}</p>}
      <ul className="jy-list-plain">
        {open.map((finding, index) => (
          <li key={index}>
            <b className={isBlocking(finding) ? 'bad' : 'warn'}>{words.name(finding)}</b>{' '}
            <span className="muted">{words.say(finding)}</span> <OtherArticle finding={finding} site={site} />
            {finding.mayIgnore && (
              <Button size="small" type="link" onClick={() => ignoring.ask(finding)}>
                {t('ignore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Ignored findings={ignored} ignoring={ignoring} isOpen />
      {ignoring.dialog}
    </section>
  );
}
