import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link } from 'react-router';
import { formatList } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { useSite } from '../../shell/index.js';
import { workbenchMessages } from './messages.js';

type Vacant = WorkbenchQuery['workbench']['vacantColumns'][number];

/** Columns whose named people are there no more, with the way to name others. */
export function VacantColumns({ rows }: { rows: readonly Vacant[] }) {
  const t = useMessages(workbenchMessages);
  const here = useSite().id;
  if (rows.length === 0) return null;
  const goneOf = ({ column: { responsible, officer } }: Vacant): string =>
    formatList([
      ...(responsible?.isPresent === false ? [t('vacant.responsible', { name: responsible.name })] : []),
      ...(officer?.isPresent === false ? [t('vacant.officer', { name: officer.name })] : []),
    ]);
  return (
    <section className="card">
      <header>
        <h2>{t('vacant')}</h2>
        <span className="tag bad">{rows.length}</span>
      </header>
      <ul className="bd stack tight plain">
        {rows.map((row) => (
          <li key={`${row.site.id}/${row.column.id}`} className="row wrap">
            <span className="ti">
              {row.site.id === here ? row.column.name : `${row.site.shortName} · ${row.column.name}`}
            </span>
            <span className="muted">{goneOf(row)}</span>
            <Link className="right" to={`/s/${row.site.id}/columns?change=${row.column.id}`}>
              {t('vacant.name')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
