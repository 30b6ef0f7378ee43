import { PageHead } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { workbenchMessages } from './messages.js';

export function WorkbenchScreen() {
  const t = useMessages(workbenchMessages);
  return (
    <div className="page stack">
      <PageHead title={t('title')} />
    </div>
  );
}
