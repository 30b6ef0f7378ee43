import { describe, expect, it } from '@jest/globals';
import { PreviewTokens } from './preview-token.js';

const NOW = Date.UTC(2026, 10, 28);
const grant = { siteId: 's', articleId: 'a', personId: 'p', until: NOW + 60_000 };

describe('the link to a preview', () => {
  const tokens = new PreviewTokens('a secret of thirty-two letters …');

  it('says what is shown to whom', () => {
    expect(tokens.verify(tokens.sign(grant), NOW)).toEqual(grant);
  });

  it('is worth nothing when its time is over, when it was changed, or when somebody else made it', () => {
    const [body = '', mac = ''] = tokens.sign(grant).split('.');
    const other = Buffer.from(JSON.stringify({ ...grant, articleId: 'b' })).toString('base64url');
    const forged = new PreviewTokens('another secret').sign(grant);
    const refused = expect.objectContaining({ code: 'PLATFORM.PREVIEW_REFUSED' });
    expect(() => tokens.verify(`${body}.${mac}`, NOW + 60_001)).toThrow(refused);
    for (const token of [`${other}.${mac}`, body, `${body}.`, `${body}.${mac}.x`, '', '.', forged])
      expect(() => tokens.verify(token, NOW)).toThrow(refused);
  });
});
