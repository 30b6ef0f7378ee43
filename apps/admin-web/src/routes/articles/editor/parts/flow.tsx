import type { StepFieldsFragment } from '@jiyue/api-client';
import { CheckOutlined } from '@ant-design/icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { namesOf, stepKey } from '../../steps.js';
import { editorMessages } from '../editor.messages.js';

/** The steps an article takes, each with the names of those who did or can do it. */
export function Flow({ steps }: { steps: readonly StepFieldsFragment[] }): ReactElement | null {
  const t = useMessages(editorMessages);
  if (!steps.length) return null;
  return (
    <div className="jy-flow" role="region" aria-label={t('flow.label')} tabIndex={0}>
      <ol>
        {steps.map((step, index) => (
          <Step key={`${step.key}-${index}`} step={step} no={index + 1} />
        ))}
      </ol>
    </div>
  );
}

function Step({ step, no }: { step: StepFieldsFragment; no: number }): ReactElement {
  const t = useMessages(editorMessages);
  const isHere = step.state === 'current' || step.state === 'returned';
  return (
    <li className={`jy-step jy-step-${step.state}`} {...(isHere ? { 'aria-current': 'step' as const } : {})}>
      <i aria-hidden="true">{step.state === 'done' ? <CheckOutlined /> : no}</i>
      <StepName step={step} />
      {step.state === 'done' && <span className="vh">{t('flow.done')}</span>}
      {step.state === 'returned' && <span className="vh">{t('flow.returned')}</span>}
    </li>
  );
}

/** 审核 周启明; 审核 周启明、罗静怡 等 3 人; 保密审查（还没有人）. */
export function StepName({ step }: { step: Pick<StepFieldsFragment, 'key' | 'people'> }): ReactElement {
  const words = useMessages(articleMessages);
  const word = words(`step.${stepKey(step.key)}`);
  const { names, rest } = namesOf(step.people, words('names.join'));
  if (!names) return <span>{words('step.nobody', { step: word })}</span>;
  const all = rest ? words('names.more', { names, count: step.people.length }) : names;
  return <span>{words('step.by', { step: word, names: all })}</span>;
}
