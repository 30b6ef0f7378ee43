import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleRepository } from '../../article/article.repository.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleReason } from '../../article/commands/article-version.js';
import { PersonMayNotJudge } from '../beside.errors.js';
import { ArticleForwarded } from '../../content.events.js';
import { besideOf } from '../beside-fact.js';
import { PeopleAround } from '../step-people.js';

/** A judgement that is passed on: to whom, and why. */
export interface ArticleForward extends ArticleReason {
  readonly personId: string;
}

/** Passes a waiting judgement on (转交) to somebody who may take the step; it stands in their inbox alone until it is late. */
@Injectable()
export class ForwardArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly rows: ArticleRepository,
    private readonly around: PeopleAround,
  ) {}

  run(scope: Scope, { articleId: id, version, reason: note, personId }: ArticleForward): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'forward',
      note,
      tells: ArticleForwarded,
      says: async (article) => [{ forId: personId, forName: await this.nameOf(scope, article, personId) }],
      saves: () => this.rows.complete(id, { stepOwner: personId }),
      carries: (article) => besideOf(scope, article, [personId]),
    });
  }

  private async nameOf(scope: Scope, article: Article, personId: string): Promise<string> {
    const { able } = await this.around.step(scope, article);
    const found = able.find((holder) => holder.personId === personId && personId !== scope.actor.userId);
    if (!found) throw new PersonMayNotJudge({}, [{ field: 'personId', rule: 'mayJudge' }]);
    return found.name;
  }
}
