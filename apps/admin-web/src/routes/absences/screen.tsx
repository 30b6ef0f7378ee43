import { type AbsenceFactsFragment, AbsencesDocument, EndAbsenceDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct, useApi } from '../../api/index.js';
import {
  ConfirmAct,
  DataTable,
  EmptyState,
  GuardedDrawer,
  Marked,
  PageHead,
  showToast,
  type TableColumn,
} from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useCan } from '../../shell/index.js';
import { AbsenceForm } from './absence-form.js';
import { absenceMessages } from './messages.js';

type Absence = AbsenceFactsFragment;

const STATES = { 'state.coming': 'wait', 'state.present': 'live', 'state.over': 'arc' } as const;

function stateOf(state: string): keyof typeof STATES {
  if (state === 'coming') return 'state.coming';
  return state === 'present' ? 'state.present' : 'state.over';
}

function useColumns(end: (absence: Absence) => void): TableColumn<Absence>[] {
  const t = useMessages(absenceMessages);
  return [
    { key: 'person', head: t('person'), card: 'title', cell: ({ person }) => <b>{person.name}</b> },
    { key: 'deputy', head: t('deputy'), cell: ({ deputy }) => t('stands', { name: deputy.name }) },
    { key: 'days', head: t('days'), cell: ({ from, to }) => <span className="nw">{t('period', { from, to })}</span> },
    {
      key: 'state',
      head: t('state'),
      card: 'side',
      cell: ({ state }) => <Marked mark={STATES[stateOf(state)]} word={t(stateOf(state))} />,
    },
    {
      key: 'act',
      head: t('act'),
      align: 'num',
      card: 'act',
      cell: (absence) =>
        absence.allowed.includes('end') && (
          <button
            type="button"
            className="link"
            aria-label={t('end.on', { name: absence.person.name })}
            onClick={() => end(absence)}
          >
            {t('end')}
          </button>
        ),
    },
  ];
}

function EndQuestion({ absence, onDone, onCancel }: { absence: Absence; onDone: () => void; onCancel: () => void }) {
  const t = useMessages(absenceMessages);
  const { perform, isBusy, error } = useAct(EndAbsenceDocument);
  const end = async (): Promise<void> => {
    const { id: absenceId, version } = absence;
    if (!(await perform({ input: { absenceId, version } }))) return;
    showToast(t('ended'));
    onDone();
  };
  return (
    <ConfirmAct
      isOpen
      title={t('end.title', { name: absence.person.name })}
      verb={t('end.go')}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void end()}
      onCancel={onCancel}
    >
      {t('end.text', { deputy: absence.deputy.name })}
    </ConfirmAct>
  );
}

/** 请假委托: who is away, and who stands in for them. */
export function AbsencesScreen() {
  const t = useMessages(absenceMessages);
  const mayDeclare = useCan('absences.declare');
  const query = useApi(AbsencesDocument, {});
  const [isDeclaring, setDeclaring] = useState(false);
  const [ending, setEnding] = useState<Absence | null>(null);
  const columns = useColumns(setEnding);
  const done = (): void => {
    setDeclaring(false);
    setEnding(null);
    void query.refetch();
  };
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            mayDeclare && (
              <Button type="primary" onClick={() => setDeclaring(true)}>
                {t('new')}
              </Button>
            )
          }
        />
        <p className="muted">{t('lead')}</p>
      </div>
      <DataTable
        caption={t('list')}
        columns={columns}
        rows={query.data?.absences}
        rowKey={({ id }) => id}
        error={query.error}
        retry={() => void query.refetch()}
        empty={<EmptyState title={t('none')} text={t('noneText')} />}
      />
      <GuardedDrawer
        open={isDeclaring}
        size="default"
        destroyOnHidden
        title={t('new')}
        onClose={() => setDeclaring(false)}
      >
        <AbsenceForm onDone={done} onCancel={() => setDeclaring(false)} />
      </GuardedDrawer>
      {ending && <EndQuestion absence={ending} onDone={done} onCancel={() => setEnding(null)} />}
    </div>
  );
}
