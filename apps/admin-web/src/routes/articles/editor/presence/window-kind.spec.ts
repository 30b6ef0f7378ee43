import { describe, expect, it } from '@jest/globals';
import { windowKind } from './window-kind.js';

describe('what a window runs on', () => {
  it('is told from what the browser calls itself', () => {
    const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';
    expect(windowKind(`${chrome} Safari/537.36`)).toEqual({ device: 'computer', browser: 'chrome' });
    expect(windowKind(`${chrome} Safari/537.36 Edg/140.0`)).toEqual({ device: 'computer', browser: 'edge' });
    expect(windowKind('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Mobile/15E148 Safari/604.1')).toEqual({
      device: 'phone',
      browser: 'safari',
    });
    expect(windowKind('')).toEqual({ device: 'computer', browser: 'other' });
  });
});
