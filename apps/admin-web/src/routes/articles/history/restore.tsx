import { RestoreWordingDocument, type ArticleHistoryQuery } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/index.js';
import { ConfirmAct, showToast } from '../../../components/index.js';
import { momentOf } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import type { Entry } from './entries.js';
import { useEntryName } from './entry-list.js';
import { historyMessages } from './history.messages.js';

type RestoreProps = { article: ArticleHistoryQuery['article']; entry: Entry };

/** Makes an older text the draft again, after a question. */
export function Restore({ article, entry }: RestoreProps): ReactElement {
  const t = useMessages(historyMessages);
  const path = useSitePath();
  const navigate = useNavigate();
  const name = `${useEntryName()(entry)}（${momentOf(entry.at)}）`;
  const [isAsking, setAsking] = useState(false);
  const { perform, isBusy, error, reset } = useAct(RestoreWordingDocument);
  const close = (): void => {
    setAsking(false);
    reset();
  };
  const go = async (): Promise<void> => {
    const { id: articleId, version } = article;
    const number = entry.id ? null : entry.number;
    if (!(await perform({ input: { articleId, version, id: entry.id, number } }))) return;
    showToast(t('restore.done'));
    void navigate(path(`articles/${articleId}`));
  };
  if (!article.allowed.includes('edit')) return <span className="muted sm">{t('restore.closed')}</span>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('restore.act')}</Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('restore.title', { name })}
        verb={t('restore.go')}
        isDanger={false}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void go()}
        onCancel={close}
      >
        {t('restore.text')}
      </ConfirmAct>
    </>
  );
}
