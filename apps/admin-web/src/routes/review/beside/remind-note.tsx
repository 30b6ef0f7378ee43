import { type ArticleForEditingQuery, RemindReviewersDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { ErrorNote, Note, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { formatMoment } from '../../../i18n/format.js';
import { besideMessages } from './beside.messages.js';

type Sent = Pick<ArticleForEditingQuery['article'], 'id' | 'version' | 'allowed' | 'remindedAt'>;

// As the server has it: whom one may remind again, and when.
const BETWEEN = 4 * 3_600_000;

/** For whoever sent it: reminds those it waits for (催办). */
export function RemindNote({ article }: { article: Sent }): ReactElement | null {
  const t = useMessages(besideMessages);
  const [now] = useState(() => Date.now());
  const [done, setDone] = useState<string | null>(null);
  const act = useAct(RemindReviewersDocument, { onDone: ({ remindReviewers }) => setDone(remindReviewers.remindedAt) });
  if (!article.allowed.includes('remind')) return null;
  const last = done ?? article.remindedAt;
  const isRecent = last !== null && now - Date.parse(last) < BETWEEN;
  const send = async (): Promise<void> => {
    const { id: articleId, version } = article;
    if (await act.perform({ input: { articleId, version } })) showToast(t('remind.done'));
  };
  const button = (
    <Button size="small" disabled={isRecent} loading={act.isBusy} onClick={() => void send()}>
      {t('remind')}
    </Button>
  );
  return (
    <>
      <Note actions={button}>{isRecent ? t('remind.last', { at: formatMoment(last) }) : t('remind.text')}</Note>
      <ErrorNote error={act.error} />
    </>
  );
}
