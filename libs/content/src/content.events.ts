import { defineEvent } from '@jiyue/platform';

/** What every event about an article carries. */
export interface ArticleFact {
  readonly articleId: string;
  readonly columnId: string;
  readonly revision: number;
}

const article = (what: string, zh: string, en: string) =>
  defineEvent<ArticleFact>(`content.article-${what}`, 'Article', { zh, en });

export const ArticleCreated = article('created', '写稿', 'article created');
/** `changed`: title, body, attachments and keys of fields that an edit changed. */
export const ArticleEdited = defineEvent<ArticleFact & { changed: readonly string[] }>(
  'content.article-edited',
  'Article',
  { zh: '改稿', en: 'article edited' },
);
/** An older text of the article is its text again; what was in its place is kept. */
export const WordingRestored = defineEvent<ArticleFact & { changed: readonly string[] }>(
  'content.article-wording-restored',
  'Article',
  { zh: '恢复历史版本', en: 'older text restored' },
);
export const ArticleSubmitted = article('submitted', '送审', 'article submitted');
export const ArticleRecalled = article('recalled', '撤回送审', 'article recalled');
export const ArticleReturned = article('returned', '退回', 'article returned');
export const ArticleApproved = article('approved', '审核通过', 'article approved');
/** A step of its own before steps were data; the trail keeps its words. */
export const ArticleCleared = article('cleared', '保密审查通过', 'secrecy cleared');
export const ArticlePublished = article('published', '发布', 'article published');
/** What was published before is published again in another text: the same item, no output. */
export const ArticleCorrected = article('corrected', '更正发布', 'article corrected');
export const ArticleScheduled = article('scheduled', '定时发布', 'publication scheduled');
export const ArticleUnscheduled = article('unscheduled', '取消定时发布', 'publication unscheduled');
export const WithdrawalScheduled = article('withdrawal-scheduled', '定时撤下', 'withdrawal scheduled');
export const WithdrawalUnscheduled = article('withdrawal-unscheduled', '取消定时撤下', 'withdrawal unscheduled');

/** What was ordered for a time could not be done then: by whom it was ordered, and why not. */
export type LapsedFact = ArticleFact & { readonly orderedBy: string; readonly title: string; readonly why: string };
export const ScheduleLapsed = defineEvent<LapsedFact>('content.article-schedule-lapsed', 'Article', {
  zh: '定时发布未执行',
  en: 'scheduled publication not carried out',
});
export const WithdrawalLapsed = defineEvent<LapsedFact>('content.article-withdrawal-lapsed', 'Article', {
  zh: '定时撤下未执行',
  en: 'scheduled withdrawal not carried out',
});
/** What is said beside the way of an article: to whom it is told. */
export type BesideFact = ArticleFact & {
  readonly title: string;
  readonly step: string;
  readonly by: string;
  readonly to: readonly string[];
};
const beside = (what: string, zh: string, en: string) =>
  defineEvent<BesideFact>(`content.article-${what}`, 'Article', { zh, en });
export const ArticleReminded = beside('reminded', '催办', 'reviewers reminded');
export const ArticleForwarded = beside('forwarded', '转交审核', 'judgement forwarded');
export const ColleaguesConsulted = beside('consulted', '请求会签', 'opinions asked for');
export const OpinionGiven = beside('opinion-given', '会签', 'opinion given');

/** The step that an article waits for is running out of time: who was told. */
export type StepTimeFact = ArticleFact & {
  readonly title: string;
  readonly step: string;
  readonly to: readonly string[];
  readonly above: readonly string[];
};
/** It came before the readers while steps were open, or those are not taken in time: who takes them, who is in charge. */
const urgent = (what: string, zh: string, en: string) =>
  defineEvent<StepTimeFact & { readonly by: string }>(`content.article-${what}`, 'Article', { zh, en });
export const ArticlePublishedUrgently = urgent('published-urgently', '紧急发布', 'published before its reviews');
export const UrgentReviewDueSoon = urgent(
  'urgent-review-due-soon',
  '事后审核临近时限',
  'review after the fact due soon',
);
export const UrgentReviewLate = urgent('urgent-review-late', '事后审核超时', 'review after the fact late');
export const ArticleRejected = article('rejected', '事后审核不通过并撤下', 'rejected after the fact and withdrawn');
export const StepDueSoon = defineEvent<StepTimeFact>('content.article-step-due-soon', 'Article', {
  zh: '审核临近时限',
  en: 'step due soon',
});
export const StepLate = defineEvent<StepTimeFact>('content.article-step-late', 'Article', {
  zh: '审核超时',
  en: 'step late',
});
export const ArticleWithdrawn = article('withdrawn', '撤下', 'article withdrawn');
export const ArticleArchived = article('archived', '归档', 'article archived');
export const ArticleRestored = article('restored', '恢复', 'article restored');
/** Where it stands in lists. */
export const ArticleArranged = defineEvent<ArticleFact & { isPinned: boolean; weight: number }>(
  'content.article-arranged',
  'Article',
  { zh: '调整次序', en: 'article arranged' },
);
export const ArticleUnpinned = article('unpinned', '置顶到期', 'no longer pinned');
export const RevisionDiscarded = article('revision-discarded', '放弃修订', 'revision discarded');

export const ArticleBinned = article('binned', '移入回收站', 'article put in the bin');
export const ArticleRetrieved = article('retrieved', '从回收站恢复', 'article taken out of the bin');
/** Nobody took it out in time: its texts are gone, its row and its steps stay. */
export const ArticleEmptied = article('emptied', '回收站到期清空', 'article emptied from the bin');

const finding = (what: string, zh: string, en: string) =>
  defineEvent<{ articleId: string; key: string; fingerprint: string }>(`content.finding-${what}`, 'Article', {
    zh,
    en,
  });

export const FindingIgnored = finding('ignored', '忽略检查结果', 'finding ignored');
export const FindingUnignored = finding('unignored', '恢复检查结果', 'finding no longer ignored');

const model = (what: string, zh: string, en: string) =>
  defineEvent<{ code: string; version: number }>(`content.model-${what}`, 'ContentModel', { zh, en });

export const ModelDeclared = model('declared', '新建内容模型', 'content model declared');
export const ModelChanged = model('changed', '修改内容模型', 'content model changed');
export const ModelRetired = model('retired', '停用内容模型', 'content model retired');
export const ModelResumed = model('resumed', '恢复内容模型', 'content model resumed');

export const ColumnCreated = defineEvent<{ columnId: string }>('content.column-created', 'Column', {
  zh: '加栏目',
  en: 'column created',
});
export const ColumnChanged = defineEvent<{ columnId: string }>('content.column-changed', 'Column', {
  zh: '变更栏目',
  en: 'column changed',
});
export const ColumnMoved = defineEvent<{ columnId: string }>('content.column-moved', 'Column', {
  zh: '移动栏目',
  en: 'column moved',
});
export const ColumnMerged = defineEvent<{ columnId: string; intoId: string; articles: number }>(
  'content.column-merged',
  'Column',
  { zh: '合并栏目', en: 'column merged' },
);
export const ColumnCloned = defineEvent<{ columnId: string; columns: number }>('content.column-cloned', 'Column', {
  zh: '复制栏目',
  en: 'column copied',
});
export const SiteStepsChanged = defineEvent<{ columns: number }>('content.site-steps-changed', 'Site', {
  zh: '变更全站审核步骤',
  en: 'steps of the site changed',
});
export const StandardColumnsAdded = defineEvent<{ count: number }>('content.standard-columns-added', 'Site', {
  zh: '加标准栏目',
  en: 'standard columns added',
});

export const ColumnsAdded = defineEvent<{ count: number }>('content.columns-added', 'Site', {
  zh: '批量加栏目',
  en: 'columns added',
});

const phrase = (what: string, zh: string, en: string) =>
  defineEvent<{ phraseId: string; isShared: boolean }>(`content.phrase-${what}`, 'Phrase', { zh, en });
export const PhraseAdded = phrase('added', '加常用语', 'phrase added');
export const PhraseRemoved = phrase('removed', '删常用语', 'phrase removed');

export const ColumnsImported = defineEvent<{ added: number; changed: number }>('content.columns-imported', 'Site', {
  zh: '导入栏目',
  en: 'columns imported',
});

export const UploadCreated = defineEvent<{ assetId: string }>('content.upload-created', 'Asset', {
  zh: '开始上传',
  en: 'upload begun',
});
export const PictureFetched = defineEvent<{ assetId: string }>('content.picture-fetched', 'Asset', {
  zh: '取回网上图片',
  en: 'picture brought from the web',
});
export const UploadCompleted = defineEvent<{ assetId: string }>('content.upload-completed', 'Asset', {
  zh: '上传文件',
  en: 'file uploaded',
});
export const AssetDescribed = defineEvent<{ assetId: string }>('content.asset-described', 'Asset', {
  zh: '写替代文字',
  en: 'file described',
});
export const AssetDeleted = defineEvent<{ assetId: string }>('content.asset-deleted', 'Asset', {
  zh: '删除文件',
  en: 'file deleted',
});
export const FileRuleChanged = defineEvent<{ moreTypes: readonly string[] }>('content.file-rule-changed', 'FileRule', {
  zh: '变更文件规则',
  en: 'rule of files changed',
});
export const AssetScanned = defineEvent<{ assetId: string; verdict: string }>('content.asset-scanned', 'Asset', {
  zh: '文件查毒',
  en: 'file scanned',
});
