import { MessagesDocument } from '@jiyue/api-client';
import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../api/index.js';
import { EmptyState, QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/me.js';
import { MarkAll } from '../mark-all.js';
import { MessageList } from '../message-list.js';
import { messageMessages } from '../messages.js';
import { ReadTabs } from '../read-tabs.js';

const NEWEST = 20;

type DrawerProps = { isOpen: boolean; unread: number; close: () => void };

/** The newest messages; 全部消息 and 消息设置 lead on. */
export function BellDrawer({ isOpen, unread, close }: DrawerProps) {
  const t = useMessages(messageMessages);
  const sitePath = useSitePath();
  const [unreadOnly, setUnreadOnly] = useState(false);
  const query = useApi(
    MessagesDocument,
    { first: NEWEST, after: null, filter: { unreadOnly } },
    { isEnabled: isOpen, keepLast: true },
  );
  return (
    <Drawer
      open={isOpen}
      onClose={close}
      size={440}
      mask={{ closable: true }}
      rootClassName="bell-drawer"
      title={t('title')}
      extra={<MarkAll unread={unread} />}
      footer={
        <div className="row">
          <Link className="grow" to={sitePath('messages')} onClick={close}>
            {t('everything')}
          </Link>
          <Link to={sitePath('messages/settings')} onClick={close}>
            {t('settings')}
          </Link>
        </div>
      }
      destroyOnHidden
    >
      <ReadTabs unreadOnly={unreadOnly} unread={unread} onChange={setUnreadOnly} />
      <QueryState query={query} what={t('what')}>
        {({ messages }) =>
          messages.nodes.length > 0 ? (
            <MessageList messages={messages.nodes} follow={close} />
          ) : (
            <EmptyState title={t(unreadOnly ? 'emptyUnread' : 'empty')} text={t('emptyText')} />
          )
        }
      </QueryState>
    </Drawer>
  );
}
