import type { ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ReasonDialog } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { ArticleUses } from '../uses/uses.js';
import { type Ending, EndingFields, useEnding } from './ending-fields.js';
import { takedownMessages } from './takedown.messages.js';

/** How something is taken down. */
export type Takedown = Ending & { reason: string };

type TakedownDialogProps = {
  isOpen: boolean;
  /** Of which is said where it is used, before it is taken from the readers. */
  articleId?: string | undefined;
  title: string;
  isBusy?: boolean;
  error?: ApiError | null;
  onDone: (takedown: Takedown) => void;
  onCancel: () => void;
};

/** One question for taking a page from the readers: how its address answers, and why. */
export function TakedownDialog(props: TakedownDialogProps): ReactElement {
  const { isOpen, articleId, title, isBusy, error, onDone, onCancel } = props;
  const t = useMessages(takedownMessages);
  const ending = useEnding();
  const send = (reason: string): void => {
    const chosen = ending.read();
    if (chosen) onDone({ reason, ...chosen });
  };
  return (
    <ReasonDialog
      isOpen={isOpen}
      title={t('title', { title })}
      verb={t('go')}
      phrases={[t('phrase.1'), t('phrase.2'), t('phrase.3')]}
      isBusy={isBusy ?? false}
      error={error ?? null}
      onDone={send}
      onCancel={onCancel}
    >
      <p>{t('text')}</p>
      {articleId && <ArticleUses articleId={articleId} isEnding />}
      <EndingFields ending={ending} />
    </ReasonDialog>
  );
}
