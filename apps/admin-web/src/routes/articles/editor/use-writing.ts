import type { Editor as TextEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { showToast } from '../../../components/index.js';
import { useMessages, type Translate } from '../../../i18n/catalogue.js';
import { useSite } from '../../../shell/index.js';
import type { Kind } from '../kinds/kinds.js';
import { factsOf } from './body/body-facts.js';
import type { Unsaid } from './body/paste/unsaid.js';
import { insertPicture } from './body/insert-picture.js';
import { useBodyEditor } from './body/use-body-editor.js';
import { usePlaces } from './body/word/use-places.js';
import { useHead } from './body/word/use-head.js';
import { useImport, type Importing } from './body/word/use-import.js';
import type { BodyFacts } from './checks/checks.js';
import { useChecks, type Checks } from './checks/use-checks.js';
import { editorMessages, type EditorMessage } from './editor.messages.js';
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
  importing: Importing;
};

/** What its kind asks for. */
type Declared = Pick<Kind, 'fields' | 'needsBody'>;

/** The text on screen: its editor, its pictures and its findings, tied to the session. */
export function useWriting({ session, view }: Editing, { fields: declared, needsBody }: Declared): Writing {
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
      places.look();
    },
    onPictures: (files) => addPictures(files),
    onPasted: (pictures) => places.take(pictures),
    onUnsaid: (unsaid) => sayUnsaid(t, unsaid),
    onWord: (file) => importing.start(file),
  });
  const places = usePlaces(text, uploads);
  const importing = useImport({
    text,
    onPictures: (pictures) => places.take(pictures),
    ...useHead(session, declared),
  });
  const addPictures = (files: File[]): void =>
    files.forEach((file) => uploads.start(file, ({ url }) => insertPicture(text, { url, alt: '' })));
  useOuterText(text, view.round, fields.body, setTyped);
  const first = useMemo(() => factsOf(text.state.doc), [text]);
  const facts = typed ?? first;
  const checks = useChecks(text, { articleId: article?.id ?? null, fields, declared, facts, needsBody, isEditable });
  const mayRevise = article !== null && isOut(article) && mayEdit;
  return { text, checks, uploads, isEditable, mayRevise, revise: () => setRevising(true), addPictures, importing };
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

/** Words that were struck, hidden or commented did not come along: whoever pasted them is told. */
function sayUnsaid(t: Translate<EditorMessage>, unsaid: Unsaid): void {
  const changes = unsaid.insertions + unsaid.deletions;
  const said = [
    ...(changes ? [t('paste.changes', unsaid)] : []),
    ...(unsaid.comments + unsaid.hidden ? [t('paste.left', unsaid)] : []),
  ];
  if (said.length) showToast(said.join(''), [], 15);
}
