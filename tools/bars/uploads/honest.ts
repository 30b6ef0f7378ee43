import { compound, film, office, pdf, sound } from './documents.ts';
import { gif, jpeg, png, webp } from './pictures.ts';
import { sample, type Sample } from './sample.ts';
import { zip } from './zip.ts';

const TEXT = '关于做好今冬明春农村供水保障工作的通知\r\n各乡镇人民政府：\r\n';
/** The same words in the encoding of older machines. */
const OLD_TEXT = Buffer.from('b9d8d3dacdea c9c6b9a9cbae'.replace(' ', ''), 'hex');

const PICTURES: readonly Sample[] = [
  sample('a small PNG', '图一.png', png()),
  sample('a grey PNG', 'grey.png', png({ colour: 0 })),
  sample('a PNG with transparency', 'logo.png', png({ colour: 6 })),
  sample('a PNG with a palette', 'palette.png', png({ colour: 3 })),
  sample('a wide PNG', '横幅 1920x400.png', png({ width: 1920, height: 400 })),
  sample('a PNG of one pixel', 'p.png', png({ width: 1, height: 1 })),
  sample('a PNG in capitals', 'SCAN0001.PNG', png()),
  sample('a JPEG', '现场照片（一）.jpg', jpeg()),
  sample('a JPEG of a camera', 'DSC_0001.JPG', jpeg({ exif: true })),
  sample('a JPEG with a comment', 'photo.jpeg', jpeg({ comment: '县水利局摄' })),
  sample('a JPEG with many dots', '2026.01.05.现场.jpg', jpeg()),
  sample('a GIF', '图标.gif', gif()),
  sample('an old GIF', 'old.gif', gif({ version: '87a' })),
  sample('a moving GIF', 'moving.gif', gif({ frames: 5 })),
  sample('a WebP', 'a.webp', webp()),
  sample('a lossy WebP', 'b.webp', webp('VP8 ')),
  sample('an extended WebP', 'c.webp', webp('VP8X')),
];

const DOCUMENTS: readonly Sample[] = [
  sample('a PDF', '通知.pdf', pdf()),
  sample('an old PDF', 'old.pdf', pdf({ version: '1.4' })),
  sample('a new PDF', 'new.pdf', pdf({ version: '2.0' })),
  sample('a PDF with a long name', `${'关于印发实施方案的通知'.repeat(17)}.pdf`, pdf()),
  sample('a PDF with signs in its name', `附件1：“十五五”规划（征求意见稿）【定稿】&说明.pdf`, pdf()),
  sample('a Word document', '登记表.docx', office('docx')),
  sample('a Word document whose list comes last', '登记表 (2).docx', office('docx', { typesLast: true })),
  sample('a Word document without compression', '登记表-3.docx', office('docx', { isStored: true })),
  sample(
    'a Word document with a picture',
    '图文.docx',
    office('docx', { more: [{ name: 'word/media/image1.png', content: png() }] }),
  ),
  sample('a sheet', '明细.xlsx', office('xlsx')),
  sample('a sheet whose list comes last', '明细（第三季度）.xlsx', office('xlsx', { typesLast: true })),
  sample('slides', '汇报.pptx', office('pptx')),
  sample(
    'slides with a picture',
    '汇报2.pptx',
    office('pptx', { more: [{ name: 'ppt/media/image1.jpeg', content: jpeg() }] }),
  ),
  sample('an old Word document', '旧表.doc', compound('WordDocument')),
  sample('an old sheet', '旧表.xls', compound('Workbook')),
  sample('a text', '说明.txt', TEXT),
  sample('a text in plain letters', 'readme.txt', 'Read this first.\n'),
  sample('a text in an old encoding', '旧说明.txt', OLD_TEXT),
  sample('a text of one letter', 'a.txt', 'a'),
  sample('a long text', '长文.txt', TEXT.repeat(2000)),
  sample('a text that begins like a picture', '体检.txt', 'BMI指数说明\r\n'),
  sample('a table', '公示名单.csv', '序号,单位,金额\r\n1,水利局,12000\r\n'),
  sample('old slides', '旧汇报.ppt', compound('PowerPoint Document')),
  sample('a document of WPS', '请示.wps', compound('WordDocument')),
  sample('a sheet of WPS', '台账.et', compound('Workbook')),
  sample('slides of WPS', '汇报.dps', compound('PowerPoint Document')),
  sample('an OFD', '公文.ofd', zip([{ name: 'OFD.xml', content: '<?xml version="1.0"?><OFD/>' }])),
];

const OTHERS: readonly Sample[] = [
  sample('an archive', '附件.zip', zip([{ name: '通知.txt', content: TEXT }])),
  sample(
    'an archive with folders',
    '附件2.zip',
    zip([
      { name: '一/二/表.txt', content: TEXT },
      { name: '一/图.png', content: png() },
    ]),
  ),
  sample('an archive without compression', '附件3.zip', zip([{ name: 'a.txt', content: TEXT, isStored: true }])),
  sample(
    'an archive of documents',
    '附件4.zip',
    zip([
      { name: 'a.docx', content: office('docx') },
      { name: 'b.pdf', content: pdf() },
    ]),
  ),
  sample('a film', '宣传片.mp4', film('isom')),
  sample('a film of a camera', 'MVI_0001.MP4', film('mp42')),
  sample('a film of a phone', 'IMG_0001.mp4', film('M4V')),
  sample('a film in another brand', 'clip.mp4', film('avc1')),
  sample('sound', '广播.mp3', sound()),
  sample('sound with a title', '广播2.mp3', sound({ tag: 'TIT2' })),
];

/** Files of every kind that offices publish. */
export const HONEST: readonly Sample[] = [...PICTURES, ...DOCUMENTS, ...OTHERS];
