import { versionKey } from '../asset/asset.files.js';
import type { PublishedFile } from './article-item.js';

const PICTURE = /<img\b[^<>]*>/g;
const SOURCE = /\ssrc="\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\.[a-z0-9]+"/;
/** How wide the text of a page is: the column beside it takes the rest of a wide window. */
const SIZES = '(min-width: 75em) 800px, 100vw';

/**
 * The pictures of a text with their measures, so that nothing jumps while they load, and with their smaller versions in a
 * modern format for whoever's browser knows it; others get the picture as it is.
 */
export function withPictures(body: string, tenantId: string, files: readonly PublishedFile[]): string {
  return body.replace(PICTURE, (tag) => {
    const id = SOURCE.exec(tag)?.[1];
    const file = files.find((one) => one.id === id);
    if (!file?.width || !file.height) return tag;
    const { width, height, widths } = file;
    const isMeasured = /\s(?:width|height)="/.test(tag);
    const end = tag.endsWith('/>') ? -2 : -1;
    const measures = isMeasured ? '' : ` width="${width}" height="${height}"`;
    const image = `${tag.slice(0, end).trimEnd()}${measures} loading="lazy" />`;
    if (widths.length === 0) return image;
    const versions = widths.map((one) => `/files/${versionKey(tenantId, file.id, one)} ${one}w`);
    return `<picture><source type="image/webp" srcset="${versions.join(', ')}" sizes="${SIZES}" />${image}</picture>`;
  });
}
