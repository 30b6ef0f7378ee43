import { defineEvent } from '@jiyue/platform';

/** What every event about an article carries. */
export interface ArticleFact {
  readonly articleId: string;
  readonly columnId: string;
  readonly revision: number;
}

const article = (what: string) => defineEvent<ArticleFact>(`content.article-${what}`, 'Article');

export const ArticleCreated = article('created');
export const ArticleEdited = article('edited');
export const ArticleSubmitted = article('submitted');
export const ArticleRecalled = article('recalled');
export const ArticleReturned = article('returned');
export const ArticleApproved = article('approved');
export const ArticleCleared = article('cleared');
export const ArticlePublished = article('published');
export const ArticleWithdrawn = article('withdrawn');
export const RevisionDiscarded = article('revision-discarded');

export const ColumnCreated = defineEvent<{ columnId: string }>('content.column-created', 'Column');
export const ColumnChanged = defineEvent<{ columnId: string }>('content.column-changed', 'Column');
export const StandardColumnsAdded = defineEvent<{ count: number }>('content.standard-columns-added', 'Site');

export const UploadCreated = defineEvent<{ assetId: string }>('content.upload-created', 'Asset');
export const UploadCompleted = defineEvent<{ assetId: string }>('content.upload-completed', 'Asset');
export const AssetScanned = defineEvent<{ assetId: string; verdict: string }>('content.asset-scanned', 'Asset');
