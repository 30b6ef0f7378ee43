import type { ReactNode } from 'react';
import { PageHead } from '../components/page-head.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useCan } from './me.js';

function NoRight() {
  const t = useMessages(commonMessages);
  return (
    <div className="page">
      <PageHead title={t('noRight')} />
      <p className="muted">{t('noRightWay')}</p>
    </div>
  );
}

/** A page opened by its address without the right for it says so, instead of drawing half of itself. */
export function RequireCan({ rights, children }: { rights: readonly string[]; children: ReactNode }) {
  return useCan(...rights) ? children : <NoRight />;
}
