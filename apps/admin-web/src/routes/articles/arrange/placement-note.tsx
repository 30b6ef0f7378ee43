import type { PlacementFieldsFragment } from '@jiyue/api-client';
import type { ReactElement } from 'react';
import { Note } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { formatMoment } from '../../../i18n/format.js';
import { arrangeMessages } from './arrange.messages.js';

/** Where the article stands in lists, where somebody said so. */
export function PlacementNote({ placement }: { placement: PlacementFieldsFragment | null }): ReactElement | null {
  const t = useMessages(arrangeMessages);
  if (!placement) return null;
  const { isPinned, pinnedUntil, weight, byName: by } = placement;
  if (!isPinned) return <Note>{t('note.weight', { weight, by })}</Note>;
  const pinned = pinnedUntil ? t('note.until', { at: formatMoment(pinnedUntil), by }) : t('note.pinned', { by });
  return (
    <Note>
      {pinned}
      {weight > 0 && t('note.both', { weight })}
    </Note>
  );
}
