import { AddStandardColumnsDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useAct } from '../../../api/index.js';
import { EmptyState, ErrorNote, LinkButton } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { articleMessages } from '../../articles/article.messages.js';
import { stepKey } from '../../articles/steps.js';
import { sitesMessages } from '../messages.js';
import type { StepProps } from './registry-step.js';
import type { Opening } from './steps.js';

type Column = Opening['columns'][number];

function ColumnList({ columns }: { columns: readonly Column[] }) {
  const t = useMessages(sitesMessages);
  const words = useMessages(articleMessages);
  return (
    <div className="tw">
      <table className="t">
        <caption className="vh">{t('wz.columns')}</caption>
        <tbody>
          {columns.map((column) => (
            <tr key={column.id}>
              <td style={column.parentId ? { paddingLeft: 32 } : { fontWeight: 500 }}>{column.name}</td>
              <td className="muted sm">/{column.path}/</td>
              <td className="muted nw">
                {column.cadenceDays ? t('wz.cadence', { days: column.cadenceDays }) : t('wz.onDemand')}
              </td>
              <td>
                {column.steps.length > 0 && (
                  <span className="mk">{column.steps.map(({ key }) => words(`step.${stepKey(key)}`)).join(' → ')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The standard set of columns, in one act. */
export function ColumnsStep({ site, goOn, goBack, columns }: StepProps & { columns: readonly Column[] }) {
  const t = useMessages(sitesMessages);
  const { perform, isBusy, error } = useAct(AddStandardColumnsDocument, { site: site.id });
  return (
    <section className="card">
      <header>
        <h2>{t('wz.columns')}</h2>
        {columns.length > 0 && (
          <>
            <span className="tag ok">{t('wz.columnsDone', { count: columns.length })}</span>
            <span className="right">
              <LinkButton size="small" to={`/s/${site.id}/columns`}>
                {t('wz.columnsEdit')}
              </LinkButton>
            </span>
          </>
        )}
      </header>
      {columns.length > 0 ? (
        <ColumnList columns={columns} />
      ) : (
        <EmptyState
          title={t('wz.columnsText')}
          action={
            <Button type="primary" loading={isBusy} onClick={() => void perform({})}>
              {t('wz.columnsAdd')}
            </Button>
          }
        />
      )}
      <div className="bd-flat">
        <ErrorNote error={error} retry={() => void perform({})} />
      </div>
      <div className="wz-foot">
        <Button onClick={goBack}>{t('wz.prev')}</Button>
        <Button type={columns.length > 0 ? 'primary' : 'default'} className="right" onClick={goOn}>
          {t('wz.next')}
        </Button>
      </div>
    </section>
  );
}
