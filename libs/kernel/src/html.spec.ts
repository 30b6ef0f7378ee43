import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from './html.js';

describe('text as HTML', () => {
  it('is no tag, no attribute and no entity of its own', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('leaves every other letter as it is', () => {
    expect(escapeHtml('关于“防汛”的通知（第3号）\n')).toBe('关于“防汛”的通知（第3号）\n');
  });
});
