import { PublishRowUrgentlyDocument } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { untilFrom, UrgentDialog } from './urgent-dialog.js';
import { urgentMessages } from './urgent.messages.js';

type PublishUrgentlyProps = {
  article: { id: string; version: number; title: string; steps: readonly { key: string; state: string }[] };
  /** What opens the question. */
  children: (open: () => void) => ReactElement;
  onDone?: () => void;
};

/** Publishes what cannot wait from wherever it is seen: one question, one act, no key. */
export function PublishUrgently({ article, children, onDone }: PublishUrgentlyProps): ReactElement {
  const t = useMessages(urgentMessages);
  const act = useAct(PublishRowUrgentlyDocument);
  const [isOpen, setOpen] = useState(false);
  const { id: articleId, version, title, steps } = article;
  const send = async (reason: string): Promise<void> => {
    if (!(await act.perform({ input: { articleId, version, reason } }))) return;
    setOpen(false);
    showToast(t('done', { until: untilFrom(Date.now()) }));
    onDone?.();
  };
  return (
    <>
      {children(() => setOpen(true))}
      {isOpen && (
        <UrgentDialog
          isOpen
          title={title}
          steps={steps}
          isBusy={act.isBusy}
          error={act.error}
          onDone={(reason) => void send(reason)}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
