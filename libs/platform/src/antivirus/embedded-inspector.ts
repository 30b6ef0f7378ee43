import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Antivirus, Verdict } from './antivirus.js';
import { lookInside } from './archive.js';
import { Search } from './search.js';

/** Beginnings of archives that nothing here can open. */
const SEALED = [Buffer.from('Rar!\x1a\x07', 'latin1'), Buffer.from('377abcaf271c', 'hex')];
const ZIP = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];

/**
 * Looks through a file where no scanner is configured: the text that every scanner reports, macros, scripts of documents,
 * and programs in archives, however deep. It knows no virus by name, so what it passes is `inspected`, never `clean`.
 */
export class EmbeddedInspector implements Antivirus {
  scan(content: Readable): Promise<Verdict> {
    return this.inspect(content, (_, verdict) => Promise.resolve(verdict));
  }

  /** Hands on where the file lies meanwhile, with the verdict; afterwards it is gone. */
  async inspect(content: Readable, then: (file: string, verdict: Verdict) => Promise<Verdict>): Promise<Verdict> {
    const folder = await mkdtemp(join(tmpdir(), 'jiyue-inspected-'));
    try {
      const file = join(folder, 'file');
      const search = new Search();
      await pipeline(content, listening(search), createWriteStream(file));
      return await then(file, await this.judge(file, search));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async judge(file: string, search: Search): Promise<Verdict> {
    if (search.isHarmful) return 'infected';
    const begins = (marks: readonly Buffer[]): boolean => marks.some((mark) => search.beginsWith(mark));
    if (begins(ZIP)) return lookInside(file);
    return begins(SEALED) ? 'not-scanned' : 'inspected';
  }
}

/** Has a scanner look at what the inspection let pass; its word is the last one. */
export class InspectedFirst implements Antivirus {
  private readonly inspector = new EmbeddedInspector();

  constructor(private readonly scanner: Antivirus) {}

  scan(content: Readable): Promise<Verdict> {
    return this.inspector.inspect(content, async (file, verdict) =>
      verdict === 'infected' ? verdict : this.scanner.scan(createReadStream(file)),
    );
  }
}

function listening(search: Search): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      search.take(chunk);
      done(null, chunk);
    },
  });
}
