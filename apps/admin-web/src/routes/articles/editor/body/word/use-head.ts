import { useMe } from '../../../../../shell/index.js';
import type { KindField } from '../../../kinds/kinds.js';
import type { EditingSession } from '../../save/editing-session.js';
import type { Head } from './head.js';
import type { WordReport } from './use-import.js';

type Filling = { fill: (head: Head) => Pick<WordReport, 'filled' | 'left'>; mayTakeTitle: () => boolean };

/** Fills the fields that nobody filled from what a text says of itself; what somebody typed stays. */
export function useHead(session: EditingSession, declared: readonly KindField[]): Filling {
  const { unitName } = useMe();
  const isFree = (key: string): boolean => {
    const { article, fields } = session.view();
    const value = fields.values[key]?.trim() ?? '';
    return value === '' || (key === 'source' && article === null && value === unitName);
  };
  const fill = ({ title, ...said }: Head): Pick<WordReport, 'filled' | 'left'> => {
    const keys = Object.entries(said).filter(([key]) => declared.some((field) => field.key === key));
    const free = keys.filter(([key]) => isFree(key));
    const { fields } = session.view();
    const values = { ...fields.values, ...Object.fromEntries(free) };
    if (title || free.length) session.change({ ...(title ? { title } : {}), values });
    const differs = ([key, value]: [string, string]): boolean => fields.values[key]?.trim() !== value;
    const left = keys.filter((one) => !free.includes(one) && differs(one)).map(([key]) => key);
    return { filled: [...(title ? ['title'] : []), ...free.map(([key]) => key)], left };
  };
  return { fill, mayTakeTitle: () => session.view().fields.title.trim() === '' };
}
