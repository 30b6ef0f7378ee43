import type { Evidence } from './structure.js';

/** Streams that only one family of documents has. */
const FAMILY: Readonly<Record<string, string>> = {
  WordDocument: 'compound/word',
  Workbook: 'compound/sheet',
  Book: 'compound/sheet',
  'PowerPoint Document': 'compound/slides',
};
const ENTRY = 128;
const MAX_SECTORS = 64;
const LAST_SECTOR = 0xfffffffa;
const FIRST_FAT = 76;
const FATS_IN_HEADER = 109;

/** Which office program wrote an old document: the names in the directory of its compound file say it. */
export async function compoundFamily({ beginning, readAt }: Evidence): Promise<string> {
  if (beginning.length < 512) return 'unknown';
  const shift = beginning.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return 'unknown';
  const size = 1 << shift;
  const sectorAt = (sector: number): Promise<Buffer> => readAt((sector + 1) * size, size);
  let sector = beginning.readUInt32LE(48);
  for (let seen = 0; seen < MAX_SECTORS && sector < LAST_SECTOR; seen++) {
    const family = familyIn(await sectorAt(sector));
    if (family) return family;
    sector = await nextOf(beginning, sector, size, sectorAt);
  }
  return 'unknown';
}

// The table of sectors says which one follows; the header lists where its first parts lie.
async function nextOf(
  header: Buffer,
  sector: number,
  size: number,
  sectorAt: (sector: number) => Promise<Buffer>,
): Promise<number> {
  const perSector = size / 4;
  const part = Math.floor(sector / perSector);
  if (part >= FATS_IN_HEADER) return LAST_SECTOR;
  const table = header.readUInt32LE(FIRST_FAT + 4 * part);
  if (table >= LAST_SECTOR) return LAST_SECTOR;
  const bytes = await sectorAt(table);
  const at = 4 * (sector % perSector);
  return bytes.length >= at + 4 ? bytes.readUInt32LE(at) : LAST_SECTOR;
}

function familyIn(directory: Buffer): string | undefined {
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 64);
    const name = directory.subarray(at, at + length).toString('utf16le');
    if (Object.hasOwn(FAMILY, name)) return FAMILY[name];
  }
  return undefined;
}
