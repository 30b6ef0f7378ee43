import { Injectable } from '@nestjs/common';
import type { Actor } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import {
  decide,
  type Ground,
  type Move,
  openSecrecy,
  openStep,
  passedKeys,
  unheard,
  type WorkflowSubject,
} from '@jiyue/workflow';
import { NOBODYS } from '../beside/nobodys.js';
import { ArticleStepAsked, ArticleWrongState } from '../content.errors.js';
import { SecrecyReviewOpen } from '../urgent/urgent.errors.js';
import { OpinionMissing } from '../beside/beside.errors.js';
import { admit, factOf, withWriter } from './admit.js';
import type { Article } from './article.js';
import type { ContentArticle } from './article.entity.js';
import { standingAfter } from './article.standing.js';
import { ArticleRepository, type JudgedText } from './article.repository.js';
import { touchedBy } from './article.rows.js';
import { settledPlans } from '../plan/plan.js';
import { PlanRepository } from '../plan/plan.repository.js';
import { StepClocks } from '../step-limit/step-clocks.js';
import {
  ARTICLE_WORKFLOW,
  type ArticleAct,
  type ArticleState,
  factsOf,
  isOpenTo,
  type Standing,
} from './article.workflow.js';
import type { RevisionState } from './revision.entity.js';

/** Articles, for the runner of workflows. */
@Injectable()
export class ArticleSubject implements WorkflowSubject<Article, ArticleState, ArticleAct, JudgedText> {
  readonly workflow = ARTICLE_WORKFLOW;

  constructor(
    private readonly articles: ArticleRepository,
    private readonly plans: PlanRepository,
    private readonly clocks: StepClocks,
  ) {}

  get(_scope: Scope, id: string): Promise<Article> {
    return this.articles.get(id);
  }

  admit(actor: Actor, event: ArticleAct, article: Article, version: number): void {
    admit(actor, event, article, version);
  }

  ground(article: Article): Ground {
    return groundOf(article);
  }

  closed(article: Article, act: ArticleAct): Error {
    const missing = act === 'approve' && isOpenTo(article, act) ? unheard(article.taken) : [];
    if (missing.length > 0) return new OpinionMissing({ names: missing.join('、') });
    const secrecy = secrecyBefore(article, act);
    if (secrecy) return new SecrecyReviewOpen({ step: secrecy });
    const open = concludes(act) && isOpenTo(article, act) ? openStep(groundOf(article)) : null;
    return open ? new ArticleStepAsked({ step: open.key }) : new ArticleWrongState({ state: article.state, act });
  }

  judged({ id, revision }: Article): Promise<JudgedText> {
    return this.articles.judged(id, revision);
  }

  async save(scope: Scope, article: Article, move: Move<ArticleState, ArticleAct>): Promise<void> {
    const after = standingAfter(article, move.event, move.to);
    const moved = after.state !== article.state || after.step !== article.step;
    const place = moved
      ? { ...(await this.clocks.begun(scope.now, article, after)), ...left(article, after), stateAt: scope.now }
      : {};
    await this.articles.change(article.id, move.version, { ...after, ...place, ...extraOf(scope, article, move) });
    for (const [number, state] of revisionsAfter(article, move)) {
      await this.articles.changeRevision(article.id, number, { state });
    }
    for (const act of settledPlans(article, after, move.event)) await this.plans.drop(article.id, act);
  }

  told(article: Article): { title: string; fact: object } {
    return { title: article.title, fact: factOf(article) };
  }
}

/** What besides the standing decides about an article. */
export function groundOf(article: Article): Ground {
  return {
    facts: factsOf(article),
    steps: article.steps,
    passed: passedKeys(article.taken),
    unheard: unheard(article.taken),
    cameFrom: article.binnedFrom,
  };
}

/** The secrecy review that stands before an urgent publication, where that is open otherwise. */
export function secrecyBefore(article: Article, act: ArticleAct = 'publishUrgently'): string | null {
  const isUrgent = ARTICLE_WORKFLOW.events[act].urgent === true && isOpenTo(article, act);
  return isUrgent ? openSecrecy(article, groundOf(article)) : null;
}

// Whose a judgement is ends with its step, which may outlast the state.
function left(before: Standing, after: Standing): Partial<ContentArticle> {
  return before.step !== null && before.step === after.step ? {} : NOBODYS;
}

/** True for a publication while a step is open that the column asks for by now, and for a yes that waits for opinions. */
export function isHeldUp(article: Article, act: ArticleAct): boolean {
  if (act === 'approve') return unheard(article.taken).length > 0;
  if (secrecyBefore(article, act)) return true;
  return concludes(act) && openStep(groundOf(article)) !== null;
}

function concludes(act: ArticleAct): boolean {
  return ARTICLE_WORKFLOW.events[act].concludes === true;
}

/** Where an act leads an article; throws `CONTENT.ARTICLE_WRONG_STATE` when it is not open. */
export function moved(article: Article, act: ArticleAct): Standing {
  const place = decide(ARTICLE_WORKFLOW, article, act, groundOf(article));
  if (!place) throw new ArticleWrongState({ state: article.state, act });
  return standingAfter(article, act, place);
}

// What is before the readers, in their lists, has not ended.
const SHOWN = {
  archivedAt: null,
  withdrawnAt: null,
  withdrawReason: null,
  withdrawKind: null,
  withdrawNotice: null,
  withdrawTarget: null,
} as const;

function extraOf(scope: Scope, article: Article, move: Move<ArticleState, ArticleAct>): Partial<ContentArticle> {
  const urgent = move.to.state === 'LIVE_IN_REVIEW' ? {} : { urgentBy: [] };
  return { ...urgent, ...saidOf(scope, article, move) };
}

function saidOf(
  scope: Scope,
  article: Article,
  { event, note, behalf }: Move<ArticleState, ArticleAct>,
): Partial<ContentArticle> {
  const me = scope.actor.userId;
  // what bars somebody afterwards bars whoever they stood in for as well
  const hands = [me, ...(behalf ? [behalf.id] : [])];
  switch (event) {
    case 'submit':
      return { writers: withWriter(article.writers, scope.actor), passers: [] };
    case 'approve':
      return { passers: [...new Set([...article.passers, ...hands])] };
    case 'publish': {
      // What was published before keeps its date, whether it stayed live meanwhile or not: it is the same item, corrected.
      const publishedAt = article.publishedAt ?? scope.now;
      return { ...SHOWN, publishedAt, ...touchedBy(scope) };
    }
    case 'publishUrgently': {
      const publishedAt = article.publishedAt ?? scope.now;
      const urgent = { urgentBy: hands, passers: [...new Set([...article.passers, ...hands])] };
      // a judgement that was passed on to whoever publishes is anybody's again
      const owner = article.stepOwner === me ? { stepOwner: null } : {};
      return { ...SHOWN, publishedAt, ...urgent, ...owner, ...touchedBy(scope) };
    }
    case 'restore':
      return { ...SHOWN, ...touchedBy(scope) };
    case 'archive':
      return { archivedAt: scope.now, ...touchedBy(scope) };
    case 'withdraw':
    case 'reject':
      return { ...SHOWN, withdrawnAt: scope.now, withdrawReason: note, ...touchedBy(scope) };
    case 'discard':
    case 'bin':
    case 'retrieve':
      return touchedBy(scope);
    default:
      return {};
  }
}

/** What becomes of which revision. */
function revisionsAfter(
  { revision, liveRevision, state: before }: Article,
  { event, to }: Move<ArticleState, ArticleAct>,
): [number, RevisionState][] {
  switch (event) {
    case 'publish':
    case 'publishUrgently':
      return liveRevision === null
        ? [[revision, to.state]]
        : [
            [liveRevision, 'REPLACED'],
            [revision, to.state],
          ];
    case 'withdraw':
      return [[liveRevision ?? revision, 'WITHDRAWN']];
    case 'discard':
      return [[revision, 'DISCARDED']];
    // the text stays what it is while it lies in the bin
    case 'bin':
    case 'retrieve':
      return [];
    default:
      return before === to.state ? [] : [[revision, to.state]];
  }
}
