import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { editorMessages } from '../editor.messages.js';
import { parse } from '../../page/safe-html.js';
import { addressOf } from './link-address.js';
import { escaped } from './schema/inline-html.js';
import { PICTURES } from './schema/pictures.js';
import { tableItems } from './toolbar-items.js';

type ContextBarProps = { editor: Editor; isLinking: boolean; onLinked: () => void };

/** What the thing under the caret can have done to it: a link's address, a picture's substitute text, a table's rows. */
export function ContextBar({ editor, isLinking, onLinked }: ContextBarProps): ReactElement | null {
  const here = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isLink: now.isActive('link'),
      isPicture: PICTURES.some((name) => now.isActive(name)),
      isTable: now.isActive('table'),
      at: now.state.selection.from,
    }),
  });
  if (here.isPicture) return <PictureForm key={here.at} editor={editor} />;
  if (isLinking || here.isLink)
    return <LinkForm key={String(isLinking)} editor={editor} isNew={isLinking} onDone={onLinked} />;
  if (here.isTable) return <TableForm editor={editor} at={tableAt(editor)} />;
  return null;
}

function PictureForm({ editor }: { editor: Editor }): ReactElement {
  const t = useMessages(editorMessages);
  const id = useId();
  const node = PICTURES.find((name) => editor.isActive(name)) ?? 'image';
  const kept: unknown = editor.getAttributes(node)['alt'];
  const [alt, setAlt] = useState(typeof kept === 'string' ? kept : '');
  return (
    <div className="jy-context" role="group" aria-label={t('picture.group')}>
      <label htmlFor={id}>{t('picture.alt')}</label>
      <input
        id={id}
        className="jy-in grow"
        value={alt}
        maxLength={100}
        placeholder={t('picture.altHint')}
        onChange={(event) => {
          setAlt(event.target.value);
          editor.commands.updateAttributes(node, { alt: event.target.value });
        }}
      />
      {!editor.isActive('figure') && (
        <button type="button" className="link" onClick={() => addCaption(editor)}>
          {t('picture.caption')}
        </button>
      )}
      <button type="button" className="link quiet" onClick={() => void editor.chain().focus().deleteSelection().run()}>
        {t('picture.drop')}
      </button>
    </div>
  );
}

/** The words under a picture are written where readers see them. */
function addCaption(editor: Editor): void {
  const { from, to } = editor.state.selection;
  const picture = { type: 'image', attrs: editor.state.doc.nodeAt(from)?.attrs ?? {} };
  const figure = { type: 'figure', content: [picture, { type: 'figcaption' }] };
  editor
    .chain()
    .insertContentAt({ from, to }, figure)
    .command(({ tr, commands }) => {
      const at = lastCaptionBefore(tr.doc, tr.mapping.map(to));
      return at < 0 || commands.setTextSelection(at);
    })
    .focus()
    .run();
}

function lastCaptionBefore(document: Editor['state']['doc'], end: number): number {
  let found = -1;
  document.nodesBetween(0, Math.min(end, document.content.size), (node, at) => {
    if (node.type.name === 'figcaption') found = at + 1;
  });
  return found;
}

type LinkFormProps = { editor: Editor; isNew: boolean; onDone: () => void };

function LinkForm({ editor, isNew, onDone }: LinkFormProps): ReactElement {
  const t = useMessages(editorMessages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const kept: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof kept === 'string' ? kept : '');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  const apply = (): void => {
    const address = addressOf(href);
    setWrong(address === null);
    if (address === null) return input.current?.focus();
    setLink(editor, address, href.trim());
    onDone();
  };
  const drop = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    <form
      className="jy-context"
      aria-label={t('link.group')}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onDone();
        editor.commands.focus();
      }}
    >
      <label htmlFor={id}>{t('link.address')}</label>
      <input
        ref={input}
        id={id}
        className="jy-in grow"
        value={href}
        placeholder="https://"
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => {
          setHref(event.target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className="link">
        {t('link.apply')}
      </button>
      <button type="button" className="link quiet" onClick={drop}>
        {t('link.drop')}
      </button>
      <span id={`${id}-wrong`} className="bad sm" role="alert">
        {isWrong && t('link.wrong')}
      </span>
    </form>
  );
}

/** Without a selection the address itself becomes the text, so that the link is visible at all. */
function setLink(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().focus();
  if (editor.isActive('link')) chain.extendMarkRange('link').setLink({ href }).run();
  else if (editor.state.selection.empty)
    chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

function TableForm({ editor, at }: { editor: Editor; at: number }): ReactElement {
  const t = useMessages(editorMessages);
  return (
    <div className="jy-context" role="group" aria-label={t('table.group')}>
      <Caption key={at} editor={editor} />
      {tableItems.map((item) => (
        <button key={item.name} type="button" className="link quiet" onClick={() => item.perform(editor)}>
          {t(item.label)}
        </button>
      ))}
    </div>
  );
}

/** The words above a table, which say what it shows. */
function Caption({ editor }: { editor: Editor }): ReactElement {
  const t = useMessages(editorMessages);
  const id = useId();
  const kept: unknown = editor.getAttributes('table')['caption'];
  const [words, setWords] = useState(typeof kept === 'string' ? (parse(kept).textContent ?? '') : '');
  return (
    <>
      <label htmlFor={id} className="nw">
        {t('table.caption')}
      </label>
      <input
        id={id}
        className="jy-in"
        value={words}
        maxLength={100}
        placeholder={t('table.captionHint')}
        onChange={(event) => {
          setWords(event.target.value);
          editor.commands.updateAttributes('table', { caption: escaped(event.target.value.trim()) || null });
        }}
      />
    </>
  );
}

function tableAt(editor: Editor): number {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') return $from.before(depth);
  return -1;
}
