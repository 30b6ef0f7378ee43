import { createHash } from 'node:crypto';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { AssetContentWrong, PictureTooLarge } from '../../content.errors.js';

/** Dots that a picture may have, all its frames together: known from its head, before anything is unpacked. */
export const MAX_DOTS = 60_000_000;
/** Widths that pages ask for, in dots. */
const WIDTHS = [480, 960, 1600];
const QUALITY = { jpeg: 88, webp: 80 };

sharp.cache(false);
sharp.concurrency(1);

/** A picture as it is kept: upright, and without where, when and by which camera it was taken. */
export interface TidyPicture {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** Widths of the smaller versions that it has. */
  readonly widths: number[];
}

/** Draws a picture anew: what was hidden in it is gone, what a camera said about turning it is done. */
export async function tidyPicture(given: Buffer, fileName: string): Promise<TidyPicture> {
  try {
    // reading the head unpacks nothing, so there is nothing to bound yet
    const head = await sharp(given, { limitInputPixels: false, animated: true }).metadata();
    requireFewDots(head);
    const picture = sharp(given, { limitInputPixels: MAX_DOTS, failOn: 'error', animated: true });
    const { data: bytes, info } = await redrawn(picture, head).toBuffer({ resolveWithObject: true });
    const isStill = (head.pages ?? 1) === 1;
    return {
      ...{ bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
      ...{ width: info.width, height: info.pageHeight ?? info.height },
      widths: isStill ? WIDTHS.filter((width) => width < info.width) : [],
    };
  } catch (error) {
    if (error instanceof PictureTooLarge) throw error;
    throw new AssetContentWrong({ fileName, seen: 'unreadable' });
  }
}

/** A smaller version of a tidy picture, in a modern format. */
export function smallerVersion(bytes: Buffer, width: number): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MAX_DOTS }).resize({ width }).webp({ quality: QUALITY.webp }).toBuffer();
}

function requireFewDots({ width = 0, height = 0 }: Metadata): void {
  // of a moving picture, the height is that of all frames below each other
  if (width * height > MAX_DOTS) throw new PictureTooLarge({ width, height, megapixels: MAX_DOTS / 1_000_000 });
}

function redrawn(picture: Sharp, { format, isPalette }: Metadata): Sharp {
  const upright = picture.autoOrient().keepIccProfile();
  switch (format) {
    case 'jpeg':
      return upright.jpeg({ quality: QUALITY.jpeg, progressive: true });
    case 'png':
      return upright.png({ palette: isPalette === true });
    case 'gif':
      return upright.gif();
    default:
      return upright.webp({ quality: 90 });
  }
}
