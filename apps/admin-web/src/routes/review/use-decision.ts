import {
  ApproveArticleDocument,
  ClearSecrecyDocument,
  PublishReviewedDocument,
  ReturnArticleDocument,
} from '@jiyue/api-client';
import { useState } from 'react';
import { toApiError, useAct, type ApiError } from '../../api/index.js';
import { showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import type { Onward, ReviewedArticle } from './decide.js';
import { reviewMessages } from './review.messages.js';

export type Decide = {
  onward: (act: Onward, note: string) => void;
  giveBack: (reason: string) => void;
  isBusy: boolean;
  error: ApiError | null;
};

/** Carries out a decision on the item's own site, says so, and tells the screen to open the next one. */
export function useDecision(article: ReviewedArticle, site: string, onDecided: () => void): Decide {
  const t = useMessages(reviewMessages);
  const [error, setError] = useState<ApiError | null>(null);
  const approve = useAct(ApproveArticleDocument, { site });
  const clear = useAct(ClearSecrecyDocument, { site });
  const publish = useAct(PublishReviewedDocument, { site });
  const giveBack = useAct(ReturnArticleDocument, { site });
  const input = { articleId: article.id, version: article.version };
  const title = article.title || t('untitled');
  const run = async (act: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await act();
      onDecided();
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  const acts: Record<Onward, (note: string) => Promise<void>> = {
    approve: async (note) => {
      await approve.performOrThrow({ input: { ...input, ...(note ? { note } : {}) } });
      showToast(t('done.approve', { title }));
    },
    clearSecrecy: async (note) => {
      await clear.performOrThrow({ input: { ...input, ...(note ? { note } : {}) } });
      showToast(t('done.clear', { title }));
    },
    publish: async () => {
      const { liveUrl } = (await publish.performOrThrow({ input })).publishArticle;
      const see = liveUrl
        ? [{ label: t('done.see'), perform: () => void window.open(liveUrl, '_blank', 'noopener') }]
        : [];
      showToast(t('done.publish', { title }), see);
    },
  };
  return {
    onward: (act, note) => void run(() => acts[act](note)),
    giveBack: (reason) =>
      void run(async () => {
        await giveBack.performOrThrow({ input: { ...input, reason } });
        showToast(t('done.return', { title }));
      }),
    isBusy: [approve, clear, publish, giveBack].some((act) => act.isBusy),
    error,
  };
}
