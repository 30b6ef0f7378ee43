import { trimUnseen } from '@jiyue/kernel';
import { Input, Radio } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useMessages } from '../../../i18n/messages.js';
import { takedownMessages } from './takedown.messages.js';
import './takedown.css';

const KINDS = ['notice', 'gone', 'redirect'] as const;
type Kind = (typeof KINDS)[number];

/** How an address answers once its page is taken down. */
export type Ending = { kind: Kind; notice: string | null; target: string | null };

/** What is being chosen; `read` says it, or null where something is missing, which is then said beside its field. */
export function useEnding() {
  const [kind, setKind] = useState<Kind>('notice');
  const [notice, setNotice] = useState('');
  const [target, setTarget] = useState('');
  const [isMissing, setMissing] = useState(false);
  const read = (): Ending | null => {
    const [said, way] = [trimUnseen(notice), trimUnseen(target)];
    setMissing(kind === 'redirect' && !way);
    if (kind === 'redirect' && !way) return null;
    return { kind, notice: kind === 'notice' && said ? said : null, target: kind === 'redirect' ? way : null };
  };
  return { kind, setKind, notice, setNotice, target, setTarget, isMissing, read };
}

/** With a notice, gone, or leading elsewhere. */
export function EndingFields({ ending }: { ending: ReturnType<typeof useEnding> }): ReactElement {
  const t = useMessages(takedownMessages);
  const { kind, setKind, notice, setNotice, target, setTarget, isMissing } = ending;
  return (
    <>
      <Radio.Group
        className="jy-takedown"
        aria-label={t('kind')}
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'gone')}
      >
        {KINDS.map((one) => (
          <Radio key={one} value={one}>
            {t(`kind.${one}`)} <span className="dim sm">{t(`kind.${one}.hint`)}</span>
          </Radio>
        ))}
      </Radio.Group>
      {kind === 'notice' && <Words label={t('notice')} value={notice} onChange={setNotice} />}
      {kind === 'redirect' && (
        <Words
          label={t('target')}
          hint={t('target.hint')}
          value={target}
          wrong={isMissing && !trimUnseen(target) ? t('target.missing') : null}
          onChange={setTarget}
        />
      )}
    </>
  );
}

type WordsProps = {
  label: string;
  hint?: string;
  value: string;
  wrong?: string | null;
  onChange: (text: string) => void;
};

function Words({ label, hint, value, wrong = null, onChange }: WordsProps): ReactElement {
  const id = useId();
  return (
    <div className="jy-takedown-words">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        {...(wrong ? { status: 'error', 'aria-invalid': true } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className={wrong ? 'bad sm' : 'dim sm'} {...(wrong ? { role: 'alert' } : {})}>
        {wrong ?? hint}
      </span>
    </div>
  );
}
