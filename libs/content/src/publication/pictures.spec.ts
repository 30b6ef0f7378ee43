import { describe, expect, it } from '@jest/globals';
import type { PublishedFile } from './article-item.js';
import { withPictures } from './pictures.js';

const SITE = '01a2246e-0000-7000-8000-000000000001';
const ID = '01a2246e-0000-7000-8000-000000000002';
const photo: PublishedFile = {
  ...{ id: ID, fileName: '图.jpg', mimeType: 'image/jpeg', size: 1, state: 'clean' },
  ...{ width: 1200, height: 800, alt: '', widths: [480, 960] },
};
const src = `/files/${SITE}/asset/${ID}.jpg`;

describe('a picture in a text', () => {
  it('has its measures, and smaller versions for whoever can read them', () => {
    expect(withPictures(`<p><img src="${src}" alt="现场" /></p>`, SITE, [photo])).toBe(
      `<p><picture><source type="image/webp" srcset="/files/${SITE}/asset/${ID}-480.webp 480w, ` +
        `/files/${SITE}/asset/${ID}-960.webp 960w" sizes="(min-width: 75em) 800px, 100vw" />` +
        `<img src="${src}" alt="现场" width="1200" height="800" loading="lazy" /></picture></p>`,
    );
  });

  it('keeps the measures that its editor gave it', () => {
    const shown = withPictures(`<img src="${src}" alt="" width="300" />`, SITE, [{ ...photo, widths: [] }]);
    expect(shown).toBe(`<img src="${src}" alt="" width="300" loading="lazy" />`);
  });

  it('stays as it is when nobody measured it, or it is none of these files', () => {
    const body = `<p><img src="${src}" alt="" /></p>`;
    expect(withPictures(body, SITE, [{ ...photo, width: null, height: null }])).toBe(body);
    expect(withPictures(body, SITE, [])).toBe(body);
  });
});
