import { OpenSiteDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiError, useAct } from '../../../api/index.js';
import { ConfirmAct, Marked } from '../../../components/index.js';
import { errorSentence } from '../../../i18n/error-sentence.js';
import { commonMessages, errorMessages, useMessages } from '../../../i18n/messages.js';
import { formatList } from '../../../i18n/format.js';
import { sitesMessages, type SitesKey } from '../messages.js';
import type { StepProps } from './registry-step.js';
import { stepOf, type ChecklistItem, type Opening } from './steps.js';

const known = [
  'registry',
  'domain',
  'icp',
  'police',
  'columns',
  'admin',
  'reviewer',
  'secrecy',
  'publisher',
  'hands',
] as const;

function useItemWord(): (key: string) => string {
  const t = useMessages(sitesMessages);
  return (key) => {
    const found = known.find((one) => one === key);
    const word: SitesKey | null = found ? `check.${found}` : null;
    return word ? t(word) : key;
  };
}

function ItemRow({ item }: { item: ChecklistItem }) {
  const t = useMessages(sitesMessages);
  const errors = useMessages(errorMessages);
  const wordOf = useItemWord();
  const missing = item.missing ? errorSentence(errors, new ApiError(item.missing)) : '';
  // of the registry the value is what is there, of all others what it is wanting for
  const wanting = item.key === 'registry' ? null : item.value;
  return (
    <tr>
      <td className="nw">
        <Marked mark={item.done ? 'live' : 'back'} word={t(item.done ? 'check.done' : 'check.missing')} />
      </td>
      <td className="nw" style={{ fontWeight: 500 }}>
        {wordOf(item.key)}
      </td>
      <td className={item.done ? '' : 'bad'}>
        {item.done ? (item.value ?? t('wz.state.done')) : [missing, wanting].filter(Boolean).join('：')}
      </td>
      <td className="acts">{!item.done && <Link to={`?step=${stepOf(item.key)}`}>{t('check.go')}</Link>}</td>
    </tr>
  );
}

function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  return (
    <div className="tw">
      <table className="t">
        <caption className="vh">{t('wz.check')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('check.col.state')}</th>
            <th scope="col">{t('check.col.item')}</th>
            <th scope="col" style={{ width: '60%' }}>
              {t('check.col.value')}
            </th>
            <th scope="col">
              <span className="vh">{common('act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is still missing, and the act of opening. */
export function CheckStep({
  site,
  goBack,
  checklist,
}: Omit<StepProps, 'goOn'> & { checklist: Opening['openingChecklist'] }) {
  const t = useMessages(sitesMessages);
  const wordOf = useItemWord();
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error } = useAct(OpenSiteDocument, { site: site.id });
  const left = checklist.items.filter(({ done }) => !done);
  const mayOpen = site.allowed.includes('open');
  const isReady = checklist.ready && mayOpen;
  const open = async (): Promise<void> => {
    if (await perform({ input: { version: site.version } })) ask(false);
  };
  return (
    <section className="card">
      <header>
        <h2>{t('wz.check')}</h2>
        <span className="tag ok">{t('check.doneCount', { count: checklist.items.length - left.length })}</span>
        {left.length > 0 && <span className="tag bad">{t('check.leftCount', { count: left.length })}</span>}
      </header>
      <Checklist items={checklist.items} />
      <div className="wz-foot">
        <Button onClick={goBack}>{t('wz.prev')}</Button>
        <span className="right bad sm" id="check-left">
          {left.length > 0 &&
            t('check.left', { count: left.length, items: formatList(left.map(({ key }) => wordOf(key))) })}
        </span>
        <Button
          type="primary"
          {...(isReady ? {} : { 'aria-disabled': true, 'aria-describedby': 'check-left' })}
          onClick={() => (isReady ? ask(true) : undefined)}
        >
          {t('check.open')}
        </Button>
      </div>
      <ConfirmAct
        isOpen={isAsking}
        title={t('check.openTitle', { name: site.name })}
        verb={t('check.open')}
        isDanger={false}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void open()}
        onCancel={() => ask(false)}
      >
        {t('check.openText', { host: site.host })}
      </ConfirmAct>
    </section>
  );
}
