import {
  ArchiveArticleDocument,
  ArrangeEditedDocument,
  BinEditedDocument,
  DiscardRevisionDocument,
  PublishArticleDocument,
  PublishUrgentlyDocument,
  RecallArticleDocument,
  RestoreArticleDocument,
  RetrieveEditedDocument,
  ScheduleArticleDocument,
  ScheduleWithdrawalDocument,
  SubmitArticleDocument,
  UnscheduleArticleDocument,
  WithdrawArticleDocument,
} from '@jiyue/api-client';
import { useState } from 'react';
import { toApiError, useAct, type ApiError } from '../../../../api/index.js';
import { showToast } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatMoment } from '../../../../i18n/format.js';
import type { Change } from '../../change/change-dialog.js';
import type { Arrangement } from '../../arrange/arrange-dialog.js';
import { arrangeMessages } from '../../arrange/arrange.messages.js';
import { binMessages } from '../../bin/bin.messages.js';
import type { Takedown } from '../../takedown/takedown-dialog.js';
import type { EndTime, Times } from '../../plan/schedule-dialog.js';
import { articleMessages } from '../../article.messages.js';
import { currentStep, namesOf } from '../../steps.js';
import { editorMessages } from '../editor.messages.js';
import type { EditedArticle, EditingSession } from '../save/editing-session.js';

type VersionInput = { input: { articleId: string; version: number } };

export type ArticleActs = {
  /** With what it changes of the text that readers have, where they have one. */
  submit: (change?: Change) => Promise<boolean>;
  recall: () => Promise<void>;
  publish: () => Promise<void>;
  publishUrgently: (reason: string) => Promise<boolean>;
  schedule: (times: Times) => Promise<boolean>;
  unschedule: () => Promise<void>;
  /** Null takes the order back. */
  scheduleWithdrawal: (end: EndTime | null) => Promise<boolean>;
  withdraw: (takedown: Takedown) => Promise<boolean>;
  arrange: (arrangement: Arrangement) => Promise<boolean>;
  archive: () => Promise<boolean>;
  restore: () => Promise<boolean>;
  discard: () => Promise<boolean>;
  bin: (reason: string | null) => Promise<boolean>;
  retrieve: () => Promise<boolean>;
  isBusy: boolean;
  error: ApiError | null;
};

/** What moves an article on. Each waits until the server has the text, and takes over what it answers. */
export function useArticleActs(session: EditingSession): ArticleActs {
  const say = useSay();
  const { move, error } = useMove(session);
  const submit = useAct(SubmitArticleDocument);
  const recall = useAct(RecallArticleDocument);
  const publish = useAct(PublishArticleDocument);
  const plans = usePlanActs(move, say);
  const ends = useEndActs(move, say);
  const bins = useBinActs(move, say);
  const withdraw = useAct(WithdrawArticleDocument);
  const discard = useAct(DiscardRevisionDocument);
  return {
    submit: (change) =>
      move(
        async (given) => (await submit.performOrThrow({ ...given, change: change ?? null })).submitArticle,
        say.submitted,
      ),
    recall: async () =>
      void (await move(async (given) => (await recall.performOrThrow(given)).recallArticle, say.recalled)),
    publish: async () =>
      void (await move(async (given) => (await publish.performOrThrow(given)).publishArticle, say.published)),
    ...plans.acts,
    ...ends.acts,
    ...bins.acts,
    withdraw: (takedown) =>
      move(async ({ input }) => {
        const answer = await withdraw.performOrThrow({ input: { ...input, ...takedown } });
        return answer.withdrawArticle;
      }, say.withdrawn),
    discard: () =>
      move(
        async (given) => (await discard.performOrThrow(given)).discardRevision,
        (article) => say.discarded(session, article),
      ),
    isBusy: [plans, ends, bins, submit, recall, publish, withdraw, discard].some((act) => act.isBusy),
    error,
  };
}

/** What ends, what comes back, where it stands, and what cannot wait. */
function useEndActs(move: Move, say: ReturnType<typeof useSay>) {
  const archive = useAct(ArchiveArticleDocument);
  const restore = useAct(RestoreArticleDocument);
  const arrange = useAct(ArrangeEditedDocument);
  const urgent = useAct(PublishUrgentlyDocument);
  const acts: Pick<ArticleActs, 'archive' | 'restore' | 'arrange' | 'publishUrgently'> = {
    publishUrgently: (reason) =>
      move(
        async ({ input }) => (await urgent.performOrThrow({ input: { ...input, reason } })).publishUrgently,
        say.published,
      ),
    arrange: (arrangement) =>
      move(
        async ({ input }) => (await arrange.performOrThrow({ input: { ...input, ...arrangement } })).arrangeArticle,
        () => say.arranged(),
      ),
    archive: () => move(async (given) => (await archive.performOrThrow(given)).archiveArticle, say.archived),
    restore: () => move(async (given) => (await restore.performOrThrow(given)).restoreArticle, say.restored),
  };
  return { acts, isBusy: [archive, restore, arrange, urgent].some((act) => act.isBusy) };
}

/** Into the bin, and out of it. */
function useBinActs(move: Move, say: ReturnType<typeof useSay>) {
  const bin = useAct(BinEditedDocument);
  const retrieve = useAct(RetrieveEditedDocument);
  const acts: Pick<ArticleActs, 'bin' | 'retrieve'> = {
    bin: (reason) =>
      move(
        async ({ input }) => (await bin.performOrThrow({ input: { ...input, reason } })).binArticle,
        () => say.binned(),
      ),
    retrieve: () =>
      move(
        async (given) => (await retrieve.performOrThrow(given)).retrieveArticle,
        () => say.retrieved(),
      ),
  };
  return { acts, isBusy: bin.isBusy || retrieve.isBusy };
}

/** What is ordered for a time. */
function usePlanActs(move: Move, say: ReturnType<typeof useSay>) {
  const schedule = useAct(ScheduleArticleDocument);
  const unschedule = useAct(UnscheduleArticleDocument);
  const withdrawal = useAct(ScheduleWithdrawalDocument);
  const acts: Pick<ArticleActs, 'schedule' | 'unschedule' | 'scheduleWithdrawal'> = {
    schedule: (times) =>
      move(
        async ({ input }) => (await schedule.performOrThrow({ input: { ...input, ...times } })).scheduleArticle,
        () => say.scheduled(times.at),
      ),
    unschedule: async () =>
      void (await move(
        async (given) => (await unschedule.performOrThrow(given)).unscheduleArticle,
        () => say.unscheduled(),
      )),
    scheduleWithdrawal: (end) =>
      move(
        async ({ input }) =>
          (await withdrawal.performOrThrow({ input: { ...input, ...(end ?? { at: null }) } })).scheduleWithdrawal,
        () => (end ? say.ending(end.at) : say.kept()),
      ),
  };
  return { acts, isBusy: [schedule, unschedule, withdrawal].some((act) => act.isBusy) };
}

type Move = (
  act: (given: VersionInput) => Promise<EditedArticle>,
  done: (article: EditedArticle) => void,
) => Promise<boolean>;

/** Says that this is the text, acts on the saved version, takes over the answer; true when it was done. */
function useMove(session: EditingSession): { move: Move; error: ApiError | null } {
  const [error, setError] = useState<ApiError | null>(null);
  const move: Move = async (act, done) => {
    setError(null);
    const isSaved = await session.commit();
    const { article } = session.view();
    if (!isSaved || !article) return false;
    try {
      const after = await act({ input: { articleId: article.id, version: article.version } });
      session.accept(after);
      done(after);
      return true;
    } catch (failure) {
      setError(toApiError(failure));
      if (toApiError(failure).code === 'CONTENT.ARTICLE_STALE') await session.openConflict();
      return false;
    }
  };
  return { move, error };
}

/** The sentence after an act; success only. */
function useSay() {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const order = useMessages(arrangeMessages);
  const bin = useMessages(binMessages);
  const see = ({ liveUrl }: EditedArticle) =>
    liveUrl ? [{ label: t('done.see'), perform: () => void window.open(liveUrl, '_blank', 'noopener') }] : [];
  return {
    submitted: ({ steps }: EditedArticle) =>
      showToast(t('done.submitted', { next: namesOf(currentStep(steps)?.people ?? [], words('names.join')).names })),
    recalled: () => showToast(t('done.recalled')),
    published: (article: EditedArticle) => showToast(t('done.published'), see(article)),
    scheduled: (at: string) => showToast(t('done.scheduled', { at: formatMoment(at) })),
    unscheduled: () => showToast(t('done.unscheduled')),
    ending: (at: string) => showToast(t('done.ending', { at: formatMoment(at) })),
    kept: () => showToast(t('done.kept')),
    arranged: () => showToast(order('done')),
    archived: (article: EditedArticle) => showToast(t('done.archived'), see(article)),
    restored: (article: EditedArticle) => showToast(t('done.restored'), see(article)),
    withdrawn: () => showToast(t('done.withdrawn')),
    binned: () => showToast(bin('done.bin')),
    retrieved: () => showToast(bin('done.retrieve')),
    discarded: (session: EditingSession, article: EditedArticle) => {
      session.adopt(article);
      showToast(t('done.discarded'), see(article));
    },
  };
}
