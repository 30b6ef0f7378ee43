import { trimUnseen } from '@jiyue/kernel';
import { Input, Radio } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ReasonDialog } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { ArticleUses } from '../uses/uses.js';
import { takedownMessages } from './takedown.messages.js';
import './takedown.css';

const KINDS = ['notice', 'gone', 'redirect'] as const;
type Kind = (typeof KINDS)[number];

/** How something is taken down. */
export type Takedown = { reason: string; kind: Kind; notice: string | null; target: string | null };

type TakedownDialogProps = {
  isOpen: boolean;
  /** Of which is said where it is used, before it is taken from the readers. */
  articleId?: string | undefined;
  title: string;
  isBusy?: boolean;
  error?: ApiError | null;
  onDone: (takedown: Takedown) => void;
  onCancel: () => void;
};

/** One question for taking a page from the readers: how its address answers, and why. */
export function TakedownDialog(props: TakedownDialogProps): ReactElement {
  const { isOpen, articleId, title, isBusy, error, onDone, onCancel } = props;
  const t = useMessages(takedownMessages);
  const [kind, setKind] = useState<Kind>('notice');
  const [notice, setNotice] = useState('');
  const [target, setTarget] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (reason: string): void => {
    const [said, way] = [trimUnseen(notice), trimUnseen(target)];
    if (kind === 'redirect' && !way) return setMissing(true);
    onDone({
      reason,
      kind,
      notice: kind === 'notice' && said ? said : null,
      target: kind === 'redirect' ? way : null,
    });
  };
  return (
    <ReasonDialog
      isOpen={isOpen}
      title={t('title', { title })}
      verb={t('go')}
      phrases={[t('phrase.1'), t('phrase.2'), t('phrase.3')]}
      isBusy={isBusy ?? false}
      error={error ?? null}
      onDone={send}
      onCancel={onCancel}
    >
      <p>{t('text')}</p>
      {articleId && <ArticleUses articleId={articleId} isEnding />}
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
    </ReasonDialog>
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
