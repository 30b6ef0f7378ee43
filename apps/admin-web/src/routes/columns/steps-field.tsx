import type { StepRuleInput } from '@jiyue/api-client';
import { Button, Checkbox, Select } from 'antd';
import type { ReactElement } from 'react';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { articleMessages } from '../articles/article.messages.js';
import { REVIEW_STEPS, stepKey } from '../articles/steps.js';
import { columnsMessages, type ColumnsKey } from './messages.js';
import './steps.css';
import {
  added,
  ANY_TIME,
  conditionOf,
  CONDITIONS,
  limitIn,
  limitOf,
  limitsFor,
  MAX_STEPS,
  moved,
  STEP_ROLES,
  whenOf,
} from './steps.model.js';

type Steps = readonly StepRuleInput[];
type StepsFieldProps = { value?: Steps | null; inherited: Steps; onChange?: (steps: Steps | null) => void };

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
      <ol className="jy-steps">
        {steps.map((step, index) => (
          <li key={index}>
            {isFixed ? (
              <StepWords step={step} nth={index + 1} />
            ) : (
              <StepFields step={step} index={index} steps={steps} change={change} />
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

/** A step that is decided elsewhere, as a sentence. */
function StepWords({ step, nth }: { step: StepRuleInput; nth: number }) {
  const t = useMessages(columnsMessages);
  const words = useMessages(articleMessages);
  const role = STEP_ROLES.find((one) => one === step.role);
  return (
    <span className="muted">
      {t('f.stepNth', { nth })} {words(`step.${stepKey(step.key)}`)}
      {role ? `，${t(`f.stepBy.${role}`)}` : ''}，{t(`f.stepWhen.${conditionOf(step)}`)}，{limitWords(limitOf(step), t)}
    </span>
  );
}

function limitWords(word: string, t: Translate<ColumnsKey>): string {
  const limit = limitIn(word);
  if (!limit || word === ANY_TIME) return t('f.stepLimit.none');
  return t(limit.unit === 'hours' ? 'f.stepLimit.hours' : 'f.stepLimit.days', { count: limit.count });
}

type StepFieldsProps = { step: StepRuleInput; index: number; steps: Steps; change: (steps: Steps) => void };

function StepFields({ step, index, steps, change }: StepFieldsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const nth = t('f.stepNth', { nth: index + 1 });
  return (
    <div role="group" aria-label={nth}>
      <div className="row">
        <b>{nth}</b>
        <span className="right row">
          {index > 0 && (
            <Button size="small" onClick={() => change(moved(steps, index))}>
              {t('f.stepUp')}
            </Button>
          )}
          <Button size="small" onClick={() => change(steps.filter((one) => one !== step))}>
            {t('f.stepRemove')}
          </Button>
        </span>
      </div>
      <StepRow step={step} change={(one) => change(steps.with(index, one))} />
    </div>
  );
}

type StepRowProps = { step: StepRuleInput; change: (step: StepRuleInput) => void };

function StepRow({ step, change }: StepRowProps): ReactElement {
  const t = useMessages(columnsMessages);
  const words = useMessages(articleMessages);
  return (
    <div className="jy-step-row">
      <Select
        aria-label={t('f.stepKey')}
        value={stepKey(step.key)}
        options={REVIEW_STEPS.map((value) => ({ value, label: words(`step.${value}`) }))}
        onChange={(key) => change({ ...step, key })}
      />
      <Select
        aria-label={t('f.stepRole')}
        value={step.role}
        options={STEP_ROLES.map((value) => ({ value, label: t(`f.stepBy.${value}`) }))}
        onChange={(role) => change({ ...step, role })}
      />
      <Select
        aria-label={t('f.stepWhen')}
        value={conditionOf(step)}
        options={CONDITIONS.map((value) => ({ value, label: t(`f.stepWhen.${value}`) }))}
        onChange={(condition) => change({ ...step, when: whenOf(condition) })}
      />
      <Select
        aria-label={t('f.stepLimit')}
        value={limitOf(step)}
        options={limitsFor(step).map((value) => ({ value, label: limitWords(value, t) }))}
        onChange={(limit) => change({ ...step, limit: limitIn(limit) ?? null })}
      />
    </div>
  );
}
