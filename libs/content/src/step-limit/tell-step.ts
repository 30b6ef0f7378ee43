import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { factOf } from '../article/admit.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import { peopleToldOf } from '../beside/beside-fact.js';
import { PeopleAround } from '../beside/step-people.js';
import { urgencyOf } from '../article/article.steps.js';
import { StepDueSoon, StepLate, UrgentReviewDueSoon, UrgentReviewLate } from '../content.events.js';

const MARK = `update content_article set step_told = $2 where id = $1 and version = $3 and step_due_at is not null
  and step_told is distinct from $2`;

/** Tells those an article waits for that its time is running out, and them and their superiors that it has. */
@Injectable()
export class TellStep {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly around: PeopleAround,
    private readonly journal: Journal,
  ) {}

  /** Does nothing where nothing is to be told any more. */
  async run(scope: Scope, articleId: string): Promise<void> {
    const told = toldBy(await this.db.read(scope, () => this.articles.get(articleId)), scope.now);
    if (told) await this.tell(scope, articleId, told);
  }

  private tell(scope: Scope, articleId: string, told: 'soon' | 'late'): Promise<void> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(articleId);
      const marked = await this.db.manager.query<[unknown[], number]>(MARK, [articleId, told, article.version]);
      if (marked[1] === 0) throw new Error(`The step of ${articleId} was taken or told meanwhile`);
      const people = await peopleToldOf(this.around, scope, article);
      const fact = { ...factOf(article), title: article.title, step: article.step ?? '', ...people };
      const subject = { subjectId: articleId, title: article.title };
      if (article.state !== 'LIVE_IN_REVIEW') {
        await this.journal.record(scope, told === 'late' ? StepLate : StepDueSoon, fact, subject);
        return;
      }
      const by = urgencyOf(article.taken)?.by.name ?? '';
      await this.journal.record(
        scope,
        told === 'late' ? UrgentReviewLate : UrgentReviewDueSoon,
        { ...fact, by },
        subject,
      );
    });
  }
}

/** What is to be told of an article now. */
export function toldBy(
  { stepWarnAt, stepDueAt, stepTold }: Pick<Article, 'stepWarnAt' | 'stepDueAt' | 'stepTold'>,
  now: Date,
): 'soon' | 'late' | null {
  if (!stepDueAt || stepTold === 'late') return null;
  if (stepDueAt <= now) return 'late';
  return !stepTold && stepWarnAt && stepWarnAt <= now ? 'soon' : null;
}
