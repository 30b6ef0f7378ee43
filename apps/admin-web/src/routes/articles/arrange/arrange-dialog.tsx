import type { PlacementFieldsFragment } from '@jiyue/api-client';
import { Checkbox, Input, InputNumber } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ActDialog, ErrorNote } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { typedMoment, typedOf, wrongEnd } from '../plan/plan.js';
import { arrangeMessages } from './arrange.messages.js';
import './arrange.css';

/** Where an article is to stand in the lists that show it. */
export type Arrangement = { isPinned: boolean; pinnedUntil: string | null; weight: number };

type ArrangeDialogProps = {
  isOpen: boolean;
  title: string;
  /** Where it stands so far. */
  placement: PlacementFieldsFragment | null;
  isBusy: boolean;
  error: ApiError | null;
  onDone: (arrangement: Arrangement) => void;
  onCancel: () => void;
};

/** Asks whether it is pinned, until when, and how much it weighs; a wrong time is said beside its field, and not sent. */
export function ArrangeDialog(props: ArrangeDialogProps): ReactElement {
  const { isOpen, title, isBusy, error, onCancel } = props;
  const t = useMessages(arrangeMessages);
  const form = useArrangement(props);
  const id = useId();
  return (
    <ActDialog
      isOpen={isOpen}
      title={t('title', { title })}
      verb={t('go')}
      isBusy={isBusy}
      onGo={form.send}
      onCancel={onCancel}
      afterOpenChange={form.reset}
    >
      <div className="stack tight">
        <p className="muted">{t('text')}</p>
        <Checkbox checked={form.isPinned} onChange={({ target }) => form.setPinned(target.checked)}>
          {t('pin')} <span className="dim sm">{t('pin.hint')}</span>
        </Checkbox>
        {form.isPinned && <Until id={`${id}-until`} value={form.until} wrong={form.wrong} onChange={form.setUntil} />}
        <div className="jy-arrange">
          <label htmlFor={`${id}-weight`}>
            {t('weight')} <span className="dim sm">{t('weight.hint')}</span>
          </label>
          <InputNumber
            id={`${id}-weight`}
            min={0}
            max={100}
            precision={0}
            value={form.weight}
            onChange={(weight) => form.setWeight(weight ?? 0)}
          />
        </div>
        <ErrorNote error={error} />
      </div>
    </ActDialog>
  );
}

function useArrangement({ placement, onDone }: ArrangeDialogProps) {
  const [isPinned, setPinned] = useState(false);
  const [until, setUntil] = useState('');
  const [weight, setWeight] = useState(0);
  const [isTried, setTried] = useState(false);
  const end = typedMoment(until);
  const found = isPinned ? wrongEnd(end, null, Date.now()) : null;
  const wrong: UntilProps['wrong'] = found === 'far' ? 'far' : found ? 'past' : null;
  const send = (): void => {
    setTried(true);
    if (wrong) return;
    onDone({ isPinned, pinnedUntil: isPinned && end ? end.toISOString() : null, weight });
  };
  const reset = (): void => {
    setPinned(placement?.isPinned ?? true);
    setUntil(placement?.pinnedUntil ? typedOf(placement.pinnedUntil) : '');
    setWeight(placement?.weight ?? 0);
    setTried(false);
  };
  return { isPinned, setPinned, until, setUntil, weight, setWeight, send, reset, wrong: isTried ? wrong : null };
}

type UntilProps = { id: string; value: string; wrong: 'past' | 'far' | null; onChange: (value: string) => void };

function Until({ id, value, wrong, onChange }: UntilProps): ReactElement {
  const t = useMessages(arrangeMessages);
  return (
    <div className="jy-arrange">
      <label htmlFor={id}>
        {t('until')} <span className="dim sm">{t('zone')}</span>
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
    </div>
  );
}
