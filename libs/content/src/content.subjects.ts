import { type RightsOf, subject } from '@jiyue/auth';
import { ARTICLE_ACTS } from './article/article.workflow.js';

/** What columns, articles, files and the lists about them can be acted on with. */
export const CONTENT_SUBJECTS = {
  Article: subject({ zh: '稿件', en: 'article' }, ['read', 'create', 'ignore', 'overrule', 'arrange', ...ARTICLE_ACTS]),
  Asset: subject({ zh: '文件', en: 'file' }, ['read', 'upload', 'describe', 'delete']),
  FileRule: subject({ zh: '文件规则', en: 'rule of files' }, ['read', 'change', 'enlarge']),
  Column: subject({ zh: '栏目', en: 'column' }, ['read', 'create', 'change']),
  Phrase: subject({ zh: '常用语', en: 'phrase' }, ['read', 'add', 'share', 'remove']),
  ContentModel: subject({ zh: '内容模型', en: 'content model' }, ['read', 'change']),
  Workbench: subject({ zh: '工作台', en: 'workbench' }, ['read']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof CONTENT_SUBJECTS> {}
}
