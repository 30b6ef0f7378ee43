import { formatNumber } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { messageMessages } from './messages.js';

/** 全部 or 未读, with the number that is unread. */
export function ReadTabs(props: { unreadOnly: boolean; unread: number; onChange: (unreadOnly: boolean) => void }) {
  const { unreadOnly, unread, onChange } = props;
  const t = useMessages(messageMessages);
  return (
    <div className="tabs">
      <button type="button" aria-pressed={!unreadOnly} onClick={() => onChange(false)}>
        {t('all')}
      </button>
      <button type="button" aria-pressed={unreadOnly} onClick={() => onChange(true)}>
        {t('unread')}
        <span className="count">{formatNumber(unread)}</span>
      </button>
    </div>
  );
}
