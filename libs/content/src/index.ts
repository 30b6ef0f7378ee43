import './content.subjects.js'; // whoever knows this lib knows its rights

export { ArticleLoaders } from './article/article.loaders.js';
export { ArticleQueries } from './article/article.queries.js';
export { ArticleType, asArticleType } from './article/article.types.js';
export { ContentArticle } from './article/article.entity.js';
export { ContentRevision } from './article/revision.entity.js';
export { ARTICLE_ACTS, ARTICLE_STATES, isOpenTo, moved } from './article/article.workflow.js';
export type { Article, ArticleTexts } from './article/article.js';
export { ArticleCommands } from './article/commands/article-commands.js';
export { plainText, sanitise, SANITISER_VERSION } from './article/sanitise.js';
export { ContentAsset } from './asset/asset.entity.js';
export { assetKey, uploadKey } from './asset/asset.files.js';
export { CompleteUpload } from './asset/commands/complete-upload.js';
export { CreateUpload } from './asset/commands/create-upload.js';
export { ContentColumn } from './column/column.entity.js';
export { ColumnQueries } from './column/column.queries.js';
export { asColumnType, ColumnType } from './column/column.types.js';
export { AddStandardColumns } from './column/commands/add-standard-columns.js';
export { ChangeColumn } from './column/commands/change-column.js';
export { CreateColumn } from './column/commands/create-column.js';
export { standardColumns } from './column/standard-columns.js';
export { contentDomain } from './content.domain.js';
export { ContentModule } from './content.module.js';
export { InboxItemType } from './inbox/inbox.types.js';
export { DueColumnType, TodoItemType } from './inbox/workbench.types.js';
export { liveArticle } from './live/live-article.js';
export type { LiveArticle, LiveSource } from './live/live-article.js';
export { LiveModel } from './live/live-model.js';
