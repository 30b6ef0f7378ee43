import type { ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { articleMessages } from '../article.messages.js';
import { arrangeMessages } from '../arrange/arrange.messages.js';
import type { Row } from './row.js';

/** 顶, 图, 附, 修订: one character each, never cut off with the title. */
export function Marks({ row }: { row: Row }): ReactElement {
  const t = useMessages(articleMessages);
  const arrange = useMessages(arrangeMessages);
  const isRevision = row.isLive && !['PUBLISHED', 'ARCHIVED', 'LIVE_IN_REVIEW'].includes(row.state);
  const revision = row.liveRevision ? t('mark.revision.full', { number: row.liveRevision }) : t('mark.revision.plain');
  return (
    <>
      {row.placement?.isPinned && <Mark word={arrange('mark')} full={arrange('mark.full')} />}
      {row.hasImage && <Mark word={t('mark.picture')} full={t('mark.picture.full')} />}
      {row.attachments.length > 0 && <Mark word={t('mark.file')} full={t('mark.file.full')} />}
      {isRevision && <Mark word={t('mark.revision')} full={revision} />}
    </>
  );
}

function Mark({ word, full }: { word: string; full: string }): ReactElement {
  return (
    <span className="mk" title={full}>
      <span aria-hidden="true">{word}</span>
      <span className="vh">{full}</span>
    </span>
  );
}
