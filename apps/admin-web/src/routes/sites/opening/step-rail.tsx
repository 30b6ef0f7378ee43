import { Link } from 'react-router';
import { useMessages } from '../../../i18n/messages.js';
import { sitesMessages } from '../messages.js';
import { missingIn, stepKeys, type Opening, type StepKey } from './steps.js';

export type RailProps = { opening: Opening | null; current: StepKey };

function useStepNote(opening: Opening | null): (step: StepKey) => string {
  const t = useMessages(sitesMessages);
  if (!opening) return () => '';
  const { currentSite, openingChecklist, columns } = opening;
  const { items } = openingChecklist;
  const missing = missingIn('people', items).length;
  const done = items.filter((item) => item.done).length;
  const notes: Record<StepKey, string> = {
    basic: currentSite.name,
    domain: currentSite.domain ?? currentSite.host,
    columns: columns.length > 0 ? t('wz.state.columns', { count: columns.length }) : t('wz.state.todo'),
    people: missing > 0 ? t('wz.state.missing', { count: missing }) : t('wz.state.done'),
    check: t('wz.state.check', { done, all: items.length }),
  };
  return (step) => notes[step];
}

function stateOf({ opening, current }: RailProps, step: StepKey): 'now' | 'done' | 'warn' | 'ahead' {
  if (step === current) return 'now';
  if (!opening) return 'ahead';
  if (step === 'check') return opening.openingChecklist.ready ? 'done' : 'ahead';
  return missingIn(step, opening.openingChecklist.items).length > 0 ? 'warn' : 'done';
}

const signs = { now: '', done: '✓', warn: '!', ahead: '' } as const;

/** The steps at the left, all reachable once the draft exists. */
export function StepRail(props: RailProps) {
  const t = useMessages(sitesMessages);
  const noteOf = useStepNote(props.opening);
  return (
    <nav aria-label={t('wz.steps')}>
      <ol className="wz-steps">
        {stepKeys.map((step, index) => {
          const state = stateOf(props, step);
          const label = t(`wz.${step}`);
          return (
            <li key={step} className={state} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
              <i aria-hidden="true">{signs[state] || index + 1}</i>
              <div>
                {props.opening ? <Link to={`?step=${step}`}>{label}</Link> : <span>{label}</span>}
                <span className="sm">{noteOf(step)}</span>
              </div>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
