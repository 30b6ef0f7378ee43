import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { formatNumber } from '../../../i18n/format.js';
import { listMessages } from './list.messages.js';

export const states = [
  'DRAFT',
  'RETURNED',
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
  'LIVE_IN_REVIEW',
  'PUBLISHED',
  'ARCHIVED',
  'WITHDRAWN',
  'BINNED',
] as const;
export type StateName = (typeof states)[number];

type StateTabsProps = {
  value: StateName | '';
  counts: ReadonlyMap<string, number> | null;
  panel: string;
  onChange: (value: StateName | '') => void;
};

/** One tab per state with its number; arrows move and choose (tab pattern). */
export function StateTabs({ value, counts, panel, onChange }: StateTabsProps): ReactElement {
  const t = useMessages(listMessages);
  const common = useMessages(commonMessages);
  const list = useRef<HTMLDivElement>(null);
  // a rare one, shown while there is one
  const isThere = (state: StateName): boolean =>
    state !== 'LIVE_IN_REVIEW' || value === state || (counts?.get(state) ?? 0) > 0;
  const tabs: readonly (StateName | '')[] = ['', ...states.filter(isThere)];
  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(value);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + tabs.length) % tabs.length;
    onChange(tabs[next] ?? '');
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={t('tabs.label')} onKeyDown={move}>
      {tabs.map((state) => (
        <button
          key={state}
          type="button"
          role="tab"
          aria-selected={value === state}
          aria-controls={panel}
          tabIndex={value === state ? 0 : -1}
          onClick={() => onChange(state)}
        >
          {state ? common(`article.${state}`) : t('tabs.all')}
          {counts && <span className="count">{formatNumber(numberOf(counts, state))}</span>}
        </button>
      ))}
    </div>
  );
}

function numberOf(counts: ReadonlyMap<string, number>, state: StateName | ''): number {
  // what lies in the bin is none of all
  const sum = [...counts].reduce((all, [one, count]) => (one === 'BINNED' ? all : all + count), 0);
  return state ? (counts.get(state) ?? 0) : sum;
}
