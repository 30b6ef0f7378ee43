import {
  DiscardRevisionDocument,
  PublishArticleDocument,
  RecallArticleDocument,
  SubmitArticleDocument,
  WithdrawArticleDocument,
} from '@jiyue/api-client';
import { useState } from 'react';
import { toApiError, useAct, type Act, type ApiError } from '../../../../api/index.js';
import { showToast } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { currentStep, namesOf } from '../../steps.js';
import { editorMessages } from '../editor.messages.js';
import type { EditedArticle, EditingSession } from '../save/editing-session.js';

type VersionInput = { input: { articleId: string; version: number } };

export type ArticleActs = {
  submit: () => Promise<void>;
  recall: () => Promise<void>;
  publish: () => Promise<void>;
  withdraw: (reason: string) => Promise<boolean>;
  discard: () => Promise<boolean>;
  isBusy: boolean;
  error: ApiError | null;
};

/** What moves an article on. Each waits until the server has the text, and takes over what it answers. */
export function useArticleActs(session: EditingSession): ArticleActs {
  const say = useSay();
  const [error, setError] = useState<ApiError | null>(null);
  const submit = useAct(SubmitArticleDocument);
  const recall = useAct(RecallArticleDocument);
  const publish = useAct(PublishArticleDocument);
  const withdraw = useAct(WithdrawArticleDocument);
  const discard = useAct(DiscardRevisionDocument);

  const run = async (act: (input: VersionInput) => Promise<EditedArticle>): Promise<EditedArticle | null> => {
    setError(null);
    const isSaved = await session.saveNow();
    const { article } = session.view();
    if (!isSaved || !article) return null;
    try {
      return await act({ input: { articleId: article.id, version: article.version } });
    } catch (failure) {
      setError(toApiError(failure));
      if (toApiError(failure).code === 'CONTENT.ARTICLE_STALE') await session.openConflict();
      return null;
    }
  };
  const move = async <R>(
    act: Act<R, VersionInput>,
    read: (answer: R) => EditedArticle,
    done: (article: EditedArticle) => void,
  ) => {
    const article = await run(async (input) => read(await act.performOrThrow(input)));
    if (!article) return false;
    session.accept(article);
    done(article);
    return true;
  };
  return {
    submit: async () => void (await move(submit, (answer) => answer.submitArticle, say.submitted)),
    recall: async () => void (await move(recall, (answer) => answer.recallArticle, say.recalled)),
    publish: async () => void (await move(publish, (answer) => answer.publishArticle, say.published)),
    withdraw: async (reason) => {
      const article = await run(
        async ({ input }) => (await withdraw.performOrThrow({ input: { ...input, reason } })).withdrawArticle,
      );
      if (article) session.accept(article);
      if (article) say.withdrawn();
      return article !== null;
    },
    discard: () =>
      move(
        discard,
        (answer) => answer.discardRevision,
        (article) => say.discarded(session, article),
      ),
    isBusy: [submit, recall, publish, withdraw, discard].some((act) => act.isBusy),
    error,
  };
}

/** The sentence after an act; success only. */
function useSay() {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const see = ({ liveUrl }: EditedArticle) =>
    liveUrl ? [{ label: t('done.see'), perform: () => void window.open(liveUrl, '_blank', 'noopener') }] : [];
  return {
    submitted: ({ steps }: EditedArticle) =>
      showToast(t('done.submitted', { next: namesOf(currentStep(steps)?.people ?? [], words('names.join')).names })),
    recalled: () => showToast(t('done.recalled')),
    published: (article: EditedArticle) => showToast(t('done.published'), see(article)),
    withdrawn: () => showToast(t('done.withdrawn')),
    discarded: (session: EditingSession, article: EditedArticle) => {
      session.adopt(article);
      showToast(t('done.discarded'), see(article));
    },
  };
}
