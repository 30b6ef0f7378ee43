import type { MemberFactsFragment } from '@jiyue/api-client';
import { Marked } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { peopleMessages } from '../messages.js';

type Account = Pick<MemberFactsFragment, 'isDisabled' | 'isActive' | 'invitation'>;

/** Whether an account works, and how far its invitation has come, as mark and word. */
export function AccountMark({ person: { isDisabled, isActive, invitation } }: { person: Account }) {
  const t = useMessages(peopleMessages);
  if (isDisabled) return <Marked mark="off" word={t('disabled')} />;
  if (isActive) return <Marked mark="live" word={t('active')} />;
  if (!invitation) return <Marked mark="draft" word={t('inactive')} />;
  const { state, expiresAt } = invitation;
  return (
    <Marked mark={state === 'OPEN' ? 'wait' : 'back'} word={t(`v.${state}`, { until: formatMoment(expiresAt) })} />
  );
}
