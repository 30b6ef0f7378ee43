import type { StepRuleInput } from '@jiyue/api-client';
import { Button, Checkbox, Select } from 'antd';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.js';
import { articleMessages } from '../articles/article.messages.js';
import { REVIEW_STEPS, stepKey } from '../articles/steps.js';
import { columnsMessages } from './messages.js';
import { added, conditionOf, CONDITIONS, MAX_STEPS, moved, STEP_ROLES, whenOf } from './steps.model.js';

type Steps = readonly StepRuleInput[];
type StepsFieldProps = { value?: Steps | null; inherited: Steps; onChange?: (steps: Steps | null) => void };

const WIDTH = { flex: '1 1 112px', minWidth: 112 } as const;

/** What stands between submission and publication: as the site says, or the column's own steps in order. */
export function StepsField({ value = null, inherited, onChange }: StepsFieldProps): ReactElement {
  const t = useMessages(columnsMessages);
  const change = (steps: Steps | null): void => onChange?.(steps);
  return (
    <div role="group" aria-label={t('f.steps')} className="stack">
      <Checkbox checked={value === null} onChange={(event) => change(event.target.checked ? null : inherited)}>
        {t('f.stepsOfSite')}
      </Checkbox>
      <StepsList steps={value ?? inherited} isFixed={value === null} change={change} />
    </div>
  );
}

type StepsListProps = { steps: Steps; isFixed?: boolean; change: (steps: Steps) => void };

/** Steps in order, each with its name, whose it is and when it is asked for. */
export function StepsList({ steps, isFixed = false, change }: StepsListProps): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <>
      <ol className="stack">
        {steps.map((step, index) => (
          <li key={index} className="row wrap">
            <span className="muted">{index + 1}</span>
            <StepRow step={step} isFixed={isFixed} change={(one) => change(steps.with(index, one))} />
            {!isFixed && (
              <>
                <Button size="small" disabled={index === 0} onClick={() => change(moved(steps, index))}>
                  {t('f.stepUp')}
                </Button>
                <Button size="small" onClick={() => change(steps.filter((one) => one !== step))}>
                  {t('f.stepRemove')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
      {steps.length === 0 && <p className="warn">{t('f.stepsNone')}</p>}
      {!isFixed && steps.length < MAX_STEPS && (
        <Button size="small" onClick={() => change(added(steps))}>
          {t('f.stepAdd')}
        </Button>
      )}
    </>
  );
}

type StepRowProps = { step: StepRuleInput; isFixed: boolean; change: (step: StepRuleInput) => void };

function StepRow({ step, isFixed, change }: StepRowProps): ReactElement {
  const t = useMessages(columnsMessages);
  const words = useMessages(articleMessages);
  return (
    <>
      <Select
        aria-label={t('f.stepKey')}
        disabled={isFixed}
        style={WIDTH}
        value={stepKey(step.key)}
        options={REVIEW_STEPS.map((value) => ({ value, label: words(`step.${value}`) }))}
        onChange={(key) => change({ ...step, key })}
      />
      <Select
        aria-label={t('f.stepRole')}
        disabled={isFixed}
        style={WIDTH}
        value={step.role}
        options={STEP_ROLES.map((value) => ({ value, label: t(`f.stepBy.${value}`) }))}
        onChange={(role) => change({ ...step, role })}
      />
      <Select
        aria-label={t('f.stepWhen')}
        disabled={isFixed}
        style={WIDTH}
        value={conditionOf(step)}
        options={CONDITIONS.map((value) => ({ value, label: t(`f.stepWhen.${value}`) }))}
        onChange={(condition) => change({ ...step, when: whenOf(condition) })}
      />
    </>
  );
}
