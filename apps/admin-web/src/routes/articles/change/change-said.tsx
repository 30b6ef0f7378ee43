import type { ReactElement } from 'react';
import { Note } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { changeMessages } from './change.messages.js';

type ChangeSaidProps = { changeNote: string | null; isMinor: boolean };

/** What whoever submitted a text says that it changes; nothing where it changes nothing that readers have. */
export function ChangeSaid({ changeNote, isMinor }: ChangeSaidProps): ReactElement | null {
  const t = useMessages(changeMessages);
  if (isMinor) return <Note>{t('said.minor')}</Note>;
  return changeNote ? <Note>{t('said.note', { note: changeNote })}</Note> : null;
}
