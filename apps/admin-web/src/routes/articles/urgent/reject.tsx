import { RejectArticleDocument } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { ReasonDialog, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { EndingFields, useEnding } from '../takedown/ending-fields.js';
import { urgentMessages } from './urgent.messages.js';

type RejectProps = {
  article: { id: string; version: number; title: string };
  /** What opens the question. */
  children: (open: () => void) => ReactElement;
  onDone: () => void;
};

/** No after the fact: how the address answers, and why. */
export function Reject({ article, children, onDone }: RejectProps): ReactElement {
  const t = useMessages(urgentMessages);
  const act = useAct(RejectArticleDocument);
  const ending = useEnding();
  const [isOpen, setOpen] = useState(false);
  const send = async (reason: string): Promise<void> => {
    const chosen = ending.read();
    const { id: articleId, version } = article;
    if (!chosen || !(await act.perform({ input: { articleId, version, reason, ...chosen } }))) return;
    setOpen(false);
    showToast(t('reject.done'));
    onDone();
  };
  return (
    <>
      {children(() => setOpen(true))}
      <ReasonDialog
        isOpen={isOpen}
        title={t('reject.title', { title: article.title })}
        verb={t('reject.go')}
        phrases={[t('reject.phrase.1'), t('reject.phrase.2'), t('reject.phrase.3')]}
        isBusy={act.isBusy}
        error={act.error}
        onDone={(reason) => void send(reason)}
        onCancel={() => setOpen(false)}
      >
        <p>{t('reject.text')}</p>
        <EndingFields ending={ending} />
      </ReasonDialog>
    </>
  );
}
