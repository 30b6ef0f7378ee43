import type { ArticleColumnsQuery } from '@jiyue/api-client';
import { EditorContent } from '@tiptap/react';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { ErrorNote, useDocumentTitle, useShortcuts } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useSite, useSitePath } from '../../../shell/index.js';
import { Toolbar } from './body/toolbar.js';
import { ImportDialog } from './body/word/import-dialog.js';
import { ImportReport } from './body/word/import-report.js';
import { fieldsOfKind, type Kind, type KindField } from '../kinds/kinds.js';
import { FoldedUses } from '../uses/uses.js';
import { CheckPanel } from './checks/check-panel.js';
import { isBlocking } from './checks/checks.js';
import { Findings } from './checks/findings.js';
import { editorMessages } from './editor.messages.js';
import { Files, Transfers } from './form/files.js';
import { HeadFields } from './form/head-fields.js';
import { RailFields } from './form/rail-fields.js';
import { editorCommands, isOut, type EditorSubject } from './parts/commands.js';
import { ConflictDialog } from './parts/conflict-dialog.js';
import { EditorBar } from './parts/editor-bar.js';
import { ActDialogs, type OpenDialog } from './parts/act-dialogs.js';
import { Flow } from './parts/flow.js';
import { type Left, LeftNote } from './parts/left-note.js';
import { Notices } from './parts/notices.js';
import { ReadFacts, ReadView } from './parts/read-view.js';
import { useArticleActs, type ArticleActs } from './parts/use-article-acts.js';
import { PresenceNotes } from './presence/presence-notes.js';
import { usePresence, type AtWork } from './presence/use-presence.js';
import { useTakeUp } from './presence/use-take-up.js';
import type { SessionStart } from './save/editing-session.js';
import type { WindowPlace } from './save/window-place.js';
import { useEditing, type Editing } from './use-editing.js';
import { useWriting, type Writing } from './use-writing.js';
import './editor.css';

type EditorProps = {
  start: SessionStart;
  columns: ArticleColumnsQuery['columns'];
  kinds: readonly Kind[];
  place: WindowPlace;
  /** What the person typed at an article that is not to be edited now. */
  left: Left | null;
};

const NO_KIND = { fields: [], needsBody: true };

/** One article, being written or looked at. */
export function Editor({ start, columns, kinds, place, left }: EditorProps): ReactElement {
  const t = useMessages(editorMessages);
  const editing = useEditing(start, place);
  const kind = kinds.find(({ key }) => key === editing.view.fields.kind) ?? NO_KIND;
  const declared = kind.fields;
  const writing = useWriting(editing, kind);
  const acts = useArticleActs(editing.session);
  const work = usePresence(
    { articleId: editing.view.article?.id ?? null, windowId: place.windowId },
    writing.isEditable,
  );
  useTakeUp(editing, place, work);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { session, view } = editing;
  const columnName = (id: string): string => columns.find((column) => column.id === id)?.name ?? '';
  const commands = editorCommands(t, useDoings(editing, writing, acts, setDialog));
  const { isEditable, checks } = writing;
  const subject: EditorSubject = { article: view.article, isEditable, blocking: checks.blocking };
  useDocumentTitle(view.fields.title || t('page.new'));
  useShortcuts(
    writing.isEditable ? { 'Shift F8': { word: t('key.before'), perform: () => writing.checks.step(-1) } } : {},
  );
  return (
    <div className="jy-editor" data-panes="2">
      <EditorBar
        session={session}
        view={view}
        subject={subject}
        commands={commands}
        columnName={columnName(view.fields.columnId)}
        isBusy={acts.isBusy}
      />
      {view.article && <Flow steps={view.article.steps} />}
      <div className="jy-ed">
        <Main {...{ editing, writing, work, acts }} {...{ columns, kinds, left }} />
        <Rail {...{ editing, writing, declared, columns }} columnName={columnName(view.fields.columnId)} />
      </div>
      <ActDialogs
        dialog={dialog}
        view={view}
        acts={acts}
        save={() => session.saveNow()}
        onClose={() => setDialog(null)}
      />
      {view.conflict && (
        <ConflictDialog
          session={session}
          mine={view.fields}
          conflict={view.conflict}
          refusal={view.refusal}
          columnName={columnName}
        />
      )}
    </div>
  );
}

type PaneProps = { editing: Editing; writing: Writing };

type MainProps = PaneProps & {
  work: AtWork;
  acts: ArticleActs;
  columns: EditorProps['columns'];
  kinds: readonly Kind[];
  left: Left | null;
};

function Main(props: MainProps): ReactElement {
  const { editing, writing, acts } = props;
  const t = useMessages(editorMessages);
  const { session, view } = editing;
  const { isEditable } = writing;
  const title = view.fields.title || t('page.untitled');
  return (
    <div className="jy-main">
      <PresenceNotes work={props.work} session={session} view={view} />
      <h1 className="vh">{view.article ? t('page.edit', { title }) : t('page.new')}</h1>
      <div className="jy-notices">
        <Notices
          session={session}
          view={view}
          isEditable={isEditable}
          mayRevise={writing.mayRevise}
          onKeep={() => void acts.scheduleWithdrawal(null)}
        />
        <ErrorNote error={acts.error} />
        {props.left && view.article && <LeftNote left={props.left} articleId={view.article.id} />}
      </div>
      {isEditable ? (
        <Form {...props} />
      ) : (
        <ReadView fields={view.fields} publishedAt={view.article?.publishedAt ?? null} />
      )}
    </div>
  );
}

function Form({ editing, writing, columns, kinds }: MainProps): ReactElement {
  const { session, view } = editing;
  const { text, uploads, addPictures, importing } = writing;
  return (
    <>
      <HeadFields
        fields={view.fields}
        columns={columns}
        kinds={kinds}
        declared={fieldsOfKind(kinds, view.fields.kind)}
        isKindFixed={view.article !== null}
        isPlaced={Boolean(view.article?.publishedAt)}
        onChange={(part) => session.change(part)}
      />
      <div className="jy-text">
        <Toolbar editor={text} onPictures={addPictures} onWord={importing.start} />
        <EditorContent editor={text} />
      </div>
      <ImportDialog importing={importing} />
      <Transfers transfers={uploads.transfers} />
      <Files
        files={view.fields.attachments}
        uploads={uploads}
        onChange={(change) => session.change({ attachments: change(session.view().fields.attachments) })}
      />
    </>
  );
}

type RailProps = PaneProps & Pick<EditorProps, 'columns'> & { declared: readonly KindField[]; columnName: string };

function Rail({ editing, writing, declared, columns, columnName }: RailProps): ReactElement {
  const t = useMessages(editorMessages);
  const { session, view } = editing;
  const site = useSite();
  const { text, checks, uploads, isEditable } = writing;
  return (
    <aside className="jy-rail" aria-label={t('rail.label')}>
      {isEditable ? (
        <>
          <ImportReport importing={writing.importing} />
          <CheckPanel checks={checks} editor={text} session={session} />
          <RailFields
            fields={view.fields}
            columns={columns}
            declared={declared}
            uploads={uploads}
            now={() => session.view().fields}
            onChange={(part) => session.change(part)}
          />
        </>
      ) : (
        <>
          {view.article && !isOut(view.article) && (
            <Findings articleId={view.article.id} site={site.id} className="jy-sec jy-read" />
          )}
          <ReadFacts fields={view.fields} columnName={columnName} />
        </>
      )}
      {view.article && <FoldedUses articleId={view.article.id} />}
    </aside>
  );
}

function useDoings(
  { session, view }: Editing,
  writing: Writing,
  acts: ArticleActs,
  open: (dialog: OpenDialog) => void,
) {
  const navigate = useNavigate();
  const path = useSitePath();
  const { checks } = writing;
  return {
    preview: () => open('preview'),
    check: () => checks.step(1),
    save: () => void session.commit(),
    revise: writing.revise,
    submit: () => {
      void checks.run().then((found) => {
        const first = found.findIndex(isBlocking);
        if (first >= 0) checks.go(first, found);
        else if (view.article?.isLive) open('change');
        else void acts.submit();
      });
    },
    recall: () => void acts.recall(),
    publish: () => void acts.publish(),
    urgent: () => open('urgent'),
    schedule: () => open('schedule'),
    unschedule: () => void acts.unschedule(),
    scheduleWithdrawal: () => open('scheduleWithdrawal'),
    arrange: () => open('arrange'),
    withdraw: () => open('withdraw'),
    archive: () => open('archive'),
    restore: () => open('restore'),
    discard: () => open('discard'),
    bin: () => open('bin'),
    retrieve: () => void acts.retrieve(),
    review: () => void navigate(path(`review?item=${view.article?.id ?? ''}`)),
  };
}
