import { Button, Checkbox } from 'antd';
import type { ReactElement } from 'react';
import { CommandButtons, ErrorNote, LinkButton, Note, type Command } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { articleMessages } from '../articles/article.messages.js';
import type { Decision, Onward, Refusal } from './decide.js';
import { reviewMessages, type ReviewMessage } from './review.messages.js';
import type { Decide } from './use-decision.js';

type DecisionBarProps = {
  decision: Decision;
  decide: Decide;
  note: string;
  isAuto: boolean;
  editPlace: string | null;
  onAuto: (isAuto: boolean) => void;
  onNext: (() => void) | null;
  onReasonMissing: () => void;
};

const labels: Record<Onward, ReviewMessage> = {
  approve: 'decide.approve',
  publish: 'decide.publish',
};

/** The decision, always at the same place, with its keys. */
export function DecisionBar(props: DecisionBarProps): ReactElement {
  const { decision, decide, isAuto, editPlace, onAuto, onNext } = props;
  const t = useMessages(reviewMessages);
  const commands = useCommands(props);
  return (
    <div className="jy-decide" role="region" aria-label={t('decide.label')}>
      <ErrorNote error={decide.error} wayOut={decision.refusal && <RefusalWords refusal={decision.refusal} />} />
      <div className="row wrap">
        {decision.refusal ? (
          <Note tone="warn">
            <RefusalWords refusal={decision.refusal} />
          </Note>
        ) : (
          <CommandButtons commands={commands} subject={decision} isBusy={decide.isBusy} />
        )}
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

function useCommands({ decision, decide, note, onReasonMissing }: DecisionBarProps): Command<Decision>[] {
  const t = useMessages(reviewMessages);
  const { onward } = decision;
  const giveBack = (): void => (note.trim() ? decide.giveBack(note.trim()) : onReasonMissing());
  const main: Command<Decision>[] = onward
    ? [
        {
          name: onward,
          label: t(labels[onward]),
          look: 'primary',
          key: 'Ctrl Enter',
          allowed: () => true,
          perform: () => decide.onward(onward, note.trim()),
        },
      ]
    : [];
  return [
    ...main,
    {
      name: 'return',
      label: t('decide.return'),
      look: 'danger',
      key: 'R',
      allowed: (one) => one.mayReturn,
      perform: giveBack,
    },
  ];
}

/** Nobody reviews what they wrote: who can is named. */
export function RefusalWords({ refusal }: { refusal: Refusal }): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  if (refusal.reason === 'none') return <>{t('refused.none')}</>;
  if (!refusal.names.length) return <>{t(`refused.${refusal.reason}Nobody`)}</>;
  return <>{t(`refused.${refusal.reason}`, { names: refusal.names.join(words('names.join')) })}</>;
}
