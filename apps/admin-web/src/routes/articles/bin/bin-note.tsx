import type { ReactElement } from 'react';
import { Note } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { binMessages } from './bin.messages.js';

type BinNoteProps = {
  article: {
    state: string;
    bin?: { by: { name: string }; at: string; reason?: string | null; emptiesAt?: string | null } | null;
  };
};

/** That it lies in the bin, by whose act, and until when its texts are there. */
export function BinNote({ article: { state, bin } }: BinNoteProps): ReactElement | null {
  const t = useMessages(binMessages);
  if (!bin) return null;
  const at = formatMoment(bin.at);
  if (state === 'EMPTIED') return <Note>{t('note.emptied', { at })}</Note>;
  const params = { name: bin.by.name, at, reason: bin.reason ?? '' };
  return (
    <Note tone="warn">
      {t(bin.reason ? 'note.reason' : 'note', params)}
      {bin.emptiesAt ? t('note.until', { at: formatMoment(bin.emptiesAt) }) : t('note.kept')}
    </Note>
  );
}
