import type { Editor as TextEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { useSite } from '../../../shell/index.js';
import type { KindField } from '../kinds/kinds.js';
import { factsOf } from './body/body-facts.js';
import { useBodyEditor } from './body/use-body-editor.js';
import type { BodyFacts } from './checks/checks.js';
import { useChecks, type Checks } from './checks/use-checks.js';
import { editorMessages } from './editor.messages.js';
import type { FileRef } from './fields.js';
import { useUploads, type Uploads } from './form/use-uploads.js';
import { isOut } from './parts/commands.js';
import type { Editing } from './use-editing.js';

export type Writing = {
  text: TextEditor;
  checks: Checks;
  uploads: Uploads;
  isEditable: boolean;
  mayRevise: boolean;
  revise: () => void;
  addPictures: (files: File[]) => void;
};

/** The text on screen: its editor, its pictures and its findings, tied to the session. */
export function useWriting({ session, view }: Editing, declared: readonly KindField[]): Writing {
  const t = useMessages(editorMessages);
  const site = useSite();
  const { article, fields } = view;
  const uploads = useUploads(site.id);
  const [isRevising, setRevising] = useState(view.restoredAt !== null);
  const [typed, setTyped] = useState<BodyFacts | null>(null);
  const mayEdit = article === null || article.allowed.includes('edit');
  const isEditable = mayEdit && (article === null || !isOut(article) || isRevising);
  const text = useBodyEditor({
    initial: fields.body,
    isEditable,
    label: t('body.label'),
    onChange: (body, now) => {
      setTyped(now);
      session.change({ body });
    },
    onPictures: (files) => addPictures(files),
    onPasted: (pictures) =>
      pictures.forEach(({ mark, file }) => uploads.start(file, (done) => putInPlace(text, mark, done))),
  });
  const addPictures = (files: File[]): void =>
    files.forEach((file) => uploads.start(file, (done) => insert(text, done)));
  useOuterText(text, view.round, fields.body, setTyped);
  const first = useMemo(() => factsOf(text.state.doc), [text]);
  const facts = typed ?? first;
  const checks = useChecks(text, { articleId: article?.id ?? null, fields, declared, facts, isEditable });
  const mayRevise = article !== null && isOut(article) && mayEdit;
  return { text, checks, uploads, isEditable, mayRevise, revise: () => setRevising(true), addPictures };
}

/** When a conflict was settled or a copy dropped, the text changes without the keyboard. */
function useOuterText(text: TextEditor, round: number, body: string, tell: (facts: BodyFacts) => void): void {
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    text.commands.setContent(body, { emitUpdate: false });
    tell(factsOf(text.state.doc));
  }, [text, round, body, tell]);
}

/** The picture takes the place of its mark; one whose mark somebody struck meanwhile is not wanted any more. */
function putInPlace(text: TextEditor, mark: string, file: FileRef): void {
  const src = file.url;
  if (!src) return;
  const found: { from: number; to: number }[] = [];
  text.state.doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(mark) : -1;
    if (index >= 0) found.push({ from: at + index, to: at + index + mark.length });
  });
  const [place] = found;
  if (!place) return;
  const around = text.state.doc.resolve(place.from).parent;
  const isAlone = around.textContent === mark && around.type.name === 'paragraph';
  const picture = { type: isAlone ? 'image' : 'inlineImage', attrs: { src, alt: '' } };
  const range = isAlone ? { from: place.from - 1, to: place.to + 1 } : place;
  text.chain().insertContentAt(range, picture, { updateSelection: false }).run();
}

/** The picture is selected afterwards, so that the field for its substitute text stands open. */
function insert(text: TextEditor, file: FileRef): void {
  if (!file.url) return;
  text.chain().focus().setImage({ src: file.url, alt: '' }).run();
  const { from } = text.state.selection;
  const at = text.state.doc.nodeAt(from)?.type.name === 'image' ? from : from - 1;
  if (text.state.doc.nodeAt(at)?.type.name === 'image') text.commands.setNodeSelection(at);
}
