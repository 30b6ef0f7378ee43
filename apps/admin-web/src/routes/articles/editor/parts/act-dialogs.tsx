import type { ReactElement } from 'react';
import { ConfirmAct } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { editorMessages } from '../editor.messages.js';
import type { SessionView } from '../save/editing-session.js';
import { ChangeDialog } from '../../change/change-dialog.js';
import { ArrangeDialog } from '../../arrange/arrange-dialog.js';
import { BinDialog } from '../../bin/bin-dialog.js';
import { TakedownDialog } from '../../takedown/takedown-dialog.js';
import { UrgentDialog } from '../../urgent/urgent-dialog.js';
import { ScheduleDialog } from '../../plan/schedule-dialog.js';
import { Preview } from './preview.js';
import type { ArticleActs } from './use-article-acts.js';

export type OpenDialog =
  | 'preview'
  | 'urgent'
  | 'schedule'
  | 'scheduleWithdrawal'
  | 'arrange'
  | 'change'
  | 'withdraw'
  | 'archive'
  | 'restore'
  | 'discard'
  | 'bin'
  | null;
type ActDialogsProps = {
  dialog: OpenDialog;
  view: SessionView;
  acts: ArticleActs;
  save: () => Promise<boolean>;
  onClose: () => void;
};

/** The dialogs an act of the editor may open: the page as it will be, a reason, a last question. */
export function ActDialogs({ dialog, view, acts, save, onClose }: ActDialogsProps): ReactElement {
  const t = useMessages(editorMessages);
  const { article, fields } = view;
  const { title } = fields;
  const planOf = (act: string): string | undefined => article?.plans.find((plan) => plan.act === act)?.at;
  const closeIf = (isDone: boolean): void => (isDone ? onClose() : undefined);
  return (
    <>
      <Preview
        isOpen={dialog === 'preview'}
        articleId={article?.id ?? null}
        save={save}
        content={{ ...fields, publishedAt: article?.publishedAt ?? null }}
        onClose={onClose}
      />
      {dialog === 'urgent' && (
        <UrgentDialog
          isOpen
          title={title}
          steps={article?.steps ?? []}
          isBusy={acts.isBusy}
          error={acts.error}
          onDone={(reason) => void acts.publishUrgently(reason).then(closeIf)}
          onCancel={onClose}
        />
      )}
      <ScheduleDialog
        isOpen={dialog === 'schedule'}
        act="publish"
        title={title}
        at={planOf('publish')}
        until={planOf('withdraw')}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={(times) => void acts.schedule(times).then(closeIf)}
        onCancel={onClose}
      />
      <ScheduleDialog
        isOpen={dialog === 'scheduleWithdrawal'}
        act="withdraw"
        title={title}
        at={planOf('withdraw')}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={({ at }, ending) => void acts.scheduleWithdrawal(ending && { at, ...ending }).then(closeIf)}
        onCancel={onClose}
      />
      <ChangeDialog
        isOpen={dialog === 'change'}
        title={title}
        said={article}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={(change) => void acts.submit(change).then(closeIf)}
        onCancel={onClose}
      />
      <ArrangeDialog
        isOpen={dialog === 'arrange'}
        title={title}
        placement={article?.placement ?? null}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={(arrangement) => void acts.arrange(arrangement).then(closeIf)}
        onCancel={onClose}
      />
      <TakedownDialog
        isOpen={dialog === 'withdraw'}
        articleId={article?.id}
        title={title}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={(takedown) => void acts.withdraw(takedown).then(closeIf)}
        onCancel={onClose}
      />
      <BinDialog
        isOpen={dialog === 'bin'}
        title={title}
        isRecord={Boolean(article?.publishedAt)}
        isBusy={acts.isBusy}
        error={acts.error}
        onDone={(reason) => void acts.bin(reason).then(closeIf)}
        onCancel={onClose}
      />
      {(['archive', 'restore'] as const).map((act) => (
        <ConfirmAct
          key={act}
          isOpen={dialog === act}
          title={t(`confirm.${act}.title`, { title })}
          verb={t(`confirm.${act}.go`)}
          isDanger={false}
          isBusy={acts.isBusy}
          error={acts.error}
          onConfirm={() => void acts[act]().then(closeIf)}
          onCancel={onClose}
        >
          {t(`confirm.${act}.text`)}
        </ConfirmAct>
      ))}
      <ConfirmAct
        isOpen={dialog === 'discard'}
        title={t('confirm.discard.title', { title })}
        verb={t('confirm.discard.go')}
        isBusy={acts.isBusy}
        error={acts.error}
        onConfirm={() => void acts.discard().then(closeIf)}
        onCancel={onClose}
      >
        {t('confirm.discard.text', { number: article?.liveRevision ?? article?.revision ?? 1 })}
      </ConfirmAct>
    </>
  );
}
