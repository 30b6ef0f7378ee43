import { useState, type ReactElement } from 'react';
import { Note } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { urgentMessages } from './urgent.messages.js';

type UrgentNoteProps = {
  article: {
    state: string;
    stepDueAt?: string | null;
    urgency?: { by: { name: string }; at: string; reason: string } | null;
  };
};

/** That readers see it already, by whose act, and until when its reviews are due. */
export function UrgentNote({ article }: UrgentNoteProps): ReactElement | null {
  const t = useMessages(urgentMessages);
  const [now] = useState(() => Date.now());
  const { state, urgency, stepDueAt } = article;
  if (state !== 'LIVE_IN_REVIEW' || !urgency || !stepDueAt) return null;
  const { by, at, reason } = urgency;
  const isLate = Date.parse(stepDueAt) <= now;
  const params = { name: by.name, at: formatMoment(at), until: formatMoment(stepDueAt), reason };
  return <Note tone={isLate ? 'bad' : 'warn'}>{t(isLate ? 'late' : 'note', params)}</Note>;
}
