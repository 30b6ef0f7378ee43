import { BellOutlined } from '@ant-design/icons';
import { MessageBellDocument } from '@jiyue/api-client';
import { useState } from 'react';
import { useApi } from '../../../api/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { messageMessages } from '../messages.js';
import { BellDrawer } from './drawer.js';

const EVERY_MINUTE = 60_000;
const MOST_SHOWN = 99;

/** 消息 in the top bar: how many are unread, and the newest of them beside whatever one is at. */
export function Bell() {
  const t = useMessages(messageMessages);
  const [isOpen, setOpen] = useState(false);
  const { data } = useApi(MessageBellDocument, {}, { keepLast: true, every: () => EVERY_MINUTE });
  const count = data?.me.unreadMessages ?? 0;
  return (
    <>
      <button
        type="button"
        className="tbtn"
        aria-haspopup="dialog"
        aria-label={count > 0 ? t('bell.some', { count }) : t('bell.none')}
        onClick={() => setOpen(true)}
      >
        <BellOutlined aria-hidden="true" />
        <span className="bell-word">{t('title')}</span>
        {count > 0 && (
          <span className="bell-count" aria-hidden="true">
            {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
          </span>
        )}
      </button>
      <BellDrawer isOpen={isOpen} unread={count} close={() => setOpen(false)} />
    </>
  );
}
