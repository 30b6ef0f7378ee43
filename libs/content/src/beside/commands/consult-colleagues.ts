import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleRepository } from '../../article/article.repository.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleDecision } from '../../article/commands/article-version.js';
import { PersonMayNotBeAsked } from '../beside.errors.js';
import { ColleaguesConsulted } from '../../content.events.js';
import { besideOf } from '../beside-fact.js';
import { PeopleAround } from '../step-people.js';

/** Whose opinion is asked for, and whether the step waits for it. */
export interface ArticleConsultation extends ArticleDecision {
  readonly personIds: readonly string[];
  readonly isNeeded: boolean;
}

/** Asks colleagues for their opinion (会签); where it is needed, the step is not passed before they gave it. */
@Injectable()
export class ConsultColleagues {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly rows: ArticleRepository,
    private readonly around: PeopleAround,
  ) {}

  run(scope: Scope, { articleId: id, version, note, personIds, isNeeded }: ArticleConsultation): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'consult',
      note,
      tells: ColleaguesConsulted,
      says: async (article) => {
        const people = await this.asked(scope, article, personIds);
        return people.map(({ personId, name }) => ({ forId: personId, forName: name, isNeeded }));
      },
      saves: ({ consulted }) => this.rows.complete(id, { consulted: [...new Set([...consulted, ...personIds])] }),
      carries: (article) => besideOf(scope, article, personIds),
    });
  }

  private async asked(scope: Scope, article: Article, personIds: readonly string[]) {
    const colleagues = await this.around.colleagues(scope, article);
    return personIds.map((id, index) => {
      const found = colleagues.find(({ personId }) => personId === id && id !== scope.actor.userId);
      if (!found) throw new PersonMayNotBeAsked({}, [{ field: `personIds.${index}`, rule: 'mayBeAsked' }]);
      return found;
    });
  }
}
