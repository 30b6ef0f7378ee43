import { Button, Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ActDialog, ErrorNote } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { type Ending, EndingFields, useEnding } from '../takedown/ending-fields.js';
import { typedMoment, typedOf, usualTimes, wrongEnd, wrongOf, type Wrong } from './plan.js';
import { planMessages } from './plan.messages.js';
import './plan.css';

/** When something is done; and for a publication, until when it stands. */
export type Times = { at: string; withdrawAt: string | null };
/** When a page is taken down, and how its address answers then. */
export type EndTime = Ending & { at: string };

type ScheduleDialogProps = {
  isOpen: boolean;
  act: 'publish' | 'withdraw';
  title: string;
  /** What is ordered so far. */
  at?: string | undefined;
  until?: string | undefined;
  isBusy?: boolean;
  error?: ApiError | null;
  onDone: (times: Times, ending: Ending | null) => void;
  onCancel: () => void;
};

/** Asks for a time in the province; a wrong one is said beside its field, and not sent. */
export function ScheduleDialog(props: ScheduleDialogProps): ReactElement {
  const { isOpen, act, title, isBusy = false, error, onCancel } = props;
  const t = useMessages(planMessages);
  const form = useTimes(props);
  return (
    <ActDialog
      isOpen={isOpen}
      title={t(`${act}.title`, { title })}
      verb={t(`${act}.go`)}
      isBusy={isBusy}
      onGo={form.send}
      onCancel={onCancel}
      afterOpenChange={form.reset}
    >
      <div className="stack tight">
        <p className="muted">{t(`${act}.text`)}</p>
        <Moment label={t(`${act}.at`)} value={form.at} wrong={form.wrong.at} hasPicks onChange={form.setAt} />
        {act === 'publish' && (
          <Moment label={t('publish.until')} value={form.until} wrong={form.wrong.until} onChange={form.setUntil} />
        )}
        {act === 'withdraw' && <EndingFields ending={form.ending} />}
        <ErrorNote error={error ?? null} />
      </div>
    </ActDialog>
  );
}

function useTimes({ act, at: ordered, until: end, onDone }: ScheduleDialogProps) {
  const [at, setAt] = useState('');
  const [until, setUntil] = useState('');
  const ending = useEnding();
  const [isTried, setTried] = useState(false);
  const [publish, withdraw] = [typedMoment(at), typedMoment(until)];
  const wrong = { at: wrongOf(publish, Date.now()), until: wrongEnd(withdraw, publish, Date.now()) };
  const send = (): void => {
    setTried(true);
    if (!publish || wrong.at || wrong.until) return;
    const end = act === 'withdraw' ? ending.read() : null;
    if (act === 'withdraw' && !end) return;
    onDone({ at: publish.toISOString(), withdrawAt: withdraw?.toISOString() ?? null }, end);
  };
  const reset = (): void => {
    setAt(ordered ? typedOf(ordered) : '');
    setUntil(end ? typedOf(end) : '');
    setTried(false);
  };
  return { ending, at, until, setAt, setUntil, send, reset, wrong: isTried ? wrong : { at: null, until: null } };
}

type MomentProps = {
  label: string;
  value: string;
  wrong: Wrong | null;
  hasPicks?: boolean;
  onChange: (value: string) => void;
};

function Moment({ label, value, wrong, hasPicks, onChange }: MomentProps): ReactElement {
  const t = useMessages(planMessages);
  const id = useId();
  return (
    <div className="jy-moment">
      <label htmlFor={id}>
        {label} <span className="dim sm">{t('zone')}</span>
      </label>
      <Input
        id={id}
        type="datetime-local"
        value={value}
        {...(wrong ? { status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="bad sm" role="alert">
          {t(`wrong.${wrong}`)}
        </span>
      )}
      {hasPicks && (
        <div className="row wrap" role="group" aria-label={t('pick.label')}>
          {usualTimes(new Date()).map(({ day, time, value: picked }) => (
            <Button key={day} size="small" onClick={() => onChange(picked)}>
              {t(`pick.${day}`, { time })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
