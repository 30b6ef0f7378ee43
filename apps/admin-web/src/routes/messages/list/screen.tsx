import { MessageBellDocument, MessagesDocument, type MessagesQuery, MessageSettingsDocument } from '@jiyue/api-client';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ApiError, useApi, usePages } from '../../../api/index.js';
import {
  Chip,
  ClearFilters,
  EmptyState,
  LinkButton,
  PageHead,
  QueryState,
  useFilters,
} from '../../../components/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/me.js';
import { MarkAll } from '../mark-all.js';
import { MessageList } from '../message-list.js';
import { messageMessages } from '../messages.js';
import { ReadTabs } from '../read-tabs.js';
import { useOwnWords } from '../use-own-words.js';

const PAGE = 30;

type Pages = UseInfiniteQueryResult<InfiniteData<MessagesQuery>, ApiError>;

function emptyKey(topic: string, unreadOnly: boolean): 'emptyFilter' | 'emptyUnread' | 'empty' {
  if (topic) return 'emptyFilter';
  return unreadOnly ? 'emptyUnread' : 'empty';
}

function More({ query, shown }: { query: Pages; shown: number }) {
  const t = useMessages(messageMessages);
  const total = query.data?.pages[0]?.messages.totalCount ?? 0;
  return (
    <div className="msg-more sm dim">
      <span>{t('loaded', { shown: formatNumber(shown), total: formatNumber(total) })}</span>
      {query.hasNextPage && (
        <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function Found({ query, empty }: { query: Pages; empty: string }) {
  const t = useMessages(messageMessages);
  return (
    <QueryState query={query} what={t('what')}>
      {({ pages }) => {
        const shown = pages.flatMap(({ messages }) => messages.nodes);
        if (shown.length === 0) return <EmptyState title={empty} text={t('emptyText')} />;
        return (
          <>
            <MessageList messages={shown} />
            <More query={query} shown={shown.length} />
          </>
        );
      }}
    </QueryState>
  );
}

/** 消息: everything there was to tell, by kind and by what is unread. */
export function MessagesScreen() {
  const t = useMessages(messageMessages);
  const words = useOwnWords();
  const sitePath = useSitePath();
  const filters = useFilters(['topic', 'unread']);
  const unreadOnly = filters.get('unread') !== '';
  const topic = filters.get('topic');
  const variables = { first: PAGE, filter: { topic: topic || null, unreadOnly } };
  const query = usePages(MessagesDocument, variables, ({ messages }) => messages, { keepLast: true });
  const unread = useApi(MessageBellDocument, {}).data?.me.unreadMessages ?? 0;
  const topics = useApi(MessageSettingsDocument, {}).data?.messageSettings.topics ?? [];
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          fact={unread > 0 && <span className="muted">{t('unreadFact', { count: unread })}</span>}
          actions={
            <>
              <MarkAll unread={unread} />
              <LinkButton to={sitePath('messages/settings')}>{t('settings')}</LinkButton>
            </>
          }
        />
      </div>
      <ReadTabs
        unreadOnly={unreadOnly}
        unread={unread}
        onChange={(isOnly) => filters.set('unread', isOnly ? '1' : '')}
      />
      <div className="chips">
        <Chip
          name={t('topic')}
          value={topic}
          options={topics.map(({ topic: value, label }) => ({ value, label: words(label) }))}
          onChange={(value) => filters.set('topic', value)}
        />
        <ClearFilters filters={filters} />
      </div>
      <Found query={query} empty={t(emptyKey(topic, unreadOnly))} />
    </div>
  );
}
