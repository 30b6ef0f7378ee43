import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** How a body travels; the empty name is the body as it is. */
export type Coding = 'br' | 'gzip' | '';

// Above 6 the time grows fifty-fold and the size hardly shrinks (measured on a home page).
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const COMPRESS = {
  br: (bytes: Buffer) => toBrotli(bytes, BROTLI),
  gzip: (bytes: Buffer) => toGzip(bytes, { level: 6 }),
};
const WORTH_IT = 512;
const HEADS = 2048;

type Parts = {
  readonly identity: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Whether other encodings than the bytes themselves are offered. */
  readonly isCompressible: boolean;
  /** The mark of whoever gave the bytes; otherwise it is made of them. */
  readonly etag?: string;
};

/** A response ready to be sent as often as asked. Each encoding is made for the first reader who asks for it. */
export class Packed {
  readonly identity: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly isCompressible: boolean;
  readonly etag: string;
  private readonly made: Partial<Record<Coding, Buffer | Promise<Buffer>>>;
  private readonly heads: Partial<Record<Coding | 'known', string[]>> = {};

  constructor({ identity, headers, status, isCompressible, etag }: Parts) {
    this.identity = identity;
    this.headers = headers;
    this.status = status;
    this.isCompressible = isCompressible;
    this.etag = etag || `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    this.made = { '': identity };
  }

  /** What it may come to weigh in a cache, with the encodings that nobody asked for yet. */
  get weight(): number {
    const { length } = this.identity;
    return length + (this.isCompressible ? Math.ceil(length / 2) : 0) + HEADS;
  }

  /** The body in an encoding: at once when it was made before. Compressing happens beside the event loop. */
  body(coding: Coding): Buffer | Promise<Buffer> {
    return (this.made[coding] ??= this.make(coding));
  }

  /** The lines of the head, joined once for each encoding by whoever sends it first. */
  head(kind: Coding | 'known', lines: () => string[]): string[] {
    return (this.heads[kind] ??= lines());
  }

  private async make(coding: Coding): Promise<Buffer> {
    const body = coding === '' ? this.identity : alone(await COMPRESS[coding](this.identity));
    this.made[coding] = body;
    return body;
  }
}

/** Bytes as they are, for what is compressed already. */
export function plain(identity: Buffer, headers: Readonly<Record<string, string>>, etag?: string): Packed {
  return new Packed({ identity, headers, status: 200, isCompressible: false, ...(etag ? { etag } : {}) });
}

/** Packs a text. */
export function packed(text: string, headers: Readonly<Record<string, string>>, status = 200): Packed {
  const identity = alone(Buffer.from(text));
  return new Packed({ identity, headers, status, isCompressible: identity.length >= WORTH_IT });
}

/** What it weighs in a cache. */
export function weightOf({ weight }: Packed): number {
  return weight;
}

/** The bytes in memory of their own size: what a compressor gives holds the whole of its working buffer, four times as much. */
function alone(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
