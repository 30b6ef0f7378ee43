import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/react';
import { bodyExtensions } from '../extensions.js';
import { placePictures } from './place-pictures.js';
import { putIn } from './put-in.js';

const SRC = '/files/site/asset/1.png';
const pictures = new Map([['【缺图：1】', { src: SRC, alt: '大坝' }]]);

describe('a text that is put in', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor({
      element: document.createElement('div'),
      extensions: bodyExtensions(),
      content: '<p>原文</p>',
    });
  });
  afterEach(() => editor.destroy());
  const text = (): string => editor.getHTML().replace(/<p><\/p>$/, '');

  it('takes the place of everything, and one Ctrl Z brings that back', () => {
    editor.commands.insertContentAt(3, '一句');
    putIn(editor, '<h2>一、要求</h2><p>新文</p>', 'replace');
    expect(text()).toBe('<h2>一、要求</h2><p>新文</p>');
    editor.commands.undo();
    expect(text()).toBe('<p>原文一句</p>');
  });

  it('stands where the caret stood, and nothing else goes', () => {
    editor.commands.setTextSelection(3);
    putIn(editor, '<p>新文</p><p>又一段</p>', 'insert');
    expect(editor.state.doc.textContent).toBe('原文新文又一段');
    editor.commands.undo();
    expect(text()).toBe('<p>原文</p>');
  });

  it('shows its pictures where they belong as they arrive, with their captions', () => {
    putIn(editor, '<figure><p>【缺图：1】</p><figcaption>图1</figcaption></figure><p>见【缺图：1】右</p>', 'replace');
    placePictures(editor, pictures);
    expect(text()).toBe(
      `<figure><img src="${SRC}" alt="大坝"><figcaption>图1</figcaption></figure><p>见<img src="${SRC}" alt="大坝">右</p>`,
    );
  });

  it('goes with its pictures by one Ctrl Z, and comes again with them', () => {
    putIn(editor, '<p>新文</p><p>【缺图：1】</p>', 'replace');
    placePictures(editor, pictures);
    editor.commands.undo();
    expect(text()).toBe('<p>原文</p>');
    editor.commands.redo();
    placePictures(editor, pictures);
    expect(text()).toBe(`<p>新文</p><img src="${SRC}" alt="大坝">`);
  });
});
