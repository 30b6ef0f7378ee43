import { ContentModelUsesDocument, ContentModelVersionsDocument } from '@jiyue/api-client';
import { useApi } from '../../../api/index.js';
import { QueryState } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { modelMessages } from '../messages.js';

/** The columns that take it, over every site, with how many articles they hold. */
export function Uses({ code }: { code: string }) {
  const t = useMessages(modelMessages);
  const query = useApi(ContentModelUsesDocument, { code });
  return (
    <section className="model-part">
      <h2>{t('uses')}</h2>
      <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('uses')} lines={2}>
        {({ contentModelUses: uses }) =>
          uses.length === 0 ? (
            <p className="muted">{t('uses.none')}</p>
          ) : (
            <ul className="model-list">
              {uses.map(({ siteName, columnName, articles }, at) => (
                <li key={at}>
                  {t('uses.col', { site: siteName, column: columnName })}{' '}
                  <span className="muted">{t('uses.articles', { count: articles })}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}

/** What it was before, by whom and when. */
export function Versions({ code }: { code: string }) {
  const t = useMessages(modelMessages);
  const query = useApi(ContentModelVersionsDocument, { code });
  return (
    <section className="model-part">
      <h2>{t('versions')}</h2>
      <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('versions')} lines={2}>
        {({ contentModelVersions: versions }) => (
          <ul className="model-list">
            {versions.map(({ version, name, state, fieldCount, changedByName, changedAt }) => (
              <li key={version}>
                <b>{t('version', { version })}</b> {name} {t('fieldCount', { count: fieldCount })}{' '}
                {t(`state.${state as 'IN_USE' | 'RETIRED'}`)}{' '}
                <span className="muted">
                  {changedByName} {formatMoment(changedAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}
