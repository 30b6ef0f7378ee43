import { URGENT_HOURS } from '@jiyue/kernel';
import { useState, type ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ReasonDialog } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { articleMessages } from '../article.messages.js';
import { stepKey } from '../steps.js';
import { urgentMessages } from './urgent.messages.js';

type UrgentDialogProps = {
  isOpen: boolean;
  title: string;
  steps: readonly { key: string; state: string }[];
  isBusy: boolean;
  error: ApiError | null;
  onDone: (reason: string) => void;
  onCancel: () => void;
};

/** Until when reviews are done of what is published now. */
export function untilFrom(now: number): string {
  return formatMoment(new Date(now + URGENT_HOURS * 3600_000).toISOString());
}

/** One question for what cannot wait: which reviews stay open, until when, and why. */
export function UrgentDialog({ title, steps, ...rest }: UrgentDialogProps): ReactElement {
  const t = useMessages(urgentMessages);
  const words = useMessages(articleMessages);
  const [now] = useState(() => Date.now());
  const open = steps.filter(({ key, state }) => key !== 'publish' && (state === 'current' || state === 'ahead'));
  return (
    <ReasonDialog
      {...rest}
      title={t('title', { title })}
      verb={t('go')}
      phrases={[t('phrase.1'), t('phrase.2'), t('phrase.3')]}
    >
      <p>{t('text', { until: untilFrom(now) })}</p>
      <p>
        <b>{t('open')}</b>
      </p>
      <ul>
        {open.map(({ key }) => (
          <li key={key}>{words(`step.${stepKey(key)}`)}</li>
        ))}
      </ul>
      <p>{t('unless')}</p>
    </ReasonDialog>
  );
}
