import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { PublishableFiles } from '../asset/rule/publishable.js';
import { peopleToldOf } from '../beside/beside-fact.js';
import { PeopleAround } from '../beside/step-people.js';
import { ArticleGate } from '../check/article-gate.js';
import { ArticlePublishedUrgently } from '../content.events.js';
import { ArticleShowcase } from '../publication/article-showcase.js';
import type { Article } from '../article/article.js';
import { ArticleSubject } from '../article/article.subject.js';
import { assetIdsIn } from '../article/sanitise.js';
import { filesOfTexts } from '../article/texts.js';
import type { ArticleReason } from '../article/commands/article-version.js';

/**
 * Puts a submitted text before the citizens at once, with a reason (art. 5); the steps still open are taken after the
 * fact, by others, on a clock. What the checks stop, and what a secrecy review was asked for, stays where it is.
 */
@Injectable()
export class PublishUrgently {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
    private readonly showcase: ArticleShowcase,
    private readonly around: PeopleAround,
  ) {}

  run(scope: Scope, { articleId: id, version, reason: note }: ArticleReason): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'publishUrgently',
      note,
      tells: ArticlePublishedUrgently,
      requires: async (article, text) => {
        await this.files.require([...filesOfTexts(text), ...assetIdsIn(text.body)]);
        await this.gate.require(scope, article.id, text);
      },
      follows: (article) => this.showcase.show(scope, article.id),
      carries: async (article) => {
        const { title, step } = article;
        return { title, step: step ?? '', by: scope.actor.name, ...(await peopleToldOf(this.around, scope, article)) };
      },
    });
  }
}
