import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useMessages } from '../../../i18n/messages.js';
import { PublishUrgently } from './publish-urgently.js';
import { Reject } from './reject.js';
import { urgentMessages } from './urgent.messages.js';

type UrgentWaysProps = {
  article: {
    id: string;
    version: number;
    title: string;
    steps: readonly { key: string; state: string }[];
    allowed: readonly string[];
    secrecyBefore?: string | null;
  };
  onDone: () => void;
};

/** What a publisher may do while reviews are open, and a reviewer after the fact. */
export function UrgentWays({ article, onDone }: UrgentWaysProps): ReactElement | null {
  const t = useMessages(urgentMessages);
  if (article.allowed.includes('reject')) {
    return (
      <Reject article={article} onDone={onDone}>
        {(open) => (
          <Button danger onClick={open}>
            {t('reject')}
          </Button>
        )}
      </Reject>
    );
  }
  if (article.secrecyBefore) return <span className="muted sm">{t('secrecy')}</span>;
  if (!article.allowed.includes('publishUrgently')) return null;
  return (
    <PublishUrgently article={article} onDone={onDone}>
      {(open) => (
        <Button danger type="text" onClick={open}>
          {t('act')}
        </Button>
      )}
    </PublishUrgently>
  );
}
