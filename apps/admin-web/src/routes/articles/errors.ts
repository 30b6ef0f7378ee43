import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with columns, articles and files, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'CONTENT.ARTICLE_NOT_FOUND': '没有找到这篇稿件，或者不归你管',
    'CONTENT.COLUMN_NOT_FOUND': '没有找到这个栏目',
    'CONTENT.ASSET_NOT_FOUND': '没有找到这个文件',
    'CONTENT.ARTICLE_STALE': '别人刚改过这篇稿件。你写的还在，对照后再保存',
    'CONTENT.COLUMN_STALE': '别人刚改过这个栏目，已重新载入，核对后再保存',
    'CONTENT.ARTICLE_WRONG_STATE': '稿件的状态已经变了，这一步现在做不了。已重新载入',
    'CONTENT.ARTICLE_INCOMPLETE': '还有必填的没有填，已标在下面',
    'CONTENT.ARTICLE_COLUMN_FIXED': '发布过的稿件不能换栏目，网址不能变。需要时在新栏目另写一篇',
    'CONTENT.COLUMN_PATH_TAKEN': '这个英文名已有栏目在用，换一个',
    'CONTENT.COLUMN_SLUG_RESERVED': '这个英文名门户自己要用，换一个',
    'CONTENT.COLUMN_TOO_DEEP': '栏目最多三级',
    'CONTENT.OPERATOR_UNIT_UNKNOWN': '没有找到这个承办单位',
    'CONTENT.COLUMNS_EXIST': '站点已有栏目，标准栏目只给还没有栏目的站点',
    'CONTENT.ASSET_NOT_READY': '文件还没有查完毒，或者查出问题，不能用在稿件里',
    'CONTENT.ASSET_TYPE_REFUSED': '不收这种文件。图片用 JPG、PNG，文档用 PDF、Word、Excel',
    'CONTENT.ASSET_TOO_LARGE': '文件太大，这种文件有大小限制',
    'CONTENT.ASSET_INCOMPLETE': '文件没有传完整，重新上传一次',
    'CONTENT.ASSET_CONTENT_WRONG': '文件内容与后缀不符，用原来的程序另存后再上传',
    'CONTENT.ASSET_ALREADY_COMPLETE': '这个文件已经传完',
  },
  en: {
    'CONTENT.ARTICLE_NOT_FOUND': 'This article was not found, or is not in your charge',
    'CONTENT.COLUMN_NOT_FOUND': 'This column was not found',
    'CONTENT.ASSET_NOT_FOUND': 'This file was not found',
    'CONTENT.ARTICLE_STALE': 'Somebody has just changed this article. What you wrote is kept; compare and save',
    'CONTENT.COLUMN_STALE': 'Somebody has just changed this column; it was loaded again, check and save',
    'CONTENT.ARTICLE_WRONG_STATE':
      "The article's state has changed and this step is not possible now; it was loaded again",
    'CONTENT.ARTICLE_INCOMPLETE': 'Some required fields are empty; they are marked below',
    'CONTENT.ARTICLE_COLUMN_FIXED':
      'A published article keeps its column, addresses never change. Write another one in the new column',
    'CONTENT.COLUMN_PATH_TAKEN': 'This address is taken by another column; choose another',
    'CONTENT.COLUMN_SLUG_RESERVED': 'The portal uses this address itself; choose another',
    'CONTENT.COLUMN_TOO_DEEP': 'Columns stand at most three deep',
    'CONTENT.OPERATOR_UNIT_UNKNOWN': 'This operator unit was not found',
    'CONTENT.COLUMNS_EXIST': 'The site has columns already; the standard set is for a site without any',
    'CONTENT.ASSET_NOT_READY': 'The file is not scanned yet, or is infected, and cannot be used',
    'CONTENT.ASSET_TYPE_REFUSED': 'Files of this type are not taken. Use JPG, PNG, PDF, Word or Excel',
    'CONTENT.ASSET_TOO_LARGE': 'The file is larger than its type may be',
    'CONTENT.ASSET_INCOMPLETE': 'The file did not arrive whole; upload it again',
    'CONTENT.ASSET_CONTENT_WRONG': 'The content is not what the name says; save it again with its own program',
    'CONTENT.ASSET_ALREADY_COMPLETE': 'This file has arrived already',
  },
};
