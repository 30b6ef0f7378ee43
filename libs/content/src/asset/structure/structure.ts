import { fileTypeFromBuffer } from 'file-type';
import { compoundFamily } from './compound.js';
import { isText } from './text.js';

/** Reads bytes of a file from a place on. */
export type ReadAt = (start: number, length: number) => Promise<Buffer>;

/** What there is to judge a file by: how it begins, and any other place in it. */
export interface Evidence {
  readonly beginning: Buffer;
  readonly readAt: ReadAt;
}

const HEADS = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x01\x02', 'latin1')];
/** How far behind the head of an entry its name begins. */
const NAME_AT = [30, 46];
const OFD = Buffer.from('OFD.xml');

/**
 * What the bytes are by their structure, never by a few letters that a text may begin with: a type, `compound/word`,
 * `compound/sheet`, `compound/slides`, `text/plain` or `unknown`.
 */
export async function structureOf(evidence: Evidence): Promise<string> {
  const { beginning } = evidence;
  if (isText(beginning)) return 'text/plain';
  const seen = (await fileTypeFromBuffer(beginning))?.mime ?? 'unknown';
  if (seen === 'application/x-cfb') return compoundFamily(evidence);
  if (seen === 'application/zip' && holdsOfd(beginning)) return 'application/ofd';
  return seen;
}

// The national layout format is an archive whose way in is a file of this name at its root.
function holdsOfd(bytes: Buffer): boolean {
  return HEADS.some((head, index) => {
    for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 4)) {
      const name = at + (NAME_AT[index] ?? 0);
      const length = bytes.length > name ? bytes.readUInt16LE(at + (index === 0 ? 26 : 28)) : 0;
      if (length === OFD.length && bytes.subarray(name, name + length).equals(OFD)) return true;
    }
    return false;
  });
}
