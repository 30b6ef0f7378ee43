import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Note } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatMoment } from '../../../../i18n/format.js';
import { currentStep } from '../../steps.js';
import { editorMessages } from '../editor.messages.js';
import type { EditedArticle, EditingSession, SessionView } from '../save/editing-session.js';
import { timeOf } from '../time.js';
import { StepName } from './flow.js';

type NoticesProps = { session: EditingSession; view: SessionView; isEditable: boolean; mayRevise: boolean };

/** What a person must know before reading the text: restored, returned, withdrawn, not theirs to change. */
export function Notices({ session, view, isEditable, mayRevise }: NoticesProps): ReactElement {
  const t = useMessages(editorMessages);
  const { article, restoredAt } = view;
  return (
    <>
      {restoredAt !== null && (
        <Note
          tone="warn"
          role="status"
          actions={
            article && (
              <Button size="small" onClick={() => session.adopt(article)}>
                {t('restore.drop')}
              </Button>
            )
          }
        >
          {t('restore.text', { time: timeOf(restoredAt) })}
        </Note>
      )}
      {article?.returnReason && article.state !== 'PUBLISHED' && (
        <Returned article={article} reason={article.returnReason} />
      )}
      {article?.state === 'WITHDRAWN' && article.withdrawnAt && (
        <Note tone="warn">
          {t('withdraw.at', { at: formatMoment(article.withdrawnAt), reason: article.withdrawReason ?? '' })}
        </Note>
      )}
      {article && !isEditable && !mayRevise && <ReadOnly article={article} />}
    </>
  );
}

function Returned({ article, reason }: { article: EditedArticle; reason: string }): ReactElement {
  const t = useMessages(editorMessages);
  const by = article.returnedBy;
  return (
    <Note tone="bad">
      <b>{by ? t('return.title', { name: by.name }) : t('return.noName')}</b>
      <div className="jy-reason">{reason}</div>
    </Note>
  );
}

function ReadOnly({ article }: { article: EditedArticle }): ReactElement {
  const t = useMessages(editorMessages);
  const step = currentStep(article.steps);
  const { state } = article;
  const sentence =
    state === 'SUBMITTED' || state === 'SECRECY' || state === 'APPROVED' || state === 'PUBLISHED' ? state : 'other';
  const [before = '', after = ''] = t(`readonly.${sentence}`, { next: '\u0000' }).split('\u0000');
  return (
    <Note>
      {before}
      {step && <StepName step={step} />}
      {after}
    </Note>
  );
}
