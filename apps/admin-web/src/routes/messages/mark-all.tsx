import { MarkMessagesReadDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useAct } from '../../api/index.js';
import { showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { messageMessages } from './messages.js';

/** Marks everything as read; absent where nothing is unread. */
export function MarkAll({ unread }: { unread: number }) {
  const t = useMessages(messageMessages);
  const { perform, isBusy } = useAct(MarkMessagesReadDocument);
  if (unread === 0) return null;
  const mark = async (): Promise<void> => {
    if (await perform({ input: {} })) showToast(t('markedAll'));
  };
  return (
    <Button type="text" loading={isBusy} onClick={() => void mark()}>
      {t('markAll')}
    </Button>
  );
}
