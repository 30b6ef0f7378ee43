import { ColumnDutiesDocument, type ColumnDutiesQuery } from '@jiyue/api-client';
import type { ReactElement } from 'react';
import { useApi } from '../../api/index.js';
import { LinkButton, QueryState } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { columnsMessages } from './messages.js';

type Person = NonNullable<ColumnDutiesQuery['responsibility']['responsiblePerson']>;

const nameOf = ({ name, unitName }: Person): string => (unitName ? `${name}（${unitName}）` : name);

const officersOf = (named: Person | null | undefined, writers: readonly Person[]): readonly Person[] =>
  named ? [named] : writers;

/** Who is in charge of the column and who writes it, by name or as their rights say: one register, here as everywhere. */
export function Duties({ columnId }: { columnId: string }): ReactElement {
  const t = useMessages(columnsMessages);
  const board = useSitePath()('responsibility');
  const query = useApi(ColumnDutiesDocument, { columnId });
  return (
    <QueryState query={query} what={t('duty.title')} lines={2}>
      {({ responsibility: { responsiblePerson, informationOfficer, writers } }) => (
        <section className="stack tight" aria-label={t('duty.title')}>
          <dl className="jy-duties">
            <dt>{t('duty.responsible')}</dt>
            <dd>{responsiblePerson ? nameOf(responsiblePerson) : <span className="bad">{t('duty.nobody')}</span>}</dd>
            <dt>{t('duty.writers')}</dt>
            <dd>{officersOf(informationOfficer, writers).map(nameOf).join('、') || t('duty.nobody')}</dd>
          </dl>
          <p className="muted sm">{t('duty.help')}</p>
          <LinkButton size="small" to={board}>
            {t('duty.board')}
          </LinkButton>
        </section>
      )}
    </QueryState>
  );
}
