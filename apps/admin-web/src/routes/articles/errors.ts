import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with columns, articles and files, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'CONTENT.ARTICLE_NOT_FOUND': '没有找到这篇稿件，或者不归你管',
    'CONTENT.COLUMN_NOT_FOUND': '没有找到这个栏目',
    'CONTENT.ASSET_NOT_FOUND': '没有找到这个文件',
    'CONTENT.ARTICLE_STALE': '别人刚改过这篇稿件。你写的还在，对照后再保存',
    'CONTENT.COLUMN_STALE': '别人刚改过这个栏目，已重新载入，核对后再保存',
    'CONTENT.SITE_STEPS_STALE': '别人刚改过全站的审核步骤，已重新载入，核对后再保存',
    'CONTENT.ARTICLE_STEP_ASKED':
      '这个栏目现在还要求一步审核，这篇稿件没有经过，不能发布。退回撰稿人重新送审，会从头走完现在的步骤',
    'CONTENT.ARTICLE_WRONG_STATE': '稿件的状态已经变了，这一步现在做不了。已重新载入',
    'CONTENT.BODY_BY_TEXT_ROUTE': '正文太长，要从 {{route}} 读取',
    'CONTENT.ARTICLE_INCOMPLETE': '还有必填的没有填，已在各项旁边标出',
    'CONTENT.ARTICLE_BLOCKED':
      '稿件还有 {{count}} 处必须改（个人信息、错敏词等）。撰稿人在“检查结果”里逐处改好再送审；确认无误的，请审核人忽略并写明理由；已送审的请退回',
    'CONTENT.FINDING_NOT_FOUND': '稿件里已经没有这一处，已重新检测',
    'CONTENT.FINDING_IGNORED_ALREADY': '已经有人忽略了这一处，理由见“已忽略”',
    'CONTENT.FINDING_NOT_IGNORED': '这一处没有被忽略，已重新检测',
    'CONTENT.ARTICLE_COLUMN_FIXED': '发布过的稿件不能换栏目，网址不能变。需要时在新栏目另写一篇',
    'CONTENT.FIELDS_INVALID': '有几项填得不对，已在各项旁边标出',
    'CONTENT.KIND_UNKNOWN': '没有这种内容类型，刷新页面再选',
    'CONTENT.KIND_NOT_TAKEN': '这个栏目不收这类内容，换栏目或换类型',
    'CONTENT.IMPORT_UNREADABLE': '文件读不出来，请用本平台导出的文件',
    'CONTENT.COLUMN_PATH_TAKEN': '这个英文名已有栏目在用，换一个',
    'CONTENT.COLUMN_SLUG_RESERVED': '这个英文名门户自己要用，换一个',
    'CONTENT.COLUMN_TOO_DEEP': '栏目最多三级',
    'CONTENT.OPERATOR_UNIT_UNKNOWN': '没有找到这个承办单位',
    'CONTENT.COLUMN_UNMANNED': '这个栏目的审核步骤现在没有人能走完，不能显示。先到“责任权限”指定人员',
    'CONTENT.NO_RESPONSIBLE': '没有责任人',
    'CONTENT.NO_REVIEWER': '没有人能审核',
    'CONTENT.NO_SECRECY_REVIEWER': '没有人能作保密审查',
    'CONTENT.NO_PUBLISHER': '没有人能发布',
    'CONTENT.SAME_HAND': '审核和发布只有同一个人',
    'CONTENT.OPERATOR_UNIT_ELSEWHERE': '栏目由本级政府的单位承办，这个单位属于别的政府，换一个',
    'CONTENT.COLUMNS_EXIST': '站点已有栏目，标准栏目只给还没有栏目的站点',
    'CONTENT.ASSET_NOT_READY': '文件还没有查完毒，或者查出问题，不能用在稿件里',
    'CONTENT.ASSET_TYPE_REFUSED':
      '本站不收 .{{extension}} 文件。图片用 JPG、PNG，文档用 PDF、OFD、Word、Excel；要收别的，请站点管理员改“文件规则”',
    'CONTENT.ASSET_TOO_LARGE': '.{{extension}} 文件最大 {{megabytes}} MB',
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
    'CONTENT.SITE_STEPS_STALE':
      'Somebody has just changed the steps of the site; they were loaded again, check and save',
    'CONTENT.ARTICLE_STEP_ASKED':
      'This column asks for one more step by now, which the article has not passed. Return it to its writer: submitted again, it takes all steps of today',
    'CONTENT.ARTICLE_WRONG_STATE':
      "The article's state has changed and this step is not possible now; it was loaded again",
    'CONTENT.BODY_BY_TEXT_ROUTE': 'The text is too long for this answer; read it by {{route}}',
    'CONTENT.ARTICLE_INCOMPLETE': 'Some required fields are empty; they are marked below',
    'CONTENT.ARTICLE_BLOCKED':
      '{{count}} places of the text must be put right (personal data, lexicon …). Its writer mends them by the check panel; what was submitted is sent back',
    'CONTENT.FINDING_NOT_FOUND': 'The text does not hold this any more; it was checked again',
    'CONTENT.FINDING_IGNORED_ALREADY': 'Somebody ignored this before; see the reason under “Ignored”',
    'CONTENT.FINDING_NOT_IGNORED': 'Nobody ignored this; it was checked again',
    'CONTENT.ARTICLE_COLUMN_FIXED':
      'A published article keeps its column, addresses never change. Write another one in the new column',
    'CONTENT.FIELDS_INVALID': 'Some fields are not filled in properly; they are marked below',
    'CONTENT.KIND_UNKNOWN': 'There is no such kind of content; reload the page and choose again',
    'CONTENT.KIND_NOT_TAKEN': 'This column does not take this kind of content; choose another column or kind',
    'CONTENT.IMPORT_UNREADABLE': 'The file cannot be read; use one that this platform exported',
    'CONTENT.COLUMN_PATH_TAKEN': 'This address is taken by another column; choose another',
    'CONTENT.COLUMN_SLUG_RESERVED': 'The portal uses this address itself; choose another',
    'CONTENT.COLUMN_TOO_DEEP': 'Columns stand at most three deep',
    'CONTENT.OPERATOR_UNIT_UNKNOWN': 'This operator unit was not found',
    'CONTENT.COLUMN_UNMANNED':
      'Nobody can take the steps of this column now, so it cannot be shown. Name people under Responsibility first',
    'CONTENT.NO_RESPONSIBLE': 'Nobody is responsible',
    'CONTENT.NO_REVIEWER': 'Nobody can review',
    'CONTENT.NO_SECRECY_REVIEWER': 'Nobody can give the secrecy review',
    'CONTENT.NO_PUBLISHER': 'Nobody can publish',
    'CONTENT.SAME_HAND': 'One person alone reviews and publishes',
    'CONTENT.OPERATOR_UNIT_ELSEWHERE':
      'A column is answered for by a unit of its own government; this one belongs to another',
    'CONTENT.COLUMNS_EXIST': 'The site has columns already; the standard set is for a site without any',
    'CONTENT.ASSET_NOT_READY': 'The file is not scanned yet, or is infected, and cannot be used',
    'CONTENT.ASSET_TYPE_REFUSED':
      'This site takes no .{{extension}} files. Use JPG, PNG, PDF, OFD, Word or Excel, or ask the site administrator about the rule of files',
    'CONTENT.ASSET_TOO_LARGE': 'A .{{extension}} file is at most {{megabytes}} MB',
    'CONTENT.ASSET_INCOMPLETE': 'The file did not arrive whole; upload it again',
    'CONTENT.ASSET_CONTENT_WRONG': 'The content is not what the name says; save it again with its own program',
    'CONTENT.ASSET_ALREADY_COMPLETE': 'This file has arrived already',
  },
};
