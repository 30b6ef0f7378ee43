import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Note } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useSitePath } from '../../../../shell/index.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields } from '../fields.js';
import { timeOf } from '../time.js';
import { ReadView } from './read-view.js';

/** What the person typed at an article that is not to be edited now. */
export type Left = { fields: Fields; at: number };

/** Nothing of it is lost: it stands here to be read, and in the history to be brought back. */
export function LeftNote({ left, articleId }: { left: Left; articleId: string }): ReactElement {
  const t = useMessages(editorMessages);
  const path = useSitePath();
  return (
    <>
      <Note
        tone="warn"
        role="status"
        actions={<Link to={path(`articles/${articleId}/history`)}>{t('left.history')}</Link>}
      >
        {t('left.text', { time: timeOf(left.at) })}
      </Note>
      <details open className="jy-left">
        <summary>{t('left.show')}</summary>
        <ReadView fields={left.fields} publishedAt={null} />
      </details>
    </>
  );
}
