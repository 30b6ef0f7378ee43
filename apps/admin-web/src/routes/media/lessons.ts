import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/media',
    'zh-CN': {
      title: '素材库',
      what: '站点用过和可以再用的图片、视频、文件。',
      steps: [
        '上传后先查毒、再压缩；没有查完的不会给公众看。',
        '给每张图写替代文字，读屏软件读的就是它。',
        '点开看哪些稿件在用。',
      ],
      care: '正在用的素材删不掉。',
    },
    en: {
      title: 'Media library',
      what: 'Pictures, videos and files of the site.',
      steps: [
        'Uploads are scanned and made smaller first; nobody outside gets what was not looked into.',
        'Write an alternative text for each picture: it is what screen readers say.',
        'Open one to see which articles use it.',
      ],
      care: 'What is in use cannot be deleted.',
    },
  },
];
