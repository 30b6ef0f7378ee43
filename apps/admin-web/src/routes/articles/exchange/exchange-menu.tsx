import type { ArticleColumnsQuery } from '@jiyue/api-client';
import { Button, Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { useCan } from '../../../shell/index.js';
import { ExportDialog } from './export-dialog.js';
import { ImportDialog } from './import-dialog.js';
import { exchangeMessages } from './messages.js';

type MenuProps = { columns: readonly ArticleColumnsQuery['columns'][number][]; column: string };

/** Articles in and out by files. */
export function ExchangeMenu({ columns, column }: MenuProps): ReactElement {
  const t = useMessages(exchangeMessages);
  const mayWrite = useCan('articles.write');
  const [open, setOpen] = useState<'import' | 'export' | null>(null);
  const acts = mayWrite ? (['import', 'export'] as const) : (['export'] as const);
  const items = acts.map((key) => ({ key, label: t(key), onClick: () => setOpen(key) }));
  const close = (): void => setOpen(null);
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button>{t('more')}</Button>
      </Dropdown>
      {open === 'import' && <ImportDialog close={close} />}
      {open === 'export' && <ExportDialog columns={columns} column={column} close={close} />}
    </>
  );
}
