import { ApproveArticleDocument, PublishReviewedDocument, ReturnArticleDocument } from '@jiyue/api-client';
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
  const [error, setError] = useState<ApiError | null>(null);
  const { acts, giveBack, isBusy } = useDecisionActs(article, site);
  const run = async (act: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await act();
      onDecided();
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  return {
    onward: (act, note) => void run(() => acts[act](note)),
    giveBack: (reason) => void run(() => giveBack(reason)),
    isBusy,
    error,
  };
}

type DecisionActs = {
  acts: Record<Onward, (note: string) => Promise<void>>;
  giveBack: (reason: string) => Promise<void>;
  isBusy: boolean;
};

function useDecisionActs(article: ReviewedArticle, site: string): DecisionActs {
  const t = useMessages(reviewMessages);
  const approve = useAct(ApproveArticleDocument, { site });
  const publish = useAct(PublishReviewedDocument, { site });
  const giveBack = useAct(ReturnArticleDocument, { site });
  const input = { articleId: article.id, version: article.version };
  const title = article.title || t('untitled');
  return {
    acts: {
      approve: async (note) => {
        await approve.performOrThrow({ input: { ...input, ...noteOf(note) } });
        showToast(t('done.approve', { title }));
      },
      publish: async () => {
        const { publishArticle } = await publish.performOrThrow({ input });
        showToast(t('done.publish', { title }), seeLive(publishArticle.liveUrl, t('done.see')));
      },
    },
    giveBack: async (reason) => {
      await giveBack.performOrThrow({ input: { ...input, reason } });
      showToast(t('done.return', { title }));
    },
    isBusy: [approve, publish, giveBack].some((act) => act.isBusy),
  };
}

const noteOf = (note: string): { note?: string } => (note ? { note } : {});

function seeLive(url: string | null, label: string) {
  return url ? [{ label, perform: () => void window.open(url, '_blank', 'noopener') }] : [];
}
