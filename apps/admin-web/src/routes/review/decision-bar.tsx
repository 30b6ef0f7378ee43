import { trimUnseen } from '@jiyue/kernel';
import { Button, Checkbox } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { CommandButtons, LinkButton, Note, useShortcuts, type Command } from '../../components/index.js';
import { type Translate, useMessages } from '../../i18n/catalogue.js';
import { articleMessages } from '../articles/article.messages.js';
import type { Decision, Onward, Refusal } from './decide.js';
import { reviewMessages, type ReviewMessage } from './review.messages.js';
import type { Decide } from './use-decision.js';

/** The decision that is being prepared. */
export type Mode = 'onward' | 'return';

type DecisionBarProps = {
  decision: Decision;
  decide: Decide;
  note: string;
  /** What the keys do now: move the article on, or give it back. */
  mode: Mode;
  onMode: (mode: Mode) => void;
  isAuto: boolean;
  editPlace: string | null;
  onAuto: (isAuto: boolean) => void;
  onNext: (() => void) | null;
  onReasonMissing: () => void;
  /** Takes what is live down at once, for whoever may. */
  takeDown?: ReactNode;
  /** Opens the question for a time; null where nothing can be ordered for one. */
  onSchedule?: (() => void) | null;
};

const labels: Record<Onward, ReviewMessage> = {
  approve: 'decide.approve',
  publish: 'decide.publish',
};

/** The decision, always at the same place, with its keys. */
export function DecisionBar(props: DecisionBarProps): ReactElement {
  const { decision, isAuto, editPlace, takeDown = null, onAuto, onNext } = props;
  const t = useMessages(reviewMessages);
  const commands = useCommands(props);
  return (
    <div className="jy-decide" role="region" aria-label={t('decide.label')}>
      <div className="row wrap">
        {decision.refusal ? (
          <Note tone="warn">
            <RefusalWords refusal={decision.refusal} />
          </Note>
        ) : (
          <CommandButtons commands={commands} subject={decision} />
        )}
        {takeDown}
        <span className="right row wrap">
          {editPlace && (
            <LinkButton type="text" to={editPlace}>
              {t('decide.edit')}
            </LinkButton>
          )}
          <Checkbox checked={isAuto} onChange={(event) => onAuto(event.target.checked)}>
            {t('decide.auto')}
          </Checkbox>
          {onNext && (
            <Button aria-keyshortcuts="J" onClick={onNext}>
              {t('decide.next')} <kbd aria-hidden="true">J</kbd>
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}

function useCommands(props: DecisionBarProps): Command<Decision>[] {
  const { decision, note, mode, onMode } = props;
  const t = useMessages(reviewMessages);
  const giveBack = useGiveBack(props);
  const { onward } = decision;
  useShortcuts({
    ...(decision.mayReturn ? { R: { word: t('decide.return'), perform: () => onMode('return') } } : {}),
    ...(mode === 'return' && onward ? { Escape: { word: t('key.back'), perform: () => onMode('onward') } } : {}),
  });
  if (mode === 'return' && decision.mayReturn) {
    return [
      {
        name: 'return',
        label: t('decide.return'),
        look: 'decided',
        key: 'Ctrl Enter',
        allowed: always,
        perform: giveBack,
      },
      ...(onward
        ? [{ name: 'onward', label: t('decide.notReturn'), allowed: always, perform: () => onMode('onward') }]
        : []),
    ];
  }
  const prepare = (): void => (trimUnseen(note) ? giveBack() : onMode('return'));
  return [
    ...forward(props, t),
    {
      name: 'return',
      label: t('decide.return'),
      look: 'danger',
      allowed: (one) => one.mayReturn,
      perform: prepare,
    },
  ];
}

// What moves it on: now, or at a time.
function forward(
  { decision: { onward }, decide, note, onSchedule }: DecisionBarProps,
  t: Translate<ReviewMessage>,
): Command<Decision>[] {
  const later = { name: 'schedule', label: t('decide.schedule'), allowed: always };
  return [
    ...(onward
      ? [
          {
            name: onward,
            label: t(labels[onward]),
            look: 'primary' as const,
            key: 'Ctrl Enter',
            allowed: always,
            perform: () => decide.onward(onward, trimUnseen(note)),
          },
        ]
      : []),
    ...(onSchedule ? [{ ...later, perform: onSchedule }] : []),
  ];
}

const always = (): boolean => true;

function useGiveBack({ decide, note, onReasonMissing }: DecisionBarProps): () => void {
  return () => (trimUnseen(note) ? decide.giveBack(trimUnseen(note)) : onReasonMissing());
}

/** Nobody reviews what they wrote: who can is named. */
export function RefusalWords({ refusal }: { refusal: Refusal }): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  if (refusal.reason === 'none' || refusal.reason === 'asked') return <>{t(`refused.${refusal.reason}`)}</>;
  if (!refusal.names.length) return <>{t(`refused.${refusal.reason}Nobody`)}</>;
  return <>{t(`refused.${refusal.reason}`, { names: refusal.names.join(words('names.join')) })}</>;
}
