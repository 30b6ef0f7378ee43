import { afterEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/react';
import fc from 'fast-check';
import { MARKUP } from '@jiyue/kernel';
import { bodyOf } from '../../apps/admin-web/src/routes/articles/editor/body/body-html.js';
import { bodyExtensions } from '../../apps/admin-web/src/routes/articles/editor/body/extensions.js';
import { readPasted } from '../../apps/admin-web/src/routes/articles/editor/body/paste/paste.js';
import { sanitise } from '../../libs/content/src/article/sanitise.js';
import { fragment } from './fragments.js';
import { meaningOf } from './meaning.js';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

/** Somebody opens the text, types a letter at its end and takes it away again. */
function edited(html: string): string {
  editor?.destroy();
  editor = new Editor({ extensions: bodyExtensions(), content: html });
  const end = editor.state.doc.content.size;
  editor.commands.insertContentAt(end, { type: 'paragraph', content: [{ type: 'text', text: 'x' }] });
  editor.commands.undo();
  return bodyOf(editor);
}

/** Pasted, edited, saved, published, opened again, edited and saved: what citizens read in the end. */
const wholeWay = (html: string): string => sanitise(edited(sanitise(sanitise(edited(readPasted(html).html)))));

describe('a text on its whole way', () => {
  it('means at its end what it meant at its beginning', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        expect(meaningOf(wholeWay(html))).toEqual(meaningOf(html));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('is made of everything that is declared', () => {
    const all = fc.sample(fragment, { numRuns: 2_000, seed: 1 }).join('');
    const declared = Object.entries(MARKUP).flatMap(([tag, names]) => [
      `<${tag}[ >]`,
      ...names.map((name) => `<${tag}[^>]* ${name}=`),
    ]);
    expect(declared.filter((pattern) => !new RegExp(pattern).test(all))).toEqual([]);
  });

  it.each([
    ['<p>10 m<sup>2</sup>，H<sub>2</sub>O，<s>原</s><u>新</u></p>'],
    ['<p style="text-align: right">青溪县教育局</p>'],
    ['<p>注<a href="#t-1" id="t-2">[1]</a></p><p id="t-1">见附件 width=100 size=3 class=x onload=y</p>'],
  ])('keeps what was lost once: %s', (html) => {
    expect(meaningOf(wholeWay(html))).toEqual(meaningOf(html));
  });
});
