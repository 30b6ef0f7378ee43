/** A picture out of RTF. */
export type RtfPicture = { type: 'image/png' | 'image/jpeg'; bytes: Uint8Array<ArrayBuffer> };

const BLIP = /\\(png|jpeg)blip/;
const HEX = /[\s}]([\da-fA-F\s]{64,})/;

/** The pictures of a text as Word puts them on the clipboard beside it, in order; older forms of the same picture are left. */
export function picturesInRtf(rtf: string): RtfPicture[] {
  return rtf
    .split('\\pict')
    .slice(1)
    .flatMap((part) => {
      const kind = BLIP.exec(part)?.[1];
      const hex = kind && HEX.exec(part)?.[1]?.replaceAll(/\s/g, '');
      if (!hex || hex.length % 2 === 1) return [];
      return [{ type: kind === 'png' ? 'image/png' : 'image/jpeg', bytes: bytesOf(hex) } as const];
    });
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
