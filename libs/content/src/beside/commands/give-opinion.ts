import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition, type Verdict } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleRepository } from '../../article/article.repository.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleDecision } from '../../article/commands/article-version.js';
import { CommentMissing } from '../beside.errors.js';
import { OpinionGiven } from '../../content.events.js';
import { besideOf } from '../beside-fact.js';

/** What somebody says who was asked. */
export interface ArticleOpinion extends ArticleDecision {
  readonly verdict: Verdict;
}

/** Gives the opinion that one was asked for; whoever disagrees says why. The judgement stays with whoever's step it is. */
@Injectable()
export class GiveOpinion {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly rows: ArticleRepository,
  ) {}

  run(scope: Scope, { articleId: id, version, verdict, note }: ArticleOpinion): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'opine',
      note,
      tells: OpinionGiven,
      requires: async () => {
        if (verdict === 'disagree' && !note?.trim()) {
          throw new CommentMissing({}, [{ field: 'note', rule: 'isNotEmpty' }]);
        }
      },
      says: async () => [{ verdict }],
      saves: ({ consulted }) =>
        this.rows.complete(id, { consulted: consulted.filter((one) => one !== scope.actor.userId) }),
      carries: (article) => besideOf(scope, article, askersOf(article, scope.actor.userId)),
    });
  }
}

// Whoever asked this person last hears of it.
function askersOf({ taken }: Article, me: string): string[] {
  const asked = taken.findLast(({ event, forId }) => event === 'consult' && forId === me);
  return asked ? [asked.by] : [];
}
