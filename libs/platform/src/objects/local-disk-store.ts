import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TenantKey } from '@jiyue/tenancy';
import { ObjectNotFound, UploadRefused, UploadSizeWrong } from './object.errors.js';
import type { ObjectFacts, ObjectPart, ObjectStore, PresignedUpload, UploadLimits } from './object-store.js';
import type { UploadTokens } from './upload-token.js';

const FACTS = '.facts';
const GONE = '.gone';
const LEFT = /\.(?:part|gone)$/;

/** Objects as files below one folder: written aside, synced, then renamed, so a key is whole or absent. */
export class LocalDiskStore implements ObjectStore {
  constructor(
    private readonly folder: string,
    private readonly tokens: UploadTokens,
    private readonly publicUrl: string,
  ) {}

  async put(key: TenantKey, content: Readable | Buffer, facts: ObjectFacts): Promise<void> {
    const target = this.fileOf(key);
    const stream = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await this.aside(target, stream, facts, (aside) => rename(aside, target));
  }

  /**
   * Takes what a link brings, once for ever: of two at the same time one is refused, and so is whoever comes after the
   * object was taken away. A transfer that broke off, or a process that died on the way, leaves the link as it was: the
   * whole file and its being taken are one act of the file system.
   */
  async putOnce(key: TenantKey, content: Readable, facts: ObjectFacts): Promise<void> {
    const target = this.fileOf(key);
    if ((await isFile(target)) || (await isFile(target + GONE))) throw new UploadRefused();
    await this.aside(target, content, facts, async (aside) => {
      await link(aside, target).catch((error: unknown) => {
        throw isThere(error) ? new UploadRefused() : error;
      });
      if (!(await isFile(target + GONE))) return;
      await rm(target, { force: true }); // another came first and was taken away while this one arrived
      throw new UploadRefused();
    });
  }

  async get(key: TenantKey, part?: ObjectPart): Promise<Readable> {
    if (!(await this.stat(key))) throw new ObjectNotFound();
    return createReadStream(this.fileOf(key), part && { start: part.start, end: part.end });
  }

  async stat(key: TenantKey): Promise<ObjectFacts | null> {
    try {
      await stat(this.fileOf(key));
      return JSON.parse(await readFile(this.fileOf(key) + FACTS, 'utf8')) as ObjectFacts;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(key: TenantKey): Promise<void> {
    if (await isFile(this.fileOf(key))) await writeFile(this.fileOf(key) + GONE, '');
    await rm(this.fileOf(key), { force: true });
    await rm(this.fileOf(key) + FACTS, { force: true });
  }

  async list(prefix: TenantKey): Promise<string[]> {
    const names = new Set(await namesIn(join(this.folder, prefix)));
    const whole = [...names].filter((name) => names.has(name + FACTS));
    return whole.map((name) => `${prefix}/${name}`).sort();
  }

  /** Halves of files, facts of none, and the marks of links whose time is long over. */
  async tidy(before: Date): Promise<void> {
    for (const name of await namesIn(this.folder)) {
      const file = join(this.folder, name);
      const isLeft = LEFT.test(name) || (name.endsWith(FACTS) && !(await isFile(file.slice(0, -FACTS.length))));
      if (isLeft && (await isOlder(file, before))) await rm(file, { force: true });
    }
  }

  async presignUpload(key: TenantKey, limits: UploadLimits): Promise<PresignedUpload> {
    const until = Date.now() + limits.expiresInSeconds * 1000;
    const token = this.tokens.sign({ key, size: limits.size, type: limits.type, until });
    return {
      method: 'PUT',
      url: `${this.publicUrl}/uploads/${token}`,
      headers: [{ name: 'content-type', value: limits.type }],
      fields: [],
    };
  }

  // Whole and on the disk before it gets its name.
  private async aside(
    target: string,
    content: Readable,
    facts: ObjectFacts,
    name: (aside: string) => Promise<void>,
  ): Promise<void> {
    await mkdir(dirname(target), { recursive: true });
    const aside = `${target}.${randomUUID()}.part`;
    try {
      await pipeline(content, exactly(facts.size), createWriteStream(aside));
      await sync(aside);
      await writeFile(target + FACTS, JSON.stringify(facts));
      await name(aside);
    } finally {
      await rm(aside, { force: true });
    }
  }

  private fileOf(key: TenantKey): string {
    return join(this.folder, key);
  }
}

// Stops a stream that grows past what was announced, and refuses one that ends short of it.
function exactly(size: number) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let seen = 0;
    for await (const chunk of source) {
      seen += chunk.length;
      if (seen > size) throw new UploadSizeWrong({ size });
      yield chunk;
    }
    if (seen !== size) throw new UploadSizeWrong({ size });
  };
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}

async function isOlder(file: string, before: Date): Promise<boolean> {
  return stat(file).then(
    ({ mtime }) => mtime < before,
    () => false, // somebody removed it meanwhile
  );
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EEXIST';
}

function isMissing(error: unknown): boolean {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
