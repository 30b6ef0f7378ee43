import { TakeDownDocument } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { TakedownDialog, type Takedown } from './takedown-dialog.js';
import { takedownMessages } from './takedown.messages.js';

type TakeDownProps = {
  article: { id: string; version: number; title: string };
  /** What opens the question. */
  children: (open: () => void) => ReactElement;
  onDone?: () => void;
};

/** Takes a live page down from wherever it is seen: one question, one act. */
export function TakeDown({ article, children, onDone }: TakeDownProps): ReactElement {
  const t = useMessages(takedownMessages);
  const act = useAct(TakeDownDocument);
  const [isOpen, setOpen] = useState(false);
  const send = async (takedown: Takedown): Promise<void> => {
    const { id: articleId, version } = article;
    if (!(await act.perform({ input: { articleId, version, ...takedown } }))) return;
    setOpen(false);
    showToast(t('done.gone'));
    onDone?.();
  };
  return (
    <>
      {children(() => setOpen(true))}
      <TakedownDialog
        isOpen={isOpen}
        articleId={article.id}
        title={article.title}
        isBusy={act.isBusy}
        error={act.error}
        onDone={(takedown) => void send(takedown)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
}
