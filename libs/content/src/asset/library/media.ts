import type { ContentAsset } from '../asset.entity.js';

/** A file of the library, with how many articles use it. */
export type MediaFile = Pick<
  ContentAsset,
  | 'id'
  | 'origin'
  | 'fileName'
  | 'mimeType'
  | 'size'
  | 'state'
  | 'alt'
  | 'width'
  | 'height'
  | 'widths'
  | 'version'
  | 'createdBy'
> & {
  readonly tenantId: string;
  readonly createdByName: string;
  readonly completedAt: Date;
  readonly uses: number;
  /** Whether the bytes are for the asker too, not only the name. */
  readonly isReadable: boolean;
};

/** What kinds of files people tell apart. */
export const MEDIA_KINDS = ['picture', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

const NO_DOCUMENT = ['image/%', 'video/%', 'audio/%'];

/** Which types a kind is, as patterns of SQL: those it is, or those it is none of. */
export const TYPES_OF: Readonly<Record<MediaKind, { readonly like: readonly string[]; readonly isNone?: true }>> = {
  picture: { like: ['image/%'] },
  video: { like: ['video/%'] },
  audio: { like: ['audio/%'] },
  document: { like: NO_DOCUMENT, isNone: true },
};
