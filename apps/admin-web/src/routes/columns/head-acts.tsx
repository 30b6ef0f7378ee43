import { Button, Dropdown } from 'antd';
import type { ReactElement } from 'react';
import type { Filters } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useSite } from '../../shell/index.js';
import { saveTable, type TableFormat } from '../../tables/save-table.js';
import { useKindName, useKinds } from '../articles/kinds/kinds.js';
import { HEAD, type KindNames, linesOf } from './column-file.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';

/** Kinds of content by what they are called on screen. */
export function useKindNames(): KindNames {
  const nameOf = useKindName();
  return new Map((useKinds() ?? []).map((kind) => [nameOf(kind), kind.key]));
}

type HeadActsProps = { columns: readonly ColumnFacts[]; isForAll: boolean; filters: Filters; add: () => void };

/** The acts on the tree as a whole. */
export function HeadActs({ columns, isForAll, filters, add }: HeadActsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const site = useSite();
  const kinds = useKindNames();
  const save = (format: TableFormat): void =>
    void saveTable(t('file.name', { site: site.shortName }), format, HEAD, linesOf(columns, kinds));
  const open = (key: string): void => filters.set(key, '1');
  const whole = [
    { key: 'steps', label: t('siteSteps'), onClick: () => open('steps') },
    { key: 'file', label: t('file.import'), onClick: () => open('file') },
  ];
  const items = [
    ...(isForAll ? whole : []),
    { key: 'xlsx', label: t('file.xlsx'), onClick: () => save('xlsx') },
    { key: 'csv', label: t('file.csv'), onClick: () => save('csv') },
  ];
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button>{t('moreActs')}</Button>
      </Dropdown>
      <Button onClick={() => open('batch')}>{t('batch')}</Button>
      <Button type="primary" onClick={add}>
        {t('new')} <kbd>N</kbd>
      </Button>
    </>
  );
}
