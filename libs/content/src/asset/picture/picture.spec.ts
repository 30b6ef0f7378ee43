import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { smallerVersion, tidyPicture } from './picture.js';

const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });
const POSITION = { IFD3: { GPSLatitude: '25/1 2/1 0/1', GPSLongitude: '102/1 43/1 0/1' } };

/** A PNG whose head claims dots that it does not have. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await solid(8, 8).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

describe('a picture that was sent', () => {
  it('does not tell where it was taken', async () => {
    const photo = await solid(64, 32).withExif(POSITION).jpeg().toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { exif, xmp, iptc } = await sharp((await tidyPicture(photo, 'a.jpg')).bytes).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('stands upright, however the camera was held', async () => {
    const photo = await solid(64, 32).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes, width, height } = await tidyPicture(photo, 'a.jpg');
    const { orientation, ...head } = await sharp(bytes).metadata();
    expect([width, height, head.width, head.height, orientation]).toEqual([32, 64, 32, 64, undefined]);
  });

  it('is refused by its head when it has more dots than anybody looks at', async () => {
    await expect(tidyPicture(await claiming(10_000, 7_000), 'a.png')).rejects.toMatchObject({
      code: 'CONTENT.PICTURE_TOO_LARGE',
      params: { width: 10_000, height: 7_000, megapixels: 60 },
    });
  });

  it('is refused when it cannot be drawn', async () => {
    const half = (await solid(640, 480).png().toBuffer()).subarray(0, 60);
    await expect(tidyPicture(half, 'a.png')).rejects.toMatchObject({ code: 'CONTENT.ASSET_CONTENT_WRONG' });
  });

  it('keeps nothing that was hidden behind it', async () => {
    const photo = Buffer.concat([await solid(8, 8).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect((await tidyPicture(photo, 'a.png')).bytes.includes('script')).toBe(false);
  });

  it('goes on moving when it moved', async () => {
    const frames = await Promise.all([10, 200].map((r) => solid(8, 8).tint({ r, g: 0, b: 0 }).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { bytes, height, widths } = await tidyPicture(moving, 'a.gif');
    expect([(await sharp(bytes, { animated: true }).metadata()).pages, height, widths]).toEqual([2, 8, []]);
  });

  it('has smaller versions in a modern format', async () => {
    const { bytes, widths } = await tidyPicture(await solid(1200, 600).jpeg().toBuffer(), 'a.jpg');
    expect(widths).toEqual([480, 960]);
    const { width, height, format } = await sharp(await smallerVersion(bytes, 480)).metadata();
    expect([width, height, format]).toEqual([480, 240, 'webp']);
  });
});
