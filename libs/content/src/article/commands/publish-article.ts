import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleGate } from '../../check/article-gate.js';
import { PublishableFiles } from '../../asset/rule/publishable.js';
import { ArticleCorrected, ArticlePublished } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts } from '../texts.js';
import { PlanRepository } from '../../plan/plan.repository.js';
import { requireAhead } from '../../plan/plan.rules.js';
import type { ArticlePublication } from './article-version.js';

/** Puts the approved revision before the citizens, exactly as approved. */
@Injectable()
export class PublishArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
    private readonly showcase: ArticleShowcase,
    private readonly plans: PlanRepository,
  ) {}

  run(scope: Scope, { articleId: id, version, withdrawAt }: ArticlePublication): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'publish',
      tells: ({ publishedAt }) => (publishedAt ? ArticleCorrected : ArticlePublished),
      // Lists may have become stricter since it was submitted.
      requires: async (article, text) => {
        if (withdrawAt) requireAhead(withdrawAt, scope.now, 'withdrawAt');
        await this.files.require([...filesOfTexts(text), ...assetIdsIn(text.body)]);
        await this.gate.require(scope, article.id, text);
      },
      saves: async () => {
        if (withdrawAt) await this.plans.put(scope, { articleId: id, act: 'withdraw', at: withdrawAt });
      },
      follows: (article) => this.showcase.show(scope, article.id),
    });
  }
}
