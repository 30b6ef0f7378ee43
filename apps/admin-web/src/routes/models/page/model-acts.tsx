import { ResumeContentModelDocument, RetireContentModelDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import { ConfirmAct, ErrorNote, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { modelMessages } from '../messages.js';
import type { Model } from '../model.js';

/** Retires a model after a question, or takes it up again. */
export function ModelActs({ model }: { model: Model }) {
  const t = useMessages(modelMessages);
  const retire = useAct(RetireContentModelDocument);
  const resume = useAct(ResumeContentModelDocument);
  const [isAsking, setAsking] = useState(false);
  const input = { code: model.code, version: model.version };
  if (model.state === 'RETIRED') {
    const again = async (): Promise<void> => {
      if (await resume.perform({ input })) showToast(t('resumed'));
    };
    return (
      <>
        <ErrorNote error={resume.error} />
        <Button loading={resume.isBusy} onClick={() => void again()}>
          {t('resume')}
        </Button>
      </>
    );
  }
  const go = async (): Promise<void> => {
    if (!(await retire.perform({ input }))) return;
    setAsking(false);
    showToast(t('retired'));
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('retire')}</Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('retire.title', { name: model.name })}
        verb={t('retire.verb')}
        isBusy={retire.isBusy}
        error={retire.error}
        onConfirm={() => void go()}
        onCancel={() => setAsking(false)}
      >
        {t('retire.text')}
      </ConfirmAct>
    </>
  );
}
