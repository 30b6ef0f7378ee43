export { contentPolicy } from './content.policy.js';
export { ContentArticle } from './article/article.entity.js';
export { ContentRevision } from './article/revision.entity.js';
export { ContentColumn } from './column/column.entity.js';
export { ContentAsset } from './asset/asset.entity.js';
export { CreateContent1764000010000 } from './migrations/1764000010000-create-content.js';
export { CreateLiveModel1764000010010 } from './migrations/1764000010010-create-live-model.js';
