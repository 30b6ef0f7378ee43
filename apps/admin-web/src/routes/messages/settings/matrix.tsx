import {
  type MessageCadence,
  type MessageChannel,
  type MessageSettingsFactsFragment,
  SetMessagePreferenceDocument,
} from '@jiyue/api-client';
import { Select } from 'antd';
import { useAct } from '../../../api/index.js';
import { DataTable, ErrorNote, showToast, type TableColumn } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { messageMessages } from '../messages.js';
import { useOwnWords } from '../use-own-words.js';

type Topic = MessageSettingsFactsFragment['topics'][number];
type Choose = (choice: { topic: string; channel: MessageChannel; cadence: MessageCadence }) => void;

const CHANNELS = ['IN_APP', 'MAIL', 'SMS'] as const;

type CellProps = { topic: Topic; channel: (typeof CHANNELS)[number]; hasAddress: boolean; choose: Choose };

function Cell({ topic, channel, hasAddress, choose }: CellProps) {
  const t = useMessages(messageMessages);
  const words = useOwnWords();
  const setting = topic.channels.find((one) => one.channel === channel);
  if (!setting) return <span className="dim nw">{t('settings.off')}</span>;
  if (setting.choices.length === 1) return <span className="nw">{t('settings.fixed')}</span>;
  if (!hasAddress)
    return (
      <span className="dim nw">
        {t('settings.noAddress', { channel: t(`address.${channel === 'SMS' ? 'SMS' : 'MAIL'}`) })}
      </span>
    );
  return (
    <Select
      aria-label={t('settings.cell', { topic: words(topic.label), channel: t(`channel.${channel}`) })}
      style={{ width: 124 }}
      value={setting.cadence}
      options={setting.choices.map((cadence) => ({ value: cadence, label: t(`cadence.${cadence}`) }))}
      onChange={(cadence) => choose({ topic: topic.topic, channel, cadence })}
    />
  );
}

/** Kind × channel, in each cell when it comes. */
export function Matrix({ settings }: { settings: MessageSettingsFactsFragment }) {
  const t = useMessages(messageMessages);
  const words = useOwnWords();
  const { perform, error } = useAct(SetMessagePreferenceDocument);
  const choose: Choose = (input) => void perform({ input }).then((done) => done && showToast(t('settings.saved')));
  const isReached = (channel: string): boolean =>
    channel === 'IN_APP' || settings.addresses.some((one) => one.channel === channel && one.address !== null);
  const columns: TableColumn<Topic>[] = [
    {
      key: 'topic',
      head: t('settings.topic'),
      wide: true,
      card: 'title',
      cell: ({ label, isUrgent }) => (
        <>
          {words(label)}
          {isUrgent && <div className="sm dim">{t('settings.urgent')}</div>}
        </>
      ),
    },
    ...CHANNELS.map((channel): TableColumn<Topic> => ({
      key: channel,
      head: t(`channel.${channel}`),
      card: 'line',
      labelled: true,
      cell: (topic) => <Cell topic={topic} channel={channel} hasAddress={isReached(channel)} choose={choose} />,
    })),
  ];
  return (
    <>
      <ErrorNote error={error} />
      <DataTable
        caption={t('settings.how')}
        columns={columns}
        rows={settings.topics}
        rowKey={({ topic }) => topic}
        empty={null}
      />
    </>
  );
}
