import { ConsultReviewedDocument } from '@jiyue/api-client';
import { trimUnseen } from '@jiyue/kernel';
import { Checkbox, Input, Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { ActDialog, ErrorNote, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import type { ReviewedArticle } from '../decide.js';
import { besideMessages } from './beside.messages.js';
import { optionsOf } from './people.js';

type ConsultDialogProps = { article: ReviewedArticle; site: string; isOpen: boolean; close: () => void };

// As many as the server takes in one act.
const ASKED_AT_MOST = 5;

/** Asks whose opinion is wanted, and whether the step waits for it. */
export function ConsultDialog(props: ConsultDialogProps): ReactElement {
  const { article, isOpen, close } = props;
  const t = useMessages(besideMessages);
  const form = useConsult(props);
  const isEmpty = article.colleagues.length === 0;
  return (
    <ActDialog
      isOpen={isOpen}
      title={t('consult.title', { title: article.title })}
      verb={t('consult')}
      isBusy={form.isBusy}
      isDisabled={isEmpty}
      onGo={form.send}
      onCancel={close}
      afterOpenChange={form.reset}
    >
      {isEmpty ? <p>{t('consult.nobody')}</p> : <Fields form={form} people={article.colleagues} />}
      <ErrorNote error={form.error} />
    </ActDialog>
  );
}

type FieldsProps = { form: ReturnType<typeof useConsult>; people: ReviewedArticle['colleagues'] };

function Fields({ form, people }: FieldsProps): ReactElement {
  const t = useMessages(besideMessages);
  const id = useId();
  return (
    <div className="jy-beside-form">
      <label htmlFor={`${id}-whose`}>{t('consult.people')}</label>
      <Select
        id={`${id}-whose`}
        mode="multiple"
        maxCount={ASKED_AT_MOST}
        placeholder={t('consult.pick')}
        value={form.asked}
        options={optionsOf(people)}
        optionFilterProp="label"
        status={form.isMissing ? 'error' : ''}
        aria-describedby={`${id}-wrong`}
        onChange={form.setAsked}
      />
      <div id={`${id}-wrong`} className="bad sm" role="alert">
        {form.isMissing && t('wrong.person')}
      </div>
      <label htmlFor={`${id}-what`}>{t('consult.question')}</label>
      <Input.TextArea
        id={`${id}-what`}
        rows={2}
        maxLength={500}
        value={form.note}
        onChange={(event) => form.setNote(event.target.value)}
      />
      <Checkbox checked={form.isNeeded} onChange={(event) => form.setNeeded(event.target.checked)}>
        {t('consult.needed')}
      </Checkbox>
    </div>
  );
}

function useConsult({ article, site, close }: ConsultDialogProps) {
  const t = useMessages(besideMessages);
  const act = useAct(ConsultReviewedDocument, { site });
  const [asked, setAsked] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [isNeeded, setNeeded] = useState(true);
  const [isTried, setTried] = useState(false);
  const perform = async (): Promise<void> => {
    const { id: articleId, version } = article;
    const input = { articleId, version, personIds: asked, isNeeded, note: trimUnseen(note) || null };
    if (!(await act.perform({ input }))) return;
    showToast(t('consult.done', { count: asked.length }));
    close();
  };
  const send = (): void => {
    setTried(true);
    if (asked.length > 0) void perform();
  };
  const reset = (): void => {
    setAsked([]);
    setNote('');
    setNeeded(true);
    setTried(false);
    act.reset();
  };
  const isMissing = isTried && asked.length === 0;
  return {
    asked,
    setAsked,
    note,
    setNote,
    isNeeded,
    setNeeded,
    send,
    reset,
    isMissing,
    isBusy: act.isBusy,
    error: act.error,
  };
}
