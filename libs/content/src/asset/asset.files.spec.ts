import { describe, expect, it } from '@jest/globals';
import { assetUrl, requireAllowed } from './asset.files.js';

const MB = 1024 * 1024;

describe('files', () => {
  it('take their type from the name', () => {
    expect(requireAllowed('巡查结果.PDF', 1000)).toBe('application/pdf');
  });

  it('refuse drawings with script in them, programs and names without an ending', () => {
    const attempt = (name: string) => () => requireAllowed(name, 10);
    expect(attempt('a.svg')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
    expect(attempt('a.pdf.exe')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
    expect(attempt('readme')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
    expect(attempt('a.constructor')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
  });

  it.each(['ofd', 'wps', 'et', 'dps', 'csv', 'ppt', 'rar', '7z'])(
    'of type %s are taken where the site says so',
    (type) => {
      expect(() => requireAllowed(`附件.${type}`, 10)).toThrow(
        expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }),
      );
      expect(requireAllowed(`附件.${type}`, 10, [type])).toMatch(/^(application|text)\//);
    },
  );

  it('refuse what is larger than its type may be, and say how large that is', () => {
    expect(() => requireAllowed('a.png', 21 * MB)).toThrow(
      expect.objectContaining({ code: 'CONTENT.ASSET_TOO_LARGE', params: { extension: 'png', megabytes: 20 } }),
    );
  });

  it('have no address before somebody looked at them', () => {
    const asset = { id: 'b', fileName: 'a.pdf' };
    const urls = (['pending', 'infected', 'clean', 'inspected', 'not_scanned'] as const).map((state) =>
      assetUrl('t', { ...asset, state }),
    );
    const url = '/files/t/asset/b.pdf';
    expect(urls).toEqual([null, null, url, url, url]);
  });
});
