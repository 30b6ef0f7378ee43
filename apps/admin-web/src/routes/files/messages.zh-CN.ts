/** 文件规则：本站收哪些文件，怎样才算查过。 */
export const files = {
  nav: '文件规则',
  title: '文件规则',
  what: '文件规则',
  room: '已用 {{used}} MB，共 {{quota}} MB，{{count}} 个文件',
  scanner: '查毒',
  hasScanner: '已接查毒服务。上传的文件查过毒才给公众。',
  noScanner: '没有接查毒服务。上传的文件只做内置检查：类型、宏、脚本、压缩包里的程序。',
  isMissing:
    '正式环境没有接查毒服务，带附件或图片的稿件不能发布。请平台运维配置 CLAMAV_URL（见运行手册），配置后已传的文件会自动重查。',
  accepts: '内置检查通过的文件可以给公众',
  acceptsHelp: '关掉后，只有查毒服务查过的文件能随稿件发布。',
  acceptsFixed: '正式环境只认查毒服务，这一项不起作用。',
  types: '还收这些类型',
  typesHelp: '图片、PDF、Word、Excel、PPTX、TXT、ZIP、MP4、MP3 各站都收，不用选。',
  oneType: '.{{type}}，不超过 {{megabytes}} MB',
  sealed: '查不进里面，没有查毒服务时不能发布',
  quota: '本站空间（MB）',
  quotaHelp: '由平台运维设定。用完后不能再上传。',
  save: '保存',
  saved: '文件规则已保存',
};
