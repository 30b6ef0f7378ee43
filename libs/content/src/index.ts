import './content.subjects.js'; // whoever knows this lib knows its rights

export { ArticleType } from './article/article.types.js';
export { digestSql } from './article/article.sql.js';
/** @public called by `proof/planted-steps.ts`, from the build */
export { REVISION_DIGEST } from './article/article.sql.js';
export { ARTICLE_WORKFLOW } from './article/article.workflow.js';
export type { Article } from './article/article.js';
export { ArticleCommands } from './article/commands/article-commands.js';
export { plainText, sanitise, SANITISER_VERSION } from './article/sanitise.js';
export { AssetReaders } from './asset/asset.readers.js';
export { uploadKey } from './asset/asset.files.js';
export { CompleteUpload } from './asset/commands/complete-upload.js';
export { CreateUpload } from './asset/commands/create-upload.js';
export { ColumnQueries } from './column/column.queries.js';
export { SiteColumnFacts } from './column/site-column-facts.js';
export { asColumnType, ColumnType } from './column/column.types.js';
export { AddStandardColumns } from './column/commands/add-standard-columns.js';
export { CreateColumn } from './column/commands/create-column.js';
export { contentDomain } from './content.domain.js';
export { ContentModule } from './content.module.js';
export { DueColumnType, VacantColumnType, VetoedSiteType } from './inbox/workbench.types.js';
// What a kind is written to and read from files with; no screen does so yet.
/** @public */
export { fromCsv, fromJson, toCsv, toJson } from './kind/exchange.js';
export { declaredKinds } from './kind/kind.js';
export { fieldsAtMost } from './kind/kinds.js';
export { ArticlePreview, type PreviewedItem } from './publication/article-preview.js';
/** @public called by `proof/show-live.ts`, from the build */
export { ArticleShowcase } from './publication/article-showcase.js';
export { ColumnShowcase } from './publication/column-showcase.js';
