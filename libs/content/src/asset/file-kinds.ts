const MB = 1024 * 1024;

/** A type of file that we know. */
export interface FileKind {
  readonly mime: string;
  /** Bytes; every layer keeps to it, and the form says it before a file travels. */
  readonly limit: number;
  /** What its bytes may show themselves to be, in the words of `structureOf`. */
  readonly shows: readonly string[];
  readonly isPicture?: true;
}

const kind = (mime: string, megabytes: number, shows: readonly string[] = [mime]): FileKind => ({
  ...{ mime, limit: megabytes * MB, shows },
  ...(mime.startsWith('image/') ? { isPicture: true } : {}),
});
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const [WORD, SHEET, SLIDES] = [
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.presentationml.presentation`,
];

/** Every type that a site may take, by its extension. Drawings with script in them (SVG) are never among them. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  jpg: kind('image/jpeg', 20),
  jpeg: kind('image/jpeg', 20),
  png: kind('image/png', 20),
  gif: kind('image/gif', 20),
  webp: kind('image/webp', 20),
  pdf: kind('application/pdf', 100),
  docx: kind(WORD, 100),
  xlsx: kind(SHEET, 100),
  pptx: kind(SLIDES, 100),
  doc: kind('application/msword', 100, ['compound/word']),
  xls: kind('application/vnd.ms-excel', 100, ['compound/sheet']),
  txt: kind('text/plain', 5),
  zip: kind('application/zip', 100, ['application/zip', 'application/ofd']),
  mp4: kind('video/mp4', 500, ['video/mp4', 'video/x-m4v', 'video/quicktime']),
  mp3: kind('audio/mpeg', 100),
  // by the rule of a site
  ofd: kind('application/ofd', 100),
  wps: kind('application/vnd.ms-works', 100, ['compound/word', WORD]),
  et: kind('application/vnd.ms-works', 100, ['compound/sheet', SHEET]),
  dps: kind('application/vnd.ms-works', 100, ['compound/slides', SLIDES]),
  csv: kind('text/csv', 20, ['text/plain']),
  ppt: kind('application/vnd.ms-powerpoint', 100, ['compound/slides']),
  rar: kind('application/vnd.rar', 100, ['application/x-rar-compressed']),
  '7z': kind('application/x-7z-compressed', 100),
};

/** Types that a site takes if its rule says so. */
export const TYPES_BY_RULE: readonly string[] = ['ofd', 'wps', 'et', 'dps', 'csv', 'ppt', 'rar', '7z'];

/** Types that every site takes. */
export const ALWAYS_TAKEN: readonly string[] = Object.keys(FILE_KINDS).filter((type) => !TYPES_BY_RULE.includes(type));
