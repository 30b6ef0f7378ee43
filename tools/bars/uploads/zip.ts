import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, and what its directory says that is not so. */
export interface Entry {
  readonly name: string;
  readonly content: Buffer | string;
  readonly isStored?: boolean;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** General purpose bits: 1 says encrypted. */
  readonly flags?: number;
  /** Size that the headers claim. */
  readonly claimedSize?: number;
}

const SYMLINK = 0o120777;
const UTF8 = 0x0800;

/** A symbolic link. */
export function link(name: string, target: string): Entry {
  return { name, content: target, mode: SYMLINK, isStored: true };
}

/** An archive of the entries in their order; `repeated` lists each of them that often in the directory. */
export function zip(entries: readonly Entry[], { repeated = 1 }: { repeated?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = pack(entry, offset);
    locals.push(local);
    for (let time = 0; time < repeated; time++) listed.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(listed.length, 8);
  end.writeUInt16LE(listed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function pack(entry: Entry, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content);
  const bytes = entry.isStored ? content : deflateRawSync(content, { level: 9 });
  const name = Buffer.from(entry.name);
  const common = commonOf(entry, { content, bytes, nameLength: name.length });
  const local = Buffer.concat([u32(0x04034b50), common, name, bytes]);
  const tail = Buffer.alloc(14); // comment, disk and attributes
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 3]); // Unix, so that the mode counts
  return { local, central: Buffer.concat([u32(0x02014b50), madeBy, common, tail, name]) };
}

interface Packed {
  readonly content: Buffer;
  readonly bytes: Buffer;
  readonly nameLength: number;
}

/** The 26 bytes that both headers of an entry have. */
function commonOf({ flags = 0, isStored, claimedSize }: Entry, { content, bytes, nameLength }: Packed): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(UTF8 | flags, 2);
  common.writeUInt16LE(isStored ? 0 : 8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(claimedSize ?? content.length, 18);
  common.writeUInt16LE(nameLength, 22);
  return common;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
