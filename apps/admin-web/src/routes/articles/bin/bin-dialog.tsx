import type { ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ReasonDialog } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { binMessages } from './bin.messages.js';

type BinDialogProps = {
  isOpen: boolean;
  title: string;
  /** It was public once: its texts stay. */
  isRecord: boolean;
  isBusy: boolean;
  error: ApiError | null;
  onDone: (reason: string | null) => void;
  onCancel: () => void;
};

/** One question before something is put in the bin: what becomes of it there, and why, if one likes. */
export function BinDialog({ title, isRecord, onDone, ...rest }: BinDialogProps): ReactElement {
  const t = useMessages(binMessages);
  return (
    <ReasonDialog
      {...rest}
      isOptional
      title={t('title', { title })}
      verb={t('go')}
      onDone={(reason) => onDone(reason || null)}
    >
      {t(isRecord ? 'text.record' : 'text.draft')}
    </ReasonDialog>
  );
}
