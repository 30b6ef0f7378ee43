import { BinRowDocument, RetrieveRowDocument } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { BinDialog } from './bin-dialog.js';
import { binMessages } from './bin.messages.js';

type BinActsProps = {
  article: { id: string; version: number; title: string; publishedAt?: string | null; allowed: readonly string[] };
  /** An act of the row, with what it is done to. */
  name: (act: string) => string;
};

/** Into the bin by one question; out of it at once, for it only comes back to where it was. */
export function BinActs({ article, name }: BinActsProps): ReactElement | null {
  if (article.allowed.includes('bin')) return <PutInBin article={article} name={name} />;
  return article.allowed.includes('retrieve') ? <TakeOut article={article} name={name} /> : null;
}

function PutInBin({ article, name }: BinActsProps): ReactElement {
  const t = useMessages(binMessages);
  const act = useAct(BinRowDocument);
  const [isOpen, setOpen] = useState(false);
  const { id: articleId, version, title, publishedAt } = article;
  const send = async (reason: string | null): Promise<void> => {
    if (!(await act.perform({ input: { articleId, version, reason } }))) return;
    setOpen(false);
    showToast(t('done.bin'));
  };
  return (
    <>
      <button type="button" className="link quiet" aria-label={name(t('act'))} onClick={() => setOpen(true)}>
        {t('act')}
      </button>
      {isOpen && (
        <BinDialog
          isOpen
          title={title}
          isRecord={Boolean(publishedAt)}
          isBusy={act.isBusy}
          error={act.error}
          onDone={(reason) => void send(reason)}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}

function TakeOut({ article, name }: BinActsProps): ReactElement {
  const t = useMessages(binMessages);
  const act = useAct(RetrieveRowDocument);
  const { id: articleId, version } = article;
  const send = async (): Promise<void> => {
    if (await act.perform({ input: { articleId, version } })) showToast(t('done.retrieve'));
  };
  return (
    <button
      type="button"
      className="link"
      aria-label={name(t('retrieve'))}
      disabled={act.isBusy}
      onClick={() => void send()}
    >
      {t('retrieve')}
    </button>
  );
}
