import { ChangeSiteStepsDocument, type SiteStepsQuery, SiteStepsDocument, type StepRuleInput } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedDrawer, QueryState, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useChanges } from '../../shell/index.js';
import { columnsMessages } from './messages.js';
import { StepsList } from './steps-field.js';
import { asInput } from './steps.model.js';

type Declared = SiteStepsQuery['siteSteps'];
type FormProps = { declared: Declared; followers: number; close: () => void };

function Form({ declared, followers, close }: FormProps): ReactElement {
  const t = useMessages(columnsMessages);
  const [steps, setSteps] = useState<readonly StepRuleInput[]>(() => asInput(declared.steps));
  const { perform, isBusy, error } = useAct(ChangeSiteStepsDocument);
  const isTouched = JSON.stringify(steps) !== JSON.stringify(asInput(declared.steps));
  const { changed, abandon } = useChanges();
  const change = (next: readonly StepRuleInput[]): void => {
    changed();
    setSteps(next);
  };
  const save = async (): Promise<void> => {
    if (!(await perform({ input: { version: declared.version, steps: asInput(steps) } }))) return;
    abandon();
    showToast(t('siteSteps.done'));
    close();
  };
  return (
    <div className="stack">
      <p className="muted">{t('siteSteps.text', { count: followers })}</p>
      <div role="group" aria-label={t('f.steps')} className="stack">
        <StepsList steps={steps} change={change} />
      </div>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={close} />
        <Button type="primary" loading={isBusy} disabled={!isTouched} onClick={() => void save()}>
          {t('change.save')}
        </Button>
      </div>
    </div>
  );
}

type SiteStepsProps = { isOpen: boolean; followers: number; close: () => void };

/** The steps of every column that declares none itself. */
export function SiteStepsDrawer({ isOpen, followers, close }: SiteStepsProps): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <GuardedDrawer open={isOpen} onClose={close} size={480} mask={false} destroyOnHidden title={t('siteSteps')}>
      {isOpen && <Body followers={followers} close={close} />}
    </GuardedDrawer>
  );
}

function Body({ followers, close }: Omit<SiteStepsProps, 'isOpen'>): ReactElement {
  const t = useMessages(columnsMessages);
  const query = useApi(SiteStepsDocument, {});
  return (
    <QueryState query={query} what={t('siteSteps')} lines={4}>
      {({ siteSteps }) => <Form key={siteSteps.version} declared={siteSteps} followers={followers} close={close} />}
    </QueryState>
  );
}
