import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { Verdict } from './antivirus.js';
import { Search } from './search.js';

/** What is more than this was not looked through, and nobody claims that it was. */
const MAX_ENTRIES = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_INNER_BYTES = 8 * 1024 * 1024;
const MAX_DEPTH = 3;
const BEGINNING = 4096;
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Endings of what runs when it is opened. */
const RUNS =
  /\.(?:exe|com|scr|pif|bat|cmd|msi|dll|cpl|sys|js|jse|mjs|vbs|vbe|wsf|wsh|hta|ps1|lnk|reg|jar|apk|sh|iso|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam)$/i;
const MACROS = /(?:^|\/)vbaProject\.bin$/i;
const [IS_LOCKED, UNIX_TYPE, IS_LINK] = [1, 0o170000, 0o120000];

/** Looks through an archive and the archives in it: programs, macros, links and ways out make it harmful. */
export function lookInside(file: string): Promise<Verdict> {
  return new Look().into(() => openPromise(file, { lazyEntries: true, autoClose: false }), 1);
}

/** One look with its allowance, which inner archives share. */
class Look {
  private entries = 0;
  private bytes = 0;

  async into(open: () => Promise<ZipFile>, depth: number): Promise<Verdict> {
    let zip: ZipFile | undefined;
    try {
      zip = await open();
      return await this.through(zip, depth);
    } catch (error) {
      return isWayOut(error) ? 'infected' : 'not-scanned'; // an archive that cannot be read cannot be vouched for
    } finally {
      zip?.close();
    }
  }

  private async through(zip: ZipFile, depth: number): Promise<Verdict> {
    let worst: Verdict = 'inspected';
    let claimed = 0;
    for await (const entry of zip.eachEntry()) {
      claimed += entry.compressedSize;
      if (claimed > zip.fileSize) return 'not-scanned'; // its entries share their bytes: nobody packs so, but a bomb
      const verdict = await this.judge(zip, entry, depth);
      if (verdict === 'infected') return verdict;
      if (verdict === 'not-scanned') worst = verdict;
      if (this.entries > MAX_ENTRIES || this.bytes > MAX_BYTES) return 'not-scanned';
    }
    return worst;
  }

  private async judge(zip: ZipFile, entry: Entry, depth: number): Promise<Verdict> {
    this.entries += 1;
    const { fileName, generalPurposeBitFlag, externalFileAttributes } = entry;
    const isLink = ((externalFileAttributes >>> 16) & UNIX_TYPE) === IS_LINK;
    if (isLink || RUNS.test(fileName) || MACROS.test(fileName)) return 'infected';
    if (generalPurposeBitFlag & IS_LOCKED) return 'not-scanned';
    if (fileName.endsWith('/')) return 'inspected';
    return this.content(await zip.openReadStreamPromise(entry), depth);
  }

  private async content(stream: Readable, depth: number): Promise<Verdict> {
    const { search, size, inner } = await this.read(stream);
    if (this.bytes > MAX_BYTES) return 'not-scanned';
    if (search.isHarmful) return 'infected';
    if (!isArchive(search)) return 'inspected';
    if (size > MAX_INNER_BYTES || depth >= MAX_DEPTH) return 'not-scanned';
    return this.into(() => fromBufferPromise(inner, { lazyEntries: true }), depth + 1);
  }

  // What runs shows at its beginning; only documents and archives hide things further on.
  private async read(stream: Readable): Promise<{ search: Search; size: number; inner: Buffer }> {
    const search = new Search();
    const kept: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      search.take(chunk);
      size += chunk.length;
      this.bytes += chunk.length;
      if (isArchive(search) && size <= MAX_INNER_BYTES) kept.push(chunk);
      if (this.bytes > MAX_BYTES || (size >= BEGINNING && !mayHide(search))) break;
    }
    return { search, size, inner: Buffer.concat(kept) };
  }
}

function mayHide(search: Search): boolean {
  return isArchive(search) || search.beginsWith(OLD_OFFICE);
}

function isArchive(search: Search): boolean {
  return search.beginsWith(Buffer.from('PK\x03\x04', 'latin1'));
}

// yauzl refuses names that lead out of the archive.
function isWayOut(error: unknown): boolean {
  return (
    error instanceof Error && /absolute path|invalid relative path|invalid characters in fileName/.test(error.message)
  );
}
