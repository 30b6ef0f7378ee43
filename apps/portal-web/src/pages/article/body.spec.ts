import { describe, expect, it } from '@jest/globals';
import { presentBody } from './body.js';

describe('the text of an article on its page', () => {
  it('keeps where words stand and how wide columns are, without style attributes', () => {
    const table = '<table><colgroup><col style="width:30%" /><col style="width:12.5%" /></colgroup></table>';
    const shown = presentBody(`<p style="text-align:right">县教育局</p>${table}`);
    expect(shown).toContain('<p data-align="right">县教育局</p>');
    expect(shown).toContain('<col width="30%" /><col width="12.5%" />');
    expect(shown).not.toContain('style=');
  });

  it('lets a wide table scroll by itself', () => {
    expect(presentBody('<table></table>')).toMatch(/^<div class="tbl" tabindex="0"[^>]*><table><\/table><\/div>$/);
  });
});
