import { PersonRefType } from '@jiyue/auth';
import type { Actor } from '@jiyue/kernel';
import { pageAddress } from '@jiyue/live';
import { pageOf } from '@jiyue/platform';
import { consultations } from '@jiyue/workflow';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { binOf } from '../bin/bin.js';
import { ArticleBinType } from '../bin/bin.types.js';
import { remindedAt } from '../beside/commands/remind-reviewers.js';
import { asConsultationType, ConsultationType } from '../beside/beside.types.js';
import type { FieldType } from '../kind/field.js';
import { kindOf } from '../kind/kinds.js';
import type { Article } from './article.js';
import { isListed } from '../placement/placement.js';
import { ArticlePlacementType, asPlacementType } from '../placement/placement.types.js';
import { type PlanMarks, PLANNED_ACTS } from '../plan/plan.js';
import { lapseOf, lastReturn, submittedAt, urgencyOf } from './article.steps.js';
import { isHeldUp, secrecyBefore } from './article.subject.js';
import { ARTICLE_ACTS, type ArticleState, isOpenTo } from './article.workflow.js';

export const ArticleStateEnum: { readonly [S in ArticleState]: S } = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  SCHEDULED: 'SCHEDULED',
  LIVE_IN_REVIEW: 'LIVE_IN_REVIEW',
  PUBLISHED: 'PUBLISHED',
  ARCHIVED: 'ARCHIVED',
  WITHDRAWN: 'WITHDRAWN',
  BINNED: 'BINNED',
  EMPTIED: 'EMPTIED',
};
registerEnumType(ArticleStateEnum, { name: 'ArticleState' });

@ObjectType('WorkflowStep', {
  description: 'key: write publish or a step of the column; state: done current ahead returned',
})
export class WorkflowStepType {
  @Field() key!: string;
  @Field() state!: string;
  @Field(() => [PersonRefType], { description: 'who did it, or who can' }) people!: readonly PersonRefType[];
  @Field(() => Date, { nullable: true }) at!: Date | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('RevisionSummary')
export class RevisionSummaryType {
  @Field(() => Int) number!: number;
  @Field() state!: string;
  @Field() title!: string;
  @Field(() => Date) at!: Date;
  @Field(() => PersonRefType, { nullable: true }) by!: PersonRefType | null;
}

@ObjectType('ArticleField')
export class ArticleFieldType {
  @Field() key!: string;
  @Field() value!: string;
  tenantId!: string;
  type!: FieldType;
}

@ObjectType('ArticlePlan', { description: 'act: publish withdraw' })
export class ArticlePlanType {
  @Field() act!: string;
  @Field(() => Date) at!: Date;
  @Field(() => PersonRefType, { description: 'who ordered it' }) by!: PersonRefType;
  @Field(() => String, { nullable: true, description: 'how the address ends: notice gone redirect' }) kind!:
    string | null;
}

@ObjectType('ArticleUrgency', { description: 'it came before the readers while steps were open; by whom, why' })
export class ArticleUrgencyType {
  @Field(() => PersonRefType) by!: PersonRefType;
  @Field(() => Date) at!: Date;
  @Field() reason!: string;
}

@ObjectType('LiveText')
export class LiveTextType {
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field() body!: string;
  @Field(() => [ArticleFieldType]) fields!: ArticleFieldType[];
  @Field(() => Date, { nullable: true }) publishedAt!: Date | null;
}

@ObjectType('Article')
export class ArticleType {
  @Field(() => ID) id!: string;
  @Field(() => Int) revision!: number;
  @Field(() => ArticleStateEnum) state!: ArticleState;
  @Field(() => String, { nullable: true, description: 'the step it waits for: publish, or one of its column' }) step!:
    string | null;
  @Field(() => Date, { nullable: true, description: 'when that step is due; null: at no time' })
  stepDueAt!: Date | null;
  @Field(() => PersonRefType, { nullable: true, description: 'to whom the judgement was passed on' })
  holder!: PersonRefType | null;
  @Field(() => String, { nullable: true, description: 'why it was passed on' }) forwardReason!: string | null;
  @Field(() => Date, { nullable: true, description: 'when those it waits for were last reminded' })
  remindedAt!: Date | null;
  @Field(() => [ConsultationType], { description: 'whose opinion was asked for in this round' })
  consultations!: ConsultationType[];
  @Field() title!: string;
  @Field({ description: 'a key of contentKinds' }) kind!: string;
  @Field() hasImage!: boolean;
  @Field(() => String, { nullable: true, description: 'what its revision changes, as readers are told' })
  changeNote!: string | null;
  @Field({ description: 'its revision changes nothing that they need to be told' }) isMinor!: boolean;
  @Field() isLive!: boolean;
  @Field(() => Int, { nullable: true }) liveRevision!: number | null;
  @Field(() => Date, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => Date, { nullable: true }) archivedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'how its address answers: notice gone redirect' }) withdrawKind!:
    string | null;
  @Field(() => String, { nullable: true }) withdrawNotice!: string | null;
  @Field(() => String, { nullable: true }) withdrawTarget!: string | null;
  @Field(() => ArticleBinType, { nullable: true, description: 'null: it is not in the bin' })
  bin!: ArticleBinType | null;
  @Field(() => ArticleUrgencyType, { nullable: true, description: 'of the present revision, since it was submitted' })
  urgency!: ArticleUrgencyType | null;
  @Field(() => String, {
    nullable: true,
    description: 'the secrecy review without which the person may not publish it urgently, who may otherwise',
  })
  secrecyBefore!: string | null;
  @Field(() => [ArticlePlanType], { description: 'what is ordered for a time' }) plans!: ArticlePlanType[];
  @Field(() => ArticlePlacementType, { nullable: true, description: 'null: it stands where its time puts it' })
  placement!: ArticlePlacementType | null;
  @Field(() => String, {
    nullable: true,
    description: 'why it was not published at the time that was ordered: blocked files right step text state other',
  })
  lapse!: string | null;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => String, { nullable: true }) returnReason!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
  @Field(() => Int) version!: number;
  @Field(() => [String], {
    description:
      'acts allowed now: edit submit recall approve return remind forward consult opine publish publishUrgently reject schedule unschedule withdraw archive restore scheduleWithdrawal discard bin retrieve arrange',
  })
  allowed!: string[];
  tenantId!: string;
  unitId!: string | null;
  /** Address on the site's portal; null when not live. */
  livePath!: string | null;
  row!: Article;
}

@ObjectType()
export class ArticlePage extends pageOf(() => ArticleType) {}

@ObjectType('ArticleCount')
export class ArticleCountType {
  @Field(() => ArticleStateEnum) state!: ArticleState;
  @Field(() => Int) count!: number;
}

/** An article as the screens see it; `allowed` is what both the policy and the state let the actor do. */
export function asArticleType(row: Article, actor: Actor): ArticleType {
  const isLive = row.liveRevision !== null;
  return {
    ...row,
    isLive,
    plans: plansOf(row.plans),
    placement: asPlacementType(row.placement),
    lapse: lapseOf(row),
    bin: binOf(row),
    urgency: urgencyOf(row.taken),
    secrecyBefore: actor.may('publishUrgently', 'Article', row) ? secrecyBefore(row) : null,
    ...holderOf(row),
    remindedAt: remindedAt(row),
    consultations: consultations(row.taken).map(asConsultationType),
    submittedAt: submittedAt(row.taken),
    returnReason: lastReturn(row.taken)?.note ?? null,
    livePath: isLive ? pageAddress(row) : null,
    allowed: [
      ...ARTICLE_ACTS.filter((act) => isOpenTo(row, act) && !isHeldUp(row, act) && actor.may(act, 'Article', row)),
      ...(isListed(row) && actor.may('arrange', 'Article', row) ? ['arrange'] : []),
    ],
    row,
  };
}

function holderOf({ stepOwner, taken }: Article): Pick<ArticleType, 'holder' | 'forwardReason'> {
  const passedOn = stepOwner ? taken.findLast(({ event }) => event === 'forward') : undefined;
  if (!stepOwner || !passedOn) return { holder: null, forwardReason: null };
  return { holder: { id: stepOwner, name: passedOn.forName ?? '', unitName: null }, forwardReason: passedOn.note };
}

function plansOf(marks: PlanMarks): ArticlePlanType[] {
  return PLANNED_ACTS.flatMap((act) => {
    const mark = marks[act];
    return mark
      ? [{ act, at: new Date(mark.at), by: { id: mark.by, name: mark.byName, unitName: null }, kind: mark.kind }]
      : [];
  });
}

/** Fields as a list: what a kind declares may grow, the schema does not. */
export function asFields({
  tenantId,
  kind,
  fields,
}: Pick<Article, 'tenantId' | 'kind' | 'fields'>): ArticleFieldType[] {
  return kindOf(kind).fields.flatMap(({ key, type }) => {
    const value = fields[key];
    return value === undefined ? [] : [{ key, value, tenantId, type }];
  });
}
