import { crc32, deflateSync } from 'node:zlib';

/** How a PNG is made; its header may claim other dimensions than its pixels have. */
export interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  /** 0 grey, 2 colours, 3 palette, 6 colours and transparency. */
  readonly colour?: 0 | 2 | 3 | 6;
  readonly claimedWidth?: number;
  readonly claimedHeight?: number;
  /** Chunks before the pixels. */
  readonly chunks?: readonly Buffer[];
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 6: 4 } as const;

/** A PNG of one grey tone. */
export function png({
  width = 8,
  height = 8,
  colour = 2,
  claimedWidth,
  claimedHeight,
  chunks = [],
}: PngOptions = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claimedWidth ?? width, 0);
  header.writeUInt32BE(claimedHeight ?? height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(colour, 9);
  const row = Buffer.alloc(1 + width * CHANNELS[colour], colour === 3 ? 0 : 0x80).fill(0, 0, 1);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const palette = colour === 3 ? [pngChunk('PLTE', Buffer.from([1, 2, 3]))] : [];
  const parts = [
    pngChunk('IHDR', header),
    ...palette,
    ...chunks,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** One chunk; `claimedLength` may lie. */
export function pngChunk(type: string, data: Buffer, claimedLength = data.length): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(claimedLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A GIF of one pixel; `after` follows its last byte. */
export function gif({
  version = '89a',
  frames = 1,
  after = '',
}: { version?: '87a' | '89a'; frames?: number; after?: string } = {}): Buffer {
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  const screen = Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0xff, 0xff, 0xff, 0, 0, 0]);
  const all = Array.from({ length: frames }, () => frame);
  return Buffer.concat([Buffer.from(`GIF${version}`), screen, ...all, Buffer.from([0x3b]), Buffer.from(after)]);
}

/** A JPEG of one grey block; `comment` stands in a segment of its own, `after` behind its end. */
export function jpeg({
  comment = '',
  after = '',
  exif = false,
}: { comment?: string; after?: string; exif?: boolean } = {}): Buffer {
  const segment = (marker: number, data: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const app = exif
    ? segment(0xe1, Buffer.from('Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0', 'latin1'))
    : segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    app,
    ...(comment ? [segment(0xfe, Buffer.from(comment))] : []),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.concat([Buffer.from([0x00, 1]), Buffer.alloc(15), Buffer.from([0])])),
    segment(0xc4, Buffer.concat([Buffer.from([0x10, 1]), Buffer.alloc(15), Buffer.from([0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
    Buffer.from([0x3f, 0xff, 0xd9]),
    Buffer.from(after),
  ]);
}

/** What each of the three kinds of WebP holds behind its name. */
const WEBP = {
  VP8L: 'VlA4TA4AAAAvAAAAEAcQERGIiP4HAA==',
  'VP8 ': 'VlA4IBoAAABQAQCdASoCAAIAAsBMJaQAAAAAANY3JUAAAA==',
  VP8X: 'VlA4WAoAAAAQAAAAAQAAAQAAQUxQSAUAAAAAgICAgABWUDggGAAAADABAJ0BKgIAAgACwEwlpAADcAD+9+CAAA==',
} as const;

/** A WebP of one of its three kinds. */
export function webp(kind: keyof typeof WEBP = 'VP8L'): Buffer {
  const chunks = Buffer.from(WEBP[kind], 'base64');
  const riff = Buffer.alloc(12);
  riff.write('RIFF', 0);
  riff.writeUInt32LE(chunks.length + 4, 4);
  riff.write('WEBP', 8);
  return Buffer.concat([riff, chunks]);
}
