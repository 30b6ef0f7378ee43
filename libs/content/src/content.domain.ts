import { ArrangementLoaded } from '@jiyue/calendar';
import { defineCompound } from '@jiyue/compound';
import { pageAddress } from '@jiyue/live';
import { defineDomain, eventsIn } from '@jiyue/platform';
import { ContentArticle } from './article/article.entity.js';
import { ContentRevision } from './article/revision.entity.js';
import { IMPORT_ARTICLES } from './article/import/import-articles.js';
import { ImportOneArticle } from './article/import/import-one-article.js';
import { ARTICLE_WORKFLOW } from './article/article.workflow.js';
import { ContentAsset } from './asset/asset.entity.js';
import { ContentFileRule } from './asset/rule/file-rule.entity.js';
import { ScanUploads } from './asset/scan-uploads.js';
import { LookAgain } from './asset/look-again.js';
import { SweepFiles } from './asset/sweep-files.js';
import { ContentIgnoredFinding } from './check/ignored-finding.entity.js';
import { ContentColumn } from './column/column.entity.js';
import { ContentDraft } from './draft/draft.entity.js';
import { ExpireDrafts } from './draft/expire-drafts.js';
import { ContentModule } from './content.module.js';
import { articleWork } from './inbox/article-work.js';
import { columnWork } from './inbox/column-work.js';
import * as events from './content.events.js';
import { contentFigures } from './content.figures.js';
import { contentPolicy } from './content.policy.js';
import { CONTENT_SUBJECTS } from './content.subjects.js';
import { BoundDrafts1764000230000 } from './migrations/1764000230000-bound-drafts.js';
import { CountFreshnessFromWhatIsShown1764000250000 } from './migrations/1764000250000-count-freshness-from-what-is-shown.js';
import { CreateContent1764000010000 } from './migrations/1764000010000-create-content.js';
import { declaredKinds } from './kind/kind.js';
import { CreateDrafts1764000140010 } from './migrations/1764000140010-create-drafts.js';
import { DeclareKinds1764000140000 } from './migrations/1764000140000-declare-kinds.js';
import { HandOverLiveArticles1764000130010 } from './migrations/1764000130010-hand-over-live-articles.js';
import { IndexWhatWaits1764000190020 } from './migrations/1764000190020-index-what-waits.js';
import { IndexWhatShowsFiles1764000210000 } from './migrations/1764000210000-index-what-shows-files.js';
import { AskAtPublication1764000200010 } from './migrations/1764000200010-ask-at-publication.js';
import { ClaimsBesideFiles1764000260000 } from './migrations/1764000260000-claims-beside-files.js';
import { KeepIgnoredFindings1764000310000 } from './migrations/1764000310000-keep-ignored-findings.js';
import { CarryOut } from './plan/carry-out.js';
import { PLAN_QUEUE } from './plan/plan.repository.js';
import { EndPins } from './placement/end-pins.js';
import { PlaceArticles1764000410010 } from './migrations/1764000410010-place-articles.js';
import { PLAN_TELLS } from './plan/plan.tells.js';
import { OrderForATime1764000330000 } from './migrations/1764000330000-order-for-a-time.js';
import { DeclareModels1764000360020 } from './migrations/1764000360020-declare-models.js';
import { NoteWhatShowsFiles1764000340010 } from './migrations/1764000340010-note-what-shows-files.js';
import { KeepWordings1764000370010 } from './migrations/1764000370010-keep-wordings.js';
import { NoteWhoEdits1764000370020 } from './migrations/1764000370020-note-who-edits.js';
import { NoteLinks1764000370030 } from './migrations/1764000370030-note-links.js';
import { DescribeFiles1764000340000 } from './migrations/1764000340000-describe-files.js';
import { NameOriginsOfFiles1764000430010 } from './migrations/1764000430010-name-origins-of-files.js';
import { LookAtLinks } from './check/links/look-at-links.js';
import { LookAtLinks1764000430020 } from './migrations/1764000430020-look-at-links.js';
import { EndArticles1764000330110 } from './migrations/1764000330110-end-articles.js';
import { KeepHeirsOfColumns1764000410030 } from './migrations/1764000410030-keep-heirs-of-columns.js';
import { LimitSteps1764000380010 } from './migrations/1764000380010-limit-steps.js';
import { SayWhatChanged1764000410040 } from './migrations/1764000410040-say-what-changed.js';
import { SayBesideSteps1764000380030 } from './migrations/1764000380030-say-beside-steps.js';
import { PublishUrgently1764000400020 } from './migrations/1764000400020-publish-urgently.js';
import { EndAsOrdered1764000380050 } from './migrations/1764000380050-end-as-ordered.js';
import { KeepPhrases1764000380040 } from './migrations/1764000380040-keep-phrases.js';
import { EmptyBin } from './bin/empty-bin.js';
import { KeepABin1764000440010 } from './migrations/1764000440010-keep-a-bin.js';
import { BESIDE_TELLS } from './beside/beside.tells.js';
import { RecountSteps } from './step-limit/recount-steps.js';
import { URGENT_TELLS } from './urgent/urgent.tells.js';
import { STEP_TELLS } from './step-limit/step.tells.js';
import { WatchSteps } from './step-limit/watch-steps.js';
import { RuleFiles1764000210010 } from './migrations/1764000210010-rule-files.js';
import { FormsOfColumns1764000320200 } from './migrations/1764000320200-forms-of-columns.js';
import { MergeColumns1764000350010 } from './migrations/1764000350010-merge-columns.js';
import { NoteImportedArticles1764000350020 } from './migrations/1764000350020-note-imported-articles.js';
import { NamePeopleOfColumns1764000450000 } from './migrations/1764000450000-name-people-of-columns.js';
import { SettingsOfColumns1764000320100 } from './migrations/1764000320100-settings-of-columns.js';
import { KeepWindowsApart1764000420000 } from './migrations/1764000420000-keep-windows-apart.js';
import { FindTitles1764000420010 } from './migrations/1764000420010-find-titles.js';
import { StepsAsRows1764000190010 } from './migrations/1764000190010-steps-as-rows.js';

const TELLS = [...PLAN_TELLS, ...STEP_TELLS, ...BESIDE_TELLS, ...URGENT_TELLS];

/** Columns, articles and their files, from the first word to publication. */
export const contentDomain = defineDomain({
  name: 'content',
  errorArea: 'CONTENT',
  entities: [
    ContentColumn,
    ContentArticle,
    ContentRevision,
    ContentAsset,
    ContentDraft,
    ContentFileRule,
    ContentIgnoredFinding,
  ],
  migrations: [
    CreateContent1764000010000,
    HandOverLiveArticles1764000130010,
    DeclareKinds1764000140000,
    CreateDrafts1764000140010,
    StepsAsRows1764000190010,
    IndexWhatWaits1764000190020,
    AskAtPublication1764000200010,
    IndexWhatShowsFiles1764000210000,
    RuleFiles1764000210010,
    BoundDrafts1764000230000,
    CountFreshnessFromWhatIsShown1764000250000,
    ClaimsBesideFiles1764000260000,
    SettingsOfColumns1764000320100,
    FormsOfColumns1764000320200,
    KeepIgnoredFindings1764000310000,
    OrderForATime1764000330000,
    EndArticles1764000330110,
    DescribeFiles1764000340000,
    NoteWhatShowsFiles1764000340010,
    KeepWordings1764000370010,
    NoteWhoEdits1764000370020,
    NoteLinks1764000370030,
    LimitSteps1764000380010,
    SayBesideSteps1764000380030,
    KeepPhrases1764000380040,
    EndAsOrdered1764000380050,
    MergeColumns1764000350010,
    NoteImportedArticles1764000350020,
    DeclareModels1764000360020,
    PlaceArticles1764000410010,
    PublishUrgently1764000400020,
    KeepWindowsApart1764000420000,
    KeepHeirsOfColumns1764000410030,
    NameOriginsOfFiles1764000430010,
    LookAtLinks1764000430020,
    FindTitles1764000420010,
    NamePeopleOfColumns1764000450000,
    SayWhatChanged1764000410040,
    KeepABin1764000440010,
  ],
  modules: { staff: [ContentModule] },
  events: eventsIn(events),
  // whatever is declared as a kind of content by the time somebody asks
  get liveKinds() {
    return declaredKinds().map(({ key }) => ({ kind: key, address: pageAddress }));
  },
  subjects: CONTENT_SUBJECTS,
  policy: contentPolicy,
  menu: {
    'articles.read': { action: 'read', subject: 'Article' },
    'articles.write': { action: 'create', subject: 'Article' },
    'inbox.review': { action: 'approve', subject: 'Article' },
    'inbox.publish': { action: 'publish', subject: 'Article' },
    'columns.read': { action: 'read', subject: 'Column' },
    'media.read': { action: 'read', subject: 'Asset' },
    'files.manage': { action: 'change', subject: 'FileRule' },
    'models.read': { action: 'read', subject: 'ContentModel' },
    'columns.manage': { action: 'change', subject: 'Column' },
  },
  workflows: [ARTICLE_WORKFLOW],
  workItems: [...articleWork, ...columnWork],
  figures: contentFigures,
  compounds: [
    defineCompound({
      kind: IMPORT_ARTICLES,
      label: { zh: '导入稿件', en: 'articles imported' },
      item: ImportOneArticle,
    }),
  ],
  clockJobs: [
    { queue: 'content-expire-drafts', cron: '40 3 * * *', handler: ExpireDrafts },
    { queue: 'content-empty-bin', cron: '55 3 * * *', handler: EmptyBin },
    { queue: 'content-sweep-files', cron: '10 4 * * *', handler: SweepFiles },
    { queue: 'content-end-pins', cron: '* * * * *', handler: EndPins },
    { queue: 'content-watch-steps', cron: '*/5 * * * *', handler: WatchSteps },
    { queue: 'content-look-again', cron: '*/15 * * * *', handler: LookAgain },
  ],
  errands: [{ queue: PLAN_QUEUE, handler: CarryOut }],
  topics: [...new Set(TELLS.map(({ topic }) => topic))],
  tells: TELLS,
  jobs: [
    { queue: 'content-recount-steps', event: ArrangementLoaded.name, handler: RecountSteps },
    { queue: 'content-scan-asset', event: events.UploadCompleted.name, handler: ScanUploads },
    { queue: 'content-look-at-links', event: events.ArticleCreated.name, handler: LookAtLinks },
    { queue: 'content-look-at-links', event: events.ArticleEdited.name, handler: LookAtLinks },
    { queue: 'content-look-at-links', event: events.ArticleSubmitted.name, handler: LookAtLinks },
  ],
});
