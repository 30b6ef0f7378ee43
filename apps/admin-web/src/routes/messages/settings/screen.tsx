import { MessageSettingsDocument, type MessageSettingsFactsFragment } from '@jiyue/api-client';
import { useApi } from '../../../api/index.js';
import { PageHead, QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/me.js';
import { messageMessages } from '../messages.js';
import { AddressLine } from './address-line.js';
import { Matrix } from './matrix.js';
import '../messages.css';

function Settings({ settings }: { settings: MessageSettingsFactsFragment }) {
  const t = useMessages(messageMessages);
  return (
    <div className="way-in">
      <h2>{t('settings.where')}</h2>
      <p>{t('settings.whereText')}</p>
      {settings.addresses.map((address) => (
        <AddressLine key={address.channel} address={address} />
      ))}
      <h2>{t('settings.how')}</h2>
      <p>{t('settings.howText')}</p>
      <Matrix settings={settings} />
    </div>
  );
}

/** 消息设置: where messages go, and when each kind comes on each channel. Every choice is kept at once. */
export function MessageSettingsScreen() {
  const t = useMessages(messageMessages);
  const sitePath = useSitePath();
  const query = useApi(MessageSettingsDocument, {}, { keepLast: true });
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('settings.title')} trail={[{ label: t('title'), to: sitePath('messages') }]} />
      </div>
      <QueryState query={query} what={t('settings.what')} lines={8}>
        {({ messageSettings }) => <Settings settings={messageSettings} />}
      </QueryState>
    </div>
  );
}
