import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Note } from '../../../../components/index.js';
import { RemindNote } from '../../../review/beside/remind-note.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatMoment } from '../../../../i18n/format.js';
import { currentStep } from '../../steps.js';
import { editorMessages } from '../editor.messages.js';
import type { EditedArticle, EditingSession, SessionView } from '../save/editing-session.js';
import { PlacementNote } from '../../arrange/placement-note.js';
import { BinNote } from '../../bin/bin-note.js';
import { UrgentNote } from '../../urgent/urgent-note.js';
import { ChangeSaid } from '../../change/change-said.js';
import { PlanNotes } from '../../plan/plan-notes.js';
import { timeOf } from '../time.js';
import { StepName } from './flow.js';

type NoticesProps = {
  session: EditingSession;
  view: SessionView;
  isEditable: boolean;
  mayRevise: boolean;
  onKeep: () => void;
};

/** What a person must know before reading the text: restored, returned, withdrawn, not theirs to change. */
export function Notices({ session, view, isEditable, mayRevise, onKeep }: NoticesProps): ReactElement {
  const { article, restoredAt } = view;
  return (
    <>
      {restoredAt !== null && <Restored session={session} article={article} at={restoredAt} />}
      {article && (
        <>
          <BinNote article={article} />
          <Standing article={article} />
          <UrgentNote article={article} />
          <PlanNotes article={article} onKeep={onKeep} />
          {!isEditable && <ChangeSaid {...article} />}
          <PlacementNote placement={article.placement} />
          <RemindNote article={article} />
        </>
      )}
      {article && !isEditable && !mayRevise && <ReadOnly article={article} />}
    </>
  );
}

type RestoredProps = { session: EditingSession; article: EditedArticle | null; at: number };

function Restored({ session, article, at }: RestoredProps): ReactElement {
  const t = useMessages(editorMessages);
  const drop = article && (
    <Button size="small" onClick={() => session.adopt(article)}>
      {t('restore.drop')}
    </Button>
  );
  return (
    <Note tone="warn" role="status" actions={drop}>
      {t('restore.text', { time: timeOf(at) })}
    </Note>
  );
}

function Standing({ article }: { article: EditedArticle }): ReactElement | null {
  const t = useMessages(editorMessages);
  if (article.state === 'WITHDRAWN' && article.withdrawnAt) {
    const params = { at: formatMoment(article.withdrawnAt), reason: article.withdrawReason ?? '' };
    return <Note tone="warn">{t('withdraw.at', params)}</Note>;
  }
  if (article.state === 'ARCHIVED' && article.archivedAt)
    return <Note tone="warn">{t('archive.at', { at: formatMoment(article.archivedAt) })}</Note>;
  if (!article.returnReason || article.state === 'PUBLISHED' || article.state === 'LIVE_IN_REVIEW') return null;
  return <Returned article={article} reason={article.returnReason} />;
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

// what notes of their own say already
const SAID: readonly string[] = ['SCHEDULED', 'BINNED', 'EMPTIED'];

function ReadOnly({ article }: { article: EditedArticle }): ReactElement | null {
  const t = useMessages(editorMessages);
  const step = currentStep(article.steps);
  const { state } = article;
  if (state === 'PUBLISHED') return <Note>{t('readonly.PUBLISHED')}</Note>;
  if (!step || SAID.includes(state)) return null;
  const isWaiting = state === 'IN_REVIEW' || state === 'APPROVED' || state === 'LIVE_IN_REVIEW';
  const [before = '', after = ''] = t(`readonly.${isWaiting ? state : 'other'}`, { next: '\u0000' }).split('\u0000');
  return (
    <Note>
      {before}
      <StepName step={step} />
      {after}
    </Note>
  );
}
