import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { checkMessages } from './check.messages.js';
import type { Finding } from './checks.js';

/** The way to the article that a finding speaks of. */
export function OtherArticle({ finding, site }: { finding: Finding; site: string }): ReactElement | null {
  const t = useMessages(checkMessages);
  const id = finding.params['articleId'];
  if (!id) return null;
  return (
    <a href={`/s/${site}/articles/${id}`} target="_blank" rel="noopener">
      {t('otherArticle')}
    </a>
  );
}
