import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { presentRound, Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleVersion } from '../../article/commands/article-version.js';
import { RemindedAlready } from '../beside.errors.js';
import { ArticleReminded } from '../../content.events.js';
import { besideOf } from '../beside-fact.js';
import { PeopleAround } from '../step-people.js';

/** How long people are left alone after they were reminded. */
export const HOURS_BETWEEN = 4;
const HOUR = 3600_000;

/** Reminds those an article waits for (催办): whoever sent it, once within some hours. */
@Injectable()
export class RemindReviewers {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly around: PeopleAround,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'remind',
      tells: ArticleReminded,
      requires: async (article) => {
        const last = remindedAt(article);
        const isRecent = last !== null && scope.now.getTime() - last.getTime() < HOURS_BETWEEN * HOUR;
        if (isRecent) throw new RemindedAlready({ hours: HOURS_BETWEEN });
      },
      carries: async (article) => besideOf(scope, article, await this.waitedFor(scope, article)),
    });
  }

  private async waitedFor(scope: Scope, article: Article): Promise<string[]> {
    const { able } = await this.around.step(scope, article);
    const judges = article.stepOwner ? [article.stepOwner] : able.map(({ personId }) => personId);
    return [...judges, ...article.consulted];
  }
}

/** When those it waits for were last reminded, in this round. */
export function remindedAt({ taken }: Pick<Article, 'taken'>): Date | null {
  const last = presentRound(taken).findLast(({ event }) => event === 'remind');
  return last ? new Date(last.at) : null;
}
