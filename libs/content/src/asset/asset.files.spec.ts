import { describe, expect, it } from '@jest/globals';
import { assetUrl, matchesName, requireAllowed } from './asset.files.js';

describe('files', () => {
  it('take their type from the name', () => {
    expect(requireAllowed('巡查结果.PDF', 1000)).toBe('application/pdf');
  });

  it('refuse drawings with script in them, programs and names without an ending', () => {
    const attempt = (name: string) => () => requireAllowed(name, 10);
    expect(attempt('a.svg')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
    expect(attempt('a.pdf.exe')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
    expect(attempt('readme')).toThrow(expect.objectContaining({ code: 'CONTENT.ASSET_TYPE_REFUSED' }));
  });

  it('refuse what is larger than its type may be', () => {
    expect(() => requireAllowed('a.png', 11 * 1024 * 1024)).toThrow(
      expect.objectContaining({ code: 'CONTENT.ASSET_TOO_LARGE' }),
    );
  });

  it('are what their bytes say', () => {
    expect(matchesName('a.png', 'image/png')).toBe(true);
    expect(matchesName('a.png', 'application/x-msdownload')).toBe(false);
    expect(matchesName('a.txt', null)).toBe(true);
    expect(matchesName('a.txt', 'application/pdf')).toBe(false);
  });

  it('have no address before somebody looked at them', () => {
    const asset = { id: 'b', fileName: 'a.pdf' };
    const urls = (['pending', 'infected', 'clean', 'not_scanned'] as const).map((state) =>
      assetUrl('t', { ...asset, state }),
    );
    expect(urls).toEqual([null, null, '/files/t/asset/b.pdf', '/files/t/asset/b.pdf']);
  });
});
