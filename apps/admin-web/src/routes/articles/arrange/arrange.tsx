import { ArrangeArticleDocument, type PlacementFieldsFragment } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { ArrangeDialog, type Arrangement } from './arrange-dialog.js';
import { arrangeMessages } from './arrange.messages.js';

type ArrangeProps = {
  article: { id: string; version: number; title: string; placement: PlacementFieldsFragment | null };
  /** What opens the question. */
  children: (open: () => void) => ReactElement;
};

/** Pins a live article and says how much it weighs, from its row in the list. */
export function Arrange({ article, children }: ArrangeProps): ReactElement {
  const t = useMessages(arrangeMessages);
  const act = useAct(ArrangeArticleDocument);
  const [isOpen, setOpen] = useState(false);
  const send = async (arrangement: Arrangement): Promise<void> => {
    const { id: articleId, version } = article;
    if (!(await act.perform({ input: { articleId, version, ...arrangement } }))) return;
    setOpen(false);
    showToast(t('done'));
  };
  return (
    <>
      {children(() => setOpen(true))}
      <ArrangeDialog
        isOpen={isOpen}
        title={article.title}
        placement={article.placement}
        isBusy={act.isBusy}
        error={act.error}
        onDone={(arrangement) => void send(arrangement)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
}
