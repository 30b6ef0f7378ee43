import { ForwardReviewedDocument } from '@jiyue/api-client';
import { trimUnseen } from '@jiyue/kernel';
import { Input, Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { ActDialog, ErrorNote, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useMe } from '../../../shell/index.js';
import { currentStep } from '../../articles/steps.js';
import type { ReviewedArticle } from '../decide.js';
import { besideMessages } from './beside.messages.js';
import { nameOf, optionsOf } from './people.js';

type ForwardDialogProps = {
  article: ReviewedArticle;
  site: string;
  isOpen: boolean;
  close: () => void;
  onGone: () => void;
};

/** Asks to whom a judgement is passed on, and why; only people who may take the step are offered. */
export function ForwardDialog(props: ForwardDialogProps): ReactElement {
  const { article, isOpen, close } = props;
  const t = useMessages(besideMessages);
  const form = useForward(props);
  return (
    <ActDialog
      isOpen={isOpen}
      title={t('forward.title', { title: article.title })}
      verb={t('forward')}
      isBusy={form.isBusy}
      isDisabled={form.people.length === 0}
      onGo={form.send}
      onCancel={close}
      afterOpenChange={form.reset}
    >
      {form.people.length === 0 ? <p>{t('forward.nobody')}</p> : <Fields form={form} />}
      <ErrorNote error={form.error} />
    </ActDialog>
  );
}

type Forward = ReturnType<typeof useForward>;

function Fields({ form }: { form: Forward }): ReactElement {
  const t = useMessages(besideMessages);
  const id = useId();
  return (
    <div className="jy-beside-form">
      <label htmlFor={`${id}-to`}>{t('forward.to')}</label>
      <Select
        id={`${id}-to`}
        placeholder={t('forward.pick')}
        value={form.to}
        options={optionsOf(form.people)}
        showSearch={{ optionFilterProp: 'label' }}
        status={form.wrong === 'person' ? 'error' : ''}
        onChange={form.setTo}
      />
      <label htmlFor={`${id}-why`}>{t('forward.reason')}</label>
      <Input.TextArea
        id={`${id}-why`}
        rows={2}
        maxLength={500}
        value={form.reason}
        status={form.wrong === 'reason' ? 'error' : ''}
        aria-invalid={form.wrong === 'reason'}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => form.setReason(event.target.value)}
      />
      <div id={`${id}-wrong`} className="bad sm" role="alert">
        {form.wrong && t(`wrong.${form.wrong}`)}
      </div>
    </div>
  );
}

function useForward({ article, site, close, onGone }: ForwardDialogProps) {
  const t = useMessages(besideMessages);
  const me = useMe();
  const act = useAct(ForwardReviewedDocument, { site });
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const people = (currentStep(article.steps)?.people ?? []).filter(({ id }) => id !== me.id);
  const wrong = wrongOf(to, trimUnseen(reason));
  const perform = async (personId: string): Promise<void> => {
    const input = { articleId: article.id, version: article.version, personId, reason: trimUnseen(reason) };
    if (!(await act.perform({ input }))) return;
    showToast(t('forward.done', { name: nameOf(people, personId) }));
    close();
    onGone();
  };
  const send = (): void => {
    setTried(true);
    if (to && !wrong) void perform(to);
  };
  const reset = (): void => {
    setTo(null);
    setReason('');
    setTried(false);
    act.reset();
  };
  const { isBusy, error } = act;
  return { people, to, setTo, reason, setReason, send, reset, isBusy, error, wrong: isTried ? wrong : null };
}

function wrongOf(to: string | null, reason: string): 'person' | 'reason' | null {
  if (!to) return 'person';
  return reason ? null : 'reason';
}
