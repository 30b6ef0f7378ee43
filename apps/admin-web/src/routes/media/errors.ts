import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with a file of the library, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'CONTENT.ASSET_STALE': '别人刚改过这个文件的替代文字，已重新载入，核对后再保存',
    'CONTENT.ASSET_IN_USE': '有 {{articles}} 篇稿件或草稿在用这个文件，不能删除。先从稿件里去掉',
  },
  en: {
    'CONTENT.ASSET_STALE':
      'Somebody has just changed the words about this file; they were loaded again, check and save',
    'CONTENT.ASSET_IN_USE': '{{articles}} articles or drafts use this file. Take it out of them first',
  },
};
