/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityFilter = {
  /** Part of a name. */
  actorName?: string | null | undefined;
  event?: string | null | undefined;
  from?: string | null | undefined;
  siteId?: string | null | undefined;
  to?: string | null | undefined;
};

export type AddColumnsInput = {
  /** null: on the first level */
  parentId?: string | null | undefined;
  /** a name per line, further in for what stands below it, |address behind it */
  text: string;
};

export type AddPhraseInput = {
  isShared: boolean;
  words: string;
};

export type ApproveArticleInput = {
  articleId: string;
  note?: string | null | undefined;
  version: number;
};

export type ArrangeArticleInput = {
  articleId: string;
  isPinned: boolean;
  /** when that ends by itself */
  pinnedUntil?: string | null | undefined;
  version: number;
  weight: number;
};

/** 放假、调休上班 */
export type ArrangedDay =
  | 'MAKEUP'
  | 'OFF';

export type ArrangedDayInput = {
  date: string;
  kind: ArrangedDay;
  name: string;
};

/** what a text changes of the one that readers have; needed where they have one */
export type ArticleChangeInput = {
  /** nothing that they need to be told; a note is not kept then */
  isMinor?: boolean | null | undefined;
  /** shown to them with its date */
  note?: string | null | undefined;
};

/** a field of the kind; without a value it is emptied */
export type ArticleFieldInput = {
  key: string;
  value?: string | null | undefined;
};

export type ArticleFilter = {
  columnId?: string | null | undefined;
  mine?: boolean | null | undefined;
  /** begun then or later */
  since?: string | null | undefined;
  state?: Array<ArticleState> | null | undefined;
  text?: string | null | undefined;
  /** begun before */
  until?: string | null | undefined;
  /** a column with all that is below it */
  within?: string | null | undefined;
};

/** an article as a row of a file says it */
export type ArticleRowInput = {
  /** HTML, or a text whose lines are paragraphs */
  body: string;
  /** address of its column, without slashes around it */
  columnPath: string;
  fields: Array<ArticleFieldInput>;
  kind?: string | null | undefined;
  /** line of the file, for its report */
  line: number;
  title: string;
};

export type ArticleState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'BINNED'
  | 'DRAFT'
  | 'EMPTIED'
  | 'IN_REVIEW'
  | 'LIVE_IN_REVIEW'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'WITHDRAWN';

export type ArticleVersionInput = {
  articleId: string;
  version: number;
};

export type AskAddressInput = {
  domain?: string | null | undefined;
  host?: string | null | undefined;
  /** shown to whoever decides */
  reason: string;
};

export type AssetState =
  | 'CLEAN'
  | 'INFECTED'
  | 'INSPECTED'
  | 'NOT_SCANNED'
  | 'PENDING';

export type BinArticleInput = {
  articleId: string;
  reason?: string | null | undefined;
  version: number;
};

export type CancelCompoundActInput = {
  actId: string;
};

/** 依据的确定程度 */
export type Certainty =
  | 'CONFIRMED'
  | 'LOCAL'
  | 'SECONDARY'
  | 'UNCONFIRMED';

export type ChangeCheckRuleInput = {
  classes: Array<CheckClassInput>;
  version: number;
};

export type ChangeCheckWordInput = {
  action?: string | null | undefined;
  id: string;
  kind: string;
  note?: string | null | undefined;
  rank?: number | null | undefined;
  right?: string | null | undefined;
  state?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  version: number;
  word: string;
};

export type ChangeColumnInput = {
  cadenceDays?: number | null | undefined;
  /** key of the rule that asks for the cadence; null: the site */
  cadenceRule?: string | null | undefined;
  columnId: string;
  description?: string | null | undefined;
  form?: string | null | undefined;
  /** all that is taken from above: unit, cadence, kinds, responsible, officer */
  inherit?: Array<string> | null | undefined;
  isInMenu?: boolean | null | undefined;
  isVisible?: boolean | null | undefined;
  keywords?: string | null | undefined;
  kinds?: Array<string> | null | undefined;
  linkUrl?: string | null | undefined;
  name?: string | null | undefined;
  /** information officer, who writes it */
  officerId?: string | null | undefined;
  operatorUnitId?: string | null | undefined;
  /** who answers for it; null: whoever its rights say */
  responsibleId?: string | null | undefined;
  steps?: Array<StepRuleInput> | null | undefined;
  version: number;
};

export type ChangeContentModelInput = {
  code: string;
  fields: Array<ContentModelFieldInput>;
  name: string;
  version: number;
};

export type ChangeFileRuleInput = {
  acceptsInspected: boolean;
  moreTypes: Array<string>;
  /** for the operator of the platform */
  quotaMegabytes?: number | null | undefined;
  version: number;
};

export type ChangeSiteInput = {
  address?: string | null | undefined;
  domain?: string | null | undefined;
  host?: string | null | undefined;
  icpNumber?: string | null | undefined;
  name?: string | null | undefined;
  operatorUnitId?: string | null | undefined;
  phone?: string | null | undefined;
  policeNumber?: string | null | undefined;
  shortName?: string | null | undefined;
  theme?: string | null | undefined;
  version: number;
};

export type ChangeSiteStepsInput = {
  steps?: Array<StepRuleInput> | null | undefined;
  version: number;
};

export type CheckArticleInput = {
  /** without a body, its present text is checked */
  articleId?: string | null | undefined;
  attachmentIds?: Array<string> | null | undefined;
  body?: string | null | undefined;
  fields?: Array<ArticleFieldInput> | null | undefined;
  /** of a text that is no article yet */
  kind?: string | null | undefined;
  title?: string | null | undefined;
};

export type CheckClassInput = {
  action: string;
  name: string;
};

export type CheckWordFilter = {
  kind?: string | null | undefined;
  /** the list that holds for every site */
  ofProvince?: boolean | null | undefined;
  state?: string | null | undefined;
  text?: string | null | undefined;
};

export type CheckWordInput = {
  action?: string | null | undefined;
  kind: string;
  note?: string | null | undefined;
  rank?: number | null | undefined;
  right?: string | null | undefined;
  state?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  word: string;
};

export type CheckWordsInput = {
  words: Array<CheckWordInput>;
};

/** 时限的单位 */
export type ClockUnit =
  | 'CALENDAR_DAYS'
  | 'MONTHS'
  | 'WORKING_DAYS';

export type CloneColumnInput = {
  columnId: string;
  name: string;
  /** what the copy stands below; null: on the first level */
  parentId?: string | null | undefined;
  /** the site that has the column; this one unless it is said */
  siteId?: string | null | undefined;
  slug: string;
};

/** 更新情况 */
export type ColumnFreshness =
  | 'BLANK'
  | 'FRESH'
  | 'LATE'
  | 'SOON';

/** a column as a row of a file says it */
export type ColumnRowInput = {
  cadenceDays?: number | null | undefined;
  cadenceRule?: string | null | undefined;
  description: string;
  form: string;
  /** all that is taken from above: unit, cadence, kinds, responsible, officer */
  inherit: Array<string>;
  isInMenu: boolean;
  isVisible: boolean;
  keywords: string;
  kinds?: Array<string> | null | undefined;
  linkUrl?: string | null | undefined;
  name: string;
  officer?: string | null | undefined;
  /** where it stands, without slashes around it */
  path: string;
  /** name of somebody of the site, with （unit） where several are called so */
  responsible?: string | null | undefined;
  steps?: Array<StepRuleInput> | null | undefined;
  /** name of a unit of the own government */
  unit?: string | null | undefined;
};

export type CompleteUploadInput = {
  assetId: string;
};

export type CompoundItemState =
  | 'DONE'
  | 'PENDING'
  | 'REFUSED'
  | 'SKIPPED';

export type CompoundState =
  | 'CANCELLED'
  | 'FINISHED'
  | 'WORKING';

export type ConfirmMessageAddressInput = {
  channel: MessageChannel;
  code: string;
};

export type ConsultColleaguesInput = {
  articleId: string;
  /** the step is not passed before they gave it */
  isNeeded: boolean;
  /** what is asked */
  note?: string | null | undefined;
  personIds: Array<string>;
  version: number;
};

export type ContentModelFieldInput = {
  choices?: Array<string> | null | undefined;
  help?: string | null | undefined;
  isInList: boolean;
  isRequired: boolean;
  isSearched: boolean;
  key: string;
  label: string;
  mask?: string | null | undefined;
  max?: number | null | undefined;
  meta?: string | null | undefined;
  place: string;
  type: string;
};

export type ContentModelVersionInput = {
  code: string;
  version: number;
};

export type CreateArticleInput = {
  attachmentIds?: Array<string> | null | undefined;
  body?: string | null | undefined;
  columnId: string;
  fields?: Array<ArticleFieldInput> | null | undefined;
  kind?: string | null | undefined;
  title: string;
  /** made up by the window in which it is typed */
  windowId?: string | null | undefined;
};

export type CreateColumnInput = {
  cadenceDays?: number | null | undefined;
  /** key of the rule that asks for the cadence; null: the site */
  cadenceRule?: string | null | undefined;
  description: string;
  form?: string | null | undefined;
  /** all that is taken from above: unit, cadence, kinds, responsible, officer */
  inherit?: Array<string> | null | undefined;
  isInMenu?: boolean | null | undefined;
  keywords: string;
  kinds?: Array<string> | null | undefined;
  linkUrl?: string | null | undefined;
  name: string;
  /** information officer, who writes it */
  officerId?: string | null | undefined;
  operatorUnitId?: string | null | undefined;
  parentId?: string | null | undefined;
  /** who answers for it; null: whoever its rights say */
  responsibleId?: string | null | undefined;
  slug: string;
  steps?: Array<StepRuleInput> | null | undefined;
};

export type CreateUnitInput = {
  divisionCode: string;
  kind: UnitKind;
  name: string;
  parentId: string;
  shortName: string;
};

export type CreateUploadInput = {
  fileName: string;
  mimeType: string;
  size: number;
};

/** 为何上班或放假 */
export type DayReason =
  | 'HOLIDAY'
  | 'MAKEUP'
  | 'WEEKDAY'
  | 'WEEKEND';

/** 这一天在时限中算不算 */
export type DayVerdict =
  | 'COUNTED'
  | 'DUE'
  | 'PAUSED'
  | 'SKIPPED'
  | 'START';

export type DeadLetterInput = {
  id: string;
};

export type DecideAddressInput = {
  askId: string;
  isGranted: boolean;
  /** the reason of a refusal */
  note?: string | null | undefined;
};

export type DeclareAbsenceInput = {
  deputyId: string;
  /** the first day, as YYYY-MM-DD */
  from: string;
  /** who is away; oneself unless it is said */
  personId?: string | null | undefined;
  /** the last day */
  to: string;
};

export type DeclareContentModelInput = {
  base: string;
  code: string;
  fields: Array<ContentModelFieldInput>;
  name: string;
};

export type DeleteAssetInput = {
  assetId: string;
};

export type DescribeAssetInput = {
  alt: string;
  assetId: string;
  version: number;
};

export type DeskFilter = {
  from: string;
  rootSiteId?: string | null | undefined;
  to: string;
};

export type DisablePersonInput = {
  personId: string;
  reason: string;
};

export type DraftSiteInput = {
  address?: string | null | undefined;
  code: string;
  domain?: string | null | undefined;
  host: string;
  icpNumber?: string | null | undefined;
  kind: SiteKind;
  name: string;
  operatorUnitId?: string | null | undefined;
  phone?: string | null | undefined;
  policeNumber?: string | null | undefined;
  shortName: string;
  sponsorUnitId: string;
  theme?: string | null | undefined;
};

export type DropDraftInput = {
  articleId: string;
  /** what was typed in this window only */
  windowId?: string | null | undefined;
};

export type EditArticleInput = {
  articleId: string;
  attachmentIds?: Array<string> | null | undefined;
  body?: string | null | undefined;
  columnId?: string | null | undefined;
  fields?: Array<ArticleFieldInput> | null | undefined;
  title?: string | null | undefined;
  version: number;
  /** what was typed in this window is settled; of all windows unless it is said */
  windowId?: string | null | undefined;
};

export type EnablePersonInput = {
  personId: string;
};

export type EndAbsenceInput = {
  absenceId: string;
  version: number;
};

export type EndGrantInput = {
  grantId: string;
  version: number;
};

export type EnterMessageAddressInput = {
  address: string;
  channel: MessageChannel;
};

export type FetchPictureInput = {
  /** where the picture stands on the web */
  url: string;
};

export type ForwardArticleInput = {
  articleId: string;
  personId: string;
  reason: string;
  version: number;
};

export type GiveOpinionInput = {
  articleId: string;
  /** why; needed by whoever disagrees */
  note?: string | null | undefined;
  /** agree disagree */
  verdict: string;
  version: number;
};

export type GrantManyInput = {
  columnId?: string | null | undefined;
  endsAt?: string | null | undefined;
  role: Role;
  unitId?: string | null | undefined;
  /** User names, at most 1000. */
  usernames: Array<string>;
  withSubtree?: boolean;
};

export type GrantRoleInput = {
  beginsAt?: string | null | undefined;
  columnId?: string | null | undefined;
  endsAt?: string | null | undefined;
  personId: string;
  role: Role;
  unitId?: string | null | undefined;
  withSubtree?: boolean;
};

export type IgnoreFindingInput = {
  articleId: string;
  fingerprint: string;
  reason: string;
};

export type ImportArticlesInput = {
  rows: Array<ArticleRowInput>;
};

export type ImportColumnsInput = {
  rows: Array<ColumnRowInput>;
};

export type InboxFilter = {
  act?: string | null | undefined;
  /** only what is past its time */
  isLate?: boolean | null | undefined;
  siteId?: string | null | undefined;
};

export type InvitationState =
  | 'EXPIRED'
  | 'OPEN'
  /** The address takes no letters. */
  | 'REFUSED'
  /** It was taken back. */
  | 'REVOKED';

export type InvitePersonAgainInput = {
  /** Mail address or mobile number; the one used before when absent. */
  address?: string | null | undefined;
  personId: string;
};

export type InvitePersonInput = {
  /** Mail address or mobile number to which the link is sent. */
  address: string;
  kind: PersonKind;
  name: string;
  unitId: string;
  username: string;
};

export type LeaveEditingInput = {
  articleId: string;
  /** made up by the window */
  windowId: string;
};

export type LoadArrangementInput = {
  days: Array<ArrangedDayInput>;
  documentNo?: string | null | undefined;
  issued?: string | null | undefined;
  source?: string | null | undefined;
  title: string;
  version: number;
  year: number;
};

export type MarkMessagesReadInput = {
  /** All of them when absent. */
  ids?: Array<string> | null | undefined;
};

export type MediaFilterInput = {
  kind?: MediaKind | null | undefined;
  mine?: boolean | null | undefined;
  state?: Array<AssetState> | null | undefined;
  text?: string | null | undefined;
  unused?: boolean | null | undefined;
};

export type MediaKind =
  | 'AUDIO'
  | 'DOCUMENT'
  | 'PICTURE'
  | 'VIDEO';

export type MergeColumnInput = {
  columnId: string;
  /** what it is merged into */
  intoId: string;
  /** of the column that is no more then */
  version: number;
};

export type MessageCadence =
  | 'DAILY'
  | 'IMMEDIATELY'
  | 'NEVER'
  | 'WEEKLY';

export type MessageChannel =
  | 'IN_APP'
  | 'MAIL'
  | 'SMS';

export type MessageFilter = {
  topic?: string | null | undefined;
  unreadOnly?: boolean;
};

export type MoveColumnInput = {
  columnId: string;
  /** null: the first level */
  parentId?: string | null | undefined;
  /** how many of its siblings there stand before it */
  position: number;
  version: number;
};

export type NoteEditingInput = {
  articleId: string;
  browser: string;
  device: string;
  /** the person goes on in place of the others, who are told */
  takesOver?: boolean | null | undefined;
  /** made up by the window */
  windowId: string;
};

export type OfferColumnCloneInput = {
  columnId: string;
  /** what the copy stands below; null: on the first level */
  parentId?: string | null | undefined;
  /** the site that has the column; this one unless it is said */
  siteId?: string | null | undefined;
};

export type OpenSiteInput = {
  version: number;
};

export type OutputBy =
  | 'SITE'
  | 'UNIT';

export type OutputFilter = {
  by: OutputBy;
  from: string;
  rootSiteId?: string | null | undefined;
  to: string;
};

export type PersonKind =
  | 'CONTRACTOR'
  | 'STAFF';

export type PlanColumnMergeInput = {
  columnId: string;
  /** what it is merged into */
  intoId: string;
};

export type ProposeCheckExceptionInput = {
  note: string;
  word: string;
};

export type PublishArticleInput = {
  articleId: string;
  version: number;
  /** when it is taken down again */
  withdrawAt?: string | null | undefined;
};

export type RemoveMessageAddressInput = {
  channel: MessageChannel;
};

export type RemovePhraseInput = {
  phraseId: string;
};

export type RestoreWordingInput = {
  articleId: string;
  /** a wording or a draft */
  id?: string | null | undefined;
  /** a revision */
  number?: number | null | undefined;
  version: number;
};

export type ReturnArticleInput = {
  articleId: string;
  reason: string;
  version: number;
};

export type RevokeInvitationInput = {
  personId: string;
};

export type Role =
  | 'AUDITOR'
  | 'EDITOR'
  | 'OFFICER'
  | 'OPERATOR'
  | 'PUBLISHER'
  | 'REVIEWER'
  | 'SECRECY'
  | 'SECURITY_ADMIN'
  | 'SITE_ADMIN';

export type SaveDraftInput = {
  articleId: string;
  attachmentIds?: Array<string> | null | undefined;
  baseVersion: number;
  body?: string | null | undefined;
  columnId?: string | null | undefined;
  fields?: Array<ArticleFieldInput> | null | undefined;
  title: string;
  /** made up by the window: two of one person keep apart what is typed */
  windowId?: string | null | undefined;
};

export type ScheduleArticleInput = {
  articleId: string;
  at: string;
  version: number;
  /** when it is taken down again */
  withdrawAt?: string | null | undefined;
};

export type ScheduleWithdrawalInput = {
  articleId: string;
  /** null takes the order back */
  at?: string | null | undefined;
  /** notice gone redirect; gone unless it is said */
  kind?: string | null | undefined;
  /** what readers are told, for a notice */
  notice?: string | null | undefined;
  /** where readers are led, for a redirect */
  target?: string | null | undefined;
  version: number;
};

export type SetMessagePreferenceInput = {
  cadence: MessageCadence;
  channel: MessageChannel;
  topic: string;
};

export type SiteFilter = {
  level?: SiteLevel | null | undefined;
  parentId?: string | null | undefined;
  state?: SiteState | null | undefined;
  text?: string | null | undefined;
};

/** 站点类型 */
export type SiteKind =
  | 'DEPARTMENT'
  | 'PORTAL'
  | 'SUB_SITE';

/** 层级 */
export type SiteLevel =
  | 'CITY'
  | 'COUNTY'
  | 'PROVINCE'
  | 'TOWNSHIP';

/** 站点状态 */
export type SiteState =
  | 'CLOSED'
  | 'DRAFT'
  | 'LIVE'
  | 'SUSPENDED';

export type StepConditionInput = {
  field: string;
  is: boolean;
};

export type StepLimitInput = {
  count: number;
  unit: string;
};

export type StepRuleInput = {
  key: string;
  limit?: StepLimitInput | null | undefined;
  role: Role;
  when?: StepConditionInput | null | undefined;
};

export type SuspendSiteInput = {
  reason: string;
  version: number;
};

export type TakeUpDraftInput = {
  articleId: string;
  /** made up by the window */
  windowId: string;
};

export type UnignoreFindingInput = {
  articleId: string;
  fingerprint: string;
};

export type UnitFilter = {
  kind?: UnitKind | null | undefined;
  parentId?: string | null | undefined;
  text?: string | null | undefined;
  /** only units that may still open a site or sub-site */
  withoutSite?: boolean | null | undefined;
};

/** 机构类型 */
export type UnitKind =
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'TOWNSHIP';

export type WithdrawArticleInput = {
  articleId: string;
  /** notice gone redirect; gone unless it is said */
  kind?: string | null | undefined;
  /** what readers are told, for a notice */
  notice?: string | null | undefined;
  reason: string;
  /** where readers are led, for a redirect */
  target?: string | null | undefined;
  version: number;
};

export type UnitChoicesQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  first: number;
}>;


export type UnitChoicesQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, shortName: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string, shortName: string } | null, carrier: { id: string, name: string, shortName: string, host: string } | null }> } };

export type AbsenceFactsFragment = { id: string, from: string, to: string, endedAt: string | null, state: string, version: number, allowed: Array<string>, person: { id: string, name: string, unitName: string | null }, deputy: { id: string, name: string, unitName: string | null } };

export type AbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencesQuery = { absences: Array<{ id: string, from: string, to: string, endedAt: string | null, state: string, version: number, allowed: Array<string>, person: { id: string, name: string, unitName: string | null }, deputy: { id: string, name: string, unitName: string | null } }> };

export type PossibleDeputiesQueryVariables = Exact<{
  personId?: string | null | undefined;
}>;


export type PossibleDeputiesQuery = { deputies: Array<{ id: string, name: string, unitName: string | null }> };

export type DeclareAbsenceMutationVariables = Exact<{
  input: DeclareAbsenceInput;
}>;


export type DeclareAbsenceMutation = { declareAbsence: { id: string, from: string, to: string, endedAt: string | null, state: string, version: number, allowed: Array<string>, person: { id: string, name: string, unitName: string | null }, deputy: { id: string, name: string, unitName: string | null } } };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence: { id: string, from: string, to: string, endedAt: string | null, state: string, version: number, allowed: Array<string>, person: { id: string, name: string, unitName: string | null }, deputy: { id: string, name: string, unitName: string | null } } };

export type PlacementFieldsFragment = { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string };

export type ArrangeArticleMutationVariables = Exact<{
  input: ArrangeArticleInput;
}>;


export type ArrangeArticleMutation = { arrangeArticle: { id: string, version: number, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null } };

export type FileFieldsFragment = { id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null };

export type PersonNameFragment = { id: string, name: string, unitName: string | null };

export type StepFieldsFragment = { key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> };

export type ArticleTextFragment = { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> };

export type ArticleStandingFragment = { revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> };

export type BinFieldsFragment = { bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null };

export type BinEditedMutationVariables = Exact<{
  input: BinArticleInput;
}>;


export type BinEditedMutation = { binArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type RetrieveEditedMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type RetrieveEditedMutation = { retrieveArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type BinRowMutationVariables = Exact<{
  input: BinArticleInput;
}>;


export type BinRowMutation = { binArticle: { id: string, version: number, state: ArticleState } };

export type RetrieveRowMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type RetrieveRowMutation = { retrieveArticle: { id: string, version: number, state: ArticleState } };

export type ArticleForEditingQueryVariables = Exact<{
  id: string;
}>;


export type ArticleForEditingQuery = { article: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type DraftTextFragment = { savedAt: string, baseVersion: number, columnId: string, kind: string, title: string, body: string, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> };

export type OpenDraftQueryVariables = Exact<{
  articleId: string;
}>;


export type OpenDraftQuery = { openDraft: { savedAt: string, baseVersion: number, columnId: string, kind: string, title: string, body: string, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> } | null };

export type TakeUpDraftMutationVariables = Exact<{
  input: TakeUpDraftInput;
}>;


export type TakeUpDraftMutation = { takeUpDraft: { savedAt: string, baseVersion: number, columnId: string, kind: string, title: string, body: string, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { savedAt: string } };

export type DropDraftMutationVariables = Exact<{
  input: DropDraftInput;
}>;


export type DropDraftMutation = { dropDraft: boolean };

export type CreateArticleMutationVariables = Exact<{
  input: CreateArticleInput;
}>;


export type CreateArticleMutation = { createArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type EditArticleMutationVariables = Exact<{
  input: EditArticleInput;
}>;


export type EditArticleMutation = { editArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type SubmitArticleMutationVariables = Exact<{
  input: ArticleVersionInput;
  change?: ArticleChangeInput | null | undefined;
}>;


export type SubmitArticleMutation = { submitArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type RecallArticleMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type RecallArticleMutation = { recallArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type PublishArticleMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type PublishArticleMutation = { publishArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type ArrangeEditedMutationVariables = Exact<{
  input: ArrangeArticleInput;
}>;


export type ArrangeEditedMutation = { arrangeArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type WithdrawArticleMutationVariables = Exact<{
  input: WithdrawArticleInput;
}>;


export type WithdrawArticleMutation = { withdrawArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type DiscardRevisionMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type DiscardRevisionMutation = { discardRevision: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload: { assetId: string, method: string, url: string, headers: Array<{ name: string, value: string }>, fields: Array<{ name: string, value: string }> } };

export type FetchPictureMutationVariables = Exact<{
  input: FetchPictureInput;
}>;


export type FetchPictureMutation = { fetchPicture: { assetId: string } };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { completeUpload: { id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null } };

export type ArticlePreviewQueryVariables = Exact<{
  articleId: string;
}>;


export type ArticlePreviewQuery = { articlePreview: { path: string, until: string } };

export type CheckFindingFieldsFragment = { key: string, group: string, action: string, field: string, thing: string, quote: string, nth: number, remedy: string | null, fingerprint: string, mayIgnore: boolean, params: Array<{ name: string, value: string }>, ignored: { reason: string, by: string, at: string } | null };

export type IgnoreFindingMutationVariables = Exact<{
  input: IgnoreFindingInput;
}>;


export type IgnoreFindingMutation = { ignoreFinding: { at: string } };

export type UnignoreFindingMutationVariables = Exact<{
  input: UnignoreFindingInput;
}>;


export type UnignoreFindingMutation = { unignoreFinding: boolean };

export type CheckArticleQueryVariables = Exact<{
  input: CheckArticleInput;
}>;


export type CheckArticleQuery = { checkArticle: { checkedAt: string, findings: Array<{ key: string, group: string, action: string, field: string, thing: string, quote: string, nth: number, remedy: string | null, fingerprint: string, mayIgnore: boolean, params: Array<{ name: string, value: string }>, ignored: { reason: string, by: string, at: string } | null }> } };

export type ArchiveArticleMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type ArchiveArticleMutation = { archiveArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type RestoreArticleMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type RestoreArticleMutation = { restoreArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type NoteEditingMutationVariables = Exact<{
  input: NoteEditingInput;
}>;


export type NoteEditingMutation = { noteEditing: { version: number, changedBy: string, others: Array<{ windowId: string, name: string, isMe: boolean, device: string, browser: string, since: string, tookOverAt: string | null }> } };

export type LeaveEditingMutationVariables = Exact<{
  input: LeaveEditingInput;
}>;


export type LeaveEditingMutation = { leaveEditing: boolean };

export type ExportedArticleFragment = { id: string, kind: string, state: ArticleState, title: string, createdAt: string, publishedAt: string | null, liveUrl: string | null, fields: Array<{ key: string, value: string }>, column: { id: string, path: string }, createdBy: { id: string, name: string, unitName: string | null } };

export type ExportArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportArticlesQuery = { articles: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: string, state: ArticleState, title: string, createdAt: string, publishedAt: string | null, liveUrl: string | null, fields: Array<{ key: string, value: string }>, column: { id: string, path: string }, createdBy: { id: string, name: string, unitName: string | null } }> } };

export type ExportTextsQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportTextsQuery = { articles: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ body: string, id: string, kind: string, state: ArticleState, title: string, createdAt: string, publishedAt: string | null, liveUrl: string | null, fields: Array<{ key: string, value: string }>, column: { id: string, path: string }, createdBy: { id: string, name: string, unitName: string | null } }> } };

export type JudgeArticleRowsQueryVariables = Exact<{
  input: ImportArticlesInput;
}>;


export type JudgeArticleRowsQuery = { judgeArticleRows: { added: number, same: number, problems: Array<{ row: number, field: string, rule: string }> } };

export type ImportArticlesMutationVariables = Exact<{
  input: ImportArticlesInput;
}>;


export type ImportArticlesMutation = { importArticles: { id: string } };

export type FindArticlesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindArticlesQuery = { articles: { totalCount: number, nodes: Array<{ id: string, title: string, state: ArticleState, updatedAt: string }> } };

export type ArticleHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ArticleHistoryQuery = { article: { id: string, title: string, version: number, allowed: Array<string> }, articleHistory: Array<{ source: string, id: string | null, windowId: string | null, number: number | null, state: string | null, title: string, at: string, note: string | null, restoredFrom: string | null, digest: string, isPresent: boolean, isLive: boolean, by: { id: string, name: string, unitName: string | null } }> };

export type ArticleWordingQueryVariables = Exact<{
  articleId: string;
  number?: number | null | undefined;
  id?: string | null | undefined;
}>;


export type ArticleWordingQuery = { articleWording: { kind: string, title: string, body: string, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> } };

export type RestoreWordingMutationVariables = Exact<{
  input: RestoreWordingInput;
}>;


export type RestoreWordingMutation = { restoreWording: { id: string, version: number } };

export type ContentKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentKindsQuery = { contentKinds: Array<{ key: string, base: string, name: string | null, isRetired: boolean, needsBody: boolean, fields: Array<{ key: string, type: string, word: string, help: string | null, isRetired: boolean, mask: string | null, files: number, group: string, isRequired: boolean, initially: string | null, max: number, advised: number | null, pattern: string | null, choices: Array<string>, seen: string | null }> }> };

export type ArticleColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticleColumnsQuery = { columns: Array<{ id: string, parentId: string | null, name: string, path: string, position: number, isVisible: boolean, form: string, cadenceDays: number | null, dueAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, lastPublishedAt: string | null, waitingCount: number, liveCount: number, kinds: Array<string>, allowed: Array<string>, operatorUnit: { id: string, name: string, shortName: string } | null }> };

export type ArticleListQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, state: ArticleState, title: string, isLive: boolean, liveUrl: string | null, revision: number, liveRevision: number | null, hasImage: boolean, publishedAt: string | null, withdrawnAt: string | null, archivedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, fields: Array<{ key: string, value: string }>, bin: { at: string, emptiesAt: string | null } | null, plans: Array<{ act: string, at: string }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, column: { id: string, name: string }, createdBy: { id: string, name: string, unitName: string | null }, attachments: Array<{ id: string }>, steps: Array<{ key: string, state: string, at: string | null, people: Array<{ name: string }> }> }> } };

export type ArticleCountsQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
}>;


export type ArticleCountsQuery = { articleCounts: Array<{ state: ArticleState, count: number }> };

export type PlanFieldsFragment = { act: string, at: string, kind: string | null, by: { id: string, name: string } };

export type ScheduleArticleMutationVariables = Exact<{
  input: ScheduleArticleInput;
}>;


export type ScheduleArticleMutation = { scheduleArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type UnscheduleArticleMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type UnscheduleArticleMutation = { unscheduleArticle: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type ScheduleWithdrawalMutationVariables = Exact<{
  input: ScheduleWithdrawalInput;
}>;


export type ScheduleWithdrawalMutation = { scheduleWithdrawal: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type ScheduleReviewedMutationVariables = Exact<{
  input: ScheduleArticleInput;
}>;


export type ScheduleReviewedMutation = { scheduleArticle: { id: string, version: number, state: ArticleState } };

export type TakeDownMutationVariables = Exact<{
  input: WithdrawArticleInput;
}>;


export type TakeDownMutation = { withdrawArticle: { id: string, version: number, state: ArticleState } };

export type ArticleTrailQueryVariables = Exact<{
  id: string;
}>;


export type ArticleTrailQuery = { article: { id: string, title: string, state: ArticleState, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, column: { id: string, name: string }, unit: { id: string, shortName: string } | null }, articleTrail: { taken: Array<{ revision: number, event: string, key: string, at: string, note: string | null, forName: string | null, verdict: string | null, hash: string | null, isUnchanged: boolean | null, behalfName: string | null, by: { id: string, name: string, unitName: string | null } }>, ignored: Array<{ fingerprint: string, group: string, quote: string, reason: string, by: string, at: string }> } };

export type UrgencyFieldsFragment = { secrecyBefore: string | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null };

export type PublishUrgentlyMutationVariables = Exact<{
  input: ReturnArticleInput;
}>;


export type PublishUrgentlyMutation = { publishUrgently: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type PublishRowUrgentlyMutationVariables = Exact<{
  input: ReturnArticleInput;
}>;


export type PublishRowUrgentlyMutation = { publishUrgently: { id: string, version: number, state: ArticleState } };

export type RejectArticleMutationVariables = Exact<{
  input: WithdrawArticleInput;
}>;


export type RejectArticleMutation = { rejectArticle: { id: string, version: number, state: ArticleState } };

export type ArticleUsesQueryVariables = Exact<{
  articleId: string;
}>;


export type ArticleUsesQuery = { articleUses: { others: number, columns: Array<{ id: string, name: string, isVisible: boolean, isOnHome: boolean }>, leading: Array<{ articleId: string, title: string, columnName: string, isLive: boolean, isRedirect: boolean }>, files: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> } };

export type ActivityListQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivityListQuery = { activities: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, at: string, actorName: string, event: string, subjectType: string, subjectId: string, title: string | null, role: Role | null, requestId: string, site: { id: string, name: string, shortName: string } }> } };

export type TrailWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrailWordsQuery = { trailWords: { events: Array<{ key: string, zh: string, en: string }>, subjects: Array<{ key: string, zh: string, en: string }> } };

export type DeskReportQueryVariables = Exact<{
  filter: DeskFilter;
}>;


export type DeskReportQuery = { deskReport: { published: number, publishedUrgently: number, rejected: number, toPublish: { half: number | null, most: number | null }, deskSteps: Array<{ key: string, passed: number, returned: number, waited: { half: number | null, most: number | null } }>, deskUnits: Array<{ id: string, name: string, passed: number, returned: number, published: number, took: { half: number | null, most: number | null } }>, deskPeople: Array<{ id: string, name: string, passed: number, returned: number, published: number, took: { half: number | null, most: number | null } }> } };

export type DeskFiguresFragment = { id: string, name: string, passed: number, returned: number, published: number, took: { half: number | null, most: number | null } };

export type OutputReportQueryVariables = Exact<{
  filter: OutputFilter;
}>;


export type OutputReportQuery = { outputReport: { totals: { sites: number, published: number, withdrawn: number, submitted: number, overdueColumns: number, blankColumns: number }, rows: Array<{ id: string, name: string, parentId: string | null, depth: number, published: number, withdrawn: number, submitted: number, overdueColumns: number, blankColumns: number, lastPublishedAt: string | null }> } };

export type BatchFactsFragment = { id: string, kind: string, creatorName: string, state: CompoundState, total: number, done: number, refused: number, skipped: number, createdAt: string, endedAt: string | null, reportUntil: string | null, allowed: Array<string>, label: { zh: string, en: string } };

export type BatchListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BatchListQuery = { compoundActs: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: string, creatorName: string, state: CompoundState, total: number, done: number, refused: number, skipped: number, createdAt: string, endedAt: string | null, reportUntil: string | null, allowed: Array<string>, label: { zh: string, en: string } }> } };

export type BatchQueryVariables = Exact<{
  id: string;
}>;


export type BatchQuery = { compoundAct: { id: string, kind: string, creatorName: string, state: CompoundState, total: number, done: number, refused: number, skipped: number, createdAt: string, endedAt: string | null, reportUntil: string | null, allowed: Array<string>, label: { zh: string, en: string } } };

export type BatchItemsQueryVariables = Exact<{
  actId: string;
  state?: CompoundItemState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BatchItemsQuery = { compoundItems: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ position: number, key: string, state: CompoundItemState, code: string | null, params: Array<{ name: string, value: string }> }> } };

export type CancelBatchMutationVariables = Exact<{
  input: CancelCompoundActInput;
}>;


export type CancelBatchMutation = { cancelCompoundAct: { id: string, kind: string, creatorName: string, state: CompoundState, total: number, done: number, refused: number, skipped: number, createdAt: string, endedAt: string | null, reportUntil: string | null, allowed: Array<string>, label: { zh: string, en: string } } };

export type YearFactsFragment = { year: number, workingDayCount: number, allowed: Array<string>, arrangement: { title: string, documentNo: string | null, issued: string | null, source: string | null, certainty: Certainty, note: string | null, version: number, days: Array<{ date: string, kind: ArrangedDay, name: string }> } | null, days: Array<{ date: string, isWorking: boolean, why: DayReason, name: string | null }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { year: number, workingDayCount: number, allowed: Array<string>, arrangement: { title: string, documentNo: string | null, issued: string | null, source: string | null, certainty: Certainty, note: string | null, version: number, days: Array<{ date: string, kind: ArrangedDay, name: string }> } | null, days: Array<{ date: string, isWorking: boolean, why: DayReason, name: string | null }> } };

export type ClockRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClockRulesQuery = { clockRules: Array<{ key: string, name: string, unit: ClockUnit, amount: number, source: string, certainty: Certainty }> };

export type ExplainDeadlineQueryVariables = Exact<{
  start: string;
  rule: string;
}>;


export type ExplainDeadlineQuery = { explainDeadline: { due: string | null, isProvisional: boolean, rule: { key: string, unit: ClockUnit }, explanation: Array<{ date: string, verdict: DayVerdict, why: DayReason, name: string | null, source: string | null, isProvisional: boolean }> } };

export type LoadArrangementMutationVariables = Exact<{
  input: LoadArrangementInput;
}>;


export type LoadArrangementMutation = { loadArrangement: { year: number, workingDayCount: number, allowed: Array<string>, arrangement: { title: string, documentNo: string | null, issued: string | null, source: string | null, certainty: Certainty, note: string | null, version: number, days: Array<{ date: string, kind: ArrangedDay, name: string }> } | null, days: Array<{ date: string, isWorking: boolean, why: DayReason, name: string | null }> } };

export type CheckWordFieldsFragment = { id: string, kind: string, word: string, right: string | null, action: string | null, note: string | null, rank: number | null, validFrom: string | null, validUntil: string | null, state: string, version: number, changedByName: string, changedAt: string };

export type CheckRuleFieldsFragment = { isProvince: boolean, version: number, shippedWords: number, allowed: Array<string>, classes: Array<{ name: string, action: string, floor: string }> };

export type CheckWordsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CheckWordFilter | null | undefined;
}>;


export type CheckWordsQuery = { checkWords: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: string, word: string, right: string | null, action: string | null, note: string | null, rank: number | null, validFrom: string | null, validUntil: string | null, state: string, version: number, changedByName: string, changedAt: string }> } };

export type CheckRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckRuleQuery = { checkRule: { isProvince: boolean, version: number, shippedWords: number, allowed: Array<string>, classes: Array<{ name: string, action: string, floor: string }> } };

export type JudgeCheckWordsQueryVariables = Exact<{
  input: CheckWordsInput;
}>;


export type JudgeCheckWordsQuery = { judgeCheckWords: { added: number, changed: number, problems: Array<{ row: number, field: string, rule: string }> } };

export type ImportCheckWordsMutationVariables = Exact<{
  input: CheckWordsInput;
}>;


export type ImportCheckWordsMutation = { importCheckWords: { added: number, changed: number } };

export type AddCheckWordMutationVariables = Exact<{
  input: CheckWordInput;
}>;


export type AddCheckWordMutation = { addCheckWord: { id: string, kind: string, word: string, right: string | null, action: string | null, note: string | null, rank: number | null, validFrom: string | null, validUntil: string | null, state: string, version: number, changedByName: string, changedAt: string } };

export type ChangeCheckWordMutationVariables = Exact<{
  input: ChangeCheckWordInput;
}>;


export type ChangeCheckWordMutation = { changeCheckWord: { id: string, kind: string, word: string, right: string | null, action: string | null, note: string | null, rank: number | null, validFrom: string | null, validUntil: string | null, state: string, version: number, changedByName: string, changedAt: string } };

export type ProposeCheckExceptionMutationVariables = Exact<{
  input: ProposeCheckExceptionInput;
}>;


export type ProposeCheckExceptionMutation = { proposeCheckException: { id: string } };

export type ChangeCheckRuleMutationVariables = Exact<{
  input: ChangeCheckRuleInput;
}>;


export type ChangeCheckRuleMutation = { changeCheckRule: { isProvince: boolean, version: number, shippedWords: number, allowed: Array<string>, classes: Array<{ name: string, action: string, floor: string }> } };

export type ColumnFactsFragment = { id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null };

export type NameablePeopleQueryVariables = Exact<{
  columnId?: string | null | undefined;
  unitId?: string | null | undefined;
}>;


export type NameablePeopleQuery = { nameablePeople: Array<{ id: string, name: string, unitName: string | null, isStaff: boolean, isOfUnit: boolean }> };

export type ColumnTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type ColumnTreeQuery = { columns: Array<{ id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null }> };

export type CreateColumnMutationVariables = Exact<{
  input: CreateColumnInput;
}>;


export type CreateColumnMutation = { createColumn: { id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null } };

export type ChangeColumnMutationVariables = Exact<{
  input: ChangeColumnInput;
}>;


export type ChangeColumnMutation = { changeColumn: { id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null } };

export type MoveColumnMutationVariables = Exact<{
  input: MoveColumnInput;
}>;


export type MoveColumnMutation = { moveColumn: { id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null } };

export type PlannedColumnsQueryVariables = Exact<{
  input: AddColumnsInput;
}>;


export type PlannedColumnsQuery = { plannedColumns: Array<{ line: number, name: string, path: string, level: number, isSuggested: boolean, problems: Array<string> }> };

export type AddColumnsMutationVariables = Exact<{
  input: AddColumnsInput;
}>;


export type AddColumnsMutation = { addColumns: Array<{ id: string, isVisible: boolean }> };

export type ColumnDutiesQueryVariables = Exact<{
  columnId: string;
}>;


export type ColumnDutiesQuery = { responsibility: { responsiblePerson: { id: string, name: string, unitName: string | null } | null, informationOfficer: { id: string, name: string, unitName: string | null } | null, writers: Array<{ id: string, name: string, unitName: string | null }> } };

export type SiteStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteStepsQuery = { siteSteps: { version: number, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }> } };

export type ChangeSiteStepsMutationVariables = Exact<{
  input: ChangeSiteStepsInput;
}>;


export type ChangeSiteStepsMutation = { changeSiteSteps: { version: number } };

export type ColumnMergeQueryVariables = Exact<{
  input: PlanColumnMergeInput;
}>;


export type ColumnMergeQuery = { columnMerge: { articles: number, liveArticles: number, columns: number, addresses: number, grants: number, hasOwnSteps: boolean, isHidden: boolean, isOnHome: boolean, problems: Array<string> } };

export type MergeColumnMutationVariables = Exact<{
  input: MergeColumnInput;
}>;


export type MergeColumnMutation = { mergeColumn: { articles: number, asked: number, intoId: string } };

export type ColumnCloneOfferQueryVariables = Exact<{
  input: OfferColumnCloneInput;
}>;


export type ColumnCloneOfferQuery = { columnCloneOffer: { name: string, slug: string, columns: number } };

export type CloneColumnMutationVariables = Exact<{
  input: CloneColumnInput;
}>;


export type CloneColumnMutation = { cloneColumn: { id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, position: number, isVisible: boolean, isInMenu: boolean, form: string, linkUrl: string | null, cadenceDays: number | null, cadenceRule: string | null, inherited: Array<string>, kinds: Array<string>, stepsInherited: boolean, waitingCount: number, liveCount: number, lastPublishedAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, version: number, allowed: Array<string>, steps: Array<{ key: string, role: Role, when: { field: string, is: boolean } | null, limit: { count: number, unit: string } | null }>, operatorUnit: { id: string, name: string, shortName: string } | null, responsible: { id: string, name: string, unitName: string | null, isPresent: boolean } | null, officer: { id: string, name: string, unitName: string | null, isPresent: boolean } | null } };

export type JudgeColumnRowsQueryVariables = Exact<{
  input: ImportColumnsInput;
}>;


export type JudgeColumnRowsQuery = { judgeColumnRows: { added: number, changed: number, same: number, problems: Array<{ row: number, field: string, rule: string }> } };

export type ImportColumnsMutationVariables = Exact<{
  input: ImportColumnsInput;
}>;


export type ImportColumnsMutation = { importColumns: { added: number, changed: number } };

export type PageFeedbackListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PageFeedbackListQuery = { pageFeedback: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, path: string, isHelpful: boolean, text: string, receivedAt: string }> } };

export type FileRuleFieldsFragment = { version: number, moreTypes: Array<string>, acceptsInspected: boolean, hasScanner: boolean, isScannerDue: boolean, quotaMegabytes: number, megabytesUsed: number, fileCount: number, allowed: Array<string>, types: Array<{ extension: string, megabytes: number, isPicture: boolean }>, typesByRule: Array<{ extension: string, megabytes: number }> };

export type FileRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type FileRuleQuery = { fileRule: { version: number, moreTypes: Array<string>, acceptsInspected: boolean, hasScanner: boolean, isScannerDue: boolean, quotaMegabytes: number, megabytesUsed: number, fileCount: number, allowed: Array<string>, types: Array<{ extension: string, megabytes: number, isPicture: boolean }>, typesByRule: Array<{ extension: string, megabytes: number }> } };

export type ChangeFileRuleMutationVariables = Exact<{
  input: ChangeFileRuleInput;
}>;


export type ChangeFileRuleMutation = { changeFileRule: { version: number, moreTypes: Array<string>, acceptsInspected: boolean, hasScanner: boolean, isScannerDue: boolean, quotaMegabytes: number, megabytesUsed: number, fileCount: number, allowed: Array<string>, types: Array<{ extension: string, megabytes: number, isPicture: boolean }>, typesByRule: Array<{ extension: string, megabytes: number }> } };

export type MediaFileFieldsFragment = { id: string, version: number, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null, smallUrl: string | null, alt: string, width: number | null, height: number | null, origin: string | null, sentBy: string, sentAt: string, uses: number, allowed: Array<string> };

export type MediaFilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MediaFilterInput | null | undefined;
}>;


export type MediaFilesQuery = { mediaFiles: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null, smallUrl: string | null, alt: string, width: number | null, height: number | null, origin: string | null, sentBy: string, sentAt: string, uses: number, allowed: Array<string> }> } };

export type MediaUsesQueryVariables = Exact<{
  assetId: string;
}>;


export type MediaUsesQuery = { mediaUses: { others: number, articles: Array<{ articleId: string, title: string, columnName: string, isLive: boolean, usedIn: Array<number> }> } };

export type DescribeAssetMutationVariables = Exact<{
  input: DescribeAssetInput;
}>;


export type DescribeAssetMutation = { describeAsset: { id: string, version: number, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null, smallUrl: string | null, alt: string, width: number | null, height: number | null, origin: string | null, sentBy: string, sentAt: string, uses: number, allowed: Array<string> } };

export type DeleteAssetMutationVariables = Exact<{
  input: DeleteAssetInput;
}>;


export type DeleteAssetMutation = { deleteAsset: boolean };

export type MessageFactsFragment = { id: string, topic: string, at: string, isRead: boolean, link: string | null, subject: { zh: string, en: string }, body: { zh: string, en: string }, site: { id: string, shortName: string } | null };

export type MessageBellQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageBellQuery = { me: { id: string, unreadMessages: number } };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MessageFilter | null | undefined;
}>;


export type MessagesQuery = { messages: { totalCount: number, nodes: Array<{ id: string, topic: string, at: string, isRead: boolean, link: string | null, subject: { zh: string, en: string }, body: { zh: string, en: string }, site: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: number };

export type MessageSettingsFactsFragment = { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> };

export type MessageSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageSettingsQuery = { messageSettings: { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> } };

export type SetMessagePreferenceMutationVariables = Exact<{
  input: SetMessagePreferenceInput;
}>;


export type SetMessagePreferenceMutation = { setMessagePreference: { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> } };

export type EnterMessageAddressMutationVariables = Exact<{
  input: EnterMessageAddressInput;
}>;


export type EnterMessageAddressMutation = { enterMessageAddress: { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> } };

export type ConfirmMessageAddressMutationVariables = Exact<{
  input: ConfirmMessageAddressInput;
}>;


export type ConfirmMessageAddressMutation = { confirmMessageAddress: { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> } };

export type RemoveMessageAddressMutationVariables = Exact<{
  input: RemoveMessageAddressInput;
}>;


export type RemoveMessageAddressMutation = { removeMessageAddress: { topics: Array<{ topic: string, isUrgent: boolean, label: { zh: string, en: string }, channels: Array<{ channel: MessageChannel, cadence: MessageCadence, choices: Array<MessageCadence> }> }>, addresses: Array<{ channel: MessageChannel, address: string | null, pending: string | null }> } };

export type ModelHeadFragment = { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string> };

export type ModelFieldsFragment = { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> };

export type ContentModelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentModelsQuery = { contentModels: { allowed: Array<string>, models: Array<{ id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string> }> } };

export type ContentModelQueryVariables = Exact<{
  code: string;
}>;


export type ContentModelQuery = { contentModel: { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> } };

export type ContentModelVersionsQueryVariables = Exact<{
  code: string;
}>;


export type ContentModelVersionsQuery = { contentModelVersions: Array<{ version: number, name: string, state: string, fieldCount: number, changedByName: string, changedAt: string }> };

export type ContentModelUsesQueryVariables = Exact<{
  code: string;
}>;


export type ContentModelUsesQuery = { contentModelUses: Array<{ siteName: string, columnName: string, articles: number }> };

export type DeclareContentModelMutationVariables = Exact<{
  input: DeclareContentModelInput;
}>;


export type DeclareContentModelMutation = { declareContentModel: { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> } };

export type ChangeContentModelMutationVariables = Exact<{
  input: ChangeContentModelInput;
}>;


export type ChangeContentModelMutation = { changeContentModel: { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> } };

export type RetireContentModelMutationVariables = Exact<{
  input: ContentModelVersionInput;
}>;


export type RetireContentModelMutation = { retireContentModel: { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> } };

export type ResumeContentModelMutationVariables = Exact<{
  input: ContentModelVersionInput;
}>;


export type ResumeContentModelMutation = { resumeContentModel: { id: string, code: string, key: string, name: string, base: string, state: string, version: number, fieldCount: number, changedByName: string, changedAt: string, allowed: Array<string>, modelFields: Array<{ key: string, label: string, type: string, isRequired: boolean, max: number | null, choices: Array<string>, help: string | null, mask: string | null, place: string, isInList: boolean, isSearched: boolean, meta: string | null, isRetired: boolean }> } };

export type JobOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type JobOverviewQuery = { jobOverview: { deadCount: number, deadLetters: Array<{ id: string, queue: string, siteId: string | null, diedAt: string, reason: string }>, queues: Array<{ queue: string, waiting: number, running: number, failed: number, overdueSeconds: number }> } };

export type RetryDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;


export type RetryDeadLetterMutation = { retryDeadLetter: { id: string } };

export type DiscardDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;


export type DiscardDeadLetterMutation = { discardDeadLetter: { id: string } };

export type ResponsibilityBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityBoardQuery = { columns: Array<{ id: string, parentId: string | null, name: string, stepsInherited: boolean, position: number, steps: Array<{ key: string }>, operatorUnit: { id: string, shortName: string } | null }>, responsibilityTable: Array<{ columnId: string | null, gaps: Array<string>, responsiblePerson: { id: string, name: string, unitName: string | null } | null, informationOfficer: { id: string, name: string, unitName: string | null } | null, holders: Array<{ role: Role, people: Array<{ id: string, name: string, unitName: string | null }> }>, inBothHands: Array<{ id: string, name: string, unitName: string | null }> }> };

export type ResponsibilityAnswerQueryVariables = Exact<{
  columnId?: string | null | undefined;
}>;


export type ResponsibilityAnswerQuery = { responsibility: { gaps: Array<string>, supervisingUnit: { id: string, name: string } | null, operatorUnit: { id: string, name: string } | null, responsiblePerson: { id: string, name: string, unitName: string | null } | null, holders: Array<{ role: Role, people: Array<{ id: string, name: string, unitName: string | null }> }> } };

export type GrantFactsFragment = { id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } };

export type MemberFactsFragment = { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> };

export type PeopleListQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> }> } };

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { person: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type InvitePersonAgainMutationVariables = Exact<{
  input: InvitePersonAgainInput;
}>;


export type InvitePersonAgainMutation = { invitePersonAgain: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } } };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;


export type EndGrantMutation = { endGrant: { id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } } };

export type EnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type EnablePersonMutation = { enablePerson: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type DisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DisablePersonMutation = { disablePerson: { id: string, username: string, name: string, kind: PersonKind, isDisabled: boolean, isAway: boolean, isActive: boolean, allowed: Array<string>, invitation: { state: InvitationState, sentTo: string | null, expiresAt: string } | null, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, unit: { id: string, name: string, shortName: string } | null, grants: Array<{ id: string, role: Role, withSubtree: boolean, beginsAt: string, endsAt: string | null, isActive: boolean, version: number, allowed: Array<string>, column: { id: string, name: string } | null, unit: { id: string, shortName: string } | null, grantedBy: { name: string } }> } };

export type GrantManyMutationVariables = Exact<{
  input: GrantManyInput;
}>;


export type GrantManyMutation = { grantMany: { id: string } };

export type FindPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type FindPeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, unit: { id: string, shortName: string } | null }> } };

export type BesideFieldsFragment = { forwardReason: string | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> };

export type ForwardReviewedMutationVariables = Exact<{
  input: ForwardArticleInput;
}>;


export type ForwardReviewedMutation = { forwardArticle: { id: string, version: number, forwardReason: string | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type ConsultReviewedMutationVariables = Exact<{
  input: ConsultColleaguesInput;
}>;


export type ConsultReviewedMutation = { consultColleagues: { id: string, version: number, forwardReason: string | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { id: string, version: number, forwardReason: string | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type RemindReviewersMutationVariables = Exact<{
  input: ArticleVersionInput;
}>;


export type RemindReviewersMutation = { remindReviewers: { id: string, remindedAt: string | null } };

export type ReviewPhrasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewPhrasesQuery = { reviewPhrases: Array<{ id: string, words: string, isShared: boolean, allowed: Array<string> }> };

export type AddPhraseMutationVariables = Exact<{
  input: AddPhraseInput;
}>;


export type AddPhraseMutation = { addPhrase: { id: string } };

export type RemovePhraseMutationVariables = Exact<{
  input: RemovePhraseInput;
}>;


export type RemovePhraseMutation = { removePhrase: boolean };

export type InboxQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ subjectType: string, subjectId: string, title: string, act: string, because: string, waitingSince: string, dueAt: string | null, columnName: string | null, marks: Array<string>, behalfOf: string | null, site: { id: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind } }> } };

export type ArticleForReviewQueryVariables = Exact<{
  id: string;
}>;


export type ArticleForReviewQuery = { article: { id: string, version: number, state: ArticleState, kind: string, title: string, body: string, revision: number, isLive: boolean, liveRevision: number | null, liveUrl: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawReason: string | null, archivedAt: string | null, changeNote: string | null, isMinor: boolean, lapse: string | null, submittedAt: string | null, stepDueAt: string | null, remindedAt: string | null, updatedAt: string, returnReason: string | null, allowed: Array<string>, secrecyBefore: string | null, forwardReason: string | null, colleagues: Array<{ id: string, name: string, unitName: string | null }>, live: { number: number, title: string, body: string, publishedAt: string | null, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string }> }> } | null, revisions: Array<{ number: number, state: string, title: string, at: string, by: { id: string, name: string, unitName: string | null } | null }>, fields: Array<{ key: string, value: string, unitName: string | null, columnNames: Array<string>, assets: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }> }>, column: { id: string, name: string }, attachments: Array<{ id: string, fileName: string, mimeType: string, size: number, state: AssetState, url: string | null }>, plans: Array<{ act: string, at: string, kind: string | null, by: { id: string, name: string } }>, placement: { isPinned: boolean, pinnedUntil: string | null, weight: number, byName: string } | null, returnedBy: { id: string, name: string, unitName: string | null } | null, createdBy: { id: string, name: string, unitName: string | null }, updatedBy: { id: string, name: string, unitName: string | null } | null, unit: { id: string, name: string, shortName: string } | null, steps: Array<{ key: string, state: string, at: string | null, note: string | null, people: Array<{ behalfName: string | null, id: string, name: string, unitName: string | null }> }>, bin: { at: string, reason: string | null, emptiesAt: string | null, by: { id: string, name: string, unitName: string | null } } | null, urgency: { at: string, reason: string, by: { id: string, name: string, unitName: string | null } } | null, holder: { id: string, name: string, unitName: string | null } | null, consultations: Array<{ isNeeded: boolean, askedBy: string, question: string | null, verdict: string | null, comment: string | null, at: string | null, person: { id: string, name: string, unitName: string | null } }> } };

export type ArticleResponsibilityQueryVariables = Exact<{
  articleId: string;
}>;


export type ArticleResponsibilityQuery = { responsibility: { gaps: Array<string>, supervisingUnit: { id: string, name: string } | null, operatorUnit: { id: string, name: string } | null, responsiblePerson: { id: string, name: string, unitName: string | null } | null } };

export type ApproveArticleMutationVariables = Exact<{
  input: ApproveArticleInput;
}>;


export type ApproveArticleMutation = { approveArticle: { id: string, version: number, state: ArticleState } };

export type ReturnArticleMutationVariables = Exact<{
  input: ReturnArticleInput;
}>;


export type ReturnArticleMutation = { returnArticle: { id: string, version: number, state: ArticleState } };

export type PublishReviewedMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type PublishReviewedMutation = { publishArticle: { id: string, version: number, state: ArticleState, liveUrl: string | null } };

export type InboxCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountQuery = { inbox: { totalCount: number } };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { currentSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null }, openingChecklist: { ready: boolean, items: Array<{ key: string, done: boolean, value: string | null, missing: string | null }> }, columns: Array<{ id: string, parentId: string | null, name: string, path: string, cadenceDays: number | null, steps: Array<{ key: string }> }> };

export type DutyHolderFragment = { id: string, name: string, isDisabled: boolean, unit: { id: string, shortName: string } | null, grants: Array<{ id: string, role: Role, isActive: boolean }> };

export type OpeningPeopleQueryVariables = Exact<{
  first: number;
}>;


export type OpeningPeopleQuery = { people: { nodes: Array<{ id: string, name: string, isDisabled: boolean, unit: { id: string, shortName: string } | null, grants: Array<{ id: string, role: Role, isActive: boolean }> }> } };

export type NewSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type NewSiteQuery = { currentSite: { id: string, name: string, level: SiteLevel, kind: SiteKind, host: string, allowed: Array<string>, sponsorUnit: { id: string, name: string, shortName: string, kind: UnitKind, level: SiteLevel, divisionCode: string } } };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { id: string, name: string, shortName: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string, shortName: string } | null, carrier: { id: string, name: string, shortName: string, host: string } | null } };

export type DraftSiteMutationVariables = Exact<{
  input: DraftSiteInput;
}>;


export type DraftSiteMutation = { draftSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type AddStandardColumnsMutationVariables = Exact<{ [key: string]: never; }>;


export type AddStandardColumnsMutation = { addStandardColumns: Array<{ id: string }> };

export type AskAddressMutationVariables = Exact<{
  input: AskAddressInput;
}>;


export type AskAddressMutation = { askAddress: { id: string } };

export type DecideAddressMutationVariables = Exact<{
  input: DecideAddressInput;
}>;


export type DecideAddressMutation = { decideAddress: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type SiteFactsFragment = { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null };

export type SitePageQueryVariables = Exact<{
  id: string;
}>;


export type SitePageQuery = { site: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type CurrentSitePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentSitePageQuery = { currentSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type ChangeSiteMutationVariables = Exact<{
  input: ChangeSiteInput;
}>;


export type ChangeSiteMutation = { changeSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type OpenSiteMutationVariables = Exact<{
  input: OpenSiteInput;
}>;


export type OpenSiteMutation = { openSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type SuspendSiteMutationVariables = Exact<{
  input: SuspendSiteInput;
}>;


export type SuspendSiteMutation = { suspendSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type ResumeSiteMutationVariables = Exact<{
  input: OpenSiteInput;
}>;


export type ResumeSiteMutation = { resumeSite: { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, host: string, portalUrl: string, domain: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, openedAt: string | null, suspendedReason: string | null, version: number, allowed: Array<string>, addressAsk: { id: string, host: string, domain: string | null, reason: string, askedByName: string, askedAt: string } | null, parent: { id: string, name: string, host: string, domain: string | null, icpNumber: string | null, policeNumber: string | null } | null, sponsorUnit: { id: string, name: string, kind: UnitKind, level: SiteLevel, divisionCode: string, parent: { id: string } | null }, operatorUnit: { id: string, name: string } | null } };

export type SiteRowFragment = { id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, childCount: number, host: string, portalUrl: string, openedAt: string | null, allowed: Array<string>, trail: Array<string> };

export type SiteTreeQueryVariables = Exact<{
  parentId?: string | null | undefined;
}>;


export type SiteTreeQuery = { siteTree: Array<{ id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, childCount: number, host: string, portalUrl: string, openedAt: string | null, allowed: Array<string>, trail: Array<string> }> };

export type SiteListQueryVariables = Exact<{
  filter?: SiteFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SiteListQuery = { sites: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, childCount: number, host: string, portalUrl: string, openedAt: string | null, allowed: Array<string>, trail: Array<string> }> } };

export type SiteCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteCountsQuery = { all: { totalCount: number }, live: { totalCount: number }, draft: { totalCount: number }, suspended: { totalCount: number }, closed: { totalCount: number } };

export type WorkbenchQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchQuery = { workbench: { counts: Array<{ key: string, count: number, oldestAt: string | null }>, todos: Array<{ subjectType: string, subjectId: string, act: string, title: string, columnName: string | null, waitingSince: string, note: string | null, site: { id: string, name: string, shortName: string } }>, dueColumns: Array<{ daysLeft: number, site: { id: string, name: string, shortName: string }, column: { id: string, name: string, cadenceDays: number | null, lastPublishedAt: string | null, dueAt: string | null, daysLeft: number | null, freshness: ColumnFreshness | null, allowed: Array<string>, operatorUnit: { id: string, shortName: string } | null }, responsible: { id: string, name: string, unitName: string | null } | null }>, vacantColumns: Array<{ site: { id: string, name: string, shortName: string }, column: { id: string, name: string, responsible: { id: string, name: string, isPresent: boolean } | null, officer: { id: string, name: string, isPresent: boolean } | null } }>, vetoedSites: Array<{ blankColumns: number, site: { id: string, name: string, shortName: string } }>, monthOutput: Array<{ unitName: string, count: number }> | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, homeSite: { id: string } } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { me: { id: string, username: string, name: string, kind: PersonKind, serviceUntil: string | null, unitName: string | null, roles: Array<Role>, can: Array<string>, siteCount: number, offers: Array<{ role: Role, isSiteWide: boolean, withSubtree: boolean }>, homeSite: { id: string } }, currentSite: { id: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string>, portalUrl: string, allowed: Array<string> } };

export type SwitcherSitesQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type SwitcherSitesQuery = { mySites: { totalCount: number, nodes: Array<{ id: string, name: string, shortName: string, level: SiteLevel, kind: SiteKind, state: SiteState, trail: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AbsenceFactsFragmentDoc = new TypedDocumentString(`
    fragment AbsenceFacts on Absence {
  id
  from
  to
  endedAt
  state
  version
  allowed
  person {
    id
    name
    unitName
  }
  deputy {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"AbsenceFacts"}) as unknown as TypedDocumentString<AbsenceFactsFragment, unknown>;
export const FileFieldsFragmentDoc = new TypedDocumentString(`
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
    `, {"fragmentName":"FileFields"}) as unknown as TypedDocumentString<FileFieldsFragment, unknown>;
export const ArticleTextFragmentDoc = new TypedDocumentString(`
    fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}`, {"fragmentName":"ArticleText"}) as unknown as TypedDocumentString<ArticleTextFragment, unknown>;
export const PersonNameFragmentDoc = new TypedDocumentString(`
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
    `, {"fragmentName":"PersonName"}) as unknown as TypedDocumentString<PersonNameFragment, unknown>;
export const BinFieldsFragmentDoc = new TypedDocumentString(`
    fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`, {"fragmentName":"BinFields"}) as unknown as TypedDocumentString<BinFieldsFragment, unknown>;
export const PlanFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
    `, {"fragmentName":"PlanFields"}) as unknown as TypedDocumentString<PlanFieldsFragment, unknown>;
export const PlacementFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
    `, {"fragmentName":"PlacementFields"}) as unknown as TypedDocumentString<PlacementFieldsFragment, unknown>;
export const UrgencyFieldsFragmentDoc = new TypedDocumentString(`
    fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`, {"fragmentName":"UrgencyFields"}) as unknown as TypedDocumentString<UrgencyFieldsFragment, unknown>;
export const BesideFieldsFragmentDoc = new TypedDocumentString(`
    fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`, {"fragmentName":"BesideFields"}) as unknown as TypedDocumentString<BesideFieldsFragment, unknown>;
export const StepFieldsFragmentDoc = new TypedDocumentString(`
    fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`, {"fragmentName":"StepFields"}) as unknown as TypedDocumentString<StepFieldsFragment, unknown>;
export const ArticleStandingFragmentDoc = new TypedDocumentString(`
    fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`, {"fragmentName":"ArticleStanding"}) as unknown as TypedDocumentString<ArticleStandingFragment, unknown>;
export const DraftTextFragmentDoc = new TypedDocumentString(`
    fragment DraftText on ArticleDraft {
  savedAt
  baseVersion
  columnId
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  attachments {
    ...FileFields
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}`, {"fragmentName":"DraftText"}) as unknown as TypedDocumentString<DraftTextFragment, unknown>;
export const CheckFindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckFindingFields on CheckFinding {
  key
  group
  action
  field
  thing
  quote
  nth
  params {
    name
    value
  }
  remedy
  fingerprint
  mayIgnore
  ignored {
    reason
    by
    at
  }
}
    `, {"fragmentName":"CheckFindingFields"}) as unknown as TypedDocumentString<CheckFindingFieldsFragment, unknown>;
export const ExportedArticleFragmentDoc = new TypedDocumentString(`
    fragment ExportedArticle on Article {
  id
  kind
  state
  title
  createdAt
  publishedAt
  liveUrl
  fields {
    key
    value
  }
  column {
    id
    path
  }
  createdBy {
    ...PersonName
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`, {"fragmentName":"ExportedArticle"}) as unknown as TypedDocumentString<ExportedArticleFragment, unknown>;
export const DeskFiguresFragmentDoc = new TypedDocumentString(`
    fragment DeskFigures on DeskRow {
  id
  name
  passed
  returned
  published
  took {
    half
    most
  }
}
    `, {"fragmentName":"DeskFigures"}) as unknown as TypedDocumentString<DeskFiguresFragment, unknown>;
export const BatchFactsFragmentDoc = new TypedDocumentString(`
    fragment BatchFacts on CompoundAct {
  id
  kind
  label {
    zh
    en
  }
  creatorName
  state
  total
  done
  refused
  skipped
  createdAt
  endedAt
  reportUntil
  allowed
}
    `, {"fragmentName":"BatchFacts"}) as unknown as TypedDocumentString<BatchFactsFragment, unknown>;
export const YearFactsFragmentDoc = new TypedDocumentString(`
    fragment YearFacts on CalendarYear {
  year
  workingDayCount
  allowed
  arrangement {
    title
    documentNo
    issued
    source
    certainty
    note
    version
    days {
      date
      kind
      name
    }
  }
  days {
    date
    isWorking
    why
    name
  }
}
    `, {"fragmentName":"YearFacts"}) as unknown as TypedDocumentString<YearFactsFragment, unknown>;
export const CheckWordFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckWordFields on CheckWord {
  id
  kind
  word
  right
  action
  note
  rank
  validFrom
  validUntil
  state
  version
  changedByName
  changedAt
}
    `, {"fragmentName":"CheckWordFields"}) as unknown as TypedDocumentString<CheckWordFieldsFragment, unknown>;
export const CheckRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckRuleFields on CheckRule {
  isProvince
  version
  shippedWords
  allowed
  classes {
    name
    action
    floor
  }
}
    `, {"fragmentName":"CheckRuleFields"}) as unknown as TypedDocumentString<CheckRuleFieldsFragment, unknown>;
export const ColumnFactsFragmentDoc = new TypedDocumentString(`
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}
    `, {"fragmentName":"ColumnFacts"}) as unknown as TypedDocumentString<ColumnFactsFragment, unknown>;
export const FileRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment FileRuleFields on FileRule {
  version
  types {
    extension
    megabytes
    isPicture
  }
  moreTypes
  typesByRule {
    extension
    megabytes
  }
  acceptsInspected
  hasScanner
  isScannerDue
  quotaMegabytes
  megabytesUsed
  fileCount
  allowed
}
    `, {"fragmentName":"FileRuleFields"}) as unknown as TypedDocumentString<FileRuleFieldsFragment, unknown>;
export const MediaFileFieldsFragmentDoc = new TypedDocumentString(`
    fragment MediaFileFields on MediaFile {
  id
  version
  fileName
  mimeType
  size
  state
  url
  smallUrl
  alt
  width
  height
  origin
  sentBy
  sentAt
  uses
  allowed
}
    `, {"fragmentName":"MediaFileFields"}) as unknown as TypedDocumentString<MediaFileFieldsFragment, unknown>;
export const MessageFactsFragmentDoc = new TypedDocumentString(`
    fragment MessageFacts on Message {
  id
  topic
  at
  isRead
  link
  subject {
    zh
    en
  }
  body {
    zh
    en
  }
  site {
    id
    shortName
  }
}
    `, {"fragmentName":"MessageFacts"}) as unknown as TypedDocumentString<MessageFactsFragment, unknown>;
export const MessageSettingsFactsFragmentDoc = new TypedDocumentString(`
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}
    `, {"fragmentName":"MessageSettingsFacts"}) as unknown as TypedDocumentString<MessageSettingsFactsFragment, unknown>;
export const ModelHeadFragmentDoc = new TypedDocumentString(`
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
    `, {"fragmentName":"ModelHead"}) as unknown as TypedDocumentString<ModelHeadFragment, unknown>;
export const ModelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}`, {"fragmentName":"ModelFields"}) as unknown as TypedDocumentString<ModelFieldsFragment, unknown>;
export const GrantFactsFragmentDoc = new TypedDocumentString(`
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
    `, {"fragmentName":"GrantFacts"}) as unknown as TypedDocumentString<GrantFactsFragment, unknown>;
export const MemberFactsFragmentDoc = new TypedDocumentString(`
    fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}`, {"fragmentName":"MemberFacts"}) as unknown as TypedDocumentString<MemberFactsFragment, unknown>;
export const DutyHolderFragmentDoc = new TypedDocumentString(`
    fragment DutyHolder on Member {
  id
  name
  isDisabled
  unit {
    id
    shortName
  }
  grants {
    id
    role
    isActive
  }
}
    `, {"fragmentName":"DutyHolder"}) as unknown as TypedDocumentString<DutyHolderFragment, unknown>;
export const SiteFactsFragmentDoc = new TypedDocumentString(`
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}
    `, {"fragmentName":"SiteFacts"}) as unknown as TypedDocumentString<SiteFactsFragment, unknown>;
export const SiteRowFragmentDoc = new TypedDocumentString(`
    fragment SiteRow on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  childCount
  host
  portalUrl
  openedAt
  allowed
  trail
}
    `, {"fragmentName":"SiteRow"}) as unknown as TypedDocumentString<SiteRowFragment, unknown>;
export const UnitChoicesDocument = new TypedDocumentString(`
    query UnitChoices($filter: UnitFilter, $first: Int!) {
  units(filter: $filter, first: $first) {
    totalCount
    nodes {
      id
      name
      shortName
      kind
      level
      divisionCode
      parent {
        id
        shortName
      }
      carrier {
        id
        name
        shortName
        host
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences {
  absences {
    ...AbsenceFacts
  }
}
    fragment AbsenceFacts on Absence {
  id
  from
  to
  endedAt
  state
  version
  allowed
  person {
    id
    name
    unitName
  }
  deputy {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const PossibleDeputiesDocument = new TypedDocumentString(`
    query PossibleDeputies($personId: ID) {
  deputies(personId: $personId) {
    id
    name
    unitName
  }
}
    `) as unknown as TypedDocumentString<PossibleDeputiesQuery, PossibleDeputiesQueryVariables>;
export const DeclareAbsenceDocument = new TypedDocumentString(`
    mutation DeclareAbsence($input: DeclareAbsenceInput!) {
  declareAbsence(input: $input) {
    ...AbsenceFacts
  }
}
    fragment AbsenceFacts on Absence {
  id
  from
  to
  endedAt
  state
  version
  allowed
  person {
    id
    name
    unitName
  }
  deputy {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<DeclareAbsenceMutation, DeclareAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    ...AbsenceFacts
  }
}
    fragment AbsenceFacts on Absence {
  id
  from
  to
  endedAt
  state
  version
  allowed
  person {
    id
    name
    unitName
  }
  deputy {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const ArrangeArticleDocument = new TypedDocumentString(`
    mutation ArrangeArticle($input: ArrangeArticleInput!) {
  arrangeArticle(input: $input) {
    id
    version
    placement {
      ...PlacementFields
    }
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}`) as unknown as TypedDocumentString<ArrangeArticleMutation, ArrangeArticleMutationVariables>;
export const BinEditedDocument = new TypedDocumentString(`
    mutation BinEdited($input: BinArticleInput!) {
  binArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<BinEditedMutation, BinEditedMutationVariables>;
export const RetrieveEditedDocument = new TypedDocumentString(`
    mutation RetrieveEdited($input: ArticleVersionInput!) {
  retrieveArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<RetrieveEditedMutation, RetrieveEditedMutationVariables>;
export const BinRowDocument = new TypedDocumentString(`
    mutation BinRow($input: BinArticleInput!) {
  binArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<BinRowMutation, BinRowMutationVariables>;
export const RetrieveRowDocument = new TypedDocumentString(`
    mutation RetrieveRow($input: ArticleVersionInput!) {
  retrieveArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<RetrieveRowMutation, RetrieveRowMutationVariables>;
export const ArticleForEditingDocument = new TypedDocumentString(`
    query ArticleForEditing($id: ID!) {
  article(id: $id) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ArticleForEditingQuery, ArticleForEditingQueryVariables>;
export const OpenDraftDocument = new TypedDocumentString(`
    query OpenDraft($articleId: ID!) {
  openDraft(articleId: $articleId) {
    ...DraftText
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment DraftText on ArticleDraft {
  savedAt
  baseVersion
  columnId
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  attachments {
    ...FileFields
  }
}`) as unknown as TypedDocumentString<OpenDraftQuery, OpenDraftQueryVariables>;
export const TakeUpDraftDocument = new TypedDocumentString(`
    mutation TakeUpDraft($input: TakeUpDraftInput!) {
  takeUpDraft(input: $input) {
    ...DraftText
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment DraftText on ArticleDraft {
  savedAt
  baseVersion
  columnId
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  attachments {
    ...FileFields
  }
}`) as unknown as TypedDocumentString<TakeUpDraftMutation, TakeUpDraftMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DropDraftDocument = new TypedDocumentString(`
    mutation DropDraft($input: DropDraftInput!) {
  dropDraft(input: $input)
}
    `) as unknown as TypedDocumentString<DropDraftMutation, DropDraftMutationVariables>;
export const CreateArticleDocument = new TypedDocumentString(`
    mutation CreateArticle($input: CreateArticleInput!) {
  createArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<CreateArticleMutation, CreateArticleMutationVariables>;
export const EditArticleDocument = new TypedDocumentString(`
    mutation EditArticle($input: EditArticleInput!) {
  editArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<EditArticleMutation, EditArticleMutationVariables>;
export const SubmitArticleDocument = new TypedDocumentString(`
    mutation SubmitArticle($input: ArticleVersionInput!, $change: ArticleChangeInput) {
  submitArticle(input: $input, change: $change) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<SubmitArticleMutation, SubmitArticleMutationVariables>;
export const RecallArticleDocument = new TypedDocumentString(`
    mutation RecallArticle($input: ArticleVersionInput!) {
  recallArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<RecallArticleMutation, RecallArticleMutationVariables>;
export const PublishArticleDocument = new TypedDocumentString(`
    mutation PublishArticle($input: PublishArticleInput!) {
  publishArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<PublishArticleMutation, PublishArticleMutationVariables>;
export const ArrangeEditedDocument = new TypedDocumentString(`
    mutation ArrangeEdited($input: ArrangeArticleInput!) {
  arrangeArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ArrangeEditedMutation, ArrangeEditedMutationVariables>;
export const WithdrawArticleDocument = new TypedDocumentString(`
    mutation WithdrawArticle($input: WithdrawArticleInput!) {
  withdrawArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<WithdrawArticleMutation, WithdrawArticleMutationVariables>;
export const DiscardRevisionDocument = new TypedDocumentString(`
    mutation DiscardRevision($input: ArticleVersionInput!) {
  discardRevision(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<DiscardRevisionMutation, DiscardRevisionMutationVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) {
    assetId
    method
    url
    headers {
      name
      value
    }
    fields {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const FetchPictureDocument = new TypedDocumentString(`
    mutation FetchPicture($input: FetchPictureInput!) {
  fetchPicture(input: $input) {
    assetId
  }
}
    `) as unknown as TypedDocumentString<FetchPictureMutation, FetchPictureMutationVariables>;
export const CompleteUploadDocument = new TypedDocumentString(`
    mutation CompleteUpload($input: CompleteUploadInput!) {
  completeUpload(input: $input) {
    ...FileFields
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}`) as unknown as TypedDocumentString<CompleteUploadMutation, CompleteUploadMutationVariables>;
export const ArticlePreviewDocument = new TypedDocumentString(`
    query ArticlePreview($articleId: ID!) {
  articlePreview(articleId: $articleId) {
    path
    until
  }
}
    `) as unknown as TypedDocumentString<ArticlePreviewQuery, ArticlePreviewQueryVariables>;
export const IgnoreFindingDocument = new TypedDocumentString(`
    mutation IgnoreFinding($input: IgnoreFindingInput!) {
  ignoreFinding(input: $input) {
    at
  }
}
    `) as unknown as TypedDocumentString<IgnoreFindingMutation, IgnoreFindingMutationVariables>;
export const UnignoreFindingDocument = new TypedDocumentString(`
    mutation UnignoreFinding($input: UnignoreFindingInput!) {
  unignoreFinding(input: $input)
}
    `) as unknown as TypedDocumentString<UnignoreFindingMutation, UnignoreFindingMutationVariables>;
export const CheckArticleDocument = new TypedDocumentString(`
    query CheckArticle($input: CheckArticleInput!) {
  checkArticle(input: $input) {
    checkedAt
    findings {
      ...CheckFindingFields
    }
  }
}
    fragment CheckFindingFields on CheckFinding {
  key
  group
  action
  field
  thing
  quote
  nth
  params {
    name
    value
  }
  remedy
  fingerprint
  mayIgnore
  ignored {
    reason
    by
    at
  }
}`) as unknown as TypedDocumentString<CheckArticleQuery, CheckArticleQueryVariables>;
export const ArchiveArticleDocument = new TypedDocumentString(`
    mutation ArchiveArticle($input: ArticleVersionInput!) {
  archiveArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ArchiveArticleMutation, ArchiveArticleMutationVariables>;
export const RestoreArticleDocument = new TypedDocumentString(`
    mutation RestoreArticle($input: ArticleVersionInput!) {
  restoreArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<RestoreArticleMutation, RestoreArticleMutationVariables>;
export const NoteEditingDocument = new TypedDocumentString(`
    mutation NoteEditing($input: NoteEditingInput!) {
  noteEditing(input: $input) {
    version
    changedBy
    others {
      windowId
      name
      isMe
      device
      browser
      since
      tookOverAt
    }
  }
}
    `) as unknown as TypedDocumentString<NoteEditingMutation, NoteEditingMutationVariables>;
export const LeaveEditingDocument = new TypedDocumentString(`
    mutation LeaveEditing($input: LeaveEditingInput!) {
  leaveEditing(input: $input)
}
    `) as unknown as TypedDocumentString<LeaveEditingMutation, LeaveEditingMutationVariables>;
export const ExportArticlesDocument = new TypedDocumentString(`
    query ExportArticles($filter: ArticleFilter, $after: String) {
  articles(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ExportedArticle
    }
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment ExportedArticle on Article {
  id
  kind
  state
  title
  createdAt
  publishedAt
  liveUrl
  fields {
    key
    value
  }
  column {
    id
    path
  }
  createdBy {
    ...PersonName
  }
}`) as unknown as TypedDocumentString<ExportArticlesQuery, ExportArticlesQueryVariables>;
export const ExportTextsDocument = new TypedDocumentString(`
    query ExportTexts($filter: ArticleFilter, $after: String) {
  articles(filter: $filter, first: 2, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ExportedArticle
      body
    }
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment ExportedArticle on Article {
  id
  kind
  state
  title
  createdAt
  publishedAt
  liveUrl
  fields {
    key
    value
  }
  column {
    id
    path
  }
  createdBy {
    ...PersonName
  }
}`) as unknown as TypedDocumentString<ExportTextsQuery, ExportTextsQueryVariables>;
export const JudgeArticleRowsDocument = new TypedDocumentString(`
    query JudgeArticleRows($input: ImportArticlesInput!) {
  judgeArticleRows(input: $input) {
    added
    same
    problems {
      row
      field
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeArticleRowsQuery, JudgeArticleRowsQueryVariables>;
export const ImportArticlesDocument = new TypedDocumentString(`
    mutation ImportArticles($input: ImportArticlesInput!) {
  importArticles(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ImportArticlesMutation, ImportArticlesMutationVariables>;
export const FindArticlesDocument = new TypedDocumentString(`
    query FindArticles($text: String!, $first: Int!) {
  articles(filter: {text: $text}, first: $first) {
    totalCount
    nodes {
      id
      title
      state
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<FindArticlesQuery, FindArticlesQueryVariables>;
export const ArticleHistoryDocument = new TypedDocumentString(`
    query ArticleHistory($id: ID!) {
  article(id: $id) {
    id
    title
    version
    allowed
  }
  articleHistory(articleId: $id) {
    source
    id
    windowId
    number
    state
    title
    at
    note
    restoredFrom
    digest
    isPresent
    isLive
    by {
      ...PersonName
    }
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ArticleHistoryQuery, ArticleHistoryQueryVariables>;
export const ArticleWordingDocument = new TypedDocumentString(`
    query ArticleWording($articleId: ID!, $number: Int, $id: ID) {
  articleWording(articleId: $articleId, number: $number, id: $id) {
    kind
    title
    body
    fields {
      key
      value
      unitName
      columnNames
      assets {
        ...FileFields
      }
    }
    attachments {
      ...FileFields
    }
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}`) as unknown as TypedDocumentString<ArticleWordingQuery, ArticleWordingQueryVariables>;
export const RestoreWordingDocument = new TypedDocumentString(`
    mutation RestoreWording($input: RestoreWordingInput!) {
  restoreWording(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreWordingMutation, RestoreWordingMutationVariables>;
export const ContentKindsDocument = new TypedDocumentString(`
    query ContentKinds {
  contentKinds {
    key
    base
    name
    isRetired
    needsBody
    fields {
      key
      type
      word
      help
      isRetired
      mask
      files
      group
      isRequired
      initially
      max
      advised
      pattern
      choices
      seen
    }
  }
}
    `) as unknown as TypedDocumentString<ContentKindsQuery, ContentKindsQueryVariables>;
export const ArticleColumnsDocument = new TypedDocumentString(`
    query ArticleColumns {
  columns {
    id
    parentId
    name
    path
    position
    isVisible
    form
    cadenceDays
    dueAt
    daysLeft
    freshness
    lastPublishedAt
    waitingCount
    liveCount
    operatorUnit {
      id
      name
      shortName
    }
    kinds
    allowed
  }
}
    `) as unknown as TypedDocumentString<ArticleColumnsQuery, ArticleColumnsQueryVariables>;
export const ArticleListDocument = new TypedDocumentString(`
    query ArticleList($filter: ArticleFilter, $first: Int!, $after: String) {
  articles(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      version
      state
      title
      fields(keys: ["source"]) {
        key
        value
      }
      isLive
      liveUrl
      revision
      liveRevision
      hasImage
      publishedAt
      withdrawnAt
      archivedAt
      bin {
        at
        emptiesAt
      }
      plans {
        act
        at
      }
      placement {
        ...PlacementFields
      }
      updatedAt
      returnReason
      column {
        id
        name
      }
      createdBy {
        ...PersonName
      }
      attachments {
        id
      }
      steps {
        key
        state
        at
        people {
          name
        }
      }
      allowed
    }
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ArticleListQuery, ArticleListQueryVariables>;
export const ArticleCountsDocument = new TypedDocumentString(`
    query ArticleCounts($filter: ArticleFilter) {
  articleCounts(filter: $filter) {
    state
    count
  }
}
    `) as unknown as TypedDocumentString<ArticleCountsQuery, ArticleCountsQueryVariables>;
export const ScheduleArticleDocument = new TypedDocumentString(`
    mutation ScheduleArticle($input: ScheduleArticleInput!) {
  scheduleArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ScheduleArticleMutation, ScheduleArticleMutationVariables>;
export const UnscheduleArticleDocument = new TypedDocumentString(`
    mutation UnscheduleArticle($input: ArticleVersionInput!) {
  unscheduleArticle(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<UnscheduleArticleMutation, UnscheduleArticleMutationVariables>;
export const ScheduleWithdrawalDocument = new TypedDocumentString(`
    mutation ScheduleWithdrawal($input: ScheduleWithdrawalInput!) {
  scheduleWithdrawal(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ScheduleWithdrawalMutation, ScheduleWithdrawalMutationVariables>;
export const ScheduleReviewedDocument = new TypedDocumentString(`
    mutation ScheduleReviewed($input: ScheduleArticleInput!) {
  scheduleArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ScheduleReviewedMutation, ScheduleReviewedMutationVariables>;
export const TakeDownDocument = new TypedDocumentString(`
    mutation TakeDown($input: WithdrawArticleInput!) {
  withdrawArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<TakeDownMutation, TakeDownMutationVariables>;
export const ArticleTrailDocument = new TypedDocumentString(`
    query ArticleTrail($id: ID!) {
  article(id: $id) {
    id
    title
    state
    isLive
    liveRevision
    liveUrl
    publishedAt
    column {
      id
      name
    }
    unit {
      id
      shortName
    }
  }
  articleTrail(articleId: $id) {
    taken {
      revision
      event
      key
      at
      note
      forName
      verdict
      hash
      isUnchanged
      behalfName
      by {
        ...PersonName
      }
    }
    ignored {
      fingerprint
      group
      quote
      reason
      by
      at
    }
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ArticleTrailQuery, ArticleTrailQueryVariables>;
export const PublishUrgentlyDocument = new TypedDocumentString(`
    mutation PublishUrgently($input: ReturnArticleInput!) {
  publishUrgently(input: $input) {
    ...ArticleText
    ...ArticleStanding
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<PublishUrgentlyMutation, PublishUrgentlyMutationVariables>;
export const PublishRowUrgentlyDocument = new TypedDocumentString(`
    mutation PublishRowUrgently($input: ReturnArticleInput!) {
  publishUrgently(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<PublishRowUrgentlyMutation, PublishRowUrgentlyMutationVariables>;
export const RejectArticleDocument = new TypedDocumentString(`
    mutation RejectArticle($input: WithdrawArticleInput!) {
  rejectArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<RejectArticleMutation, RejectArticleMutationVariables>;
export const ArticleUsesDocument = new TypedDocumentString(`
    query ArticleUses($articleId: ID!) {
  articleUses(articleId: $articleId) {
    others
    columns {
      id
      name
      isVisible
      isOnHome
    }
    leading {
      articleId
      title
      columnName
      isLive
      isRedirect
    }
    files {
      ...FileFields
    }
  }
}
    fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}`) as unknown as TypedDocumentString<ArticleUsesQuery, ArticleUsesQueryVariables>;
export const ActivityListDocument = new TypedDocumentString(`
    query ActivityList($filter: ActivityFilter, $first: Int!, $after: String) {
  activities(filter: $filter, first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      at
      actorName
      event
      subjectType
      subjectId
      title
      role
      requestId
      site {
        id
        name
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityListQuery, ActivityListQueryVariables>;
export const TrailWordsDocument = new TypedDocumentString(`
    query TrailWords {
  trailWords {
    events {
      key
      zh
      en
    }
    subjects {
      key
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TrailWordsQuery, TrailWordsQueryVariables>;
export const DeskReportDocument = new TypedDocumentString(`
    query DeskReport($filter: DeskFilter!) {
  deskReport(filter: $filter) {
    published
    publishedUrgently
    rejected
    toPublish {
      half
      most
    }
    deskSteps {
      key
      passed
      returned
      waited {
        half
        most
      }
    }
    deskUnits {
      ...DeskFigures
    }
    deskPeople {
      ...DeskFigures
    }
  }
}
    fragment DeskFigures on DeskRow {
  id
  name
  passed
  returned
  published
  took {
    half
    most
  }
}`) as unknown as TypedDocumentString<DeskReportQuery, DeskReportQueryVariables>;
export const OutputReportDocument = new TypedDocumentString(`
    query OutputReport($filter: OutputFilter!) {
  outputReport(filter: $filter) {
    totals {
      sites
      published
      withdrawn
      submitted
      overdueColumns
      blankColumns
    }
    rows {
      id
      name
      parentId
      depth
      published
      withdrawn
      submitted
      overdueColumns
      blankColumns
      lastPublishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OutputReportQuery, OutputReportQueryVariables>;
export const BatchListDocument = new TypedDocumentString(`
    query BatchList($first: Int!, $after: String) {
  compoundActs(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...BatchFacts
    }
  }
}
    fragment BatchFacts on CompoundAct {
  id
  kind
  label {
    zh
    en
  }
  creatorName
  state
  total
  done
  refused
  skipped
  createdAt
  endedAt
  reportUntil
  allowed
}`) as unknown as TypedDocumentString<BatchListQuery, BatchListQueryVariables>;
export const BatchDocument = new TypedDocumentString(`
    query Batch($id: ID!) {
  compoundAct(id: $id) {
    ...BatchFacts
  }
}
    fragment BatchFacts on CompoundAct {
  id
  kind
  label {
    zh
    en
  }
  creatorName
  state
  total
  done
  refused
  skipped
  createdAt
  endedAt
  reportUntil
  allowed
}`) as unknown as TypedDocumentString<BatchQuery, BatchQueryVariables>;
export const BatchItemsDocument = new TypedDocumentString(`
    query BatchItems($actId: ID!, $state: CompoundItemState, $first: Int!, $after: String) {
  compoundItems(actId: $actId, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      position
      key
      state
      code
      params {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BatchItemsQuery, BatchItemsQueryVariables>;
export const CancelBatchDocument = new TypedDocumentString(`
    mutation CancelBatch($input: CancelCompoundActInput!) {
  cancelCompoundAct(input: $input) {
    ...BatchFacts
  }
}
    fragment BatchFacts on CompoundAct {
  id
  kind
  label {
    zh
    en
  }
  creatorName
  state
  total
  done
  refused
  skipped
  createdAt
  endedAt
  reportUntil
  allowed
}`) as unknown as TypedDocumentString<CancelBatchMutation, CancelBatchMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!) {
  calendarYear(year: $year) {
    ...YearFacts
  }
}
    fragment YearFacts on CalendarYear {
  year
  workingDayCount
  allowed
  arrangement {
    title
    documentNo
    issued
    source
    certainty
    note
    version
    days {
      date
      kind
      name
    }
  }
  days {
    date
    isWorking
    why
    name
  }
}`) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const ClockRulesDocument = new TypedDocumentString(`
    query ClockRules {
  clockRules {
    key
    name
    unit
    amount
    source
    certainty
  }
}
    `) as unknown as TypedDocumentString<ClockRulesQuery, ClockRulesQueryVariables>;
export const ExplainDeadlineDocument = new TypedDocumentString(`
    query ExplainDeadline($start: String!, $rule: String!) {
  explainDeadline(start: $start, rule: $rule) {
    due
    isProvisional
    rule {
      key
      unit
    }
    explanation {
      date
      verdict
      why
      name
      source
      isProvisional
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainDeadlineQuery, ExplainDeadlineQueryVariables>;
export const LoadArrangementDocument = new TypedDocumentString(`
    mutation LoadArrangement($input: LoadArrangementInput!) {
  loadArrangement(input: $input) {
    ...YearFacts
  }
}
    fragment YearFacts on CalendarYear {
  year
  workingDayCount
  allowed
  arrangement {
    title
    documentNo
    issued
    source
    certainty
    note
    version
    days {
      date
      kind
      name
    }
  }
  days {
    date
    isWorking
    why
    name
  }
}`) as unknown as TypedDocumentString<LoadArrangementMutation, LoadArrangementMutationVariables>;
export const CheckWordsDocument = new TypedDocumentString(`
    query CheckWords($first: Int!, $after: String, $filter: CheckWordFilter) {
  checkWords(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...CheckWordFields
    }
  }
}
    fragment CheckWordFields on CheckWord {
  id
  kind
  word
  right
  action
  note
  rank
  validFrom
  validUntil
  state
  version
  changedByName
  changedAt
}`) as unknown as TypedDocumentString<CheckWordsQuery, CheckWordsQueryVariables>;
export const CheckRuleDocument = new TypedDocumentString(`
    query CheckRule {
  checkRule {
    ...CheckRuleFields
  }
}
    fragment CheckRuleFields on CheckRule {
  isProvince
  version
  shippedWords
  allowed
  classes {
    name
    action
    floor
  }
}`) as unknown as TypedDocumentString<CheckRuleQuery, CheckRuleQueryVariables>;
export const JudgeCheckWordsDocument = new TypedDocumentString(`
    query JudgeCheckWords($input: CheckWordsInput!) {
  judgeCheckWords(input: $input) {
    added
    changed
    problems {
      row
      field
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeCheckWordsQuery, JudgeCheckWordsQueryVariables>;
export const ImportCheckWordsDocument = new TypedDocumentString(`
    mutation ImportCheckWords($input: CheckWordsInput!) {
  importCheckWords(input: $input) {
    added
    changed
  }
}
    `) as unknown as TypedDocumentString<ImportCheckWordsMutation, ImportCheckWordsMutationVariables>;
export const AddCheckWordDocument = new TypedDocumentString(`
    mutation AddCheckWord($input: CheckWordInput!) {
  addCheckWord(input: $input) {
    ...CheckWordFields
  }
}
    fragment CheckWordFields on CheckWord {
  id
  kind
  word
  right
  action
  note
  rank
  validFrom
  validUntil
  state
  version
  changedByName
  changedAt
}`) as unknown as TypedDocumentString<AddCheckWordMutation, AddCheckWordMutationVariables>;
export const ChangeCheckWordDocument = new TypedDocumentString(`
    mutation ChangeCheckWord($input: ChangeCheckWordInput!) {
  changeCheckWord(input: $input) {
    ...CheckWordFields
  }
}
    fragment CheckWordFields on CheckWord {
  id
  kind
  word
  right
  action
  note
  rank
  validFrom
  validUntil
  state
  version
  changedByName
  changedAt
}`) as unknown as TypedDocumentString<ChangeCheckWordMutation, ChangeCheckWordMutationVariables>;
export const ProposeCheckExceptionDocument = new TypedDocumentString(`
    mutation ProposeCheckException($input: ProposeCheckExceptionInput!) {
  proposeCheckException(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeCheckExceptionMutation, ProposeCheckExceptionMutationVariables>;
export const ChangeCheckRuleDocument = new TypedDocumentString(`
    mutation ChangeCheckRule($input: ChangeCheckRuleInput!) {
  changeCheckRule(input: $input) {
    ...CheckRuleFields
  }
}
    fragment CheckRuleFields on CheckRule {
  isProvince
  version
  shippedWords
  allowed
  classes {
    name
    action
    floor
  }
}`) as unknown as TypedDocumentString<ChangeCheckRuleMutation, ChangeCheckRuleMutationVariables>;
export const NameablePeopleDocument = new TypedDocumentString(`
    query NameablePeople($columnId: ID, $unitId: ID) {
  nameablePeople(columnId: $columnId, unitId: $unitId) {
    id
    name
    unitName
    isStaff
    isOfUnit
  }
}
    `) as unknown as TypedDocumentString<NameablePeopleQuery, NameablePeopleQueryVariables>;
export const ColumnTreeDocument = new TypedDocumentString(`
    query ColumnTree {
  columns {
    ...ColumnFacts
  }
}
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}`) as unknown as TypedDocumentString<ColumnTreeQuery, ColumnTreeQueryVariables>;
export const CreateColumnDocument = new TypedDocumentString(`
    mutation CreateColumn($input: CreateColumnInput!) {
  createColumn(input: $input) {
    ...ColumnFacts
  }
}
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}`) as unknown as TypedDocumentString<CreateColumnMutation, CreateColumnMutationVariables>;
export const ChangeColumnDocument = new TypedDocumentString(`
    mutation ChangeColumn($input: ChangeColumnInput!) {
  changeColumn(input: $input) {
    ...ColumnFacts
  }
}
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}`) as unknown as TypedDocumentString<ChangeColumnMutation, ChangeColumnMutationVariables>;
export const MoveColumnDocument = new TypedDocumentString(`
    mutation MoveColumn($input: MoveColumnInput!) {
  moveColumn(input: $input) {
    ...ColumnFacts
  }
}
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}`) as unknown as TypedDocumentString<MoveColumnMutation, MoveColumnMutationVariables>;
export const PlannedColumnsDocument = new TypedDocumentString(`
    query PlannedColumns($input: AddColumnsInput!) {
  plannedColumns(input: $input) {
    line
    name
    path
    level
    isSuggested
    problems
  }
}
    `) as unknown as TypedDocumentString<PlannedColumnsQuery, PlannedColumnsQueryVariables>;
export const AddColumnsDocument = new TypedDocumentString(`
    mutation AddColumns($input: AddColumnsInput!) {
  addColumns(input: $input) {
    id
    isVisible
  }
}
    `) as unknown as TypedDocumentString<AddColumnsMutation, AddColumnsMutationVariables>;
export const ColumnDutiesDocument = new TypedDocumentString(`
    query ColumnDuties($columnId: ID!) {
  responsibility(columnId: $columnId) {
    responsiblePerson {
      ...PersonName
    }
    informationOfficer {
      ...PersonName
    }
    writers {
      ...PersonName
    }
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ColumnDutiesQuery, ColumnDutiesQueryVariables>;
export const SiteStepsDocument = new TypedDocumentString(`
    query SiteSteps {
  siteSteps {
    version
    steps {
      key
      role
      when {
        field
        is
      }
      limit {
        count
        unit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteStepsQuery, SiteStepsQueryVariables>;
export const ChangeSiteStepsDocument = new TypedDocumentString(`
    mutation ChangeSiteSteps($input: ChangeSiteStepsInput!) {
  changeSiteSteps(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeSiteStepsMutation, ChangeSiteStepsMutationVariables>;
export const ColumnMergeDocument = new TypedDocumentString(`
    query ColumnMerge($input: PlanColumnMergeInput!) {
  columnMerge(input: $input) {
    articles
    liveArticles
    columns
    addresses
    grants
    hasOwnSteps
    isHidden
    isOnHome
    problems
  }
}
    `) as unknown as TypedDocumentString<ColumnMergeQuery, ColumnMergeQueryVariables>;
export const MergeColumnDocument = new TypedDocumentString(`
    mutation MergeColumn($input: MergeColumnInput!) {
  mergeColumn(input: $input) {
    articles
    asked
    intoId
  }
}
    `) as unknown as TypedDocumentString<MergeColumnMutation, MergeColumnMutationVariables>;
export const ColumnCloneOfferDocument = new TypedDocumentString(`
    query ColumnCloneOffer($input: OfferColumnCloneInput!) {
  columnCloneOffer(input: $input) {
    name
    slug
    columns
  }
}
    `) as unknown as TypedDocumentString<ColumnCloneOfferQuery, ColumnCloneOfferQueryVariables>;
export const CloneColumnDocument = new TypedDocumentString(`
    mutation CloneColumn($input: CloneColumnInput!) {
  cloneColumn(input: $input) {
    ...ColumnFacts
  }
}
    fragment ColumnFacts on Column {
  id
  parentId
  name
  path
  description
  keywords
  position
  isVisible
  isInMenu
  form
  linkUrl
  cadenceDays
  cadenceRule
  inherited
  kinds
  steps {
    key
    role
    when {
      field
      is
    }
    limit {
      count
      unit
    }
  }
  stepsInherited
  waitingCount
  liveCount
  lastPublishedAt
  daysLeft
  freshness
  version
  allowed
  operatorUnit {
    id
    name
    shortName
  }
  responsible {
    id
    name
    unitName
    isPresent
  }
  officer {
    id
    name
    unitName
    isPresent
  }
}`) as unknown as TypedDocumentString<CloneColumnMutation, CloneColumnMutationVariables>;
export const JudgeColumnRowsDocument = new TypedDocumentString(`
    query JudgeColumnRows($input: ImportColumnsInput!) {
  judgeColumnRows(input: $input) {
    added
    changed
    same
    problems {
      row
      field
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeColumnRowsQuery, JudgeColumnRowsQueryVariables>;
export const ImportColumnsDocument = new TypedDocumentString(`
    mutation ImportColumns($input: ImportColumnsInput!) {
  importColumns(input: $input) {
    added
    changed
  }
}
    `) as unknown as TypedDocumentString<ImportColumnsMutation, ImportColumnsMutationVariables>;
export const PageFeedbackListDocument = new TypedDocumentString(`
    query PageFeedbackList($first: Int!, $after: String) {
  pageFeedback(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      path
      isHelpful
      text
      receivedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PageFeedbackListQuery, PageFeedbackListQueryVariables>;
export const FileRuleDocument = new TypedDocumentString(`
    query FileRule {
  fileRule {
    ...FileRuleFields
  }
}
    fragment FileRuleFields on FileRule {
  version
  types {
    extension
    megabytes
    isPicture
  }
  moreTypes
  typesByRule {
    extension
    megabytes
  }
  acceptsInspected
  hasScanner
  isScannerDue
  quotaMegabytes
  megabytesUsed
  fileCount
  allowed
}`) as unknown as TypedDocumentString<FileRuleQuery, FileRuleQueryVariables>;
export const ChangeFileRuleDocument = new TypedDocumentString(`
    mutation ChangeFileRule($input: ChangeFileRuleInput!) {
  changeFileRule(input: $input) {
    ...FileRuleFields
  }
}
    fragment FileRuleFields on FileRule {
  version
  types {
    extension
    megabytes
    isPicture
  }
  moreTypes
  typesByRule {
    extension
    megabytes
  }
  acceptsInspected
  hasScanner
  isScannerDue
  quotaMegabytes
  megabytesUsed
  fileCount
  allowed
}`) as unknown as TypedDocumentString<ChangeFileRuleMutation, ChangeFileRuleMutationVariables>;
export const MediaFilesDocument = new TypedDocumentString(`
    query MediaFiles($first: Int!, $after: String, $filter: MediaFilterInput) {
  mediaFiles(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MediaFileFields
    }
  }
}
    fragment MediaFileFields on MediaFile {
  id
  version
  fileName
  mimeType
  size
  state
  url
  smallUrl
  alt
  width
  height
  origin
  sentBy
  sentAt
  uses
  allowed
}`) as unknown as TypedDocumentString<MediaFilesQuery, MediaFilesQueryVariables>;
export const MediaUsesDocument = new TypedDocumentString(`
    query MediaUses($assetId: ID!) {
  mediaUses(assetId: $assetId) {
    others
    articles {
      articleId
      title
      columnName
      isLive
      usedIn
    }
  }
}
    `) as unknown as TypedDocumentString<MediaUsesQuery, MediaUsesQueryVariables>;
export const DescribeAssetDocument = new TypedDocumentString(`
    mutation DescribeAsset($input: DescribeAssetInput!) {
  describeAsset(input: $input) {
    ...MediaFileFields
  }
}
    fragment MediaFileFields on MediaFile {
  id
  version
  fileName
  mimeType
  size
  state
  url
  smallUrl
  alt
  width
  height
  origin
  sentBy
  sentAt
  uses
  allowed
}`) as unknown as TypedDocumentString<DescribeAssetMutation, DescribeAssetMutationVariables>;
export const DeleteAssetDocument = new TypedDocumentString(`
    mutation DeleteAsset($input: DeleteAssetInput!) {
  deleteAsset(input: $input)
}
    `) as unknown as TypedDocumentString<DeleteAssetMutation, DeleteAssetMutationVariables>;
export const MessageBellDocument = new TypedDocumentString(`
    query MessageBell {
  me {
    id
    unreadMessages
  }
}
    `) as unknown as TypedDocumentString<MessageBellQuery, MessageBellQueryVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($first: Int!, $after: String, $filter: MessageFilter) {
  messages(first: $first, after: $after, filter: $filter) {
    nodes {
      ...MessageFacts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment MessageFacts on Message {
  id
  topic
  at
  isRead
  link
  subject {
    zh
    en
  }
  body {
    zh
    en
  }
  site {
    id
    shortName
  }
}`) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input)
}
    `) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const MessageSettingsDocument = new TypedDocumentString(`
    query MessageSettings {
  messageSettings {
    ...MessageSettingsFacts
  }
}
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}`) as unknown as TypedDocumentString<MessageSettingsQuery, MessageSettingsQueryVariables>;
export const SetMessagePreferenceDocument = new TypedDocumentString(`
    mutation SetMessagePreference($input: SetMessagePreferenceInput!) {
  setMessagePreference(input: $input) {
    ...MessageSettingsFacts
  }
}
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}`) as unknown as TypedDocumentString<SetMessagePreferenceMutation, SetMessagePreferenceMutationVariables>;
export const EnterMessageAddressDocument = new TypedDocumentString(`
    mutation EnterMessageAddress($input: EnterMessageAddressInput!) {
  enterMessageAddress(input: $input) {
    ...MessageSettingsFacts
  }
}
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}`) as unknown as TypedDocumentString<EnterMessageAddressMutation, EnterMessageAddressMutationVariables>;
export const ConfirmMessageAddressDocument = new TypedDocumentString(`
    mutation ConfirmMessageAddress($input: ConfirmMessageAddressInput!) {
  confirmMessageAddress(input: $input) {
    ...MessageSettingsFacts
  }
}
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}`) as unknown as TypedDocumentString<ConfirmMessageAddressMutation, ConfirmMessageAddressMutationVariables>;
export const RemoveMessageAddressDocument = new TypedDocumentString(`
    mutation RemoveMessageAddress($input: RemoveMessageAddressInput!) {
  removeMessageAddress(input: $input) {
    ...MessageSettingsFacts
  }
}
    fragment MessageSettingsFacts on MessageSettings {
  topics {
    topic
    isUrgent
    label {
      zh
      en
    }
    channels {
      channel
      cadence
      choices
    }
  }
  addresses {
    channel
    address
    pending
  }
}`) as unknown as TypedDocumentString<RemoveMessageAddressMutation, RemoveMessageAddressMutationVariables>;
export const ContentModelsDocument = new TypedDocumentString(`
    query ContentModels {
  contentModels {
    allowed
    models {
      ...ModelHead
    }
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}`) as unknown as TypedDocumentString<ContentModelsQuery, ContentModelsQueryVariables>;
export const ContentModelDocument = new TypedDocumentString(`
    query ContentModel($code: String!) {
  contentModel(code: $code) {
    ...ModelFields
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}`) as unknown as TypedDocumentString<ContentModelQuery, ContentModelQueryVariables>;
export const ContentModelVersionsDocument = new TypedDocumentString(`
    query ContentModelVersions($code: String!) {
  contentModelVersions(code: $code) {
    version
    name
    state
    fieldCount
    changedByName
    changedAt
  }
}
    `) as unknown as TypedDocumentString<ContentModelVersionsQuery, ContentModelVersionsQueryVariables>;
export const ContentModelUsesDocument = new TypedDocumentString(`
    query ContentModelUses($code: String!) {
  contentModelUses(code: $code) {
    siteName
    columnName
    articles
  }
}
    `) as unknown as TypedDocumentString<ContentModelUsesQuery, ContentModelUsesQueryVariables>;
export const DeclareContentModelDocument = new TypedDocumentString(`
    mutation DeclareContentModel($input: DeclareContentModelInput!) {
  declareContentModel(input: $input) {
    ...ModelFields
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}`) as unknown as TypedDocumentString<DeclareContentModelMutation, DeclareContentModelMutationVariables>;
export const ChangeContentModelDocument = new TypedDocumentString(`
    mutation ChangeContentModel($input: ChangeContentModelInput!) {
  changeContentModel(input: $input) {
    ...ModelFields
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}`) as unknown as TypedDocumentString<ChangeContentModelMutation, ChangeContentModelMutationVariables>;
export const RetireContentModelDocument = new TypedDocumentString(`
    mutation RetireContentModel($input: ContentModelVersionInput!) {
  retireContentModel(input: $input) {
    ...ModelFields
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}`) as unknown as TypedDocumentString<RetireContentModelMutation, RetireContentModelMutationVariables>;
export const ResumeContentModelDocument = new TypedDocumentString(`
    mutation ResumeContentModel($input: ContentModelVersionInput!) {
  resumeContentModel(input: $input) {
    ...ModelFields
  }
}
    fragment ModelHead on ContentModel {
  id
  code
  key
  name
  base
  state
  version
  fieldCount
  changedByName
  changedAt
  allowed
}
fragment ModelFields on ContentModel {
  ...ModelHead
  modelFields {
    key
    label
    type
    isRequired
    max
    choices
    help
    mask
    place
    isInList
    isSearched
    meta
    isRetired
  }
}`) as unknown as TypedDocumentString<ResumeContentModelMutation, ResumeContentModelMutationVariables>;
export const JobOverviewDocument = new TypedDocumentString(`
    query JobOverview {
  jobOverview {
    deadCount
    deadLetters {
      id
      queue
      siteId
      diedAt
      reason
    }
    queues {
      queue
      waiting
      running
      failed
      overdueSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<JobOverviewQuery, JobOverviewQueryVariables>;
export const RetryDeadLetterDocument = new TypedDocumentString(`
    mutation RetryDeadLetter($input: DeadLetterInput!) {
  retryDeadLetter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetryDeadLetterMutation, RetryDeadLetterMutationVariables>;
export const DiscardDeadLetterDocument = new TypedDocumentString(`
    mutation DiscardDeadLetter($input: DeadLetterInput!) {
  discardDeadLetter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardDeadLetterMutation, DiscardDeadLetterMutationVariables>;
export const ResponsibilityBoardDocument = new TypedDocumentString(`
    query ResponsibilityBoard {
  columns {
    id
    parentId
    name
    steps {
      key
    }
    stepsInherited
    position
    operatorUnit {
      id
      shortName
    }
  }
  responsibilityTable {
    columnId
    responsiblePerson {
      ...PersonName
    }
    informationOfficer {
      ...PersonName
    }
    holders {
      role
      people {
        ...PersonName
      }
    }
    inBothHands {
      ...PersonName
    }
    gaps
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ResponsibilityBoardQuery, ResponsibilityBoardQueryVariables>;
export const ResponsibilityAnswerDocument = new TypedDocumentString(`
    query ResponsibilityAnswer($columnId: ID) {
  responsibility(columnId: $columnId) {
    supervisingUnit {
      id
      name
    }
    operatorUnit {
      id
      name
    }
    responsiblePerson {
      id
      name
      unitName
    }
    holders {
      role
      people {
        id
        name
        unitName
      }
    }
    gaps
  }
}
    `) as unknown as TypedDocumentString<ResponsibilityAnswerQuery, ResponsibilityAnswerQueryVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($text: String, $first: Int!, $after: String) {
  people(text: $text, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MemberFacts
    }
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  person(id: $id) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const InvitePersonAgainDocument = new TypedDocumentString(`
    mutation InvitePersonAgain($input: InvitePersonAgainInput!) {
  invitePersonAgain(input: $input) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<InvitePersonAgainMutation, InvitePersonAgainMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    ...GrantFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndGrantDocument = new TypedDocumentString(`
    mutation EndGrant($input: EndGrantInput!) {
  endGrant(input: $input) {
    ...GrantFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}`) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($input: EnablePersonInput!) {
  enablePerson(input: $input) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($input: DisablePersonInput!) {
  disablePerson(input: $input) {
    ...MemberFacts
  }
}
    fragment GrantFacts on Grant {
  id
  role
  withSubtree
  beginsAt
  endsAt
  isActive
  version
  allowed
  column {
    id
    name
  }
  unit {
    id
    shortName
  }
  grantedBy {
    name
  }
}
fragment MemberFacts on Member {
  id
  username
  name
  kind
  isDisabled
  isAway
  isActive
  invitation {
    state
    sentTo
    expiresAt
  }
  allowed
  offers {
    role
    isSiteWide
    withSubtree
  }
  unit {
    id
    name
    shortName
  }
  grants {
    ...GrantFacts
  }
}`) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const GrantManyDocument = new TypedDocumentString(`
    mutation GrantMany($input: GrantManyInput!) {
  grantMany(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantManyMutation, GrantManyMutationVariables>;
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($text: String, $first: Int!) {
  people(text: $text, first: $first) {
    totalCount
    nodes {
      id
      name
      unit {
        id
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const ForwardReviewedDocument = new TypedDocumentString(`
    mutation ForwardReviewed($input: ForwardArticleInput!) {
  forwardArticle(input: $input) {
    id
    version
    ...BesideFields
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ForwardReviewedMutation, ForwardReviewedMutationVariables>;
export const ConsultReviewedDocument = new TypedDocumentString(`
    mutation ConsultReviewed($input: ConsultColleaguesInput!) {
  consultColleagues(input: $input) {
    id
    version
    ...BesideFields
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ConsultReviewedMutation, ConsultReviewedMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
    id
    version
    ...BesideFields
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const RemindReviewersDocument = new TypedDocumentString(`
    mutation RemindReviewers($input: ArticleVersionInput!) {
  remindReviewers(input: $input) {
    id
    remindedAt
  }
}
    `) as unknown as TypedDocumentString<RemindReviewersMutation, RemindReviewersMutationVariables>;
export const ReviewPhrasesDocument = new TypedDocumentString(`
    query ReviewPhrases {
  reviewPhrases {
    id
    words
    isShared
    allowed
  }
}
    `) as unknown as TypedDocumentString<ReviewPhrasesQuery, ReviewPhrasesQueryVariables>;
export const AddPhraseDocument = new TypedDocumentString(`
    mutation AddPhrase($input: AddPhraseInput!) {
  addPhrase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPhraseMutation, AddPhraseMutationVariables>;
export const RemovePhraseDocument = new TypedDocumentString(`
    mutation RemovePhrase($input: RemovePhraseInput!) {
  removePhrase(input: $input)
}
    `) as unknown as TypedDocumentString<RemovePhraseMutation, RemovePhraseMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: InboxFilter, $first: Int!, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      subjectType
      subjectId
      title
      act
      because
      waitingSince
      dueAt
      columnName
      marks
      behalfOf
      site {
        id
        name
        shortName
        level
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ArticleForReviewDocument = new TypedDocumentString(`
    query ArticleForReview($id: ID!) {
  article(id: $id) {
    ...ArticleText
    ...ArticleStanding
    colleagues {
      ...PersonName
    }
    live {
      number
      title
      body
      fields {
        key
        value
        unitName
        columnNames
        assets {
          id
          fileName
        }
      }
      publishedAt
    }
    revisions {
      number
      state
      title
      at
      by {
        ...PersonName
      }
    }
  }
}
    fragment PlacementFields on ArticlePlacement {
  isPinned
  pinnedUntil
  weight
  byName
}
fragment FileFields on Asset {
  id
  fileName
  mimeType
  size
  state
  url
}
fragment PersonName on PersonRef {
  id
  name
  unitName
}
fragment StepFields on WorkflowStep {
  key
  state
  at
  note
  people {
    ...PersonName
    behalfName
  }
}
fragment ArticleText on Article {
  id
  version
  state
  kind
  title
  body
  fields {
    key
    value
    unitName
    columnNames
    assets {
      ...FileFields
    }
  }
  column {
    id
    name
  }
  attachments {
    ...FileFields
  }
}
fragment ArticleStanding on Article {
  revision
  isLive
  liveRevision
  liveUrl
  publishedAt
  withdrawnAt
  withdrawReason
  archivedAt
  ...BinFields
  plans {
    ...PlanFields
  }
  changeNote
  isMinor
  placement {
    ...PlacementFields
  }
  lapse
  submittedAt
  stepDueAt
  remindedAt
  ...UrgencyFields
  ...BesideFields
  updatedAt
  returnReason
  returnedBy {
    ...PersonName
  }
  createdBy {
    ...PersonName
  }
  updatedBy {
    ...PersonName
  }
  unit {
    id
    name
    shortName
  }
  steps {
    ...StepFields
  }
  allowed
}
fragment BinFields on Article {
  bin {
    by {
      ...PersonName
    }
    at
    reason
    emptiesAt
  }
}
fragment PlanFields on ArticlePlan {
  act
  at
  kind
  by {
    id
    name
  }
}
fragment UrgencyFields on Article {
  urgency {
    by {
      ...PersonName
    }
    at
    reason
  }
  secrecyBefore
}
fragment BesideFields on Article {
  holder {
    ...PersonName
  }
  forwardReason
  consultations {
    person {
      ...PersonName
    }
    isNeeded
    askedBy
    question
    verdict
    comment
    at
  }
}`) as unknown as TypedDocumentString<ArticleForReviewQuery, ArticleForReviewQueryVariables>;
export const ArticleResponsibilityDocument = new TypedDocumentString(`
    query ArticleResponsibility($articleId: ID!) {
  responsibility(articleId: $articleId) {
    supervisingUnit {
      id
      name
    }
    operatorUnit {
      id
      name
    }
    responsiblePerson {
      ...PersonName
    }
    gaps
  }
}
    fragment PersonName on PersonRef {
  id
  name
  unitName
}`) as unknown as TypedDocumentString<ArticleResponsibilityQuery, ArticleResponsibilityQueryVariables>;
export const ApproveArticleDocument = new TypedDocumentString(`
    mutation ApproveArticle($input: ApproveArticleInput!) {
  approveArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ApproveArticleMutation, ApproveArticleMutationVariables>;
export const ReturnArticleDocument = new TypedDocumentString(`
    mutation ReturnArticle($input: ReturnArticleInput!) {
  returnArticle(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ReturnArticleMutation, ReturnArticleMutationVariables>;
export const PublishReviewedDocument = new TypedDocumentString(`
    mutation PublishReviewed($input: PublishArticleInput!) {
  publishArticle(input: $input) {
    id
    version
    state
    liveUrl
  }
}
    `) as unknown as TypedDocumentString<PublishReviewedMutation, PublishReviewedMutationVariables>;
export const InboxCountDocument = new TypedDocumentString(`
    query InboxCount {
  inbox(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  currentSite {
    ...SiteFacts
  }
  openingChecklist {
    ready
    items {
      key
      done
      value
      missing
    }
  }
  columns {
    id
    parentId
    name
    path
    cadenceDays
    steps {
      key
    }
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const OpeningPeopleDocument = new TypedDocumentString(`
    query OpeningPeople($first: Int!) {
  people(first: $first) {
    nodes {
      ...DutyHolder
    }
  }
}
    fragment DutyHolder on Member {
  id
  name
  isDisabled
  unit {
    id
    shortName
  }
  grants {
    id
    role
    isActive
  }
}`) as unknown as TypedDocumentString<OpeningPeopleQuery, OpeningPeopleQueryVariables>;
export const NewSiteDocument = new TypedDocumentString(`
    query NewSite {
  currentSite {
    id
    name
    level
    kind
    host
    allowed
    sponsorUnit {
      id
      name
      shortName
      kind
      level
      divisionCode
    }
  }
}
    `) as unknown as TypedDocumentString<NewSiteQuery, NewSiteQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  createUnit(input: $input) {
    id
    name
    shortName
    kind
    level
    divisionCode
    parent {
      id
      shortName
    }
    carrier {
      id
      name
      shortName
      host
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const DraftSiteDocument = new TypedDocumentString(`
    mutation DraftSite($input: DraftSiteInput!) {
  draftSite(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<DraftSiteMutation, DraftSiteMutationVariables>;
export const AddStandardColumnsDocument = new TypedDocumentString(`
    mutation AddStandardColumns {
  addStandardColumns {
    id
  }
}
    `) as unknown as TypedDocumentString<AddStandardColumnsMutation, AddStandardColumnsMutationVariables>;
export const AskAddressDocument = new TypedDocumentString(`
    mutation AskAddress($input: AskAddressInput!) {
  askAddress(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskAddressMutation, AskAddressMutationVariables>;
export const DecideAddressDocument = new TypedDocumentString(`
    mutation DecideAddress($input: DecideAddressInput!) {
  decideAddress(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<DecideAddressMutation, DecideAddressMutationVariables>;
export const SitePageDocument = new TypedDocumentString(`
    query SitePage($id: ID!) {
  site(id: $id) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<SitePageQuery, SitePageQueryVariables>;
export const CurrentSitePageDocument = new TypedDocumentString(`
    query CurrentSitePage {
  currentSite {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CurrentSitePageQuery, CurrentSitePageQueryVariables>;
export const ChangeSiteDocument = new TypedDocumentString(`
    mutation ChangeSite($input: ChangeSiteInput!) {
  changeSite(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const OpenSiteDocument = new TypedDocumentString(`
    mutation OpenSite($input: OpenSiteInput!) {
  openSite(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<OpenSiteMutation, OpenSiteMutationVariables>;
export const SuspendSiteDocument = new TypedDocumentString(`
    mutation SuspendSite($input: SuspendSiteInput!) {
  suspendSite(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<SuspendSiteMutation, SuspendSiteMutationVariables>;
export const ResumeSiteDocument = new TypedDocumentString(`
    mutation ResumeSite($input: OpenSiteInput!) {
  resumeSite(input: $input) {
    ...SiteFacts
  }
}
    fragment SiteFacts on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  trail
  host
  portalUrl
  domain
  icpNumber
  policeNumber
  address
  phone
  theme
  openedAt
  suspendedReason
  version
  allowed
  addressAsk {
    id
    host
    domain
    reason
    askedByName
    askedAt
  }
  parent {
    id
    name
    host
    domain
    icpNumber
    policeNumber
  }
  sponsorUnit {
    id
    name
    kind
    level
    divisionCode
    parent {
      id
    }
  }
  operatorUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<ResumeSiteMutation, ResumeSiteMutationVariables>;
export const SiteTreeDocument = new TypedDocumentString(`
    query SiteTree($parentId: ID) {
  siteTree(parentId: $parentId) {
    ...SiteRow
  }
}
    fragment SiteRow on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  childCount
  host
  portalUrl
  openedAt
  allowed
  trail
}`) as unknown as TypedDocumentString<SiteTreeQuery, SiteTreeQueryVariables>;
export const SiteListDocument = new TypedDocumentString(`
    query SiteList($filter: SiteFilter, $first: Int!, $after: String) {
  sites(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...SiteRow
    }
  }
}
    fragment SiteRow on Site {
  id
  code
  name
  shortName
  level
  kind
  state
  childCount
  host
  portalUrl
  openedAt
  allowed
  trail
}`) as unknown as TypedDocumentString<SiteListQuery, SiteListQueryVariables>;
export const SiteCountsDocument = new TypedDocumentString(`
    query SiteCounts {
  all: sites(first: 1) {
    totalCount
  }
  live: sites(filter: {state: LIVE}, first: 1) {
    totalCount
  }
  draft: sites(filter: {state: DRAFT}, first: 1) {
    totalCount
  }
  suspended: sites(filter: {state: SUSPENDED}, first: 1) {
    totalCount
  }
  closed: sites(filter: {state: CLOSED}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SiteCountsQuery, SiteCountsQueryVariables>;
export const WorkbenchDocument = new TypedDocumentString(`
    query Workbench {
  workbench {
    counts {
      key
      count
      oldestAt
    }
    todos {
      subjectType
      subjectId
      act
      site {
        id
        name
        shortName
      }
      title
      columnName
      waitingSince
      note
    }
    dueColumns {
      daysLeft
      site {
        id
        name
        shortName
      }
      column {
        id
        name
        cadenceDays
        lastPublishedAt
        dueAt
        daysLeft
        freshness
        allowed
        operatorUnit {
          id
          shortName
        }
      }
      responsible {
        id
        name
        unitName
      }
    }
    vacantColumns {
      site {
        id
        name
        shortName
      }
      column {
        id
        name
        responsible {
          id
          name
          isPresent
        }
        officer {
          id
          name
          isPresent
        }
      }
    }
    vetoedSites {
      blankColumns
      site {
        id
        name
        shortName
      }
    }
    monthOutput {
      unitName
      count
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchQuery, WorkbenchQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  me {
    id
    homeSite {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  me {
    id
    username
    name
    kind
    serviceUntil
    unitName
    roles
    can
    offers {
      role
      isSiteWide
      withSubtree
    }
    siteCount
    homeSite {
      id
    }
  }
  currentSite {
    id
    name
    shortName
    level
    kind
    state
    trail
    portalUrl
    allowed
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SwitcherSitesDocument = new TypedDocumentString(`
    query SwitcherSites($text: String, $first: Int!) {
  mySites(text: $text, first: $first) {
    totalCount
    nodes {
      id
      name
      shortName
      level
      kind
      state
      trail
    }
  }
}
    `) as unknown as TypedDocumentString<SwitcherSitesQuery, SwitcherSitesQueryVariables>;