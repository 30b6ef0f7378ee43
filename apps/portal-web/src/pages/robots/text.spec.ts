import { expect, it } from '@jest/globals';
import { aScene } from '../../view/view.builder.js';
import { pages } from '../index.js';
import { robotsText } from './text.js';

it('search engines are kept from what the kinds of pages name, and from the reader’s variants', () => {
  const text = robotsText(aScene({}), [{ uncrawled: ['/toys'] }, { uncrawled: [] }]);
  expect(text).toMatch(/^User-agent: \*\nDisallow: \/toys\nDisallow: \/\*\?\*elder=\nDisallow: \/\*\?\*contrast=\n\n/);
  expect(text).toContain('/sitemap.xml');
});

it('results and forms are among it', () => {
  expect(pages.flatMap(({ uncrawled }) => uncrawled)).toEqual(expect.arrayContaining(['/search', '/feedback']));
});
