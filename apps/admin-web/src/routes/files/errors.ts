import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with files and the rule of a site, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'CONTENT.FILE_RULE_STALE': '别人刚改过文件规则，已重新载入，核对后再保存',
    'CONTENT.FILE_TYPE_UNKNOWN': '平台不认识 .{{extension}} 这种文件',
    'CONTENT.TOO_MANY_UPLOADS': '有 {{limit}} 个文件还没有传完，等它们传完再加',
    'CONTENT.PERSON_QUOTA_REACHED': '一天最多传 {{megabytes}} MB，已经用完。明天再传，或请同事上传',
    'CONTENT.SITE_QUOTA_REACHED': '本站空间 {{megabytes}} MB 已经用完。请平台运维在“文件规则”里加大',
    'CONTENT.SCANNER_MISSING':
      '“{{fileName}}”没有查过毒：正式环境没有接查毒服务，带附件或图片的稿件不能发布。请平台运维配置 CLAMAV_URL，配置后文件自动重查',
    'CONTENT.ASSET_ONLY_INSPECTED':
      '“{{fileName}}”只做过内置检查，按规定要查过毒才能发布。等查毒服务查完，或请站点管理员改“文件规则”',
    'CONTENT.ASSET_NOT_SCANNED':
      '“{{fileName}}”查不进里面（加密、RAR、7Z 或层层压缩），没有查毒服务看过，不能发布。改传解开的文件，或换成普通 ZIP',
    'CONTENT.ASSET_BUSY': '这个文件正在检查，稍等再试',
    'CONTENT.PICTURE_TOO_LARGE': '图片有 {{width}}×{{height}} 个点，最多 {{megapixels}} 百万个。缩小后再上传',
  },
  en: {
    'CONTENT.FILE_RULE_STALE': 'Somebody has just changed the rule of files; it was loaded again, check and save',
    'CONTENT.FILE_TYPE_UNKNOWN': 'The platform knows no files of type .{{extension}}',
    'CONTENT.TOO_MANY_UPLOADS': '{{limit}} files are still on their way; let them end first',
    'CONTENT.PERSON_QUOTA_REACHED':
      'One person sends at most {{megabytes}} MB a day. Go on tomorrow, or have a colleague send it',
    'CONTENT.SITE_QUOTA_REACHED':
      'The {{megabytes}} MB of this site are full. The platform operator can give more in the rule of files',
    'CONTENT.SCANNER_MISSING':
      '“{{fileName}}” was not scanned: in production without a scanner nothing with files is published. Have the operator set CLAMAV_URL; files are then scanned by themselves',
    'CONTENT.ASSET_ONLY_INSPECTED':
      '“{{fileName}}” had the embedded inspection only, and the rule asks for a scan. Wait for the scanner, or ask the site administrator about the rule of files',
    'CONTENT.ASSET_NOT_SCANNED':
      'Nobody could look into “{{fileName}}” (locked, RAR, 7Z or archives in archives), so it is not published. Send the files themselves, or a plain ZIP',
    'CONTENT.ASSET_BUSY': 'This file is being looked into; try again in a moment',
    'CONTENT.PICTURE_TOO_LARGE':
      'The picture has {{width}}×{{height}} dots; at most {{megapixels}} million are taken. Make it smaller first',
  },
};
