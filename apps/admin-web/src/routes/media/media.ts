import { MediaFilesDocument, type MediaFileFieldsFragment, type MediaFilterInput } from '@jiyue/api-client';
import { usePages } from '../../api/index.js';

/** A file of the site. */
export type MediaFile = MediaFileFieldsFragment;

export const KINDS = ['PICTURE', 'VIDEO', 'AUDIO', 'DOCUMENT'] as const;
export const STATES = ['CLEAN', 'INSPECTED', 'NOT_SCANNED', 'PENDING', 'INFECTED'] as const;

/** One of the words, or null. */
export function oneOf<T extends string>(words: readonly T[], word: string): T | null {
  return words.find((one) => one === word) ?? null;
}

/** Files of the site, page by page. */
export function useMediaFiles(filter: MediaFilterInput, first: number) {
  const query = usePages(MediaFilesDocument, { first, filter }, ({ mediaFiles }) => mediaFiles, { keepLast: true });
  const pages = query.data?.pages;
  return {
    query,
    files: pages?.flatMap(({ mediaFiles }) => mediaFiles.nodes),
    total: pages?.at(-1)?.mediaFiles.totalCount ?? 0,
  };
}

/** Whether it is drawn as a picture where it is shown. */
export const isPicture = ({ mimeType }: { mimeType: string }): boolean => mimeType.startsWith('image/');
